//! `/api/v1/candidates`: those nominated, with what they state, as far as it may be seen.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Noun;
use procedure::appointment::{Answer, Candidate as OnRecord, Statement};

use super::super::Resource;
use super::super::described::{wire, words};
use super::super::list::{Items, Looking};
use super::super::parameter::{Parameter, Takes, parameter};
use crate::failing::Failing;

words!(
    /// What a candidate says of their gender.
    GenderWord = ["woman", "man", "another"]
);
words!(
    /// Who may read what a candidate says beside what the criteria look at.
    AudienceWord = ["public", "delegations", "consulting"]
);
words!(
    /// How consent was given.
    ViaWord = ["invitation", "letter"]
);
words!(
    /// Whether a candidacy stands.
    CandidacyWord = ["standing", "withdrawn"]
);

wire! {
    /// A part of the framework in which a candidate states expertise.
    StatedExpertise {
        /// The part, by key.
        field: String,
        /// What shows it, in the candidate’s words.
        evidence: String,
    }
}

wire! {
    /// What a candidate lets be public for the criteria. What is left out is not stated.
    CandidateStated {
        /// Gender; null where it is not stated.
        gender: Option<GenderWord>,
        /// All nationalities that are stated, by code.
        nationalities: Vec<String>,
        /// Expertise; none stated where it is empty.
        expertise: Vec<StatedExpertise>,
    }
}

wire! {
    /// An answer to the questionnaire.
    CandidateAnswer {
        /// The question, in the words in which it was asked.
        question: String,
        /// The answer.
        answer: String,
    }
}

wire! {
    /// A candidate, on record with their consent.
    Candidate {
        /// The number.
        candidate: String,
        /// Whether the candidacy stands.
        candidacy: CandidacyWord,
        /// The member whose delegation nominated, by code.
        member: String,
        /// The member as whose national the candidate is counted, by code.
        counted: String,
        /// The posts, by key.
        posts: Vec<String>,
        /// The name; null where it is withheld or was erased.
        name: Option<String>,
        /// What is stated for the criteria; null where it is withheld or was erased.
        stated: Option<CandidateStated>,
        /// Who may read languages, availability and answers. Here they stand only where everybody
        /// may.
        audience: AudienceWord,
        /// Working languages, where they are stated and may be seen.
        languages: Vec<String>,
        /// Availability, where it is stated and may be seen.
        availability: Option<String>,
        /// Answers to the questionnaire, where they are given and may be seen.
        answers: Vec<CandidateAnswer>,
        /// The day on which the candidate consented.
        consented: Date,
        /// How consent was given.
        via: ViaWord,
        /// When the nomination was entered.
        nominated: Timestamp,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "member",
        Takes::Key(Noun::Member),
        "Candidates nominated by this member.",
    ),
    parameter("post", Takes::Key(Noun::Post), "Candidates for this post."),
    parameter(
        "candidacy",
        Takes::Words(CandidacyWord::ALL),
        "Candidates who stand, or who no longer do.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "candidates",
    about: "The candidates, in the order in which they were nominated.",
    key: "candidate",
    parameters: PARAMETERS,
    item: super::super::describe::<Candidate>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let candidates = at.fold.forum.appointments.candidates();
    let post = at.filter("post");
    at.gather(
        Noun::Candidate,
        candidates.map(|it| (it.id.to_string(), it)),
        |it| {
            at.passes("member", it.member.as_str())
                && at.passes("candidacy", candidacy(it))
                && post.is_none_or(|post| it.posts.iter().any(|id| id.as_str() == post))
        },
        |it| wire(at, it),
    )
}

const fn candidacy(candidate: &OnRecord) -> &'static str {
    match candidate.withdrawn {
        None => "standing",
        Some(_) => "withdrawn",
    }
}

fn wire(at: &Looking<'_>, candidate: &OnRecord) -> Candidate {
    let key = candidate.id.to_string();
    let statement = candidate.statement.as_ref().and_then(|it| it.open());
    let statement = statement.filter(|_| candidate.audience.is_public());
    let languages = statement.map_or(&[][..], |it| &it.languages);
    let availability = statement.and_then(|it| it.availability.as_ref());
    Candidate {
        candidacy: CandidacyWord(candidacy(candidate)),
        member: candidate.member.to_string(),
        counted: candidate.counted.to_string(),
        posts: candidate.posts.iter().map(ToString::to_string).collect(),
        name: candidate.name.open().map(ToString::to_string),
        stated: stated(candidate),
        languages: languages.iter().map(ToString::to_string).collect(),
        availability: availability.map(ToString::to_string),
        audience: AudienceWord(candidate.audience.key()),
        answers: statement.map_or_else(Vec::new, answers),
        consented: candidate.consent.on,
        via: ViaWord(candidate.consent.via.key()),
        nominated: candidate.nominated,
        entry: at.entry(Noun::Candidate, &key),
        entry_url: at.entry_url(Noun::Candidate, &key),
        proof_url: at.proof_url(Noun::Candidate, &key),
        candidate: key,
    }
}

fn answers(statement: &Statement) -> Vec<CandidateAnswer> {
    let answer = |it: &Answer| CandidateAnswer {
        question: it.question.to_string(),
        answer: it.answer.to_string(),
    };
    statement.answers.iter().map(answer).collect()
}

fn stated(candidate: &OnRecord) -> Option<CandidateStated> {
    let stated = candidate.stated.open()?;
    let expertise = stated.expertise.iter().map(|it| StatedExpertise {
        field: it.field.to_string(),
        evidence: it.evidence.to_string(),
    });
    Some(CandidateStated {
        gender: stated.gender.map(|it| GenderWord(it.key())),
        nationalities: stated
            .nationalities
            .iter()
            .map(ToString::to_string)
            .collect(),
        expertise: expertise.collect(),
    })
}
