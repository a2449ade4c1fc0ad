//! Speaks to the reader of one page: messages, wordings in the language that exists, names, links.

mod appointing;
mod citing;
mod naming;
mod placing;

use std::cell::Cell;

use jiff::civil::Date;
use language::{Arg, Lang, Messages};
use text::{Language, Status, Wording};

use super::fragment::{Fragment, escaped};
use crate::Viewpoint;

/// The reader of one page.
pub(crate) struct Reader<'a> {
    /// From where the reader looks.
    pub(crate) view: &'a Viewpoint<'a>,
    messages: &'static Messages,
    language: Language,
    /// The original language of an unofficial translation shown on the page, if there was one.
    translated_from: Cell<Option<Language>>,
}

fn lang_of(language: Language) -> Lang {
    Lang::from_tag(language.tag()).unwrap_or(Lang::En)
}

impl<'a> Reader<'a> {
    pub(crate) fn of(view: &'a Viewpoint<'a>) -> Self {
        Self {
            view,
            messages: Messages::of(view.lang),
            language: publish::tongue(view.lang),
            translated_from: Cell::new(None),
        }
    }

    pub(crate) fn lang(&self) -> Lang {
        self.view.lang
    }

    /// The message with this key, which takes no argument.
    pub(crate) fn say(&self, key: &str) -> &'static str {
        self.messages.text(key)
    }

    /// The message with this key and its arguments, as HTML.
    pub(crate) fn tell(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Fragment {
        Fragment::markup(self.messages.html(key, args))
    }

    /// The message with this key and its arguments, as plain text.
    pub(crate) fn plain(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.format(key, args)
    }

    /// A message whose only argument is a count.
    pub(crate) fn count(&self, key: &str, count: usize) -> Fragment {
        self.tell(key, &[("count", count.into())])
    }

    /// The label `prefix-key`; the key itself where there is no such message.
    pub(crate) fn label(&self, prefix: &str, key: &str) -> Fragment {
        let message = format!("{prefix}-{key}");
        let known = self.messages.has(&message) || Messages::of(Lang::En).has(&message);
        if known {
            Fragment::text(self.say(&message))
        } else {
            Fragment::text(key)
        }
    }

    /// Where the page shows a translation nobody has issued officially: the original language and
    /// the address of the page in it.
    pub(crate) fn translated_from(&self) -> Option<(&'static str, String)> {
        let original = self.translated_from.get().map(lang_of)?;
        Some((original.tag(), self.view.in_language(original)))
    }

    /// A wording in the reader's language, else in its own, marked so.
    pub(crate) fn wording(&self, wording: &Wording) -> Fragment {
        let Some((language, version)) = wording.for_reader(self.language) else {
            return Fragment::default();
        };
        let words = escaped(version.words.as_str()).replace('\n', "<br>");
        if language != self.language {
            return self.in_other_language(language, &words);
        }
        match version.status {
            Status::Original | Status::Official => Fragment::markup(words),
            Status::Unofficial => {
                self.translated_from.set(Some(wording.original()));
                let mark = escaped(self.say("wording-unofficial"));
                // The sign is for those who see it, the words for those who hear the page.
                Fragment::markup(format!(
                    "<span class=\"tr\">{words}<small class=\"hidden\"> ({mark})</small></span>"
                ))
            }
            Status::Machine => {
                self.translated_from.set(Some(wording.original()));
                let mark = escaped(self.say("wording-machine"));
                Fragment::markup(format!("{words} <small class=\"in\">{mark}</small>"))
            }
        }
    }

    pub(crate) fn in_other_language(&self, language: Language, words: &str) -> Fragment {
        let mark = escaped(self.say(&format!("in-{}", language.tag())));
        Fragment::markup(format!(
            "{} <small class=\"in\">{mark}</small>",
            foreign(language, words)
        ))
    }

    /// A wording without any mark, for names and for text inside a link that has one elsewhere.
    pub(crate) fn name(&self, wording: &Wording) -> Fragment {
        let Some((language, version)) = wording.for_reader(self.language) else {
            return Fragment::default();
        };
        let words = escaped(version.words.as_str());
        if language == self.language {
            Fragment::markup(words)
        } else {
            Fragment::markup(foreign(language, &words))
        }
    }

    /// What a thing is called and its title, as the heading of its page: "Matter 1: Modalities".
    pub(crate) fn headed(&self, called: &str, title: &Wording) -> Fragment {
        let title = self.wording(title);
        self.tell(
            "labelled",
            &[
                ("label", called.into()),
                ("value", Arg::Html(title.as_str())),
            ],
        )
    }

    /// The words of a wording as plain text, for titles and for sorting.
    pub(crate) fn bare<'w>(&self, wording: &'w Wording) -> &'w str {
        wording
            .for_reader(self.language)
            .map_or("", |(_, version)| version.words.as_str())
    }

    /// Words that are on record without a language; they are in English unless they are a symbol.
    pub(crate) fn english(&self, words: &str) -> Fragment {
        if self.language == Language::En {
            Fragment::text(words)
        } else {
            Fragment::markup(foreign(Language::En, &escaped(words)))
        }
    }

    /// A link to a page, as of the same time as this page.
    pub(crate) fn link(&self, path: &str, label: &Fragment) -> Fragment {
        let href = escaped(&self.view.link(path));
        Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
    }

    /// As [`Reader::link`], with parameters besides the time.
    pub(crate) fn link_with(
        &self,
        path: &str,
        query: &[(&str, &str)],
        label: &Fragment,
    ) -> Fragment {
        let href = escaped(&self.address_with(path, query));
        Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
    }

    /// The address of a page, as of the same time as this page, with parameters besides.
    pub(crate) fn address_with(&self, path: &str, query: &[(&str, &str)]) -> String {
        let mut address = self.view.link(path);
        for (name, value) in query {
            address.push(if address.contains('?') { '&' } else { '?' });
            address.push_str(name);
            address.push('=');
            address.push_str(&crate::percent::encoded(value));
        }
        address
    }

    /// A label and its value, with the colon of the language.
    pub(crate) fn pair(&self, label: &Fragment, value: &Fragment) -> Fragment {
        self.tell(
            "labelled-value",
            &[
                ("label", Arg::Html(label.as_str())),
                ("value", Arg::Html(value.as_str())),
            ],
        )
    }

    /// The items as one list in a sentence.
    pub(crate) fn list(&self, items: &[Fragment]) -> Fragment {
        Fragment::markup(language::list(self.lang(), items))
    }

    pub(crate) fn date(&self, date: Date) -> Fragment {
        let words = language::date_long(self.lang(), date);
        Fragment::markup(format!(
            "<time datetime=\"{date}\">{}</time>",
            escaped(&words)
        ))
    }

    /// A date without the mark that machines read, for long lists.
    pub(crate) fn date_plain(&self, date: Date) -> Fragment {
        Fragment::text(&language::date_long(self.lang(), date))
    }

    pub(crate) fn days(&self, from: Date, to: Date) -> Fragment {
        Fragment::text(&language::date_range(self.lang(), from, to))
    }
}

fn foreign(language: Language, words: &str) -> String {
    let lang = lang_of(language);
    format!(
        "<span lang=\"{}\" dir=\"{}\">{words}</span>",
        lang.tag(),
        lang.dir()
    )
}
