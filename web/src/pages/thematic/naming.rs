//! What the things of a group are called, with links to their pages and their entries.

use language::Arg;
use procedure::Noun;
use procedure::id::{
    BrieferId, DecisionId, DivergenceId, ElementId, InputId, MandateId, MatterId, PositionId,
    RecommendationId, ReportId, ScenarioId, StatementId, TopicId,
};
use procedure::input::{Briefer, Contributor, Input};
use text::Wording;

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// "Topic 3", as plain text.
pub(super) fn numbered(r: &Reader<'_>, message: &str, number: u32) -> String {
    r.plain(message, &[("number", (&number.to_string()).into())])
}

/// "Topic 3: Ransomware", as the label of a link or of a line.
fn titled(r: &Reader<'_>, message: &str, number: u32, title: Option<&Wording>) -> Fragment {
    let number = Fragment::text(&numbered(r, message, number));
    let Some(title) = title else {
        return number;
    };
    let title = r.name(title);
    r.tell(
        "label-value",
        &[
            ("label", Arg::Html(number.as_str())),
            ("value", Arg::Html(title.as_str())),
        ],
    )
}

pub(in crate::pages) fn mandate(r: &Reader<'_>, id: MandateId) -> Fragment {
    let label = titled(r, "mandate-number", id.0, None);
    r.link(&format!("/mandates/{id}"), &label)
}

pub(in crate::pages) fn topic(r: &Reader<'_>, id: TopicId) -> Fragment {
    let title = r.view.forum.topics.get(id).map(|it| &it.title);
    r.link(
        &format!("/topics/{id}"),
        &titled(r, "topic-number", id.0, title),
    )
}

pub(in crate::pages) fn recommendation(r: &Reader<'_>, id: RecommendationId) -> Fragment {
    let title = r.view.forum.recommendations.get(id).map(|it| &it.title);
    let label = titled(r, "recommendation-number", id.0, title);
    r.link(&format!("/recommendations/{id}"), &label)
}

pub(super) fn divergence(r: &Reader<'_>, id: DivergenceId) -> Fragment {
    let title = r.view.forum.divergences.get(id).map(|it| &it.question);
    let label = titled(r, "divergence-number", id.0, title);
    r.link(&format!("/divergences/{id}"), &label)
}

pub(super) fn scenario(r: &Reader<'_>, id: ScenarioId) -> Fragment {
    let title = r.view.forum.scenarios.get(id).map(|it| &it.title);
    let label = titled(r, "scenario-number", id.0, title);
    r.link(&format!("/scenarios/{id}"), &label)
}

pub(in crate::pages) fn report(r: &Reader<'_>, id: ReportId) -> Fragment {
    let newest = r.view.forum.reports.get(id).and_then(|it| it.newest());
    let label = titled(r, "report-number", id.0, newest.map(|it| &it.title));
    r.link(&format!("/reports/{id}"), &label)
}

pub(super) fn matter(r: &Reader<'_>, id: MatterId) -> Fragment {
    let number = r.plain("matter-number", &[("number", (&id.to_string()).into())]);
    r.link(&format!("/matters/{id}"), &Fragment::text(&number))
}

pub(super) fn decision(r: &Reader<'_>, id: &DecisionId) -> Fragment {
    let number = r.plain("decision-number", &[("number", id.as_str().into())]);
    r.link(&format!("/decisions/{id}"), &Fragment::text(&number))
}

/// A position, linked to where it stands among the others on its question.
pub(super) fn position(r: &Reader<'_>, id: PositionId) -> Fragment {
    let number = r.plain("position-number", &[("number", (&id.to_string()).into())]);
    let label = Fragment::text(&number);
    let Some(position) = r.view.forum.questions.position(id) else {
        return label;
    };
    let href = escaped(&r.view.link(&format!("/questions/{}", position.question)));
    Fragment::markup(format!("<a href=\"{href}#p{id}\">{label}</a>"))
}

/// A statement: who spoke, when, and its entry.
pub(super) fn statement(r: &Reader<'_>, id: StatementId) -> Fragment {
    let Some(known) = r.view.forum.statements.get(id) else {
        return Fragment::text(&numbered(r, "statement-number", id.0));
    };
    let title = r.name(&known.title);
    let date = r.date_plain(known.on);
    let link = r.link(&format!("/documents/{}", known.document), &title);
    let entry = entry(r, Noun::Statement, &id.to_string());
    Fragment::markup(format!("{link} · {date}{entry}"))
}

/// An input: whose it is, what it is called, where it can be read.
pub(super) fn input(r: &Reader<'_>, id: InputId) -> Fragment {
    let Some(known) = r.view.forum.inputs.get(id) else {
        return Fragment::text(&numbered(r, "input-number", id.0));
    };
    let number = Fragment::text(&numbered(r, "input-number", id.0));
    let from = contributor(r, known);
    let title = r.wording(&known.title);
    let document = known
        .document
        .as_ref()
        .map_or_else(String::new, |document| {
            format!(" ({})", r.document(document))
        });
    let entry = entry(r, Noun::Input, &id.to_string());
    Fragment::markup(format!("{number} · {from} · {title}{document}{entry}"))
}

fn contributor(r: &Reader<'_>, input: &Input) -> Fragment {
    match &input.from {
        Contributor::Member(member) => r.member(*member),
        Contributor::Stakeholder(stakeholder) => {
            let label = escaped(r.say("seat-stakeholder"));
            let key = escaped(stakeholder.as_str());
            Fragment::markup(format!("{label} <bdi dir=\"ltr\">{key}</bdi>"))
        }
        Contributor::Named(words) => r.english(words.as_str()),
        Contributor::Briefer(briefer) => Fragment::text(&numbered(r, "briefer-number", briefer.0)),
    }
}

/// A briefer: the name where it may be seen, who nominated, on what, and whether it was agreed.
pub(in crate::pages) fn briefer(r: &Reader<'_>, id: BrieferId) -> Fragment {
    let Some(known) = r.view.forum.inputs.briefer(id) else {
        return Fragment::text(&numbered(r, "briefer-number", id.0));
    };
    let name = known.name.open().map_or_else(
        || Fragment::text(r.say("name-withheld")),
        |name| r.english(name.as_str()),
    );
    let (member, about) = (r.member(known.member), r.english(known.about.as_str()));
    let said = r.tell(
        "briefer-line",
        &[
            ("name", Arg::Html(name.as_str())),
            ("member", Arg::Html(member.as_str())),
            ("about", Arg::Html(about.as_str())),
        ],
    );
    let agreed = agreed(r, known);
    let entry = entry(r, Noun::Briefer, &id.to_string());
    Fragment::markup(format!("{said} · {agreed}{entry}"))
}

fn agreed(r: &Reader<'_>, briefer: &Briefer) -> Fragment {
    let Some(decision) = &briefer.agreed else {
        return Fragment::text(r.say("briefer-not-agreed"));
    };
    let by = self::decision(r, decision);
    r.tell("briefer-agreed", &[("decision", Arg::Html(by.as_str()))])
}

/// A part of the framework, by its short title.
pub(super) fn element(r: &Reader<'_>, id: &ElementId) -> Fragment {
    let known = r.view.forum.framework.get(id);
    let label = known.map_or_else(|| Fragment::text(id.as_str()), |it| r.name(&it.title));
    r.link("/framework", &label)
}

/// The entry that created this, behind a line; nothing where the journal does not know it.
pub(super) fn entry(r: &Reader<'_>, noun: Noun, key: &str) -> String {
    let entry = r.entry_of(noun, key);
    entry.map_or_else(String::new, |entry| {
        format!(" <small class=\"entry\">{entry}</small>")
    })
}
