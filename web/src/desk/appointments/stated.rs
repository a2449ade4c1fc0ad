//! What a candidate states, between the form and the record.

use language::Lang;
use procedure::Forum;
use procedure::appointment::Audience;
use procedure::appointment::call::QUESTIONS_MAX;
use procedure::appointment::candidate::{Answer, Expertise, Gender, Stated as Public, Statement};
use procedure::framework::Part;
use procedure::id::{ElementId, MemberId, PostId};
use serde::{Deserialize, Serialize};
use store::accounts::{Nomination, NominationStage};
use text::{Wording, Words};

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
const OTHERS: [&str; 7] = [
    "name",
    "gender",
    "nationalities",
    "languages",
    "availability",
    "audience",
    "consent",
];

/// The fields of answers to the questionnaire, one for each question that can be asked.
pub(crate) const ANSWERS: [&str; QUESTIONS_MAX] = [
    "answer-1",
    "answer-2",
    "answer-3",
    "answer-4",
    "answer-5",
    "answer-6",
    "answer-7",
    "answer-8",
    "answer-9",
    "answer-10",
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
    /// Who may read what else is said.
    #[serde(default)]
    pub(crate) audience: Audience,
}

/// What a candidate for some posts is asked.
pub(crate) struct Inquiry {
    /// The parts of the framework in which expertise can be stated: its areas of work.
    pub(crate) areas: Vec<ElementId>,
    /// The questionnaire that went with the calls for these posts, each question once.
    pub(crate) questionnaire: Vec<Wording>,
}

impl Inquiry {
    /// As the forum asks.
    pub(crate) fn of(forum: &Forum, posts: &[PostId]) -> Self {
        let pillars = forum.framework.iter().filter(|it| it.part == Part::Pillar);
        let areas = pillars.take(EVIDENCE.len()).map(|it| it.id.clone());
        let posts = posts
            .iter()
            .filter_map(|post| forum.appointments.post(post));
        let calls = posts.filter_map(|post| post.call.as_ref());
        let mut questionnaire: Vec<Wording> = Vec::new();
        for question in calls.flat_map(|call| &call.questionnaire) {
            if questionnaire.len() < ANSWERS.len() && !questionnaire.contains(question) {
                questionnaire.push(question.clone());
            }
        }
        Self {
            areas: areas.collect(),
            questionnaire,
        }
    }

    /// The field of the answer to a question, in whatever language it was asked.
    fn field_of(&self, question: &Words) -> Option<&'static str> {
        let asked = |it: &Wording| it.versions().any(|(_, version)| version.words == *question);
        let place = self.questionnaire.iter().position(asked)?;
        ANSWERS.get(place).copied()
    }
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
    pub(crate) fn read(form: &Form, inquiry: &Inquiry, asked_in: Lang) -> Result<Self, Answers> {
        let fields: Vec<&'static str> = OTHERS.into_iter().chain(EVIDENCE).chain(ANSWERS).collect();
        let mut reading = Reading::of(form, &fields);
        let name = line(&mut reading, "name");
        let gender = match reading.given("gender") {
            Some("unstated") => None,
            _ => reading.known_if_any("gender", |key| {
                Gender::ALL.into_iter().find(|it| it.key() == key)
            }),
        };
        let nationalities = nationalities(&mut reading);
        let expertise = expertise(&mut reading, &inquiry.areas);
        let languages = languages(&mut reading);
        let availability = reading.words_if_any("availability", NOTE_MAX);
        let answers = questionnaire(&mut reading, &inquiry.questionnaire, asked_in);
        let audience = reading.known_if_any("audience", |key| {
            Audience::ALL.into_iter().find(|it| it.key() == key)
        });
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
            // What nobody has chosen to publish is not published.
            audience: audience.unwrap_or(Audience::Delegations),
        });
        reading.done(stated)
    }

    /// Whether more is said than what the criteria look at.
    pub(crate) fn says_more(&self) -> bool {
        self.statement != Statement::default()
    }

    /// The same as answers to the form.
    pub(crate) fn answers(&self, inquiry: &Inquiry) -> Answers {
        let member = |it: &MemberId| it.to_string();
        let nationalities: Vec<String> = self.public.nationalities.iter().map(member).collect();
        let languages: Vec<&str> = self.statement.languages.iter().map(Words::as_str).collect();
        let gender = self.public.gender.map_or("unstated", Gender::key);
        let mut answers = Answers::default()
            .with("name", self.name.as_str())
            .with("gender", gender)
            .with("audience", self.audience.key())
            .with("nationalities", nationalities.join(" "))
            .with("languages", languages.join(", "));
        if let Some(availability) = &self.statement.availability {
            answers = answers.with("availability", availability.as_str());
        }
        for expertise in &self.public.expertise {
            let mut areas = inquiry.areas.iter();
            let place = areas.position(|area| *area == expertise.field);
            if let Some(field) = place.and_then(|place| EVIDENCE.get(place)) {
                answers = answers.with(field, expertise.evidence.as_str());
            }
        }
        for given in &self.statement.answers {
            if let Some(field) = inquiry.field_of(&given.question) {
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

/// Each answer with its question, in the words in which that was asked.
fn questionnaire(
    reading: &mut Reading<'_>,
    questionnaire: &[Wording],
    asked_in: Lang,
) -> Vec<Answer> {
    let mut read = Vec::new();
    for (field, question) in ANSWERS.into_iter().zip(questionnaire) {
        let answer = reading.words_if_any(field, NOTE_MAX);
        let asked = question.for_reader(publish::tongue(asked_in));
        if let (Some(answer), Some((_, version))) = (answer, asked) {
            read.push(Answer {
                question: version.words.clone(),
                answer,
            });
        }
    }
    read
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

    fn words(text: &str) -> Words {
        Words::new(text).unwrap()
    }

    fn inquiry() -> Inquiry {
        let asked = |en: &str, fr: &str| {
            let original = Wording::new(text::Language::En, words(en));
            original.with(text::Language::Fr, words(fr), text::Status::Unofficial)
        };
        Inquiry {
            areas: Vec::new(),
            questionnaire: vec![asked("Why?", "Pourquoi ?"), asked("Where?", "Où ?")],
        }
    }

    fn filled(fields: &[(&'static str, &str)]) -> Form {
        let always = [("name", "Candidate"), ("consent", "yes")];
        let all = always.iter().chain(fields);
        Form::of(
            all.map(|(field, value)| (*field, (*value).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn an_answer_stands_with_its_question_and_comes_back_into_its_field() {
        let inquiry = inquiry();
        let form = filled(&[
            ("answer-2", "In two working groups."),
            ("answer-3", "Nobody asked."),
        ]);
        let stated = Stated::read(&form, &inquiry, Lang::Fr).unwrap();
        let [given] = stated.statement.answers.as_slice() else {
            unreachable!("one question was answered")
        };
        assert_eq!(given.question.as_str(), "Où ?");
        assert_eq!(given.answer.as_str(), "In two working groups.");
        let answers = stated.answers(&inquiry);
        assert_eq!(answers.get("answer-2"), "In two working groups.");
        assert_eq!(answers.get("answer-1"), "");
        let russian = Stated::read(&form, &inquiry, Lang::Ru).unwrap();
        let asked = russian
            .statement
            .answers
            .first()
            .map(|it| it.question.as_str());
        assert_eq!(
            asked,
            Some("Where?"),
            "the original, where there is no version"
        );
    }

    #[test]
    fn an_answer_that_is_too_long_is_refused() {
        let long = "a".repeat(NOTE_MAX + 1);
        let answers = Stated::read(&filled(&[("answer-1", &long)]), &inquiry(), Lang::En);
        let faults = answers.unwrap_err().faults;
        assert_eq!(faults, [("answer-1", Fault::Long(NOTE_MAX))]);
    }

    #[test]
    fn nothing_is_for_everybody_unless_that_was_chosen() {
        let audience = |fields: &[(&'static str, &str)]| {
            let stated = Stated::read(&filled(fields), &inquiry(), Lang::En);
            stated.map(|it| it.audience)
        };
        assert_eq!(audience(&[]), Ok(Audience::Delegations));
        assert_eq!(audience(&[("audience", "public")]), Ok(Audience::Public));
        assert_eq!(
            audience(&[("audience", "consulting")]),
            Ok(Audience::Consulting)
        );
        assert!(audience(&[("audience", "nobody")]).is_err());
    }
}
