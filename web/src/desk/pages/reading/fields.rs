//! The fields of a position: what is offered first, what can be changed, and an option that nobody
//! has put forward yet.

use procedure::question::{Question, Stance};
use reading::Suggested;

use super::{Seen, View};
use crate::desk::pages::form::{Answers, Choice, Control, Field, Group};
use crate::desk::pages::statements::speakers;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::stance_label;

/// The fields of a form, in groups.
pub(super) struct Fields {
    /// What is decided each time.
    pub(super) first: Vec<Field>,
    /// What is carried along as it was suggested.
    pub(super) carried: Vec<Field>,
    /// What is changed now and then.
    pub(super) change: Vec<Field>,
    /// A new option, and a new question for it.
    pub(super) new: Vec<Field>,
    /// Whether these are folded away until they are wanted.
    pub(super) folded: bool,
    pub(super) open: bool,
}

impl Fields {
    /// What is wrong, in the order of the fields, each with the way to its field.
    pub(super) fn faults(&self) -> Vec<(String, Fragment)> {
        let all = self.first.iter().chain(&self.change).chain(&self.new);
        let faulty = |field: &Field| Some((field.target(), field.fault.clone()?));
        all.filter_map(faulty).collect()
    }
}

/// The fields of a suggestion. The lists of all holders, options and questions are long: they are on
/// the page only where somebody wants to change something.
pub(super) fn of(r: &Reader<'_>, seen: &Seen<'_>, it: &Suggested, view: View) -> Fields {
    let answers = seen.answers;
    let mut fields = Fields {
        first: filled(r, answers, offered(r, it)),
        carried: Vec::new(),
        change: Vec::new(),
        new: Vec::new(),
        folded: false,
        open: true,
    };
    match view {
        View::Plain => {
            let carried = ["holder", "stance", "quote", "words"];
            let carry = |name| Field::hidden(name, answers.get(name));
            fields.carried = carried.into_iter().map(carry).collect();
        }
        View::Change => fields.change = filled(r, answers, change(r, true)),
        View::New => {
            fields.first.clear();
            fields.change = filled(r, answers, change(r, false));
            fields.new = filled(r, answers, new_option(r));
        }
    }
    fields
}

/// The fields of a position written by hand.
pub(super) fn by_hand(r: &Reader<'_>, answers: &Answers) -> Fields {
    let typed = ["under", "new_option", "question_title", "question_about"];
    Fields {
        first: Vec::new(),
        carried: Vec::new(),
        change: filled(r, answers, change(r, true)),
        new: filled(r, answers, new_option(r)),
        folded: true,
        open: typed.iter().any(|name| !answers.get(name).is_empty()),
    }
}

fn filled(r: &Reader<'_>, answers: &Answers, fields: Vec<Field>) -> Vec<Field> {
    let fields = fields.into_iter();
    fields.map(|field| field.filled(r, answers)).collect()
}

/// The options offered.
fn offered(r: &Reader<'_>, it: &Suggested) -> Vec<Field> {
    let offered: Vec<Choice> = it.choices.iter().map(|it| choice(r, it)).collect();
    if offered.is_empty() {
        return Vec::new();
    }
    let field = Field::new(r, "option", "reading-option", Control::One(offered));
    vec![field.conditional().without_hint()]
}

fn change(r: &Reader<'_>, with_options: bool) -> Vec<Field> {
    let stance = |it: Stance| {
        let label = Fragment::text(r.say(stance_label(it)));
        Choice::new(it.key(), label, false)
    };
    let stances = Stance::ALL.map(stance).into();
    let mut fields = vec![
        Field::new(r, "holder", "reading-holder", Control::Grouped(holders(r))),
        Field::new(r, "stance", "reading-stance", Control::One(stances)),
        Field::new(r, "quote", "reading-quote", Control::Lines),
        Field::new(r, "words", "reading-words", Control::Lines).optional(),
    ];
    if with_options {
        let another = Control::Grouped(options(r));
        let another = Field::new(r, "another", "reading-another", another);
        fields.insert(2, another.conditional());
    }
    fields
}
fn new_option(r: &Reader<'_>) -> Vec<Field> {
    let forum = r.view.forum;
    let new = Choice::new("new", Fragment::text(r.say("reading-under-new")), false);
    let on_record = |it: &Question| Choice::new(it.id.as_str(), r.name(&it.title), false);
    let questions = std::iter::once(new).chain(forum.questions.iter().map(on_record));
    let body = |it: &procedure::body::Body| Choice::new(it.id.as_str(), r.name(&it.name), false);
    let session =
        |it: &procedure::session::Session| Choice::new(it.id.as_str(), r.name(&it.name), false);
    let item = |it: &procedure::agenda::Item| {
        let label = Fragment::markup(format!("{} {}", it.id, r.name(&it.description)));
        Choice::new(it.id.as_str(), label, false)
    };
    let listed = |name: &'static str, choices: Vec<Choice>| {
        let key = format!("reading-{}", name.replace('_', "-"));
        Field::new(r, name, &key, Control::Listed(choices)).conditional()
    };
    let line = |name: &'static str| {
        let key = format!("reading-{}", name.replace('_', "-"));
        Field::new(r, name, &key, Control::Line("off")).conditional()
    };
    vec![
        line("new_option"),
        listed("under", questions.collect()),
        line("question_title"),
        Field::new(
            r,
            "question_about",
            "reading-question-about",
            Control::Lines,
        )
        .conditional(),
        listed("question_body", forum.bodies.iter().map(body).collect()),
        listed(
            "question_session",
            forum.sessions.iter().map(session).collect(),
        ),
        listed("question_item", forum.agendas.items().map(item).collect()),
    ]
}

/// Groups and members, the Chair, and those who are counted and not named.
fn holders(r: &Reader<'_>) -> Vec<Group> {
    let mut groups = speakers(r);
    let chair = Fragment::text(r.say("reading-holder-chair"));
    let chair = Group {
        heading: None,
        choices: vec![Choice::new("CHAIR", chair, false)],
    };
    let unnamed = ["some", "many", "majority", "all"].map(|quantity| {
        let label = Fragment::text(r.say(&format!("unnamed-{quantity}")));
        Choice::new(&format!("unspecified-{quantity}"), label, false)
    });
    groups.push(Group {
        heading: Some(Fragment::text(r.say("reading-holder-unnamed"))),
        choices: unnamed.into(),
    });
    groups.insert(0, chair);
    groups
}

fn choice(r: &Reader<'_>, choice: &reading::Choice) -> Choice {
    let value = format!("{}:{}", choice.question, choice.option);
    let question = r.view.forum.questions.get(&choice.question);
    let option = question.and_then(|it| it.option(&choice.option));
    let label = match (question, option) {
        (Some(question), Some(option)) => Fragment::markup(format!(
            "{}<br><small>{}</small>",
            r.name(&option.title),
            r.name(&question.title)
        )),
        _ => Fragment::text(&value),
    };
    Choice::new(&value, label, false)
}

/// Every option on record, by question.
fn options(r: &Reader<'_>) -> Vec<Group> {
    let group = |question: &Question| Group {
        heading: Some(Fragment::text(r.bare(&question.title))),
        choices: question
            .options
            .iter()
            .map(|it| {
                let value = format!("{}:{}", question.id, it.id);
                Choice::new(&value, r.name(&it.title), false)
            })
            .collect(),
    };
    r.view.forum.questions.iter().map(group).collect()
}
