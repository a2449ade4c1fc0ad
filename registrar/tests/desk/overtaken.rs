//! Two nodes on one record: who is overtaken catches up and decides again.

use std::sync::{Arc, Mutex};

use procedure::question::Position;
use procedure::{Noun, Refusal};
use registrar::{Fault, Registrar, Rejected};

use crate::commands::{FOUNDING, admit, declare, delegation, secretariat};
use crate::site::{Site, again, first};

/// A site and a second node that can be told to append while the first one is about to.
fn two_nodes() -> (Site, Registrar, Arc<Registrar>) {
    let site = Site::new();
    let one = site.founded();
    let other = Arc::new(site.open_beside());
    (site, one, other)
}

#[test]
fn what_another_node_appended_before_is_folded_first() {
    let (_, one, other) = two_nodes();
    assert!(other.submit(&secretariat("other", admit("FRA"))).is_ok());
    assert_eq!(one.size(), FOUNDING);
    let receipt = one.submit(&secretariat("one", admit("SEN")));
    assert_eq!(receipt.ok(), Some(first(FOUNDING + 1)));
    assert_eq!(one.read().forum.members.len(), 3);
    assert!(other.catch_up().is_ok());
    assert_eq!(other.read().forum, one.read().forum);
    assert_eq!(other.read().root, one.read().root);
}

#[test]
fn who_is_overtaken_decides_on_the_record_as_it_has_become() {
    let (site, one, other) = two_nodes();
    site.shared.before_append(move || {
        let receipt = other.submit(&delegation("other", "COL", declare("yes")));
        assert_eq!(receipt.ok(), Some(first(FOUNDING)));
    });
    // Decided at first as position 1, it becomes position 2 and supersedes the one that overtook.
    let receipt = one.submit(&delegation("one", "COL", declare("yes")));
    assert_eq!(receipt.ok(), Some(first(FOUNDING + 1)));
    let now = one.read();
    let positions: Vec<&Position> = now.forum.questions.positions().collect();
    assert_eq!(positions.len(), 2);
    assert_eq!(positions[0].superseded_by, [positions[1].id]);
}

#[test]
fn who_is_overtaken_may_be_refused_in_the_end() {
    let (site, one, other) = two_nodes();
    site.shared.before_append(move || {
        assert!(other.submit(&secretariat("other", admit("FRA"))).is_ok());
    });
    let refused = one.submit(&secretariat("one", admit("FRA")));
    let Err(Rejected::Refused(refusal)) = refused else {
        panic!("{refused:?}");
    };
    let (noun, key) = (Noun::Member, "FRA".to_owned());
    assert_eq!(refusal, Refusal::AlreadyOnRecord { noun, key });
    assert_eq!(site.shared.count(), FOUNDING + 1);
    assert_eq!(one.read().forum.members.len(), 2);
}

#[test]
fn the_same_command_sent_to_two_nodes_is_entered_once() {
    let (site, one, other) = two_nodes();
    let asked = delegation("same", "COL", declare("yes"));
    let sent = asked.clone();
    site.shared.before_append(move || {
        assert_eq!(other.submit(&sent).ok(), Some(first(FOUNDING)));
    });
    assert_eq!(one.submit(&asked).ok(), Some(again(FOUNDING)));
    assert_eq!(site.shared.count(), FOUNDING + 1);
    assert_eq!(one.read().forum.questions.positions().len(), 1);
}

#[test]
fn a_batch_that_is_overtaken_is_not_entered_at_all() {
    let (site, one, other) = two_nodes();
    site.shared.before_append(move || {
        assert!(other.submit(&secretariat("other", admit("FRA"))).is_ok());
    });
    let asks = vec![
        secretariat("a", admit("SEN")),
        secretariat("b", admit("BRA")),
    ];
    let failed = one.submit_all(asks.clone());
    assert!(
        matches!(&failed, Err((0, Rejected::Failed(Fault::Unwritable { reason }))) if reason.contains("nothing was appended")),
        "{failed:?}"
    );
    assert_eq!(site.shared.count(), FOUNDING + 1);
    // It is not stopped by that, and the same batch goes in when it is asked again.
    assert_eq!(one.submit_all(asks).ok(), Some(FOUNDING + 1));
    assert_eq!(one.read().forum.members.len(), 4);
}

#[test]
fn many_threads_on_two_nodes_leave_one_record_without_gaps() {
    let (site, one, other) = two_nodes();
    let one = Arc::new(one);
    let indices = Arc::new(Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let node = if thread % 2 == 0 { &one } else { &other };
            let indices = Arc::clone(&indices);
            scope.spawn(move || {
                for number in 0..10 {
                    let key = format!("{thread}/{number}");
                    let receipt = node.submit(&delegation(&key, "COL", declare("yes")));
                    let receipt = receipt.unwrap_or_else(|rejected| panic!("{rejected}"));
                    indices.lock().expect("a lock").push(receipt.index);
                }
            });
        }
    });
    let mut indices = indices.lock().expect("a lock").clone();
    indices.sort_unstable();
    assert!(indices.into_iter().eq(FOUNDING..FOUNDING + 40));
    assert!(one.catch_up().and(other.catch_up()).is_ok());
    assert_eq!(one.read().forum, other.read().forum);
    assert_eq!(one.read().root, site.open().read().root);
}
