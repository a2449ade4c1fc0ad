//! A scenario: the situation, what happens then, what delegations are asked and answered.

use language::Arg;
use observatory::thematic::numbered;
use procedure::Noun;
use procedure::id::ScenarioId;
use procedure::scenario::{Answer, Conclusion, Scenario};

use super::{naming, part, part_if_any, told, weighed};
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::parts::{InParts, Part};
use crate::pages::reader::Reader;
use crate::{Html, NotFound, Viewpoint};

/// How much of the answers a page carries, in bytes.
const ANSWERS_BYTES_MAX: usize = 28 * 1024;

/// The page of the scenario with this number.
pub(super) fn scenario(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Scenario, key);
    let id = ScenarioId(key.parse().map_err(|_| missing())?);
    let shown = view.forum.scenarios.get(id).ok_or_else(missing)?;
    let r = Reader::of(view);
    let title = naming::numbered(&r, "scenario-number", id.0);
    Ok(drawn(&InParts {
        shell: super::shell(&r, &shown.body, &title),
        heading: r.headed(&title, &shown.title),
        lede: r.body(&shown.body),
        facts: facts(&r, shown),
        parts: parts(&r, shown),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, shown: &Scenario) -> Vec<Fragment> {
    let topic = shown.topic.map(|topic| naming::topic(r, topic));
    let mut facts: Vec<Fragment> = topic.into_iter().collect();
    facts.push(Fragment::text(r.say(if shown.attributed {
        "scenario-attributed"
    } else {
        "scenario-not-attributed"
    })));
    facts.extend(r.entry_of(Noun::Scenario, &shown.id.to_string()));
    facts
}

fn parts(r: &Reader<'_>, shown: &Scenario) -> Vec<Part> {
    let situation = vec![r.wording(&shown.situation)];
    let injects: Vec<Fragment> = (!shown.injects.is_empty())
        .then(|| told::ordered(r, numbered(&shown.injects)))
        .into_iter()
        .collect();
    let questions = vec![told::ordered(r, numbered(&shown.questions))];
    let touches = shown.touches.iter().map(|id| naming::element(r, id));
    let answers = shown.answers.iter().map(|it| answer(r, it)).collect();
    let answers = weighed(r, answers, ANSWERS_BYTES_MAX, "/api/v1/scenarios");
    let conclusion = shown.conclusion.iter().flat_map(|it| conclusion(r, it));
    let parts = [
        Some(part(
            r,
            "situation",
            "scenario-situation-heading",
            situation,
        )),
        part_if_any(r, "injects", "scenario-injects-heading", injects),
        Some(part(
            r,
            "questions",
            "scenario-questions-heading",
            questions,
        )),
        part_if_any(r, "touches", "scenario-touches-heading", touches.collect()),
        Some(Part {
            none: r.say("scenario-no-answers"),
            ..part(r, "answers", "scenario-answers-heading", answers)
        }),
        Some(Part {
            none: r.say("scenario-no-conclusion"),
            ..part(
                r,
                "conclusion",
                "scenario-conclusion-heading",
                conclusion.collect(),
            )
        }),
    ];
    parts.into_iter().flatten().collect()
}

/// An answer: whose it is, or that nobody is named, and to what.
fn answer(r: &Reader<'_>, answer: &Answer) -> Fragment {
    let who = answer.member.map_or_else(
        || Fragment::text(r.say("scenario-answer-unattributed")),
        |member| r.member(member),
    );
    let question = naming::numbered(r, "question-number", answer.question);
    let after = match answer.inject {
        Some(inject) => naming::numbered(r, "scenario-after-inject", inject),
        None => r.say("scenario-on-situation").to_owned(),
    };
    let said = r.tell(
        "scenario-answer",
        &[
            ("who", Arg::Html(who.as_str())),
            ("question", (&question).into()),
            ("after", (&after).into()),
        ],
    );
    let words = told::quoted(&r.english(answer.words.as_str()));
    Fragment::markup(format!("{said}{words}"))
}

fn conclusion(r: &Reader<'_>, conclusion: &Conclusion) -> Vec<Fragment> {
    let topics = conclusion.topics.iter().map(|id| naming::topic(r, *id));
    let recommendations = conclusion.recommendations.iter();
    let recommendations = recommendations.map(|id| naming::recommendation(r, *id));
    let leads: Vec<Fragment> = topics.chain(recommendations).collect();
    let mut lines = vec![r.wording(&conclusion.words)];
    if !leads.is_empty() {
        lines.push(told::labelled(r, "scenario-leads-to", &r.list(&leads)));
    }
    lines
}
