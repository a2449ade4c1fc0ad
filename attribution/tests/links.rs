//! Links to a register whose words are not those of the text; text and register are our own.

use attribution::{Register, Settings, read};

const REGISTER: &str = "option_id\tissue\toption\n\
    A1\tSecretariat costs\tVoluntary funding\n\
    A2\tSecretariat costs\tAssessed contributions of all members\n\
    B1\tFootnote on trade\tKeep the footnote\n\
    B2\tFootnote on trade\tDelete the footnote\n\
    C1\tChoice of the group's presiding officer\tStates elect the chairperson\n\
    D1\tRoster of specialists\tA roster of specialists is drawn up\n\
    E1\tReports\tYearly reports on progress\n\
    F1\tPlace of the seat\tThe seat is in Lima\n\
    F2\tPlace of the seat\tThe seat is in Accra\n";

/// Each holder with the option it is linked to first, in the order of the text.
fn linked(text: &str) -> Vec<(&'static str, String)> {
    let register = Register::parse(REGISTER).expect("the register is well formed");
    let settings = Settings {
        register: Some(&register),
        ..Settings::default()
    };
    let first = |it: &attribution::Suggestion| it.options.first().cloned().unwrap_or_default();
    let found = read(text, &settings).suggestions;
    found.iter().map(|it| (it.holder, first(it))).collect()
}

fn check(text: &str, expect: &[(&str, &str)]) {
    let found = linked(text);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(one, other)| (*one, other.as_str()))
        .collect();
    assert_eq!(found, expect, "{text}");
}

#[test]
fn other_words_for_the_same_thing_lead_to_it() {
    check(
        "Peru asked that governments choose the Chair.",
        &[("PER", "C1")],
    );
    check("Peru supported non-binding financing.", &[("PER", "A1")]);
    check(
        "Peru called for a list of experts: a roster.",
        &[("PER", "D1")],
    );
}

#[test]
fn competing_options_are_told_apart() {
    check("Peru preferred the seat in Accra.", &[("PER", "F2")]);
    check("Peru opposed removing the footnote.", &[("PER", "B2")]);
    check("Peru wanted the footnote retained.", &[("PER", "B1")]);
    check("Peru disliked the footnote.", &[("PER", "B1")]);
}

#[test]
fn a_claim_about_two_options_is_linked_to_both() {
    check(
        "Peru supported a roster of specialists and yearly reports on progress.",
        &[("PER", "E1"), ("PER", "D1")],
    );
    check("Peru supported a roster and a ball.", &[("PER", "D1")]);
}

#[test]
fn two_options_of_one_question_are_not_held_at_once() {
    check(
        "Peru supported the seat in Lima and not in Accra.",
        &[("PER", "F1")],
    );
}
