//! What a candidate states, between the form and the record.

use procedure::Forum;
use procedure::appointment::candidate::{Expertise, Gender, Stated as Public, Statement};
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

    /// What was filled in, with what is wrong with it.
    pub(crate) fn read(form: &Form, areas: &[ElementId]) -> Result<Self, Answers> {
        let fields: Vec<&'static str> = OTHERS.into_iter().chain(EVIDENCE).collect();
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
                answers: Vec::new(),
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
