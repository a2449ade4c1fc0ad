//! One position as a list shows it: who, what, and everything that proves it.

use language::Arg;
use procedure::Noun;
use procedure::question::{OnBehalf, Position};

use super::fragment::Fragment;
use super::hall::{mark, stance_label};
use super::reader::Reader;
use super::words;

/// A position in a list.
pub(crate) struct Line {
    pub(crate) number: u64,
    pub(crate) icon: Fragment,
    pub(crate) stance: &'static str,
    pub(crate) holder: Fragment,
    /// The option, where the list holds several.
    pub(crate) option: Fragment,
    pub(crate) words: Fragment,
    pub(crate) on_behalf: Option<Fragment>,
    pub(crate) evidence: Fragment,
    pub(crate) expressed: Fragment,
    pub(crate) entered: Fragment,
    pub(crate) entry: Option<Fragment>,
    pub(crate) caveats: Vec<Fragment>,
    /// Why it stands no longer.
    pub(crate) ended: Vec<Fragment>,
}

impl Line {
    pub(crate) fn of(r: &Reader<'_>, position: &Position) -> Self {
        let date = r.date_plain(position.expressed);
        let option = r
            .view
            .forum
            .questions
            .get(&position.question)
            .and_then(|question| question.option(&position.option));
        Self {
            number: position.id.0,
            icon: mark(position.stance.key()),
            stance: r.say(stance_label(position.stance)),
            holder: r.holder(&position.holder),
            option: option.map_or_else(Fragment::default, |option| r.name(&option.title)),
            words: r.wording(&position.words),
            on_behalf: position.on_behalf_of.as_ref().map(|on| on_behalf(r, on)),
            evidence: words::evidence(r, position),
            expressed: r.tell("position-expressed", &[("date", Arg::Html(date.as_str()))]),
            entered: words::entered_by(r, &position.entered_by),
            entry: r.entry_of(Noun::Position, &position.id.to_string()),
            caveats: position
                .caveats
                .iter()
                .map(|caveat| r.label("caveat", caveat.as_str()))
                .collect(),
            ended: ended(r, position),
        }
    }

    pub(crate) fn all(r: &Reader<'_>, positions: &[&Position]) -> Vec<Self> {
        positions.iter().map(|p| Self::of(r, p)).collect()
    }
}

fn on_behalf(r: &Reader<'_>, on_behalf_of: &OnBehalf) -> Fragment {
    let (key, name, value) = match on_behalf_of {
        OnBehalf::For(words) => ("behalf-for", "others", r.english(words.as_str())),
        OnBehalf::SpokenBy(member) => ("behalf-spoken-by", "member", r.member(*member)),
        OnBehalf::AlignedWith(group) => ("behalf-aligned-with", "group", r.group(group)),
    };
    r.tell(key, &[(name, Arg::Html(value.as_str()))])
}

/// Why a position stands no longer: retracted, superseded, or both.
fn ended(r: &Reader<'_>, position: &Position) -> Vec<Fragment> {
    let retracted = position.retracted.as_ref().map(|reason| {
        let reason = r.english(reason.as_str());
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
