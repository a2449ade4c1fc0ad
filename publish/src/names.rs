//! What things are called in the reader's language, in lists and in sentences.

use language::{Lang, Messages, agreement, capitalised, in_sentence};
use procedure::body::Post;
use procedure::id::{BodyId, GroupId, MemberId, OptionId, PostId, QuestionId, SessionId};
use procedure::{Forum, Holder};
use text::{Language, Wording};

/// The same language, as texts are tagged with it.
pub fn tongue(lang: Lang) -> Language {
    match lang {
        Lang::Ar => Language::Ar,
        Lang::Zh => Language::Zh,
        Lang::En => Language::En,
        Lang::Fr => Language::Fr,
        Lang::Ru => Language::Ru,
        Lang::Es => Language::Es,
    }
}

/// Names in one language. A thing the forum does not know is called by its key.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// Where the names stand.
    pub forum: &'a Forum,
    /// The reader's language.
    pub lang: Lang,
}

impl<'a> Names<'a> {
    /// The words for this reader: in the language asked for, else in the original.
    pub fn words(&self, wording: &'a Wording) -> &'a str {
        wording
            .for_reader(tongue(self.lang))
            .map_or("", |(_, version)| version.words.as_str())
    }

    /// A member, as lists write it.
    pub fn member(&self, id: MemberId) -> String {
        let member = self.forum.members.get(id);
        member.map_or_else(|| id.to_string(), |it| self.words(&it.name).to_owned())
    }

    /// A group, as lists write it.
    pub fn group(&self, id: &GroupId) -> String {
        let group = self.forum.groups.get(id);
        group.map_or_else(|| id.to_string(), |it| self.words(&it.name).to_owned())
    }

    /// A body.
    pub fn body(&self, id: &BodyId) -> String {
        let body = self.forum.bodies.get(id);
        body.map_or_else(|| id.to_string(), |it| self.words(&it.name).to_owned())
    }

    /// A session.
    pub fn session(&self, id: &SessionId) -> String {
        let session = self.forum.sessions.get(id);
        session.map_or_else(|| id.to_string(), |it| self.words(&it.name).to_owned())
    }

    /// A question.
    pub fn question(&self, id: &QuestionId) -> String {
        let question = self.forum.questions.get(id);
        question.map_or_else(|| id.to_string(), |it| self.words(&it.title).to_owned())
    }

    /// An option of a question.
    pub fn option(&self, question: &QuestionId, id: &OptionId) -> String {
        let question = self.forum.questions.get(question);
        let option = question.and_then(|it| it.option(id));
        option.map_or_else(|| id.to_string(), |it| self.words(&it.title).to_owned())
    }

    /// An established post by its title: "Co-facilitator of Dedicated Thematic Group 1".
    pub fn post_title(&self, id: &PostId) -> String {
        let post = self.forum.appointments.post(id);
        post.map_or_else(|| id.to_string(), |post| self.words(&post.title).to_owned())
    }

    /// A post: "Chair".
    pub fn post(&self, post: Post) -> &'static str {
        Messages::of(self.lang).text(match post {
            Post::Chair => "act-post-chair",
            Post::ViceChair => "act-post-vice-chair",
            Post::Rapporteur => "act-post-rapporteur",
            Post::CoFacilitator => "act-post-co-facilitator",
        })
    }

    /// A holder as a list names it; empty for one the source does not name.
    pub fn holder(&self, holder: &Holder) -> String {
        match holder {
            Holder::Member(id) => self.member(*id),
            Holder::Group(id) => self.group(id),
            Holder::Officer { body, post } => capitalised(&self.officer(body, *post)),
            Holder::Unnamed(_) => String::new(),
        }
    }

    /// A holder inside a sentence, and with what its verb agrees.
    pub(crate) fn subject(&self, holder: &Holder) -> (String, &'static str) {
        let listed = match holder {
            Holder::Member(id) => self.member(*id),
            Holder::Group(id) => self.group(id),
            Holder::Officer { body, post } => {
                let officer = self.officer(body, *post);
                let agrees = agreement(self.lang, &officer);
                return (officer, agrees);
            }
            Holder::Unnamed(quantity) => {
                let key = format!("act-holder-unnamed-{}", quantity.key());
                let agrees = match self.lang {
                    Lang::Ar => "feminine",
                    _ => "plural",
                };
                return (Messages::of(self.lang).text(&key).to_owned(), agrees);
            }
        };
        let agrees = agreement(self.lang, &listed);
        (in_sentence(self.lang, &listed), agrees)
    }

    /// A member inside a sentence, with its article.
    pub(crate) fn member_in_sentence(&self, id: MemberId) -> String {
        in_sentence(self.lang, &self.member(id))
    }

    fn officer(&self, body: &BodyId, post: Post) -> String {
        let (post, body) = (self.post(post), self.body(body));
        Messages::of(self.lang).format(
            "act-holder-officer",
            &[("post", post.into()), ("body", (&body).into())],
        )
    }
}
