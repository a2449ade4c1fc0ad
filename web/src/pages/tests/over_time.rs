//! A holder over time, and what delegations say of positions reported of them.

use language::Lang;
use procedure::Holder;
use procedure::question::Stance;

use super::fixture::{Founding, day, member};
use super::{BYTES_MAX, applied, founding, markup, view};
use crate::failing::Failing;
use crate::pages::{disputes, member as member_page, question, questions, timeline};
use crate::{AsOf, Html};
use registrar::Journal;

/// Words that would be markup and turn the text around.
const HOSTILE: &str = "<img src=x> & \\\"we\\\" said otherwise";

/// The small forum, where France disputes one position and annotates another, and corrects itself.
fn disputed() -> Founding {
    let mut founding = founding();
    let forum = &mut founding.forum;
    let dispute = format!(r#"{{"dispute":1,"position":8,"member":"FRA","reason":"{HOSTILE}"}}"#);
    applied(forum, "position-disputed", &dispute);
    let settled = r#"{"dispute":2,"position":3,"member":"FRA","reason":"Not in these words."}"#;
    applied(forum, "position-disputed", settled);
    applied(
        forum,
        "dispute-settled",
        r#"{"dispute":2,"position":3,"settlement":"withdrawn","note":"We let it be."}"#,
    );
    for number in 1..=3 {
        let note = format!(
            r#"{{"annotation":{number},"position":3,"member":"FRA","words":{{"original":"fr","texts":
            {{"fr":{{"words":"Note {number} <b>","status":"original"}}}}}}}}"#
        );
        applied(forum, "position-annotated", &note);
    }
    founding
}

fn drawn(founding: &Founding, lang: Lang, code: &str, number: usize) -> Result<String, Failing> {
    let journal = Journal::default();
    let path = format!("/questions/who-appoints/{code}");
    let view = view(founding, &journal, lang, &path);
    timeline(&view, "who-appoints", code, number).map(|html| html.0)
}

#[test]
fn timelines_and_disputes_are_well_formed_in_every_language() {
    let founding = disputed();
    let journal = Journal::default();
    for lang in Lang::ALL {
        let of = |code| drawn(&founding, lang, code, 1).unwrap_or_default();
        let view = view(&founding, &journal, lang, "/disputes");
        let Html(list) = disputes(&view, 1);
        for (name, html) in [
            ("FRA", of("FRA")),
            ("RUS", of("RUS")),
            ("KIR", of("KIR")),
            ("EU", of("EU")),
            ("CHAIR", of("CHAIR")),
            ("disputes", list),
        ] {
            let faults = markup::faults(&html, lang);
            assert!(faults.is_empty(), "{lang} {name}: {faults:#?}");
            assert!(html.len() <= BYTES_MAX, "{lang} {name}");
            assert!(
                !html.contains("<img") && !html.contains("<b>&lt;"),
                "{name}"
            );
        }
    }
}

#[test]
fn a_timeline_says_what_is_recorded_and_that_nothing_is() {
    let founding = disputed();
    let html = drawn(&founding, Lang::En, "FRA", 1).unwrap();
    let text = markup::text(&html);
    for said in [
        "What stands on 1 May 2026",
        "The question was raised.",
        "Nothing is recorded between these two statements.",
        "No further statement is recorded since.",
        "Said to be reported wrongly",
        "Settled: the delegation no longer disputes Position 3.",
        "We let it be.",
        "superseded on 15 April 2026 by position 8",
        "1 earlier note",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(html.contains("<svg class=\"over-time\" role=\"img\" aria-label=\""));
    assert!(html.contains("statements on a line of time"));
    assert!(html.contains("class=\"ring\""), "a dispute is drawn");
    assert!(html.contains("<li class=\"expressed\" id=\"p3\">"));
    assert!(html.contains("id=\"n3\""));
    // The list runs in the order of days.
    let (first, last) = (html.find("id=\"p3\""), html.find("id=\"p8\""));
    assert!(first < last);
}

#[test]
fn who_never_spoke_has_no_picture_and_no_position_recorded() {
    let founding = disputed();
    let html = drawn(&founding, Lang::En, "KIR", 1).unwrap();
    assert!(markup::text(&html).contains("No position recorded"));
    assert!(!html.contains("class=\"over-time\""));
    for code in ["unnamed-some", "XXX", "fra"] {
        let missing = drawn(&founding, Lang::En, code, 1);
        assert!(matches!(missing, Err(Failing::Missing(_))), "{code}");
    }
}

#[test]
fn time_runs_with_the_language() {
    let founding = disputed();
    let first = |lang| {
        let html = drawn(&founding, lang, "FRA", 1).unwrap();
        let mark = html.split("<use href=\"#m-support\" x=\"").nth(1).unwrap();
        let x: u32 = mark.split('"').next().unwrap().parse().unwrap();
        x
    };
    assert!(first(Lang::En) < first(Lang::Ar));
}

#[test]
fn a_long_timeline_comes_in_parts() {
    let mut founding = founding();
    for number in 0..90_u32 {
        let on = day("2026-04-01").saturating_add(jiff::Span::new().days(i64::from(number % 28)));
        let stance = Stance::ALL[usize::try_from(number % 6).unwrap()];
        let holder = Holder::Member(member("FRA"));
        let words = format!("Said for the {number}th time.");
        let source = founding
            .forum
            .questions
            .iter()
            .next()
            .unwrap()
            .source
            .clone();
        founding.act(procedure::question::record_position::RecordPosition {
            holder,
            question: super::fixture::question("who-appoints"),
            option: super::fixture::option("chair-appoints"),
            stance,
            expressed: on,
            on_behalf_of: None,
            known_by: procedure::question::KnownBy::Reported,
            source,
            words: super::fixture::words(&words),
            caveats: Vec::new(),
        });
    }
    let mut seen = 0;
    let mut pages = 0;
    while let Ok(html) = drawn(&founding, Lang::Ru, "FRA", pages + 1) {
        assert!(html.len() <= BYTES_MAX, "page {pages}: {}", html.len());
        assert!(!html.contains("class=\"over-time\""), "too much to be seen");
        seen += html.matches("<li class=\"expressed\"").count();
        pages += 1;
    }
    assert!(1 < pages);
    assert_eq!(seen, 92);
}

#[test]
fn disputes_and_notes_stand_beside_the_position_everywhere() {
    let founding = disputed();
    let journal = Journal::default();
    let at = view(&founding, &journal, Lang::En, "/questions/who-appoints");
    let Html(asked) = question(&at, "who-appoints").unwrap();
    let Html(france) = member_page(&at, "FRA").unwrap();
    for html in [&asked, &france] {
        assert!(html.contains("href=\"/en/disputes#d1\""), "{html}");
        assert!(html.contains("&lt;img src=x&gt;"));
        assert!(html.contains("/en/questions/who-appoints/FRA"));
        assert!(html.contains("Note 3"));
    }
    let Html(list) = questions(&at);
    assert!(list.contains("href=\"/en/disputes\""));
    assert!(markup::text(&list).contains("1 position is said to be reported wrongly"));
    let Html(public) = disputes(&at, 7);
    let text = markup::text(&public);
    assert!(text.contains("1 position is said to be reported wrongly"));
    assert!(text.contains("Not in these words."), "{text}");
    let before = crate::Viewpoint {
        as_of: AsOf::Day(day("2026-03-31")),
        ..at
    };
    let Html(early) = disputes(&before, 1);
    assert!(markup::text(&early).contains("0 positions are said"));
}
