//! Several commands in one step: each has the answer it would have had alone, or nobody has one.

#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use ledger::Readable as _;
use ledger::note::{Algorithm, SignerKey};
use ledger::storage::{Breakage, Error};
use procedure::{Noun, Refusal};

use super::{ALONE_MAX, Answer};
use crate::commands::{FOUNDING, admit, founder, founding, secretariat};
use crate::desk::{Desk, read};
use crate::registrar::Surroundings;
use crate::{Ask, Fault, Receipt, Rejected, Signer, Snapshot};

#[expect(dead_code, reason = "other tests need the rest")]
#[path = "../../../tests/desk/shared.rs"]
mod shared;

use shared::Shared;

/// A desk with a record, and what everybody sees of it.
struct Place {
    desk: Desk,
    surroundings: Surroundings,
    snapshot: RwLock<Snapshot>,
    shared: Shared,
}

impl Place {
    fn founded() -> Self {
        let mut place = Self::on(Shared::default());
        for (number, command) in founding().into_iter().enumerate() {
            let ask = founder(&format!("founding/{number}"), command);
            assert!(place.enter(&[&ask])[0].is_ok());
        }
        place
    }

    fn on(shared: Shared) -> Self {
        let noon = "2026-07-20T16:00:00Z".parse();
        let noon: jiff::Timestamp = noon.unwrap_or_else(|error| panic!("{error}"));
        let rolled = AtomicU64::new(0);
        let surroundings = Surroundings {
            forum: "small-forum".into(),
            clock: Arc::new(move || noon),
            chance: Arc::new(move || {
                let number = rolled.fetch_add(1, Ordering::Relaxed);
                Ok([u8::try_from(number % 256).unwrap_or(0); 32])
            }),
        };
        let key = SignerKey::from_seed("log", Algorithm::Ed25519, [5; 32]);
        let key = key.unwrap_or_else(|error| panic!("{error}"));
        Self {
            desk: Desk::new(Box::new(shared.clone()), Signer::forgetful(key, "log")),
            surroundings,
            snapshot: RwLock::default(),
            shared,
        }
    }

    fn enter(&mut self, asks: &[&Ask]) -> Vec<Answer> {
        self.desk
            .enter_each(&self.surroundings, asks, &self.snapshot)
    }

    /// What everybody sees is what follows from the record.
    fn is_one_forum(&self) -> bool {
        let mut anew = Snapshot::default();
        let mut record = self.shared.handle();
        let size = record.size().unwrap_or(0);
        let folded = anew.catch_up(&mut record, size, &mut |_| {});
        let now = read(&self.snapshot);
        folded.is_ok() && anew.forum == now.forum && anew.root == now.root
    }
}

fn receipt(answer: &Answer) -> Option<(u64, bool)> {
    let Receipt { index, repeated } = answer.as_ref().ok()?;
    Some((*index, *repeated))
}

fn stopped(answer: &Answer) -> bool {
    matches!(answer, Err(Rejected::Failed(Fault::Stopped)))
}

fn full(answer: &Answer) -> bool {
    matches!(answer, Err(Rejected::Failed(Fault::Storage(Error::Full))))
}

#[test]
fn each_has_the_answer_it_would_have_had_alone() {
    let mut place = Place::founded();
    let before = secretariat("before", admit("BRA"));
    assert!(place.enter(&[&before])[0].is_ok());
    let asks = [
        secretariat("a", admit("FRA")),
        secretariat("b", admit("SEN")),
        secretariat("c", admit("FRA")),
        secretariat("a", admit("FRA")),
        before,
    ];
    let asks: Vec<&Ask> = asks.iter().collect();
    let answers = place.enter(&asks);
    let next = FOUNDING + 1;
    let receipts: Vec<_> = answers.iter().map(receipt).collect();
    assert_eq!(
        receipts,
        [
            Some((next, false)),
            Some((next + 1, false)),
            None,
            Some((next, true)),
            Some((FOUNDING, true)),
        ]
    );
    let (noun, key) = (Noun::Member, "FRA".to_owned());
    let known = Refusal::AlreadyOnRecord { noun, key };
    assert!(matches!(&answers[2], Err(Rejected::Refused(refusal)) if *refusal == known));
    assert_eq!(place.shared.count(), next + 2);
    assert!(place.is_one_forum());
    // And once more, on the forum that was kept.
    let more = [
        secretariat("d", admit("KEN")),
        secretariat("e", admit("KEN")),
    ];
    let answers = place.enter(&[&more[0], &more[1]]);
    assert_eq!(receipt(&answers[0]), Some((next + 2, false)));
    assert!(matches!(&answers[1], Err(Rejected::Refused(_))));
    assert!(place.is_one_forum());
}

#[test]
fn a_full_disk_is_told_to_all_and_nobody_is_refused_for_what_was_not_entered() {
    let mut place = Place::founded();
    let asks = [
        secretariat("a", admit("FRA")),
        secretariat("b", admit("FRA")),
    ];
    place.shared.record().break_next(Breakage::Full);
    let answers = place.enter(&[&asks[0], &asks[1]]);
    assert!(answers.iter().all(full), "{answers:?}");
    assert_eq!(place.shared.count(), FOUNDING);
    // The second comes first now, and is the one that is entered.
    let answers = place.enter(&[&asks[1], &asks[0]]);
    assert_eq!(receipt(&answers[0]), Some((FOUNDING, false)));
    assert!(matches!(&answers[1], Err(Rejected::Refused(_))));
    assert!(place.is_one_forum());
}

#[test]
fn after_a_break_everybody_is_told_and_nothing_more_is_entered() {
    for breakage in [Breakage::BeforeAppend, Breakage::BeforeReply] {
        let mut place = Place::founded();
        let asks = [
            secretariat("a", admit("FRA")),
            secretariat("b", admit("SEN")),
            secretariat("c", admit("BRA")),
        ];
        place.shared.record().break_next(breakage);
        let answers = place.enter(&[&asks[0], &asks[1]]);
        assert!(
            matches!(&answers[0], Err(Rejected::Failed(Fault::Storage(_)))),
            "{answers:?}"
        );
        assert!(stopped(&answers[1]), "{answers:?}");
        assert!(place.enter(&[&asks[2]]).iter().all(stopped));
        let entered = place.shared.count();
        assert!(entered == FOUNDING || entered == FOUNDING + 2);
    }
}

#[test]
fn a_step_that_is_overtaken_is_decided_again() {
    let mut place = Place::founded();
    let mut other = Place::on(place.shared.handle());
    place.shared.before_append(move || {
        let answers = other.enter(&[&secretariat("other", admit("FRA"))]);
        assert_eq!(receipt(&answers[0]), Some((FOUNDING, false)));
    });
    let asks = [
        secretariat("a", admit("FRA")),
        secretariat("b", admit("SEN")),
    ];
    let answers = place.enter(&[&asks[0], &asks[1]]);
    assert!(matches!(&answers[0], Err(Rejected::Refused(_))));
    assert_eq!(receipt(&answers[1]), Some((FOUNDING + 1, false)));
    assert!(place.is_one_forum());
}

#[test]
fn the_forum_that_lies_ahead_is_let_go_when_people_come_one_by_one() {
    let mut place = Place::founded();
    let asks = [
        secretariat("a", admit("FRA")),
        secretariat("b", admit("SEN")),
    ];
    assert!(place.enter(&[&asks[0], &asks[1]]).iter().all(Result::is_ok));
    assert!(place.desk.ahead.is_some());
    for number in 0..=ALONE_MAX {
        let again = secretariat(&format!("refused/{number}"), admit("FRA"));
        assert!(place.enter(&[&again])[0].is_err());
    }
    assert!(place.desk.ahead.is_none());
}
