//! The pages that a reader can come upon, found as a reader finds them: by links.

use std::collections::HashSet;

use language::Lang;
use web::Site;

/// The media types in which links are looked for.
const LINKING: [&str; 3] = ["text/html", "application/json", "application/atom+xml"];

/// What verifying the record compares by itself, or what speaks of the moment alone: signatures,
/// tiles, proofs, the health of the process.
const BESIDE: [&str; 6] = [
    "/record/",
    "/api/v1/checkpoint",
    "/api/v1/witnesses",
    "/api/v1/proof/",
    "/healthz",
    "/.well-known/",
];

/// Every page, table, feed and list that links lead to, in the order in which they are come upon;
/// each is drawn once to find its links. `address` is the public address of the site.
///
/// Pages as of an earlier day or index are left out: they are without number, and each is drawn
/// from a part of the same record.
pub(super) async fn all(site: &Site, address: &str) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    let mut met: HashSet<String> = HashSet::new();
    let mut next: Vec<String> = Lang::ALL.map(|lang| format!("/{lang}/")).into();
    next.push("/api/v1".to_owned());
    while !next.is_empty() {
        let mut found = Vec::new();
        for page in next {
            if !met.insert(page.clone()) {
                continue;
            }
            let Some(drawn) = site.redrawn(&page).await else {
                continue;
            };
            if drawn.status != 200 || !drawn.may_be_kept {
                continue;
            }
            if LINKING.iter().any(|media| drawn.media.starts_with(media)) {
                found.extend(on(&String::from_utf8_lossy(&drawn.body), address));
            }
            known.push(page);
        }
        found.retain(|page| !met.contains(page));
        next = found;
    }
    known
}

/// The addresses of the site on a page: whatever stands in quotation marks and begins as one.
fn on<'a>(text: &'a str, address: &'a str) -> impl Iterator<Item = String> + 'a {
    let quoted = text.split('"');
    quoted.filter_map(move |quoted| {
        let path = quoted.strip_prefix(address).unwrap_or(quoted);
        // First the escapes: they are written with the mark that begins a fragment.
        let path = unescaped(path);
        let path = path.split('#').next().unwrap_or_default();
        is_page(path).then(|| path.to_owned())
    })
}

fn is_page(path: &str) -> bool {
    let inside = path.starts_with('/') && !path.starts_with("//");
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let past = query
        .split('&')
        .any(|part| part.starts_with("at=") || part.starts_with("as_of="));
    let beside = BESIDE.iter().any(|prefix| path.starts_with(prefix));
    inside && !past && !beside && !path.contains(|c: char| c.is_whitespace() || "<>{}".contains(c))
}

/// An address as it stands in HTML, without the escapes of an attribute.
fn unescaped(path: &str) -> String {
    path.replace("&amp;", "&").replace("&#38;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_pages_and_lists() {
        let text = r#"<a href="/en/questions#top">x</a><a href="/en/record?a=1&#38;b=2">
            <a href="/en/members?at=7"><a href="https://elsewhere.example/"><a href="//x/y">
            <a href="/record/checkpoint"><link href="/assets/site.css">
            {"next":"https://forum.example/api/v1/members?cursor=3","said":"/ not a path"}"#;
        let found: Vec<String> = on(text, "https://forum.example").collect();
        assert_eq!(
            found,
            [
                "/en/questions",
                "/en/record?a=1&b=2",
                "/assets/site.css",
                "/api/v1/members?cursor=3"
            ]
        );
    }
}
