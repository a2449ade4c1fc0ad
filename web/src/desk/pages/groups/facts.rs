//! Where a thing stands, as far as whoever acts on it needs to know; all of it is on its page for
//! everybody.

use language::Arg;
use procedure::id::MemberId;
use procedure::mandate::Mandate;
use procedure::recommendation::Recommendation;
use procedure::report::{Passage, Report};
use procedure::scenario::Scenario;
use text::Wording;

use crate::desk::groups::{About, Thing};
use crate::desk::pages::{meetings, naming};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

type Fact = (&'static str, Fragment);

/// The facts about a thing: label and value.
pub(super) fn of(r: &Reader<'_>, about: &About) -> Vec<Fact> {
    match &about.thing {
        Thing::Group(_) => group(r, about),
        Thing::Mandate(it) => mandate(r, it),
        Thing::Recommendation(it) => recommendation(r, it),
        Thing::Scenario(it) => scenario(r, it).into_iter().chain(met(r, about)).collect(),
        Thing::Divergence(it) => vec![(r.say("work-question"), r.wording(&it.question))],
        Thing::Report(it) => report(r, it),
    }
}

fn group(r: &Reader<'_>, about: &About) -> Vec<Fact> {
    let mandate = r.view.forum.mandates.in_force(about.body(), about.today);
    let mandate = match mandate {
        None => Fragment::text(r.say("work-no-mandate")),
        Some(it) => match it.until.and_then(|until| until.yesterday().ok()) {
            Some(last) => {
                let last = r.date(last);
                r.tell("work-mandate-until", &[("date", Arg::Html(last.as_str()))])
            }
            None => Fragment::text(r.say("work-mandate-open")),
        },
    };
    let mandate = (r.say("work-mandate-now"), mandate);
    std::iter::once(mandate).chain(met(r, about)).collect()
}

fn mandate(r: &Reader<'_>, it: &Mandate) -> Vec<Fact> {
    let mut facts = vec![
        (r.say("work-tasks"), blocks(r, it.tasks.iter())),
        (r.say("work-basis"), r.citation(&it.basis)),
        (r.say("person-from"), r.date(it.from)),
    ];
    let last = it.until.and_then(|until| until.yesterday().ok());
    facts.extend(last.map(|last| (r.say("person-until"), r.date(last))));
    let decided = it.decision.as_ref();
    let decided = decided.map_or_else(
        || Fragment::text(r.say("work-not-decided")),
        |it| Fragment::text(it.as_str()),
    );
    facts.push((r.say("work-decision"), decided));
    facts
}

fn recommendation(r: &Reader<'_>, it: &Recommendation) -> Vec<Fact> {
    let standing = format!("work-standing-{}", it.standing().key());
    let revision = it.revision.to_string();
    let open: Vec<Fragment> = it.open_points().map(|point| number(point.number)).collect();
    vec![
        (r.say("work-standing"), Fragment::text(r.say(&standing))),
        (r.say("work-revision"), Fragment::text(&revision)),
        (r.say("work-proposed-by"), members(r, &it.proposers)),
        (r.say("work-supported-by"), members(r, &it.supporters)),
        (r.say("work-open-points"), or_none(r, &open)),
    ]
}

fn scenario(r: &Reader<'_>, it: &Scenario) -> Vec<Fact> {
    let attributed = if it.attributed {
        "work-attributed"
    } else {
        "work-not-attributed"
    };
    vec![
        (r.say("work-situation"), r.wording(&it.situation)),
        (r.say("work-answers"), Fragment::text(r.say(attributed))),
    ]
}

/// The meeting of the group that is under way, or else the next one, and what was said of it.
fn met(r: &Reader<'_>, about: &About) -> Option<Fact> {
    let sessions = &r.view.forum.sessions;
    let meeting = sessions.now_or_next(about.body(), about.now)?;
    let label = if meeting.opens.at <= about.now {
        "work-meeting-now"
    } else {
        "work-meeting-next"
    };
    Some((r.say(label), meetings::line(r, meeting)))
}

fn report(r: &Reader<'_>, it: &Report) -> Vec<Fact> {
    let edition = format!("work-edition-{}", it.edition().key());
    let mut facts = vec![(r.say("work-edition"), Fragment::text(r.say(&edition)))];
    let until = it.newest().and_then(|newest| newest.corrections_until);
    facts.extend(until.map(|until| (r.say("work-corrections-until"), r.date(until))));
    let open: Vec<Fragment> = it.unsettled().map(|it| number(it.number)).collect();
    facts.push((r.say("work-corrections-open"), or_none(r, &open)));
    let sent = it.transmitted.as_ref();
    facts.extend(sent.map(|sent| (r.say("work-transmitted"), r.date(sent.on))));
    facts
}

/// The part of a thing that a form is about: the place, under its name.
pub(super) fn of_part(r: &Reader<'_>, about: &About) -> Vec<Fact> {
    let part = about.part.as_deref();
    match (&about.thing, part) {
        (Thing::Report(_), Some(part)) => {
            let place = Passage::from_key(part);
            let named = place.map(|place| r.say(&format!("work-passage-{}", place.key())));
            named
                .map(|it| (r.say("work-place"), Fragment::text(it)))
                .into_iter()
                .collect()
        }
        (Thing::Recommendation(_), Some(part)) => {
            vec![(r.say("work-paragraph"), Fragment::text(part))]
        }
        (Thing::Scenario(it), _) => vec![(r.say("work-situation"), r.wording(&it.situation))],
        _ => Vec::new(),
    }
}

/// The words that are on record now where a form edits them, and who wrote them.
pub(super) fn words_now(r: &Reader<'_>, about: &About) -> Vec<Fact> {
    let (words, by) = match &about.thing {
        Thing::Recommendation(it) => {
            let number = about.part.as_deref().and_then(|part| part.parse().ok());
            let paragraph = number.and_then(|number| it.paragraph(number));
            let newest = paragraph.and_then(|paragraph| paragraph.0.last());
            (
                newest.and_then(|it| it.words.as_ref()),
                newest.map(|it| &it.by),
            )
        }
        Thing::Report(it) => {
            let place = about.part.as_deref().and_then(Passage::from_key);
            let mut newest_first = it.written.iter().rev();
            let newest = newest_first.find(|it| Some(it.prose.place) == place);
            (newest.map(|it| &it.prose.words), newest.map(|it| &it.by))
        }
        _ => (None, None),
    };
    let words = words.map_or_else(|| Fragment::text(r.say("desk-none")), |it| r.wording(it));
    let by = by.map(|seat| (r.say("work-words-by"), naming::seat(r, seat)));
    std::iter::once((r.say("work-words-now"), words))
        .chain(by)
        .collect()
}

fn members(r: &Reader<'_>, members: &[MemberId]) -> Fragment {
    let name = |it: &MemberId| naming::seat(r, &procedure::Seat::Delegation(*it));
    or_none(r, &members.iter().map(name).collect::<Vec<_>>())
}

fn or_none(r: &Reader<'_>, items: &[Fragment]) -> Fragment {
    if items.is_empty() {
        return Fragment::text(r.say("desk-none"));
    }
    r.list(items)
}

fn number(number: u32) -> Fragment {
    Fragment::text(&number.to_string())
}

/// Several wordings, one below the other.
fn blocks<'w>(r: &Reader<'_>, wordings: impl Iterator<Item = &'w Wording>) -> Fragment {
    let items = wordings.map(|it| format!("<li>{}</li>", r.wording(it)));
    Fragment::markup(format!("<ol>{}</ol>", items.collect::<String>()))
}

/// Words as they were written, apart from the direction of what stands around them.
pub(super) fn isolated(words: &str) -> Fragment {
    let words = escaped(words).replace('\n', "<br>");
    Fragment::markup(format!("<bdi>{words}</bdi>"))
}
