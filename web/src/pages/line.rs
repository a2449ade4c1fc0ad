//! A position as lists show it: who, what, and everything that proves it.

use language::Arg;
use procedure::Noun;
use procedure::id::CaveatId;
use procedure::question::{Evidence, OnBehalf, Position};

use super::beside;
use super::fragment::Fragment;
use super::hall::{mark, stance_label};
use super::reader::Reader;
use super::words;

/// Who holds a position, and what was said.
pub(crate) struct Held {
    pub(crate) number: u64,
    pub(crate) holder: Fragment,
    pub(crate) on_behalf: Option<Fragment>,
    pub(crate) words: Fragment,
    pub(crate) entry: Option<Fragment>,
    /// That it is disputed, what it answers, and the delegation's notes.
    pub(crate) beside: Vec<Fragment>,
    /// The way to all that its holder said on the question.
    pub(crate) over_time: Option<Fragment>,
}

/// What proves a position, and what a reader must know besides.
pub(crate) struct Proof {
    pub(crate) evidence: Fragment,
    pub(crate) expressed: Fragment,
    pub(crate) entered: Fragment,
    pub(crate) caveats: Vec<Fragment>,
}

/// Positions that are known from the same place, of the same day, entered from the same seat, with
/// the same caveats: what proves them is said once, above them.
pub(crate) struct Batch {
    pub(crate) proof: Proof,
    pub(crate) positions: Vec<Held>,
}

/// A position in a list of several stances.
pub(crate) struct Line {
    pub(crate) icon: Fragment,
    /// "Supports “…”".
    pub(crate) stance: Fragment,
    pub(crate) held: Held,
    pub(crate) proof: Proof,
    /// Why it stands no longer.
    pub(crate) ended: Vec<Fragment>,
}

impl Held {
    fn of(r: &Reader<'_>, position: &Position) -> Self {
        Self {
            number: position.id.0,
            holder: r.holder(&position.holder),
            on_behalf: position.on_behalf_of.as_ref().map(|on| on_behalf(r, on)),
            words: r.wording(&position.words),
            entry: r.entry_of(Noun::Position, &position.id.to_string()),
            beside: beside::lines(r, position),
            over_time: beside::over_time_if_any(r, position),
        }
    }
}

impl Proof {
    fn of(r: &Reader<'_>, position: &Position) -> Self {
        let date = r.date_plain(position.expressed);
        let caveats = position.caveats.iter().map(CaveatId::as_str);
        let contested = position.contested.then_some("credentials-contested");
        let declared = position.evidence == Evidence::Declaration;
        let unsigned = (declared && !position.signed).then_some("not-signed");
        Self {
            evidence: words::evidence(r, position),
            expressed: r.tell("position-expressed", &[("date", Arg::Html(date.as_str()))]),
            entered: words::position_entered_by(r, position),
            caveats: caveats
                .chain(contested)
                .chain(unsigned)
                .map(|caveat| r.label("caveat", caveat))
                .collect(),
        }
    }
}

impl Line {
    pub(crate) fn of(r: &Reader<'_>, position: &Position) -> Self {
        Self {
            icon: mark(position.stance.key()),
            stance: stance(r, position),
            held: Held::of(r, position),
            proof: Proof::of(r, position),
            ended: ended(r, position),
        }
    }

    pub(crate) fn all(r: &Reader<'_>, positions: &[&Position]) -> Vec<Self> {
        positions.iter().map(|p| Self::of(r, p)).collect()
    }
}

/// The stance and the words of the option: "Supports “…”".
pub(crate) fn stance(r: &Reader<'_>, position: &Position) -> Fragment {
    let question = r.view.forum.questions.get(&position.question);
    let option = question.and_then(|question| question.option(&position.option));
    let option = option.map_or_else(Fragment::default, |option| r.name(&option.title));
    let label = Fragment::text(r.say(stance_label(position.stance)));
    let label = format!("<b>{label}</b>");
    r.tell(
        "group-stance",
        &[
            ("stance", Arg::Html(&label)),
            ("option", Arg::Html(option.as_str())),
        ],
    )
}

/// The positions in batches, in the order in which the first of each comes.
pub(crate) fn batches(r: &Reader<'_>, positions: &[&Position]) -> Vec<Batch> {
    let mut batches: Vec<(&Position, Vec<Held>)> = Vec::new();
    for position in positions {
        let held = Held::of(r, position);
        let same = |(first, _): &&mut (&Position, _)| same_proof(first, position);
        match batches.iter_mut().find(same) {
            Some((_, batch)) => batch.push(held),
            None => batches.push((position, vec![held])),
        }
    }
    let batch = |(first, positions)| Batch {
        proof: Proof::of(r, first),
        positions,
    };
    batches.into_iter().map(batch).collect()
}

fn same_proof(a: &Position, b: &Position) -> bool {
    a.evidence == b.evidence
        && a.known_by == b.known_by
        && a.expressed == b.expressed
        && a.entered_by.seat == b.entered_by.seat
        && a.caveats == b.caveats
        && (a.signed, a.contested) == (b.signed, b.contested)
}

pub(crate) fn on_behalf(r: &Reader<'_>, on_behalf_of: &OnBehalf) -> Fragment {
    let (key, name, value) = match on_behalf_of {
        OnBehalf::For(words) => ("behalf-for", "others", r.english(words.as_str())),
        OnBehalf::SpokenBy(member) => ("behalf-spoken-by", "member", r.member(*member)),
        OnBehalf::AlignedWith(group) => ("behalf-aligned-with", "group", r.group(group)),
    };
    r.tell(key, &[(name, Arg::Html(value.as_str()))])
}

/// Why a position stands no longer: retracted, superseded, or both.
fn ended(r: &Reader<'_>, position: &Position) -> Vec<Fragment> {
    let retracted = position.retracted.as_ref().map(|retracted| {
        let reason = r.english(retracted.reason.as_str());
        r.tell(
            "position-retracted",
            &[("reason", Arg::Html(reason.as_str()))],
        )
    });
    let day = r.view.day();
    let questions = &r.view.forum.questions;
    let later = position
        .superseded_by
        .iter()
        .filter_map(|later| questions.position(*later))
        .filter(|later| later.retracted.is_none() && later.expressed <= day)
        .min_by_key(|later| (later.expressed, later.id));
    let superseded = later.map(|later| {
        let (date, number) = (r.date(later.expressed), later.id.to_string());
        r.tell(
            "position-superseded",
            &[
                ("date", Arg::Html(date.as_str())),
                ("position", (&number).into()),
            ],
        )
    });
    retracted.into_iter().chain(superseded).collect()
}
