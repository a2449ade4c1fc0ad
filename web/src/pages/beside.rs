//! What stands beside a position: that it is said to be reported wrongly, what it answers, and the
//! delegation's own notes.

use language::Arg;
use procedure::Forum;
use procedure::question::{Annotation, Dispute, Position, Regards};
use procedure::{Holder, Seat};
use text::Wording;

use super::fragment::Fragment;
use super::reader::Reader;

/// The most notes that a list shows beside one position; the others are on its timeline.
const NOTES_MAX: usize = 2;
/// The longest words that a list shows beside a position, in characters.
const WORDS_MAX: usize = 240;
/// What a line beside a position weighs at most, in bytes.
const LINE_BYTES: usize = 500 + 4 * WORDS_MAX;

/// What stands beside a position, one line each.
pub(crate) fn lines(r: &Reader<'_>, position: &Position) -> Vec<Fragment> {
    let forum = r.view.forum;
    let open = forum.disputes.open(position.id);
    let disputed = open.map(|dispute| disputed(r, dispute));
    let answers = position
        .regards
        .map(|regards| answers(r, position, regards));
    let notes: Vec<&Annotation> = forum.annotations.beside(position.id).collect();
    let (hidden, shown) = notes.split_at(notes.len().saturating_sub(NOTES_MAX));
    let more = (!hidden.is_empty()).then(|| {
        let more = r.count("note-more", hidden.len());
        over_time(r, position, &more).unwrap_or(more)
    });
    let shown = shown.iter().map(|note| noted(r, position, note));
    disputed
        .into_iter()
        .chain(answers)
        .chain(more)
        .chain(shown)
        .collect()
}

/// What the lines beside a position weigh at most, in bytes of the language that needs most.
pub(crate) fn weight(forum: &Forum, position: &Position) -> usize {
    let open = usize::from(forum.disputes.open(position.id).is_some());
    let answers = usize::from(position.regards.is_some());
    let notes = forum.annotations.beside(position.id).count();
    (open + answers + notes.min(NOTES_MAX + 1)) * LINE_BYTES
}

/// That a position is said to be reported wrongly, and in which words.
fn disputed(r: &Reader<'_>, dispute: &Dispute) -> Fragment {
    let mark = Fragment::text(r.say("statement-position-disputed"));
    let mark = format!("<span class=\"mark contested\">{mark}</span>");
    let href = format!("{}#d{}", r.view.link("/disputes"), dispute.id);
    let mark = format!("<a href=\"{href}\">{mark}</a>");
    let reason = shortened(dispute.reason.as_str());
    let said = said_by(r, dispute.member, &Fragment::quoted(&reason));
    Fragment::markup(format!("{mark} {said}"))
}

/// What a declaration confirms or corrects, with the way to it.
fn answers(r: &Reader<'_>, position: &Position, regards: Regards) -> Fragment {
    let key = match regards {
        Regards::Confirms(_) => "position-confirms",
        Regards::Corrects(_) => "position-corrects",
    };
    let number = regards.position().to_string();
    let label = r.tell("position-number", &[("number", (&number).into())]);
    let path = path(position);
    let link = path.map_or(label.clone(), |path| {
        let href = format!("{}#p{number}", r.view.link(&path));
        Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
    });
    r.tell(key, &[("position", Arg::Html(link.as_str()))])
}

fn noted(r: &Reader<'_>, position: &Position, note: &Annotation) -> Fragment {
    let words = short_wording(r, &note.words);
    let said = said_by(r, note.member, &words);
    let label = Fragment::text(r.say("position-note"));
    let label = path(position).map_or(label.clone(), |path| {
        let href = format!("{}#n{}", r.view.link(&path), note.id);
        Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
    });
    Fragment::markup(format!("{label} {said}"))
}

/// The words of a delegation after its name.
pub(crate) fn said_by(
    r: &Reader<'_>,
    member: procedure::id::MemberId,
    words: &Fragment,
) -> Fragment {
    let seat = publish::seat(&Seat::Delegation(member), r.view.forum, r.lang());
    r.pair(&Fragment::text(&seat), words)
}

/// A wording, or its beginning where it is long.
fn short_wording(r: &Reader<'_>, wording: &Wording) -> Fragment {
    let whole = r.bare(wording);
    if whole.chars().count() <= WORDS_MAX {
        return r.wording(wording);
    }
    Fragment::quoted(&shortened(whole))
}

/// The words, or their beginning where they are long.
fn shortened(words: &str) -> String {
    match words.char_indices().nth(WORDS_MAX) {
        None => words.to_owned(),
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
    }
}

/// Where the timeline of the holder of a position stands, without the language; there is none of
/// the unnamed.
pub(crate) fn path(position: &Position) -> Option<String> {
    timeline_path(&position.question, &position.holder)
}

/// Where the timeline of a holder on a question stands, without the language.
pub(crate) fn timeline_path(
    question: &procedure::id::QuestionId,
    holder: &Holder,
) -> Option<String> {
    let code = match holder {
        Holder::Unnamed(_) => return None,
        holder => crate::percent::encoded(&holder.code()),
    };
    Some(format!("/questions/{question}/{code}"))
}

/// A link to the timeline of the holder of a position.
pub(crate) fn over_time(r: &Reader<'_>, position: &Position, label: &Fragment) -> Option<Fragment> {
    Some(r.link(&path(position)?, label))
}

/// The same, where the holder has spoken to the option more than once, or something stands beside
/// the position: elsewhere there is nothing to be seen over time.
pub(crate) fn over_time_if_any(r: &Reader<'_>, position: &Position) -> Option<Fragment> {
    let forum = r.view.forum;
    let said = forum
        .questions
        .positions_of_on(&position.holder, &position.question);
    let several = 1 < said.filter(|it| it.option == position.option).count();
    let beside = forum.disputes.about(position.id).next().is_some()
        || forum.annotations.beside(position.id).next().is_some();
    if !several && !beside {
        return None;
    }
    over_time(r, position, &Fragment::text(r.say("position-over-time")))
}
