//! A message as markup: text escaped, marked-up arguments inserted as they stand.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Arg, Messages};

/// The first of the private-use characters that hold the place of an argument (plane 15).
const PLACE: u32 = 0xF_0000;
/// Arguments that a message can hold as markup.
const PLACES_MAX: usize = 32;

impl Messages {
    /// The message with this key as HTML.
    ///
    /// The message and every [`Arg::Text`] are escaped; an [`Arg::Html`] (a link, for instance)
    /// is inserted as it stands, between the same isolates as any argument.
    pub fn html(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(args.len());
        let mut fragments = Vec::new();
        for (name, value) in args {
            let value = match value {
                Arg::Html(fragment) if fragments.len() < PLACES_MAX => {
                    fragments.push(*fragment);
                    FluentValue::from(place(fragments.len() - 1).to_string())
                }
                Arg::Text(text) | Arg::Html(text) => FluentValue::from(without_places(text)),
                Arg::Number(_) => value.to_fluent(self.lang),
            };
            filled.set(*name, value);
        }
        inserted(&self.fill(key, &filled), &fragments)
    }
}

/// The character that holds the place of a fragment.
fn place(number: usize) -> char {
    u32::try_from(number)
        .ok()
        .and_then(|number| char::from_u32(PLACE + number))
        .unwrap_or(' ')
}

/// The fragment whose place this character holds.
fn fragment_at<'a>(character: char, fragments: &[&'a str]) -> Option<&'a str> {
    let number = u32::from(character).checked_sub(PLACE)?;
    fragments.get(usize::try_from(number).ok()?).copied()
}

/// Text that cannot be taken for a place: no text has a use for these characters.
fn without_places(text: &str) -> String {
    text.chars()
        .filter(|character| fragment_at(*character, &[""; PLACES_MAX]).is_none())
        .collect()
}

/// The text escaped, each place filled with its fragment.
fn inserted(text: &str, fragments: &[&str]) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => match fragment_at(character, fragments) {
                Some(fragment) => html.push_str(fragment),
                None => html.push(character),
            },
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    fn through(group: Arg<'_>) -> String {
        Messages::of(Lang::En).html("position-through-group", &[("group", group)])
    }

    #[test]
    fn text_is_escaped_and_markup_stands() {
        assert!(through("<b>&'\"".into()).contains("&lt;b&gt;&amp;&#39;&quot;"));
        assert!(
            through(Arg::Html("<a href=\"/en/groups/EU\">EU</a>"))
                .contains("<a href=\"/en/groups/EU\">EU</a>")
        );
    }

    #[test]
    fn text_cannot_pass_for_a_place() {
        let args = [
            ("holder", "\u{F0000}".into()),
            ("option", Arg::Html("<b>x</b>")),
        ];
        let html = Messages::of(Lang::En).html("stance-supports-sentence", &args);
        assert_eq!(html.matches("<b>x</b>").count(), 1);
    }
}
