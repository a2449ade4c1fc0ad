//! What a candidate states is sealed; erased, the record still verifies and still says what was
//! found of the slate while it could be seen.

use ledger::Seal;
use procedure::act::{ElementRecorded, PostEstablished, ProvisionRecorded, ReadingRecorded};
use procedure::appointment::call::CallNominations;
use procedure::appointment::establish_post::EstablishPost;
use procedure::appointment::nominate::NominateCandidate;
use procedure::appointment::put_slate::{Named, PutSlate};
use procedure::appointment::set_criteria::SetCriteria;
use procedure::appointment::{
    Audience, Consent, Criterion, Expertise, Gender, Stated, Strength, Term, Test, Verdict, Via,
};
use procedure::body::Post;
use procedure::framework::{Part, record::RecordElement};
use procedure::id::{
    BodyId, CandidateId, CriterionId, DocumentId, ElementId, PersonId, PostId, ProvisionId,
    ReadingId,
};
use procedure::provision::{Standing, record::RecordProvision};
use procedure::{Certainty, Citation, Command, Forum, Sealable, Seat};
use registrar::Registrar;
use text::{Language, Wording, Words};

use crate::Ask;
use crate::commands::{ask, delegation, erase, secretariat, words};
use crate::site::Site;

const NAME: &str = "A candidate who asks to be forgotten";

fn mandate() -> Citation {
    Citation {
        document: DocumentId::new("mandate").expect("a key"),
        place: None,
    }
}

fn wording(text: &str) -> Wording {
    Wording::new(Language::En, words(text))
}

fn post() -> PostId {
    PostId::new("plenary/rapporteur").expect("a key")
}

fn provision() -> ProvisionId {
    ProvisionId::new("filling-posts").expect("a key")
}

fn plenary() -> BodyId {
    BodyId::new("plenary").expect("a key")
}

fn field() -> ElementId {
    ElementId::new("pillar-threats").expect("a key")
}

fn element() -> Command {
    RecordElement(ElementRecorded {
        element: field(),
        part: Part::Pillar,
        title: wording("Threats"),
        summary: wording("What threatens."),
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn rule() -> Command {
    let reading = ReadingId::new("members-approve").expect("a key");
    RecordProvision(ProvisionRecorded {
        provision: provision(),
        title: wording("Who fills posts"),
        summary: wording("The members approve."),
        readings: vec![ReadingRecorded {
            reading: reading.clone(),
            words: wording("The members approve."),
        }],
        standing: Standing::InForce { reading },
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn established() -> Command {
    EstablishPost(PostEstablished {
        post: post(),
        body: plenary(),
        office: Post::Rapporteur,
        title: wording("Rapporteur"),
        places: 1,
        term_months: Some(24),
        decided_by: plenary(),
        provision: provision(),
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn criteria() -> Command {
    SetCriteria {
        posts: vec![post()],
        reading: None,
        criteria: vec![Criterion {
            criterion: CriterionId::new("pillars").expect("a key"),
            test: Test::Expertise {
                fields: vec![field()],
            },
            strength: Strength::Soft,
            source: mandate(),
            certainty: Certainty::Seen,
        }],
    }
    .into()
}

fn call() -> Command {
    CallNominations {
        posts: vec![post()],
        until: jiff::civil::date(2026, 4, 30).at(18, 0, 0, 0),
        tzdb: words("2026a"),
        questionnaire: Vec::new(),
    }
    .into()
}

fn nomination() -> Command {
    NominateCandidate {
        posts: vec![post()],
        person: PersonId::new("p-31").expect("a key"),
        name: Sealable::Open(words(NAME)),
        counted: None,
        stated: Sealable::Open(Stated {
            gender: Some(Gender::Woman),
            nationalities: Vec::new(),
            expertise: vec![Expertise {
                field: field(),
                evidence: words("Led the talks on it."),
            }],
        }),
        statement: None,
        audience: Audience::Public,
        consent: Some(Consent {
            on: jiff::civil::date(2026, 3, 30),
            via: Via::Invitation,
            sha256: words(&"31".repeat(32)),
        }),
    }
    .into()
}

fn slate() -> Command {
    PutSlate {
        names: vec![Named {
            post: post(),
            candidates: vec![CandidateId(1)],
        }],
        from: jiff::civil::date(2026, 10, 1),
        term: Term::Full,
        replaces: None,
        found: None,
    }
    .into()
}

fn submit(registrar: &Registrar, ask: &Ask) {
    let came = registrar.submit(ask);
    assert!(came.is_ok(), "{came:?}");
}

/// A record with a candidate on a slate, and the seals of what she stated.
fn with_a_candidate() -> (Site, Registrar, Vec<Seal>) {
    let site = Site::new();
    let registrar = site.founded();
    submit(&registrar, &secretariat("rule", rule()));
    submit(&registrar, &secretariat("post", established()));
    submit(&registrar, &secretariat("element", element()));
    submit(&registrar, &secretariat("criteria", criteria()));
    submit(&registrar, &secretariat("call", call()));
    submit(&registrar, &delegation("nomination", "COL", nomination()));
    let chair = Seat::Chair(plenary());
    submit(&registrar, &ask("slate", chair, slate()));
    let seals = registrar.open_seals().into_iter().map(|(seal, _)| seal);
    let seals = seals.collect();
    (site, registrar, seals)
}

/// What is known of the candidate, and what was found of the slate.
fn told(forum: &Forum) -> (Option<&Words>, Option<Gender>, Verdict) {
    let candidate = forum.appointments.candidate(CandidateId(1)).expect("her");
    let gender = candidate.stated.open().and_then(|stated| stated.gender);
    let slate = forum.appointments.slates().next().expect("a slate");
    (candidate.name.open(), gender, slate.found[0].verdict)
}

/// As the slate would be found now: what can no longer be seen is not stated.
fn found_now(forum: &Forum) -> Verdict {
    let slate = forum.appointments.slates().next().expect("a slate");
    let set = slate
        .set
        .and_then(|set| forum.appointments.criteria_set(set));
    let set = set.expect("criteria");
    forum.findings(set, &slate.fills, slate.from)[0].verdict
}

/// Whether each act still follows from the rules upon those before it.
fn verifies(registrar: &Registrar) -> bool {
    let mut forum = Forum::default();
    let entries = registrar.entries(0, 1_000).expect("the record can be read");
    entries.iter().all(|entry| {
        let recorded = &entry.recorded;
        let came = Command::behind(&recorded.act).decide(&forum, &recorded.asked());
        forum.apply(recorded);
        came.as_ref() == Ok(&recorded.act)
    })
}

#[test]
fn an_erased_candidate_is_not_stated_and_the_record_still_verifies() {
    let (site, registrar, seals) = with_a_candidate();
    assert_eq!(seals.len(), 2, "the name, and what is stated");
    let before = registrar.read();
    let seen = (Some(words(NAME)), Some(Gender::Woman), Verdict::Met);
    let (name, gender, verdict) = told(&before.forum);
    assert_eq!((name.cloned(), gender, verdict), seen);
    assert!(verifies(&registrar));
    drop(before);
    for (number, seal) in seals.iter().enumerate() {
        let key = format!("erase/{number}");
        let id = seal.hash().to_hex();
        submit(&registrar, &secretariat(&key, erase(&id)));
    }
    let now = registrar.read();
    assert_eq!(told(&now.forum), (None, None, Verdict::Met));
    assert_eq!(found_now(&now.forum), Verdict::NotStated);
    drop(now);
    assert!(verifies(&registrar));
    let reopened = site.open();
    assert_eq!(reopened.read().forum, registrar.read().forum);
    assert!(verifies(&reopened));
    let entries = reopened.entries(0, 1_000).expect("the record can be read");
    let written = entries.iter().any(|entry| {
        let text = String::from_utf8_lossy(&entry.bytes).into_owned();
        text.contains(NAME) || text.contains("woman")
    });
    assert!(!written, "what was stated stands in an entry");
}
