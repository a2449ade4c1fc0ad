//! What somebody may ask about posts, candidates and slates, and from which seat.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use procedure::act::{ClassificationRecorded, ElementRecorded, OfficeEnded, PostEstablished};
use procedure::appointment::appoint::AppointSlate;
use procedure::appointment::call::CallNominations;
use procedure::appointment::classify::RecordClassification;
use procedure::appointment::consult::ConsultOnSlate;
use procedure::appointment::establish_post::EstablishPost;
use procedure::appointment::file_view::FileView;
use procedure::appointment::name_interim::NameInterim;
use procedure::appointment::nominate::NominateCandidate;
use procedure::appointment::put_slate::{Named, PutSlate};
use procedure::appointment::set_criteria::SetCriteria;
use procedure::appointment::withdraw::WithdrawCandidacy;
use procedure::appointment::{
    Audience, Candidate, Class, Consent, Criterion, Division, Expertise, Gender, Officer, Slate,
    Stated, Statement, Strength, Term, Test, Via, View, Way,
};
use procedure::body::end_office::EndOffice;
use procedure::body::{Leaving, Post};
use procedure::framework::{Part, record::RecordElement};
use procedure::id::{
    BasisId, CandidateId, ClassId, CriterionId, ElementId, MemberId, PersonId, PostId, SlateId,
};
use procedure::matter::put::PutMatter;
use procedure::matter::{Format, Mode, Subject};
use procedure::provision::Standing;
use procedure::{Certainty, Command, Forum, Sealable, Seat};

use crate::dice::Dice;
use crate::keyed::{body, mandate, provision, reading, rule};
use crate::vocabulary::{self as some, wording, words};

const DISPUTED: &str = "cofacilitator-appointment";
const RULE: &str = "decision-by-consensus";
const READINGS: [&str; 2] = ["chair-appoints", "consensus-approves"];
const POSTS: [&str; 2] = ["dtg-1/co-facilitator", "plenary/rapporteur"];
const FIELD: &str = "pillar-threats";

/// What a forum needs before it fills posts.
pub(crate) fn steps(dice: &mut Dice) -> Vec<Command> {
    let standing = match dice.below(3) {
        0 => Standing::Open,
        which => Standing::InForce {
            reading: reading(READINGS[usize::from(which == 1)]),
        },
    };
    vec![
        provision(DISPUTED, &READINGS, standing),
        RecordElement(ElementRecorded {
            element: field(),
            part: Part::Pillar,
            title: wording("Threats"),
            summary: wording("What threatens."),
            source: mandate(),
            certainty: Certainty::Seen,
        })
        .into(),
        post(POSTS[0], Post::CoFacilitator, 2, DISPUTED, dice),
        post(POSTS[1], Post::Rapporteur, 1, RULE, dice),
        table("one-table", &["FRA", "RUS"], &["BRA", "COL"]),
        table("other-table", &["FRA"], &["BRA", "COL", "RUS", "SEN"]),
        criteria(dice),
    ]
}

/// Something about appointments, mostly from a seat that may ask it.
pub(crate) fn any(dice: &mut Dice, forum: &Forum, at: Timestamp) -> (Seat, Command) {
    let command = if dice.percent(75) {
        fitting(dice, forum, at)
    } else {
        whatever(dice, forum, at)
    };
    let seat = seat(dice, forum, &command);
    (seat, command)
}

/// What the posts ask for where they stand.
fn fitting(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let all = &forum.appointments;
    let closed = |id: &str| {
        let post = all.post(&key(id));
        post.and_then(|post| post.call.as_ref())
            .is_none_or(|call| call.until.at < at)
    };
    if POSTS.iter().any(|id| closed(id)) && dice.percent(40) {
        return call(dice, forum, at);
    }
    if standing(forum).count() < 4 {
        return nominate(dice, forum, at);
    }
    let mut newest_first = all.slates().rev();
    let live = newest_first.find(|slate| slate.replaced_by.is_none() && slate.appointed.is_none());
    let Some(slate) = live else {
        return match dice.below(10) {
            0..=2 => end(dice, forum, at),
            3 => interim(dice, forum, at),
            _ => put(dice, forum, at, None),
        };
    };
    match dice.below(20) {
        0 => consult(dice, forum, slate.id, at),
        1..=2 => file(dice, slate.id),
        3..=4 => put(dice, forum, at, Some(slate.id)),
        5 => withdraw(dice, forum),
        _ => towards_office(dice, forum, slate, at),
    }
}

/// The next step on the way into office that is open.
fn towards_office(dice: &mut Dice, forum: &Forum, slate: &Slate, at: Timestamp) -> Command {
    let posts: Vec<&PostId> = slate.posts().collect();
    let appoint = AppointSlate { slate: slate.id }.into();
    match forum.way_into_office(&slate.provision, &posts) {
        Err(_) if dice.percent(80) => arrangement(dice, slate),
        // Now and then the Chair is too early.
        _ if dice.percent(25) => appoint,
        Ok(agreed) if agreed.way == Way::ChairAppoints && !forum.not_reached(slate).is_empty() => {
            consult(dice, forum, slate.id, at)
        }
        Ok(agreed) if agreed.way == Way::MembersApprove && forum.approval(slate).is_none() => {
            approval(slate)
        }
        _ => appoint,
    }
}

fn whatever(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let slate = slate(dice, forum);
    match dice.below(12) {
        0 => call(dice, forum, at),
        1..=2 => nominate(dice, forum, at),
        3 => withdraw(dice, forum),
        4 => criteria(dice),
        5 => {
            let replaces = dice.percent(50).then_some(slate);
            put(dice, forum, at, replaces)
        }
        6 => consult(dice, forum, slate, at),
        7 => file(dice, slate),
        8 => AppointSlate { slate }.into(),
        9 => end(dice, forum, at),
        10 => table("one-table", &["FRA", "RUS"], &["BRA", "COL", "SEN"]),
        _ => interim(dice, forum, at),
    }
}

/// The seat from which such a thing is mostly asked.
fn seat(dice: &mut Dice, forum: &Forum, command: &Command) -> Seat {
    if dice.percent(3) {
        return dice
            .one(&[Seat::Founder, Seat::Clerk, Seat::Secretariat])
            .clone();
    }
    match command {
        Command::NominateCandidate(_) | Command::FileView(_) => {
            Seat::Delegation(some::member(dice))
        }
        Command::WithdrawCandidacy(command) if dice.percent(70) => {
            let candidate = forum.appointments.candidate(command.candidate);
            let member = candidate.map(|candidate| candidate.member);
            Seat::Delegation(member.unwrap_or_else(|| some::member(dice)))
        }
        Command::SetCriteria(_)
        | Command::RecordClassification(_)
        | Command::EndOffice(_)
        | Command::WithdrawCandidacy(_) => Seat::Secretariat,
        Command::CallNominations(_) if dice.percent(50) => Seat::Secretariat,
        _ => Seat::Chair(body(if dice.percent(95) { "plenary" } else { "dtg-1" })),
    }
}

fn key(post: &str) -> PostId {
    PostId::new(post).expect("a key")
}

fn field() -> ElementId {
    ElementId::new(FIELD).expect("a key")
}

fn basis(key: &str) -> BasisId {
    BasisId::new(key).expect("a key")
}

fn class(key: &str) -> ClassId {
    ClassId::new(key).expect("a key")
}

fn post(id: &str, office: Post, places: u32, provision: &str, dice: &mut Dice) -> Command {
    let (of, _) = id.split_once('/').expect("a body and a post");
    EstablishPost(PostEstablished {
        post: key(id),
        body: body(of),
        office,
        title: wording(id),
        places,
        term_months: dice.percent(70).then_some(2),
        decided_by: body("plenary"),
        provision: rule(provision),
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn table(id: &str, developed: &[&str], developing: &[&str]) -> Command {
    let class = |key: &str, codes: &[&str]| Class {
        class: class(key),
        title: wording(key),
        members: codes
            .iter()
            .map(|code| MemberId::new(code).expect("a code"))
            .collect(),
        also: Vec::new(),
    };
    RecordClassification(ClassificationRecorded {
        basis: basis(id),
        division: Division::Development,
        title: wording(id),
        about: None,
        classes: vec![
            class("developed", developed),
            class("developing", developing),
        ],
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn criteria(dice: &mut Dice) -> Command {
    let criterion = |name: &str, test, strength| Criterion {
        criterion: CriterionId::new(name).expect("a key"),
        test,
        strength,
        source: mandate(),
        certainty: Certainty::Seen,
    };
    let strengths = [Strength::Hard, Strength::Hard, Strength::Soft];
    let pairing = Test::Pairing {
        basis: basis("one-table"),
        classes: vec![class("developed"), class("developing")],
    };
    let expertise = Test::Expertise {
        fields: vec![field()],
    };
    SetCriteria {
        posts: vec![key(POSTS[0])],
        reading: dice.percent(30).then(|| reading(dice.name(&READINGS))),
        criteria: vec![
            criterion("one-and-one", pairing, *dice.one(&strengths)),
            criterion("parity", Test::Parity, *dice.one(&strengths)),
            criterion("expertise", expertise, Strength::Soft),
            criterion("rotation", Test::Rotation, Strength::Soft),
        ],
    }
    .into()
}

fn call(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let hours = i64::try_from(dice.below(30 * 24)).expect("few hours") - 12;
    let zone = TimeZone::get(forum.zone()).unwrap_or(TimeZone::UTC);
    let until = zone.to_datetime(at + SignedDuration::from_hours(hours));
    CallNominations {
        posts: vec![key(dice.name(&POSTS))],
        until,
        tzdb: words("2026a"),
        questionnaire: vec![wording("Why?"); if dice.percent(4) { 11 } else { 1 }],
    }
    .into()
}

fn standing(forum: &Forum) -> impl Iterator<Item = &Candidate> {
    let candidates = forum.appointments.candidates();
    candidates.filter(|candidate| candidate.withdrawn.is_none())
}

fn nominate(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let today = forum.civil_day(at);
    let nationalities = match dice.below(5) {
        0 => Vec::new(),
        1 => vec![some::member(dice), some::member(dice)],
        _ => vec![some::member(dice)],
    };
    let stated = Stated {
        gender: dice.percent(70).then(|| *dice.one(&Gender::ALL)),
        expertise: if dice.percent(50) {
            vec![Expertise {
                field: field(),
                evidence: words("A publication."),
            }]
        } else {
            Vec::new()
        },
        nationalities,
    };
    let hash = words(&dice.name(&["5e", "6e"]).repeat(32));
    let person = format!("p-{}", 40 + dice.below(9));
    NominateCandidate {
        posts: dice.some(&POSTS.map(key)),
        person: PersonId::new(&person).expect("a key"),
        name: Sealable::Open(words("A candidate")),
        counted: dice.percent(40).then(|| some::member(dice)),
        stated: Sealable::Open(stated),
        statement: dice
            .percent(50)
            .then(|| Sealable::Open(Statement::default())),
        audience: *dice.one(&Audience::ALL),
        consent: dice.percent(95).then(|| Consent {
            on: if dice.percent(95) {
                today
            } else {
                some::day(dice)
            },
            via: Via::Letter,
            sha256: hash,
        }),
    }
    .into()
}

fn withdraw(dice: &mut Dice, forum: &Forum) -> Command {
    WithdrawCandidacy {
        candidate: candidate(dice, forum),
        reason: dice
            .percent(50)
            .then(|| Sealable::Open(words("Another duty."))),
    }
    .into()
}

fn candidate(dice: &mut Dice, forum: &Forum) -> CandidateId {
    let count = forum.appointments.candidates().count() as u64;
    CandidateId(u32::try_from(1 + dice.below(count.max(1))).expect("a small number"))
}

fn slate(dice: &mut Dice, forum: &Forum) -> SlateId {
    let count = forum.appointments.slates().count() as u64;
    SlateId(u32::try_from(1 + dice.below(count + 1)).expect("a small number"))
}

/// Mostly as many of those who stand as there are places.
fn put(dice: &mut Dice, forum: &Forum, at: Timestamp, replaces: Option<SlateId>) -> Command {
    let today = forum.civil_day(at);
    let from =
        today.checked_add(jiff::Span::new().days(i64::try_from(dice.below(20)).expect("days")));
    let id = key(dice.name(&POSTS));
    let vacant = forum
        .appointments
        .post(&id)
        .map_or(1, |post| forum.vacant(post, today));
    let mut of_post: Vec<CandidateId> = standing(forum)
        .filter(|candidate| candidate.posts.contains(&id))
        .map(|candidate| candidate.id)
        .collect();
    while !of_post.is_empty() && vacant < u32::try_from(of_post.len()).expect("few") {
        let place = usize::try_from(dice.below(of_post.len() as u64)).expect("a place");
        of_post.remove(place);
    }
    if dice.percent(8) {
        of_post.push(candidate(dice, forum));
    }
    PutSlate {
        names: vec![Named {
            post: id,
            candidates: of_post,
        }],
        from: from.unwrap_or(today),
        term: if dice.percent(25) {
            Term::Rest
        } else {
            Term::Full
        },
        replaces,
        found: None,
    }
    .into()
}

fn consult(dice: &mut Dice, forum: &Forum, slate: SlateId, at: Timestamp) -> Command {
    let members: Vec<MemberId> = forum.members.iter().map(|member| member.id).collect();
    let open = dice.percent(40);
    ConsultOnSlate {
        slate,
        with: dice.some(&members),
        on: forum.civil_day(at),
        format: if open {
            Format::OpenToAll
        } else {
            Format::Informal
        },
        held_by: dice.percent(5).then(|| Officer {
            person: some::person(dice),
            body: body("plenary"),
            office: Post::Chair,
        }),
        summary: None,
        confidential: dice
            .percent(20)
            .then(|| Sealable::Open(words("In confidence."))),
    }
    .into()
}

fn file(dice: &mut Dice, slate: SlateId) -> Command {
    FileView {
        slate,
        view: *dice.one(&View::ALL),
        reasons: dice
            .percent(50)
            .then(|| Sealable::Open(words("So we think."))),
    }
    .into()
}

fn approval(slate: &Slate) -> Command {
    matter(Subject::Slate { slate: slate.id })
}

fn arrangement(dice: &mut Dice, slate: &Slate) -> Command {
    matter(Subject::Arrangement {
        provision: slate.provision.clone(),
        reading: reading(dice.name(&READINGS)),
        posts: slate.posts().cloned().collect(),
        words: words("This once, without prejudice."),
    })
}

fn matter(subject: Subject) -> Command {
    PutMatter {
        body: body("plenary"),
        subject,
        title: wording("A matter"),
        mode: Mode::InMeeting,
        provision: rule(RULE),
        text: None,
    }
    .into()
}

/// Somebody leaves early.
fn end(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let today = forum.civil_day(at);
    let id = dice.name(&POSTS);
    let post = forum.appointments.post(&key(id));
    let held = post.and_then(|post| post.held.last());
    let (of, _) = id.split_once('/').expect("a body and a post");
    EndOffice(OfficeEnded {
        body: body(of),
        post: post.map_or(Post::CoFacilitator, |post| post.office),
        person: held.map_or_else(|| some::person(dice), |held| held.person.clone()),
        from: held.map_or(today, |held| held.from.max(today)),
        why: dice.percent(50).then(|| *dice.one(&Leaving::ALL)),
    })
    .into()
}

fn interim(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let today = forum.civil_day(at);
    let officer = forum.bodies.iter().find_map(|body| {
        let office = body.officers_on(today).next()?;
        Some((body.id.clone(), office.post, office.person.clone()))
    });
    let (body, office, person) =
        officer.unwrap_or_else(|| (body("plenary"), Post::Chair, some::person(dice)));
    NameInterim {
        post: key(dice.name(&POSTS)),
        person,
        body,
        office,
        from: today,
        until: today.tomorrow().unwrap_or(today),
    }
    .into()
}
