//! The text of a matter: each version of it, the languages it is out in, and the words that changed
//! from one to the next, where they are public.

use language::Arg;
use procedure::matter::{ChangedWords, Decision, HeldText, Matter, TextChange};
use text::compared;

use super::part;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::parts::Part;
use crate::pages::reader::Reader;

/// All versions, the newest last; nothing where there is no text.
pub(in crate::pages) fn text(r: &Reader<'_>, matter: &Matter) -> Option<Part> {
    let line = |(number, text): (usize, &HeldText)| {
        let changed = number.checked_sub(2).and_then(|it| matter.changes.get(it));
        one(r, number, text, changed)
    };
    let lines: Vec<Fragment> = (1..).zip(&matter.texts).map(line).collect();
    (!lines.is_empty()).then(|| part(r, "text", lines))
}

/// The text that was decided on, and no other.
pub(in crate::pages) fn text_decided(
    r: &Reader<'_>,
    matter: &Matter,
    decision: &Decision,
) -> Option<Part> {
    let decided = decision.text.as_ref()?;
    let mut numbered = (1..).zip(&matter.texts);
    let (number, text) = numbered.find(|(_, text)| text.sha256 == *decided)?;
    Some(part(r, "text", vec![one(r, number, text, None)]))
}

fn one(r: &Reader<'_>, number: usize, text: &HeldText, changed: Option<&TextChange>) -> Fragment {
    let hash = hash(text.sha256.as_str());
    let version = r.tell(
        "deciding-text-version",
        &[("hash", Arg::Html(&hash)), ("number", number.into())],
    );
    let document = text
        .document
        .as_ref()
        .map(|it| format!("<br>{}", r.document(it)));
    let versions = text.versions.iter().map(|it| {
        let status = r.label("wording", publish::keys::status(it.status));
        let language = escaped(r.say(&format!("language-{}", it.language.tag())));
        format!("{language} ({status})")
    });
    let versions: Vec<String> = versions.collect();
    let words = changed.and_then(|change| change.words.as_ref());
    let words = words.map(|words| comparison(r, words));
    Fragment::markup(format!(
        "{version}{}<br>{}{}",
        document.unwrap_or_default(),
        versions.join(" · "),
        words.unwrap_or_default(),
    ))
}

/// The words before and after in one, what was left out and what was put in marked as such: to the
/// eye, and to those who hear the page.
pub(crate) fn comparison(r: &Reader<'_>, words: &ChangedWords) -> String {
    let parts = compared(words.was.as_str(), words.now.as_str());
    let said = parts.iter().map(|part| match part {
        text::Part::Kept(words) => lines(words),
        text::Part::LeftOut(words) => marked(r, "del", "text-left-out", words),
        text::Part::PutIn(words) => marked(r, "ins", "text-put-in", words),
    });
    format!(
        "<figure class=\"compared\"><figcaption>{}</figcaption><p lang=\"en\" dir=\"auto\">{}</p></figure>",
        escaped(r.say("text-changed-words")),
        said.collect::<String>(),
    )
}

fn marked(r: &Reader<'_>, mark: &str, key: &str, words: &str) -> String {
    let (said, words) = (escaped(r.say(key)), lines(words));
    format!("<{mark}><span class=\"hidden\">{said} </span>{words}</{mark}>")
}

fn lines(words: &str) -> String {
    escaped(words).replace('\n', "<br>")
}

/// A hash, to be read from left to right in every language.
pub(in crate::pages) fn hash(sha256: &str) -> String {
    format!("<bdi dir=\"ltr\"><code>{}</code></bdi>", escaped(sha256))
}
