//! The particulars of acts about the work of thematic groups: above all the words, which are
//! published as they stand.

use procedure::Act;
use procedure::act::{
    DivergenceRecorded, MandateProposed, PointOpened, PreferencesFiled, ScenarioSet,
};
use procedure::report::Passage;
use text::{Wording, Words};

use super::{Fact, isolated, of_appointments};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The particulars: label and value.
pub(super) fn of(r: &Reader<'_>, act: &Act) -> Vec<Fact> {
    match act {
        Act::MandateProposed(act) => mandate(r, act),
        Act::TopicProposed(act) => {
            let grounds = act.grounds.iter();
            let grounds = grounds.map(|it| worded(r, "work-field-grounds", it));
            let title = worded(r, "work-field-title", &act.title);
            std::iter::once(title).chain(grounds).collect()
        }
        Act::PreferencesFiled(act) => preferences(r, act),
        Act::PreferencesWithdrawn(act) => {
            let reason = act.reason.iter();
            reason.map(|it| words(r, "person-reason", it)).collect()
        }
        Act::BrieferNominated(act) => vec![words(r, "work-field-about", &act.about)],
        Act::InputFiled(act) => vec![(r.say("work-field-title"), r.wording(&act.title))],
        Act::ScenarioSet(act) => scenario(r, act),
        Act::ScenarioAnswered(act) => vec![words(r, "work-field-answer", &act.words)],
        Act::ScenarioConcluded(act) => vec![worded(r, "work-field-conclusion", &act.words)],
        Act::RecommendationPut(act) => vec![
            (r.say("work-field-title"), r.wording(&act.title)),
            (r.say("work-paragraphs"), listed(r, &act.paragraphs)),
        ],
        _ => later(r, act),
    }
}

/// As [`of`], of what comes once a recommendation is before the group.
fn later(r: &Reader<'_>, act: &Act) -> Vec<Fact> {
    match act {
        Act::ParagraphRevised(act) => {
            let taken_out = || Fragment::text(r.say("desk-none"));
            let now = act
                .words
                .as_ref()
                .map_or_else(taken_out, |it| r.wording(it));
            vec![(r.say("work-field-paragraph-words"), now)]
        }
        Act::PointOpened(act) => point(r, act),
        Act::PointClosed(act) => {
            let met = act.words.iter().map(|it| words(r, "work-field-met-by", it));
            met.collect()
        }
        Act::RecommendationWithdrawn(act) => vec![words(r, "person-reason", &act.reason)],
        Act::DivergenceRecorded(act) => divergence(r, act),
        Act::ReportCompiled(act) => {
            let until = act.corrections_until;
            let until = until.map(|day| (r.say("work-corrections-until"), r.date(day)));
            let title = (r.say("work-field-title"), r.wording(&act.title));
            std::iter::once(title).chain(until).collect()
        }
        Act::ProseEdited(act) => vec![
            place(r, act.place),
            worded(r, "work-field-prose", &act.words),
        ],
        Act::CorrectionFiled(act) => vec![
            place(r, act.place),
            words(r, "work-field-correction", &act.words),
        ],
        Act::CorrectionSettled(act) => vec![words(r, "work-field-settled-words", &act.words)],
        Act::ImplementationAssigned(act) => vec![
            worded(r, "work-field-task-words", &act.words),
            (r.say("work-field-due"), r.date(act.due)),
        ],
        Act::ImplementationReported(act) => vec![
            words(r, "work-field-progress", &act.words),
            (r.say("work-field-progress-on"), r.date(act.on)),
        ],
        _ => of_appointments::of(r, act),
    }
}

fn mandate(r: &Reader<'_>, act: &MandateProposed) -> Vec<Fact> {
    let last = act.until.and_then(|until| until.yesterday().ok());
    let mut facts = vec![
        (r.say("work-tasks"), listed(r, &act.tasks)),
        (r.say("work-basis"), r.citation(&act.basis)),
        (r.say("work-field-from"), r.date(act.from)),
    ];
    facts.extend(last.map(|last| (r.say("work-field-until"), r.date(last))));
    for output in &act.outputs {
        facts.push(worded(r, "work-field-output", &output.title));
        facts.push(worded(r, "work-field-indicator", &output.indicator));
        facts.push((r.say("work-field-due"), r.date(output.due)));
    }
    facts
}

fn preferences(r: &Reader<'_>, act: &PreferencesFiled) -> Vec<Fact> {
    let ranked = act.ranked.iter().map(|ranked| {
        let topic = r.view.forum.topics.get(ranked.topic);
        let title = topic.map_or_else(Fragment::default, |topic| r.wording(&topic.title));
        let why = ranked.reasons.as_ref().map(|why| isolated(why.as_str()));
        let why = why.map(|why| format!("<br>{why}")).unwrap_or_default();
        format!("<li>{title}{why}</li>")
    });
    let ranked = format!("<ol>{}</ol>", ranked.collect::<String>());
    vec![(r.say("work-field-topics"), Fragment::markup(ranked))]
}

fn scenario(r: &Reader<'_>, act: &ScenarioSet) -> Vec<Fact> {
    let attributed = if act.attributed {
        "work-attributed"
    } else {
        "work-not-attributed"
    };
    let mut facts = vec![
        (r.say("work-field-title"), r.wording(&act.title)),
        (r.say("work-situation"), r.wording(&act.situation)),
    ];
    if !act.injects.is_empty() {
        facts.push((r.say("work-field-injects"), listed(r, &act.injects)));
    }
    facts.push((r.say("work-field-questions"), listed(r, &act.questions)));
    facts.push((r.say("work-answers"), Fragment::text(r.say(attributed))));
    facts
}

fn point(r: &Reader<'_>, act: &PointOpened) -> Vec<Fact> {
    let alternatives = act.alternatives.iter();
    let alternatives = alternatives.map(|it| format!("<li>{}</li>", isolated(it.as_str())));
    let alternatives: String = alternatives.collect();
    let mut facts = vec![words(r, "work-field-point", &act.words)];
    if !alternatives.is_empty() {
        let alternatives = Fragment::markup(format!("<ol>{alternatives}</ol>"));
        facts.push((r.say("work-field-alternatives"), alternatives));
    }
    facts
}

fn divergence(r: &Reader<'_>, act: &DivergenceRecorded) -> Vec<Fact> {
    let mut facts = vec![worded(r, "work-field-divergence-question", &act.question)];
    for view in &act.views {
        let holders: Vec<Fragment> = view
            .holders
            .iter()
            .map(|it| Fragment::text(&it.member.to_string()))
            .collect();
        facts.push(words(r, "work-view", &view.words));
        if !holders.is_empty() {
            facts.push((r.say("work-field-holders"), r.list(&holders)));
        }
    }
    facts
}

fn place(r: &Reader<'_>, place: Passage) -> Fact {
    let named = r.say(&format!("work-passage-{}", place.key()));
    (r.say("work-place"), Fragment::text(named))
}

fn listed(r: &Reader<'_>, wordings: &[Wording]) -> Fragment {
    let items = wordings
        .iter()
        .map(|it| format!("<li>{}</li>", r.wording(it)));
    Fragment::markup(format!("<ol>{}</ol>", items.collect::<String>()))
}

fn words(r: &Reader<'_>, key: &str, words: &Words) -> Fact {
    (r.say(key), isolated(words.as_str()))
}

fn worded(r: &Reader<'_>, key: &str, wording: &Wording) -> Fact {
    (r.say(key), r.wording(wording))
}
