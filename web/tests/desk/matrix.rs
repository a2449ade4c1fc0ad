//! Every route of the desk × every kind of seat × every relation × every stage × every strength of
//! sign-in, against the authority table: the router lets through what the table lists, and nothing
//! else.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use language::Lang;
use procedure::authority::{self, Relation, TABLE};
use procedure::body::Post;
use procedure::id::PersonId;
use procedure::seats::Role;
use procedure::{Asked, By, Refusal, Verb};
use web::{DeskRoute, desk_routes};

use crate::browser::{Answer, Browser};
use crate::fixture::{Forum, Person, by, seat};

#[test]
fn every_route_that_asks_for_a_seat_has_its_verb_in_the_table() {
    let mut count = 0;
    for route in desk_routes() {
        count += 1;
        let Some(verb) = route.verb else {
            let entrances = [
                "/sign-in",
                "/invitation",
                "/candidacy",
                "/founding",
                "/rehearsal",
            ];
            let open = entrances
                .iter()
                .any(|entrance| route.path.starts_with(entrance));
            assert!(open, "{} {} asks for nothing", route.method, route.path);
            continue;
        };
        let mut rules = TABLE.iter().filter(|rule| rule.verb == verb);
        assert!(
            rules.any(|rule| rule.seats.iter().any(|who| who.kind.of_persons())),
            "{} {}: the table lists “{}” for no person",
            route.method,
            route.path,
            verb.key()
        );
    }
    assert!(40 < count, "{count}");
    let mut seen = BTreeSet::new();
    for route in desk_routes() {
        let twice = !seen.insert((route.method, route.path));
        assert!(!twice, "{} {} stands twice", route.method, route.path);
    }
}

/// A person of every kind and role.
fn staffed(forum: &Forum) -> Vec<Person> {
    let mut both = forum.secretariat();
    let mut people = Vec::new();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut both[0]);
    people.push(forum.member_of(&mut head, "p-11", Role::Alternate));
    people.push(forum.member_of(&mut head, "p-12", Role::Adviser));
    people.push(head);
    people.push(forum.head(seat("observer", Some("holy-see")), "p-20", &mut both[0]));
    people.push(forum.head(seat("stakeholder", Some("institute")), "p-30", &mut both[0]));
    people.push(forum.officer(Post::Chair, "p-1", &mut both));
    people.push(forum.officer(Post::Rapporteur, "p-2", &mut both));
    people.push(forum.officer(Post::ViceChair, "p-5", &mut both));
    people.push(forum.officer(Post::CoFacilitator, "p-6", &mut both));
    people.extend(both);
    people
}

/// The path with something in its open parts: the seat named is the asker's own or another.
fn path(route: &DeskRoute, own: &By, relation: Option<Relation>) -> String {
    let own = match own.seat.of() {
        Some(of) => format!("{}-{of}", own.seat.key()),
        None => own.seat.key().to_owned(),
    };
    let other = if own == "delegation-BHS" {
        "delegation-COL"
    } else {
        "delegation-BHS"
    };
    let named = match relation {
        Some(Relation::Any) => other,
        _ => own.as_str(),
    };
    let parts = route.path.split('/').map(|part| match part {
        "{seat}" | "{party}" => named,
        "{person}" => "p-99",
        "{passkey}" | "{session}" | "{token}" | "{confirmation}" | "{index}" => "1",
        part if part.starts_with('{') => "2222",
        part => part,
    });
    format!("/en{}", parts.collect::<Vec<_>>().join("/"))
}

async fn ask(browser: &mut Browser<'_>, method: &str, path: &str) -> Answer {
    match method {
        "GET" => browser.get(path).await,
        _ => browser.post(path, &[]).await,
    }
}

/// The refusal of the table, as the router must hand it on; nothing where it admits.
fn refusal(forum: &Forum, by: &By, verb: Verb, relation: Relation) -> Option<Refusal> {
    let now = forum.registrar.read();
    let asked = Asked {
        at: Timestamp::from_second(forum.clock.load(std::sync::atomic::Ordering::Relaxed)).unwrap(),
        on: None,
        by: by.clone(),
        signed: Vec::new(),
    };
    let admitted = authority::admits(&now.forum, &asked, verb, relation);
    admitted.err()
}

/// Whether the answer is the page of this refusal.
fn says(forum: &Forum, answer: &Answer, refusal: &Refusal) -> bool {
    let now = forum.registrar.read();
    let said = web::pages::refusal(refusal, &now.forum, Lang::En);
    let escaped = said
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;");
    answer.status == 409 && answer.text().contains(&escaped)
}

#[tokio::test]
async fn the_router_lets_through_what_the_table_lists_and_nothing_else() {
    let forum = Forum::new();
    let mut people = staffed(&forum);
    let routes: Vec<DeskRoute> = desk_routes().collect();
    let (mut cells, mut admitted) = (0, 0);
    for person in &mut people {
        let by = person.by();
        for stale in [false, true] {
            let mut browser = forum.signed_in(person).await;
            if stale {
                forum.later(11 * 60);
            }
            for route in &routes {
                let Some(verb) = route.verb else { continue };
                // Signing out would end the cell beside it.
                if route.path == "/desk/sign-out" {
                    continue;
                }
                for relation in route.relations {
                    cells += 1;
                    let path = path(route, &by, Some(*relation));
                    let answer = ask(&mut browser, route.method, &path).await;
                    let cell = format!("{} {path} as {by:?}: {}", route.method, answer.status);
                    if let Some(refusal) = refusal(&forum, &by, verb, *relation) {
                        assert!(says(&forum, &answer, &refusal), "{cell}, not {refusal}");
                        continue;
                    }
                    admitted += 1;
                    let inside = matches!(
                        answer.status.as_u16(),
                        200 | 303 | 401 | 404 | 409 | 410 | 415 | 422 | 403
                    );
                    assert!(inside, "{cell}: {}", answer.text());
                    let own = Refusal::SeatMayNot {
                        seat: by.seat.clone(),
                        verb,
                    };
                    assert!(!says(&forum, &answer, &own), "{cell}");
                    let to = answer.header("Location");
                    assert!(!to.contains("/sign-in"), "{cell} → {to}");
                    let fresh = matches!(verb, Verb::IssueToken | Verb::Invite);
                    let shown = to.contains("/step-up");
                    let due = stale && fresh && route.method == "POST";
                    assert!(!due || shown, "{cell} → {to}");
                }
                if route.relations.is_empty() {
                    cells += 1;
                    let answer = ask(&mut browser, route.method, &path(route, &by, None)).await;
                    let to = answer.header("Location");
                    let inside = !to.contains("/sign-in") || route.path == "/desk/sessions/end";
                    assert!(inside, "{} {} → {to}", route.method, route.path);
                }
            }
        }
    }
    println!("{cells} cells of route × seat × relation × freshness, {admitted} admitted");
    assert!(1_000 < cells, "{cells}");
    assert!(100 < admitted && admitted < cells, "{admitted} of {cells}");
}

/// Before the secretariat is seated, and with no session, an ended one, one of another forum.
#[tokio::test]
async fn without_a_session_nothing_is_shown_and_nothing_done() {
    let unfounded = Forum::unfounded();
    assert_eq!(
        unfounded.link, None,
        "nobody founds a secretariat before there is a forum"
    );
    let young = Forum::new();
    let grown = Forum::new();
    let mut people = staffed(&grown);
    let person = people.last_mut().unwrap();
    let mut ended = grown.signed_in(person).await;
    let kept = ended.cookies.clone();
    ended.post("/en/desk/sign-out", &[]).await;
    let lively = grown.signed_in(person).await;
    let mut cells = 0;
    let size = (young.registrar.size(), grown.registrar.size());
    for (forum, cookies) in [
        (&unfounded, BTreeMap::new()),
        (&unfounded, lively.cookies.clone()),
        (&young, BTreeMap::new()),
        (&young, lively.cookies.clone()),
        (&grown, BTreeMap::new()),
        (&grown, kept),
        (
            &grown,
            BTreeMap::from([("travaux".into(), lively.cookies["__Host-travaux"].clone())]),
        ),
    ] {
        let mut browser = forum.browser();
        browser.cookies = cookies;
        for route in desk_routes().filter(|route| route.verb.is_some()) {
            cells += 1;
            let path = path(&route, &by(seat("secretariat", None), "p-3"), None);
            let answer = ask(&mut browser, route.method, &path).await;
            let cell = format!("{} {path}: {}", route.method, answer.status);
            match route.method {
                "GET" => assert!(answer.to().starts_with("/en/sign-in?to="), "{cell}"),
                _ => assert_eq!(answer.status, 401, "{cell}"),
            }
        }
    }
    println!("{cells} cells of route × stage × sign-in");
    assert_eq!(size, (young.registrar.size(), grown.registrar.size()));
}

/// A page of another site, an old browser that says nothing, a program that says the wrong thing.
#[tokio::test]
async fn no_other_site_sends_a_form() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let size = forum.registrar.size();
    let mut cells = 0;
    for route in desk_routes().filter(|route| route.method == "POST") {
        let path = path(&route, &officer.by(), None);
        for headers in [
            &[] as &[(&str, &str)],
            &[("Sec-Fetch-Site", "cross-site")],
            &[("Sec-Fetch-Site", "same-site")],
            &[("Sec-Fetch-Site", "none")],
            &[("Origin", "https://evil.example")],
            &[("Origin", "null")],
            &[
                ("Sec-Fetch-Site", "cross-site"),
                ("Origin", "https://forum.example"),
            ],
            &[("Referer", "https://forum.example/en/desk")],
        ] {
            cells += 1;
            let mut headers = headers.to_vec();
            headers.push(("Content-Type", "application/x-www-form-urlencoded"));
            let answer = browser
                .send("POST", &path, "session=others", &headers)
                .await;
            assert_eq!(answer.status, 403, "{path} {headers:?}");
            assert!(!answer.headers.contains_key("set-cookie"));
        }
        let old = [
            ("Origin", "https://forum.example"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        let answer = browser
            .send("POST", "/en/desk/seats", "seat=secretariat", &old)
            .await;
        assert_eq!(
            answer.status, 303,
            "an older browser says where it is in Origin"
        );
    }
    println!("{cells} cells of form × origin");
    assert_eq!(forum.registrar.size(), size);
    assert_eq!(browser.get("/en/desk").await.status, 200);
}

/// Every kind of seat stands in the matrix.
#[tokio::test]
async fn the_matrix_has_every_kind_of_seat() {
    let forum = Forum::new();
    let people = staffed(&forum);
    for kind in procedure::SeatKind::ALL
        .into_iter()
        .filter(|kind| kind.of_persons())
    {
        assert!(
            people.iter().any(|it| it.seat.kind() == kind),
            "{}",
            kind.key()
        );
    }
    let person = PersonId::new("p-10").unwrap();
    assert!(
        forum
            .registrar
            .read()
            .forum
            .seats
            .of_person(&person)
            .any(|it| it.focal_point)
    );
}
