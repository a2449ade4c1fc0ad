//! A candidate: who nominated, for which posts, and what the candidate states, as far as it may be
//! seen.

use language::Arg;
use procedure::appointment::{Candidate, Stated, Statement};
use procedure::id::CandidateId;
use procedure::{Noun, Sealable};

use super::part;
use crate::desk::pages::moment::moment;
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::parts::InParts;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

/// The page of the candidate with this number.
pub fn candidate(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Candidate, key);
    let number = key.parse().map_err(|_| missing())?;
    let known = view.forum.appointments.candidate(CandidateId(number));
    let candidate = known.ok_or_else(missing)?;
    let r = Reader::of(view);
    let member = r.member(candidate.member);
    Ok(drawn(&InParts {
        shell: Shell::new(&r, Section::Posts, &r.candidate_number(candidate.id)),
        heading: r.candidate_label(candidate.id),
        lede: r.tell("candidate-lede", &[("member", Arg::Html(member.as_str()))]),
        facts: facts(&r, candidate),
        parts: vec![
            part(&r, "standing-for", posts(&r, candidate)),
            part(&r, "stated", stated(&r, candidate)),
            part(&r, "statement", statement(&r, candidate)),
            part(&r, "on-slates", slates(&r, candidate)),
        ],
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, candidate: &Candidate) -> Vec<Fragment> {
    let nominated = moment(r, candidate.nominated);
    let via = Fragment::text(r.say(&format!("consent-{}", candidate.consent.via.key())));
    let consented = r.date(candidate.consent.on);
    let mut facts = Vec::new();
    if let Some(withdrawn) = &candidate.withdrawn {
        let when = moment(r, withdrawn.at);
        let said = r.tell(
            "candidate-withdrawn-at",
            &[("when", Arg::Html(when.as_str()))],
        );
        facts.push(Fragment::markup(format!("<b>{said}</b>")));
    }
    facts.extend([
        r.tell(
            "candidate-nominated-at",
            &[("when", Arg::Html(nominated.as_str()))],
        ),
        r.tell(
            "candidate-consented",
            &[
                ("date", Arg::Html(consented.as_str())),
                ("via", Arg::Html(via.as_str())),
            ],
        ),
    ]);
    if candidate.counted != candidate.member {
        facts.push(r.labelled("candidate-counted", &r.member(candidate.counted)));
    }
    facts.extend(r.entry_of(Noun::Candidate, &candidate.id.to_string()));
    facts
}

fn posts(r: &Reader<'_>, candidate: &Candidate) -> Vec<Fragment> {
    candidate.posts.iter().map(|post| r.post(post)).collect()
}

/// What the criteria look at. What is sealed says so; what is left out is not stated.
pub(crate) fn stated(r: &Reader<'_>, candidate: &Candidate) -> Vec<Fragment> {
    let Some(stated) = candidate.stated.open() else {
        return vec![Fragment::text(r.say("candidate-not-shown"))];
    };
    stated_lines(r, stated)
}

/// Each thing stated, or that it is not.
pub(crate) fn stated_lines(r: &Reader<'_>, stated: &Stated) -> Vec<Fragment> {
    let not_stated = || Fragment::text(r.say("not-stated"));
    let gender = stated.gender.map_or_else(not_stated, |gender| {
        Fragment::text(r.say(&format!("gender-{}", gender.key())))
    });
    let mut lines = vec![r.labelled("candidacy-gender", &gender)];
    lines.extend(expertise(r, stated));
    if stated.expertise.is_empty() {
        lines.push(r.labelled("candidacy-expertise", &not_stated()));
    }
    if !stated.nationalities.is_empty() {
        let names = r.list(&r.members(&stated.nationalities));
        lines.push(r.labelled("candidacy-nationalities", &names));
    }
    lines
}

fn expertise(r: &Reader<'_>, stated: &Stated) -> Vec<Fragment> {
    let lines = stated.expertise.iter().map(|it| {
        let (area, evidence) = (r.area(&it.field), Fragment::quoted(it.evidence.as_str()));
        let area = ("area", Arg::Html(area.as_str()));
        let label = r.tell("candidacy-expertise-in", &[area]);
        Fragment::markup(format!("{label}<br><small>{evidence}</small>"))
    });
    lines.collect()
}

/// What else is said, to everybody: as far as the candidate lets it go.
pub(crate) fn statement(r: &Reader<'_>, candidate: &Candidate) -> Vec<Fragment> {
    match &candidate.statement {
        None => Vec::new(),
        Some(_) if !candidate.audience.is_public() => {
            let key = format!("candidate-answers-{}", candidate.audience.key());
            vec![Fragment::text(r.say(&key))]
        }
        Some(Sealable::Sealed { .. }) => vec![Fragment::text(r.say("candidate-not-shown"))],
        Some(Sealable::Open(statement)) => said(r, statement),
    }
}

pub(crate) fn said(r: &Reader<'_>, statement: &Statement) -> Vec<Fragment> {
    let mut lines = Vec::new();
    if !statement.languages.is_empty() {
        let names = statement.languages.iter();
        let names: Vec<Fragment> = names.map(|name| Fragment::quoted(name.as_str())).collect();
        lines.push(r.labelled("candidacy-languages", &r.list(&names)));
    }
    if let Some(availability) = &statement.availability {
        let words = Fragment::quoted(availability.as_str());
        lines.push(r.labelled("candidacy-availability", &words));
    }
    lines.extend(statement.answers.iter().map(|it| {
        let (question, answer) = (
            Fragment::quoted(it.question.as_str()),
            Fragment::quoted(it.answer.as_str()),
        );
        Fragment::markup(format!("{question}<br>{answer}"))
    }));
    lines
}

fn slates(r: &Reader<'_>, candidate: &Candidate) -> Vec<Fragment> {
    let slates = r.view.forum.appointments.slates().rev();
    let on = slates.filter(|slate| slate.candidates().any(|id| id == candidate.id));
    on.map(|slate| {
        let (link, standing) = (r.slate(slate.id), super::slate::standing_mark(r, slate));
        Fragment::markup(format!("{link} {standing}"))
    })
    .collect()
}
