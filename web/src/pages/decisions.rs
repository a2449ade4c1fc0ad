//! The register of decisions, and the page of each: what was decided, by what rule, on what terms.

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::id::DecisionId;
use procedure::matter::{Decision, Matter, Mode};

use super::drawn;
use super::fragment::Fragment;
use super::matter::{as_read, attached, hash, labelled, part, path, subject};
use super::parts::{InParts, Part};
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "decisions.html")]
struct Register<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    lines: Vec<(Fragment, Fragment, Vec<Fragment>)>,
}

/// All decisions, the newest first.
pub fn decisions(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let lines = view.forum.matters.decisions().rev().map(|decision| {
        let label = Fragment::text(&title(&r, decision));
        let link = r.link(&format!("/decisions/{}", decision.id), &label);
        (link, of_matter(&r, decision), facts(&r, decision))
    });
    let lines = lines.collect();
    drawn(&Register {
        shell: Shell::new(&r, Section::Matters, r.say("decisions-heading")),
        lines,
        r: &r,
    })
}

/// The page of a decision, with a link to its letter.
pub fn decision(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Decision, key);
    let id = DecisionId::new(key).map_err(|_| missing())?;
    let decision = view.forum.matters.decision(&id).ok_or_else(missing)?;
    let matter = view
        .forum
        .matters
        .get(decision.matter)
        .ok_or_else(missing)?;
    let r = Reader::of(view);
    let title = title(&r, decision);
    Ok(drawn(&InParts {
        shell: Shell::new(&r, Section::Matters, &title),
        heading: Fragment::text(&title),
        lede: r.wording(&matter.title),
        facts: facts(&r, decision),
        parts: parts(&r, decision, matter),
        r: &r,
    }))
}

fn parts(r: &Reader<'_>, decision: &Decision, matter: &Matter) -> Vec<Part> {
    let said = matter.attached.iter().map(|it| attached(r, it)).collect();
    let after = [
        rule(r, decision, matter),
        part(r, "outcome", outcome(r, decision, matter)),
        part(r, "attached", said),
    ];
    subject::about(r, matter).into_iter().chain(after).collect()
}

fn title(r: &Reader<'_>, decision: &Decision) -> String {
    r.plain(
        "decision-number",
        &[("number", decision.id.as_str().into())],
    )
}

fn of_matter(r: &Reader<'_>, decision: &Decision) -> Fragment {
    let matter = r.view.forum.matters.get(decision.matter);
    matter.map_or_else(|| Fragment::text("–"), |matter| r.wording(&matter.title))
}

fn facts(r: &Reader<'_>, decision: &Decision) -> Vec<Fragment> {
    let how = Fragment::text(r.say(&format!("decision-how-{}", decision.how.key())));
    let mut facts = vec![r.date(decision.on), how];
    if let Some(by) = &decision.cancelled_by {
        let label = Fragment::text(by.as_str());
        let by = r.link(&format!("/decisions/{by}"), &label);
        facts.push(r.tell(
            "decision-cancelled-by",
            &[("decision", Arg::Html(by.as_str()))],
        ));
    }
    let letter = Fragment::text(r.say("matter-to-outcome"));
    facts.push(r.link(&format!("/decisions/{}/letter", decision.id), &letter));
    facts.extend(r.entry_of(Noun::Decision, decision.id.as_str()));
    facts
}

/// The rule applied, in its words, with the reading in force then and its citation.
pub(super) fn rule(r: &Reader<'_>, decision: &Decision, matter: &Matter) -> Part {
    let forum = r.view.forum;
    let mut lines = as_read(r, &decision.provision, decision.reading.as_ref());
    // Where the rule stood when it was applied, and on what terms.
    lines.push(labelled(r, "decision-applied", &r.citation(&decision.rule)));
    if matter.mode == Mode::Silence {
        let terms = forum.matters.terms_for(matter);
        lines.extend(terms.map(|terms| {
            r.tell(
                "terms-hours-min",
                &[("count", u64::from(terms.hours_min).into())],
            )
        }));
    }
    part(r, "rule", lines)
}

fn outcome(r: &Reader<'_>, decision: &Decision, matter: &Matter) -> Vec<Fragment> {
    let number = r.plain(
        "matter-number",
        &[("number", (&matter.id.to_string()).into())],
    );
    let entitled = u64::from(decision.entitled);
    let mut lines = vec![
        r.link(&path(matter.id), &Fragment::text(&number)),
        r.body(&matter.body),
        r.tell("decision-entitled", &[("count", entitled.into())]),
    ];
    if let Some(sha256) = &decision.text {
        let text = Fragment::markup(hash(sha256.as_str()));
        lines.push(labelled(r, "matter-part-text", &text));
    }
    if !decision.dissociated.is_empty() {
        let names = r.list(&r.members(&decision.dissociated));
        lines.push(labelled(r, "decision-dissociated", &names));
    }
    lines.push(declared(r, decision));
    lines.push(Fragment::text(r.say("decision-no-stance")));
    lines
}

/// By whom it was declared, and who confirmed it.
pub(super) fn declared(r: &Reader<'_>, decision: &Decision) -> Fragment {
    match &decision.confirmed_by {
        Some(second) => r.tell(
            "decision-confirmed-by",
            &[("person", second.as_str().into())],
        ),
        None => Fragment::text(r.say("decision-by-clerk")),
    }
}
