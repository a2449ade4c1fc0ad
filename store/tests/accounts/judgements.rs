//! What persons make of suggestions: the first word counts, the record prevails, the sums by pattern
//! follow, and of two who look at one passage one holds it.

use super::*;
use store::accounts::{Judged, Made, NewJudgement, PatternJudged, Retention, StatementRead};

fn new(suggestion: &str, made: Made) -> NewJudgement<'_> {
    NewJudgement {
        statement: 1,
        suggestion,
        made,
        person: "p-3",
        position: made.is_on_record().then_some(9),
        patterns: &[1, 6],
    }
}

fn sums(accounts: &Accounts) -> Vec<(u8, u32, u32)> {
    let told = |it: &PatternJudged| (it.pattern, it.confirmed, it.rejected);
    accounts
        .patterns_judged()
        .unwrap()
        .iter()
        .map(told)
        .collect()
}

#[test]
fn the_first_word_counts_and_the_record_prevails() {
    let mut accounts = accounts("judged");
    let mut judge = |suggestion, made| accounts.judge(new(suggestion, made), at(1)).unwrap();
    assert_eq!(judge("a", Made::Later), Judged::Done);
    assert_eq!(judge("a", Made::Rejected), Judged::Done);
    let Judged::Already(stands) = judge("a", Made::Later) else {
        panic!("what was rejected is not laid aside");
    };
    assert_eq!((stands.made, stands.position), (Made::Rejected, None));
    assert!(matches!(judge("a", Made::Rejected), Judged::Already(_)));
    // Somebody confirmed it at the same moment: it is on record.
    assert_eq!(judge("a", Made::Confirmed), Judged::Done);
    assert!(matches!(judge("a", Made::Rejected), Judged::Already(_)));
    assert!(matches!(judge("a", Made::Changed), Judged::Already(_)));
    assert_eq!(judge("b", Made::Later), Judged::Done);
    let kept = accounts.judgements(1).unwrap();
    let told: Vec<_> = kept
        .iter()
        .map(|it| (it.suggestion.as_str(), it.made, it.position))
        .collect();
    let expected = [("a", Made::Confirmed, Some(9)), ("b", Made::Later, None)];
    assert_eq!(told, expected);
    assert_eq!(kept[0].person.as_deref(), Some("p-3"));
    assert!(accounts.judgements(2).unwrap().is_empty());
    assert_eq!(accounts.set_aside().unwrap(), [(1, 0, 1)]);
}

#[test]
fn the_sums_by_pattern_follow_what_is_decided_and_taken_back() {
    let mut accounts = accounts("sums");
    accounts.judge(new("a", Made::Confirmed), at(1)).unwrap();
    accounts.judge(new("b", Made::Rejected), at(1)).unwrap();
    accounts.judge(new("c", Made::Changed), at(1)).unwrap();
    accounts.judge(new("d", Made::Later), at(1)).unwrap();
    assert_eq!(sums(&accounts), [(1, 1, 2), (6, 1, 2)]);
    let taken = accounts.unjudge(1, "b").unwrap().unwrap();
    assert_eq!(taken.made, Made::Rejected);
    assert_eq!(accounts.unjudge(1, "b").unwrap(), None);
    assert_eq!(accounts.unjudge(2, "a").unwrap(), None);
    assert_eq!(sums(&accounts), [(1, 1, 1), (6, 1, 1)]);
    // A rejection that gives way to the record is no longer counted as one.
    accounts.judge(new("b", Made::Rejected), at(2)).unwrap();
    accounts.judge(new("b", Made::Confirmed), at(2)).unwrap();
    assert_eq!(sums(&accounts), [(1, 2, 1), (6, 2, 1)]);
}

#[test]
fn a_position_is_named_exactly_where_there_is_one() {
    let mut accounts = accounts("positions");
    for (made, position) in [(Made::Confirmed, None), (Made::Rejected, Some(3))] {
        let new = NewJudgement {
            position,
            ..new("a", made)
        };
        assert!(accounts.judge(new, at(1)).is_err(), "{made:?}");
    }
    let long = "x".repeat(201);
    for suggestion in ["", long.as_str()] {
        assert!(accounts.judge(new(suggestion, Made::Later), at(1)).is_err());
    }
    assert!(accounts.judgements(1).unwrap().is_empty());
    assert!(sums(&accounts).is_empty());
}

#[test]
fn of_two_who_look_at_one_passage_one_holds_it() {
    let mut accounts = accounts("held");
    let mut hold = |passage, person, now| {
        let until = at(now + 5);
        accounts
            .hold_passage(1, passage, person, at(now), until)
            .unwrap()
    };
    assert!(hold(10, "p-3", 0));
    assert!(!hold(10, "p-4", 1));
    assert!(hold(10, "p-3", 2), "one's own is held on");
    assert!(hold(20, "p-4", 2));
    // Going on lets go of the one before.
    assert!(hold(30, "p-3", 3));
    assert!(hold(10, "p-4", 3));
    assert!(!hold(30, "p-4", 7));
    assert!(hold(30, "p-4", 8), "nobody holds for ever");
    let passages = accounts.passages_held(at(9)).unwrap();
    let told: Vec<_> = passages
        .iter()
        .map(|it| (it.passage, it.person.as_str()))
        .collect();
    assert_eq!(told, [(30, "p-4")]);
    accounts.let_go_of(1, "p-4").unwrap();
    assert!(accounts.passages_held(at(9)).unwrap().is_empty());
    assert!(accounts.hold_passage(1, 1, "p-3", at(9), at(10)).unwrap());
    accounts.sweep(at(10), &Retention::default()).unwrap();
    assert!(
        accounts.passages_held(at(0)).unwrap().is_empty(),
        "gone with the sweep"
    );
}

#[test]
fn an_erased_person_is_forgotten_and_what_was_decided_stands() {
    let mut accounts = accounts("judges-erased");
    accounts.judge(new("a", Made::Rejected), at(1)).unwrap();
    accounts.hold_passage(1, 10, "p-3", at(1), at(6)).unwrap();
    accounts.erase_person("p-3").unwrap();
    let kept = accounts.judgements(1).unwrap();
    assert_eq!((kept[0].made, &kept[0].person), (Made::Rejected, &None));
    assert!(accounts.passages_held(at(1)).unwrap().is_empty());
}

#[test]
fn how_far_a_statement_was_read_is_written_where_it_changes() {
    let mut accounts = accounts("read");
    accounts.keep_read(1, 12, 12, at(1)).unwrap();
    accounts.keep_read(1, 12, 12, at(2)).unwrap();
    let one = |open, minutes| StatementRead {
        statement: 1,
        found: 12,
        open,
        at: at(minutes),
    };
    assert_eq!(accounts.statements_read().unwrap(), [one(12, 1)]);
    accounts.keep_read(1, 12, 3, at(3)).unwrap();
    assert_eq!(accounts.statements_read().unwrap(), [one(3, 3)]);
    assert!(
        accounts.keep_read(1, 2, 3, at(3)).is_err(),
        "more open than there are"
    );
}
