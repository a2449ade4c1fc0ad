//! The letter by which a matter was opened: what is put, until when, and what silence means.

use procedure::Noun;
use procedure::matter::{Matter, Mode, Opened};

use super::{Letter, Row, draw};
use crate::desk::pages::moment::moment;
use crate::pages::fragment::Fragment;
use crate::pages::matter::{self, found, part};
use crate::pages::parts::Part;
use crate::pages::reader::Reader;
use crate::{Html, NotFound, Viewpoint};

/// The letter by which the matter with this number was opened; not found before it is.
pub fn opening(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let matter = found(view, key)?;
    let missing = || NotFound::of(Noun::Matter, key);
    let opened = matter.opened.as_ref().ok_or_else(missing)?;
    let r = Reader::of(view);
    let silent = matter.mode == Mode::Silence;
    let number = matter.id.to_string();
    let titled = if silent {
        "letter-silence-title"
    } else {
        "letter-opened-title"
    };
    let parts = [
        matter::subject::about(&r, matter),
        Some(matter::rule(&r, matter)),
        matter::text(&r, matter),
        silent.then(|| silence(&r, matter)),
    ];
    let letter = Letter {
        title: r.plain(titled, &[("number", (&number).into())]),
        subject: r.wording(&matter.title),
        head: head(&r, matter, opened),
        opening: r.say(if silent {
            "letter-silence-opening"
        } else {
            "letter-opened-opening"
        }),
        parts: parts.into_iter().flatten().collect(),
        entry: r.entry_of(Noun::Matter, &number),
        about: (
            matter::path(matter.id),
            r.plain("matter-number", &[("number", (&number).into())]),
        ),
    };
    Ok(draw(&r, letter))
}

fn head(r: &Reader<'_>, matter: &Matter, opened: &Opened) -> Vec<Row> {
    let count = opened.entitled.len();
    let mut head = vec![
        (r.say("letter-from"), r.body(&matter.body)),
        (
            r.say("letter-to"),
            r.tell("letter-to-entitled", &[("count", count.into())]),
        ),
        (r.say("letter-date"), moment(r, opened.at)),
        (r.say("deciding-mode"), matter::mode(r, matter.mode)),
    ];
    let deadline = matter.deadline();
    head.extend(deadline.map(|end| (r.say("deciding-deadline"), moment(r, end.at))));
    head
}

/// What breaks silence, and what follows if nobody does.
fn silence(r: &Reader<'_>, matter: &Matter) -> Part {
    let terms = r.view.forum.matters.terms_for(matter);
    let reasons = terms.map(|terms| format!("deciding-reasons-{}", terms.reasons.key()));
    let mut lines = vec![Fragment::text(r.say("letter-silence-means"))];
    lines.push(Fragment::text(r.say("letter-silence-object")));
    lines.extend(reasons.map(|key| {
        let said = Fragment::text(r.say(&key));
        matter::labelled(r, "deciding-reasons", &said)
    }));
    lines.push(Fragment::text(r.say("letter-silence-hold")));
    part(r, "silence", lines)
}
