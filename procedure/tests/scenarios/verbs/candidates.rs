//! Verbs about who stands, and by what a slate is measured.

use procedure::appointment::nominate::NominateCandidate;
use procedure::appointment::set_criteria::SetCriteria;
use procedure::appointment::{
    Answer, Audience, Consent, Criterion, Expertise, Gender, Stated, Statement, Strength, Test, Via,
};
use procedure::id::{
    BasisId, ClassId, CriterionId, ElementId, MemberId, PersonId, PostId, ReadingId,
};
use procedure::{Certainty, Citation, Command, Refusal, Sealable};

use super::appointments::joined;
use crate::phrase::{Phrase, Read, words};

/// `nominates PERSON for POSTS ("name") (sealed HASH) (of MEMBERS) (counted as MEMBER) (a
/// woman|man|another) (expert in ELEMENTS) (saying "answer") (to public|delegations|consulting)
/// (consenting DAY by HASH)`
pub(crate) fn nominate(phrase: &mut Phrase) -> Read<Command> {
    let person = phrase.key(PersonId::new)?;
    phrase.then("for")?;
    let posts = phrase.keys(PostId::new)?;
    let name = phrase.quoted_or("A candidate")?;
    let sealed = if phrase.says("sealed") {
        Some(super::named_texts::hash(&phrase.word()?)?)
    } else {
        None
    };
    let nationalities = if phrase.says("of") {
        phrase.keys(MemberId::new)?
    } else {
        Vec::new()
    };
    let counted = if phrase.says("counted as") {
        Some(phrase.key(MemberId::new)?)
    } else {
        None
    };
    let stated = Stated {
        nationalities,
        gender: gender(phrase)?,
        expertise: expertise(phrase)?,
    };
    let statement = statement(phrase)?;
    let audience = audience(phrase)?;
    let consent = consent(phrase)?;
    let hidden = sealed.map(|hash| hash.as_str().to_owned());
    Ok(NominateCandidate {
        name: seal(name, hidden.as_deref()),
        stated: seal(stated, hidden.as_deref()),
        statement: statement.map(Sealable::Open),
        audience,
        person,
        posts,
        counted,
        consent,
    }
    .into())
}

/// The value, or what is left of it once it is erased.
fn seal<T>(value: T, hash: Option<&str>) -> Sealable<T> {
    match hash {
        Some(hash) => Sealable::Sealed {
            sealed: hash.into(),
        },
        None => Sealable::Open(value),
    }
}

fn gender(phrase: &mut Phrase) -> Read<Option<Gender>> {
    if !phrase.says("a") {
        return Ok(None);
    }
    super::matters::one_of(phrase, &Gender::ALL, Gender::key).map(Some)
}

fn expertise(phrase: &mut Phrase) -> Read<Vec<Expertise>> {
    if !phrase.says("expert in") {
        return Ok(Vec::new());
    }
    let fields = phrase.keys(ElementId::new)?;
    let evidence = words("Led the negotiations on it.")?;
    let expert = |field| Expertise {
        field,
        evidence: evidence.clone(),
    };
    Ok(fields.into_iter().map(expert).collect())
}

fn statement(phrase: &mut Phrase) -> Read<Option<Statement>> {
    if !phrase.says("saying") {
        return Ok(None);
    }
    Ok(Some(Statement {
        languages: vec![words("French")?],
        availability: Some(words("Half of the time, from October.")?),
        answers: vec![Answer {
            question: words("How would you work with the other group?")?,
            answer: phrase.quoted_or("By regular meetings.")?,
        }],
    }))
}

fn audience(phrase: &mut Phrase) -> Read<Audience> {
    if !phrase.says("to") {
        return Ok(Audience::default());
    }
    super::matters::one_of(phrase, &Audience::ALL, Audience::key)
}

fn consent(phrase: &mut Phrase) -> Read<Option<Consent>> {
    if !phrase.says("consenting") {
        return Ok(None);
    }
    let on = phrase.parsed("a day")?;
    phrase.then("by")?;
    Ok(Some(Consent {
        on,
        via: Via::Invitation,
        sha256: super::named_texts::hash(&phrase.word()?)?,
    }))
}

/// `sets criteria for POSTS (under READING) CRITERION, CRITERION [source]`, each written
/// `(NAME=)STRENGTH:KIND(:BASIS(:CLASS+CLASS|N))`, `STRENGTH:expertise:ELEMENT+ELEMENT`
pub(crate) fn set(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("criteria for")?;
    let posts = phrase.keys(PostId::new)?;
    let reading = if phrase.says("under") {
        Some(phrase.key(ReadingId::new)?)
    } else {
        None
    };
    phrase.then("as")?;
    let tests = phrase.keys(test)?;
    let source: Citation = phrase.citation()?;
    let criterion = |(criterion, strength, test)| Criterion {
        criterion,
        test,
        strength,
        source: source.clone(),
        certainty: Certainty::Seen,
    };
    Ok(SetCriteria {
        criteria: tests.into_iter().map(criterion).collect(),
        posts,
        reading,
    }
    .into())
}

fn test(word: &str) -> Result<(CriterionId, Strength, Test), Refusal> {
    let (name, rest) = match word.split_once('=') {
        Some((name, rest)) => (Some(name), rest),
        None => (None, word),
    };
    let parts: Vec<&str> = rest.split(':').collect();
    let malformed = || Refusal::MalformedKey { key: word.into() };
    let strength = match parts.first() {
        Some(&"hard") => Strength::Hard,
        Some(&"soft") => Strength::Soft,
        _ => return Err(malformed()),
    };
    let test = match parts[1..] {
        ["pairing", basis, classes] => Test::Pairing {
            basis: BasisId::new(basis)?,
            classes: joined(classes, ClassId::new)?,
        },
        ["spread", basis, at_most] => Test::Spread {
            basis: BasisId::new(basis)?,
            at_most: at_most.parse().map_err(|_| malformed())?,
        },
        ["proportion", basis] => Test::Proportion {
            basis: BasisId::new(basis)?,
        },
        ["parity"] => Test::Parity,
        ["expertise", fields] => Test::Expertise {
            fields: joined(fields, ElementId::new)?,
        },
        ["one-per-state"] => Test::OnePerState,
        ["rotation"] => Test::Rotation,
        _ => return Err(malformed()),
    };
    let criterion = CriterionId::new(name.unwrap_or(test.key()))?;
    Ok((criterion, strength, test))
}
