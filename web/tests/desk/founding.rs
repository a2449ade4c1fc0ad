//! The first start: a link for a quarter of an hour, two officers, and never again.

use crate::browser::{Browser, creation};
use crate::fixture::{Forum, Person, authenticator, seat};

/// The code that stands behind the `#` of a link on a page or of the start.
pub(crate) fn code_of(text: &str) -> String {
    let code = text.split('#').nth(1).unwrap();
    code.chars()
        .take_while(|it| it.is_ascii_alphanumeric() || *it == '-')
        .collect()
}

/// Follows the printed link and founds.
async fn found<'a>(forum: &'a Forum, code: &str) -> (Browser<'a>, Person) {
    let mut browser = forum.browser();
    let looked = browser.post("/en/founding", &[("code", code)]).await;
    assert_eq!(looked.to(), "/en/founding/accept");
    let page = browser.get("/en/founding/accept").await;
    let mut authenticator = authenticator();
    let credential = creation(&mut authenticator, &page.challenge());
    let fields = [
        ("credential", credential.as_str()),
        ("name", "First officer"),
    ];
    let founded = browser.post("/en/founding/accept", &fields).await;
    assert_eq!(founded.to(), "/en/desk/officers");
    let person = Person::new("p-3", seat("secretariat", None), authenticator, 1);
    (browser, person)
}

/// Accepts an invitation with its code.
pub(crate) async fn accept<'a>(forum: &'a Forum, code: &str) -> (Browser<'a>, String) {
    let mut browser = forum.browser();
    let looked = browser.post("/en/invitation", &[("code", code)]).await;
    assert_eq!(looked.to(), "/en/invitation/accept");
    let page = browser.get("/en/invitation/accept").await;
    let credential = creation(&mut authenticator(), &page.challenge());
    let taken = browser
        .post("/en/invitation/accept", &[("credential", &credential)])
        .await;
    let to = taken.to().to_owned();
    (browser, to)
}

#[tokio::test]
async fn two_officers_are_seated_and_then_nobody_more() {
    let forum = Forum::new();
    let code = code_of(forum.link.as_deref().unwrap());
    let (mut first, _) = found(&forum, &code).await;
    let officers = first.get("/en/desk/officers").await;
    assert_eq!(officers.status, 200, "{}", officers.text());
    assert!(officers.text().contains("p-3"), "{}", officers.text());

    let fields = [
        ("name", "Second officer"),
        ("channel", "paper"),
        ("lang", "fr"),
    ];
    let handed = first.post("/en/desk/officers/second", &fields).await;
    assert_eq!(handed.status, 200, "{}", handed.text());
    let link = code_of(handed.text().split("/fr/invitation").nth(1).unwrap());
    let (mut second, to) = accept(&forum, &link).await;
    assert_eq!(to, "/en/desk");
    assert_eq!(second.get("/en/desk/officers").await.status, 200);

    // The third would need two officers, and the link is dead.
    let third = first.post("/en/desk/officers/second", &fields).await;
    assert_eq!(third.status, 409, "{}", third.text());
    let again = forum
        .browser()
        .post("/en/founding", &[("code", &code)])
        .await;
    assert_eq!(again.status, 410);
    let now = forum.registrar.read();
    assert_eq!(
        now.forum.seats.people_of(&seat("secretariat", None)).len(),
        2
    );
}

#[tokio::test]
async fn the_link_is_valid_for_a_quarter_of_an_hour() {
    let forum = Forum::new();
    let code = code_of(forum.link.as_deref().unwrap());
    forum.later(15 * 60);
    let mut browser = forum.browser();
    assert_eq!(
        browser
            .post("/en/founding", &[("code", &code)])
            .await
            .status,
        410
    );
    assert_eq!(browser.get("/en/founding").await.status, 410);
    assert_eq!(browser.get("/en/founding/accept").await.status, 410);
    assert!(!forum.registrar.read().forum.seats.in_force());
}

#[tokio::test]
async fn looking_at_the_link_uses_nothing_up_and_another_code_founds_nothing() {
    let forum = Forum::new();
    let code = code_of(forum.link.as_deref().unwrap());
    for _ in 0..3 {
        assert_eq!(forum.browser().get("/en/founding").await.status, 200);
    }
    let wrong = forum
        .browser()
        .post("/en/founding", &[("code", "2222-2222-2222-2222")])
        .await;
    assert_eq!(wrong.status, 410);
    // A browser that never showed the code is not let through to the second page.
    assert_eq!(forum.browser().get("/en/founding/accept").await.status, 410);
    found(&forum, &code.to_lowercase().replace('-', " ")).await;
}

#[tokio::test]
async fn a_forum_with_a_secretariat_prints_no_link() {
    let forum = Forum::new();
    assert!(
        forum
            .link
            .as_deref()
            .unwrap()
            .starts_with("https://forum.example/en/founding#")
    );
    forum.secretariat();
    let mut browser = forum.browser();
    let code = code_of(forum.link.as_deref().unwrap());
    assert_eq!(
        browser
            .post("/en/founding", &[("code", &code)])
            .await
            .status,
        410
    );
}

#[tokio::test]
async fn an_invitation_is_used_once_whoever_looks_at_it() {
    let forum = Forum::new();
    let (mut first, _) = found(&forum, &code_of(forum.link.as_deref().unwrap())).await;
    let fields = [
        ("name", "Second officer"),
        ("channel", "paper"),
        ("lang", "en"),
    ];
    let handed = first.post("/en/desk/officers/second", &fields).await;
    let code = code_of(handed.text().split("/en/invitation").nth(1).unwrap());
    // Programs that look at mail open links, and people open them twice.
    for _ in 0..3 {
        assert_eq!(forum.browser().get("/en/invitation").await.status, 200);
    }
    let mut late = forum.browser();
    late.post("/en/invitation", &[("code", &code)]).await;
    let page = late.get("/en/invitation/accept").await;
    accept(&forum, &code).await;

    // Whoever had the page open is as late as whoever comes now.
    let credential = creation(&mut authenticator(), &page.challenge());
    let used = late
        .post("/en/invitation/accept", &[("credential", &credential)])
        .await;
    assert_eq!(used.status, 410, "{}", used.text());
    let again = forum
        .browser()
        .post("/en/invitation", &[("code", &code)])
        .await;
    assert_eq!(again.status, 410);
    let unknown = forum
        .browser()
        .post("/en/invitation", &[("code", "2222-2222-2222-2222")])
        .await;
    assert_eq!(unknown.text(), again.text(), "a stranger learns nothing");
}

/// However many send it at once.
#[tokio::test]
async fn an_invitation_is_used_by_one_of_those_who_come_at_once() {
    let forum = Forum::new();
    let (mut first, _) = found(&forum, &code_of(forum.link.as_deref().unwrap())).await;
    let fields = [
        ("name", "Second officer"),
        ("channel", "paper"),
        ("lang", "en"),
    ];
    let handed = first.post("/en/desk/officers/second", &fields).await;
    let code = code_of(handed.text().split("/en/invitation").nth(1).unwrap());
    let mut ready = Vec::new();
    for _ in 0..4 {
        let mut browser = forum.browser();
        browser.post("/en/invitation", &[("code", &code)]).await;
        let page = browser.get("/en/invitation/accept").await;
        let credential = creation(&mut authenticator(), &page.challenge());
        ready.push((browser, credential));
    }
    let mut ready = ready.into_iter();
    let mut next = || ready.next().unwrap();
    let (mut a, mut b, mut c, mut d) = (next(), next(), next(), next());
    let path = "/en/invitation/accept";
    let (of_a, of_b) = (
        [("credential", a.1.as_str())],
        [("credential", b.1.as_str())],
    );
    let (of_c, of_d) = (
        [("credential", c.1.as_str())],
        [("credential", d.1.as_str())],
    );
    let answers = tokio::join!(
        a.0.post(path, &of_a),
        b.0.post(path, &of_b),
        c.0.post(path, &of_c),
        d.0.post(path, &of_d),
    );
    let answers = [answers.0, answers.1, answers.2, answers.3];
    let let_in = answers.iter().filter(|answer| answer.status == 303).count();
    assert_eq!(let_in, 1);
    assert_eq!(forum.registrar.read().forum.seats.passkeys().count(), 2);
}

#[tokio::test]
async fn an_invitation_expires() {
    let forum = Forum::new();
    let (mut first, _) = found(&forum, &code_of(forum.link.as_deref().unwrap())).await;
    let fields = [
        ("name", "Second officer"),
        ("channel", "paper"),
        ("lang", "en"),
    ];
    let handed = first.post("/en/desk/officers/second", &fields).await;
    let code = code_of(handed.text().split("/en/invitation").nth(1).unwrap());
    forum.later(14 * 24 * 3_600);
    let late = forum
        .browser()
        .post("/en/invitation", &[("code", &code)])
        .await;
    assert_eq!(late.status, 410);
}
