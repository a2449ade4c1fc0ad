//! The list of what somebody has handed in, each file with its own answer.

use askama::Template;
use language::Arg;
use procedure::id::StatementId;

use super::{HANDED_IN, NEW, statement};
use crate::Html;
use crate::desk::pages::frame::{Frame, Place};
use crate::desk::pages::{Desk, drawn};
use crate::desk::statements::about_address;
use crate::desk::statements::handed::{Answer, File};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

#[derive(Template)]
#[template(path = "desk/handed_in.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    key: &'a str,
    action: String,
    more: String,
    lines: Vec<Line>,
    /// Whether some lines need no answer any more.
    done: bool,
}

struct Line {
    called: Fragment,
    /// The same, for labels.
    name: String,
    said: Vec<Fragment>,
    /// The address at which somebody says what it is.
    about: Option<String>,
    /// The hash under which it can be taken off the list.
    original: Option<String>,
}

/// The list; beside each file the statement as which it is on record.
pub(crate) fn handed_in(at: &Desk<'_>, key: &str, files: &[(File, Option<StatementId>)]) -> Html {
    let r = Reader::of(&at.view);
    let lines: Vec<Line> = files
        .iter()
        .map(|(file, known)| line(&r, file, *known))
        .collect();
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Statements, r.say("intake-handed-title")),
        key,
        action: r.view.link(HANDED_IN),
        more: r.view.link(NEW),
        done: lines.iter().any(|it| it.about.is_none()),
        lines,
        r: &r,
    })
}

fn line(r: &Reader<'_>, file: &File, known: Option<StatementId>) -> Line {
    let about = || r.view.link(&about_address(&file.original, &file.called));
    let (said, about) = match (known, &file.answer) {
        (Some(id), _) => {
            let title = statement(r, id);
            let args = [("statement", Arg::Html(title.as_str()))];
            (vec![r.tell("intake-handed-on-record", &args)], None)
        }
        (None, Answer::Refused(why)) => (vec![Fragment::text(r.say(why))], None),
        (None, Answer::Waits) => (
            vec![Fragment::text(r.say("intake-handed-waits"))],
            Some(about()),
        ),
        (
            None,
            Answer::Read {
                paragraphs,
                notices,
                language,
            },
        ) => {
            let mut said = vec![r.count("intake-read", *paragraphs), seems(r, language)];
            let notice = |key: &String| Fragment::text(r.say(&format!("intake-notice-{key}")));
            said.extend(notices.iter().map(notice));
            (said, Some(about()))
        }
    };
    Line {
        called: Fragment::markup(format!("<bdi>{}</bdi>", escaped(&file.called))),
        name: file.called.clone(),
        original: about.is_some().then(|| file.original.clone()),
        said,
        about,
    }
}

/// What language a file seems to be in, or that it is not one of the six.
fn seems(r: &Reader<'_>, language: &str) -> Fragment {
    match language {
        "mixed" | "another" | "unknown" => {
            Fragment::text(r.say(&format!("intake-handed-language-{language}")))
        }
        tag => r.label("statement-language", tag),
    }
}
