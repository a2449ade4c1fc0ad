//! The field gathered from a forum, and slates of it as the forum itself finds them.

use procedure::act::{
    Act, BodyEstablished, CandidacyWithdrawn, CandidateNominated, ClassificationRecorded,
    CriteriaSet, OfficeTaken, PostEstablished,
};
use procedure::appointment::{
    Audience, Class, Consent, Criterion, Division, Expertise, Fill, Finding, Gender, Stated,
    Strength, Test, Verdict, Via,
};
use procedure::body::{BodyKind, Post};
use procedure::id::{
    BasisId, BodyId, CandidateId, ClassId, CriteriaId, CriterionId, DocumentId, ElementId,
    PersonId, PostId, ProvisionId,
};
use procedure::{By, Certainty, Citation, Recorded, Sealable, Seat};
use text::Words;

use super::explored;
use crate::slates::{Field, Fraction, Outcome, shares};
use crate::testing::{Founding, day, member, words};

fn post(key: &str) -> PostId {
    PostId::new(key).unwrap()
}

fn source() -> Citation {
    Citation {
        document: DocumentId::new("report-2026").unwrap(),
        place: None,
    }
}

/// Enters what others have decided on; the rules are not what is tested here.
fn enter(founding: &mut Founding, act: impl Into<Act>) {
    founding.forum.apply(&Recorded {
        at: "2026-05-02T12:00:00Z".parse().unwrap(),
        on: None,
        by: By {
            seat: Seat::Secretariat,
            person: PersonId::new("p-1").unwrap(),
        },
        signed: Vec::new(),
        act: act.into(),
    });
}

fn thematic_group(founding: &mut Founding, key: &str, places: u32) {
    let body = BodyId::new(key).unwrap();
    enter(
        founding,
        BodyEstablished {
            body: body.clone(),
            kind: BodyKind::ThematicGroup,
            name: words(key),
            about: words("A thematic group."),
            source: source(),
            certainty: Certainty::Seen,
        },
    );
    enter(
        founding,
        PostEstablished {
            post: post(&format!("{key}/co-facilitator")),
            body,
            office: Post::CoFacilitator,
            title: words("Co-facilitator"),
            places,
            term_months: None,
            decided_by: BodyId::new("plenary").unwrap(),
            provision: ProvisionId::new("cofacilitator-appointment").unwrap(),
            source: source(),
            certainty: Certainty::Seen,
        },
    );
}

fn nominate(founding: &mut Founding, number: u32, code: &str, gender: Option<Gender>) {
    let expert = |area: &str| Expertise {
        field: ElementId::new(area).unwrap(),
        evidence: Words::new("A publication.").unwrap(),
    };
    enter(
        founding,
        CandidateNominated {
            candidate: CandidateId(number),
            member: member(code),
            counted: member(code),
            person: PersonId::new(&format!("p-{}", 30 + number)).unwrap(),
            posts: ["dtg-1/co-facilitator", "dtg-2/co-facilitator"]
                .map(post)
                .to_vec(),
            name: Sealable::Open(Words::new("A delegate").unwrap()),
            stated: Sealable::Open(Stated {
                gender,
                nationalities: vec![member(code)],
                expertise: number
                    .is_multiple_of(2)
                    .then(|| expert("law"))
                    .into_iter()
                    .collect(),
            }),
            statement: None,
            audience: Audience::Public,
            consent: Consent {
                on: day("2026-05-01"),
                via: Via::Letter,
                sha256: Words::new(&"0".repeat(64)).unwrap(),
            },
        },
    );
}

fn class(key: &str, members: &[&str], also: &[&str]) -> Class {
    Class {
        class: ClassId::new(key).unwrap(),
        title: words(key),
        members: members.iter().map(|it| member(it)).collect(),
        also: also.iter().map(|it| member(it)).collect(),
    }
}

fn classify(founding: &mut Founding, key: &str, division: Division, classes: Vec<Class>) {
    enter(
        founding,
        ClassificationRecorded {
            basis: BasisId::new(key).unwrap(),
            division,
            title: words(key),
            about: None,
            classes,
            source: source(),
            certainty: Certainty::Seen,
        },
    );
}

fn criteria(founding: &mut Founding) {
    let basis = |key| BasisId::new(key).unwrap();
    let class = |key| ClassId::new(key).unwrap();
    let tests = [
        Test::Pairing {
            basis: basis("by-list"),
            classes: vec![class("developed"), class("developing")],
        },
        Test::Spread {
            basis: basis("regions"),
            at_most: 2,
        },
        Test::Parity,
        Test::Expertise {
            fields: vec![ElementId::new("law").unwrap()],
        },
        Test::OnePerState,
    ];
    let criterion = |test: Test| Criterion {
        criterion: CriterionId::new(test.key()).unwrap(),
        strength: match test {
            Test::OnePerState => Strength::Hard,
            _ => Strength::Soft,
        },
        test,
        source: source(),
        certainty: Certainty::Seen,
    };
    enter(
        founding,
        CriteriaSet {
            set: CriteriaId(1),
            posts: ["dtg-1/co-facilitator", "dtg-2/co-facilitator"]
                .map(post)
                .to_vec(),
            reading: None,
            criteria: tests.into_iter().map(criterion).collect(),
        },
    );
}

/// Two thematic groups, one place of the second held; six candidates, of whom one withdrew and one
/// is the one in office.
fn nominated() -> Founding {
    let mut founding = Founding::small();
    thematic_group(&mut founding, "dtg-1", 2);
    thematic_group(&mut founding, "dtg-2", 2);
    classify(
        &mut founding,
        "by-list",
        Division::Development,
        // Nicaragua and Kiribati are in no class.
        vec![
            class("developed", &["DEU", "FRA", "RUS"], &[]),
            class("developing", &["EGY", "TUR"], &[]),
        ],
    );
    classify(
        &mut founding,
        "by-group",
        Division::Development,
        vec![
            class("developed", &["DEU", "FRA", "TUR"], &[]),
            class("developing", &["EGY", "KIR", "NIC", "RUS"], &[]),
        ],
    );
    classify(
        &mut founding,
        "regions",
        Division::Region,
        vec![
            class("weog", &["DEU", "FRA", "TUR"], &[]),
            class("others", &["EGY", "KIR", "NIC", "RUS"], &["TUR"]),
        ],
    );
    criteria(&mut founding);
    let people = ["FRA", "EGY", "RUS", "NIC", "TUR", "DEU"];
    for (number, code) in (1..).zip(people) {
        let gender = [None, Some(Gender::Woman), Some(Gender::Man)][number as usize % 3];
        nominate(&mut founding, number, code, gender);
    }
    enter(
        &mut founding,
        CandidacyWithdrawn {
            candidate: CandidateId(5),
            reason: None,
        },
    );
    enter(
        &mut founding,
        OfficeTaken {
            body: BodyId::new("dtg-2").unwrap(),
            post: Post::CoFacilitator,
            member: member("DEU"),
            person: PersonId::new("p-36").unwrap(),
            name: Sealable::Open(Words::new("A delegate").unwrap()),
            from: day("2026-05-01"),
            note: None,
            source: source(),
            certainty: Certainty::Seen,
        },
    );
    founding
}

fn both_groups() -> [PostId; 2] {
    ["dtg-1/co-facilitator", "dtg-2/co-facilitator"].map(post)
}

#[test]
fn a_forum_gives_its_vacancies_and_those_who_stand() {
    let founding = nominated();
    let field = Field::of(&founding.forum, &both_groups(), day("2026-06-01"));
    let places: Vec<u32> = field.posts.iter().map(|it| it.places).collect();
    assert_eq!(places, [2, 1]);
    assert_eq!(field.posts[1].staying.len(), 1);
    let standing: Vec<u32> = field.nominees.iter().map(|it| it.candidate.0).collect();
    assert_eq!(standing, [1, 2, 3, 4]);
    assert_eq!(field.set, Some(CriteriaId(1)));
}

#[test]
fn a_post_alone_is_looked_at_with_those_in_office_in_the_other() {
    let founding = nominated();
    let field = Field::of(&founding.forum, &both_groups()[..1], day("2026-06-01"));
    let places: Vec<(u32, usize)> = field
        .posts
        .iter()
        .map(|it| (it.places, it.staying.len()))
        .collect();
    assert_eq!(places, [(2, 0), (0, 1)]);
    assert_eq!(explored(&field).feasible, 6);
}

#[test]
fn the_forum_finds_of_every_slate_what_the_explorer_says() {
    let founding = nominated();
    let on = day("2026-06-01");
    let field = Field::of(&founding.forum, &both_groups(), on);
    let set = founding
        .forum
        .appointments
        .criteria_set(CriteriaId(1))
        .unwrap();
    let found = explored(&field);
    assert_eq!((found.outcome, found.feasible), (Outcome::Whole, 12));
    let mut looked_at = 0;
    for best in &found.best {
        for slate in &best.listed {
            let fills: &[Fill] = &slate.0;
            let findings = founding.forum.findings(set, fills, on);
            assert_eq!(
                verdicts(&findings),
                verdicts_of(&best.shortfalls),
                "{slate:?}"
            );
            looked_at += 1;
        }
    }
    assert!(0 < looked_at);
}

fn verdicts(findings: &[Finding]) -> Vec<Verdict> {
    findings
        .iter()
        .filter(|it| it.named)
        .map(|it| it.verdict)
        .collect()
}

fn verdicts_of(shortfalls: &[crate::slates::Shortfall]) -> Vec<Verdict> {
    shortfalls.iter().map(|it| it.verdict()).collect()
}

#[test]
fn the_same_slate_stands_otherwise_under_another_classification() {
    let founding = nominated();
    let field = Field::of(&founding.forum, &both_groups(), day("2026-06-01"));
    let other = field.clone().under(&BasisId::new("by-group").unwrap());
    let met = |field: &Field| explored(field).standings[0].met;
    assert_ne!(met(&field), met(&other));
    let basis = other.measures.criteria[1].test.basis().unwrap();
    assert_eq!(basis.as_str(), "regions", "regions are of another division");
    let left_out = [CriterionId::new("one-per-state").unwrap()];
    assert_eq!(field.without(&left_out).measures.criteria.len(), 4);
}

#[test]
fn shares_are_exact_and_holes_are_counted() {
    let founding = nominated();
    let forum = &founding.forum;
    let members = forum.members.iter().map(|it| it.id).collect();
    let basis = forum
        .appointments
        .classification(&BasisId::new("by-list").unwrap())
        .unwrap();
    let paired = ["developed", "developing"].map(|it| ClassId::new(it).unwrap());
    let shares = shares(basis, &members, &paired, 4);
    assert_eq!((shares.membership, shares.not_classified), (7, 2));
    let developed = &shares.classes[0];
    assert_eq!(developed.of_membership, Fraction::new(3, 7));
    assert_eq!(developed.places_by_membership, Fraction::new(12, 7));
    assert_eq!(developed.by_pairing, Some(Fraction::new(1, 2)));
    assert_eq!(developed.compared, Some(std::cmp::Ordering::Greater));
    let regions = forum
        .appointments
        .classification(&BasisId::new("regions").unwrap())
        .unwrap();
    let regions = crate::slates::shares(regions, &members, &[], 4);
    assert_eq!(
        (regions.classes[1].also, regions.classes[1].by_pairing),
        (1, None)
    );
}
