//! One suggestion beside the words that show it, with all that a person needs to judge it.

use std::ops::Range;

use askama::Template;
use language::Arg;
use procedure::question::Stance;
use procedure::statement::Statement;
use reading::Suggested;

use super::form::{self, Answers, Choice, Control, Field, Form, Group};
use super::frame::{Frame, Place};
use super::{Desk, drawn, statements};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::stance_label;

/// How many letters before and after the sentence are shown.
const AROUND: usize = 300;

#[derive(Template)]
#[template(path = "desk/readings.html")]
struct List<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Fragment>,
}

/// The statements that can be read, the newest first.
pub(crate) fn list(at: &Desk<'_>) -> Html {
    let r = Reader::of(&at.view);
    let statements = r.view.forum.statements.iter().rev().take(200);
    let lines = statements.map(|it| {
        let path = format!("/desk/reading/{}", it.id);
        r.link(&path, &r.name(&it.title))
    });
    drawn(&List {
        shell: Frame::new(&r, at, Place::Reading, r.say("reading-title")),
        lines: lines.collect(),
        r: &r,
    })
}

/// What is seen of a statement.
pub(crate) struct Seen<'a> {
    pub(crate) statement: &'a Statement,
    pub(crate) text: &'a str,
    pub(crate) suggested: Option<&'a Suggested>,
    pub(crate) decided: usize,
    pub(crate) all: usize,
    /// The model that was asked for a second opinion.
    pub(crate) model: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "desk/reading.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: Fragment,
    progress: Fragment,
    one: Option<One>,
    action: String,
    opinion: String,
    statement: String,
    model: Option<Fragment>,
    faults: Vec<(String, Fragment)>,
}

/// One suggestion.
struct One {
    key: String,
    tag: &'static str,
    dir: &'static str,
    words: Fragment,
    facts: Vec<Fragment>,
    conflicts: Vec<Fragment>,
    form: Fragment,
}

/// The page of one suggestion, or of none left.
pub(crate) fn one(at: &Desk<'_>, key: &str, seen: &Seen<'_>, answers: Option<&Answers>) -> Html {
    let r = Reader::of(&at.view);
    let statement = format!("/statements/{}", seen.statement.id);
    let action = format!("/desk/reading/{}", seen.statement.id);
    let form = seen
        .suggested
        .map(|it| fields(&r, key, &action, seen, it, answers));
    let counts = [("count", seen.decided.into()), ("all", seen.all.into())];
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Reading, r.say("reading-title")),
        title: r.link(&statement, &r.name(&seen.statement.title)),
        progress: r.tell("reading-progress", &counts),
        faults: form.as_ref().map(Form::faults).unwrap_or_default(),
        one: seen
            .suggested
            .zip(form)
            .map(|(it, form)| suggestion(&r, seen, it, &form)),
        action: r.view.link(&action),
        opinion: r.view.link("/desk/statements/opinion"),
        statement: seen.statement.id.to_string(),
        model: seen
            .model
            .map(|it| r.tell("reading-model", &[("model", it.into())])),
        r: &r,
    })
}

fn suggestion(r: &Reader<'_>, seen: &Seen<'_>, it: &Suggested, form: &Form) -> One {
    let lang = language::Lang::from_tag(seen.statement.language.tag());
    let lang = lang.unwrap_or(language::Lang::En);
    let mut facts = vec![
        r.label("reading-band", it.band().key()),
        r.label("reading-agreement", it.agreement.key()),
    ];
    facts.push(Fragment::markup(format!(
        "<span lang=\"en\" dir=\"ltr\">{}</span>",
        escaped(&it.explanation)
    )));
    let conflicts = it.choices.iter().flat_map(|choice| &choice.conflicts);
    let conflicts = conflicts.filter_map(|id| r.view.forum.questions.position(*id));
    let conflicts = conflicts.map(|position| {
        let question = r.question(&position.question);
        let date = r.date(position.expressed);
        let words = r.wording(&position.words);
        let stance = r.say(stance_label(position.stance));
        r.tell(
            "reading-conflict",
            &[
                ("stance", stance.into()),
                ("question", Arg::Html(question.as_str())),
                ("date", Arg::Html(date.as_str())),
                ("words", Arg::Html(words.as_str())),
            ],
        )
    });
    One {
        key: it.key.clone(),
        tag: lang.tag(),
        dir: lang.dir(),
        words: around(seen.text, &it.sentence, &it.evidence),
        facts,
        conflicts: conflicts.collect(),
        form: form::drawn(r, form),
    }
}

/// The evidence marked in its sentence, with a little of what stands around it.
fn around(text: &str, sentence: &Range<usize>, evidence: &Range<usize>) -> Fragment {
    let from = sentence.start.min(evidence.start);
    let to = sentence.end.max(evidence.end);
    let before = text.floor_char_boundary(from.saturating_sub(AROUND));
    let after = text.ceil_char_boundary((to + AROUND).min(text.len()));
    let part =
        |range: Range<usize>| escaped(text.get(range).unwrap_or_default()).replace("\n\n", "<br>");
    Fragment::markup(format!(
        "{}<b>{}<mark>{}</mark>{}</b>{}",
        part(before..from),
        part(from..evidence.start),
        part(evidence.clone()),
        part(evidence.end..to),
        part(to..after)
    ))
}

fn fields(
    r: &Reader<'_>,
    key: &str,
    action: &str,
    seen: &Seen<'_>,
    it: &Suggested,
    answers: Option<&Answers>,
) -> Form {
    let proposed = proposed(seen, it);
    let answers = answers.unwrap_or(&proposed);
    let stances = Stance::ALL.map(|stance| {
        Choice::new(
            stance.key(),
            Fragment::text(r.say(stance_label(stance))),
            false,
        )
    });
    let mut fields = vec![
        Field::new(r, "holder", "reading-holder", Control::Grouped(holders(r))),
        Field::new(r, "stance", "reading-stance", Control::One(stances.into())),
    ];
    let choices: Vec<Choice> = it.choices.iter().map(|it| choice(r, it)).collect();
    if !choices.is_empty() {
        fields.push(Field::new(r, "option", "reading-option", Control::One(choices)).conditional());
    }
    fields.push(
        Field::new(
            r,
            "another",
            "reading-another",
            Control::Grouped(options(r)),
        )
        .conditional(),
    );
    fields.push(Field::new(r, "words", "reading-words", Control::Lines));
    let filled = fields.into_iter().map(|field| field.filled(r, answers));
    let carried = Field::hidden("s", &it.key);
    Form {
        action: r.view.link(action),
        key: key.to_owned(),
        fields: std::iter::once(carried).chain(filled).collect(),
        submit: r.say("reading-confirm"),
        back: None,
        with_file: false,
    }
}

/// Groups and members, the Chair, and those who are counted and not named.
fn holders(r: &Reader<'_>) -> Vec<Group> {
    let mut groups = statements::speakers(r);
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

/// What the suggestion says, as answers to the form.
fn proposed(seen: &Seen<'_>, it: &Suggested) -> Answers {
    let quoted: Vec<&str> = it.quoted(seen.text).split_whitespace().collect();
    let mut answers = Answers::default()
        .with("holder", &*it.named)
        .with("stance", it.stance.key())
        .with("words", quoted.join(" "));
    if let Some(first) = it.choices.first() {
        answers = answers.with("option", format!("{}:{}", first.question, first.option));
    }
    answers
}

fn choice(r: &Reader<'_>, choice: &reading::Choice) -> Choice {
    let value = format!("{}:{}", choice.question, choice.option);
    let question = r.view.forum.questions.get(&choice.question);
    let option = question.and_then(|it| it.option(&choice.option));
    let label = match (question, option) {
        (Some(question), Some(option)) => Fragment::markup(format!(
            "{} – {}",
            r.name(&question.title),
            r.name(&option.title)
        )),
        _ => Fragment::text(&value),
    };
    Choice::new(&value, label, false)
}

/// Every option on record, by question.
fn options(r: &Reader<'_>) -> Vec<Group> {
    let questions = r.view.forum.questions.iter();
    let group = |question: &procedure::question::Question| Group {
        heading: Some(r.name(&question.title)),
        choices: question
            .options
            .iter()
            .map(|it| {
                let value = format!("{}:{}", question.id, it.id);
                Choice::new(&value, r.name(&it.title), false)
            })
            .collect(),
    };
    questions.map(group).collect()
}
