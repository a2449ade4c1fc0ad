//! Statements and reports on record, the newest first.

use askama::Template;
use procedure::statement::Statement;

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{drawn, statement};
use crate::{Html, Viewpoint};

/// How many statements a page lists.
const STATEMENTS_A_PAGE: usize = 100;

#[derive(Template)]
#[template(path = "statements.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    count: Fragment,
    lines: Vec<Line>,
    newer: Option<Fragment>,
    older: Option<Fragment>,
}

struct Line {
    title: Fragment,
    details: Vec<Fragment>,
}

/// One page of the list, from 1.
pub fn statements(view: &Viewpoint<'_>, page: usize) -> Html {
    let r = Reader::of(view);
    let all = view.forum.statements.iter();
    let count = all.len();
    let before = page.saturating_sub(1).saturating_mul(STATEMENTS_A_PAGE);
    let shown = all.rev().skip(before).take(STATEMENTS_A_PAGE);
    let lines: Vec<Line> = shown.map(|it| line(&r, it)).collect();
    let to = |page: usize, key: &str| {
        let number = page.to_string();
        let query: &[(&str, &str)] = &[("page", &number)];
        r.link_with("/statements", query, &Fragment::text(r.say(key)))
    };
    drawn(&Page {
        shell: Shell::new(&r, Section::Documents, r.say("statements-title")).at_its_head(),
        count: r.count("statements-count", count),
        newer: (1 < page).then(|| to(page - 1, "statements-newer")),
        older: (before + lines.len() < count && !lines.is_empty())
            .then(|| to(page + 1, "statements-older")),
        lines,
        r: &r,
    })
}

fn line(r: &Reader<'_>, statement: &Statement) -> Line {
    let path = format!("/statements/{}", statement.id);
    let mut details = vec![match &statement.speaker {
        Some(speaker) => r.holder(speaker),
        None => r.english(statement.publisher.as_str()),
    }];
    details.push(r.date(statement.on));
    details.push(r.label("statement-status", statement.status.key()));
    details.push(statement::language(r, statement.language));
    Line {
        title: r.link(&path, &r.name(&statement.title)),
        details,
    }
}
