//! A candidate is asked, and stands on record only after having consented; what was personal is gone
//! as soon as it is over.

use super::*;
use store::accounts::{Fault, Nomination, NominationStage, Retention, Step};

const STATED: &str = r#"{"expertise":["capacity-building"]}"#;

fn done(step: Step) -> Nomination {
    match step {
        Step::Done(nomination) => nomination,
        other => panic!("it counts: {other:?}"),
    }
}

fn is_over(step: &Step) -> bool {
    matches!(step, Step::Over(_))
}

#[test]
fn a_candidate_consents_changes_the_statement_and_is_entered() {
    let mut accounts = accounts("consents");
    let hash = secret("link");
    let id = accounts.nominate(nomination(&hash), at(0)).unwrap();
    let asked = accounts.nomination_behind(&hash).unwrap().unwrap();
    assert_eq!(asked.stage, NominationStage::Asked);
    assert!(asked.is_open(at(59)) && !asked.is_open(at(60)));
    assert!(is_over(&accounts.nomination_entered(id, 1, at(1)).unwrap()));
    done(accounts.consent(&hash, "{}", at(1)).unwrap());
    let consented = done(accounts.consent(&hash, STATED, at(2)).unwrap());
    let stated = STATED.to_owned();
    assert_eq!(
        consented.stage,
        NominationStage::Consented { stated, at: at(2) }
    );
    let entered = done(accounts.nomination_entered(id, 7, at(3)).unwrap());
    assert_eq!((entered.name, entered.email), (None, None));
    let stage = NominationStage::Entered {
        candidate: 7,
        at: at(3),
        erasure_asked: None,
    };
    assert_eq!(entered.stage, stage);
    for step in [
        accounts.consent(&hash, "{}", at(4)).unwrap(),
        accounts.decline(&hash, at(4)).unwrap(),
        accounts.withdraw_nomination(id, at(4)).unwrap(),
        accounts.nomination_entered(id, 8, at(4)).unwrap(),
    ] {
        assert!(is_over(&step), "{step:?}");
    }
}

#[test]
fn nothing_personal_is_left_of_whoever_declines_or_is_taken_back() {
    let path = place("declines");
    let mut accounts = Accounts::open(&path).unwrap();
    let mark = "mark-of-a-candidate";
    for way in ["declined", "withdrawn", "entered"] {
        let hash = secret(way);
        let new = NewNomination {
            name: mark,
            email: Some("mark-of-a-candidate@mission.example"),
            ..nomination(&hash)
        };
        let id = accounts.nominate(new, at(0)).unwrap();
        let stated = format!(r#"{{"expertise":"{mark}"}}"#);
        accounts.consent(&hash, &stated, at(1)).unwrap();
        assert!(stands_in(&path, mark), "{way}");
        let ended = match way {
            "declined" => accounts.decline(&hash, at(2)),
            "withdrawn" => accounts.withdraw_nomination(id, at(2)),
            _ => accounts.nomination_entered(id, 1, at(2)),
        };
        done(ended.unwrap());
        assert!(!stands_in(&path, mark), "{way}");
        assert!(is_over(&accounts.consent(&hash, "{}", at(3)).unwrap()));
    }
}

#[test]
fn it_is_not_answered_late_and_a_foreign_link_is_unknown() {
    let mut accounts = accounts("late-nomination");
    let hash = secret("link");
    let id = accounts.nominate(nomination(&hash), at(0)).unwrap();
    assert!(is_over(&accounts.consent(&hash, "{}", at(60)).unwrap()));
    assert!(is_over(&accounts.decline(&hash, at(60)).unwrap()));
    assert!(is_over(&accounts.withdraw_nomination(id, at(60)).unwrap()));
    let other = secret("another link");
    assert_eq!(
        accounts.consent(&other, "{}", at(1)).unwrap(),
        Step::Unknown
    );
    assert_eq!(accounts.ask_erasure(&other, at(1)).unwrap(), Step::Unknown);
    assert_eq!(
        accounts.nomination_entered(99, 1, at(1)).unwrap(),
        Step::Unknown
    );
}

#[test]
fn what_was_consented_to_in_time_can_be_entered_at_the_last_moment() {
    let mut accounts = accounts("entered-late");
    let hash = secret("link");
    let id = accounts.nominate(nomination(&hash), at(0)).unwrap();
    accounts.consent(&hash, STATED, at(59)).unwrap();
    // It is on record: what is kept here follows, whatever the time.
    done(accounts.nomination_entered(id, 1, at(61)).unwrap());
}

#[test]
fn only_who_stands_on_record_asks_for_erasure_and_the_first_time_counts() {
    let mut accounts = accounts("asks-erasure");
    let hash = secret("link");
    let id = accounts.nominate(nomination(&hash), at(0)).unwrap();
    assert!(is_over(&accounts.ask_erasure(&hash, at(1)).unwrap()));
    accounts.consent(&hash, STATED, at(1)).unwrap();
    accounts.nomination_entered(id, 7, at(2)).unwrap();
    for minute in [3, 4] {
        let asked = done(accounts.ask_erasure(&hash, at(minute)).unwrap());
        let stage = NominationStage::Entered {
            candidate: 7,
            at: at(2),
            erasure_asked: Some(at(3)),
        };
        assert_eq!(asked.stage, stage);
    }
}

#[test]
fn a_delegation_sees_its_own() {
    let mut accounts = accounts("own-nominations");
    let (own, other) = (secret("own"), secret("other"));
    accounts.nominate(nomination(&own), at(0)).unwrap();
    let of_another = NewNomination {
        seat: r#"{"of":"SEN","seat":"delegation"}"#,
        ..nomination(&other)
    };
    accounts.nominate(of_another, at(0)).unwrap();
    let kept = accounts.nominations(Some(COLOMBIA)).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].hash, own);
    assert_eq!(accounts.nominations(None).unwrap().len(), 2);
    assert_eq!(
        accounts.nomination(kept[0].id).unwrap().as_ref(),
        kept.first()
    );
}

#[test]
fn what_expires_goes_and_the_link_of_who_stands_goes_with_the_log() {
    let mut accounts = accounts("sweep-nominations");
    let (open, entered) = (secret("open"), secret("entered"));
    accounts.nominate(nomination(&open), at(0)).unwrap();
    let id = accounts.nominate(nomination(&entered), at(0)).unwrap();
    accounts.consent(&entered, STATED, at(1)).unwrap();
    accounts.nomination_entered(id, 1, at(2)).unwrap();
    let retention = Retention::default();
    let mut swept = |at| accounts.sweep(at, &retention).unwrap().nominations;
    assert_eq!(swept(at(59)), 0);
    assert_eq!(swept(at(60)), 1);
    let log = at(2) + retention.security_log;
    assert_eq!(swept(log - SignedDuration::from_millis(1)), 0);
    assert_eq!(swept(log), 1);
}

#[test]
fn a_copy_put_in_place_lets_nobody_stand_again() {
    use store::accounts::{copy, place as put};
    let path = place("copied-nomination");
    let mut accounts = Accounts::open(&path).unwrap();
    let hash = secret("link");
    accounts.nominate(nomination(&hash), at(0)).unwrap();
    accounts.consent(&hash, STATED, at(1)).unwrap();
    let (taken, placed) = (path.with_file_name("copy"), path.with_file_name("placed"));
    copy(&path, &taken).unwrap();
    put(&taken, &placed, at(5)).unwrap();
    let placed = Accounts::open(&placed).unwrap();
    let kept = placed.nomination_behind(&hash).unwrap().unwrap();
    assert_eq!(kept.stage, NominationStage::Withdrawn { at: at(5) });
    assert_eq!(kept.name, None);
}

#[test]
fn the_same_link_is_not_given_twice_and_a_statement_is_json() {
    let mut accounts = accounts("same-nomination");
    let hash = secret("link");
    accounts.nominate(nomination(&hash), at(0)).unwrap();
    let again = accounts.nominate(nomination(&hash), at(0)).unwrap_err();
    assert!(matches!(again, Fault::Repeated { .. }), "{again}");
    assert!(accounts.consent(&hash, "no json", at(1)).is_err());
    assert!(accounts.consent(&hash, STATED, at(1)).is_ok());
}
