//! The forms of the closed sets inside acts: they stand on record and never change.

use procedure::agenda::Standing as AgendaStanding;
use procedure::body::{BodyKind, Post};
use procedure::document::DocumentKind;
use procedure::framework::Part;
use procedure::group::GroupKind;
use procedure::id::{BodyId, GroupId, MemberId, ReadingId};
use procedure::provision::Standing;
use procedure::question::{Evidence, KnownBy, OnBehalf, Stance};
use procedure::{Certainty, Holder, Place, Quantity, Seat};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use text::{Status, Words};

/// The value has this form, and the form this value.
fn same<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(
    value: &T,
    form: serde_json::Value,
) {
    assert_eq!(serde_json::to_value(value).ok(), Some(form.clone()));
    assert_eq!(serde_json::from_value::<T>(form).ok().as_ref(), Some(value));
}

fn colombia() -> MemberId {
    MemberId::new("COL").expect("a code")
}

fn plenary() -> BodyId {
    BodyId::new("plenary").expect("a key")
}

#[test]
fn holders() {
    let eu = GroupId::new("EU").expect("a key");
    same(&Holder::Member(colombia()), json!({"member": "COL"}));
    same(&Holder::Group(eu), json!({"group": "EU"}));
    let body = plenary();
    let post = Post::Chair;
    let form = json!({"officer": {"body": "plenary", "post": "chair"}});
    same(&Holder::Officer { body, post }, form);
    for quantity in [
        Quantity::Some,
        Quantity::Many,
        Quantity::Majority,
        Quantity::All,
    ] {
        same(
            &Holder::Unnamed(quantity),
            json!({"unnamed": quantity.key()}),
        );
    }
}

#[test]
fn holders_have_one_code_in_data() {
    let officer = |body: &str, post| Holder::Officer {
        body: BodyId::new(body).expect("a key"),
        post,
    };
    assert_eq!(Holder::Member(colombia()).code(), "COL");
    assert_eq!(officer("plenary", Post::Chair).code(), "CHAIR");
    assert_eq!(
        officer("dtg-1", Post::CoFacilitator).code(),
        "dtg-1:co-facilitator"
    );
    assert_eq!(Holder::Unnamed(Quantity::Many).code(), "unnamed-many");
}

#[test]
fn stances_and_how_they_are_known() {
    for stance in Stance::ALL {
        same(&stance, json!(stance.key()));
        assert_eq!(Stance::from_key(stance.key()), Some(stance));
    }
    assert_eq!(Stance::from_key("abstain"), None);
    for known_by in [KnownBy::Declared, KnownBy::Recorded, KnownBy::Reported] {
        same(&known_by, json!(known_by.key()));
    }
    same(&Evidence::Declaration, json!("declaration"));
}

#[test]
fn what_is_said_of_statements_and_disputes() {
    use procedure::question::Settlement;
    use procedure::statement::Status;
    for status in Status::ALL {
        same(&status, json!(status.key()));
        assert_eq!(Status::from_key(status.key()), Some(status));
    }
    same(&Settlement::Retracted, json!("retracted"));
    same(&Settlement::Withdrawn, json!("withdrawn"));
    let declared = Settlement::Declared(procedure::id::PositionId(57));
    same(&declared, json!({"declared": 57}));
}

#[test]
fn on_whose_behalf() {
    let others = Words::new("its members").expect("clean words");
    same(&OnBehalf::For(others), json!({"for": "its members"}));
    same(&OnBehalf::SpokenBy(colombia()), json!({"spoken-by": "COL"}));
    let group = GroupId::new("EU").expect("a key");
    same(&OnBehalf::AlignedWith(group), json!({"aligned-with": "EU"}));
}

#[test]
fn places_in_documents() {
    same(&Place::Paragraph(24), json!({"paragraph": 24}));
    let named = Words::new("annex C").expect("clean words");
    same(&Place::Named(named), json!({"named": "annex C"}));
    same(
        &Place::Span { from: 3, to: 9 },
        json!({"span": {"from": 3, "to": 9}}),
    );
}

#[test]
fn kinds_and_parts() {
    for kind in DocumentKind::ALL {
        same(&kind, json!(kind.key()));
    }
    for kind in [
        GroupKind::Regional,
        GroupKind::Negotiating,
        GroupKind::Snapshot,
    ] {
        same(&kind, json!(kind.key()));
    }
    for kind in [
        BodyKind::Plenary,
        BodyKind::ThematicGroup,
        BodyKind::ReviewConference,
    ] {
        same(&kind, json!(kind.key()));
    }
    for part in [Part::Pillar, Part::Norm, Part::Cbm] {
        same(&part, json!(part.key()));
    }
    same(&Post::ViceChair, json!("vice-chair"));
    same(&Post::Rapporteur, json!("rapporteur"));
    same(&Post::CoFacilitator, json!("co-facilitator"));
}

#[test]
fn standings() {
    for standing in [
        AgendaStanding::Provisional,
        AgendaStanding::Adopted,
        AgendaStanding::AdoptedWithReservations,
        AgendaStanding::NotAdopted,
    ] {
        same(&standing, json!(standing.key()));
    }
    same(&Standing::Open, json!("open"));
    same(&Standing::Unverified, json!("unverified"));
    let reading = ReadingId::new("consensus").expect("a key");
    let form = json!({"in-force": {"reading": "consensus"}});
    same(&Standing::InForce { reading }, form);
}

#[test]
fn certainties_and_statuses_of_texts() {
    for (certainty, key) in [
        (Certainty::Seen, "seen"),
        (Certainty::Secondary, "secondary"),
        (Certainty::Inferred, "inferred"),
        (Certainty::UnverifiedHigh, "unverified-high"),
        (Certainty::UnverifiedMedium, "unverified-medium"),
        (Certainty::UnverifiedLow, "unverified-low"),
    ] {
        same(&certainty, json!(key));
        assert_eq!(certainty.unverified(), key.starts_with("unverified"));
    }
    same(&Status::Original, json!("original"));
    same(&Status::Official, json!("official"));
    same(&Status::Unofficial, json!("unofficial"));
    same(&Status::Machine, json!("machine"));
}

#[test]
fn seats_have_one_key_each() {
    let seats = [
        (Seat::Founder, json!({"seat": "founder"})),
        (Seat::Secretariat, json!({"seat": "secretariat"})),
        (
            Seat::Chair(plenary()),
            json!({"seat": "chair", "of": "plenary"}),
        ),
        (
            Seat::Delegation(colombia()),
            json!({"seat": "delegation", "of": "COL"}),
        ),
        (Seat::Clerk, json!({"seat": "clerk"})),
    ];
    for (seat, form) in seats {
        assert_eq!(form["seat"], seat.key());
        assert_eq!(form.get("of").and_then(|of| of.as_str()), seat.of());
        same(&seat, form);
    }
}

#[test]
fn what_is_said_of_matters() {
    use procedure::matter::{
        Breakers, Closing, Format, Given, How, Majority, Mode, OnBreak, Reasons,
    };
    for mode in Mode::ALL {
        same(&mode, json!(mode.key()));
    }
    for given in Given::ALL {
        same(&given, json!(given.key()));
    }
    for closing in Closing::ALL {
        same(&closing, json!(closing.key()));
    }
    for on_break in [OnBreak::Ends, OnBreak::Pauses, OnBreak::Reopens] {
        same(&on_break, json!(on_break.key()));
    }
    for breakers in [Breakers::Members, Breakers::MembersPresent] {
        same(&breakers, json!(breakers.key()));
    }
    for reasons in [Reasons::Required, Reasons::Optional] {
        same(&reasons, json!(reasons.key()));
    }
    for format in [
        Format::Bilateral,
        Format::Informal,
        Format::OpenToAll,
        Format::Written,
    ] {
        same(&format, json!(format.key()));
    }
    for how in [
        How::InMeeting,
        How::Silence,
        How::AfterConsultations,
        How::Vote,
    ] {
        same(&how, json!(how.key()));
    }
    same(&Majority::Simple, json!("simple"));
    same(&Majority::TwoThirds, json!("two-thirds"));
}

#[test]
fn subjects_of_matters() {
    use procedure::id::{DocumentId, ProvisionId, SessionId, WordingId};
    use procedure::matter::Subject;
    let provision = || ProvisionId::new("elevation").expect("a key");
    let subjects = [
        (
            Subject::Agenda {
                session: SessionId::new("2026-07").expect("a key"),
            },
            json!({"kind": "agenda", "session": "2026-07"}),
        ),
        (
            Subject::Wording {
                wording: WordingId::new("chair-draft").expect("a key"),
            },
            json!({"kind": "wording", "wording": "chair-draft"}),
        ),
        (
            Subject::Document {
                document: DocumentId::new("A/1").expect("a key"),
            },
            json!({"kind": "document", "document": "A/1"}),
        ),
        (Subject::Text, json!({"kind": "text"})),
        (
            Subject::Reading {
                provision: provision(),
                reading: ReadingId::new("consensus").expect("a key"),
            },
            json!({"kind": "reading", "provision": "elevation", "reading": "consensus"}),
        ),
        (
            Subject::Understanding {
                provision: provision(),
                words: Words::new("This once.").expect("clean words"),
            },
            json!({"kind": "understanding", "provision": "elevation", "words": "This once."}),
        ),
        (
            Subject::Slate {
                slate: procedure::id::SlateId(2),
            },
            json!({"kind": "slate", "slate": 2}),
        ),
        (
            Subject::Arrangement {
                provision: provision(),
                reading: ReadingId::new("consensus").expect("a key"),
                posts: vec![procedure::id::PostId::new("dtg-1/co-facilitator").expect("a key")],
                words: Words::new("This once.").expect("clean words"),
            },
            json!({
                "kind": "arrangement", "provision": "elevation", "reading": "consensus",
                "posts": ["dtg-1/co-facilitator"], "words": "This once."
            }),
        ),
    ];
    for (subject, form) in subjects {
        same(&subject, form);
    }
}

#[test]
fn what_is_said_of_appointments() {
    use procedure::appointment::{
        Division, Gender, RestsOn, Strength, Term, Test, Verdict, Via, View,
    };
    use procedure::id::DecisionId;
    for gender in Gender::ALL {
        same(&gender, json!(gender.key()));
    }
    for view in View::ALL {
        same(&view, json!(view.key()));
    }
    for verdict in [Verdict::Met, Verdict::NotStated, Verdict::NotMet] {
        same(&verdict, json!(verdict.key()));
    }
    for strength in [Strength::Hard, Strength::Soft] {
        same(&strength, json!(strength.key()));
    }
    for division in [Division::Development, Division::Region] {
        same(&division, json!(division.key()));
    }
    for term in [Term::Full, Term::Rest] {
        same(&term, json!(term.key()));
    }
    for via in [Via::Invitation, Via::Letter] {
        same(&via, json!(via.key()));
    }
    for test in [Test::Parity, Test::OnePerState, Test::Rotation] {
        same(&test, json!({"kind": test.key()}));
    }
    let reading = ReadingId::new("chair-appoints").expect("a key");
    let decision = DecisionId::new("2026/3").expect("a key");
    same(
        &RestsOn::Chair { reading },
        json!({"kind": "chair", "reading": "chair-appoints"}),
    );
    same(
        &RestsOn::Members { decision },
        json!({"kind": "members", "decision": "2026/3"}),
    );
}
