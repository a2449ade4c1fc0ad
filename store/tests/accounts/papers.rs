//! Private papers: written once, whole, and compared with their name whenever they are read.

use super::*;
use store::{PAPER_BYTES_MAX, PaperFault, Papers};

fn papers(name: &str) -> (PathBuf, Papers) {
    let folder = place(name).parent().unwrap().join("papers");
    (folder.clone(), Papers::at(&folder))
}

#[test]
fn a_paper_is_kept_under_its_hash() {
    let (folder, papers) = papers("papers");
    let hash = Hash::of(b"a letter of credentials");
    assert_eq!(papers.read(&hash).unwrap(), None);
    assert!(papers.all().unwrap().is_empty());
    assert_eq!(papers.keep(b"a letter of credentials").unwrap(), hash);
    assert_eq!(papers.keep(b"a letter of credentials").unwrap(), hash);
    let letter = papers.read(&hash).unwrap().unwrap();
    assert_eq!(letter, b"a letter of credentials");
    let other = papers.keep(b"another").unwrap();
    let mut both = [hash, other];
    both.sort_unstable();
    assert_eq!(papers.all().unwrap(), both);
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        2,
        "nothing else is left"
    );
    assert!(papers.erase(&hash).unwrap());
    assert!(!papers.erase(&hash).unwrap());
    assert_eq!(papers.read(&hash).unwrap(), None);
}

#[test]
fn what_is_empty_or_too_long_is_refused() {
    let (folder, papers) = papers("papers-length");
    let long = vec![b'x'; PAPER_BYTES_MAX + 1];
    for bytes in [&b""[..], &long] {
        let refused = papers.keep(bytes).unwrap_err();
        assert!(matches!(refused, PaperFault::Length { .. }), "{refused}");
    }
    assert!(!folder.exists());
    papers.keep(&long[1..]).unwrap();
}

#[test]
fn a_paper_that_has_changed_is_not_given_out_and_can_be_kept_anew() {
    let (folder, papers) = papers("papers-changed");
    let hash = papers.keep(b"a letter").unwrap();
    for changed in [&b"a Letter"[..], b"", &vec![b'x'; PAPER_BYTES_MAX + 9]] {
        fs::write(folder.join(hash.to_hex()), changed).unwrap();
        let refused = papers.read(&hash).unwrap_err();
        assert!(matches!(refused, PaperFault::Changed { .. }), "{refused}");
    }
    papers.keep(b"a letter").unwrap();
    assert_eq!(papers.read(&hash).unwrap().unwrap(), b"a letter");
}

#[test]
fn many_write_the_same_at_once() {
    let (folder, papers) = papers("papers-at-once");
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let papers = papers.clone();
            std::thread::spawn(move || papers.keep(&vec![b'x'; 100_000]).unwrap())
        })
        .collect();
    for thread in threads {
        let hash = thread.join().unwrap();
        assert!(papers.read(&hash).unwrap().is_some());
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, papers) = papers("papers-owner");
    let hash = papers.keep(b"a letter").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode(&folder), mode(&folder.join(hash.to_hex()))),
        (0o700, 0o600)
    );
}

#[test]
fn what_was_kept_long_ago_can_be_let_go_and_what_is_kept_anew_stays() {
    let (folder, papers) = papers("papers-let-go");
    let hash = papers.keep(b"a statement").unwrap();
    let path = folder.join(hash.to_hex());
    let age = |seconds: u64| {
        let then = fs::metadata(&path).unwrap().modified().unwrap();
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(then - std::time::Duration::from_secs(seconds))
            .unwrap();
        Timestamp::try_from(then).unwrap()
    };
    let written = age(3_600);
    let half_an_hour_ago = written - SignedDuration::from_mins(30);
    let before_that = written - SignedDuration::from_hours(2);
    assert!(!papers.let_go(&hash, before_that).unwrap(), "it is younger");
    assert!(papers.read(&hash).unwrap().is_some());
    // Kept anew, it is as young as one never seen before.
    papers.keep(b"a statement").unwrap();
    assert!(!papers.let_go(&hash, half_an_hour_ago).unwrap());
    age(3_600);
    assert!(papers.let_go(&hash, half_an_hour_ago).unwrap());
    assert!(!papers.let_go(&hash, half_an_hour_ago).unwrap());
    assert_eq!(papers.read(&hash).unwrap(), None);
}

#[test]
fn what_a_crash_left_unfinished_is_cleared() {
    let (folder, papers) = papers("papers-unfinished");
    let hash = papers.keep(b"a statement").unwrap();
    let left = folder.join(".unfinished-7-3");
    fs::write(&left, b"half a st").unwrap();
    let now = fs::metadata(&left).unwrap().modified().unwrap();
    let now = Timestamp::try_from(now).unwrap();
    assert_eq!(
        papers
            .clear_unfinished(now - SignedDuration::from_hours(1))
            .unwrap(),
        0
    );
    assert_eq!(
        papers
            .clear_unfinished(now + SignedDuration::from_secs(1))
            .unwrap(),
        1
    );
    assert!(!left.exists());
    assert!(papers.read(&hash).unwrap().is_some());
}
