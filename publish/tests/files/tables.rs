//! Tables are read back and compared with the forum.

use std::collections::HashMap;

use jiff::civil::{Date, date};
use language::Lang;
use procedure::Noun;
use publish::{Form, Source, TABLES, csv, dictionary};

use crate::small_forum::forum;

type Line = HashMap<String, String>;

fn read(table: &str, written: Form, day: Date) -> Vec<Line> {
    let forum = forum();
    let entry_of = |noun: Noun, key: &str| (noun == Noun::Position).then(|| key.parse().unwrap());
    let source = Source {
        forum: &forum,
        lang: Lang::En,
        day,
        entry_of: &entry_of,
        address: "https://forum.example",
    };
    let text = csv(table, &source, written).unwrap();
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

const LATER: Date = date(2026, 6, 1);

#[test]
fn every_table_has_the_columns_of_the_dictionary() {
    let forum = forum();
    let source = Source {
        forum: &forum,
        lang: Lang::En,
        day: LATER,
        entry_of: &|_, _| None,
        address: "",
    };
    let dictionary = dictionary(Lang::En);
    assert_eq!(
        dictionary.iter().map(|it| it.name).collect::<Vec<_>>(),
        TABLES
    );
    for table in dictionary {
        let text = csv(table.name, &source, Form::Raw).unwrap();
        let header: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        assert_eq!(text.split("\r\n").next().unwrap(), header.join(","));
        assert!(2 < text.split("\r\n").count(), "{} has lines", table.name);
    }
    assert_eq!(csv("persons", &source, Form::Raw), None);
}

#[test]
fn a_position_is_written_whole() {
    let lines = read("positions", Form::Raw, LATER);
    let first = &lines[0];
    let column = |name: &str| first[name].as_str();
    assert_eq!(column("holder"), "BHS");
    assert_eq!(column("holder_name"), "Bahamas (the)");
    assert_eq!(column("paragraph"), "12");
    assert_eq!(column("source_publisher"), "United Nations");
    assert_eq!(column("caveats"), "implicit partial");
    assert_eq!(column("standing"), "superseded");
    assert_eq!(column("superseded_by"), "2 5");
    assert_eq!(column("disputed"), "false");
    assert_eq!(column("disputes"), "1 2");
    assert_eq!(column("annotations"), "1");
    assert_eq!(lines[4]["corrects"], "1");
    assert_eq!(lines[4]["confirms"], "");
    assert_eq!(lines[1]["supersedes"], "1");
    assert_eq!(lines[1]["on_behalf_of"], "grulac");
    assert_eq!(lines[1]["evidence_kind"], "declaration");
    assert_eq!(lines[2]["holder"], "unnamed-many");
    assert_eq!(lines[2]["standing"], "retracted");
    assert_eq!(lines[2]["place"], "bytes 3-9");
    assert_eq!(lines[3]["holder"], "CHAIR");
    assert_eq!(column("entered_at"), "2026-04-03T09:23:00Z");
    assert_eq!(column("entry_url"), "https://forum.example/record/entry/1");
}

#[test]
fn what_became_of_a_position_is_told_day_by_day() {
    let lines = read("timeline", Form::Raw, LATER);
    let of_first = lines.iter().filter(|line| line["position"] == "1");
    let told: Vec<String> = of_first
        .map(|line| format!("{} {}", line["on"], line["step"]))
        .collect();
    assert_eq!(
        told,
        [
            "2026-03-30 1:expressed",
            "2026-04-03 1:disputed:1",
            "2026-04-03 1:settled:1",
            "2026-04-03 1:disputed:2",
            "2026-04-03 1:settled:2",
            "2026-04-03 1:annotated:1",
        ]
    );
    assert_eq!(lines[0]["stood_until"], "2026-04-02");
    let earlier = read("timeline", Form::Raw, date(2026, 4, 1));
    assert!(earlier.iter().all(|line| line["what"] == "expressed"));
    assert_eq!(earlier[0]["stood_until"], "");
}

#[test]
fn a_dispute_says_what_settled_it() {
    let lines = read("disputes", Form::Raw, LATER);
    assert_eq!(lines[0]["reason"], "We said something else.");
    assert_eq!(lines[0]["dispute_standing"], "settled");
    assert_eq!(lines[0]["settlement"], "declared");
    assert_eq!(lines[0]["declared"], "2");
    assert_eq!(lines[1]["settlement"], "withdrawn");
    assert_eq!(lines[1]["declared"], "");
}

#[test]
fn what_was_said_later_is_not_yet_there() {
    let lines = read("positions", Form::Raw, date(2026, 3, 30));
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["standing"], "stands");
}

#[test]
fn what_a_spreadsheet_would_run_is_made_safe_and_raw_stays_raw() {
    let said = "=SUM(1) was said, \"quoted\", in\ntwo lines";
    assert_eq!(read("positions", Form::Raw, LATER)[0]["words"], said);
    assert_eq!(
        read("positions", Form::Safe, LATER)[0]["words"],
        format!("'{said}")
    );
    let members = read("members", Form::Safe, LATER);
    assert_eq!(members[0]["formal_name"], "'=the Commonwealth");
}

#[test]
fn membership_has_its_days() {
    let lines = read("groups", Form::Raw, LATER);
    assert_eq!(lines[1]["member"], "BHS");
    assert_eq!(lines[1]["until"], "2026-05-01");
    assert_eq!(read("members", Form::Raw, LATER)[0]["groups"], "");
    let earlier = read("members", Form::Raw, date(2026, 4, 30));
    assert_eq!(earlier[0]["groups"], "grulac");
}
