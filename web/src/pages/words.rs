//! Counts and standings in words.

use language::Arg;
use observatory::Tally;
use observatory::question::OptionView;
use procedure::question::{Evidence, KnownBy, Position, Stance};
use procedure::{By, Recorded};

use super::fragment::Fragment;
use super::reader::Reader;

/// "12 members, 1 group and 1 officer": who is counted, each kind for itself.
///
/// Only beside a label that says what is counted: those who take one stance, or all on record.
pub(crate) fn tally(r: &Reader<'_>, tally: &Tally) -> Fragment {
    let said: Vec<Fragment> = counted(tally)
        .map(|(key, count)| r.count(key, count))
        .collect();
    if said.is_empty() {
        return Fragment::text(r.say("position-none"));
    }
    r.list(&said)
}

/// As [`tally`], as plain text for the summary of a picture.
pub(crate) fn tally_text(r: &Reader<'_>, tally: &Tally) -> String {
    let said: Vec<String> = counted(tally)
        .map(|(key, count)| r.plain(key, &[("count", count.into())]))
        .collect();
    if said.is_empty() {
        return r.say("position-none").to_owned();
    }
    language::list(r.lang(), &said)
}

/// The kinds of holders that there are, each with its message.
fn counted(tally: &Tally) -> impl Iterator<Item = (&'static str, usize)> {
    let counts = [
        ("count-members", tally.members),
        ("count-groups", tally.groups),
        ("count-officers", tally.officers),
        ("count-unnamed", tally.unnamed),
    ];
    counts.into_iter().filter(|(_, count)| *count > 0)
}

/// Who takes which stance on an option: "Proposed by: 1 officer · Supported by: 12 members".
///
/// Supporters and opponents are never added up.
pub(crate) fn by_stance(r: &Reader<'_>, option: &OptionView<'_>) -> Fragment {
    let said = option.stances.iter().map(|(stance, positions)| {
        let who = tally(r, &Tally::of(positions.iter().copied()));
        let said = r.tell(tally_key(*stance), &[("who", Arg::Html(who.as_str()))]);
        format!("<span>{said}</span>")
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return Fragment::text(r.say("position-none"));
    }
    Fragment::markup(said.join(" "))
}

/// As [`by_stance`], as plain text.
pub(crate) fn by_stance_text(r: &Reader<'_>, option: &OptionView<'_>) -> String {
    let said = option.stances.iter().map(|(stance, positions)| {
        let who = tally_text(r, &Tally::of(positions.iter().copied()));
        r.plain(tally_key(*stance), &[("who", (&who).into())])
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return r.say("position-none").to_owned();
    }
    language::series(r.lang(), &said)
}

const fn tally_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Support => "tally-support",
        Stance::Propose => "tally-propose",
        Stance::Oppose => "tally-oppose",
        Stance::Reserve => "tally-reserve",
        Stance::Concern => "tally-concern",
        Stance::Neutral => "tally-neutral",
    }
}

/// How a position is known and where it is proved.
pub(crate) fn evidence(r: &Reader<'_>, position: &Position) -> Fragment {
    let citation = match &position.evidence {
        Evidence::Declaration => return Fragment::text(r.say("known-declared")),
        Evidence::Cited(citation) => r.citation(citation),
    };
    let key = match position.known_by {
        KnownBy::Declared => "known-declared-in",
        KnownBy::Recorded => "known-recorded-in",
        KnownBy::Reported => "known-reported-in",
    };
    r.tell(key, &[("source", Arg::Html(citation.as_str()))])
}

/// From which seat something was entered.
pub(crate) fn entered_by(r: &Reader<'_>, by: &By) -> Fragment {
    let by = publish::by(by, r.view.forum, r.lang());
    r.tell("entered-by", &[("by", (&by).into())])
}

/// From which seat a position was entered, and whether a passkey signed it.
pub(crate) fn position_entered_by(r: &Reader<'_>, position: &Position) -> Fragment {
    if !position.signed {
        return entered_by(r, &position.entered_by);
    }
    let by = publish::by(&position.entered_by, r.view.forum, r.lang());
    r.tell("entered-by-signed", &[("by", (&by).into())])
}

/// From which seat an act was entered, and whether its credentials were contested at the time.
pub(crate) fn act_entered_by(r: &Reader<'_>, recorded: &Recorded) -> Fragment {
    let seats = &r.view.forum.seats;
    if !seats.contested_at(&recorded.by.seat, recorded.at) {
        return entered_by(r, &recorded.by);
    }
    let by = publish::by(&recorded.by, r.view.forum, r.lang());
    r.tell("entered-by-contested", &[("by", (&by).into())])
}
