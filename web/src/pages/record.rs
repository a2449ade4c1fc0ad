//! The record, newest first, each entry as one sentence.

use askama::Template;
use language::Arg;
use registrar::Entered;

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{ENTRIES_A_PAGE, act, drawn, words};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "record.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    size: Fragment,
    entries: Vec<Line>,
    newer: Option<String>,
    older: Option<String>,
}

struct Line {
    index: u64,
    link: Fragment,
    sentence: Fragment,
    when: Fragment,
    by: Fragment,
}

/// The page of these entries, newest first; `before` is the index asked for, if one was.
pub fn record(view: &Viewpoint<'_>, entries: &[Entered], before: Option<u64>) -> Html {
    let r = Reader::of(view);
    let here = view.link("/record");
    let oldest = entries.last().map_or(0, |entered| entered.index);
    let joint = if here.contains('?') { '&' } else { '?' };
    let full = entries.len() >= ENTRIES_A_PAGE;
    let shell = Shell::new(&r, Section::Record, &title(&r, before));
    drawn(&Page {
        shell: if before.is_some() {
            shell
        } else {
            shell.at_its_head()
        },
        size: r.tell("record-size", &[("count", view.size.into())]),
        entries: entries.iter().map(|entered| line(&r, entered)).collect(),
        newer: before.is_some().then(|| here.clone()),
        older: (full && oldest > 0).then(|| format!("{here}{joint}before={oldest}")),
        r: &r,
    })
}

fn title(r: &Reader<'_>, before: Option<u64>) -> String {
    match before {
        None => r.say("record-title").to_owned(),
        Some(before) => {
            let before = before.to_string();
            r.plain("record-title-before", &[("index", (&before).into())])
        }
    }
}

fn line(r: &Reader<'_>, entered: &Entered) -> Line {
    let recorded = &entered.recorded;
    let date = r.date(r.view.forum.civil_day(recorded.at));
    let label = Fragment::text(&entered.index.to_string());
    Line {
        index: entered.index,
        link: r.link(&format!("/record/{}", entered.index), &label),
        sentence: act::sentence(r, &recorded.act),
        when: r.tell("entry-entered-on", &[("date", Arg::Html(date.as_str()))]),
        by: words::act_entered_by(r, recorded),
    }
}
