//! How a suggestion was found and what makes it less sure, in the reader's words.

use language::{Arg, Lang, Messages};
use reading::Suggested;

use super::{Seen, direction};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// The message of a hedge; the families of lists, pronouns and contrasts have one each.
fn message(hedge: &str) -> String {
    let family = match hedge {
        "list:such-as;attachment-ambiguous" => "attachment",
        other => other.split(':').next().unwrap_or(other),
    };
    format!("reading-hedge-{family}")
}

/// What makes it less sure. A mark that only says how it was built is not said.
pub(super) fn hedges(r: &Reader<'_>, it: &Suggested) -> Vec<Fragment> {
    let mut said: Vec<String> = Vec::new();
    for hedge in &it.hedges {
        let key = message(hedge);
        if Messages::of(Lang::En).has(&key) && !said.contains(&key) {
            said.push(key);
        }
    }
    said.iter().map(|key| Fragment::text(r.say(key))).collect()
}

/// The word that says the stance, and the constructions that gave the holder; for those who know
/// the rules, the line of the reader of texts itself.
pub(super) fn how(r: &Reader<'_>, seen: &Seen<'_>, it: &Suggested) -> Vec<Fragment> {
    let mut said = Vec::new();
    let cue = seen.text.get(it.cue.clone()).unwrap_or_default();
    if !cue.trim().is_empty() {
        let (tag, dir) = direction(seen.statement.language);
        let cue = format!("<q lang=\"{tag}\" dir=\"{dir}\">{}</q>", escaped(cue));
        said.push(r.tell("reading-cue", &[("words", Arg::Html(&cue))]));
    }
    let patterns = it.read.as_ref().map_or(&[][..], |read| &read.patterns);
    let named = patterns
        .iter()
        .map(|number| r.label("reading-pattern", &number.to_string()));
    said.extend(named);
    let line = escaped(&it.explanation);
    said.push(Fragment::markup(format!(
        "<span lang=\"en\" dir=\"ltr\">{line}</span>"
    )));
    said
}

#[cfg(test)]
mod tests {
    use super::message;

    #[test]
    fn a_family_of_hedges_has_one_message() {
        assert_eq!(message("anaphora:they"), "reading-hedge-anaphora");
        assert_eq!(message("list:e.g."), "reading-hedge-list");
        assert_eq!(message("conditional"), "reading-hedge-conditional");
        let ambiguous = message("list:such-as;attachment-ambiguous");
        assert_eq!(ambiguous, "reading-hedge-attachment");
    }
}
