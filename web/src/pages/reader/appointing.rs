//! What posts, candidates, slates and classifications are called, with a link to their pages.

use language::Arg;
use procedure::appointment::Candidate;
use procedure::body::Post as Office;
use procedure::id::{BasisId, CandidateId, ClassId, ElementId, PersonId, PostId, SlateId};

use super::Reader;
use crate::pages::fragment::{Fragment, escaped};
use crate::shown::line as shown;

impl Reader<'_> {
    /// The title of a post as plain text; its key where it is not on record.
    pub(crate) fn post_text(&self, post: &PostId) -> String {
        let known = self.view.forum.appointments.post(post);
        known.map_or_else(|| post.to_string(), |it| self.bare(&it.title).to_owned())
    }

    pub(crate) fn post(&self, post: &PostId) -> Fragment {
        let label = match self.view.forum.appointments.post(post) {
            Some(known) => self.name(&known.title),
            None => Fragment::text(post.as_str()),
        };
        self.link(&format!("/posts/{post}"), &label)
    }

    /// The kind of a post: "co-facilitator".
    pub(crate) fn office(&self, office: Office) -> Fragment {
        Fragment::text(self.say(&format!("act-post-{}", office.key())))
    }

    /// A part of the framework by its title.
    pub(crate) fn area(&self, area: &ElementId) -> Fragment {
        let known = self.view.forum.framework.get(area);
        known.map_or_else(
            || Fragment::text(area.as_str()),
            |element| self.name(&element.title),
        )
    }

    /// "Candidate 3", as plain text.
    pub(crate) fn candidate_number(&self, id: CandidateId) -> String {
        let number = id.to_string();
        self.plain("candidate-number", &[("number", (&number).into())])
    }

    /// A candidate by name, where it is shown, and number.
    pub(crate) fn candidate_label(&self, id: CandidateId) -> Fragment {
        let number = self.candidate_number(id);
        let known = self.view.forum.appointments.candidate(id);
        match known.and_then(|it: &Candidate| it.name.open()) {
            Some(name) => Fragment::markup(format!(
                "<bdi>{}</bdi> ({})",
                escaped(&shown(name.as_str())),
                escaped(&number)
            )),
            None => Fragment::text(&number),
        }
    }

    /// The same as plain text, escaped: for the choices of a form.
    pub(crate) fn candidate_plain(&self, id: CandidateId) -> String {
        let number = self.candidate_number(id);
        let known = self.view.forum.appointments.candidate(id);
        let name = known.and_then(|it: &Candidate| it.name.open());
        let plain = name.map(|name| format!("{} ({number})", shown(name.as_str())));
        escaped(&plain.unwrap_or(number))
    }

    /// The same with a link to the candidate's page.
    pub(crate) fn candidate(&self, id: CandidateId) -> Fragment {
        self.link(&format!("/candidates/{id}"), &self.candidate_label(id))
    }

    /// Whoever holds or held an office: the name, where it is shown, else the pseudonym.
    pub(crate) fn office_holder(&self, person: &PersonId) -> Fragment {
        let bodies = self.view.forum.bodies.iter();
        let mut offices = bodies.flat_map(|body| &body.offices);
        let name = offices.find_map(|office| {
            let theirs = office.person == *person;
            office.name.open().filter(|_| theirs)
        });
        match name {
            Some(name) => {
                let name = escaped(&shown(name.as_str()));
                Fragment::markup(format!("<bdi>{name}</bdi>"))
            }
            None => Fragment::markup(format!(
                "<bdi dir=\"ltr\">{}</bdi>",
                escaped(person.as_str())
            )),
        }
    }

    /// "Slate 2", with a link to its page.
    pub(crate) fn slate(&self, id: SlateId) -> Fragment {
        let label = Fragment::text(&self.slate_number(id));
        self.link(&format!("/slates/{id}"), &label)
    }

    /// "Slate 2", as plain text.
    pub(crate) fn slate_number(&self, id: SlateId) -> String {
        let number = id.to_string();
        self.plain("slate-number", &[("number", (&number).into())])
    }

    /// A classification by its title, with a link to its page.
    pub(crate) fn basis(&self, id: &BasisId) -> Fragment {
        let label = self.basis_label(id);
        self.link(&format!("/classifications/{id}"), &label)
    }

    /// A classification by its title.
    pub(crate) fn basis_label(&self, id: &BasisId) -> Fragment {
        let known = self.view.forum.appointments.classification(id);
        known.map_or_else(
            || Fragment::text(id.as_str()),
            |basis| self.name(&basis.title),
        )
    }

    /// A class by its title.
    pub(crate) fn class(&self, basis: &BasisId, class: &ClassId) -> Fragment {
        let known = self.view.forum.appointments.classification(basis);
        let known = known.and_then(|basis| basis.class(class));
        known.map_or_else(
            || Fragment::text(class.as_str()),
            |class| self.name(&class.title),
        )
    }

    /// A label, a colon, a value.
    pub(crate) fn labelled(&self, label: &str, value: &Fragment) -> Fragment {
        self.tell(
            "labelled-value",
            &[
                ("label", self.say(label).into()),
                ("value", Arg::Html(value.as_str())),
            ],
        )
    }
}
