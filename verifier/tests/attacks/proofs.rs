//! Signatures of persons: an operator who adds passkeys, plays signatures again, and alters what
//! was signed.

use jiff::civil::date;
use ledger::Entry;
use passkey::software::Authenticator;
use passkey::{Algorithm, Proof, base64url, signed_act};
use procedure::act::{Act, PasskeyEnded};
use procedure::id::{OptionId, PasskeyId, QuestionId};
use procedure::question::Stance;
use procedure::question::declare_position::DeclarePosition;
use procedure::seats::end_passkey::EndPasskey;
use procedure::{Command, Seat};
use serde_json::{Value, json};
use text::{Language, Wording, Words};
use verifier::Kind;

use crate::honest::{Record, running};
use crate::people::{DOMAIN, People, by, delegation, enrol, seated, signed};
use crate::shown::Shown;
use crate::verify::{look, says};

/// A change, and what the reader is told.
type Change<'c, T> = (&'c dyn Fn(&mut T), &'c str);

/// Members, a question with its options, and some positions.
const SIZE: usize = 210;

const ASSIGNED: [&str; 3] = ["/position", "/supersedes", "/superseded_by"];

/// A record whose last entry is a declaration that the head of a delegation signed.
pub(crate) struct Declared {
    pub(crate) record: Record,
    people: People,
}

pub(crate) fn declared() -> Declared {
    let (shared, registrar) = running(SIZE);
    let mut people = seated(&registrar);
    let ask = by(delegation(), "p-3", declare("option-1"));
    let ask = signed(&registrar, "declared", ask, &mut [(3, &mut people.head)]);
    registrar.submit(&ask).unwrap();
    let record = crate::honest::read(&shared);
    Declared { record, people }
}

fn declare(option: &str) -> Command {
    DeclarePosition {
        question: QuestionId::new("question-0").unwrap(),
        option: OptionId::new(option).unwrap(),
        stance: Stance::Support,
        words: Wording::new(Language::En, Words::new("As declared.").unwrap()),
        regards: None,
    }
    .into()
}

impl Declared {
    /// The index of the entry after the last.
    fn size(&self) -> u64 {
        self.record.entries.len() as u64
    }

    fn last(&self) -> Entry {
        Entry::decode(self.record.entries.last().unwrap()).unwrap()
    }

    /// Appends what the operator made up.
    fn append(&mut self, entry: &Entry) {
        self.record.entries.push(entry.encode().unwrap());
    }

    /// Changes the last entry.
    fn change(&mut self, change: impl FnOnce(&mut Entry)) {
        let mut entry = self.last();
        change(&mut entry);
        *self.record.entries.last_mut().unwrap() = entry.encode().unwrap();
    }

    /// Appends the next declaration of the delegation, signed as said.
    fn declare_again(&mut self, sign: impl FnOnce(&Entry, &mut People) -> Proof) {
        let mut entry = self.last();
        let before = &entry.body["position"];
        let next = before.as_u64().unwrap() + 1;
        entry.body["supersedes"] = json!([before]);
        entry.body["position"] = json!(next);
        entry.proof = None;
        let proof = sign(&entry, &mut self.people);
        entry.proof = Some(proof.to_value());
        self.append(&entry);
    }

    #[track_caller]
    fn says(&self, kind: Kind, sentence: &str) {
        let report = look(&Shown::of(&self.record));
        says(&report, kind, Some(self.size() - 1), sentence);
    }
}

fn proof_by(number: u32, passkey: &mut Authenticator, entry: &Entry) -> Proof {
    let nonce = [0xee; 32];
    let challenge = signed_act::challenge(entry, &ASSIGNED, &nonce).unwrap();
    Proof {
        nonce,
        signatures: vec![passkey.sign(number, &challenge)],
    }
}

#[test]
fn honest_signatures_are_good_and_counted() {
    let mut declared = declared();
    let report = look(&Shown::of(&declared.record));
    assert_eq!(report.wrong, None);
    // The letter of credentials and the declaration.
    assert_eq!(report.signed, 2);
    assert!(
        report
            .to_string()
            .contains("Acts signed by their persons: 2")
    );
    // What others say in the same way, a stranger's program for example, is as good.
    declared.declare_again(|entry, people| proof_by(3, &mut people.head, entry));
    let report = look(&Shown::of(&declared.record));
    assert_eq!((report.wrong, report.signed), (None, 3));
}

#[test]
fn a15_passkey_added_to_a_delegation_by_the_operator() {
    let thief = Authenticator::new(Algorithm::Es256, 9, DOMAIN);
    let act: Act = Act::decode(
        "passkey-enrolled",
        &json!({
            "passkey": 4,
            "credential": base64url::encode(&thief.credential),
            "public_key": base64url::encode(&thief.key().to_cose()),
            "algorithm": "ES256",
            "relying_party": DOMAIN,
            "device_bound": true,
        })
        .to_string(),
    )
    .unwrap();
    let body = act.body().unwrap();
    let add = |change: &dyn Fn(&mut Entry)| {
        let mut declared = declared();
        let mut entry = declared.last();
        entry.act = act.kind().into();
        entry.body = body.clone();
        entry.proof = None;
        change(&mut entry);
        declared.append(&entry);
        declared
    };
    let not_invited = "the rules did not allow this act (passkey-enrolled): ";
    add(&|_| {}).says(Kind::Refused, not_invited);
    // An invitation that is on no record, and one that was answered.
    let other = ledger::Hash::of(b"made up").to_hex();
    let answered = ledger::Hash::of(b"p-3").to_hex();
    for invitation in [other, answered] {
        add(&|it| it.body["invitation"] = json!(invitation)).says(Kind::Refused, not_invited);
    }
    // For a person who was never seated, or from a seat that is not hers.
    add(&|it| it.by.person = "p-9".into()).says(Kind::Refused, not_invited);
    add(&|it| {
        it.by.seat = "secretariat".into();
        it.by.of = None;
    })
    .says(Kind::Refused, not_invited);
    // Signed by the passkey that is to be added, and by an officer's.
    let mut own = thief.clone();
    let mut declared = add(&|_| {});
    let entry = declared.last();
    declared.change(|it| it.proof = Some(enrolment_proof(4, &mut own, &entry).to_value()));
    declared.says(
        Kind::Proof,
        "passkey 4, which is said to sign, is not on record",
    );
    let proof = enrolment_proof(1, &mut declared.people.first, &entry);
    declared.change(|it| it.proof = Some(proof.to_value()));
    declared.says(Kind::Proof, "passkey 1, which is said to sign, is of p-1");
    // The head herself may.
    let proof = enrolment_proof(3, &mut declared.people.head, &entry);
    declared.change(|it| it.proof = Some(proof.to_value()));
    assert_eq!(look(&Shown::of(&declared.record)).wrong, None);
}

fn enrolment_proof(number: u32, passkey: &mut Authenticator, entry: &Entry) -> Proof {
    let nonce = [0xee; 32];
    let challenge = signed_act::challenge(entry, &["/passkey"], &nonce).unwrap();
    Proof {
        nonce,
        signatures: vec![passkey.sign(number, &challenge)],
    }
}

#[test]
fn a16_replayed_proof() {
    let mut declared = declared();
    let first = declared.size() - 1;
    let proof = declared.last().proof.unwrap();
    let proof = Proof::parse(&proof.to_string()).unwrap();
    declared.declare_again(|_, _| proof);
    declared.says(
        Kind::Proof,
        &format!("the proof was used before, for entry {first}"),
    );
    // Under another nonce it answers another challenge.
    declared.change(|it| it.proof.as_mut().unwrap()["nonce"] = json!("0e".repeat(32)));
    declared.says(
        Kind::Proof,
        "passkey 3 has not signed this act: the passkey did not answer",
    );
}

#[test]
fn a16_proof_of_another_forum() {
    let mut declared = declared();
    declared.declare_again(|entry, people| {
        let elsewhere = Entry {
            forum: "another-forum".into(),
            ..entry.clone()
        };
        proof_by(3, &mut people.head, &elsewhere)
    });
    declared.says(Kind::Proof, "passkey 3 has not signed this act");
}

#[test]
fn a17_altered_act_under_a_valid_assertion() {
    let changes: [&dyn Fn(&mut Entry); 5] = [
        &|it| it.body["stance"] = json!("oppose"),
        &|it| it.body["option"] = json!("option-2"),
        &|it| it.body["words"]["texts"]["en"]["words"] = json!("As altered."),
        &|it| it.on = Some("2026-07-20".into()),
        &|it| it.by.person = "p-1".into(),
    ];
    for change in changes {
        let mut declared = declared();
        declared.change(change);
        let report = look(&Shown::of(&declared.record));
        let wrong = report.wrong.unwrap();
        assert_eq!(
            (wrong.kind, wrong.index),
            (Kind::Proof, Some(declared.size() - 1))
        );
        assert!(wrong.what.contains("passkey 3"), "{wrong}");
    }
}

#[test]
fn a17_proof_taken_away() {
    let mut declared = declared();
    declared.change(|it| it.proof = None);
    declared.says(
        Kind::Refused,
        "the rules did not allow this act (position-recorded): ",
    );
}

#[test]
fn proof_by_an_ended_passkey() {
    let mut declared = ended();
    assert_eq!(look(&Shown::of(&declared.record)).wrong, None);
    declared.declare_again(|entry, people| proof_by(3, &mut people.head, entry));
    declared.says(
        Kind::Proof,
        "passkey 3, which is said to sign, had ended before",
    );
}

/// As [`declared`], with the head's passkey ended by an entry between.
fn ended() -> Declared {
    let (shared, registrar) = running(SIZE);
    let mut people = seated(&registrar);
    let enter = |ask| registrar.submit(&ask).unwrap();
    let further = Authenticator::new(Algorithm::EdDsa, 8, DOMAIN);
    let ask = by(delegation(), "p-3", enrol(&further, None));
    enter(signed(
        &registrar,
        "further",
        ask,
        &mut [(3, &mut people.head)],
    ));
    let end = EndPasskey(PasskeyEnded {
        passkey: PasskeyId(3),
        reason: None,
    });
    enter(signed(
        &registrar,
        "end",
        by(delegation(), "p-3", end),
        &mut [(3, &mut people.head)],
    ));
    let lost = std::mem::replace(&mut people.head, further);
    let ask = by(delegation(), "p-3", declare("option-1"));
    enter(signed(
        &registrar,
        "declared",
        ask,
        &mut [(4, &mut people.head)],
    ));
    people.head = lost;
    let record = crate::honest::read(&shared);
    Declared { record, people }
}

#[test]
fn proof_by_another_persons_passkey() {
    let mut declared = declared();
    declared.declare_again(|entry, people| proof_by(1, &mut people.first, entry));
    declared.says(
        Kind::Proof,
        "passkey 1, which is said to sign, is of p-1, who does not act here",
    );
}

#[test]
fn proof_by_a_key_of_the_operators_own() {
    let mut thief = Authenticator::new(Algorithm::Es256, 9, DOMAIN);
    let mut declared = declared();
    declared.declare_again(|entry, _| proof_by(3, &mut thief, entry));
    declared.says(
        Kind::Proof,
        "passkey 3 has not signed this act: the signature was not made by this passkey over this",
    );
}

#[test]
fn proof_made_on_another_site_or_by_nobody_in_particular() {
    let wrongs: [Change<'_, Authenticator>; 4] = [
        (
            &|it| it.origin = "https://forum.example.net".into(),
            "which is not this site",
        ),
        (
            &|it| it.party = "example.net".into(),
            "belongs to another site",
        ),
        (&|it| it.flags &= !0x04, "did not check who uses it"),
        (&|it| it.flags &= !0x01, "nobody touched"),
    ];
    for (wrong, sentence) in wrongs {
        let mut declared = declared();
        wrong(&mut declared.people.head);
        declared.declare_again(|entry, people| proof_by(3, &mut people.head, entry));
        declared.says(Kind::Proof, sentence);
    }
}

#[test]
fn proof_that_is_none() {
    let mut declared = declared();
    let honest = declared.last().proof.unwrap();
    let sealed = json!({ "sealed": "e0".repeat(32) });
    let mut more = honest.clone();
    more["more"] = json!(1);
    let mut partly = honest.clone();
    partly["signatures"][0]["signature"] = sealed.clone();
    for none in [Value::Null, json!({}), json!([]), sealed, more, partly] {
        declared.change(|it| it.proof = Some(none));
        declared.says(Kind::Proof, "the proof cannot be read");
    }
}

#[test]
fn key_that_nobody_could_check() {
    let changes: [Change<'_, Value>; 3] = [
        (
            &|it| it["public_key"] = json!("AAAA"),
            "the public key cannot be read",
        ),
        (
            &|it| it["algorithm"] = json!("EdDSA"),
            "is said to be for EdDSA",
        ),
        (
            &|it| it["relying_party"] = json!("https://x"),
            "is not a domain",
        ),
    ];
    for (change, sentence) in changes {
        let mut declared = declared();
        let enrolled = declared
            .record
            .entries
            .iter()
            .position(|bytes| bytes.starts_with(br#"{"act":"passkey-enrolled""#));
        declared.record.entries.truncate(enrolled.unwrap() + 1);
        declared.change(|it| change(&mut it.body));
        declared.says(Kind::Proof, sentence);
    }
}

/// A record whose last entry two officers signed.
pub(crate) fn two_officers() -> Declared {
    let (shared, registrar) = running(SIZE);
    let mut people = seated(&registrar);
    let act = json!({
        "seat": { "seat": "secretariat" }, "person": "p-4", "role": "officer",
        "focal_point": false, "from": date(2026, 7, 20), "confirmed_by": "p-2",
    });
    let act = Act::decode("person-seated", &act.to_string()).unwrap();
    let ask = by(Seat::Secretariat, "p-1", Command::behind(&act));
    let mut signers = [(1, &mut people.first), (2, &mut people.second)];
    registrar
        .submit(&signed(&registrar, "third", ask, &mut signers))
        .unwrap();
    let record = crate::honest::read(&shared);
    Declared { record, people }
}

#[test]
fn two_persons_sign_one_act() {
    let mut declared = two_officers();
    assert_eq!(look(&Shown::of(&declared.record)).signed, 2);
    // One of the two is not enough, whichever.
    let honest = declared.last().proof.unwrap();
    for left in 0..2 {
        let mut one = honest.clone();
        one["signatures"].as_array_mut().unwrap().remove(left);
        declared.change(|it| it.proof = Some(one));
        declared.says(
            Kind::Refused,
            "the rules did not allow this act (person-seated)",
        );
    }
}
