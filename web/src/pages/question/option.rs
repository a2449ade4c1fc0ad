//! An option as the page of its question shows it: its picture, and its positions or the first.

use language::Arg;
use observatory::hall::{Mark, Placed, on_option};
use observatory::question::{OptionView, QuestionView};
use observatory::seating::Seating;
use procedure::Holder;
use procedure::question::{Position, Stance};

use super::extent::Cut;
use super::listed::{Listed, StancePart};
use crate::pages::fragment::Fragment;
use crate::pages::hall::{self, Table};
use crate::pages::reader::Reader;
use crate::pages::words;

/// An option with its picture and its positions.
pub(crate) struct OptionPart {
    pub(crate) anchor: String,
    pub(crate) letter: Fragment,
    /// The option with its marks of language.
    pub(crate) title: Fragment,
    /// The option's words alone.
    pub(crate) name: Fragment,
    pub(crate) plain: String,
    /// How many take each stance.
    pub(crate) counts: Fragment,
    pub(crate) picture: Fragment,
    pub(crate) crowded: bool,
    pub(crate) legend: Vec<Fragment>,
    pub(crate) table: Table,
    pub(crate) stances: Vec<StancePart>,
    /// The way to all positions, where the page does not show them.
    pub(crate) all: Option<Fragment>,
}

impl OptionPart {
    /// The option at this place, without positions.
    pub(crate) fn of(
        r: &Reader<'_>,
        seating: &Seating,
        shown: &QuestionView<'_>,
        option: &OptionView<'_>,
        place: usize,
    ) -> Self {
        let (view, id) = (r.view, &option.option.id);
        let marks = on_option(view.forum, seating, &shown.question.id, id, view.day());
        let plain = r.bare(&option.option.title).to_owned();
        Self {
            anchor: format!("o-{id}"),
            letter: hall::letter_mark(place),
            title: r.wording(&option.option.title),
            name: r.name(&option.option.title),
            counts: words::by_stance(r, option),
            picture: hall::of_option(r, seating, &marks, &summary(r, &plain, option)),
            crowded: hall::is_crowded(&marks),
            legend: legend(r, seating, &marks),
            table: hall::table(r, seating, &marks),
            stances: Vec::new(),
            all: None,
            plain,
        }
    }

    /// With the first positions of each stance, and the way to the others if there are any.
    pub(super) fn cut_to(
        mut self,
        r: &Reader<'_>,
        shown: &QuestionView<'_>,
        option: &OptionView<'_>,
        cut: &Cut<'_, '_>,
    ) -> Self {
        let (question, id) = (&shown.question.id, &option.option.id);
        let listed = Listed::of(r, option);
        self.stances = listed.first(r, cut.first);
        let of_option = |position: &&&Position| position.option == *id;
        let hidden = cut.hidden.iter().filter(of_option).count();
        let is_cut = option.stances.iter().any(|(_, all)| cut.first < all.len());
        if is_cut || 0 < hidden {
            let former = shown.history.iter().filter(of_option).count();
            let all = r.count("positions-all", listed.len() + former);
            let query = [("option", id.as_str())];
            self.all = Some(r.link_with(&format!("/questions/{question}"), &query, &all));
        }
        self
    }
}

/// The picture in words: "Seats of all members. On “…”: proposed by: 1 officer; …"
fn summary(r: &Reader<'_>, option: &str, shown: &OptionView<'_>) -> String {
    let tally = words::by_stance_text(r, shown);
    r.plain(
        "hall-summary",
        &[("option", option.into()), ("tally", (&tally).into())],
    )
}

/// Each mark that occurs, with how many holders have it, and how many members have none.
fn legend(r: &Reader<'_>, seating: &Seating, marks: &[Placed<Mark>]) -> Vec<Fragment> {
    let order = Stance::ALL
        .map(Mark::One)
        .into_iter()
        .chain([Mark::Several]);
    let mut legend: Vec<Fragment> = order
        .filter_map(|mark| {
            let same = marks.iter().filter(|placed| placed.mark == mark);
            let tally = tally_of(same.map(|placed| &placed.holder));
            (!tally.is_empty()).then(|| {
                let count = words::tally(r, &tally);
                labelled(r, mark.key(), hall::mark_label(mark), &count)
            })
        })
        .collect();
    let members = |placed: &&Placed<Mark>| matches!(placed.holder, Holder::Member(_));
    let without = seating.seats.len() - marks.iter().filter(members).count();
    let without = r.count("count-members", without);
    legend.push(labelled(r, "none", "position-none", &without));
    legend
}

fn tally_of<'h>(holders: impl Iterator<Item = &'h Holder>) -> observatory::Tally {
    let mut tally = observatory::Tally::default();
    for holder in holders {
        match holder {
            Holder::Member(_) => tally.members += 1,
            Holder::Group(_) => tally.groups += 1,
            Holder::Officer { .. } => tally.officers += 1,
            Holder::Unnamed(_) => tally.unnamed += 1,
        }
    }
    tally
}

/// A mark, what it means, and how many have it.
fn labelled(r: &Reader<'_>, mark: &str, label: &str, count: &Fragment) -> Fragment {
    let said = r.tell(
        "labelled",
        &[
            ("label", r.say(label).into()),
            ("value", Arg::Html(count.as_str())),
        ],
    );
    Fragment::markup(format!("{} <span>{said}</span>", hall::mark(mark)))
}
