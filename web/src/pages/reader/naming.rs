//! What members, groups, bodies and holders are called, with a link to their pages.

use language::Collation;
use procedure::Holder;
use procedure::body::Post;
use procedure::id::{BodyId, GroupId, MemberId, QuestionId};

use super::Reader;
use crate::pages::fragment::Fragment;

impl<'a> Reader<'a> {
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
        let ordered = self.by_name(members).into_iter();
        ordered.map(|member| self.member(member)).collect()
    }

    /// Members in the order of their names.
    pub(crate) fn by_name(&self, members: &[MemberId]) -> Vec<MemberId> {
        let mut named: Vec<(&str, MemberId)> = members
            .iter()
            .map(|member| (self.member_text(*member), *member))
            .collect();
        Collation::of(self.lang()).sort_by_name(&mut named, |(name, _)| name);
        named.into_iter().map(|(_, member)| member).collect()
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
}
