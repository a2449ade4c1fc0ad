//! Sign-in elsewhere, with a provider that says what the test wants.

use std::sync::{Arc, Mutex};

use web::{Federation, Identity, Provider, Returned, Unidentified};

use crate::browser::{Browser, assertion};
use crate::fixture::{ADDRESS, Forum, Person, seat};
use crate::founding::code_of;

/// A provider: remembers what it was sent, and identifies whoever shows the code `subject@issuer`.
#[derive(Default)]
struct Elsewhere {
    sent: Mutex<Vec<(String, String, String)>>,
}

impl Federation for Elsewhere {
    fn providers(&self) -> Vec<Provider> {
        ["mission", "other"]
            .map(|key| Provider {
                key: key.into(),
                name: format!("The <{key}>"),
            })
            .into()
    }

    fn begin(
        &self,
        provider: &str,
        state: &str,
        nonce: &str,
        verifier: &str,
    ) -> Result<String, Unidentified> {
        let sent = (state.to_owned(), nonce.to_owned(), verifier.to_owned());
        self.sent.lock().unwrap().push(sent);
        Ok(format!(
            "https://{provider}.example/authorize?state={state}"
        ))
    }

    fn redeem(&self, provider: &str, returned: &Returned<'_>) -> Result<Identity, Unidentified> {
        let wrong = |key| Unidentified {
            key,
            why: "wrong".into(),
        };
        let sent = self.sent.lock().unwrap();
        let known = sent
            .iter()
            .any(|(_, nonce, verifier)| nonce == returned.nonce && verifier == returned.verifier);
        let issuer = format!("https://{provider}.example");
        if !known || returned.iss != Some(&issuer) {
            return Err(wrong("other-issuer"));
        }
        let subject = returned
            .code
            .strip_prefix("code-")
            .ok_or(wrong("code-refused"))?;
        Ok(Identity {
            issuer,
            subject: subject.into(),
            name: Some("<b>Somebody</b>".into()),
        })
    }
}

fn forum() -> (Forum, Arc<Elsewhere>) {
    let elsewhere = Arc::new(Elsewhere::default());
    let federation: Arc<dyn Federation> = Arc::clone(&elsewhere) as Arc<dyn Federation>;
    (Forum::at(ADDRESS, Some(federation)), elsewhere)
}

/// Sets out to a provider; the state that is to be brought back.
async fn set_out(browser: &mut Browser<'_>, path: &str, provider: &str) -> String {
    let page = browser.post(path, &[("provider", provider)]).await;
    assert_eq!(page.status, 200, "{}", page.text());
    // A form may not be answered by a redirection to another site; the page leads there.
    let refresh = page.header("Refresh").to_owned();
    let address = format!("0;url=https://{provider}.example/authorize?state=");
    let state = refresh.strip_prefix(&address);
    assert!(!page.text().contains(&format!("<{provider}>")));
    state.unwrap_or_else(|| panic!("{refresh}")).to_owned()
}

async fn back(browser: &mut Browser<'_>, provider: &str, state: &str, code: &str) -> u16 {
    let path = format!(
        "/sign-in/returned/{provider}?state={state}&code={code}&iss=https://{provider}.example"
    );
    browser.get(&path).await.status.as_u16()
}

/// Somebody who was invited and accepts with an identity of a provider.
async fn federated<'a>(forum: &'a Forum, subject: &str) -> (Browser<'a>, [Person; 2]) {
    let code = code_of(forum.link.as_deref().unwrap());
    let mut first = forum.browser();
    first.post("/en/founding", &[("code", &code)]).await;
    let page = first.get("/en/founding/accept").await;
    let mut authenticator = crate::fixture::authenticator();
    let credential = crate::browser::creation(&mut authenticator, &page.challenge());
    let fields = [("credential", credential.as_str()), ("name", "First")];
    first.post("/en/founding/accept", &fields).await;
    let fields = [("name", "Second"), ("channel", "paper"), ("lang", "en")];
    let handed = first.post("/en/desk/officers/second", &fields).await;
    let code = code_of(handed.text().split("/en/invitation").nth(1).unwrap());
    let mut browser = forum.browser();
    browser.post("/en/invitation", &[("code", &code)]).await;
    let state = set_out(&mut browser, "/en/invitation/federated", "mission").await;
    assert_eq!(back(&mut browser, "mission", &state, subject).await, 303);
    let officer = |id, passkey, authenticator| {
        Person::new(id, seat("secretariat", None), authenticator, passkey)
    };
    let people = [
        officer("p-3", 1, authenticator),
        officer("p-4", 0, crate::fixture::authenticator()),
    ];
    (browser, people)
}

#[tokio::test]
async fn whoever_was_invited_comes_back_with_an_identity() {
    let (forum, _) = forum();
    let (mut browser, _) = federated(&forum, "code-17").await;
    assert_eq!(browser.get("/en/desk").await.status, 200);
    // From now on the identity opens the desk, in any browser.
    let mut other = forum.browser();
    let state = set_out(&mut other, "/en/sign-in/federated", "mission").await;
    assert_eq!(back(&mut other, "mission", &state, "code-17").await, 303);
    assert_eq!(other.get("/en/desk").await.status, 200);
    // The same subject of another issuer is another person.
    let mut stranger = forum.browser();
    let state = set_out(&mut stranger, "/en/sign-in/federated", "other").await;
    assert_eq!(back(&mut stranger, "other", &state, "code-17").await, 401);
    let state = set_out(&mut stranger, "/en/sign-in/federated", "mission").await;
    assert_eq!(back(&mut stranger, "mission", &state, "code-18").await, 401);
}

#[tokio::test]
async fn a_state_is_brought_back_once_by_the_browser_that_set_out() {
    let (forum, _) = forum();
    federated(&forum, "code-17").await;
    // Somebody else's link: the browser that follows it did not set out.
    let mut attacker = forum.browser();
    let state = set_out(&mut attacker, "/en/sign-in/federated", "mission").await;
    let mut victim = forum.browser();
    assert_eq!(back(&mut victim, "mission", &state, "code-17").await, 401);
    assert!(!victim.cookies.contains_key("__Host-travaux"));
    // It was used up by that, too.
    assert_eq!(back(&mut attacker, "mission", &state, "code-17").await, 401);

    let mut browser = forum.browser();
    let state = set_out(&mut browser, "/en/sign-in/federated", "mission").await;
    assert_eq!(
        back(&mut browser, "other", &state, "code-17").await,
        401,
        "mix-up"
    );
    let state = set_out(&mut browser, "/en/sign-in/federated", "mission").await;
    let iss =
        format!("/sign-in/returned/mission?state={state}&code=code-17&iss=https://evil.example");
    assert_eq!(browser.get(&iss).await.status, 401);
    let state = set_out(&mut browser, "/en/sign-in/federated", "mission").await;
    forum.later(10 * 60);
    assert_eq!(
        back(&mut browser, "mission", &state, "code-17").await,
        401,
        "late"
    );
    let state = set_out(&mut browser, "/en/sign-in/federated", "mission").await;
    assert_eq!(back(&mut browser, "mission", &state, "code-17").await, 303);
    assert_eq!(
        back(&mut browser, "mission", &state, "code-17").await,
        401,
        "replayed"
    );
    for query in [
        "",
        "?state=",
        "?error=access_denied",
        "?state=x&code=code-17",
    ] {
        let path = format!("/sign-in/returned/mission{query}");
        assert_eq!(forum.browser().get(&path).await.status, 401, "{query}");
    }
    let unknown = forum
        .browser()
        .post("/en/sign-in/federated", &[("provider", "x")])
        .await;
    assert_eq!(unknown.status, 401);
}

/// Whoever is known to a provider has no local way in: not even with a passkey of her own.
#[tokio::test]
async fn a_federated_person_has_no_local_way_in() {
    let (forum, _) = forum();
    let (mut browser, [mut first, mut second]) = federated(&forum, "code-17").await;
    // A passkey for signing is her first, and answers the invitation she took up.
    forum.later(11 * 60);
    let page = browser.get("/en/desk/devices/add").await;
    let credential = crate::browser::creation(&mut second.authenticator, &page.challenge());
    let stale = browser
        .post("/en/desk/devices/add", &[("credential", &credential)])
        .await;
    assert_eq!(stale.to(), "/en/desk/step-up?to=/desk/devices/add");
    // She has nothing to show here, so she shows it at her provider.
    let again = browser.get("/en/desk/step-up?to=/desk/devices/add").await;
    assert_eq!(again.to(), "/en/sign-in?to=/desk/devices/add");
    let way = set_out(&mut browser, "/en/sign-in/federated", "mission").await;
    assert_eq!(back(&mut browser, "mission", &way, "code-17").await, 303);
    let page = browser.get("/en/desk/devices/add").await;
    let credential = crate::browser::creation(&mut second.authenticator, &page.challenge());
    let added = browser
        .post("/en/desk/devices/add", &[("credential", &credential)])
        .await;
    assert_eq!(added.to(), "/en/desk/devices");
    second.passkey = 2;
    let mut local = forum.browser();
    let page = local.get("/en/sign-in").await;
    let credential = assertion(&mut second.authenticator, &page.challenge());
    let refused = local
        .post("/en/sign-in", &[("credential", &credential)])
        .await;
    assert_eq!(refused.status, 401);
    assert_eq!(forum.browser().sign_in(&mut first).await.status, 303);
}

#[tokio::test]
async fn an_identity_is_one_persons() {
    let (forum, _) = forum();
    let (_, [mut first, _]) = federated(&forum, "code-17").await;
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut first);
    let mut browser = forum.signed_in(&mut head).await;
    let fields = [
        ("name", "Adviser"),
        ("role", "adviser"),
        ("channel", "paper"),
        ("lang", "en"),
        ("from", "2026-04-03"),
    ];
    let asked = browser.post("/en/desk/people/invite", &fields).await;
    let path = asked.to().to_owned();
    let page = browser.get(&path).await;
    let credential = assertion(&mut head.authenticator, &page.challenge());
    let handed = browser.post(&path, &[("credential", &credential)]).await;
    assert_eq!(handed.status, 200, "{}", handed.text());
    let code = code_of(handed.text().split("/en/invitation").nth(1).unwrap());
    let mut invited = forum.browser();
    invited.post("/en/invitation", &[("code", &code)]).await;
    let state = set_out(&mut invited, "/en/invitation/federated", "mission").await;
    assert_eq!(back(&mut invited, "mission", &state, "code-17").await, 401);
    // The invitation is as good as before for whoever was meant.
    let state = set_out(&mut invited, "/en/invitation/federated", "mission").await;
    assert_eq!(back(&mut invited, "mission", &state, "code-18").await, 303);
    assert_eq!(invited.get("/en/desk/people").await.status, 200);
}

/// One link that was forwarded: whoever is first takes it up, and nobody else is linked to anything.
#[tokio::test]
async fn of_many_who_come_with_one_link_one_is_let_in() {
    let (forum, _) = forum();
    let code = code_of(forum.link.as_deref().unwrap());
    let mut first = forum.browser();
    first.post("/en/founding", &[("code", &code)]).await;
    let page = first.get("/en/founding/accept").await;
    let mut own = crate::fixture::authenticator();
    let credential = crate::browser::creation(&mut own, &page.challenge());
    let fields = [("credential", credential.as_str()), ("name", "First")];
    first.post("/en/founding/accept", &fields).await;
    let fields = [("name", "Second"), ("channel", "paper"), ("lang", "en")];
    let handed = first.post("/en/desk/officers/second", &fields).await;
    let code = code_of(handed.text().split("/en/invitation").nth(1).unwrap());

    let [mut a, mut b, mut c, mut d] = [(); 4].map(|()| forum.browser());
    for browser in [&mut a, &mut b, &mut c, &mut d] {
        browser.post("/en/invitation", &[("code", &code)]).await;
    }
    let of_a = set_out(&mut a, "/en/invitation/federated", "mission").await;
    let of_b = set_out(&mut b, "/en/invitation/federated", "mission").await;
    let mut credentials = Vec::new();
    for browser in [&mut c, &mut d] {
        let page = browser.get("/en/invitation/accept").await;
        let mut fresh = crate::fixture::authenticator();
        credentials.push(crate::browser::creation(&mut fresh, &page.challenge()));
    }
    let of_c = [("credential", credentials[0].as_str())];
    let of_d = [("credential", credentials[1].as_str())];
    let (by_a, by_b, by_c, by_d) = tokio::join!(
        back(&mut a, "mission", &of_a, "code-1"),
        back(&mut b, "mission", &of_b, "code-2"),
        c.post("/en/invitation/accept", &of_c),
        d.post("/en/invitation/accept", &of_d),
    );
    let statuses = [by_a, by_b, by_c.status.as_u16(), by_d.status.as_u16()];
    let let_in = statuses.iter().filter(|status| **status == 303).count();
    assert_eq!(let_in, 1, "{statuses:?}");

    let mut known = 0;
    for subject in ["code-1", "code-2"] {
        let mut later = forum.browser();
        let state = set_out(&mut later, "/en/sign-in/federated", "mission").await;
        known += usize::from(back(&mut later, "mission", &state, subject).await == 303);
    }
    // The first officer has one passkey; the second has an identity or a passkey.
    let passkeys = forum.registrar.read().forum.seats.passkeys().count() - 1;
    assert_eq!(
        known + passkeys,
        1,
        "{known} identities, {passkeys} passkeys"
    );
}
