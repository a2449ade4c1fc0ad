//! Every page in every language, drawn from a small forum and looked at as text.

mod appointing;
mod contested;
mod deciding;
mod exploring;
#[path = "../../../observatory/src/testing.rs"]
#[expect(dead_code, reason = "these tests use a part of the small forum")]
pub(crate) mod fixture;
pub(crate) mod markup;
mod over_time;
mod placing;
mod signed;
mod thematic;

use fixture::{Founding, day, member};
use language::Lang;
use procedure::id::PersonId;
use procedure::question::Stance;
use procedure::{Act, By, Forum, Holder, Noun, Recorded, Seat};
use registrar::{Entered, Journal};

use super::*;
use crate::{AsOf, BadRequest, Expected, NotFound, Notice, Sought, Viewpoint};

/// The largest page, before compression.
const BYTES_MAX: usize = 60 * 1024;

/// The small forum with 193 members more, so that halls and lists have their real size.
fn founding() -> Founding {
    let mut founding = Founding::small();
    founding.many_members(193);
    founding.position(
        Holder::Member(member("FRA")),
        "who-appoints",
        "chair-appoints",
        Stance::Reserve,
        "2026-04-15",
    );
    founding.retract(7);
    deciding::put_before(&mut founding);
    thematic::put_before(&mut founding);
    appointing::established(&mut founding);
    founding
}

/// Applies an act of the secretariat as it stands on record.
fn applied(forum: &mut Forum, kind: &str, body: &str) {
    forum.apply(&Recorded {
        at: "2026-04-01T16:00:00Z".parse().unwrap(),
        on: None,
        by: By {
            seat: Seat::Secretariat,
            person: PersonId::new("p-1").unwrap(),
        },
        signed: Vec::new(),
        act: Act::decode(kind, body).unwrap(),
    });
}

fn view<'a>(
    founding: &'a Founding,
    journal: &'a Journal,
    lang: Lang,
    path: &'a str,
) -> Viewpoint<'a> {
    Viewpoint {
        lang,
        forum: &founding.forum,
        journal,
        size: founding.recorded.len() as u64,
        root: [7; 32],
        today: day("2026-05-01"),
        as_of: AsOf::Now,
        path,
        query: "",
        notice: Notice::None,
        rehearsal: false,
    }
}

fn entered(founding: &Founding) -> Vec<Entered> {
    let entries = (0u64..).zip(&founding.recorded);
    let entries: Vec<Entered> = entries
        .map(|(index, recorded)| Entered {
            index,
            bytes: format!(
                "{{\"act\":\"{}\",\"note\":\"a < b & c\"}}",
                recorded.act.kind()
            )
            .into(),
            recorded: recorded.clone(),
        })
        .collect();
    entries.into_iter().rev().collect()
}

/// All pages with their paths.
fn pages(founding: &Founding, lang: Lang, as_of: AsOf) -> Vec<(String, Html)> {
    let journal = Journal::default();
    let entries = entered(founding);
    let signed = signed::signed();
    let mut drawn: Vec<(String, Html)> = Vec::new();
    let mut page = |path: &str, draw: &dyn Fn(&Viewpoint<'_>) -> Html| {
        let view = Viewpoint {
            as_of,
            ..view(founding, &journal, lang, path)
        };
        drawn.push((path.to_owned(), draw(&view)));
    };
    page("/", &|v| forum(v, &entries[..50]));
    page("/questions", &questions);
    page("/questions/who-appoints", &|v| {
        question(v, "who-appoints").unwrap()
    });
    page("/questions/item-5", &|v| question(v, "item-5").unwrap());
    page("/members", &|v| members(v, None).unwrap());
    page("/members?group=EU", &|v| members(v, Some("EU")).unwrap());
    page("/members/FRA", &|v| super::member(v, "FRA").unwrap());
    page("/members/DEU", &|v| super::member(v, "DEU").unwrap());
    page("/groups", &groups);
    page("/groups/EU", &|v| group(v, "EU").unwrap());
    page("/bodies/plenary", &|v| body(v, "plenary").unwrap());
    page("/sessions", &sessions);
    page("/sessions/2026-07", &|v| session(v, "2026-07").unwrap());
    page("/matters", &matters);
    for number in ["1", "2", "3"] {
        page(&format!("/matters/{number}"), &|v| {
            matter(v, number).unwrap()
        });
    }
    for path in thematic::PATHS {
        page(path, &|v| at_address(v, path));
    }
    page("/decisions", &decisions);
    page("/decisions/2026/1", &|v| decision(v, "2026/1").unwrap());
    page("/decisions/2026/2", &|v| decision(v, "2026/2").unwrap());
    page("/posts", &posts);
    page("/posts/plenary/co-facilitator", &|v| {
        post(v, "plenary/co-facilitator").unwrap()
    });
    for number in ["1", "2", "3", "4", "5"] {
        page(&format!("/candidates/{number}"), &|v| {
            candidate(v, number).unwrap()
        });
    }
    for number in ["1", "2", "3"] {
        page(&format!("/slates/{number}"), &|v| slate(v, number).unwrap());
    }
    page("/slates", &|v| {
        slates(v, &exploring::explored(v, "").unwrap())
    });
    page("/appointments/3", &|v| announcement(v, "3").unwrap());
    page("/classifications", &classifications);
    page("/classifications/old-list", &|v| {
        classification(v, "old-list").unwrap()
    });
    page("/office-holders", &office_holders);
    page("/provisions", &provisions);
    page("/provisions/cofacilitator-appointment", &|v| {
        provision(v, "cofacilitator-appointment").unwrap()
    });
    page("/framework", &framework);
    page("/documents", &documents);
    page("/documents/A/RES/73/27", &|v| {
        document(v, "A/RES/73/27").unwrap()
    });
    page("/documents/report-2026", &|v| {
        document(v, "report-2026").unwrap()
    });
    page("/roll-calls/A/RES/73/27", &|v| {
        roll_call(v, "A/RES/73/27").unwrap()
    });
    page("/method", &method);
    page("/record", &|v| record(v, &entries[..50], None));
    page("/record?before=40", &|v| {
        record(v, &entries[50..60], Some(40))
    });
    page("/record/3", &|v| entry(v, &entries[3], &signed));
    page("/record/verify", &|v| verify(v, &signed));
    page("/data", &data);
    page("/nowhere", &|v| {
        not_found(v, &missing(Sought::Page, "/nowhere"))
    });
    page("/members/FRO", &|v| {
        not_found(v, &NotFound::of(Noun::Member, "FRO"))
    });
    page("/questions?as_of=x", &|v| refused(v, &malformed()));
    drawn
}

/// The page of a group's work under this address.
fn at_address(view: &Viewpoint<'_>, path: &str) -> Html {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let wanted = crate::wanted::read(&format!("/en{path}"), Some(query)).unwrap();
    match &wanted.address {
        crate::address::Address::Page(_, crate::address::Page::Thematic(page)) => {
            thematic(view, page, &wanted.query).unwrap()
        }
        crate::address::Address::Page(_, crate::address::Page::Body(key)) => {
            body(view, key).unwrap()
        }
        crate::address::Address::Page(_, crate::address::Page::Matter(key)) => {
            matter(view, key).unwrap()
        }
        _ => unreachable!("an address of a group's work"),
    }
}

fn missing(sought: Sought, key: &str) -> NotFound {
    NotFound {
        sought,
        key: key.to_owned(),
    }
}

fn malformed() -> BadRequest {
    BadRequest::Malformed {
        name: "as_of",
        value: "<script>".to_owned(),
        expected: Expected::DateOrIndex { newest: Some(7) },
    }
}

#[test]
fn every_page_is_well_formed_in_every_language() {
    let founding = founding();
    for lang in Lang::ALL {
        for as_of in [AsOf::Now, AsOf::Day(day("2026-04-01")), AsOf::Index(40)] {
            for (path, Html(html)) in pages(&founding, lang, as_of) {
                let at = format!("/{lang}{path} as of {as_of:?}");
                let faults = markup::faults(&html, lang);
                assert!(faults.is_empty(), "{at}: {faults:#?}");
                assert!(html.len() <= BYTES_MAX, "{at}: {} bytes", html.len());
            }
        }
    }
}

#[test]
fn titles_differ_from_page_to_page() {
    let founding = founding();
    let mut titles: Vec<String> = pages(&founding, Lang::En, AsOf::Now)
        .iter()
        .filter(|(path, _)| !path.contains("nowhere") && !path.contains("FRO"))
        .map(|(_, Html(html))| markup::between(html, "<title>", "</title>").to_owned())
        .collect();
    let all = titles.len();
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles.len(), all, "{titles:#?}");
}

fn html(path: &str, lang: Lang, as_of: AsOf) -> String {
    let founding = founding();
    let mut pages = pages(&founding, lang, as_of).into_iter();
    pages.find(|(other, _)| other == path).unwrap().1.0
}

#[test]
fn a_question_counts_the_silent_and_keeps_a_group_apart_from_its_members() {
    let html = html("/questions/who-appoints", Lang::En, AsOf::Now);
    let text = markup::text(&html);
    assert!(
        text.contains("198 of 200 members have no position recorded"),
        "{text}"
    );
    assert!(text.contains("Of its 2 members, these also spoke for themselves: FRA"));
    assert!(text.contains("1 member without a statement of its own"));
    assert!(text.contains("1 mention of unnamed delegations"));
}

#[test]
fn what_stands_no_longer_stays_visible() {
    let text = markup::text(&html("/questions/who-appoints", Lang::En, AsOf::Now));
    assert!(
        text.contains("superseded on 15 April 2026 by position 8"),
        "{text}"
    );
    assert!(text.contains("entered in error. The report names another delegation."));
    let before = markup::text(&html(
        "/questions/who-appoints",
        Lang::En,
        AsOf::Day(day("2026-04-01")),
    ));
    assert!(!before.contains("superseded"));
    assert!(before.contains("1 position on record was expressed after the day shown"));
    assert!(before.contains("This page shows what stood on 1 April 2026"));
}

#[test]
fn a_member_through_its_group_has_no_statement_of_its_own() {
    let text = markup::text(&html("/members/DEU", Lang::En, AsOf::Now));
    assert!(
        text.contains("Through EU, no statement of its own"),
        "{text}"
    );
    assert!(text.contains("No position of its own is recorded"));
    assert!(text.contains("No vote recorded"));
}

#[test]
fn words_in_another_language_are_marked() {
    let html = html("/questions/who-appoints", Lang::Ar, AsOf::Now);
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("<span lang=\"en\" dir=\"ltr\">What is asked and why.</span>"));
}

#[test]
fn looking_at_the_past_is_kept_from_page_to_page() {
    let html = html("/questions", Lang::En, AsOf::Day(day("2026-04-01")));
    assert!(html.contains("href=\"/en/questions/who-appoints?as_of=2026-04-01\""));
}

#[test]
fn what_a_reader_typed_stays_text() {
    let founding = founding();
    let journal = Journal::default();
    let view = view(&founding, &journal, Lang::En, "/questions");
    let Html(refusal) = refused(&view, &malformed());
    assert!(refusal.contains("&lt;script&gt;") && !refusal.contains("<script"));
    let Html(nothing) = not_found(&view, &missing(Sought::Page, "\"><img src=x>"));
    assert!(!nothing.contains("<img"));
}

#[test]
fn what_does_not_exist_leads_to_what_does() {
    let founding = founding();
    let journal = Journal::default();
    let view = view(&founding, &journal, Lang::En, "/members/FRO");
    let Html(html) = not_found(&view, &NotFound::of(Noun::Member, "FRO"));
    assert!(html.contains("href=\"/en/members/FRA\""));
    assert!(html.contains("href=\"/en/members\""));
    assert!(!html.contains("href=\"/en/members/DEU\""));
    for (sought, result) in [
        ("question", question(&view, "No Such")),
        ("member", super::member(&view, "fra")),
        ("group", group(&view, "")),
        ("document", document(&view, "A//1")),
        ("roll call", roll_call(&view, "report-2026")),
    ] {
        assert!(result.is_err(), "{sought}");
    }
}

#[test]
fn both_readings_of_a_contested_rule_are_shown() {
    let text = markup::text(&html(
        "/provisions/cofacilitator-appointment",
        Lang::En,
        AsOf::Now,
    ));
    assert!(text.contains("2 readings, side by side"), "{text}");
    assert!(text.contains("Contested"));
    assert!(!text.contains("The forum applies this reading"));
}
