//! A rehearsal as a newcomer runs it: founded, played over HTTP, verified, and never taken for a
//! forum or the other way round.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
#![expect(clippy::panic, reason = "a test may fail by panicking")]

#[path = "rehearse/playing.rs"]
mod playing;

use std::path::Path;

use playing::{Answer, place, ran, rehearse, said};

/// Where an answer leads.
fn location(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.body);
    let location = answer.head.split("location: ").nth(1).unwrap();
    location.lines().next().unwrap().trim().to_owned()
}

#[test]
fn a_newcomer_founds_one_plays_every_seat_and_it_verifies() {
    let place = place("played");
    let played = rehearse(&place, "");
    assert!(
        played.forum.starts_with("rehearsal-of-global-mechanism-"),
        "{}",
        played.forum
    );
    let names: Vec<&str> = played.seats.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), 10, "{names:?}");
    let of = |kind: &str| names.iter().filter(|name| name.starts_with(kind)).count();
    let found = (
        of("Secretariat"),
        of("Chair"),
        of("Delegation"),
        of("Stakeholder"),
    );
    assert_eq!(found, (2, 1, 6, 1), "{names:?}");

    // They are on different sides: one opposed that the Chair appoints, the other supported it.
    for side in ["the Russian Federation", "the United Kingdom"] {
        assert!(names.iter().any(|it| it.contains(side)), "{names:?}");
    }

    for (name, link) in &played.seats {
        for _ in 0..2 {
            let cookie = played.take(link);
            let desk = played.get("/en/desk", &cookie);
            assert_eq!(desk.status, 200, "{name}");
            assert!(desk.body.contains("<aside class=\"rehearsal\""), "{name}");
        }
    }

    // A delegation declares a position; its passkey signs.
    let cookie = played.take(played.link("Delegation of Colombia"));
    let declared = "key=x&option=chair-appoints&stance=support&words=Played+here.&lang=en";
    let path = "/en/desk/positions/new/cofacilitator-appointment";
    let check = location(&played.ask("POST", path, &cookie, declared));
    let page = played.get(&check, &cookie);
    assert!(page.body.contains("Sign as this person"), "{}", page.body);
    let receipt = location(&played.ask("POST", &check, &cookie, "key=x&how=unsigned"));
    assert!(receipt.starts_with("/en/desk/receipt/"), "{receipt}");
    let index = receipt.rsplit('/').next().unwrap();
    let entry = played.get(&format!("/record/entry/{index}"), "");
    assert!(entry.body.contains("\"signatures\""), "{}", entry.body);
    assert!(entry.body.contains(&played.forum), "{}", entry.body);
    for path in ["/en/record.atom", "/en/sessions.ics", "/en/"] {
        let answer = played.get(path, "");
        assert!(answer.body.contains("Rehearsal: "), "{path}");
        assert!(answer.head.contains(&played.forum), "{}", answer.head);
    }

    let site = format!("http://{}", played.listen);
    let verified = ran(&place, &format!("verify {site} --pages 12"));
    let report = said(&verified);
    assert!(verified.status.success(), "{report}");
    assert!(report.contains("A rehearsal: what was entered"), "{report}");
    drop(played);
    let verified = ran(&place, "verify travaux-rehearsal --json");
    let report: serde_json::Value = serde_json::from_slice(&verified.stdout).unwrap();
    assert_eq!(report["good"], true);
    assert_eq!(report["rehearsal"], true);
    // One officer signs for seven parties, two for the Chair, and Colombia for itself.
    assert_eq!(report["signed"], 9, "{report}");
    let exported = ran(&place, "export copy --data travaux-rehearsal");
    assert!(exported.status.success(), "{}", said(&exported));
    assert!(said(&exported).contains("the record of a rehearsal"));
    assert!(ran(&place, "verify copy").status.success());
}

#[test]
fn it_goes_on_with_the_same_links_and_names_no_officer() {
    let place = place("again");
    let first = rehearse(
        &place,
        "--data one --reading dtg-topics=bottom-up --lang ar",
    );
    let (seats, forum) = (first.seats.clone(), first.forum.clone());
    assert!(seats[0].1.contains("/ar/rehearsal#"), "{seats:?}");
    let provision = first.get("/api/v1/provisions/dtg-topics", "").body;
    assert!(provision.contains("bottom-up"), "{provision}");
    assert!(provision.contains("in-force"), "{provision}");
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs/global-mechanism");
    let officers = std::fs::read_to_string(pack.join("officers.toml")).unwrap();
    for line in officers.lines().filter(|line| line.starts_with("name = ")) {
        let name = line.split('"').nth(1).unwrap();
        let body = first.get("/en/bodies/plenary", "").body;
        assert!(!body.contains(name), "{name} is named");
        assert!(body.contains("Whoever plays this office"), "{body}");
    }
    drop(first);
    let again = rehearse(&place, "--data one --lang ar");
    assert_eq!(again.forum, forum);
    let codes = |seats: &[(String, String)]| -> Vec<String> {
        let code = |(_, link): &(String, String)| link.split('#').nth(1).unwrap().to_owned();
        seats.iter().map(code).collect()
    };
    assert_eq!(codes(&again.seats), codes(&seats));
    let cookie = again.take(&again.seats[0].1);
    assert_eq!(again.get("/ar/desk", &cookie).status, 200);
    // Another one beside it is another forum, with another key and other links.
    let other = rehearse(&place, "--data two");
    assert_ne!(other.forum, forum);
    assert_ne!(codes(&other.seats), codes(&seats));
    let key = |data: &str| std::fs::read_to_string(place.join(data).join("log.key")).unwrap();
    assert_ne!(key("one"), key("two"));
    let stolen = again.seats[0].1.replace("/ar/", "/en/");
    let code = stolen.split('#').nth(1).unwrap();
    let answer = other.ask("POST", "/en/rehearsal", "", &format!("key=x&code={code}"));
    assert_eq!(answer.status, 422);
}

#[test]
fn one_begins_at_each_point_of_the_story_and_verifies() {
    let place = place("told");
    let mut before = 0;
    for point in [
        "topics",
        "recommendations",
        "report",
        "plenary",
        "follow-up",
    ] {
        let played = rehearse(&place, &format!("--data {point} --from {point}"));
        let guides = played.seats.iter();
        let guides = guides.filter(|(name, _)| name.starts_with("Co-facilitator"));
        assert_eq!(guides.count(), 4, "{:?}", played.seats);
        let cookie = played.take(played.link("Co-facilitator"));
        assert_eq!(played.get("/en/desk/groups/dtg-1", &cookie).status, 200);
        drop(played);
        let verified = ran(&place, &format!("verify {point} --json"));
        let report: serde_json::Value = serde_json::from_slice(&verified.stdout).unwrap();
        assert_eq!(report["good"], true, "{point}: {report}");
        // Whoever acts in the story signs.
        let signed = report["signed"].as_u64().unwrap();
        assert!(before < signed, "{point}: {report}");
        before = signed;
    }
}

#[test]
fn a_story_that_the_rules_do_not_allow_founds_nothing_and_names_its_line() {
    let place = place("untold");
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs/global-mechanism");
    for folder in ["", "rehearsal"] {
        std::fs::create_dir_all(place.join("pack").join(folder)).unwrap();
        for entry in std::fs::read_dir(pack.join(folder)).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                let copy = place.join("pack").join(folder).join(entry.file_name());
                std::fs::copy(entry.path(), copy).unwrap();
            }
        }
    }
    let chapter = place.join("pack/rehearsal/1-topics.jsonl");
    let told = std::fs::read_to_string(&chapter).unwrap();
    for (from, to, expected) in [
        ("\"until\": \"@day 375\"", "\"until\": \"@day 9\"", "begin"),
        (
            "\"mandate\": 2, \"body\"",
            "\"mandate\": 3, \"body\"",
            "recorded as something else",
        ),
        (
            "\"person\": \"@person",
            "\"person\": \"@persona",
            "nothing is inserted",
        ),
        (
            "\"kind\": \"topic-proposed\"",
            "\"kind\": \"theme-proposed\"",
            "theme-proposed",
        ),
    ] {
        assert!(told.contains(from), "{from}");
        std::fs::write(&chapter, told.replacen(from, to, 1)).unwrap();
        let arguments = "rehearse --pack pack --from topics --data told --listen 127.0.0.1:0";
        let output = ran(&place, arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(3), "{said}");
        assert!(said.contains("rehearsal/1-topics.jsonl, line "), "{said}");
        assert!(said.contains(expected), "{said}");
        let left = std::fs::read_dir(place.join("told")).unwrap();
        let left: Vec<_> = left.map(|it| it.unwrap().file_name()).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn neither_is_served_in_the_place_of_the_other() {
    let place = place("apart");
    assert!(ran(&place, "found global-mechanism").status.success());
    drop(rehearse(&place, ""));
    for (arguments, expected) in [
        (
            "serve --data travaux-rehearsal --listen 127.0.0.1:0",
            "has a rehearsal",
        ),
        (
            "rehearse --data travaux-data --listen 127.0.0.1:0",
            "no rehearsal",
        ),
        (
            "rehearse --reading dtg-topics=bottom-up --listen 127.0.0.1:0",
            "were chosen when it was founded",
        ),
        (
            "rehearse --from report --listen 127.0.0.1:0",
            "were chosen when it was founded",
        ),
    ] {
        let output = ran(&place, arguments);
        assert_eq!(output.status.code(), Some(7), "{arguments}");
        assert!(said(&output).contains(expected), "{}", said(&output));
    }
    // What stands in a forum's configuration is not a rehearsal's.
    std::fs::write(
        place.join("travaux.toml"),
        "data = \"travaux-data\"\naddress = \"https://forum.example\"\n",
    )
    .unwrap();
    let played = rehearse(&place, "");
    let link = played.link("Chair");
    assert!(link.starts_with("http://localhost:"), "{link}");
    // The folder of a forum opens no seats, even with the secret of a rehearsal in it.
    drop(played);
    let secret = std::fs::read(place.join("travaux-rehearsal/rehearsal.key")).unwrap();
    std::fs::write(place.join("travaux-data/rehearsal.key"), secret).unwrap();
    let output = ran(&place, "rehearse --data travaux-data --listen 127.0.0.1:0");
    assert_eq!(output.status.code(), Some(7), "{}", said(&output));
}

#[test]
fn what_cannot_be_rehearsed_is_said_and_nothing_is_left() {
    let place = place("wrong");
    for (arguments, expected) in [
        (
            "--reading dtg-topics",
            "give a provision and one of its readings",
        ),
        ("--reading nothing=bottom-up", "there is no such provision"),
        ("--reading dtg-topics=top-down", "has the readings"),
        ("--lang xx", "give en, fr"),
        (
            "--from the-end",
            "topics, recommendations, report, plenary, follow-up",
        ),
        ("--config travaux.toml", "leave out --config"),
        ("--origin forum.example/record", "leave out --config"),
    ] {
        let output = ran(
            &place,
            &format!("rehearse --listen 127.0.0.1:0 {arguments}"),
        );
        assert_eq!(
            output.status.code(),
            Some(2),
            "{arguments}: {}",
            said(&output)
        );
        assert!(said(&output).contains(expected), "{}", said(&output));
        assert!(!place.join("travaux-rehearsal").exists(), "{arguments}");
    }
    // A rehearsal whose secret is gone says so.
    drop(rehearse(&place, ""));
    std::fs::remove_file(place.join("travaux-rehearsal/rehearsal.key")).unwrap();
    let output = ran(&place, "rehearse --listen 127.0.0.1:0");
    assert_eq!(output.status.code(), Some(7));
    assert!(said(&output).contains("begin anew"), "{}", said(&output));
}
