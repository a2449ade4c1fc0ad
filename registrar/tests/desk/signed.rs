//! Acts that their persons sign: entered if exactly what was signed is what would be entered, once.

use ledger::{Entry, EntryRef};
use passkey::software::Authenticator;
use passkey::{Algorithm, Proof, PublicKey, signed_act};
use procedure::Refusal;
use procedure::act::{Act, PasskeyEnded};
use procedure::id::PasskeyId;
use procedure::seats::end_passkey::EndPasskey;
use procedure::seats::enrol_passkey::EnrolPasskey;
use procedure::{Command, Seat};
use registrar::{Ask, Registrar, Rejected};

use crate::commands::{admit, declare, seat};
use crate::people::{self, DOMAIN, People, by, delegation, enrol, named, seated, signed};
use crate::site::{Site, again};

fn site() -> (Site, Registrar, People) {
    let site = Site::new();
    let registrar = site.founded();
    let people = seated(&registrar);
    (site, registrar, people)
}

fn head(command: impl Into<Command>) -> Ask {
    by(delegation(), "p-3", command)
}

fn entered(registrar: &Registrar, ask: &Ask) -> u64 {
    registrar.submit(ask).expect("it may be entered").index
}

#[track_caller]
fn refused(registrar: &Registrar, ask: &Ask) -> Refusal {
    let size = registrar.size();
    let Err(Rejected::Refused(refusal)) = registrar.submit(ask) else {
        panic!("it was not refused");
    };
    assert_eq!(registrar.size(), size);
    refusal
}

/// A declaration that the head of the delegation has signed.
fn declared(registrar: &Registrar, people: &mut People) -> Ask {
    let signers = &mut [(3, &mut people.head)];
    signed(registrar, "a", head(declare("yes")), signers)
}

fn last(site: &Site) -> Entry {
    let bytes = site.shared.bytes();
    Entry::decode(bytes.last().expect("an entry")).expect("an entry")
}

#[test]
fn a_signed_act_is_entered_with_its_proof_and_read_again_as_signed() {
    let (site, registrar, mut people) = site();
    let ask = declared(&registrar, &mut people);
    let index = entered(&registrar, &ask);
    let entry = last(&site);
    let proof = entry.proof.clone().expect("a proof").to_string();
    let proof = Proof::parse(&proof).expect("a proof");
    let assigned = ["/position", "/supersedes", "/superseded_by"];
    let challenge = signed_act::challenge(&entry, &assigned, &proof.nonce).expect("canonical");
    let checked = proof.signatures[0].check(&challenge, &people.head.key(), DOMAIN);
    assert!(checked.is_ok());
    for registrar in [registrar, site.open()] {
        let read = &registrar.entries(index, 1).expect("it can be read")[0];
        assert_eq!(read.recorded.signed, [PasskeyId(3)]);
        let before = &registrar.entries(0, 1).expect("it can be read")[0];
        assert_eq!(before.recorded.signed, []);
    }
}

#[test]
fn what_must_be_signed_is_not_entered_on_anybodys_word() {
    let (_site, registrar, _) = site();
    let unsigned = refused(&registrar, &named("a", head(declare("yes"))));
    assert!(
        matches!(unsigned, Refusal::SignatureNeeded { .. }),
        "{unsigned}"
    );
}

#[test]
fn a_signature_over_another_act_is_none_over_this_one() {
    let (_site, registrar, mut people) = site();
    let ask = declared(&registrar, &mut people);
    let other = Ask {
        command: declare("no"),
        ..ask.clone()
    };
    assert_eq!(refused(&registrar, &other), Refusal::SignedSomethingElse);
    let other_day = Ask {
        on: Some(jiff::civil::date(2026, 3, 29)),
        ..ask.clone()
    };
    assert_eq!(
        refused(&registrar, &other_day),
        Refusal::SignedSomethingElse
    );
    entered(&registrar, &ask);
}

#[test]
fn what_others_enter_meanwhile_changes_nothing_and_midnight_does() {
    let (site, registrar, mut people) = site();
    let mut signers = [(3, &mut people.head)];
    let late = signed(&registrar, "a", head(declare("yes")), &mut signers);
    let before = signed(&registrar, "b", head(declare("no")), &mut signers);
    entered(&registrar, &before);
    entered(&registrar, &late);
    let past = signed(&registrar, "c", head(declare("yes")), &mut signers);
    site.set_clock("2026-03-31T14:00:00.123Z");
    assert_eq!(refused(&registrar, &past), Refusal::SignedSomethingElse);
    let anew = signed(&registrar, "d", head(declare("yes")), &mut signers);
    entered(&registrar, &anew);
}

#[test]
fn a_signature_counts_once() {
    let (site, registrar, mut people) = site();
    let ask = declared(&registrar, &mut people);
    let index = entered(&registrar, &ask);
    assert_eq!(registrar.submit(&ask).ok(), Some(again(index)));
    let replayed = named("b", ask.clone());
    assert_eq!(refused(&registrar, &replayed), Refusal::ProofUsedBefore);
    drop(registrar);
    let registrar = site.open();
    assert_eq!(refused(&registrar, &replayed), Refusal::ProofUsedBefore);
}

#[test]
fn a_signature_counts_once_in_a_batch() {
    let (_site, registrar, mut people) = site();
    let ask = declared(&registrar, &mut people);
    let batch = vec![ask.clone(), named("b", ask)];
    let Err((1, Rejected::Refused(refusal))) = registrar.submit_all(batch) else {
        panic!("it was not refused");
    };
    assert_eq!(refusal, Refusal::ProofUsedBefore);
}

#[test]
fn a_passkey_signs_for_its_person_while_it_stands() {
    let (_site, registrar, mut people) = site();
    let mut ask = signed(
        &registrar,
        "a",
        head(declare("yes")),
        &mut [(3, &mut people.head)],
    );
    let of_another = signed(
        &registrar,
        "b",
        head(declare("yes")),
        &mut [(1, &mut people.first)],
    );
    let does_not_stand = |passkey| Refusal::PasskeyDoesNotStand {
        passkey: PasskeyId(passkey),
    };
    assert_eq!(refused(&registrar, &of_another), does_not_stand(1));
    let ended = EndPasskey(PasskeyEnded {
        passkey: PasskeyId(3),
        reason: None,
    });
    let ending = signed(&registrar, "c", head(ended), &mut [(3, &mut people.head)]);
    entered(&registrar, &ending);
    assert_eq!(refused(&registrar, &ask), does_not_stand(3));
    let signatures = ask.proof.iter_mut().flat_map(|it| &mut it.proof.signatures);
    signatures.for_each(|signature| signature.passkey = 4);
    assert_eq!(refused(&registrar, &ask), does_not_stand(4));
}

#[test]
fn a_signature_is_of_its_key_on_this_site_by_somebody_who_was_checked() {
    let (_site, registrar, mut people) = site();
    let fails = Refusal::SignatureFails {
        passkey: PasskeyId(3),
    };
    let mut thief = Authenticator::new(Algorithm::Es256, 9, DOMAIN);
    let mut elsewhere = people.head.clone();
    elsewhere.origin = "https://forum.example.net".into();
    let mut for_another = people.head.clone();
    for_another.party = "example.net".into();
    let mut unverified = people.head.clone();
    unverified.flags &= !0x04;
    for (key, signer) in [
        ("a", &mut thief),
        ("b", &mut elsewhere),
        ("c", &mut for_another),
        ("d", &mut unverified),
    ] {
        let ask = signed(&registrar, key, head(declare("yes")), &mut [(3, signer)]);
        assert_eq!(refused(&registrar, &ask), fails);
    }
    let ask = signed(
        &registrar,
        "e",
        head(declare("yes")),
        &mut [(3, &mut people.head)],
    );
    entered(&registrar, &ask);
}

#[test]
fn a_sealed_value_is_signed_as_its_seal() {
    let (site, registrar, mut people) = site();
    let office = || by(Seat::Secretariat, "p-1", seat("p-4", "A personal name"));
    let mut signers = [(1, &mut people.first)];
    let ask = signed(&registrar, "a", office(), &mut signers);
    let mut otherwise = ask.clone();
    if let Some(proven) = &mut otherwise.proof {
        proven.seal_seed = [1; 32];
    }
    assert_eq!(
        refused(&registrar, &otherwise),
        Refusal::SignedSomethingElse
    );
    entered(&registrar, &ask);
    let bytes = site.shared.bytes();
    let entry = EntryRef::decode(bytes.last().expect("an entry")).expect("an entry");
    assert!(entry.body.contains("{\"sealed\":") && !entry.body.contains("personal"));
    assert_eq!(registrar.open_seals().len(), 1);
}

#[test]
fn a_passkey_that_nobody_could_check_is_not_enrolled() {
    let (_site, registrar, mut people) = site();
    let further = Authenticator::new(Algorithm::EdDsa, 8, DOMAIN);
    let preview = |enrolment: EnrolPasskey| {
        let by = head(enrolment);
        registrar.preview(by.by, None, by.command, &[1; 32], &people::SEED)
    };
    let unreadable = |change: &dyn Fn(&mut EnrolPasskey)| {
        let mut enrolment = enrol(&further, None);
        change(&mut enrolment);
        match preview(enrolment) {
            Err(Rejected::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        }
    };
    let key = enrol(&further, None).public_key;
    let short = text::Words::new(&key.as_str()[..40]).expect("clean words");
    let mistakes: [&dyn Fn(&mut EnrolPasskey); 2] = [&|it| it.public_key = short.clone(), &|it| {
        it.algorithm = procedure::seats::Algorithm::Es256;
    }];
    for mistake in mistakes {
        assert_eq!(unreadable(mistake), Refusal::PublicKeyUnreadable);
    }
    let nowhere = text::Words::new("https://forum").expect("clean words");
    let refusal = unreadable(&|it| it.relying_party = nowhere.clone());
    assert!(matches!(refusal, Refusal::MalformedKey { .. }), "{refusal}");
    let ask = head(enrol(&further, None));
    let ask = signed(&registrar, "a", ask, &mut [(3, &mut people.head)]);
    entered(&registrar, &ask);
    let now = registrar.read();
    let person = &now
        .forum
        .seats
        .passkey(PasskeyId(4))
        .expect("it is enrolled")
        .person;
    assert_eq!(person.as_str(), "p-3");
    assert!(PublicKey::from_cose(&further.key().to_cose()).is_ok());
}

#[test]
fn looking_changes_nothing() {
    let (_site, registrar, _) = site();
    let size = registrar.size();
    let ask = head(declare("yes"));
    let look = |nonce| {
        let command = ask.command.clone();
        registrar.preview(ask.by.clone(), None, command, &[nonce; 32], &people::SEED)
    };
    let (one, same, other) = (look(1), look(1), look(2));
    let challenge = |preview: &Result<registrar::Preview, Rejected>| {
        preview.as_ref().expect("it may be entered").challenge
    };
    assert_eq!(challenge(&one), challenge(&same));
    assert_ne!(challenge(&one), challenge(&other));
    let one = one.expect("checked");
    let hash = ledger::Hash::of(one.signed_form.as_bytes());
    assert_eq!(one.challenge, *hash.as_bytes());
    let begin = "travaux act v1\n{\"act\":\"position-recorded\"";
    assert!(one.signed_form.starts_with(begin), "{}", one.signed_form);
    assert!(matches!(one.act, Act::PositionRecorded(_)));
    assert_eq!(registrar.size(), size);
    let stranger = by(delegation(), "p-3", admit("FRA"));
    let refused = registrar.preview(stranger.by, None, stranger.command, &[1; 32], &[1; 32]);
    assert!(matches!(refused, Err(Rejected::Refused(_))));
}
