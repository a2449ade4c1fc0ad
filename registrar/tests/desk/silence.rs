//! When silence has ended the clerk asks, on every node: the decision is entered once, not early,
//! and not over an objection. And what is confidential in a consultation is opened to nobody.

use ledger::EntryRef;
use procedure::act::{ProvisionRecorded, ReadingRecorded, TermsSet, ValueErased};
use procedure::id::{BodyId, DocumentId, MatterId, PersonId, ProvisionId, ReadingId, SealId};
use procedure::keeping::erase::EraseValue;
use procedure::matter::consult::RecordConsultation;
use procedure::matter::object::Object;
use procedure::matter::open::OpenMatter;
use procedure::matter::put::PutMatter;
use procedure::matter::set_terms::SetTerms;
use procedure::matter::{
    Breakers, Format, HeldText, LanguageVersion, Mode, OnBreak, Paragraphs, Reasons, Stage, Subject,
};
use procedure::provision::{Standing, record::RecordProvision};
use procedure::{Certainty, Citation, Command, Refusal, Sealable, Seat};
use registrar::{Registrar, Rejected};
use text::{Language, Status, Wording, Words};

use crate::commands::{ask, delegation, member, secretariat, words};
use crate::site::{Site, instant};

const MATTER: MatterId = MatterId(1);
const OPENED: &str = "2026-04-01T16:00:00Z";

fn wording(text: &str) -> Wording {
    Wording::new(Language::En, words(text))
}

fn rule() -> ProvisionId {
    ProvisionId::new("decision-by-consensus").expect("a key")
}

fn mandate() -> Citation {
    Citation {
        document: DocumentId::new("mandate").expect("a key"),
        place: None,
    }
}

fn hash() -> Words {
    words(&"a1".repeat(32))
}

fn provision() -> Command {
    let reading = ReadingId::new("consensus").expect("a key");
    RecordProvision(ProvisionRecorded {
        provision: rule(),
        title: wording("Consensus"),
        summary: wording("Nobody objects."),
        readings: vec![ReadingRecorded {
            reading,
            words: wording("Nobody objects."),
        }],
        standing: Standing::Unverified,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn terms() -> Command {
    SetTerms(TermsSet {
        body: None,
        mode: Mode::Silence,
        provision: rule(),
        languages: Vec::new(),
        statuses: Vec::new(),
        breakers: Breakers::Members,
        hours_min: 72,
        on_break: OnBreak::Reopens,
        reasons: Reasons::Optional,
        hold_hours_max: 0,
        extension_hours_max: 0,
        pause_seconds: 0,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn put() -> Command {
    PutMatter {
        body: BodyId::new("plenary").expect("a key"),
        subject: Subject::Text,
        title: wording("A matter"),
        mode: Mode::Silence,
        provision: rule(),
        text: Some(HeldText {
            sha256: hash(),
            document: None,
            versions: vec![LanguageVersion {
                language: Language::En,
                status: Status::Original,
                sha256: hash(),
            }],
        }),
    }
    .into()
}

/// A forum in which silence runs until noon in New York on 4 April.
fn running(site: &Site) -> Registrar {
    let registrar = site.founded();
    site.set_clock(OPENED);
    let open = OpenMatter {
        matter: MATTER,
        present: None,
        deadline: Some("2026-04-04T12:00:00".parse().expect("a civil time")),
        tzdb: Some(words("2026a")),
    };
    let commands = [provision(), terms(), put(), open.into()];
    for (command, number) in commands.into_iter().zip(0..) {
        let asked = secretariat(&format!("silence-test/{number}"), command);
        registrar.submit(&asked).expect("it may be entered");
    }
    registrar
}

fn stage(registrar: &Registrar) -> Stage {
    let now = registrar.read();
    now.forum
        .matters
        .get(MATTER)
        .expect("a matter")
        .stage
        .clone()
}

#[test]
fn the_clerk_asks_once_the_time_is_over_and_not_before() {
    let site = Site::new();
    let registrar = running(&site);
    for early in ["2026-04-04T15:59:59Z", "2026-04-04T16:10:00Z"] {
        site.set_clock(early);
        assert_eq!(registrar.ask_what_silence_brought().ok(), Some(0));
        assert_eq!(stage(&registrar), Stage::Open);
    }
    site.set_clock("2026-04-04T16:10:01Z");
    assert_eq!(registrar.ask_what_silence_brought().ok(), Some(1));
    assert!(matches!(stage(&registrar), Stage::Decided(_)));
    assert_eq!(registrar.ask_what_silence_brought().ok(), Some(0));
}

#[test]
fn many_nodes_and_a_new_start_enter_it_once() {
    let site = Site::new();
    let first = running(&site);
    let second = site.open_beside();
    site.set_clock("2026-04-04T17:00:00Z");
    let entered = [&first, &second, &first].map(|node| node.ask_what_silence_brought().ok());
    assert_eq!(entered.into_iter().flatten().sum::<usize>(), 1);
    drop((first, second));
    let again = site.open();
    assert_eq!(again.ask_what_silence_brought().ok(), Some(0));
    assert_eq!(again.read().forum.matters.decisions().count(), 1);
}

#[test]
fn a_clock_that_was_set_back_brings_nothing_early() {
    let site = Site::new();
    let registrar = running(&site);
    site.set_clock("2026-03-01T00:00:00Z");
    assert_eq!(registrar.ask_what_silence_brought().ok(), Some(0));
    assert_eq!(stage(&registrar), Stage::Open);
}

#[test]
fn an_objection_that_arrives_in_the_last_second_comes_first() {
    let site = Site::new();
    let registrar = running(&site);
    site.set_clock("2026-04-04T16:00:08Z");
    let objected = registrar.submit(&objection());
    assert!(objected.is_ok());
    site.set_clock("2026-04-05T16:00:00Z");
    assert_eq!(registrar.ask_what_silence_brought().ok(), Some(0));
    assert_eq!(stage(&registrar), Stage::Consulting);
}

/// An objection that came in the last second.
fn objection() -> registrar::Ask {
    let object = Object {
        matter: MATTER,
        text: Some(hash()),
        paragraphs: Paragraphs::default(),
        reasons: None,
        in_confidence: Some(Sealable::Open(words(IN_CONFIDENCE))),
        received: instant(LAST_SECOND),
    };
    delegation("silence-test/object", "COL", object)
}

const LAST_SECOND: &str = "2026-04-04T15:59:59Z";
const IN_CONFIDENCE: &str = "The capital is divided";

/// One server is slow with an objection that came in time; the clerk of another one, which cannot
/// see it, does not overtake it.
#[test]
fn what_came_in_time_elsewhere_is_not_overtaken() {
    let site = Site::new();
    let slow = running(&site);
    let beside = site.open_beside();
    let came = slow.underway(instant(LAST_SECOND));
    for waiting in ["2026-04-04T16:01:01Z", "2026-04-04T16:09:58Z"] {
        site.set_clock(waiting);
        assert_eq!(beside.ask_what_silence_brought().ok(), Some(0));
    }
    assert!(slow.submit(&objection()).is_ok());
    drop(came);
    site.set_clock("2026-04-04T17:00:00Z");
    assert_eq!(beside.ask_what_silence_brought().ok(), Some(0));
    assert_eq!(stage(&beside), Stage::Consulting);
    let now = beside.read();
    let matter = now.forum.matters.get(MATTER).expect("a matter");
    assert!(matter.objections.iter().all(|it| !it.late));
}

#[test]
fn what_came_in_time_counts_however_slowly_it_is_entered() {
    let site = Site::new();
    let registrar = running(&site);
    let came = registrar.underway(instant(LAST_SECOND));
    site.set_clock("2026-04-04T16:05:00Z");
    assert_eq!(registrar.ask_what_silence_brought().ok(), Some(0));
    assert_eq!(stage(&registrar), Stage::Open);
    assert!(registrar.submit(&objection()).is_ok());
    drop(came);
    assert_eq!(registrar.ask_what_silence_brought().ok(), Some(0));
    assert_eq!(stage(&registrar), Stage::Consulting);
    let now = registrar.read();
    let matter = now.forum.matters.get(MATTER).expect("a matter");
    assert!(matter.objections.iter().all(|it| !it.late));
}

#[test]
fn what_came_too_late_or_was_refused_holds_nothing_up() {
    let site = Site::new();
    let registrar = running(&site);
    let late = registrar.underway(instant("2026-04-04T16:00:01Z"));
    drop(registrar.underway(instant(LAST_SECOND)));
    site.set_clock("2026-04-04T16:11:00Z");
    assert_eq!(registrar.ask_what_silence_brought().ok(), Some(1));
    drop(late);
}

#[test]
fn reasons_given_in_confidence_are_sealed_opened_to_nobody_and_can_be_erased() {
    let site = Site::new();
    let registrar = running(&site);
    site.set_clock("2026-04-04T15:59:59Z");
    assert!(registrar.submit(&objection()).is_ok());
    let bytes = site.shared.bytes();
    let last = bytes.last().expect("an entry");
    assert!(!String::from_utf8_lossy(last).contains(IN_CONFIDENCE));
    assert!(registrar.open_seals().is_empty(), "anybody may see it");
    let sealed = |registrar: &Registrar| {
        let now = registrar.read();
        let matter = now.forum.matters.get(MATTER).expect("a matter");
        let reasons = matter.objections[0].in_confidence.clone();
        reasons.expect("there are reasons").open().is_none()
    };
    assert!(!sealed(&registrar), "the Chair may see it");
    let entry = EntryRef::decode(last).expect("an entry");
    let (_, seal) = entry.body.split_once("{\"sealed\":\"").expect("a seal");
    let seal = SealId::new(&seal[..64]).expect("a hash");
    let erased = registrar.submit(&secretariat("silence-test/erase", erasing(seal.clone())));
    assert!(erased.is_ok(), "{erased:?}");
    assert!(sealed(&registrar), "it is gone");
    let again = site.open();
    assert!(sealed(&again), "a new start does not bring it back");
    let unknown = SealId::new(&"0".repeat(64)).expect("a hash");
    let unknown = registrar.submit(&secretariat("silence-test/unknown", erasing(unknown)));
    assert!(matches!(
        unknown,
        Err(Rejected::Refused(Refusal::Unknown { .. }))
    ));
}

/// Two of the secretariat erase what stands behind a seal.
fn erasing(seal: SealId) -> EraseValue {
    EraseValue(ValueErased {
        seal,
        rule: mandate(),
        reason: words("They were given by mistake."),
        confirmed_by: PersonId::new("p-2").expect("a key"),
    })
}

#[test]
fn the_confidential_part_of_a_consultation_is_sealed_and_opened_to_nobody() {
    const SAID: &str = "Said in confidence";
    let site = Site::new();
    let registrar = running(&site);
    let consult = RecordConsultation {
        matter: MATTER,
        with: vec![member("COL")],
        on: "2026-04-01".parse().expect("a day"),
        format: Format::Bilateral,
        summary: Some(words("It was discussed.")),
        confidential: Some(Sealable::Open(words(SAID))),
        would_meet: None,
    };
    let chair = Seat::Chair(BodyId::new("plenary").expect("a key"));
    let held = registrar.submit(&ask("silence-test/consult", chair, consult));
    assert!(held.is_ok(), "{held:?}");
    let bytes = site.shared.bytes();
    let last = bytes.last().expect("an entry");
    assert!(!String::from_utf8_lossy(last).contains(SAID));
    let entry = EntryRef::decode(last).expect("an entry");
    assert!(entry.body.contains("\"confidential\":{\"sealed\":\""));
    assert!(registrar.open_seals().is_empty(), "anybody may see it");
}
