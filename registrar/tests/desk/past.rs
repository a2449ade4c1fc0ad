//! The forum as of an index is the fold of the entries before it.

use procedure::{Forum, Noun};

use crate::commands::{FOUNDING, admit, declare, delegation, secretariat};
use crate::site::Site;

#[test]
fn the_forum_at_an_index_is_the_fold_of_the_entries_before() {
    let site = Site::new();
    let registrar = site.founded();
    for (number, code) in ["FRA", "SEN", "BRA"].iter().enumerate() {
        assert!(
            registrar
                .submit(&secretariat(&number.to_string(), admit(code)))
                .is_ok()
        );
    }
    let mut folded = Forum::default();
    let mut forums = vec![folded.clone()];
    for entered in registrar.entries(0, 1_000).expect("all entries") {
        folded.apply(&entered.recorded);
        forums.push(folded.clone());
    }
    // In an order in which some are folded on from others, and more than are kept.
    let indices = [3, 12, 0, 7, 7, 11, 1, 2, 5, 6, 8, 9, 10, 4, 12, 3];
    for index in indices {
        let past = registrar.forum_at(index).expect("a fold").expect("a forum");
        assert_eq!(past.size, index);
        let place = usize::try_from(index).expect("a small number");
        assert_eq!(past.forum, forums[place], "the forum at {index}");
        let root = registrar.read().tree().root_at(index).expect("a root");
        assert_eq!(&past.root, root.as_bytes(), "the root at {index}");
    }
    assert_eq!(registrar.read().forum, folded);
    assert!(registrar.forum_at(13).expect("an answer").is_none());
}

#[test]
fn entries_are_given_as_they_stand_and_no_more_than_there_are() {
    let site = Site::new();
    let registrar = site.founded();
    let bytes = site.shared.bytes();
    let all = registrar.entries(0, usize::MAX).expect("all entries");
    assert_eq!(
        all.iter()
            .map(|entry| entry.bytes.clone())
            .collect::<Vec<_>>(),
        bytes
    );
    assert!(all.iter().map(|entry| entry.index).eq(0..FOUNDING));
    let some = registrar.entries(FOUNDING - 2, 100).expect("entries");
    assert_eq!(some.len(), 2);
    assert!(registrar.entries(u64::MAX, 7).expect("none").is_empty());
}

#[test]
fn the_journal_says_where_things_stand() {
    let site = Site::new();
    let registrar = site.founded();
    assert!(
        registrar
            .submit(&delegation("a", "COL", declare("yes")))
            .is_ok()
    );
    let now = registrar.read();
    assert_eq!(now.journal.index_of(Noun::Member, "COL"), Some(2));
    assert_eq!(now.journal.index_of(Noun::Member, "FRA"), None);
    assert_eq!(now.journal.touching(Noun::Member, "COL"), [2, FOUNDING]);
    assert_eq!(now.journal.index_of(Noun::Position, "1"), Some(FOUNDING));
    assert_eq!(now.journal.index_of(Noun::Position, "0"), None);
    let count: u64 = now.journal.kinds().map(|(_, count)| count).sum();
    assert_eq!(count, now.size);
}
