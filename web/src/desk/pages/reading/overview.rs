//! The statements that can be read, each with how far it has come and who is at it.

use askama::Template;
use procedure::id::StatementId;

use crate::Html;
use crate::desk::pages::frame::{Frame, Place};
use crate::desk::pages::{Desk, drawn};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// How far a statement has come.
pub(crate) struct Line {
    pub(crate) statement: StatementId,
    /// How many suggestions were open, and how many there were, when somebody last looked.
    pub(crate) found: Option<(usize, usize)>,
    /// Positions on record that quote it.
    pub(crate) recorded: usize,
    pub(crate) rejected: usize,
    pub(crate) later: usize,
    /// Whether the person who looks has a passage of it.
    pub(crate) own: bool,
    /// How many others have.
    pub(crate) others: usize,
}

#[derive(Template)]
#[template(path = "desk/readings.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<(Fragment, Vec<Fragment>)>,
    older: Option<String>,
}

/// The overview, the newest statement first.
pub(crate) fn list(at: &Desk<'_>, lines: &[Line]) -> Html {
    let r = Reader::of(&at.view);
    let last = lines.last().map_or(0, |it| it.statement.0);
    let older = (1 < last).then(|| {
        let before = [("before", last.to_string())];
        let before: Vec<_> = before
            .iter()
            .map(|(name, it)| (*name, it.as_str()))
            .collect();
        r.address_with("/desk/reading", &before)
    });
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Reading, r.say("reading-title")),
        lines: lines.iter().map(|it| line(&r, it)).collect(),
        older,
        r: &r,
    })
}

fn line(r: &Reader<'_>, line: &Line) -> (Fragment, Vec<Fragment>) {
    let known = r.view.forum.statements.get(line.statement);
    let title = known.map_or_else(Fragment::default, |it| r.name(&it.title));
    let path = format!("/desk/reading/{}", line.statement);
    let mut facts = vec![match line.found {
        None => Fragment::text(r.say("reading-not-opened")),
        Some((open, all)) => {
            let counts = [("count", open.into()), ("all", all.into())];
            r.tell("reading-open-count", &counts)
        }
    }];
    let counted = [
        ("reading-recorded-count", line.recorded),
        ("reading-rejected-count", line.rejected),
        ("reading-later-count", line.later),
        ("reading-others", line.others),
    ];
    let counted = counted.into_iter().filter(|(_, count)| 0 < *count);
    facts.extend(counted.map(|(key, count)| r.count(key, count)));
    if line.own {
        facts.push(Fragment::text(r.say("reading-own")));
    }
    (r.link(&path, &title), facts)
}
