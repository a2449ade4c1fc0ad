//! Second persons and signatures, verb by verb; and that every command asks the table at all.

use std::fs;
use std::path::Path;

use procedure::authority::{Persons, Rule, Signature, TABLE, completes};
use procedure::id::{PasskeyId, PersonId};
use procedure::{Act, Asked, By, Command, Forum, Refusal, Seat, SeatKind};
use serde_json::json;

use crate::asking::{Standing, Which, asked};
use crate::forums::{At, Forums, apply_by};

/// Persons with passkeys: one of each kind of seat and her second, who have two each; the first of
/// each person stays on its device.
struct Signers {
    forum: Forum,
}

/// Another person of the same seat.
fn second(which: Which) -> PersonId {
    let first = asked(which, Standing::Holds).by.person;
    PersonId::new(&format!("{first}0")).expect("a key")
}

fn enrol(forum: &mut Forum, number: &mut u32, seat: &Seat, person: &PersonId) {
    for device_bound in [true, false] {
        *number += 1;
        let body = json!({
            "passkey": *number, "credential": format!("key-{number}"), "public_key": "key",
            "algorithm": "ES256", "relying_party": "forum.example.org",
            "device_bound": device_bound,
        });
        let act = Act::decode("passkey-enrolled", &body.to_string()).expect("an act");
        let by = By {
            seat: seat.clone(),
            person: person.clone(),
        };
        apply_by(forum, by, act);
    }
}

/// Who confirms by this rule: another person of the same seat, or one of another seat.
fn confirming(rule: &Rule, which: Which) -> PersonId {
    if rule.persons == Persons::Together {
        let kind = match which.kind {
            SeatKind::Chair => SeatKind::CoFacilitator,
            _ => SeatKind::Chair,
        };
        return asked(Which { kind, ..which }, Standing::Holds).by.person;
    }
    if rule.persons != Persons::TwoSeats {
        return second(which);
    }
    let seats = procedure::authority::confirming(&asked(which, Standing::Holds).by.seat);
    assert_eq!(seats.len(), 2, "a rapporteur or the secretariat");
    let rapporteur = Which {
        kind: seats[0].kind(),
        ..which
    };
    asked(rapporteur, Standing::Holds).by.person
}

impl Signers {
    fn new() -> Self {
        let mut forum = Forums::new().at(At::InForce).clone();
        let mut number = 0;
        for which in Which::every().filter(|which| which.kind.of_persons()) {
            let By { seat, person } = asked(which, Standing::Holds).by;
            let seated = json!({
                "seat": seat, "person": second(which), "role": which.role.key(),
                "focal_point": false, "from": "2026-01-01",
            });
            crate::forums::apply(&mut forum, "person-seated", &seated);
            enrol(&mut forum, &mut number, &seat, &person);
            enrol(&mut forum, &mut number, &seat, &second(which));
        }
        Self { forum }
    }

    fn keys(&self, person: &PersonId) -> [PasskeyId; 2] {
        let keys: Vec<PasskeyId> = self.forum.seats.passkeys_of(person).map(|k| k.id).collect();
        keys.try_into().expect("two passkeys")
    }

    fn came(&self, asked: &Asked, rule: &Rule, second: Option<&PersonId>) -> &'static str {
        let came = completes(&self.forum, asked, rule, second);
        came.map_or_else(|refusal| refusal.code(), |()| "")
    }
}

fn rules() -> impl Iterator<Item = (&'static Rule, Which)> {
    TABLE.iter().flat_map(|rule| {
        let of = move |which: &Which| {
            which.kind.of_persons() && rule.seats.iter().any(|who| who.kind == which.kind)
        };
        Which::every().filter(of).map(move |which| (rule, which))
    })
}

#[test]
fn where_two_are_needed_one_does_not_do_and_nobody_confirms_for_herself() {
    let signers = Signers::new();
    for (rule, which) in rules() {
        let mut asked = asked(which, Standing::Holds);
        let (first, second) = (asked.by.person.clone(), confirming(rule, which));
        asked.signed = vec![signers.keys(&first)[0], signers.keys(&second)[0]];
        let stranger = PersonId::new("p-77777").expect("a key");
        let alone = match rule.persons {
            Persons::One => "PasskeyDoesNotStand",
            Persons::Two | Persons::TwoSeats | Persons::Together => "SecondPersonNeeded",
        };
        assert_eq!(signers.came(&asked, rule, None), alone, "{rule:?}");
        assert_eq!(
            signers.came(&asked, rule, Some(&first)),
            "SecondPersonNeeded"
        );
        let came = signers.came(&asked, rule, Some(&stranger));
        assert_eq!(came, "SecondPersonNotSeated", "{rule:?}");
        assert_eq!(
            signers.came(&asked, rule, Some(&second)),
            "",
            "{rule:?} {which:?}"
        );
    }
}

#[test]
fn whoever_has_a_passkey_signs_where_the_table_says_so() {
    let signers = Signers::new();
    for (rule, which) in rules() {
        let mut asked = asked(which, Standing::Holds);
        let (first, second) = (asked.by.person.clone(), confirming(rule, which));
        let confirms = (rule.persons != Persons::One).then_some(&second);
        let missing = match rule.signature {
            Signature::None => "",
            Signature::Wanted | Signature::Required => "SignatureNeeded",
        };
        assert_eq!(signers.came(&asked, rule, confirms), missing, "{rule:?}");
        asked.signed = vec![signers.keys(&first)[0]];
        let half = if confirms.is_some() { missing } else { "" };
        assert_eq!(signers.came(&asked, rule, confirms), half, "{rule:?}");
        // A passkey that can be copied does not serve an officer.
        let [kept, copied] = signers.keys(&first);
        asked.signed = vec![kept, copied];
        if let Some(second) = confirms {
            asked.signed.push(signers.keys(second)[0]);
        }
        let officer = which.kind.of_an_officer();
        let came_of_it = if officer { "DeviceBoundNeeded" } else { "" };
        assert_eq!(
            signers.came(&asked, rule, confirms),
            came_of_it,
            "{rule:?} {which:?}"
        );
        asked.signed = vec![PasskeyId(u32::MAX)];
        assert_eq!(signers.came(&asked, rule, confirms), "PasskeyDoesNotStand");
    }
}

#[test]
fn who_has_no_passkey_acts_unsigned_only_where_none_is_required() {
    let forums = Forums::new();
    for (rule, which) in rules().filter(|(rule, _)| rule.persons == Persons::One) {
        let asked = asked(which, Standing::Holds);
        let came = completes(forums.at(At::InForce), &asked, rule, None);
        let due = rule.signature == Signature::Required;
        assert_eq!(came.is_err(), due, "{rule:?}");
    }
}

/// Every kind of act there is, each from the seat that could do it, asked by a person who holds
/// none: whatever else is wrong with it, nobody gets past the table.
#[test]
fn no_command_is_decided_without_the_table() {
    let forums = Forums::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut kinds = 0;
    for file in fs::read_dir(folder).expect("the golden acts can be listed") {
        let path = file.expect("a golden act").path();
        let text = fs::read_to_string(&path).expect("a golden act can be read");
        let value: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        let kind = value["act"].as_str().expect("a kind");
        let act = Act::decode(kind, &value["body"].to_string()).expect("an act");
        kinds += 1;
        for which in Which::every().filter(|which| which.kind != SeatKind::Clerk) {
            let asked = asked(which, Standing::Never);
            let came = Command::behind(&act).decide(forums.at(At::InForce), &asked);
            let refused = matches!(
                came,
                Err(Refusal::NotSeated { .. }
                    | Refusal::SeatMayNot { .. }
                    | Refusal::OfAnotherSeat { .. }
                    | Refusal::FoundingComplete
                    | Refusal::AlreadyFounded)
            );
            assert!(refused, "{} from {which:?}: {came:?}", path.display());
        }
    }
    assert!(30 < kinds, "only {kinds} golden acts were tried");
}

/// At the gavel another person of the Chair's own seat does not do, and an officer of the
/// secretariat does.
#[test]
fn the_gavel_is_confirmed_from_another_seat() {
    let signers = Signers::new();
    let (rule, chair) = rules()
        .find(|(rule, _)| rule.persons == Persons::TwoSeats)
        .expect("the gavel");
    let mut asked = asked(chair, Standing::Holds);
    let of = |kind: SeatKind| {
        let which = Which::every().find(|which| which.kind == kind);
        crate::asking::asked(which.expect("a kind of seat"), Standing::Holds)
            .by
            .person
    };
    let signing = signers.keys(&asked.by.person)[0];
    for (second, due) in [
        (second(chair), "SecondPersonNotSeated"),
        (of(SeatKind::ViceChair), "SecondPersonNotSeated"),
        (of(SeatKind::Rapporteur), ""),
        (of(SeatKind::Secretariat), ""),
    ] {
        asked.signed = vec![signing, signers.keys(&second)[0]];
        assert_eq!(signers.came(&asked, rule, Some(&second)), due);
    }
}

/// A second co-facilitator does not do where the Chair is to choose with one, and the other way round.
#[test]
fn who_leads_together_sits_on_both_sides() {
    let signers = Signers::new();
    for (rule, which) in rules().filter(|(rule, _)| rule.persons == Persons::Together) {
        let mut asked = asked(which, Standing::Holds);
        let signing = signers.keys(&asked.by.person)[0];
        let beside = second(which);
        asked.signed = vec![signing, signers.keys(&beside)[0]];
        let came = signers.came(&asked, rule, Some(&beside));
        assert_eq!(came, "SecondPersonNotSeated", "{which:?}");
        let across = confirming(rule, which);
        asked.signed = vec![signing, signers.keys(&across)[0]];
        assert_eq!(signers.came(&asked, rule, Some(&across)), "", "{which:?}");
    }
}
