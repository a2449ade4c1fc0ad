//! Copies carry nothing that passes, and open nothing when they are put in place.

use super::*;
use store::accounts::{NewCeremony, Redemption, Seen, Used, check, copy, place as put};
use store::{Error, Kind};

/// Accounts with one of everything that could be open, and a mark in what passes.
fn filled(path: &Path) -> Accounts {
    let mut accounts = Accounts::open(path).unwrap();
    let hash = secret("any");
    accounts
        .keep_person(&person(2, "Delegate of Colombia"))
        .unwrap();
    accounts.next_person(16).unwrap();
    accounts
        .link("https://login.example", "abc", "p-2", at(0))
        .unwrap();
    accounts.invite(invitation(&hash), at(0)).unwrap();
    let used = secret("used");
    accounts.invite(invitation(&used), at(0)).unwrap();
    accounts.redeem(&used, at(1)).unwrap();
    accounts.sign_in(session(&hash), at(0)).unwrap();
    accounts.issue_token(token(&hash), at(0)).unwrap();
    accounts.post(mail(r#"{"link":"mark-of-a-link"}"#)).unwrap();
    let ceremony = NewCeremony {
        hash: &hash,
        kind: "act",
        person: None,
        session: None,
        payload: "mark-of-a-ceremony",
        expires: at(5),
    };
    accounts.begin(ceremony, at(0)).unwrap();
    accounts
}

#[test]
fn a_copy_is_made_beside_a_running_forum_without_what_passes() {
    let path = place("copied");
    let mut accounts = filled(&path);
    let to = path.with_extension("copy");
    copy(&path, &to).unwrap();
    accounts.set("any", "write").unwrap();
    let bytes = fs::read(&to).unwrap();
    assert!(has(&bytes, "Delegate of Colombia"));
    for mark in ["mark-of-a-link", "mark-of-a-ceremony", "Mozilla"] {
        assert!(!has(&bytes, mark), "{mark}");
    }
    check(&to).unwrap();
    let names: Vec<_> = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("copy"))
        .collect();
    assert_eq!(names, ["accounts.copy"], "nothing lies beside it");
    let again = copy(&path, &to).unwrap_err().to_string();
    assert!(again.contains("name a file that does not"), "{again}");
    let missing = copy(&path.with_extension("none"), &to).unwrap_err();
    assert!(
        missing.to_string().contains("no accounts file"),
        "{missing}"
    );
}

#[test]
fn what_is_put_in_place_is_closed() {
    let path = place("placed");
    drop(filled(&path));
    // Even a copy that was made by other means.
    let to = path.with_extension("restored");
    put(&path, &to, at(2)).unwrap();
    assert!(!has(&fs::read(&to).unwrap(), "mark-of-a-link"));
    let mut accounts = Accounts::open(&to).unwrap();
    let hash = secret("any");
    assert_eq!(accounts.session(&hash, at(3)).unwrap(), Seen::Unknown);
    assert_eq!(accounts.token(&hash, at(3)).unwrap(), Used::Revoked);
    let link = accounts.redeem(&hash, at(3)).unwrap();
    assert!(matches!(link, Redemption::Revoked(_)), "{link:?}");
    let used = accounts.redeem(&secret("used"), at(3)).unwrap();
    assert!(matches!(used, Redemption::Used(_)), "{used:?}");
    // People, their identities and the numbers are as they were.
    assert!(accounts.person("p-2").unwrap().is_some());
    assert_eq!(accounts.identities_of("p-2").unwrap().len(), 1);
    assert_eq!(accounts.next_person(0).unwrap(), "p-18");
}

#[test]
fn nothing_is_replaced_and_nothing_unsound_is_put_in_place() {
    let path = place("in-the-way");
    drop(filled(&path));
    let error = put(&path, &path, at(2)).unwrap_err();
    assert!(
        matches!(
            error,
            Error::InTheWay {
                kind: Kind::Accounts,
                ..
            }
        ),
        "{error}"
    );
    let to = path.with_extension("restored");
    let no_copy = path.with_extension("none");
    let error = put(&no_copy, &to, at(2)).unwrap_err();
    assert!(matches!(error, Error::Missing { .. }), "{error}");
    let broken = path.with_extension("broken");
    let mut bytes = fs::read(&path).unwrap();
    bytes.truncate(bytes.len() / 2);
    fs::write(&broken, bytes).unwrap();
    put(&broken, &to, at(2)).unwrap_err();
    assert!(!to.exists());
    put(&path, &to, at(2)).unwrap();
}
