//! The particulars of acts about posts, candidates and slates.

use procedure::act::{CandidateNominated, InterimNamed, SlateConsulted, SlatePut};
use procedure::{Act, Sealable};
use text::Words;

use super::{Fact, days, isolated};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The particulars: label and value.
pub(super) fn of(r: &Reader<'_>, act: &Act) -> Vec<Fact> {
    match act {
        Act::NominationsCalled(act) => {
            let posts: Vec<Fragment> = act.posts.iter().map(|it| r.post(it)).collect();
            let mut facts = vec![(r.say("appointing-posts"), r.list(&posts))];
            let asked = r.say("posts-part-questionnaire");
            let questions = act.questionnaire.iter();
            facts.extend(questions.map(|it| (asked, r.wording(it))));
            facts
        }
        Act::CandidateNominated(act) => nominated(r, act),
        Act::CandidacyWithdrawn(act) => sealed(r, "person-reason", act.reason.as_ref()),
        Act::SlatePut(act) => put(r, act),
        Act::SlateConsulted(act) => consulted(r, act),
        Act::ViewFiled(act) => {
            let view = r.say(&format!("view-{}", act.view.key()));
            let mut facts = vec![(r.say("appointing-view-field"), Fragment::text(view))];
            facts.extend(sealed(r, "appointing-reasons", act.reasons.as_ref()));
            facts
        }
        Act::InterimNamed(act) => interim(r, act),
        _ => super::of_statements::of(r, act),
    }
}

/// What the candidate stated, word for word: nothing else is entered.
fn nominated(r: &Reader<'_>, act: &CandidateNominated) -> Vec<Fact> {
    let posts: Vec<Fragment> = act.posts.iter().map(|it| r.post(it)).collect();
    let mut facts = vec![
        (r.say("appointing-posts"), r.list(&posts)),
        (r.say("candidate-counted"), r.member(act.counted)),
    ];
    facts.extend(sealed(r, "candidacy-name", Some(&act.name)));
    let stated = r.say("posts-part-stated");
    let lines = act
        .stated
        .open()
        .map(|it| crate::pages::stated_lines(r, it));
    facts.extend(lines.into_iter().flatten().map(|line| (stated, line)));
    let statement = act.statement.as_ref().and_then(Sealable::open);
    let lines = statement.map(|it| crate::pages::statement_lines(r, it));
    let more = r.say("posts-part-statement");
    facts.extend(lines.into_iter().flatten().map(|line| (more, line)));
    let audience = r.say(&format!("audience-{}", act.audience.key()));
    facts.push((r.say("candidacy-audience"), Fragment::text(audience)));
    facts
}

/// Who would fill which post, and what was found.
fn put(r: &Reader<'_>, act: &SlatePut) -> Vec<Fact> {
    let fills = act.fills.iter().map(|fill| {
        let names: Vec<Fragment> = fill.candidates.iter().map(|it| r.candidate(*it)).collect();
        let (post, names) = (r.post(&fill.post), r.list(&names));
        let fill = Fragment::markup(format!("{post}: {names}"));
        (r.say("head-post"), fill)
    });
    let mut facts: Vec<Fact> = fills.collect();
    facts.push((r.say("appointing-from"), r.date(act.from)));
    facts.extend(act.found.iter().map(|found| {
        let verdict = crate::pages::verdict_mark(r, found.verdict);
        let basis = found.basis.as_ref().map(|it| format!(" · {}", r.basis(it)));
        let set = act
            .set
            .and_then(|it| r.view.forum.appointments.criteria_set(it));
        let criteria = set.map_or(&[][..], |it| &it.criteria);
        let criterion = criteria.iter().find(|it| it.criterion == found.criterion);
        let name = criterion.map_or_else(
            || found.criterion.to_string(),
            |it| r.say(&format!("test-name-{}", it.test.key())).to_owned(),
        );
        let name = crate::pages::fragment::escaped(&name);
        let line = format!("{name}{} {verdict}", basis.unwrap_or_default());
        (r.say("head-finding"), Fragment::markup(line))
    }));
    facts
}

fn consulted(r: &Reader<'_>, act: &SlateConsulted) -> Vec<Fact> {
    let mut facts = vec![(
        r.say("deciding-format"),
        Fragment::text(r.say(&format!("deciding-format-{}", act.format.key()))),
    )];
    if let Some(officer) = &act.held_by {
        facts.push((
            r.say("appointing-held-by"),
            r.office_holder(&officer.person),
        ));
    }
    if let Some(summary) = &act.summary {
        facts.push((r.say("deciding-summary"), isolated(summary.as_str())));
    }
    facts.extend(sealed(
        r,
        "deciding-confidential",
        act.confidential.as_ref(),
    ));
    facts
}

fn interim(r: &Reader<'_>, act: &InterimNamed) -> Vec<Fact> {
    let mut facts = vec![
        (r.say("head-post"), r.post(&act.post)),
        (r.say("appointing-officer"), r.office_holder(&act.person)),
    ];
    facts.extend(days(r, act.from, Some(act.until)));
    facts
}

fn sealed(r: &Reader<'_>, key: &str, words: Option<&Sealable<Words>>) -> Vec<Fact> {
    let words = words.and_then(Sealable::open);
    let words = words.map(|words| (r.say(key), isolated(words.as_str())));
    words.into_iter().collect()
}
