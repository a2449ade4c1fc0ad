//! The search, on its page and in the API.

use language::Lang;

use crate::fixture::Forum;

#[tokio::test]
async fn a_word_finds_what_has_it_in_any_language() {
    let forum = Forum::small();
    for (address, link) in [
        ("/en/search?q=appoints", "/en/questions/appointment"),
        ("/en/search?q=APPOINTS+who", "/en/questions/appointment"),
        ("/ru/search?q=appoints", "/ru/questions/appointment"),
        ("/en/search?q=colombie", "/en/members/COL"),
        ("/fr/search?q=col", "/fr/members/COL"),
        ("/en/search?q=A/1", "/en/documents/A/1"),
        ("/en/search?q=A%2F1&kind=document", "/en/documents/A/1"),
        (
            "/en/search?q=appoints&as_of=2026-04-01",
            "/en/questions/appointment?as_of=2026-04-01",
        ),
    ] {
        let answer = forum.found(address).await;
        let html = answer.text();
        assert!(
            html.contains("<ul class=\"found\">"),
            "{address} finds nothing"
        );
        assert!(
            html.contains(&format!("href=\"{link}")),
            "{address} does not find {link}"
        );
    }
}

#[tokio::test]
async fn a_position_is_found_with_its_holder_and_leads_to_its_place() {
    let forum = Forum::small();
    let answer = forum.found("/en/search?q=bahamas&kind=position").await;
    let html = answer.text();
    let stands = "/api/v1/positions?holder=BHS&standing=stands";
    let stands = forum.found(stands).await.each("position");
    let place = format!("/en/questions/appointment#p{}\"", stands[0]);
    assert!(html.contains(&place), "{html}");
    assert!(!html.contains("#p1\""), "position 1 is superseded");
}

#[tokio::test]
async fn where_nothing_is_found_the_page_says_what_to_do() {
    let forum = Forum::small();
    for lang in Lang::ALL {
        let nothing = forum.found(&format!("/{lang}/search?q=zebra")).await;
        assert!(nothing.text().contains("role=\"status\""), "{lang}");
        assert!(!nothing.text().contains("class=\"found\""), "{lang}");
        let signs = forum.found(&format!("/{lang}/search?q=%3F%21")).await;
        assert!(signs.text().contains("role=\"status\""), "{lang}");
        let empty = forum.found(&format!("/{lang}/search?q=")).await;
        assert!(!empty.text().contains("role=\"status\""), "{lang}");
    }
}

#[tokio::test]
async fn what_is_typed_is_shown_as_text() {
    let forum = Forum::small();
    let typed = "%3Cscript%3Ealert(1)%3C/script%3E%22";
    let answer = forum.found(&format!("/en/search?q={typed}")).await;
    let html = answer.text();
    assert!(!html.contains("<script>alert"));
    assert!(html.contains("alert(1)"));
}

#[tokio::test]
async fn a_wrong_kind_and_a_page_of_no_kind_are_refused() {
    let forum = Forum::small();
    for query in [
        "q=a&kind=planet",
        "q=a&page=2",
        "q=a&kind=member&page=0",
        "word=a",
    ] {
        assert_eq!(
            forum.get(&format!("/en/search?{query}")).await.status,
            400,
            "{query}"
        );
    }
    let beyond = forum
        .get("/en/search?q=appoints&kind=question&page=99")
        .await;
    assert_eq!(beyond.status, 200);
}

#[tokio::test]
async fn the_api_finds_the_same() {
    let forum = Forum::small();
    let all = forum.found("/api/v1/search?q=appoints&kind=question").await;
    assert_eq!(all.each("found"), ["question/appointment"]);
    let one = &all.json()["items"][0];
    assert_eq!(one["kind"], "question");
    assert_eq!(one["in_title"], true);
    assert_eq!(one["entry"], 18);
    assert!(
        one["page_url"]
            .as_str()
            .unwrap()
            .ends_with("/en/questions/appointment")
    );
    let item = one["item_url"].as_str().unwrap();
    assert!(item.ends_with("/api/v1/questions/appointment"));
    let symbol = forum.found("/api/v1/search?q=A/1&kind=document").await;
    assert_eq!(symbol.each("key"), ["A/1"]);
    let none = forum.found("/api/v1/search?q=%3F").await.json();
    assert_eq!(none["total"], 0);
    let everything = forum.found("/api/v1/search").await.json();
    assert!(3 < everything["total"].as_u64().unwrap());
}

#[tokio::test]
async fn the_api_goes_on_from_a_cursor() {
    let forum = Forum::small();
    let whole = forum.found("/api/v1/search").await;
    let all: Vec<String> = whole.each("found");
    let mut gathered = Vec::new();
    let mut address = "/api/v1/search?limit=3".to_owned();
    while gathered.len() < all.len() {
        let part = forum.found(&address).await;
        gathered.extend(part.each("found"));
        let next = part.json()["next"].as_str().map(str::to_owned);
        let Some(next) = next else { break };
        address = next[next.find("/api/").unwrap()..].to_owned();
    }
    assert_eq!(gathered, all);
    assert_eq!(
        forum.get("/api/v1/search?cursor=planet/mars").await.status,
        404
    );
}

/// Every list that an item of the search names has it.
#[tokio::test]
async fn what_is_found_is_where_it_is_said_to_be() {
    let forum = Forum::small();
    let whole = forum.found("/api/v1/search").await.json();
    for item in whole["items"].as_array().unwrap() {
        for member in ["page_url", "item_url"] {
            let url = item[member].as_str().unwrap();
            let path = &url[url.find("//").unwrap() + 2..];
            let path = &path[path.find('/').unwrap()..];
            let path = path.split('#').next().unwrap();
            assert_eq!(forum.get(path).await.status, 200, "{path}");
        }
    }
}
