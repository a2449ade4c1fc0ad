//! Counts and standings in words.

use language::Arg;
use observatory::Tally;
use procedure::By;
use procedure::question::{Evidence, KnownBy, Position};

use super::fragment::Fragment;
use super::reader::Reader;

/// "12 members, 1 group and the Chair": who holds positions, each kind counted for itself.
pub(crate) fn tally(r: &Reader<'_>, tally: &Tally) -> Fragment {
    let counts = [
        ("count-members", tally.members),
        ("count-groups", tally.groups),
        ("count-officers", tally.officers),
        ("count-unnamed", tally.unnamed),
    ];
    let said: Vec<Fragment> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| r.count(key, count))
        .collect();
    if said.is_empty() {
        return Fragment::text(r.say("position-none"));
    }
    r.list(&said)
}

/// As [`tally`], as plain text for the summary of a picture.
pub(crate) fn tally_text(r: &Reader<'_>, tally: &Tally) -> String {
    let counts = [
        ("count-members", tally.members),
        ("count-groups", tally.groups),
        ("count-officers", tally.officers),
        ("count-unnamed", tally.unnamed),
    ];
    let said: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| r.plain(key, &[("count", count.into())]))
        .collect();
    if said.is_empty() {
        return r.say("position-none").to_owned();
    }
    language::list(r.lang(), &said)
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
