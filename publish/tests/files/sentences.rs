//! Every kind of act has a sentence in every language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use language::Lang;
use procedure::act::{Act, KINDS};
use procedure::id::{MemberId, PersonId};
use procedure::{By, Seat};
use publish::{by, plain, sentence};

use crate::small_forum::{acts, forum};

fn told(kind: &str) -> Vec<String> {
    told_in(Lang::En, kind)
}

fn told_in(lang: Lang, kind: &str) -> Vec<String> {
    let (forum, acts) = (forum(), acts());
    let of_kind = acts.iter().filter(|it| it.act.kind() == kind);
    of_kind
        .map(|it| plain(&sentence(&it.act, &forum, lang)))
        .collect()
}

/// The acts that decode for ever, each kind with all its optional fields and with none.
fn golden() -> Vec<Act> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../procedure/golden");
    let files = fs::read_dir(folder).expect("the folder of golden acts can be read");
    let act = |file: std::io::Result<fs::DirEntry>| {
        let path = file.expect("a golden act").path();
        let text = fs::read_to_string(&path).expect("a golden act can be read");
        let name = path.file_name().and_then(|name| name.to_str());
        let kind = name.and_then(|name| name.split('.').next());
        // The body stands last in each file.
        let body = text.split_once("\"body\":").map(|(_, body)| body.trim());
        let body = body.and_then(|body| body.strip_suffix('}'));
        Act::decode(kind.expect("a kind"), body.expect("a body")).expect("an act")
    };
    files.map(act).collect()
}

#[test]
fn no_kind_of_act_is_without_a_sentence() {
    let forum = forum();
    let told = acts().into_iter().map(|recorded| recorded.act);
    let acts: Vec<Act> = told.chain(golden()).collect();
    let kinds: BTreeSet<&str> = acts.iter().map(Act::kind).collect();
    assert_eq!(kinds, KINDS.iter().copied().collect());
    for lang in Lang::ALL {
        for act in &acts {
            let told = sentence(act, &forum, lang);
            let kind = act.kind();
            assert!(!told.is_empty(), "{kind} in {lang}");
            assert!(!told.contains(['{', '}']), "{kind} in {lang}: {told}");
            assert!(!told.starts_with('['), "{kind} in {lang}: {told}");
        }
    }
}

#[test]
fn positions_are_told_with_their_holder() {
    assert_eq!(
        told("position-recorded"),
        [
            "The Bahamas supported on the question “Who appoints?”: “The Chair appoints.”",
            "The Bahamas opposed on the question “Who appoints?”: “The Chair appoints.”",
            "Many delegations, which the source does not name, voiced concern on the question “Who appoints?” about: “The Chair appoints.”",
            "The Chair of “Plenary” proposed on the question “Who appoints?”: “The Chair appoints.”",
            "The Bahamas spoke on the question “Who appoints?”, without taking a side, to: “The Chair appoints.”; it thereby corrects position 1",
        ]
    );
    assert_eq!(
        told("position-annotated"),
        [
            "Delegation of the Bahamas notes beside position 1, on the question “Who appoints?”: On the draft of March.",
        ]
    );
}

#[test]
fn a_withheld_name_stays_withheld() {
    assert_eq!(
        told("office-taken"),
        [
            "The Chair’s name (Colombia) took office as Chair of “Plenary” on 30 March 2026",
            "A national of the Bahamas, whose name is withheld, took office as Rapporteur of “Plenary” on 30 March 2026",
        ]
    );
}

#[test]
fn seats_are_told_with_what_they_are_seats_of() {
    assert_eq!(
        told("credentials-presented")[1],
        "Letter of credentials 2 was presented: Delegation of Colombia, head p-5 in place of p-4"
    );
    assert_eq!(
        told("person-seated"),
        [
            "From 1 April 2026, p-3 holds the seat: Secretariat (officer)",
            "From 2 April 2026, p-6 holds the seat: Delegation of Colombia (alternate, focal point)",
            "From 2 April 2026, p-7 holds the seat: Observer a-city (adviser)",
        ]
    );
    assert_eq!(
        told("person-unseated")[1],
        "The seat of p-8 was ended: Vice-Chair of “Plenary” (reason given: Another assignment)"
    );
}

#[test]
fn every_seat_is_named_in_every_language() {
    let seats = procedure::SeatKind::ALL;
    for lang in Lang::ALL {
        for kind in seats {
            let of = kind.of_persons() && kind != procedure::SeatKind::Secretariat;
            let of = of.then_some(if kind.key() == "delegation" {
                "COL"
            } else {
                "plenary"
            });
            let seat = Seat::read(kind.key(), of).unwrap();
            let said = plain(&publish::seat(&seat, &forum(), lang));
            assert!(
                !said.contains(['[', '{']),
                "{} in {lang}: {said}",
                kind.key()
            );
        }
    }
}

#[test]
fn times_are_told_on_the_clock_of_the_place() {
    assert_eq!(
        told("meeting-scheduled"),
        [
            "Meeting 1 of the session “July, plenary; session” was scheduled for 20 July 2026, 10:00 in New York (14:00 UTC)",
            "Meeting 2 of the session “July, plenary; session” was scheduled for 21 July 2026, 10:00 in New York (14:00 UTC)"
        ]
    );
    assert_eq!(
        told("meeting-moved"),
        [
            "Meeting 2 of the session “July, plenary; session” was moved to 21 July 2026, 15:00 in New York (19:00 UTC)"
        ]
    );
    assert_eq!(
        told("meeting-cancelled"),
        ["Meeting 2 of the session “July, plenary; session” was cancelled"]
    );
    assert_eq!(
        told("session-scheduled"),
        ["The session “July, plenary; session” was scheduled for 20–24 July 2026"]
    );
}

#[test]
fn members_are_listed_as_a_sentence_lists_them() {
    assert_eq!(
        told("group-joined"),
        [
            "Colombia and the Bahamas were entered as members of the group “Latin American and Caribbean States” since 1 January 2020"
        ]
    );
}

/// Only what stands at the head of the sentence has a capital article.
#[test]
fn holders_in_a_row_have_one_capital() {
    assert_eq!(
        told("wording-put-forward"),
        [
            "Colombia and the Bahamas put forward a wording of item 5 of the session “July, plenary; session”: As drafted"
        ]
    );
    let french = &told_in(Lang::Fr, "wording-put-forward")[0];
    assert!(
        french.starts_with("La Colombie et les Bahamas ont"),
        "{french}"
    );
    let french = &told_in(Lang::Fr, "member-admitted")[0];
    assert!(french.ends_with("\u{a0}: la Colombie"), "{french}");
}

#[test]
fn a_member_in_brackets_has_no_article_and_after_of_it_has_one() {
    let french = told_in(Lang::Fr, "office-taken");
    assert!(french[0].contains("(Colombie)"), "{french:?}");
    assert!(french[1].contains("des Bahamas"), "{french:?}");
    let delegation = By {
        seat: Seat::Delegation(MemberId::new("COL").unwrap()),
        person: PersonId::new("p-1").unwrap(),
    };
    let said = |lang| plain(&by(&delegation, &forum(), lang));
    assert_eq!(said(Lang::En), "Delegation of Colombia");
    assert_eq!(said(Lang::Fr), "Délégation de la Colombie");
}
