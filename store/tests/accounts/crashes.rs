//! What was answered is there after a crash, and nothing is there by halves.

use super::*;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use store::accounts::Redemption;

/// The power fails at any point of the log: each time what is left is whole, and is what was there
/// at some moment.
#[test]
fn a_log_that_ends_anywhere_holds_what_was_there_at_some_moment() {
    let path = place("cut");
    let mut accounts = Accounts::open(&path).unwrap();
    let hashes: Vec<_> = (0..6).map(|number| secret(&format!("{number}"))).collect();
    for hash in &hashes {
        accounts.invite(invitation(hash), at(0)).unwrap();
    }
    for hash in &hashes {
        accounts.redeem(hash, at(1)).unwrap();
    }
    let log = fs::read(path.with_extension("sqlite-wal")).unwrap();
    let file = fs::read(&path).unwrap();
    let mut states = Vec::new();
    for end in (0..=log.len()).step_by(509).chain([log.len()]) {
        let cut = place("cut-anew");
        fs::write(&cut, &file).unwrap();
        fs::write(cut.with_extension("sqlite-wal"), &log[..end]).unwrap();
        let accounts = Accounts::open(&cut).unwrap();
        let kept = accounts.invitations(None).unwrap();
        let used = hashes.iter().filter(|hash| {
            let found = accounts.look_at_invitation(hash, at(2)).unwrap();
            matches!(found, Redemption::Used(_))
        });
        states.push((kept.len(), used.count()));
    }
    states.dedup();
    let made = (0..=6).map(|made| (made, 0));
    let expected: Vec<_> = made.chain((1..=6).map(|used| (6, used))).collect();
    assert_eq!(states, expected);
}

#[test]
#[ignore = "a part of the next test, which kills it"]
fn writes_until_it_is_killed() {
    let path = PathBuf::from(std::env::var_os("ACCOUNTS").unwrap());
    let mut accounts = Accounts::open(&path).unwrap();
    for number in 0.. {
        let hash = secret(&format!("{number}"));
        accounts.invite(invitation(&hash), at(0)).unwrap();
        accounts.redeem(&hash, at(1)).unwrap();
        println!("answered {number}");
    }
}

#[test]
fn what_was_answered_before_the_process_was_killed_is_there() {
    for answers in [1, 60, 250] {
        let path = place("killed");
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "crashes::writes_until_it_is_killed",
                "--ignored",
                "--nocapture",
            ])
            .env("ACCOUNTS", &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        let lines = said.lines().map(Result::unwrap);
        let answered = lines.filter(|line| line.starts_with("answered"));
        assert_eq!(answered.take(answers).count(), answers);
        child.kill().unwrap();
        child.wait().unwrap();
        let mut accounts = Accounts::open(&path).unwrap();
        for number in 0..answers {
            let again = accounts
                .redeem(&secret(&format!("{number}")), at(2))
                .unwrap();
            assert!(matches!(again, Redemption::Used(_)), "{number}: {again:?}");
        }
        store::accounts::check(&path).unwrap();
    }
}
