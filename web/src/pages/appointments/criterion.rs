//! A criterion in words, with how strictly it is meant and where it stands.

use language::Arg;
use procedure::appointment::{Criterion, Test};
use procedure::id::BasisId;

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// What is tested, in a sentence.
pub(super) fn test(r: &Reader<'_>, test: &Test) -> Fragment {
    let key = format!("test-{}", test.key());
    match test {
        Test::Pairing { basis, classes } => {
            let classes: Vec<Fragment> = classes.iter().map(|it| r.class(basis, it)).collect();
            let classes = r.list(&classes);
            with_basis(r, &key, basis, &[("classes", Arg::Html(classes.as_str()))])
        }
        Test::Spread { basis, at_most } => {
            let count = u64::from(*at_most);
            with_basis(r, &key, basis, &[("count", count.into())])
        }
        Test::Proportion { basis } => with_basis(r, &key, basis, &[]),
        Test::Expertise { fields } => {
            let areas: Vec<Fragment> = fields.iter().map(|it| r.area(it)).collect();
            let areas = r.list(&areas);
            r.tell(&key, &[("areas", Arg::Html(areas.as_str()))])
        }
        Test::Parity | Test::OnePerState | Test::Rotation => Fragment::text(r.say(&key)),
    }
}

fn with_basis(r: &Reader<'_>, key: &str, basis: &BasisId, args: &[(&str, Arg<'_>)]) -> Fragment {
    let basis = r.basis(basis);
    let basis = [("basis", Arg::Html(basis.as_str()))];
    r.tell(key, &[&basis, args].concat())
}

/// Whether a slate must or should meet it, as a mark.
pub(super) fn strength(r: &Reader<'_>, criterion: &Criterion) -> Fragment {
    let label = escaped(r.say(&format!("strength-{}", criterion.strength.key())));
    Fragment::markup(format!("<span class=\"mark\">{label}</span>"))
}

/// The criterion as a line of a list.
pub(super) fn line(r: &Reader<'_>, criterion: &Criterion) -> Fragment {
    let (test, strength) = (test(r, &criterion.test), strength(r, criterion));
    let source = r.citation(&criterion.source);
    let source = r.tell("known-from", &[("source", Arg::Html(source.as_str()))]);
    let certainty = r.certainty(criterion.certainty).unwrap_or_default();
    Fragment::markup(format!(
        "{test} {strength}<br><small>{source} {certainty}</small>"
    ))
}
