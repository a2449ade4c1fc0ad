//! Accounts and papers are backed up beside the record, come back closed, and are not missed where
//! they are lost.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ledger::Hash;
use store::accounts::{NewInvitation, NewMail, Person, Redemption};
use store::{Accounts, Papers};
use travaux::Data;

use crate::running::{IDENTITY, RECIPIENT, refused, succeeds, travaux};

const FORUM: &str = "global-mechanism";
const NAME: &str = "Delegate of Colombia, by name";
const LINK: &str = "a-link-that-waits-to-be-sent";
const LETTER: &[u8] = b"We have the honour to name our head of delegation.";

/// A folder of this test, with a forum in `forum` that has a person, a link and a letter.
fn peopled(name: &str) -> PathBuf {
    let place = std::env::temp_dir().join(format!("accounts-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join("identity"), IDENTITY).unwrap();
    succeeds(&place, "found global-mechanism --data forum");
    let data = Data::at(&place.join("forum"));
    fill(&mut data.open_accounts(FORUM).unwrap());
    Papers::at(&data.papers()).keep(LETTER).unwrap();
    place
}

fn fill(accounts: &mut Accounts) {
    let person = accounts.next_person(0).unwrap();
    let email = "delegate@mission.example";
    let kept = Person {
        person: person.clone(),
        name: NAME.into(),
        email: Some(email.into()),
        lang: "es".into(),
        created: Timestamp::UNIX_EPOCH,
    };
    accounts.keep_person(&kept).unwrap();
    let invitation = NewInvitation {
        hash: &Hash::of(LINK.as_bytes()),
        person: &person,
        seat: r#"{"seat":"delegation","of":"COL"}"#,
        made_by: &person,
        channel: "mail",
        expires: Timestamp::MAX,
    };
    accounts.invite(invitation, Timestamp::UNIX_EPOCH).unwrap();
    let mail = NewMail {
        person: Some(&person),
        to: email,
        lang: "es",
        template: "invitation",
        fields: &format!(r#"{{"link":"{LINK}"}}"#),
        due: Timestamp::UNIX_EPOCH,
        expires: Timestamp::MAX,
    };
    accounts.post(mail).unwrap();
}

fn has(file: &Path, text: &str) -> bool {
    let bytes = fs::read(file).unwrap();
    bytes.windows(text.len()).any(|it| it == text.as_bytes())
}

fn forum_in(place: &Path, folder: &str) -> Data {
    Data::at(&place.join(folder))
}

/// That everything that lasts has come back, and nothing that opens a door.
fn is_whole_and_closed(data: &Data) {
    let mut accounts = data.open_accounts(FORUM).unwrap();
    assert_eq!(accounts.person("p-1").unwrap().unwrap().name, NAME);
    let hash = Hash::of(LINK.as_bytes());
    let said = accounts.redeem(&hash, Timestamp::UNIX_EPOCH).unwrap();
    assert!(matches!(said, Redemption::Revoked(_)), "{said:?}");
    assert!(accounts.next_mail().unwrap().is_none());
    let letter = Papers::at(&data.papers()).read(&Hash::of(LETTER)).unwrap();
    assert_eq!(letter.unwrap(), LETTER);
}

#[test]
fn a_backup_has_the_accounts_and_papers_beside_it_and_gives_them_back() {
    let place = peopled("plain");
    let data = forum_in(&place, "forum");
    // While the forum has them open.
    let accounts = data.open_accounts(FORUM).unwrap();
    let said = succeeds(&place, "backup copy --data forum");
    drop(accounts);
    assert!(
        said.contains("accounts copied") && said.contains("1 papers copied"),
        "{said}"
    );
    assert!(
        !has(&place.join("copy"), NAME),
        "the record carries nobody's name"
    );
    assert!(has(&place.join("copy.accounts"), NAME));
    assert!(!has(&place.join("copy.accounts"), LINK), "no link in clear");
    let said = succeeds(&place, "fsck --data forum");
    assert!(
        said.contains("accounts: every page") && said.contains("papers: 1"),
        "{said}"
    );

    let said = succeeds(&place, "restore copy --data other");
    assert!(said.contains("everybody signs in anew"), "{said}");
    is_whole_and_closed(&forum_in(&place, "other"));

    let (why, code) = refused(&place, "backup copy --data forum");
    assert!(
        why.contains("name a file that does not") && code == 7,
        "{why}"
    );
    fs::remove_file(place.join("copy")).unwrap();
    let (why, _) = refused(&place, "backup copy --data forum");
    assert!(why.contains("copy.accounts exists"), "{why}");
}

#[test]
fn an_encrypted_backup_shows_nobody_and_no_paper() {
    let place = peopled("sealed");
    let line = format!("backup sealed --data forum --recipient {RECIPIENT}");
    succeeds(&place, &line);
    assert!(!has(&place.join("sealed.accounts"), NAME));
    let paper = format!("{}.age", Hash::of(LETTER));
    let paper = place.join("sealed.papers").join(paper);
    assert!(!has(&paper, "honour"));
    let forum = fs::read_dir(place.join("forum")).unwrap();
    let names: Vec<_> = forum
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        !names.iter().any(|name| name.contains("copying")),
        "{names:?}"
    );

    let (why, _) = refused(&place, "restore sealed --data other");
    assert!(why.contains("--identity"), "{why}");
    succeeds(&place, "restore sealed --data other --identity identity");
    is_whole_and_closed(&forum_in(&place, "other"));
    let other = fs::read_dir(place.join("other")).unwrap();
    let names: Vec<_> = other
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        !names.iter().any(|name| name.contains("decrypting")),
        "{names:?}"
    );
}

#[test]
fn the_record_alone_is_restored_and_accounts_that_are_there_stay() {
    let place = peopled("alone");
    succeeds(&place, "backup copy --data forum");
    fs::create_dir(place.join("alone")).unwrap();
    fs::copy(place.join("copy"), place.join("alone").join("copy")).unwrap();
    let said = succeeds(&place, "restore alone/copy --data other");
    assert!(said.contains("are invited anew"), "{said}");
    let data = forum_in(&place, "other");
    assert!(
        data.open_accounts(FORUM)
            .unwrap()
            .persons()
            .unwrap()
            .is_empty()
    );

    let said = succeeds(&place, "restore copy --accounts-only --data other");
    assert!(said.contains("is there already and stays"), "{said}");
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(data.accounts().with_extension(format!("sqlite{ending}")));
    }
    succeeds(&place, "restore copy --accounts-only --data other");
    is_whole_and_closed(&data);
}

#[test]
fn what_has_changed_is_named_and_not_restored() {
    let place = peopled("changed");
    succeeds(&place, "backup copy --data forum");
    let letter = Hash::of(LETTER).to_hex();
    fs::write(place.join("copy.papers").join(&letter), "another letter").unwrap();
    let (why, _) = refused(&place, "restore copy --data other");
    assert!(why.contains("is not the paper that its name says"), "{why}");
    assert!(!forum_in(&place, "other").papers().join(&letter).exists());

    let data = forum_in(&place, "forum");
    fs::write(data.papers().join(&letter), "another letter").unwrap();
    let output = travaux(&place, "fsck --data forum");
    let (told, why) = (output.stdout, String::from_utf8(output.stderr).unwrap());
    let told = String::from_utf8(told).unwrap();
    assert!(
        told.contains("papers: WRONG:") && !told.contains("accounts: WRONG"),
        "{told}"
    );
    assert!(why.contains("the record is sound"), "{why}");
    assert_eq!(output.status.code(), Some(7));
    let mut bytes = fs::read(data.accounts()).unwrap();
    bytes[4096..8192].fill(0xA5);
    fs::write(data.accounts(), bytes).unwrap();
    let told = String::from_utf8(travaux(&place, "fsck --data forum").stdout).unwrap();
    assert!(told.contains("accounts: WRONG:"), "{told}");
}

#[test]
fn accounts_of_another_forum_are_not_opened_and_a_forum_is_not_founded_beside_them() {
    let place = peopled("another");
    let data = forum_in(&place, "forum");
    let why = data.open_accounts("rehearsal").unwrap_err();
    assert!(
        why.to_string().contains("accounts of another forum"),
        "{why}"
    );
    assert_eq!(why.exit_code(), 7);
    fs::create_dir(place.join("empty")).unwrap();
    fs::copy(data.accounts(), place.join("empty").join("accounts.sqlite")).unwrap();
    let (why, code) = refused(&place, "found global-mechanism --data empty");
    assert!(
        why.contains("accounts.sqlite is there") && code == 7,
        "{why}"
    );
}

#[test]
fn a_person_is_forgotten_and_the_record_is_as_it_was() {
    let place = peopled("forget");
    let data = forum_in(&place, "forum");
    let record = fs::read(data.record()).unwrap();
    let accounts = data.open_accounts(FORUM).unwrap();
    let (why, code) = refused(&place, "forget p-1 --data forum");
    assert!(
        why.contains("in use by another process") && code == 4,
        "{why}"
    );
    drop(accounts);
    let (why, code) = refused(&place, "forget Delegate --data forum");
    assert!(
        why.contains("no pseudonym such as p-17") && code == 2,
        "{why}"
    );
    let said = succeeds(&place, "forget p-1 --data forum");
    assert!(said.contains("backups that were made before"), "{said}");
    for text in [NAME, LINK, "delegate@mission.example"] {
        assert!(!has(&data.accounts(), text), "{text}");
    }
    let (why, code) = refused(&place, "forget p-1 --data forum");
    assert!(
        why.contains("nothing is known of p-1") && code == 7,
        "{why}"
    );
    let (why, code) = refused(&place, "forget p-1 --data elsewhere");
    assert!(why.contains("there are no accounts") && code == 7, "{why}");
    assert_eq!(fs::read(data.record()).unwrap(), record);
}
