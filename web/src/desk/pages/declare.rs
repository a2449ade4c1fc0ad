//! Declaring a position: which question, which option, which stance, in which words.

use language::Arg;
use procedure::question::{Question, Stance};

use super::Desk;
use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::Place;
use super::invite::languages;
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

const PATH: &str = "/desk/positions/new";

/// The first question: on which question.
pub(crate) fn question(at: &Desk<'_>, key: &str, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let questions = r.view.forum.questions.iter();
    let choices: Vec<Choice> = questions
        .map(|it| Choice::new(it.id.as_str(), r.name(&it.title), false))
        .collect();
    let lede = choices.is_empty().then(|| r.say("declare-none"));
    let fields = vec![Field::new(
        &r,
        "question",
        "declare-question",
        Control::One(choices),
    )];
    page(&r, at, key, PATH, lede, Vec::new(), fields, answers)
}

/// The second: which option, which stance, in which words. `recorded` is the stance on record on
/// each option, where there is one.
pub(crate) fn position(
    at: &Desk<'_>,
    key: &str,
    question: &Question,
    recorded: &[(usize, Stance)],
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let options = question.options.iter().enumerate();
    let options = options
        .map(|(place, option)| {
            let stands = recorded.iter().find(|(other, _)| *other == place);
            let label = option_label(&r, &r.name(&option.title), stands.map(|(_, it)| *it));
            Choice::new(option.id.as_str(), label, false)
        })
        .collect();
    let stances = Stance::ALL.map(|stance| {
        let label = Fragment::text(r.say(crate::pages::stance_label(stance)));
        Choice::new(stance.key(), label, false)
    });
    let words = Field::new(&r, "words", "declare-words", Control::Lines);
    let fields = vec![
        Field::new(&r, "option", "declare-option", Control::One(options)),
        Field::new(&r, "stance", "declare-stance", Control::One(stances.into())),
        words,
        Field::new(&r, "lang", "declare-lang", Control::Listed(languages(&r))),
    ];
    let facts = vec![(r.say("head-question"), r.question(&question.id))];
    let path = format!("{PATH}/{}", question.id);
    page(&r, at, key, &path, None, facts, fields, answers)
}

/// The option with what is on record so far.
fn option_label(r: &Reader<'_>, title: &Fragment, recorded: Option<Stance>) -> Fragment {
    let stance = match recorded {
        Some(stance) => r.say(crate::pages::stance_label(stance)),
        None => r.say("position-none"),
    };
    let so_far = r.tell("declare-now", &[("stance", Arg::from(stance))]);
    Fragment::markup(format!("{title} <small>{so_far}</small>"))
}

#[expect(
    clippy::too_many_arguments,
    reason = "the two questions differ in all of these"
)]
fn page(
    r: &Reader<'_>,
    at: &Desk<'_>,
    key: &str,
    path: &str,
    lede: Option<&'static str>,
    facts: Vec<(&'static str, Fragment)>,
    fields: Vec<Field>,
    answers: &Answers,
) -> Html {
    let ask = Ask {
        place: Place::Positions,
        title: r.say("declare-title").to_owned(),
        lede: lede.map(Fragment::text),
        facts,
        form: Form::asked(r, (key, path, Place::Waiting.path()), fields, answers),
    };
    ask::page(r, at, &ask)
}
