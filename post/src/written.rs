//! A letter in words: subject and body, in one language.

use language::{Arg, Lang, Messages};

use crate::letter::{CandidateAsked, Letter, Mistake, WorkWaits};
use crate::moment::moment;
use crate::plain;

/// The mark that makes a line run from right to left whatever it begins with.
const RIGHT_TO_LEFT: char = '\u{200F}';

/// A letter as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The subject, on one line.
    pub subject: String,
    /// The body: paragraphs of plain text, lines ending in CR LF.
    pub body: String,
}

impl Letter {
    /// The letter in this language. Every link in it must lead to `address`, the public address of
    /// the forum without a slash at its end.
    pub fn write(&self, lang: Lang, address: &str) -> Result<Written, Mistake> {
        let forum = plain::line(self.forum());
        let mut page = Page::new(lang, &forum);
        self.draw(&mut page);
        page.says("post-footer", &[]);
        page.written(address)
    }

    fn forum(&self) -> &str {
        match self {
            Self::Invitation(it) => &it.forum,
            Self::InvitationUsed(it) => &it.forum,
            Self::PasskeyAdded(it) => &it.forum,
            Self::SeatEnded(it) => &it.forum,
            Self::SecondOfficerAsked(it) => &it.forum,
            Self::CandidateAsked(it) => &it.forum,
            Self::CandidateAnswered(it) => &it.forum,
            Self::WorkWaits(it) => &it.forum,
        }
    }

    fn draw(&self, page: &mut Page<'_>) {
        let lang = page.lang();
        match self {
            Self::Invitation(it) => {
                let (seat, expires) = (plain::line(&it.seat), moment(lang, it.expires));
                page.subject("post-invitation-subject", &[]);
                page.says("post-invitation-opens", &[("seat", (&seat).into())]);
                if let Some(by) = it.by.as_deref().map(plain::line) {
                    page.says("post-invitation-by", &[("by", (&by).into())]);
                }
                page.says("post-invitation-link", &[("expires", (&expires).into())]);
                page.link(&it.link);
                page.says("post-invitation-unexpected", &[]);
            }
            Self::InvitationUsed(it) => {
                let (seat, at) = (plain::line(&it.seat), moment(lang, it.at));
                let args = [("seat", (&seat).into()), ("at", (&at).into())];
                page.subject("post-invitation-used-subject", &[]);
                page.says("post-invitation-used-opens", &args);
                page.says("post-invitation-used-look", &[]);
                page.link(&it.desk);
            }
            Self::PasskeyAdded(it) => {
                let at = moment(lang, it.at);
                page.subject("post-passkey-added-subject", &[]);
                page.says("post-passkey-added-opens", &[("at", (&at).into())]);
                page.says("post-passkey-added-look", &[]);
                page.link(&it.desk);
            }
            Self::SeatEnded(it) => {
                let (seat, at) = (plain::line(&it.seat), moment(lang, it.at));
                let args = [("seat", (&seat).into()), ("at", (&at).into())];
                page.subject("post-seat-ended-subject", &[]);
                page.says("post-seat-ended-opens", &args);
                page.says("post-seat-ended-stands", &[]);
            }
            Self::SecondOfficerAsked(it) => {
                let (what, expires) = (plain::line(&it.what), moment(lang, it.expires));
                page.subject("post-second-officer-asked-subject", &[]);
                page.says(
                    "post-second-officer-asked-opens",
                    &[("what", (&what).into())],
                );
                page.says(
                    "post-second-officer-asked-link",
                    &[("expires", (&expires).into())],
                );
                page.link(&it.link);
                page.says("post-second-officer-asked-doubt", &[]);
            }
            Self::CandidateAsked(it) => candidate_asked(page, it),
            Self::CandidateAnswered(it) => {
                let at = moment(lang, it.at);
                page.subject("post-candidate-answered-subject", &[]);
                page.says("post-candidate-answered-opens", &[("at", (&at).into())]);
                page.says("post-candidate-answered-look", &[]);
                page.link(&it.desk);
            }
            Self::WorkWaits(it) => work_waits(page, it),
        }
    }
}

fn candidate_asked(page: &mut Page<'_>, it: &CandidateAsked) {
    let (by, posts) = (plain::line(&it.by), plain::line(&it.posts));
    let expires = moment(page.lang(), it.expires);
    page.subject("post-candidate-asked-subject", &[]);
    let args = [("by", (&by).into()), ("posts", (&posts).into())];
    page.says("post-candidate-asked-opens", &args);
    let args = [("expires", (&expires).into())];
    page.says("post-candidate-asked-link", &args);
    page.link(&it.link);
    page.says("post-candidate-asked-yours", &[]);
    page.says("post-candidate-asked-unexpected", &[]);
}

fn work_waits(page: &mut Page<'_>, it: &WorkWaits) {
    let (seat, what) = (plain::line(&it.seat), plain::line(&it.what));
    let args = [("seat", (&seat).into()), ("what", (&what).into())];
    page.subject("post-work-waits-subject", &[]);
    page.says("post-work-waits-opens", &args);
    if let Some(until) = it.until {
        let until = moment(page.lang(), until);
        page.says("post-work-waits-until", &[("until", (&until).into())]);
    }
    page.says("post-work-waits-look", &[]);
    page.link(&it.desk);
}

/// A letter while it is written.
struct Page<'a> {
    lang: Lang,
    forum: &'a str,
    subject: String,
    paragraphs: Vec<String>,
    links: Vec<String>,
}

impl<'a> Page<'a> {
    fn new(lang: Lang, forum: &'a str) -> Self {
        Self {
            lang,
            forum,
            subject: String::new(),
            paragraphs: Vec::new(),
            links: Vec::new(),
        }
    }

    fn lang(&self) -> Lang {
        self.lang
    }

    fn subject(&mut self, key: &str, args: &[(&str, Arg<'_>)]) {
        self.subject = self.line(key, args);
    }

    /// A paragraph of one message.
    fn says(&mut self, key: &str, args: &[(&str, Arg<'_>)]) {
        let line = self.line(key, args);
        self.paragraphs.push(line);
    }

    /// A link on a line of its own, with nothing before or behind it that a mail program could take
    /// for a part of it.
    fn link(&mut self, link: &str) {
        self.links.push(link.to_owned());
        self.paragraphs.push(link.to_owned());
    }

    /// One message. Every message may name the forum.
    fn line(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut all = vec![("forum", Arg::Text(self.forum))];
        all.extend_from_slice(args);
        let said = Messages::of(self.lang).format(key, &all);
        // Mail programs take a line's direction from its first letter, which may be a name's.
        match self.lang.dir() {
            "rtl" => format!("{RIGHT_TO_LEFT}{said}"),
            _ => plain::without_needless_isolates(said),
        }
    }

    fn written(self, address: &str) -> Result<Written, Mistake> {
        if !self.links.iter().all(|link| leads_to(link, address)) {
            return Err(Mistake::Link);
        }
        let body = self.paragraphs.join("\r\n\r\n") + "\r\n";
        Ok(Written {
            subject: self.subject,
            body,
        })
    }
}

/// Whether a link begins with the forum's address and holds nothing but what a link holds.
fn leads_to(link: &str, address: &str) -> bool {
    let below = link
        .strip_prefix(address)
        .and_then(|rest| rest.strip_prefix('/'));
    below.is_some() && link.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests;
