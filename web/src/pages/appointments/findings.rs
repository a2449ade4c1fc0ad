//! What was found for a slate: every criterion under every classification, all at once.

use language::Arg;
use procedure::appointment::{Criterion, Finding, Found, Slate, Test, Verdict, Who};
use procedure::id::{BasisId, ClassId, ElementId};

use super::criterion;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// One line of the table.
pub(super) struct Line {
    /// The criterion.
    pub(super) test: Fragment,
    pub(super) strength: Fragment,
    /// The classification; nothing where the test rests on none.
    pub(super) basis: Option<Fragment>,
    pub(super) verdict: Fragment,
    /// What was counted, what is missing, on whom it turns.
    pub(super) notes: Vec<Fragment>,
}

/// A verdict as a mark.
pub(crate) fn verdict(r: &Reader<'_>, verdict: Verdict) -> Fragment {
    let class = match verdict {
        Verdict::Met => "in-force",
        Verdict::NotStated => "unverified",
        Verdict::NotMet => "contested",
    };
    let label = escaped(r.say(&format!("verdict-{}", verdict.key())));
    Fragment::markup(format!("<span class=\"mark {class}\">{label}</span>"))
}

/// What was found when the slate was put, and what would be found now where that is another thing.
pub(super) fn of_slate(r: &Reader<'_>, slate: &Slate) -> Vec<Line> {
    let set = slate
        .set
        .and_then(|set| r.view.forum.appointments.criteria_set(set));
    let Some(set) = set else {
        return Vec::new();
    };
    // Those who have come into office since would be counted twice.
    let now = match slate.appointed {
        Some(_) => Vec::new(),
        None => r.view.forum.findings(set, &slate.fills, slate.from),
    };
    let lines = slate.found.iter().filter_map(|found| {
        let of = |it: &&Criterion| it.criterion == found.criterion;
        let criterion = set.criteria.iter().find(of)?;
        let same = |it: &&Finding| it.criterion == found.criterion && it.basis == found.basis;
        Some(recorded(r, criterion, found, now.iter().find(same)))
    });
    lines.collect()
}

/// What would be found for these fills: for slates that nobody has put.
pub(super) fn lines(r: &Reader<'_>, criteria: &[Criterion], findings: &[Finding]) -> Vec<Line> {
    let lines = findings.iter().filter_map(|finding| {
        let of = |it: &&Criterion| it.criterion == finding.criterion;
        let criterion = criteria.iter().find(of)?;
        Some(Line {
            notes: notes(r, &criterion.test, finding),
            ..line(r, criterion, finding.basis.as_ref(), finding.verdict)
        })
    });
    lines.collect()
}

fn recorded(r: &Reader<'_>, criterion: &Criterion, found: &Found, now: Option<&Finding>) -> Line {
    let mut all = now.map_or_else(Vec::new, |now| notes(r, &criterion.test, now));
    if now.is_none() && 0 < found.not_stated {
        all.push(r.tell(
            "finding-not-stated",
            &[("count", u64::from(found.not_stated).into())],
        ));
    }
    if let Some(now) = now.filter(|now| now.verdict != found.verdict) {
        let label = r.say(&format!("verdict-{}", now.verdict.key()));
        all.push(r.tell("finding-now", &[("verdict", label.into())]));
    }
    Line {
        notes: all,
        ..line(r, criterion, found.basis.as_ref(), found.verdict)
    }
}

fn line(r: &Reader<'_>, criterion: &Criterion, basis: Option<&BasisId>, found: Verdict) -> Line {
    let named = criterion.test.basis();
    // In full once, under the classification that it names; the lines below it have its name alone.
    let repeats = basis.is_some_and(|basis| Some(basis) != named);
    let (test, strength) = if repeats {
        let name = format!("test-name-{}", criterion.test.key());
        (Fragment::text(r.say(&name)), Fragment::default())
    } else {
        let test = criterion::test(r, &criterion.test);
        (test, criterion::strength(r, criterion))
    };
    let basis = basis.map(|basis| {
        let link = r.basis(basis);
        if Some(basis) == named {
            let mark = escaped(r.say("finding-named"));
            return Fragment::markup(format!("{link} <small class=\"aside\">{mark}</small>"));
        }
        link
    });
    Line {
        test,
        strength,
        basis,
        verdict: verdict(r, found),
        notes: Vec::new(),
    }
}

fn notes(r: &Reader<'_>, test: &Test, finding: &Finding) -> Vec<Fragment> {
    let mut notes = Vec::new();
    if !finding.counts.is_empty() {
        let counts = finding.counts.iter();
        let counts: Vec<Fragment> = counts
            .map(|(of, count)| counted(r, test, finding.basis.as_ref(), of, *count))
            .collect();
        notes.push(r.list(&counts));
    }
    if !finding.at.is_empty() {
        let posts: Vec<Fragment> = finding.at.iter().map(|post| r.post(post)).collect();
        notes.push(r.labelled("finding-at", &r.list(&posts)));
    }
    for (label, people) in [
        ("finding-missing", &finding.missing),
        ("finding-turns-on", &finding.turns_on),
    ] {
        if !people.is_empty() {
            let people: Vec<Fragment> = people.iter().map(|it| who(r, it)).collect();
            notes.push(r.labelled(label, &r.list(&people)));
        }
    }
    notes
}

/// "Developed: 2".
fn counted(r: &Reader<'_>, test: &Test, basis: Option<&BasisId>, of: &str, count: u32) -> Fragment {
    let label = match (test, basis) {
        (Test::Parity, _) => Fragment::text(r.say(&format!("gender-{of}"))),
        (Test::Expertise { .. }, _) => match ElementId::new(of) {
            Ok(area) => r.area(&area),
            Err(_) => Fragment::text(of),
        },
        (_, Some(basis)) => match ClassId::new(of) {
            Ok(class) => r.class(basis, &class),
            Err(_) => Fragment::text(of),
        },
        (_, None) => Fragment::text(of),
    };
    let count = u64::from(count);
    r.tell(
        "finding-count",
        &[("of", Arg::Html(label.as_str())), ("count", count.into())],
    )
}

fn who(r: &Reader<'_>, who: &Who) -> Fragment {
    match who {
        Who::Candidate(candidate) => r.candidate(*candidate),
        Who::InOffice(person) => r.office_holder(person),
    }
}
