//! Points on a recommendation and views in a divergence: opened, held, joined, closed.

use procedure::Verb;
use procedure::act::{AlternativeHeld, DivergenceRecorded, PointClosed, PointOpened, ViewJoined};
use procedure::divergence::{HeldBy, View};
use procedure::id::{DivergenceId, TopicId};
use procedure::recommendation::{Basis, Point};

use super::doing::{About, Doing, Given, empty, in_language};
use super::reading::{basis, blocks, held, lang, number, number_if_any, wording};
use super::rows::{Rows, rows};
use super::thing::Thing;
use crate::desk::answers::{DECLARATION_MAX, NOTE_MAX, Reading};
use crate::desk::matters::reading::members;
use crate::desk::pages::form::Fault;
use crate::desk::pages::groups::fields;

/// The fields of the views: words and holders.
pub(crate) const VIEWS: [[&str; 2]; 10] = rows!(["view" "holders"]: 1 2 3 4 5 6 7 8 9 10);

/// Open a point.
pub(super) static POINT: Doing = Doing {
    key: "point",
    verb: Verb::OpenPoint,
    names: &["paragraph", "words", "alternatives"],
    rows: None,
    fields: fields::point,
    given: empty,
    sample: |_| vec![("words", "1".to_owned())],
    read: |reading, about| {
        let paragraph = number_if_any(reading, "paragraph");
        let words = reading.words("words", DECLARATION_MAX);
        let alternatives = blocks(reading, "alternatives");
        let opened = PointOpened {
            recommendation: about.thing.recommendation(),
            point: 1,
            member: about.member()?,
            paragraph,
            words: words?,
            alternatives,
        };
        Some(opened.into())
    },
};

/// Hold an alternative, or none any more.
pub(super) static HOLD: Doing = Doing {
    key: "hold",
    verb: Verb::HoldAlternative,
    names: &["alternative", "member", "position", "document", "place"],
    rows: None,
    fields: fields::alternatives,
    given: empty,
    sample: |about| {
        let open = recommended(about)
            .iter()
            .find(|point| point.stands() && !point.alternatives.is_empty());
        let point = open.map_or(0, |point| point.number);
        let held = open
            .zip(about.member())
            .and_then(|(point, own)| point.held_by(own));
        let other = if held == Some(1) { 2 } else { 1 };
        entered_for(about, ("alternative", format!("{point}/{other}")))
    },
    read: |reading, about| {
        let chosen = reading.known("alternative", |written| {
            let (point, alternative) = written.split_once('/')?;
            Some((point.parse().ok()?, alternative.parse().ok()))
        });
        let HeldBy { member, basis } = held(reading, about)?;
        let (point, alternative) = chosen?;
        let held = AlternativeHeld {
            recommendation: about.thing.recommendation(),
            point,
            member,
            alternative,
            basis,
        };
        Some(held.into())
    },
};

/// Close a point of one's own.
pub(super) static CLOSE: Doing = Doing {
    key: "close",
    verb: Verb::ClosePoint,
    names: &["point", "words"],
    rows: None,
    fields: fields::closing,
    given: empty,
    sample: |about| {
        let own = |point: &&Point| point.stands() && Some(point.member) == about.member();
        let number = recommended(about)
            .iter()
            .find(own)
            .map_or(0, |point| point.number);
        vec![("point", number.to_string())]
    },
    read: |reading, about| {
        let point = number(reading, "point");
        let words = reading.words_if_any("words", NOTE_MAX);
        let closed = PointClosed {
            recommendation: about.thing.recommendation(),
            point: point?,
            member: about.member()?,
            words,
        };
        Some(closed.into())
    },
};

/// Record a divergence.
pub(super) static DIVERGENCE: Doing = Doing {
    key: "divergence",
    verb: Verb::RecordDivergence,
    names: &["topic", "question", "position", "document", "place", "lang"],
    rows: Some(Rows {
        names: VIEWS.as_flattened(),
        wide: 2,
        first: 3,
    }),
    fields: fields::divergence,
    given: in_language,
    sample: |about| about.worded(&["question", "view-1", "view-2"]),
    read: |reading, about| {
        let lang = lang(reading);
        let question = wording(reading, "question", lang);
        let topic = number_if_any(reading, "topic").map(TopicId);
        let views = views(reading, about);
        if views.len() < 2 {
            reading.fault("view-2", Fault::Missing);
        }
        let recorded = DivergenceRecorded {
            divergence: DivergenceId(1),
            body: about.body().clone(),
            topic,
            question: question?,
            views,
        };
        Some(recorded.into())
    },
};

/// Join a view, or hold none any more.
pub(super) static JOIN: Doing = Doing {
    key: "join",
    verb: Verb::JoinView,
    names: &["view", "member", "position", "document", "place"],
    rows: None,
    fields: fields::joining,
    given: empty,
    sample: |about| {
        let held = match (&about.thing, about.member()) {
            (Thing::Divergence(it), Some(own)) => it.held_by(own),
            _ => None,
        };
        let other = if held == Some(1) { "2" } else { "1" };
        entered_for(about, ("view", other.to_owned()))
    },
    read: |reading, about| {
        let view = reading.known("view", |key| match key {
            "none" => Some(None),
            number => number.parse().ok().map(Some),
        });
        let HeldBy { member, basis } = held(reading, about)?;
        let joined = ViewJoined {
            divergence: about.thing.divergence(),
            member,
            view: view?,
            basis,
        };
        Some(joined.into())
    },
};

/// The points of the recommendation that a form is about.
fn recommended(about: &About) -> &[Point] {
    match &about.thing {
        Thing::Recommendation(it) => &it.points,
        _ => &[],
    }
}

/// A sample with what whoever is no delegation names besides.
fn entered_for(about: &About, chosen: (&'static str, String)) -> Given {
    let named = [
        ("member", about.someone.clone()),
        ("document", about.document.clone()),
    ];
    let named = named.into_iter().filter(|_| about.member().is_none());
    [chosen].into_iter().chain(named).collect()
}

/// The views that were filled in, each with its holders. All rest on what the form cites; a
/// delegation that names nobody but itself declares it.
fn views(reading: &mut Reading<'_>, about: &About) -> Vec<View> {
    let mut read = Vec::new();
    for [words, holders] in VIEWS {
        let named = members(reading, holders);
        let Some(words) = reading.words_if_any(words, DECLARATION_MAX) else {
            continue;
        };
        let own = |member: &procedure::id::MemberId| Some(*member) == about.member();
        let cited = named.iter().any(|member| !own(member));
        let cited = if cited { basis(reading) } else { None };
        let held = named.into_iter().filter_map(|member| {
            let basis = match &cited {
                _ if own(&member) => Basis::Declaration,
                cited => cited.clone()?,
            };
            Some(HeldBy { member, basis })
        });
        read.push(View {
            holders: held.collect(),
            words,
        });
    }
    read
}
