//! What was found to wait, as lines of the page, in the order that stands among equals.

use jiff::Timestamp;
use procedure::Seat;
use procedure::id::QuestionId;

use super::Found;
use crate::desk::acting::seat_slug;
use crate::desk::known::Names;
use crate::desk::pages::waiting::{Wait, What};

/// How many questions without a position are named one by one.
const QUESTIONS_MAX: usize = 5;

/// Something that waits, until when and where something can be done about it.
fn wait(what: What<'_>, until: Option<Timestamp>, path: Option<String>) -> Wait<'_> {
    Wait { what, until, path }
}

/// Everything found as lines of the page.
pub(super) fn waits<'a>(found: &'a Found, names: &'a Names) -> Vec<Wait<'a>> {
    let mut waits = of_people(found, names);
    waits.extend(of_matters(found));
    waits.extend(of_work(found));
    waits.extend(dates(found));
    waits.extend(of_seats(found));
    waits.extend(silent(&found.silent));
    waits
}

/// Confirmations, invitations, and what is reported of the delegation.
fn of_people<'a>(found: &'a Found, names: &'a Names) -> Vec<Wait<'a>> {
    let mut waits = Vec::new();
    for (id, what, until, own) in &found.confirmations {
        let path = (!own).then(|| format!("/desk/confirmations/{id}"));
        let what = what.clone();
        let what = if *own {
            What::OwnConfirmation(what)
        } else {
            What::Confirmation(what)
        };
        waits.push(wait(what, Some(*until), path));
    }
    for (person, until) in &found.invitations {
        let what = What::Invitation(names.person(person));
        waits.push(wait(what, Some(*until), Some("/desk/people".into())));
    }
    if 0 < found.ours {
        let path = Some("/desk/our-record".into());
        waits.push(wait(What::OurRecord(found.ours), None, path));
    }
    if 0 < found.disputes {
        let path = Some("/desk/disputes".into());
        waits.push(wait(What::Disputes(found.disputes), None, path));
    }
    waits
}

/// Matters that are open, and those that can be declared decided.
fn of_matters(found: &Found) -> impl Iterator<Item = Wait<'_>> {
    let unripe = found.open.iter().filter(|it| !found.ripe.contains(&it.0));
    let open = unripe.map(|(matter, ends, heard)| {
        let what = match heard {
            Some(heard) => What::Silence(*matter, *heard),
            None => What::Matter(*matter),
        };
        wait(what, *ends, Some(format!("/desk/matters/{}", matter.0)))
    });
    let ripe = found.ripe.iter().map(|matter| {
        let path = format!("/desk/matters/{}/gavel", matter.0);
        wait(What::Ripe(*matter), None, Some(path))
    });
    open.chain(ripe)
}

/// What waits in thematic groups and among candidates.
fn of_work(found: &Found) -> Vec<Wait<'_>> {
    let work = found.work.iter();
    let mut waits: Vec<Wait<'_>> = work
        .map(|(work, until)| wait(What::Work(work), *until, Some(work.path())))
        .collect();
    for (nomination, name, until) in &found.consented {
        let path = format!("/desk/appointments/asked/{nomination}");
        waits.push(wait(
            What::Consented(name.clone()),
            Some(*until),
            Some(path),
        ));
    }
    for candidate in &found.erasures {
        let path = format!("/desk/appointments/candidates/{candidate}/erase");
        waits.push(wait(What::Erasure(*candidate), None, Some(path)));
    }
    for slate in &found.slates {
        let path = format!("/desk/appointments/slates/{slate}");
        waits.push(wait(What::Slate(*slate), None, Some(path)));
    }
    waits
}

/// What begins or ends on a day or at an hour.
fn dates(found: &Found) -> impl Iterator<Item = Wait<'_>> {
    let term = found
        .term
        .iter()
        .map(|at| wait(What::Term, Some(*at), None));
    let sessions = found.sessions.iter();
    let sessions = sessions.map(|(session, at)| wait(What::Session(session), Some(*at), None));
    let meetings = found.meetings.iter().map(|(session, number, body, at)| {
        wait(What::Meeting(session, *number, body), Some(*at), None)
    });
    term.chain(sessions).chain(meetings)
}

/// Credentials, and what would help if a person or a passkey were lost.
fn of_seats(found: &Found) -> Vec<Wait<'_>> {
    let way = |party: &Seat| Some(format!("/desk/credentials/{}", seat_slug(party)));
    let disputed = found.disputed.iter();
    let mut waits: Vec<Wait<'_>> = disputed
        .map(|party| wait(What::Disputed(party), None, way(party)))
        .collect();
    for (party, standing) in &found.credentials {
        waits.push(wait(What::Credentials(party, standing), None, way(party)));
    }
    for (is_so, what, path) in [
        (found.one_officer, What::SecondOfficer, "/desk/officers"),
        (found.one_focal_point, What::FocalPoint, "/desk/people"),
        (found.one_passkey, What::Passkey, "/desk/devices"),
    ] {
        if is_so {
            waits.push(wait(what, None, Some(path.into())));
        }
    }
    waits
}

/// Few questions are named one by one, many are counted.
fn silent(questions: &[QuestionId]) -> Vec<Wait<'_>> {
    let wait = |what, path| Wait {
        what,
        until: None,
        path: Some(path),
    };
    if QUESTIONS_MAX < questions.len() {
        let path = "/desk/positions/new".to_owned();
        return vec![wait(What::Positions(questions.len()), path)];
    }
    let one = |question| {
        let path = format!("/desk/positions/new/{question}");
        wait(What::Position(question), path)
    };
    questions.iter().map(one).collect()
}
