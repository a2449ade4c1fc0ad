//! Speaks to the reader of one page: messages, wordings in the language that exists, names, links.

use std::cell::Cell;

use jiff::civil::Date;
use language::{Arg, Collation, Lang, Messages};
use procedure::body::Post;
use procedure::id::{BodyId, DocumentId, GroupId, MemberId, QuestionId};
use procedure::{Certainty, Citation, Holder, Noun, Place};
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
                Fragment::markup(format!("<span class=\"tr\">{words}</span>"))
            }
            Status::Machine => {
                self.translated_from.set(Some(wording.original()));
                let mark = escaped(self.say("wording-machine"));
                Fragment::markup(format!("{words} <small class=\"in\">{mark}</small>"))
            }
        }
    }

    fn in_other_language(&self, language: Language, words: &str) -> Fragment {
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

    /// The name of a member as plain text; its code where it is not on record.
    pub(crate) fn member_text(&self, member: MemberId) -> &'a str {
        let known = self.view.forum.members.get(member);
        known.map_or("", |member| self.bare(&member.name))
    }

    pub(crate) fn member(&self, member: MemberId) -> Fragment {
        let label = match self.view.forum.members.get(member) {
            Some(known) => self.name(&known.name),
            None => Fragment::text(member.as_str()),
        };
        self.link(&format!("/members/{member}"), &label)
    }

    /// Members as links, in the order of their names.
    pub(crate) fn members(&self, members: &[MemberId]) -> Vec<Fragment> {
        let mut named: Vec<(&str, MemberId)> = members
            .iter()
            .map(|member| (self.member_text(*member), *member))
            .collect();
        Collation::of(self.lang()).sort_by_name(&mut named, |(name, _)| name);
        named
            .into_iter()
            .map(|(_, member)| self.member(member))
            .collect()
    }

    pub(crate) fn group(&self, group: &GroupId) -> Fragment {
        let label = match self.view.forum.groups.get(group) {
            Some(known) => self.name(&known.name),
            None => Fragment::text(group.as_str()),
        };
        self.link(&format!("/groups/{group}"), &label)
    }

    /// A group inside a sentence, with its article.
    pub(crate) fn group_in_sentence(&self, group: &GroupId) -> Fragment {
        let known = self.view.forum.groups.get(group);
        let name = known.map_or(group.as_str(), |known| self.bare(&known.name));
        let label = Fragment::text(&language::in_sentence(self.lang(), name));
        self.link(&format!("/groups/{group}"), &label)
    }

    pub(crate) fn body(&self, body: &BodyId) -> Fragment {
        let label = match self.view.forum.bodies.get(body) {
            Some(known) => self.name(&known.name),
            None => Fragment::text(body.as_str()),
        };
        self.link(&format!("/bodies/{body}"), &label)
    }

    pub(crate) fn question(&self, question: &QuestionId) -> Fragment {
        let label = match self.view.forum.questions.get(question) {
            Some(known) => self.name(&known.title),
            None => Fragment::text(question.as_str()),
        };
        self.link(&format!("/questions/{question}"), &label)
    }

    /// Who holds a position, with a link where there is a page.
    pub(crate) fn holder(&self, holder: &Holder) -> Fragment {
        match holder {
            Holder::Member(member) => self.member(*member),
            Holder::Group(group) => self.group(group),
            Holder::Officer { body, .. } => {
                let label = Fragment::text(&self.holder_text(holder));
                self.link(&format!("/bodies/{body}"), &label)
            }
            Holder::Unnamed(quantity) => {
                Fragment::text(self.say(&format!("unnamed-{}", quantity.key())))
            }
        }
    }

    /// Who holds a position, as plain text.
    pub(crate) fn holder_text(&self, holder: &Holder) -> String {
        match holder {
            Holder::Member(member) => self.member_text(*member).to_owned(),
            Holder::Group(group) => {
                let known = self.view.forum.groups.get(group);
                known.map_or_else(|| group.to_string(), |g| self.bare(&g.name).to_owned())
            }
            Holder::Officer {
                body,
                post: Post::Chair,
            } if body.as_str() == "plenary" => self.say("holder-chair").to_owned(),
            Holder::Officer { body, post } => {
                let post = self.say(&format!("act-post-{}", post.key()));
                let known = self.view.forum.bodies.get(body);
                let body = known.map_or(body.as_str(), |b| self.bare(&b.name));
                self.plain(
                    "holder-officer",
                    &[("post", post.into()), ("body", body.into())],
                )
            }
            Holder::Unnamed(quantity) => {
                self.say(&format!("unnamed-{}", quantity.key())).to_owned()
            }
        }
    }

    /// What a document is called in a citation: its symbol, or who published it.
    pub(crate) fn document(&self, document: &DocumentId) -> Fragment {
        let symbol = document.as_str();
        let published = (!symbol.contains('/'))
            .then(|| self.view.forum.documents.get(document))
            .flatten();
        let href = escaped(&self.view.link(&format!("/documents/{symbol}")));
        let (words, lang) = match published {
            Some(known) if self.language == Language::En => (known.publisher.as_str(), ""),
            Some(known) => (known.publisher.as_str(), " lang=\"en\" dir=\"ltr\""),
            None => (symbol, " dir=\"ltr\""),
        };
        let words = escaped(words);
        Fragment::markup(format!("<a href=\"{href}\"{lang}>{words}</a>"))
    }

    pub(crate) fn citation(&self, citation: &Citation) -> Fragment {
        let document = self.document(&citation.document);
        let document = ("document", Arg::Html(document.as_str()));
        match &citation.place {
            None => self.tell("cite-document", &[document]),
            Some(Place::Paragraph(number)) => {
                let number = number.to_string();
                self.tell(
                    "cite-paragraph",
                    &[document, ("paragraph", (&number).into())],
                )
            }
            Some(Place::Named(place)) => {
                let place = self.english(place.as_str());
                self.tell(
                    "cite-place",
                    &[document, ("place", Arg::Html(place.as_str()))],
                )
            }
            Some(Place::Span { from, to }) => {
                let (from, to) = (from.to_string(), to.to_string());
                self.tell(
                    "cite-span",
                    &[document, ("from", (&from).into()), ("to", (&to).into())],
                )
            }
        }
    }

    /// A mark for what nobody has confirmed, and for what rests on less than the official source.
    pub(crate) fn certainty(&self, certainty: Certainty) -> Option<Fragment> {
        let key = match certainty {
            Certainty::Seen => return None,
            Certainty::Secondary => "certainty-secondary",
            Certainty::Inferred => "certainty-inferred",
            Certainty::UnverifiedHigh => "certainty-unverified-high",
            Certainty::UnverifiedMedium => "certainty-unverified-medium",
            Certainty::UnverifiedLow => "certainty-unverified-low",
        };
        let class = if certainty.unverified() {
            "mark unverified"
        } else {
            "mark"
        };
        let words = escaped(self.say(key));
        Some(Fragment::markup(format!(
            "<span class=\"{class}\">{words}</span>"
        )))
    }

    /// A link to the entry that created this thing, where the journal knows it.
    pub(crate) fn entry_of(&self, noun: Noun, key: &str) -> Option<Fragment> {
        let index = self.view.journal.index_of(noun, key)?;
        Some(self.entry(index))
    }

    pub(crate) fn entry(&self, index: u64) -> Fragment {
        let number = index.to_string();
        let label = self.tell("entry-number", &[("index", (&number).into())]);
        self.link(&format!("/record/{index}"), &label)
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
