//! What a candidate states, between the form and the record.

use language::{Lang, Messages};
use procedure::Forum;
use procedure::appointment::candidate::{Answer, Expertise, Gender, Stated as Public, Statement};
use procedure::framework::Part;
use procedure::id::{ElementId, MemberId};
use serde::{Deserialize, Serialize};
use store::accounts::{Nomination, NominationStage};
use text::Words;

use crate::desk::answer::Unanswered;
use crate::desk::answers::{NAME_MAX, NOTE_MAX, Reading};
use crate::desk::form::Form;
use crate::desk::pages::form::{Answers, Fault};

/// The fields that say what shows expertise, one for each part of the framework that is offered.
pub(crate) const EVIDENCE: [&str; 9] = [
    "evidence-1",
    "evidence-2",
    "evidence-3",
    "evidence-4",
    "evidence-5",
    "evidence-6",
    "evidence-7",
    "evidence-8",
    "evidence-9",
];

/// The fields of the form besides.
const OTHERS: [&str; 6] = [
    "name",
    "gender",
    "nationalities",
    "languages",
    "availability",
    "consent",
];

/// The questionnaire: the field of each answer, and the message that asks.
pub(crate) const QUESTIONS: [(&str, &str); 2] = [
    ("answer-1", "candidacy-question-1"),
    ("answer-2", "candidacy-question-2"),
];

/// The longest line that shows expertise, in characters.
const EVIDENCE_MAX: usize = 500;

/// What is stated, as accounts keep it until it is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stated {
    /// The name under which the candidate stands.
    pub(crate) name: Words,
    /// What the criteria look at.
    pub(crate) public: Public,
    /// What else is said.
    pub(crate) statement: Statement,
}

/// The parts of the framework in which expertise can be stated: its areas of work.
pub(crate) fn areas(forum: &Forum) -> Vec<ElementId> {
    let pillars = forum.framework.iter().filter(|it| it.part == Part::Pillar);
    pillars
        .take(EVIDENCE.len())
        .map(|it| it.id.clone())
        .collect()
}

impl Stated {
    /// What the candidate has stated so far; nothing before the answer.
    pub(crate) fn of(nomination: &Nomination) -> Option<Self> {
        match &nomination.stage {
            NominationStage::Consented { stated, .. } => serde_json::from_str(stated).ok(),
            _ => None,
        }
    }

    /// As accounts keep it.
    pub(crate) fn json(&self) -> Result<String, Unanswered> {
        serde_json::to_string(self).map_err(|error| Unanswered::Fault(error.to_string()))
    }

    /// What was filled in, with what is wrong with it. A question goes on record in the words in
    /// which it was asked.
    pub(crate) fn read(form: &Form, areas: &[ElementId], asked_in: Lang) -> Result<Self, Answers> {
        let questions = QUESTIONS.map(|(field, _)| field);
        let fields: Vec<&'static str> = OTHERS
            .into_iter()
            .chain(EVIDENCE)
            .chain(questions)
            .collect();
        let mut reading = Reading::of(form, &fields);
        let name = line(&mut reading, "name");
        let gender = match reading.given("gender") {
            Some("unstated") => None,
            _ => reading.known_if_any("gender", |key| {
                Gender::ALL.into_iter().find(|it| it.key() == key)
            }),
        };
        let nationalities = nationalities(&mut reading);
        let expertise = expertise(&mut reading, areas);
        let languages = languages(&mut reading);
        let availability = reading.words_if_any("availability", NOTE_MAX);
        let answers = questionnaire(&mut reading, asked_in);
        if reading.given("consent") != Some("yes") {
            reading.fault("consent", Fault::Other("candidacy-consent-needed"));
        }
        let stated = name.map(|name| Self {
            name,
            public: Public {
                gender,
                nationalities,
                expertise,
            },
            statement: Statement {
                languages,
                availability,
                answers,
            },
        });
        reading.done(stated)
    }

    /// Whether more is said than what the criteria look at.
    pub(crate) fn says_more(&self) -> bool {
        self.statement != Statement::default()
    }

    /// The same as answers to the form.
    pub(crate) fn answers(&self, areas: &[ElementId]) -> Answers {
        let member = |it: &MemberId| it.to_string();
        let nationalities: Vec<String> = self.public.nationalities.iter().map(member).collect();
        let languages: Vec<&str> = self.statement.languages.iter().map(Words::as_str).collect();
        let gender = self.public.gender.map_or("unstated", Gender::key);
        let mut answers = Answers::default()
            .with("name", self.name.as_str())
            .with("gender", gender)
            .with("nationalities", nationalities.join(" "))
            .with("languages", languages.join(", "));
        if let Some(availability) = &self.statement.availability {
            answers = answers.with("availability", availability.as_str());
        }
        for expertise in &self.public.expertise {
            let place = areas.iter().position(|area| *area == expertise.field);
            if let Some(field) = place.and_then(|place| EVIDENCE.get(place)) {
                answers = answers.with(field, expertise.evidence.as_str());
            }
        }
        for given in &self.statement.answers {
            if let Some(field) = field_of(&given.question) {
                answers = answers.with(field, given.answer.as_str());
            }
        }
        answers
    }
}

fn line(reading: &mut Reading<'_>, field: &'static str) -> Option<Words> {
    let words = reading.words(field, NAME_MAX)?;
    if words.as_str().contains('\n') {
        reading.fault(field, Fault::Unclean);
        return None;
    }
    Some(words)
}

fn nationalities(reading: &mut Reading<'_>) -> Vec<MemberId> {
    let given = reading.given("nationalities").unwrap_or_default();
    let codes = given.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';'));
    let mut read = Vec::new();
    for code in codes.filter(|code| !code.is_empty()) {
        match MemberId::new(&code.to_ascii_uppercase()) {
            Ok(member) if !read.contains(&member) => read.push(member),
            Ok(_) => {}
            Err(_) => reading.fault("nationalities", Fault::Unknown),
        }
    }
    read
}

fn languages(reading: &mut Reading<'_>) -> Vec<Words> {
    let given = reading.given("languages").unwrap_or_default();
    let names = given.split([',', ';', '،', '、', '，', '\n']);
    let mut read = Vec::new();
    for name in names.map(str::trim).filter(|name| !name.is_empty()) {
        match Words::new(name) {
            Ok(words) if name.chars().count() <= NAME_MAX => read.push(words),
            _ => reading.fault("languages", Fault::Unclean),
        }
    }
    read
}

fn questionnaire(reading: &mut Reading<'_>, asked_in: Lang) -> Vec<Answer> {
    let messages = Messages::of(asked_in);
    let mut read = Vec::new();
    for (field, key) in QUESTIONS {
        let answer = reading.words_if_any(field, NOTE_MAX);
        let question = Words::new(messages.text(key));
        if let (Some(answer), Ok(question)) = (answer, question) {
            read.push(Answer { question, answer });
        }
    }
    read
}

/// The field of the form under which a question was asked, in whatever language it was.
fn field_of(question: &Words) -> Option<&'static str> {
    let asked = |key: &str| {
        let mut wordings = Lang::ALL
            .into_iter()
            .map(|lang| Messages::of(lang).text(key));
        wordings.any(|wording| wording == question.as_str())
    };
    let found = QUESTIONS.into_iter().find(|(_, key)| asked(key));
    found.map(|(field, _)| field)
}

fn expertise(reading: &mut Reading<'_>, areas: &[ElementId]) -> Vec<Expertise> {
    let mut read = Vec::new();
    for (field, area) in EVIDENCE.into_iter().zip(areas) {
        if let Some(evidence) = reading.words_if_any(field, EVIDENCE_MAX) {
            read.push(Expertise {
                field: area.clone(),
                evidence,
            });
        }
    }
    read
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn an_answer_stands_with_its_question_and_comes_back_into_its_field() {
        let given = [
            ("name", "Candidate"),
            ("consent", "yes"),
            ("answer-2", "In two working groups."),
        ];
        let filled = given.map(|(field, value)| (field, value.to_owned()));
        let form = Form::of(filled.to_vec());
        let stated = Stated::read(&form, &[], Lang::Fr).unwrap();
        let [given] = stated.statement.answers.as_slice() else {
            unreachable!("one question was answered")
        };
        assert_eq!(
            given.question.as_str(),
            Messages::of(Lang::Fr).text("candidacy-question-2")
        );
        assert_eq!(given.answer.as_str(), "In two working groups.");
        assert_eq!(field_of(&given.question), Some("answer-2"));
        assert_eq!(
            stated.answers(&[]).get("answer-2"),
            "In two working groups."
        );
    }
}
