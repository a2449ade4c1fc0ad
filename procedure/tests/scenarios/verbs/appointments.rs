//! Verbs about posts, candidates, criteria and slates.

use procedure::act::{ClassificationRecorded, PostEstablished};
use procedure::appointment::appoint::AppointSlate;
use procedure::appointment::call::CallNominations;
use procedure::appointment::classify::RecordClassification;
use procedure::appointment::consult::ConsultOnSlate;
use procedure::appointment::establish_post::EstablishPost;
use procedure::appointment::file_view::FileView;
use procedure::appointment::name_interim::NameInterim;
use procedure::appointment::put_slate::{Named, PutSlate};
use procedure::appointment::withdraw::WithdrawCandidacy;
use procedure::appointment::{Class, Division, Officer, Term, View};
use procedure::id::{
    BasisId, BodyId, CandidateId, ClassId, MemberId, PersonId, PostId, ProvisionId, SlateId,
};
use procedure::{Asked, Certainty, Command, Refusal, Sealable};

use text::{Language, Wording};

use super::matters::{due, format, one_of};
use crate::phrase::{Phrase, Read, misread, post_named, wording, words};

/// `establishes post POST with N places (for N months) decided by BODY under PROVISION [source]`
pub(crate) fn establish(phrase: &mut Phrase) -> Read<Command> {
    let post = phrase.key(PostId::new)?;
    phrase.then("with")?;
    let places = phrase.parsed("a number")?;
    phrase.then("places")?;
    let term_months = if phrase.says("for") {
        let months = phrase.parsed("a number")?;
        phrase.then("months")?;
        Some(months)
    } else {
        None
    };
    phrase.then("decided by")?;
    let decided_by = phrase.key(BodyId::new)?;
    phrase.then("under")?;
    let provision = phrase.key(ProvisionId::new)?;
    let (body, office) = post.as_str().split_once('/').unwrap_or_default();
    let Some(office) = post_named(office) else {
        return misread(format!("there is no post `{office}`"));
    };
    Ok(EstablishPost(PostEstablished {
        title: wording(post.as_str())?,
        body: BodyId::new(body)?,
        office,
        places,
        term_months,
        decided_by,
        provision,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
        post,
    })
    .into())
}

/// `calls for nominations to POSTS until TIME (asking "…" …)`
pub(crate) fn call(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("for nominations to")?;
    Ok(CallNominations {
        posts: phrase.keys(PostId::new)?,
        until: due(phrase)?,
        tzdb: words("2026a")?,
        questionnaire: questionnaire(phrase)?,
    }
    .into())
}

/// `asking "…" "…"`, where candidates are asked anything; `asking N questions` asks so many alike.
fn questionnaire(phrase: &mut Phrase) -> Read<Vec<Wording>> {
    let mut asked = Vec::new();
    if !phrase.says("asking") {
        return Ok(asked);
    }
    while let Some(words) = phrase.quoted()? {
        asked.push(Wording::new(Language::En, words));
    }
    if asked.is_empty() {
        let count: usize = phrase.parsed("a number")?;
        phrase.then("questions")?;
        asked = vec![wording("Why?")?; count];
    }
    Ok(asked)
}

/// `withdraws candidate N ("reason")`
pub(crate) fn withdraw(phrase: &mut Phrase) -> Read<Command> {
    Ok(WithdrawCandidacy {
        candidate: CandidateId(phrase.parsed("a number")?),
        reason: phrase.quoted()?.map(Sealable::Open),
    }
    .into())
}

/// `classifies members by BASIS as development|region CLASS=COL+FRA/TUR, CLASS=SEN [source]`: those
/// after the stroke belong to the class as well and are counted elsewhere
pub(crate) fn classify(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("members by")?;
    let basis = phrase.key(BasisId::new)?;
    phrase.then("as")?;
    let divisions = [Division::Development, Division::Region];
    let division = one_of(phrase, &divisions, Division::key)?;
    let classes = phrase.keys(class)?;
    let classes = classes.into_iter().map(|(class, members, also)| {
        let title = wording(class.as_str())?;
        Ok(Class {
            class,
            title,
            members,
            also,
        })
    });
    Ok(RecordClassification(ClassificationRecorded {
        title: wording(basis.as_str())?,
        about: None,
        classes: classes.collect::<Read<Vec<Class>>>()?,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
        basis,
        division,
    })
    .into())
}

type Classed = (ClassId, Vec<MemberId>, Vec<MemberId>);

fn class(word: &str) -> Result<Classed, Refusal> {
    let (class, members) = word.split_once('=').unwrap_or((word, ""));
    let (members, also) = members.split_once('/').unwrap_or((members, ""));
    Ok((
        ClassId::new(class)?,
        joined(members, MemberId::new)?,
        joined(also, MemberId::new)?,
    ))
}

/// Keys with a plus between them.
pub(super) fn joined<T>(
    text: &str,
    new: fn(&str) -> Result<T, Refusal>,
) -> Result<Vec<T>, Refusal> {
    text.split('+')
        .filter(|key| !key.is_empty())
        .map(new)
        .collect()
}

/// `puts slate POST=N+N, POST=N from DAY (for the rest of the term) (replacing N)`
pub(crate) fn put(phrase: &mut Phrase) -> Read<Command> {
    let names = phrase.keys(named)?;
    phrase.then("from")?;
    let from = phrase.parsed("a day")?;
    let term = if phrase.says("for the rest of the term") {
        Term::Rest
    } else {
        Term::Full
    };
    let replaces = if phrase.says("replacing") {
        Some(SlateId(phrase.parsed("a number")?))
    } else {
        None
    };
    Ok(PutSlate {
        names,
        from,
        term,
        replaces,
        found: None,
    }
    .into())
}

fn named(word: &str) -> Result<Named, Refusal> {
    let (post, candidates) = word.split_once('=').unwrap_or((word, ""));
    let number = |key: &str| {
        let malformed = |_| Refusal::MalformedKey { key: key.into() };
        key.parse().map(CandidateId).map_err(malformed)
    };
    Ok(Named {
        post: PostId::new(post)?,
        candidates: joined(candidates, number)?,
    })
}

/// `consults MEMBERS on slate N (on DAY) as FORMAT (by PERSON as POST of BODY) ("summary")`; the
/// members are read already
pub(crate) fn consult(phrase: &mut Phrase, asked: &Asked, with: Vec<MemberId>) -> Read<Command> {
    let slate = SlateId(phrase.parsed("a number")?);
    let on = super::day(phrase, asked)?;
    phrase.then("as")?;
    Ok(ConsultOnSlate {
        format: format(phrase)?,
        held_by: held_by(phrase)?,
        summary: phrase.quoted()?,
        confidential: None,
        slate,
        with,
        on,
    }
    .into())
}

fn held_by(phrase: &mut Phrase) -> Read<Option<Officer>> {
    if !phrase.says("by") {
        return Ok(None);
    }
    let person = phrase.key(PersonId::new)?;
    let (office, body) = super::bodies::office(phrase)?;
    Ok(Some(Officer {
        person,
        body,
        office,
    }))
}

/// `files VIEW on slate N ("reasons")`
pub(crate) fn file(phrase: &mut Phrase) -> Read<Command> {
    let view = one_of(phrase, &View::ALL, View::key)?;
    phrase.then("on slate")?;
    Ok(FileView {
        slate: SlateId(phrase.parsed("a number")?),
        reasons: phrase.quoted()?.map(Sealable::Open),
        view,
    }
    .into())
}

/// `appoints slate N`
pub(crate) fn appoint(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("slate")?;
    let slate = SlateId(phrase.parsed("a number")?);
    Ok(AppointSlate { slate }.into())
}

/// `names PERSON as POST of BODY to stand in for POST from DAY until DAY`
pub(crate) fn interim(phrase: &mut Phrase) -> Read<Command> {
    let person = phrase.key(PersonId::new)?;
    let (office, body) = super::bodies::office(phrase)?;
    phrase.then("to stand in for")?;
    let post = phrase.key(PostId::new)?;
    phrase.then("from")?;
    let from = phrase.parsed("a day")?;
    phrase.then("until")?;
    Ok(NameInterim {
        until: phrase.parsed("a day")?,
        post,
        person,
        body,
        office,
        from,
    }
    .into())
}
