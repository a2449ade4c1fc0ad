//! The assessment of slates against brute force: a test is met where it is met however what is
//! missing is filled in, not met where it is not met however that is done, and else not stated.

mod making;
mod plain;

use procedure::appointment::assess::{Finding, Place, Verdict, assess};
use procedure::appointment::{Classification, Gender, Test};
use procedure::id::ClassId;

use making::{CLASSES, Dice, FIELDS, class, field, measures, places, table, test};
use plain::{Filled, holds};

/// Everything a place can become once all is stated.
fn completions(place: &Place, basis: &Classification, asked: &Test) -> Vec<Filled> {
    let class_of = basis.class_of(place.profile.member).cloned();
    // Whoever is in no class may belong to any of them, or to none.
    let mut classes: Vec<Option<ClassId>> = vec![class_of.clone()];
    if class_of.is_none() && asked.basis().is_some() {
        classes.extend(CLASSES.iter().map(|key| Some(class(key))));
    }
    let genders = match (asked, place.profile.gender) {
        (Test::Parity, None) => Gender::ALL.to_vec(),
        (_, gender) => vec![gender.unwrap_or(Gender::Another)],
    };
    let mut expertise = vec![place.profile.expertise.clone()];
    if place.profile.expertise.is_empty() && matches!(asked, Test::Expertise { .. }) {
        expertise.push(FIELDS.iter().map(|key| field(key)).collect());
        expertise.extend(FIELDS.iter().map(|key| [field(key)].into()));
    }
    let mut filled = Vec::new();
    for class in &classes {
        for gender in &genders {
            for expertise in &expertise {
                filled.push(Filled {
                    post: place.post.clone(),
                    member: place.profile.member,
                    class: class.clone(),
                    gender: *gender,
                    expertise: expertise.clone(),
                });
            }
        }
    }
    filled
}

/// Whether some completion meets the test, and whether some does not.
fn tried(
    made: &mut Vec<Filled>,
    left: &[Place],
    basis: &Classification,
    asked: &Test,
) -> (bool, bool) {
    let Some((place, left)) = left.split_first() else {
        let held = holds(asked, basis, made);
        return (held, !held);
    };
    let mut came = (false, false);
    for filled in completions(place, basis, asked) {
        made.push(filled);
        let (held, failed) = tried(made, left, basis, asked);
        came = (came.0 || held, came.1 || failed);
        made.pop();
        if came == (true, true) {
            break;
        }
    }
    came
}

fn by_brute_force(places: &[Place], basis: &Classification, asked: &Test) -> Verdict {
    match tried(&mut Vec::new(), places, basis, asked) {
        (true, false) => Verdict::Met,
        (false, true) => Verdict::NotMet,
        _ => Verdict::NotStated,
    }
}

fn only(places: &[Place], basis: &Classification, asked: &Test) -> Finding {
    let mut findings = assess(places, &measures(asked.clone(), basis.clone()));
    assert_eq!(findings.len(), 1, "one criterion under one basis");
    findings.remove(0)
}

#[test]
fn verdicts_are_those_of_brute_force() {
    let mut dice = Dice::new(7);
    let mut came = [0; 3];
    for case in 0..4_000 {
        let (basis, places, asked) = (table(&mut dice), places(&mut dice), test(&mut dice));
        let found = only(&places, &basis, &asked);
        let due = by_brute_force(&places, &basis, &asked);
        assert_eq!(
            found.verdict, due,
            "case {case}: {asked:?} {places:#?} {basis:#?}"
        );
        came[due as usize] += 1;
    }
    assert!(
        came.iter().all(|count| 200 < *count),
        "{came:?} is too one-sided to say anything"
    );
}

/// What is stated besides never turns a verdict that did not hang on it.
#[test]
fn stating_more_only_settles_what_was_not_stated() {
    let mut dice = Dice::new(11);
    let mut settled = 0;
    for case in 0..2_000 {
        let (basis, before, asked) = (table(&mut dice), places(&mut dice), test(&mut dice));
        let was = only(&before, &basis, &asked).verdict;
        let mut after = before.clone();
        for place in &mut after {
            let profile = &mut place.profile;
            profile.gender = profile.gender.or(Some(Gender::Woman));
            if profile.expertise.is_empty() {
                profile.expertise.insert(field(FIELDS[0]));
            }
        }
        let is = only(&after, &basis, &asked).verdict;
        assert!(
            was == Verdict::NotStated || was == is,
            "case {case}: {was:?} became {is:?}"
        );
        settled += u32::from(was != is);
    }
    assert!(50 < settled, "only {settled} verdicts were settled");
}

/// Who is missing and on whom it turns are places of the slate, and a finding that is met under
/// every count of a second nationality turns on nobody.
#[test]
fn what_turns_on_a_second_nationality_is_said_exactly() {
    let mut dice = Dice::new(13);
    let mut turning = 0;
    for case in 0..2_000 {
        let (basis, mut places, asked) = (table(&mut dice), places(&mut dice), test(&mut dice));
        let other = making::member(7);
        places[0].profile.also = vec![other];
        let found = only(&places, &basis, &asked);
        let mut counted = places.clone();
        counted[0].profile.member = other;
        let differs = only(&counted, &basis, &asked).verdict != found.verdict;
        let said = found.turns_on.contains(&places[0].who);
        let also = basis.also_of(places[0].profile.member).count();
        assert!(
            said == differs || (said && 0 < also),
            "case {case}: {asked:?} {places:#?}"
        );
        turning += u32::from(differs);
    }
    assert!(50 < turning, "only {turning} verdicts turned");
}

#[test]
fn a_table_that_is_not_there_leaves_everybody_unclassified() {
    let mut dice = Dice::new(17);
    let places = places(&mut dice);
    let asked = Test::Spread {
        basis: making::basis(),
        at_most: 1,
    };
    let mut none = measures(asked, table(&mut dice));
    none.bases.clear();
    let found = assess(&places, &none);
    assert_eq!(found[0].missing.len(), places.len());
    assert_eq!(found[0].basis, Some(making::basis()));
}
