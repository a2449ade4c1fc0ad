//! The pages of a candidate who is asked: the code first, then who asks and what is to be stated.

use askama::Template;
use jiff::Timestamp;
use language::Arg;
use procedure::Seat;
use procedure::appointment::Audience;
use procedure::appointment::candidate::Gender;
use procedure::id::{CandidateId, ElementId, PostId};

use text::Wording;

use super::code::{self, Opens};
use super::form::{self, Answers, Choice, Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn, moment, naming};
use crate::Html;
use crate::desk::answers::NOTE_MAX;
use crate::desk::appointments::stated::{ANSWERS, EVIDENCE, Inquiry};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// Asks for the code of a candidacy.
pub(crate) fn code(at: &Desk<'_>, key: &str, answers: &Answers) -> Html {
    let opens = Opens {
        title: "candidacy-title",
        lede: "candidacy-code-lede",
        label: "candidacy-code",
        path: "/candidacy",
    };
    code::code(at, &opens, key, answers)
}

/// What a candidate is shown behind the link.
pub(crate) struct AnswerPage<'a> {
    /// The idempotency key.
    pub(crate) key: &'a str,
    /// The delegation that asks.
    pub(crate) seat: &'a Seat,
    /// For which posts.
    pub(crate) posts: &'a [PostId],
    /// What is asked besides.
    pub(crate) inquiry: &'a Inquiry,
    pub(crate) expires: Timestamp,
    pub(crate) came: Came,
    pub(crate) answers: &'a Answers,
}

/// What has come of it so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Came {
    /// Nothing yet.
    Nothing,
    /// The candidate has consented.
    Consented(Timestamp),
    /// The candidate stands on record; since when erasure is asked for, where it is.
    Entered(CandidateId, Option<Timestamp>),
}

#[derive(Template)]
#[template(path = "desk/candidacy.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    lede: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    /// What can be stated, while it can; its faults stand on top.
    form: Form,
    stating: Option<Fragment>,
    /// Where the candidate declines, or asks for erasure.
    other: Option<Other>,
    key: &'a str,
}

/// The other thing that can be done.
struct Other {
    heading: &'static str,
    note: &'static str,
    action: String,
    submit: &'static str,
}

/// Shows who asks, and the form.
pub(crate) fn answer(at: &Desk<'_>, page: &AnswerPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let form = stating(&r, page);
    let entered = matches!(page.came, Came::Entered(..));
    let title = r.say("candidacy-title");
    let faulty = !form.faults().is_empty();
    let titled = if faulty {
        r.plain("desk-faulty-title", &[("title", title.into())])
    } else {
        title.to_owned()
    };
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, &titled).with_ceremony(),
        title,
        lede: lede(&r, page),
        facts: facts(&r, page),
        stating: (!entered).then(|| form::drawn(&r, &form)),
        form,
        other: other(&r, page.came),
        key: page.key,
        r: &r,
    })
}

fn lede(r: &Reader<'_>, page: &AnswerPage<'_>) -> Fragment {
    let seat = naming::seat(r, page.seat);
    let seat = ("party", Arg::Html(seat.as_str()));
    match page.came {
        Came::Nothing => r.tell("candidacy-lede", &[seat]),
        Came::Consented(_) => r.tell("candidacy-lede-consented", &[seat]),
        Came::Entered(candidate, _) => {
            let number = candidate.to_string();
            let label = r.tell("candidate-number", &[("number", (&number).into())]);
            let link = r.link(&format!("/candidates/{number}"), &label);
            r.tell(
                "candidacy-lede-entered",
                &[("candidate", Arg::Html(link.as_str()))],
            )
        }
    }
}

fn facts(r: &Reader<'_>, page: &AnswerPage<'_>) -> Vec<(&'static str, Fragment)> {
    let posts: Vec<Fragment> = page.posts.iter().map(|post| r.post(post)).collect();
    let mut facts = vec![
        (r.say("candidacy-by"), naming::seat(r, page.seat)),
        (r.say("candidacy-posts"), r.list(&posts)),
    ];
    match page.came {
        Came::Entered(_, None) => {}
        Came::Entered(_, Some(asked)) => {
            facts.push((r.say("candidacy-erasure-asked"), moment::moment(r, asked)));
        }
        Came::Nothing => {
            facts.push((r.say("invitation-expires"), moment::moment(r, page.expires)));
        }
        Came::Consented(at) => {
            facts.push((r.say("candidacy-consented"), moment::moment(r, at)));
            facts.push((r.say("invitation-expires"), moment::moment(r, page.expires)));
        }
    }
    facts
}

fn other(r: &Reader<'_>, came: Came) -> Option<Other> {
    let (what, path) = match came {
        Came::Entered(_, Some(_)) => return None,
        Came::Entered(_, None) => ("erase", "/candidacy/erasure"),
        Came::Nothing | Came::Consented(_) => ("decline", "/candidacy/decline"),
    };
    Some(Other {
        heading: r.say(&format!("candidacy-{what}-heading")),
        note: r.say(&format!("candidacy-{what}-note")),
        action: r.view.link(path),
        submit: r.say(&format!("candidacy-{what}")),
    })
}

fn stating(r: &Reader<'_>, page: &AnswerPage<'_>) -> Form {
    let line = |name: &'static str, key: &str| Field::new(r, name, key, Control::Line("off"));
    let mut fields = vec![
        line("name", "candidacy-name"),
        Field::new(r, "gender", "candidacy-gender", Control::One(genders(r))),
    ];
    fields.extend(
        EVIDENCE
            .into_iter()
            .zip(&page.inquiry.areas)
            .map(|(name, area)| expertise(r, name, area)),
    );
    fields.extend([
        line("languages", "candidacy-languages").optional(),
        Field::new(r, "availability", "candidacy-availability", Control::Lines).optional(),
        Field::new(r, "nationalities", "candidacy-nationalities", Control::Code).optional(),
    ]);
    let asked = ANSWERS.into_iter().zip(&page.inquiry.questionnaire);
    fields.extend(asked.map(|(field, question)| answering(r, field, question)));
    fields.push(audience(r));
    fields.push(consenting(r));
    Form {
        action: r.view.link("/candidacy/answer"),
        key: page.key.to_owned(),
        fields: fields
            .into_iter()
            .map(|it| it.filled(r, page.answers))
            .collect(),
        submit: r.say(match page.came {
            Came::Nothing => "candidacy-consent",
            Came::Consented(_) | Came::Entered(..) => "candidacy-change",
        }),
        back: None,
        with_file: false,
        more: None,
    }
}

fn genders(r: &Reader<'_>) -> Vec<Choice> {
    let keys = Gender::ALL.map(Gender::key).into_iter().chain(["unstated"]);
    keys.map(|key| {
        let label = Fragment::text(r.say(&format!("gender-{key}")));
        Choice::new(key, label, key == "unstated")
    })
    .collect()
}

/// A question of the questionnaire, in the reader's language where there is a version in it.
fn answering(r: &Reader<'_>, name: &'static str, question: &Wording) -> Field {
    let most = [("characters", NOTE_MAX.into())];
    Field {
        label: r.name(question),
        hint: Some(r.tell("candidacy-answer-hint", &most)),
        ..Field::new(r, name, "candidacy-availability", Control::Lines).optional()
    }
}

/// Who may read what else is said: delegations, unless something else is chosen.
fn audience(r: &Reader<'_>) -> Field {
    let choices = Audience::ALL.map(|it| {
        let label = Fragment::text(r.say(&format!("audience-{}", it.key())));
        Choice::new(it.key(), label, it == Audience::Delegations)
    });
    let control = Control::One(choices.into());
    Field::new(r, "audience", "candidacy-audience", control)
}

/// What shows expertise in one part of the framework; left empty, none is stated.
fn expertise(r: &Reader<'_>, name: &'static str, area: &ElementId) -> Field {
    let area = r.area(area);
    let field = Field::new(r, name, "candidacy-expertise", Control::Line("off")).optional();
    // Said once, above the first of them.
    let field = if name == EVIDENCE[0] {
        field
    } else {
        field.without_hint()
    };
    Field {
        label: r.tell(
            "candidacy-expertise-in",
            &[("area", Arg::Html(area.as_str()))],
        ),
        ..field
    }
}

fn consenting(r: &Reader<'_>) -> Field {
    let yes = Choice::new("yes", Fragment::text(r.say("candidacy-consent-yes")), false);
    Field::new(
        r,
        "consent",
        "candidacy-consent-legend",
        Control::Any(vec![yes]),
    )
}
