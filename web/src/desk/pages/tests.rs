//! Every page of the desk in every language, drawn for names that would do harm.

mod sampled;
mod sampled_appointments;
mod sampled_groups;
mod sampled_matters;
mod sampled_reading;
mod sampled_record;

use language::Lang;

use crate::pages::tests::markup;

use sampled::{HOSTILE, Sample, pages};

/// The page without the scripts that a page of the desk may have.
fn without_script(html: &str) -> String {
    let mut html = html.to_owned();
    for script in [crate::assets::script(), crate::assets::reading()] {
        html = html.replace(&format!("<script src=\"{script}\" defer></script>"), "");
    }
    html
}

fn page(lang: Lang, name: &str) -> String {
    let sample = Sample::new();
    let mut all = pages(&sample, lang).into_iter();
    all.find(|(other, _)| *other == name).unwrap().1.0
}

fn text(lang: Lang, name: &str) -> String {
    markup::text(&page(lang, name))
}

#[test]
fn every_page_is_well_formed_in_every_language() {
    let sample = Sample::new();
    for lang in Lang::ALL {
        for (name, html) in pages(&sample, lang) {
            let html = without_script(&html.0);
            let faults = markup::faults(&html, lang);
            assert!(faults.is_empty(), "{lang} {name}: {faults:#?}");
            assert!(html.len() <= crate::pages::PAGE_BYTES_MAX, "{lang} {name}");
        }
    }
}

#[test]
fn every_field_has_a_label_and_every_name_stands_once() {
    let sample = Sample::new();
    for (name, html) in pages(&sample, Lang::En) {
        for field in [
            "<input type=\"text\" id=\"",
            "<textarea id=\"",
            "<select id=\"",
        ] {
            for rest in html.0.split(field).skip(1) {
                let id = rest.split('"').next().unwrap();
                let label = format!("<label for=\"{id}\">");
                assert_eq!(html.0.matches(&label).count(), 1, "{name}: {id}");
            }
        }
        for form in html.0.split("<form method=\"post\"").skip(1) {
            let form = form.split("</form>").next().unwrap();
            let keyed = form.contains("name=\"key\"") || form.contains("/desk/sign-out");
            assert!(keyed, "{name}: a form without a key");
        }
    }
}

#[test]
fn a_name_stays_text_and_keeps_to_itself() {
    let sample = Sample::new();
    for (name, html) in pages(&sample, Lang::En) {
        assert!(!html.0.contains("<img"), "{name}");
        assert!(!html.0.contains("<b onmouseover"), "{name}");
        assert!(
            !html.0.contains('\u{202e}'),
            "{name}: a mark that turns the text around"
        );
    }
    assert!(HOSTILE.contains("<img") && HOSTILE.contains('\u{202e}'));
    let people = page(Lang::En, "people");
    assert!(people.contains("<bdi>&lt;img"), "{people}");
}

#[test]
fn the_way_of_writing_is_set() {
    let html = page(Lang::Ar, "people");
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("<bdi dir=\"ltr\">p-17</bdi>"));
    let form = page(Lang::Ar, "invite");
    assert!(form.contains("type=\"email\" id=\"email\" name=\"email\" value=\"\" dir=\"ltr\""));
}

#[test]
fn faults_stand_on_top_and_beside_their_fields() {
    let html = page(Lang::En, "invite-faulty");
    let said = text(Lang::En, "invite-faulty");
    assert!(said.starts_with("Error: Invite a person"), "{said}");
    assert!(said.contains("2 answers need another look"), "{said}");
    assert!(html.contains("<a href=\"#name\">"));
    assert!(html.contains("<a href=\"#role-1\">"));
    assert!(html.contains("aria-describedby=\"name-hint name-fault\" aria-invalid=\"true\""));
    assert!(html.contains("value=\"a@b.org\""), "what was typed is kept");
}

#[test]
fn a_check_says_what_where_and_under_which_rule_before_it_is_signed() {
    let said = text(Lang::En, "check");
    for words in [
        "Check what will be entered",
        "Delegation of FRA",
        "A delegation declares its own position. It supersedes",
        "Your passkey. It cannot be entered without.",
        "Chosen by all of us.",
        "How it is entered",
        "What is entered is never taken out",
        "Sign with passkey",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Enter without signature"));
    let html = page(Lang::En, "check");
    assert!(
        html.contains("data-passkey=\"get\" data-options=\"{&#34;challenge&#34;"),
        "{html}"
    );
}

#[test]
fn without_a_signature_it_is_marked_so() {
    let unsigned = text(Lang::En, "check-unsigned");
    assert!(unsigned.contains("Enter without signature"), "{unsigned}");
    assert!(unsigned.contains("The record then marks it"), "{unsigned}");
    assert!(
        unsigned.contains("you have no passkey that signs"),
        "{unsigned}"
    );
    assert!(!unsigned.contains("Sign with passkey"));
    let receipt = text(Lang::En, "receipt-unsigned");
    assert!(
        receipt.contains("Entered without signature, and marked so"),
        "{receipt}"
    );
}

#[test]
fn what_is_kept_beside_is_shown_apart() {
    let said = text(Lang::En, "check-seated");
    assert!(said.contains("Kept beside, never on the record"), "{said}");
    assert!(said.contains("person@example.org"), "{said}");
}

#[test]
fn a_second_officer_sees_who_asked_and_can_decline() {
    let said = text(Lang::En, "confirmation");
    let (first, second) = (said.find("p-2"), said.find("Second officer"));
    assert!(first < second, "the first officer's act: {said}");
    assert!(said.contains("Decline"), "{said}");
    assert!(!said.contains("Change the answers"), "{said}");
    assert!(page(Lang::En, "confirmation").contains("action=\"/en/desk/confirmations/7/decline\""));
}

#[test]
fn what_waits_is_in_order_of_its_deadline_and_shows_three_clocks() {
    let html = page(Lang::En, "waiting");
    let said = markup::text(&html);
    let (near, far) = (said.find("opening soon"), said.find("Your term"));
    assert!(near.is_some() || far.is_some(), "{said}");
    assert!(
        html.contains("<time datetime=\"2026-07-20T14:00:00Z\">"),
        "{html}"
    );
    assert!(
        said.contains("20 July 2026, 10:00 in New York (14:00 UTC)"),
        "{said}"
    );
    assert!(html.contains("<span class=\"own\" hidden>On your clock: <bdi></bdi></span>"));
    let until = said.find("20 July 2026").unwrap();
    let without = said.find("one passkey").unwrap();
    assert!(until < without, "what has no deadline comes last: {said}");
}

#[test]
fn contested_credentials_are_said_on_every_page_of_the_seat() {
    let said = text(Lang::En, "waiting-contested");
    assert!(said.contains("are contested"), "{said}");
    assert!(said.contains("Who represents a member is not decided here"));
    assert!(!text(Lang::En, "waiting").contains("are contested"));
}

#[test]
fn a_page_without_script_says_so_where_one_is_needed() {
    for name in ["sign-in", "accept", "check", "step-up"] {
        let html = page(Lang::En, name);
        assert!(html.contains("<noscript>"), "{name}");
        assert!(html.contains("<button type=\"submit\" disabled>"), "{name}");
    }
}

#[test]
fn a_secret_stands_on_the_page_that_hands_it_over_and_nowhere_else() {
    let sample = Sample::new();
    for (name, html) in pages(&sample, Lang::En) {
        let has = html.0.contains(sampled::CODE);
        assert_eq!(has, name == "handed", "{name}");
    }
}

#[test]
fn what_may_not_be_done_says_why() {
    let said = text(Lang::En, "people-adviser");
    assert!(!said.contains("End the seat"), "{said}");
    let html = page(Lang::En, "people-adviser");
    assert!(!html.contains("/desk/people/invite\""), "{html}");
    let refused = text(Lang::En, "refused");
    assert!(refused.contains("Nothing has been changed"), "{refused}");
}

#[test]
fn before_somebody_is_signed_out_the_page_says_what_ends() {
    let html = page(Lang::En, "access-sessions");
    let action = "action=\"/en/desk/people/p-18/sessions\"";
    assert!(html.contains(action), "{html}");
    let said = markup::text(&html);
    assert!(said.contains("Open sessions2"), "{said}");
    assert!(said.contains("signed out everywhere"), "{said}");
    let html = page(Lang::En, "access-tokens");
    assert!(html.contains("action=\"/en/desk/people/p-18/tokens\""));
    assert!(html.contains("href=\"/en/desk/people\""), "the way back");
    for way in ["passkeys", "sessions", "tokens"] {
        let href = format!("href=\"/en/desk/people/p-5/{way}\"");
        assert!(page(Lang::En, "officers").contains(&href), "{way}");
    }
}

#[test]
fn every_suggestion_in_the_text_leads_to_it_and_says_how_it_stands() {
    let html = page(Lang::En, "reading-one");
    let said = markup::text(&html);
    assert!(said.contains("Suggestion 1 of "), "{said}");
    let count = said.split("Suggestion 1 of ").nth(1).unwrap();
    let count: usize = count.split_whitespace().next().unwrap().parse().unwrap();
    assert!(4 < count, "{said}");
    assert_eq!(html.matches("aria-current=\"true\" id=\"here\"").count(), 0);
    assert_eq!(html.matches("id=\"here\"").count(), 1);
    for number in 1..=count {
        let sign = format!("<sup class=\"n\">{number}</sup>");
        assert_eq!(html.matches(&sign).count(), 1, "{number}");
    }
    let keyed: std::collections::BTreeSet<&str> = html
        .split("href=\"?s=")
        .skip(1)
        .filter_map(|rest| rest.split('#').next())
        .filter(|key| !key.contains('&'))
        .collect();
    assert_eq!(keyed.len(), count, "each has a link of its own");
    let decided = page(Lang::En, "reading-recorded");
    for sign in ["1✕", "2…", "3✓", "4↶"] {
        assert!(
            decided.contains(&format!("<sup class=\"n\">{sign}<span")),
            "{sign}"
        );
    }
}

#[test]
fn a_suggestion_shows_how_sure_it_is_and_why_in_the_words_of_the_reader() {
    for lang in Lang::ALL {
        let said = text(lang, "reading-one");
        for key in [
            "reading-held",
            "reading-agreement-rules-only",
            "reading-doubt-instructs",
            "reading-pattern-1",
            "reading-keys-on",
        ] {
            let words = language::Messages::of(lang).text(key);
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(&words), "{lang} {key}: {said}");
        }
    }
    let said = text(Lang::En, "reading-one");
    let bands = ["Mostly right", "Look at it", "Look closely"];
    assert!(bands.iter().any(|band| said.contains(band)), "{said}");
    assert!(
        said.contains("7 of 9 found in the same way were right"),
        "{said}"
    );
    assert!(!said.to_lowercase().contains("confirm all"), "{said}");
}

#[test]
fn what_was_typed_is_kept_where_a_suggestion_is_refused() {
    let html = page(Lang::En, "reading-again");
    let said = markup::text(&html);
    assert!(said.contains("do not stand in the text"), "{said}");
    assert!(said.contains("You had not seen this"), "{said}");
    let seen = markup::between(&html, "name=\"seen\" value=\"", "\"");
    assert!(
        ["1", "2"]
            .iter()
            .all(|it| seen.split(',').any(|number| number == *it)),
        "{seen}"
    );
    assert!(html.contains("&#60;img src=x&#62;</textarea>"), "{html}");
    assert!(html.contains("name=\"question_title\""), "{html}");
    let plain = page(Lang::En, "reading-one");
    assert!(
        !plain.contains("<select"),
        "the long lists come when they are wanted"
    );
    assert!(page(Lang::En, "reading-change").contains("<select id=\"another\""));
    assert!(page(Lang::En, "reading-new").contains("<select id=\"under\""));
    assert!(html.contains("<a href=\"#quote\">"), "{html}");
}

#[test]
fn what_is_decided_is_not_decided_again() {
    let rejected = page(Lang::En, "reading-rejected");
    assert!(!rejected.contains("name=\"quote\""), "{rejected}");
    assert!(
        rejected.contains("name=\"do\" value=\"again\""),
        "{rejected}"
    );
    let recorded = page(Lang::En, "reading-recorded");
    let main = markup::between(&recorded, "id=\"now-title\"", "id=\"keys\"");
    assert!(!main.contains("<form"), "what is on record stays: {main}");
    let none = text(Lang::En, "reading-none");
    assert!(none.contains("found no position in this text"), "{none}");
}

#[test]
fn titles_differ_from_page_to_page() {
    let sample = Sample::new();
    // The same page in another state, or the next step of the same question.
    let several = [
        "waiting-",
        "people-",
        "check-",
        "invite-",
        "receipt-",
        "confirmation",
        "credentials-",
        "officers-",
        "declare-",
        "accept",
        "letter",
        "again",
        "unseat-officer",
        "candidacy",
        "nominate",
        "asked",
        "handed-candidacy",
        "slate",
        "put",
        "reading-",
    ];
    let mut titles: Vec<String> = pages(&sample, Lang::En)
        .iter()
        .filter(|(name, _)| !several.iter().any(|prefix| name.starts_with(prefix)))
        .map(|(_, html)| markup::between(&html.0, "<title>", "</title>").to_owned())
        .collect();
    titles.sort_unstable();
    let twice: Vec<_> = titles.windows(2).filter(|it| it[0] == it[1]).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn a_delegation_sees_what_is_said_of_it_and_what_it_can_answer() {
    let said = text(Lang::En, "our-record");
    for words in [
        "What the record says: Delegation of FRA",
        "New",
        "Said to be reported wrongly",
        "Confirm",
        "Correct",
        "Add a note",
        "Reported wrongly",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let form = page(Lang::En, "our-record-correct");
    assert!(form.contains("name=\"option\""), "{form}");
    assert!(form.contains("action=\"/en/desk/our-record/3/correct\""));
    let dispute = text(Lang::En, "dispute");
    assert!(dispute.contains("Retract the position"), "{dispute}");
    assert!(
        dispute.contains("still stands as it was disputed"),
        "{dispute}"
    );
}
