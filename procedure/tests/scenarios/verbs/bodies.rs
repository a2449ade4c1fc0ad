//! Verbs about groups, bodies and their officers.

use procedure::act::{BodyEstablished, GroupJoined, GroupLeft, OfficeEnded, OfficeTaken};
use procedure::body::end_office::EndOffice;
use procedure::body::establish::EstablishBody;
use procedure::body::take_office::TakeOffice;
use procedure::body::{BodyKind, Leaving, Post};
use procedure::group::{join::JoinGroup, leave::LeaveGroup};
use procedure::id::{BodyId, GroupId, MemberId, PersonId};
use procedure::{Certainty, Command, Sealable};

use crate::phrase::{Phrase, Read, misread, post_named, wording};

/// `puts MEMBER, MEMBER into GROUP (from DAY) [source]`
pub(crate) fn put_into(phrase: &mut Phrase) -> Read<Command> {
    let members = phrase.keys(MemberId::new)?;
    phrase.then("into")?;
    Ok(JoinGroup(GroupJoined {
        members,
        group: phrase.key(GroupId::new)?,
        from: phrase.day_after("from")?,
        source: phrase.citation()?,
    })
    .into())
}

/// `takes MEMBER, MEMBER out of GROUP from DAY [source]`
pub(crate) fn take_out(phrase: &mut Phrase) -> Read<Command> {
    let members = phrase.keys(MemberId::new)?;
    phrase.then("out of")?;
    let group = phrase.key(GroupId::new)?;
    phrase.then("from")?;
    Ok(LeaveGroup(GroupLeft {
        members,
        group,
        from: phrase.parsed("a day")?,
        source: phrase.citation()?,
    })
    .into())
}

/// `establishes BODY as KIND [source]`
pub(crate) fn establish(phrase: &mut Phrase) -> Read<Command> {
    let body = phrase.key(BodyId::new)?;
    phrase.then("as")?;
    let kind = match phrase.word()?.as_str() {
        "plenary" => BodyKind::Plenary,
        "thematic-group" => BodyKind::ThematicGroup,
        "review-conference" => BodyKind::ReviewConference,
        other => return misread(format!("there is no kind of body `{other}`")),
    };
    Ok(EstablishBody(BodyEstablished {
        name: wording(body.as_str())?,
        about: wording("What it is for.")?,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
        body,
        kind,
    })
    .into())
}

/// `seats PERSON of MEMBER as POST of BODY from DAY (sealed HASH) [source]`
pub(crate) fn seat(phrase: &mut Phrase) -> Read<Command> {
    let person = phrase.key(PersonId::new)?;
    phrase.then("of")?;
    let member = phrase.key(MemberId::new)?;
    let (post, body) = office(phrase)?;
    phrase.then("from")?;
    let from = phrase.parsed("a day")?;
    let name = if phrase.says("sealed") {
        Sealable::Sealed {
            sealed: phrase.word()?.into(),
        }
    } else {
        Sealable::Open(phrase.quoted_or("An officer")?)
    };
    Ok(TakeOffice(OfficeTaken {
        note: None,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
        body,
        post,
        member,
        person,
        name,
        from,
    })
    .into())
}

/// `ends PERSON as POST of BODY from DAY (because term-over|resigned|recalled|ended|unable)`
pub(crate) fn end(phrase: &mut Phrase) -> Read<Command> {
    let person = phrase.key(PersonId::new)?;
    let (post, body) = office(phrase)?;
    phrase.then("from")?;
    let from = phrase.parsed("a day")?;
    let why = if phrase.says("because") {
        Some(super::matters::one_of(phrase, &Leaving::ALL, Leaving::key)?)
    } else {
        None
    };
    Ok(EndOffice(OfficeEnded {
        body,
        post,
        person,
        from,
        why,
    })
    .into())
}

pub(super) fn office(phrase: &mut Phrase) -> Read<(Post, BodyId)> {
    phrase.then("as")?;
    let key = phrase.word()?;
    phrase.then("of")?;
    let body = phrase.key(BodyId::new)?;
    match post_named(&key) {
        Some(post) => Ok((post, body)),
        None => misread(format!("there is no post `{key}`")),
    }
}
