//! The default pack founds a forum, and a mistake in a pack is named by file and line.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking"
)]

use std::path::Path;

use travaux::pack::{self, Files};
use travaux::{Data, found};

fn folder(name: &str) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

/// What founding from the default pack says with `old` replaced by `new` in `file`.
fn mistake(file: &'static str, old: &str, new: &str) -> String {
    let text = std::fs::read_to_string(Path::new("../packs/global-mechanism").join(file)).unwrap();
    assert!(text.contains(old), "{file} no longer contains {old:?}");
    let files = Files::global_mechanism().with(file, text.replacen(old, new, 1));
    let folder = folder(&format!("mistake-{}", old.len() * 31 + new.len()));
    let data = Data::at(&folder);
    let failure = match pack::read(&files) {
        Err(mistake) => mistake.to_string(),
        Ok(pack) => match found(&data, &pack, "localhost/record") {
            Err(failure) => failure.to_string(),
            Ok(_) => panic!("the mistake in {file} was not found"),
        },
    };
    assert!(
        !data.founded(),
        "something was founded in spite of: {failure}"
    );
    failure
}

#[test]
fn the_default_pack_founds_the_forum_that_public_reporting_describes() {
    let pack = pack::read(&Files::global_mechanism()).unwrap();
    let data = Data::at(&folder("founds"));
    let registrar = found(&data, &pack, "localhost/record").unwrap();
    assert_eq!(registrar.size(), pack.steps.len() as u64);
    let now = registrar.read();
    assert!(now.forum.founding_complete());
    assert_eq!(now.forum.members.len(), 193);
    assert_eq!(now.forum.roll_calls.iter().count(), 11);
    assert_eq!(now.forum.matters.all_terms().len(), 3);
    assert!(now.forum.questions.positions().len() > 130);
    let nobody = now
        .forum
        .questions
        .positions()
        .filter(|p| p.words.versions().next().is_none());
    assert_eq!(nobody.count(), 0);
    drop(now);
    let entries = registrar.size();
    drop(registrar);
    let reopened = data.open(&mut |_| {}).unwrap();
    assert_eq!(reopened.size(), entries);
}

#[test]
fn a_second_founding_in_the_same_folder_changes_nothing() {
    let pack = pack::read(&Files::global_mechanism()).unwrap();
    let data = Data::at(&folder("twice"));
    drop(found(&data, &pack, "localhost/record").unwrap());
    let Err(failure) = found(&data, &pack, "localhost/record") else {
        panic!("founded twice")
    };
    assert!(
        failure.to_string().contains("there is a forum in"),
        "{failure}"
    );
    assert!(data.open(&mut |_| {}).is_ok());
}

#[test]
fn the_chairs_name_is_sealed_in_the_entry_and_open_in_the_forum() {
    let pack = pack::read(&Files::global_mechanism()).unwrap();
    let registrar = found(&Data::at(&folder("sealed")), &pack, "localhost/record").unwrap();
    let entries = registrar.entries(0, 10_000).unwrap();
    let office = entries
        .iter()
        .find(|entry| entry.recorded.act.kind() == "office-taken")
        .unwrap();
    let bytes = String::from_utf8(office.bytes.clone()).unwrap();
    assert!(bytes.contains("\"name\":{\"sealed\":\""), "{bytes}");
    let now = registrar.read();
    let plenary = now.forum.bodies.iter().next().unwrap();
    let name = plenary.offices[0].name.open().unwrap();
    assert!(!bytes.contains(name.as_str()));
}

#[test]
fn a_misspelt_field() {
    let said = mistake("sessions.toml", "opens = ", "opns = ");
    assert!(said.starts_with("sessions.toml, line "), "{said}");
    assert!(said.contains("opens: is missing"), "{said}");
}

#[test]
fn a_field_too_many() {
    let said = mistake(
        "bodies.toml",
        "kind = \"plenary\"",
        "kind = \"plenary\"\nsize = \"5\"",
    );
    assert!(said.contains("size: there is no such field"), "{said}");
}

#[test]
fn broken_toml() {
    let said = mistake("groups.toml", "[[group]]", "[[group]");
    assert!(said.starts_with("groups.toml, line "), "{said}");
}

#[test]
fn a_member_that_does_not_exist() {
    let said = mistake("positions.csv", ",RUS,", ",XXX,");
    assert!(
        said.starts_with("positions.csv, line 2: there is no member XXX on record"),
        "{said}"
    );
}

#[test]
fn a_stance_that_does_not_exist() {
    let said = mistake("positions.csv", ",oppose,", ",dislike,");
    assert!(said.contains("stance: unknown variant `dislike`"), "{said}");
    assert!(said.contains("`oppose`"), "{said}");
}

#[test]
fn a_day_that_does_not_exist() {
    let said = mistake("sessions.toml", "\"2026-03-30\"", "\"2026-02-30\"");
    assert!(
        said.contains("opens: \"2026-02-30\" is not a date such as"),
        "{said}"
    );
}

#[test]
fn a_document_that_nobody_recorded() {
    let said = mistake("bodies.toml", "document = \"", "document = \"nowhere-");
    assert!(said.contains("there is no document nowhere-"), "{said}");
}

#[test]
fn a_reading_the_program_does_not_know() {
    let said = mistake(
        "provisions.toml",
        "\"chair-appoints\"",
        "\"crowd-appoints\"",
    );
    assert!(said.contains("admits the readings"), "{said}");
}

#[test]
fn a_total_that_is_not_the_sum() {
    let said = mistake("rollcalls.toml", "yes = ", "yes = 9");
    assert!(said.contains("are stated and"), "{said}");
}

#[test]
fn a_text_with_a_hidden_character() {
    let said = mistake(
        "positions.csv",
        "The Russian Federation disputed",
        "The Russian\u{202E} Federation disputed",
    );
    assert!(said.contains("changes the direction of writing"), "{said}");
}

#[test]
fn the_key_of_a_record_that_was_taken_away_is_not_touched() {
    let pack = pack::read(&Files::global_mechanism()).unwrap();
    let folder = folder("taken-away");
    let data = Data::at(&folder);
    drop(found(&data, &pack, "localhost/record").unwrap());
    let key = std::fs::read(data.key()).unwrap();
    std::fs::remove_file(data.record()).unwrap();
    let Err(failure) = found(&data, &pack, "localhost/record") else {
        panic!("founded again")
    };
    assert!(
        failure.to_string().contains("restore the record"),
        "{failure}"
    );
    assert_eq!(std::fs::read(data.key()).unwrap(), key);
}

#[test]
fn an_older_copy_of_the_record_is_refused_at_start() {
    let pack = pack::read(&Files::global_mechanism()).unwrap();
    let folder = folder("older-copy");
    let data = Data::at(&folder);
    let registrar = found(&data, &pack, "localhost/record").unwrap();
    let copy = folder.join("copy.sqlite");
    drop(registrar);
    std::fs::copy(data.record(), &copy).unwrap();
    let registrar = data.open(&mut |_| {}).unwrap();
    let by = procedure::By {
        seat: procedure::Seat::Secretariat,
        person: procedure::id::PersonId::new("p-1").unwrap(),
    };
    let retract = procedure::question::retract_position::RetractPosition {
        position: procedure::id::PositionId(1),
        reason: text::Words::new("entered twice").unwrap(),
    };
    let key = ledger::storage::IdempotencyKey::new("p-1/1").unwrap();
    let ask = registrar::Ask {
        key,
        by,
        on: None,
        command: retract.into(),
        proof: None,
    };
    registrar.submit(&ask).unwrap();
    registrar.sign().unwrap();
    drop(registrar);
    std::fs::copy(&copy, data.record()).unwrap();
    let Err(failure) = data.open(&mut |_| {}) else {
        panic!("an older copy was opened")
    };
    assert!(
        failure.to_string().contains("it is an older copy"),
        "{failure}"
    );
}

#[test]
fn a_language_that_is_none_and_a_silence_without_hours() {
    let said = mistake("procedures.toml", "\"zh\"", "\"xx\"");
    assert!(said.contains("is not one of ar zh en fr ru es"), "{said}");
    let said = mistake("procedures.toml", "hours_min = 72\n", "");
    assert!(said.contains("give the fewest hours of silence"), "{said}");
    let said = mistake(
        "procedures.toml",
        "breakers = \"members\"",
        "breakers = \"all\"",
    );
    assert!(said.starts_with("procedures.toml, line "), "{said}");
}

/// Russia's "under one fifth" depends on the list: 50 of 193 by the old column of M49, 29 by the
/// regional group.
#[test]
fn each_classification_has_its_own_answer_and_its_own_holes() {
    let pack = pack::read(&Files::global_mechanism()).unwrap();
    let registrar = found(&Data::at(&folder("classified")), &pack, "localhost/record").unwrap();
    let now = registrar.read();
    let counted = |basis: &str, class: &str| {
        let mut all = now.forum.appointments.classifications();
        let basis = all.find(|it| it.id.as_str() == basis).unwrap();
        let mut classes = basis.classes.iter();
        classes
            .find(|it| it.class.as_str() == class)
            .unwrap()
            .members
            .len()
    };
    assert_eq!(counted("m49-to-2021", "developed"), 50);
    assert_eq!(counted("weog-as-developed", "developed"), 29);
    assert_eq!(counted("unfccc-annex-i", "developed"), 42);
    assert_eq!(counted("wesp", "transition"), 17);
    for (region, members) in [
        ("african", 54),
        ("asia-pacific", 54),
        ("eastern-european", 23),
        ("grulac", 33),
        ("weog", 29),
    ] {
        assert_eq!(counted("regional-groups", region), members, "{region}");
    }
    for basis in now.forum.appointments.classifications() {
        let all = basis.classified();
        let due = if basis.id.as_str() == "wesp" {
            176
        } else {
            193
        };
        assert_eq!(all, due, "{}", basis.id);
    }
}

#[test]
fn posts_and_criteria_stand_and_no_criterion_binds_while_readings_differ() {
    use procedure::appointment::{Strength, Way};
    let pack = pack::read(&Files::global_mechanism()).unwrap();
    let registrar = found(&Data::at(&folder("posts")), &pack, "localhost/record").unwrap();
    let now = registrar.read();
    let all = &now.forum.appointments;
    let posts: Vec<&str> = all.posts().map(|post| post.id.as_str()).collect();
    let due = [
        "plenary/chair",
        "dtg-1/co-facilitator",
        "dtg-2/co-facilitator",
    ];
    assert_eq!(posts, due);
    let ours: Vec<_> = all.posts().skip(1).map(|post| &post.id).collect();
    let provision = &all.post(ours[0]).unwrap().provision;
    let set = now.forum.criteria_for(provision, &ours).unwrap();
    assert!(set.criteria.iter().all(|it| it.strength == Strength::Soft));
    assert!(now.forum.way_into_office(provision, &ours).is_err());
    let chair = all
        .post(all.posts().next().map(|post| &post.id).unwrap())
        .unwrap();
    let agreed = now
        .forum
        .way_into_office(&chair.provision, &[&chair.id])
        .unwrap();
    assert_eq!(agreed.way, Way::MembersApprove);
}

#[test]
fn a_member_counted_in_two_classes() {
    let said = mistake("classifications.toml", "rest = true", "members = [\"FRA\"]");
    assert!(
        said.contains("FRA is counted in two classes of m49-to-2021"),
        "{said}"
    );
}

#[test]
fn a_criterion_on_a_table_that_is_not_there() {
    let said = mistake("posts.toml", "basis = \"m49-to-2021\"", "basis = \"m50\"");
    assert!(said.starts_with("posts.toml, line "), "{said}");
    assert!(said.contains("no classification m50"), "{said}");
    let said = mistake("posts.toml", "test = \"parity\"", "test = \"beauty\"");
    assert!(said.contains("test: give pairing"), "{said}");
}
