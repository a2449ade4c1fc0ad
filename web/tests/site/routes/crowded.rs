//! A question on which every member has declared a position: all of it stays within reach, on
//! pages that a slow link can carry.

use std::collections::BTreeSet;

use language::Lang;
use procedure::act::{GroupJoined, MemberAdmitted};
use procedure::group::join::JoinGroup;
use procedure::id::{DocumentId, GroupId, MemberId, OptionId, QuestionId};
use procedure::member::admit::AdmitMember;
use procedure::question::Stance;
use procedure::question::declare_position::DeclarePosition;
use procedure::{Citation, Seat};
use text::{Language, Status, Wording, Words};

use crate::fixture::{Forum, by};
use crate::routes::pages::PAGES;

/// What a page may weigh.
const BYTES_MAX: usize = 60 * 1024;
const MEMBERS: usize = 193;
const PAGE: &str = "/questions/appointment";

/// As long as the longer names of members, in the script that takes most bytes.
fn named(code: &str) -> Wording {
    let name = |script: &str| Words::new(&format!("{script} {code}")).unwrap();
    Wording::new(Language::En, name("United Republic of"))
        .with(Language::Fr, name("République unie de"), Status::Official)
        .with(Language::Es, name("República Unida de"), Status::Official)
        .with(
            Language::Ru,
            name("Объединенная Республика"),
            Status::Official,
        )
        .with(Language::Zh, name("联合共和国"), Status::Official)
        .with(Language::Ar, name("جمهورية متحدة"), Status::Official)
}

fn codes() -> Vec<String> {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap());
    let code = |n: usize| ['Q', letter(n / 26), letter(n)].iter().collect();
    (0..MEMBERS).map(code).collect()
}

fn source() -> Citation {
    Citation {
        document: DocumentId::new("A/1").unwrap(),
        place: None,
    }
}

fn admit(forum: &Forum, code: &str) {
    let admitted = AdmitMember(MemberAdmitted {
        member: MemberId::new(code).unwrap(),
        iso2: Words::new(&code[1..]).unwrap(),
        m49: Words::new("000").unwrap(),
        name: named(code),
        formal_name: named(code),
        admitted: Some(1945),
        note: None,
        source: source(),
    });
    forum.enter(by(Seat::Secretariat), admitted.into());
}

fn declare(forum: &Forum, code: &str, stance: Stance) {
    let words = "Делегация заявила, что поддерживает консенсус и считает этот вопрос важным. ";
    let declared = DeclarePosition {
        question: QuestionId::new("appointment").unwrap(),
        option: OptionId::new("the-chair").unwrap(),
        stance,
        words: Wording::new(Language::Ru, Words::new(&words.repeat(4)).unwrap()),
        regards: None,
    };
    let seat = Seat::Delegation(MemberId::new(code).unwrap());
    forum.enter(by(seat), declared.into());
}

/// Every member has declared; seven have changed their mind.
fn crowded() -> Forum {
    let forum = Forum::small();
    let codes = codes();
    for code in &codes {
        admit(&forum, code);
    }
    let members = codes.iter().map(|code| MemberId::new(code).unwrap());
    let joined = JoinGroup(GroupJoined {
        group: GroupId::new("grulac").unwrap(),
        members: members.collect(),
        from: None,
        source: source(),
    });
    forum.enter(by(Seat::Secretariat), joined.into());
    for (place, code) in codes.iter().enumerate() {
        declare(&forum, code, Stance::ALL[place % 7 % 6]);
    }
    for code in &codes[..7] {
        declare(&forum, code, Stance::Reserve);
    }
    forum
}

/// The numbers of the positions a page shows.
fn positions(html: &str) -> Vec<u64> {
    let items = html.split("<li id=\"p").skip(1);
    let numbers = items.filter_map(|item| item.split('"').next()?.parse().ok());
    numbers.collect()
}

/// The address after a mark in a page.
fn link(html: &str, mark: &str) -> Option<String> {
    let before = html.split(mark).next()?;
    let is_there = before.len() < html.len();
    let href = before.rsplit("href=\"").next()?.split('"').next()?;
    is_there.then(|| href.replace("&amp;", "&").replace("&#38;", "&"))
}

/// The page of the question leads to these; each leads to the next.
async fn pages_of_the_option(forum: &Forum, lang: Lang, query: &str) -> Vec<String> {
    let whole = forum.found(&format!("/{lang}{PAGE}{query}")).await;
    let html = whole.text();
    let all = html
        .split("<p class=\"all\">")
        .nth(1)
        .expect("not all are on the page");
    let mut address = link(all, "</a>");
    let mut pages = vec![html.to_owned()];
    while let Some(next) = address {
        let page = forum.found(&next).await.text().to_owned();
        address = link(&page, "\" rel=\"next\"");
        pages.push(page);
        assert!(pages.len() <= MEMBERS, "the pages lead in a circle");
    }
    pages
}

#[tokio::test]
async fn no_position_is_lost_and_no_page_is_heavy() {
    let forum = crowded();
    let all = forum.registrar.read().forum.questions.positions().count();
    for lang in Lang::ALL {
        for query in ["", "?as_of=2026-04-04"] {
            let pages = pages_of_the_option(&forum, lang, query).await;
            for (number, page) in pages.iter().enumerate() {
                let weight = page.len();
                assert!(
                    weight <= BYTES_MAX,
                    "{lang}{query} {number}: {weight} bytes"
                );
                assert!(!page.contains("[position"), "{lang}{query} {number}");
            }
            let shown: Vec<u64> = pages[1..].iter().flat_map(|page| positions(page)).collect();
            let once: BTreeSet<u64> = shown.iter().copied().collect();
            assert_eq!((shown.len(), once.len()), (all, all), "{lang}{query}");
        }
    }
}

#[tokio::test]
async fn every_other_page_stays_light() {
    let forum = crowded();
    for lang in Lang::ALL {
        for page in PAGES {
            let weight = forum.found(&format!("/{lang}{page}")).await.body.len();
            assert!(weight <= BYTES_MAX, "/{lang}{page}: {weight} bytes");
        }
        // Every position is found; a page of them is all that is shown.
        for query in ["q=q", "q=q&kind=position", "q=q&kind=position&page=3"] {
            let found = forum.found(&format!("/{lang}/search?{query}")).await;
            let weight = found.body.len();
            assert!(
                weight <= BYTES_MAX,
                "/{lang}/search?{query}: {weight} bytes"
            );
            assert!(found.text().contains("class=\"found\""));
        }
    }
}

#[tokio::test]
async fn a_page_of_an_option_is_asked_for_rightly_or_refused() {
    let forum = crowded();
    let asked = async |query: &str| {
        let answer = forum.get(&format!("/en{PAGE}?{query}")).await;
        (answer.status.as_u16(), answer.text().to_owned())
    };
    assert_eq!(asked("option=the-chair&page=2").await.0, 200);
    for (query, status, said) in [
        ("option=nobody", 404, "nobody"),
        ("option=nobody", 404, "/en/questions/appointment\""),
        ("option=%3Cb%3E", 404, "&lt;b&gt;"),
        ("page=2", 400, "option"),
        ("option=the-chair&page=0", 400, "whole number"),
        ("option=the-chair&page=x", 400, "whole number"),
        ("option=the-chair&page=999", 400, "whole number"),
        ("option=the-chair&page=1&page=2", 400, "page"),
    ] {
        let (code, html) = asked(query).await;
        assert_eq!(code, status, "{query}");
        assert!(html.contains(said), "{query}");
    }
}
