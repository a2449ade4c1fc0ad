//! A small reader of HTML: enough to see whether a page is whole.

use language::Lang;

const VOID: [&str; 4] = ["meta", "link", "br", "input"];

/// Everything wrong with a page.
pub(crate) fn faults(html: &str, lang: Lang) -> Vec<String> {
    let mut faults = unbalanced(html);
    faults.extend(forbidden(html));
    faults.extend(unsaid(html));
    let root = format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.dir());
    if !html.contains(&root) {
        faults.push(format!("has not {root}"));
    }
    if html.matches("<h1").count() != 1 {
        faults.push("has not exactly one h1".to_owned());
    }
    faults.extend(repeated_ids(html));
    faults
}

/// The tags of a page: name, attributes, whether it closes, whether it closes itself.
fn tags(html: &str) -> impl Iterator<Item = (&str, &str, bool, bool)> {
    html.split('<').skip(1).filter_map(|piece| {
        let tag = piece.split('>').next()?;
        let (closing, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let (tag, alone) = match tag.strip_suffix('/') {
            Some(tag) => (tag, true),
            None => (tag, false),
        };
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        (name != "!doctype").then_some((name, attributes, closing, alone))
    })
}

fn unbalanced(html: &str) -> Vec<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut faults = Vec::new();
    for (name, _, closing, alone) in tags(html) {
        if closing {
            match open.pop() {
                Some(last) if last == name => {}
                last => faults.push(format!("</{name}> closes {last:?}")),
            }
        } else if !alone && !VOID.contains(&name) {
            open.push(name);
        }
    }
    faults.extend(open.iter().map(|name| format!("<{name}> is not closed")));
    faults
}

/// What the content security policy would refuse.
fn forbidden(html: &str) -> Vec<String> {
    let refused = |attributes: &str| {
        attributes.split_whitespace().any(|attribute| {
            let name = attribute.split('=').next().unwrap_or_default();
            name == "style" || (name.starts_with("on") && attribute.contains('='))
        })
    };
    tags(html)
        .filter(|(name, attributes, ..)| {
            *name == "script" || *name == "style" || refused(attributes)
        })
        .map(|(name, attributes, ..)| format!("<{name} {attributes}> is refused"))
        .collect()
}

/// Messages that are missing, which are shown in brackets, and arguments forgotten.
fn unsaid(html: &str) -> Vec<String> {
    let keys = html.split('[').skip(1).filter_map(|rest| {
        let key = rest.split(']').next()?;
        let is_key = key.contains('-')
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        is_key.then(|| format!("has no message {key}"))
    });
    let forgotten = html.contains("{$").then(|| {
        let at = html.find("{$").unwrap_or_default();
        format!("lacks {}", html[at..].chars().take(40).collect::<String>())
    });
    keys.chain(forgotten).collect()
}

fn repeated_ids(html: &str) -> Vec<String> {
    let mut ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    ids.sort_unstable();
    let twice = ids.windows(2).filter(|pair| pair[0] == pair[1]);
    twice.map(|pair| format!("has two {}", pair[0])).collect()
}

/// What stands between two marks.
pub(crate) fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let after = html.split_once(from).unwrap().1;
    after.split_once(to).unwrap().0
}

/// The words of a page without tags and isolates, white space as single spaces.
pub(crate) fn text(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    let words: String = words
        .chars()
        .filter(|character| !matches!(character, '\u{2066}'..='\u{2069}'))
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_page_that_is_not_whole_is_seen() {
    let of = |body: &str| {
        faults(
            &format!("<html lang=\"en\" dir=\"ltr\"><h1>x</h1>{body}</html>"),
            Lang::En,
        )
    };
    assert!(of("<p>fine<br></p>").is_empty());
    for wrong in [
        "<p>",
        "<p></b>",
        "<h1>y</h1>",
        "<p style=\"x\"></p>",
        "<p onclick=\"x\"></p>",
        "<script></script>",
        "[no-such-key]",
        "{$count}",
        "<p id=\"a\"></p><p id=\"a\"></p>",
    ] {
        assert!(!of(wrong).is_empty(), "{wrong}");
    }
}
