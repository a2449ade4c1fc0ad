//! How long it takes to go through all slates of 20, 60 and 200 candidates for four posts.
//!
//! Prints a line `what | measured | aim` for each size. The candidates are made up, the same ones
//! every time: of as many States as may nominate, of five regions in their proportions, a quarter
//! of them developed, a fifth having stated no gender and a tenth no expertise.

use std::collections::BTreeMap;
use std::time::Instant;

use observatory::slates::{Exploration, Field, Limit, Nominee, OpenPost, Outcome, explore};
use procedure::appointment::{
    Class, Classification, Criterion, Division, Gender, Measures, Profile, Strength, Test,
};
use procedure::id::{
    BasisId, CandidateId, ClassId, CriterionId, DocumentId, ElementId, MemberId, PersonId, PostId,
};
use procedure::{Certainty, Citation, Refusal};
use text::{Language, Wording, Words};

const AREAS: [&str; 5] = ["threats", "norms", "law", "confidence", "capacity"];
/// Regional groups with the members of each.
const REGIONS: [(&str, u32); 5] = [
    ("african", 54),
    ("asia-pacific", 54),
    ("eastern-european", 23),
    ("grulac", 33),
    ("weog", 29),
];
const STATES: u32 = 193;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for (candidates, aim) in [(20, "–"), (60, "1 s"), (200, "10 s")] {
        let field = field(candidates)?;
        let started = Instant::now();
        let found = explore(&field, Limit::default())?;
        let took = started.elapsed();
        println!(
            "{candidates} candidates for 4 posts: {} | {} ms | {aim}",
            told(&found),
            took.as_millis()
        );
    }
    Ok(())
}

fn told(found: &Exploration) -> String {
    let whole = match found.outcome {
        Outcome::Whole => "all",
        Outcome::StoppedBefore(_) => "STOPPED EARLY,",
    };
    format!(
        "{whole} {} feasible slates, {} ways to stand on the front, {} steps",
        found.feasible,
        found.best.len(),
        found.steps
    )
}

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        u32::try_from((self.0 >> 33) % u64::from(sides)).unwrap_or(0)
    }
}

fn field(candidates: u32) -> Result<Field, Refusal> {
    let keys = ["dtg-1/co-facilitator", "dtg-2/co-facilitator"];
    let posts = keys
        .map(PostId::new)
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    let mut dice = Dice(7);
    let mut nominees = Vec::new();
    for number in 1..=candidates {
        let which = dice.below(4);
        nominees.push(Nominee {
            candidate: CandidateId(number),
            person: PersonId::new(&format!("p-{number}"))?,
            profile: profile(&mut dice)?,
            posts: match which {
                0 => posts[..1].to_vec(),
                1 => posts[1..].to_vec(),
                _ => posts.clone(),
            },
        });
    }
    let open = posts.iter().map(|post| OpenPost {
        post: post.clone(),
        places: 2,
        staying: Vec::new(),
    });
    let before = [state(3)?, state(77)?, state(150)?];
    let held_before = posts
        .iter()
        .map(|post| (post.clone(), before.into_iter().collect()));
    Ok(Field {
        posts: open.collect(),
        nominees,
        measures: Measures {
            criteria: criteria()?,
            bases: vec![regions()?, development()?],
            held_before: held_before.collect::<BTreeMap<_, _>>(),
        },
        set: None,
    })
}

fn profile(dice: &mut Dice) -> Result<Profile, Refusal> {
    let gender = match dice.below(10) {
        0..4 => Some(Gender::Woman),
        4..8 => Some(Gender::Man),
        _ => None,
    };
    let mut expertise = std::collections::BTreeSet::new();
    if 0 < dice.below(10) {
        for area in AREAS {
            if dice.below(6) == 0 {
                expertise.insert(ElementId::new(area)?);
            }
        }
    }
    Ok(Profile {
        member: state(dice.below(STATES))?,
        also: Vec::new(),
        gender,
        expertise,
    })
}

fn criteria() -> Result<Vec<Criterion>, Refusal> {
    let fields = AREAS
        .map(ElementId::new)
        .into_iter()
        .collect::<Result<_, _>>()?;
    let classes = ["developed", "developing"].map(ClassId::new);
    let on_regions = || BasisId::new("regions");
    let tests = [
        Test::Pairing {
            basis: BasisId::new("development")?,
            classes: classes.into_iter().collect::<Result<_, _>>()?,
        },
        Test::Spread {
            basis: on_regions()?,
            at_most: 1,
        },
        Test::Proportion {
            basis: on_regions()?,
        },
        Test::Parity,
        Test::Expertise { fields },
        Test::OnePerState,
        Test::Rotation,
    ];
    let criterion = |test: Test| {
        let is_hard = matches!(test, Test::OnePerState);
        Ok(Criterion {
            criterion: CriterionId::new(test.key())?,
            test,
            strength: if is_hard {
                Strength::Hard
            } else {
                Strength::Soft
            },
            source: source()?,
            certainty: Certainty::Seen,
        })
    };
    tests.into_iter().map(criterion).collect()
}

fn regions() -> Result<Classification, Refusal> {
    let mut from = 0;
    let mut classes = Vec::new();
    for (region, members) in REGIONS {
        // One member of the last region is in no class: a hole in the table.
        let to = (from + members).min(STATES - 1);
        classes.push(class(region, (from..to).map(state))?);
        from += members;
    }
    classification("regions", Division::Region, classes)
}

fn development() -> Result<Classification, Refusal> {
    let developed = |at: &u32| at.is_multiple_of(4);
    let classes = vec![
        class("developed", (0..STATES).filter(developed).map(state))?,
        class(
            "developing",
            (0..STATES).filter(|at| !developed(at)).map(state),
        )?,
    ];
    classification("development", Division::Development, classes)
}

fn classification(
    key: &str,
    division: Division,
    classes: Vec<Class>,
) -> Result<Classification, Refusal> {
    Ok(Classification {
        id: BasisId::new(key)?,
        division,
        title: words(key)?,
        about: None,
        classes,
        source: source()?,
        certainty: Certainty::Seen,
    })
}

fn class(
    key: &str,
    members: impl Iterator<Item = Result<MemberId, Refusal>>,
) -> Result<Class, Refusal> {
    Ok(Class {
        class: ClassId::new(key)?,
        title: words(key)?,
        members: members.collect::<Result<_, _>>()?,
        also: Vec::new(),
    })
}

/// A code of three letters for each number.
fn state(number: u32) -> Result<MemberId, Refusal> {
    let letter = |n: u32| char::from_u32(u32::from('A') + n % 26).unwrap_or('A');
    let code: String = [letter(number / 676), letter(number / 26), letter(number)]
        .iter()
        .collect();
    MemberId::new(&code)
}

fn words(text: &str) -> Result<Wording, Refusal> {
    let malformed = |_| Refusal::MalformedKey {
        key: text.to_owned(),
    };
    Ok(Wording::new(
        Language::En,
        Words::new(text).map_err(malformed)?,
    ))
}

fn source() -> Result<Citation, Refusal> {
    Ok(Citation {
        document: DocumentId::new("made-up")?,
        place: None,
    })
}
