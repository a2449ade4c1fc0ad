//! Reads a line as what is asked: when, from which seat, and what.

mod agenda;
mod appointments;
mod bodies;
mod candidates;
mod keeping;
mod matters;
mod named_texts;
mod names;
mod outputs;
pub(crate) mod positions;
mod questions;
mod seats;
mod statements;
mod thematic;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use procedure::id::{BodyId, MemberId, ObserverId, PasskeyId, PersonId, StakeholderId};
use procedure::recommendation::Support;
use procedure::report::Edition;
use procedure::{Asked, By, Command, Refusal, Seat};

use crate::phrase::{Phrase, Read, misread};

/// A command with its circumstances.
pub(crate) struct Asking {
    pub(crate) asked: Asked,
    pub(crate) command: Command,
}

/// Reads everything before the arrow.
pub(crate) fn read(text: &str) -> Read<Asking> {
    let mut phrase = Phrase::new(text)?;
    let at = instant(&mut phrase)?;
    let on = happened(&mut phrase)?;
    let by = by(&mut phrase)?;
    let signed = signed(&mut phrase)?;
    let asked = Asked { at, on, by, signed };
    let command = command(&mut phrase, &asked)?;
    phrase.ends()?;
    Ok(Asking { asked, command })
}

/// A day stands for noon in New York, roughly; an instant is written out where it matters.
fn instant(phrase: &mut Phrase) -> Read<Timestamp> {
    let word = phrase.word()?;
    let written = if word.contains('T') {
        word.clone()
    } else {
        format!("{word}T16:00Z")
    };
    written
        .parse()
        .or_else(|_| misread(format!("a day or an instant is due, not `{word}`")))
}

/// `(on DAY)`: the day it happened, where it is entered later.
fn happened(phrase: &mut Phrase) -> Read<Option<Date>> {
    if !phrase.says("(on") {
        return Ok(None);
    }
    let word = phrase.word()?;
    match word.trim_end_matches(')').parse() {
        Ok(day) => Ok(Some(day)),
        Err(_) => misread(format!("a day is due, not `{word}`")),
    }
}

/// `SEAT (as PERSON)`: `p-1` where no person is named.
fn by(phrase: &mut Phrase) -> Read<By> {
    let seat = seat(phrase)?;
    let person = if phrase.says("as") {
        phrase.key(PersonId::new)?
    } else {
        PersonId::new("p-1")?
    };
    Ok(By { seat, person })
}

/// `(signing N, N)`: the passkeys that sign it.
fn signed(phrase: &mut Phrase) -> Read<Vec<PasskeyId>> {
    if !phrase.says("signing") {
        return Ok(Vec::new());
    }
    phrase.keys(|word| {
        let malformed = |_| Refusal::MalformedKey { key: word.into() };
        word.parse().map(PasskeyId).map_err(malformed)
    })
}

fn seat(phrase: &mut Phrase) -> Read<Seat> {
    Ok(match phrase.word()?.as_str() {
        "founder" => Seat::Founder,
        "secretariat" => Seat::Secretariat,
        "clerk" => Seat::Clerk,
        "Chair" => {
            phrase.then("of")?;
            Seat::Chair(phrase.key(BodyId::new)?)
        }
        "Vice-Chair" => {
            phrase.then("of")?;
            Seat::ViceChair(phrase.key(BodyId::new)?)
        }
        "Rapporteur" => {
            phrase.then("of")?;
            Seat::Rapporteur(phrase.key(BodyId::new)?)
        }
        "co-facilitator" => {
            phrase.then("of")?;
            Seat::CoFacilitator(phrase.key(BodyId::new)?)
        }
        "observer" => Seat::Observer(phrase.key(ObserverId::new)?),
        "stakeholder" => Seat::Stakeholder(phrase.key(StakeholderId::new)?),
        "delegation" => {
            phrase.then("of")?;
            Seat::Delegation(phrase.key(MemberId::new)?)
        }
        other => return misread(format!("there is no seat `{other}`")),
    })
}

/// The day after `on`, or else the day of asking.
fn day(phrase: &mut Phrase, asked: &Asked) -> Read<Date> {
    let asked_on = asked.at.to_zoned(TimeZone::UTC).date();
    Ok(phrase.day_after("on")?.unwrap_or(asked_on))
}

fn command(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    match phrase.word()?.as_str() {
        "founds" => names::found(phrase),
        "completes" => names::complete(phrase),
        "admits" => names::admit(phrase),
        "takes" => bodies::take_out(phrase),
        "establishes" if phrase.says("post") => appointments::establish(phrase),
        "establishes" => bodies::establish(phrase),
        "seats" => bodies::seat(phrase),
        "presents" => seats::present(phrase),
        "gives" => seats::give(phrase),
        "changes" if phrase.says("the text of") => matters::change(phrase),
        "changes" => seats::change(phrase),
        "removes" => seats::remove(phrase),
        "enrols" => seats::enrol(phrase),
        "ends" if phrase.says("passkey") => seats::end_passkey(phrase),
        "ends" => bodies::end(phrase),
        "schedules" if phrase.says("session") => agenda::session(phrase),
        "schedules" if phrase.says("meeting") => agenda::meeting(phrase),
        "moves" if phrase.says("meeting") => agenda::move_meeting(phrase),
        "calls" if phrase.says("off meeting") => agenda::cancel_meeting(phrase),
        "places" => agenda::place(phrase),
        "puts" if phrase.says("forward wording") => agenda::wording(phrase),
        "puts" if phrase.says("forward option") => questions::option(phrase),
        "puts" if phrase.says("for decision") => matters::put(phrase),
        "puts" if phrase.says("recommendation") => outputs::put(phrase),
        "puts" if phrase.says("slate") => appointments::put(phrase),
        "puts" => bodies::put_into(phrase),
        "raises" if phrase.says("a concern on") => matters::concern(phrase),
        "raises" => questions::raise(phrase, asked),
        "declares" if phrase.says("decided") => matters::gavel(phrase),
        "declares" => positions::declare(phrase),
        "retracts" => positions::retract(phrase),
        "withholds" => keeping::withhold(phrase),
        "erases" => keeping::erase(phrase),
        "rotates" => keeping::rotate(phrase),
        "records" if phrase.says("a vote on") => matters::vote(phrase),
        "records" if phrase.says("divergence") => outputs::diverge(phrase),
        "records" => recorded(phrase, asked),
        word => of_a_group(word, phrase, asked).unwrap_or_else(|| matter(word, phrase, asked)),
    }
}

/// Verbs about the work of thematic groups; `None` where the word begins none.
fn of_a_group(word: &str, phrase: &mut Phrase, asked: &Asked) -> Option<Read<Command>> {
    Some(match word {
        "proposes" if phrase.says("mandate") => thematic::mandate(phrase),
        "proposes" if phrase.says("topic") => thematic::topic(phrase),
        "prefers" => thematic::prefer(phrase),
        "drops" => thematic::drop_preferences(phrase),
        "chooses" => thematic::choose(phrase),
        "plans" => thematic::plan(phrase),
        "nominates" if phrase.says("briefer") => thematic::nominate(phrase),
        "files" if phrase.says("input") => thematic::file(phrase),
        "sets" if phrase.says("scenario") => thematic::set_scenario(phrase),
        "answers" => thematic::answer(phrase),
        "concludes" => thematic::conclude(phrase),
        "joins" if phrase.says("in proposing") => outputs::support(phrase, Support::Proposes),
        "joins" if phrase.says("view") => outputs::join(phrase, asked),
        "supports" => outputs::support(phrase, Support::Supports),
        "no" if phrase.says("longer supports") => outputs::support(phrase, Support::Ended),
        "revises" if phrase.says("paragraph") => outputs::revise(phrase),
        "revises" => outputs::compile(phrase, Edition::Revised),
        "opens" if phrase.says("point on") => outputs::open_point(phrase),
        "holds" => outputs::hold(phrase, asked),
        "closes" if phrase.says("point") => outputs::close_point(phrase),
        "withdraws" if phrase.says("recommendation") => outputs::withdraw(phrase),
        "drafts" => outputs::compile(phrase, Edition::Draft),
        "makes" => outputs::compile(phrase, Edition::Final),
        "writes" => outputs::write(phrase),
        "corrects" => outputs::correct(phrase),
        "settles" if phrase.says("correction") => outputs::settle(phrase),
        "transmits" => outputs::transmit(phrase),
        "assigns" => outputs::assign(phrase),
        "reports" => outputs::progress(phrase, asked),
        _ => return None,
    })
}

/// Verbs that only matters have.
fn matter(word: &str, phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    match word {
        "sets" if phrase.says("terms of") => matters::set_terms(phrase),
        "sets" => candidates::set(phrase),
        "disputes" => statements::dispute(phrase),
        "annotates" => statements::annotate(phrase),
        "settles" => statements::settle(phrase),
        "opens" => matters::open(phrase),
        "asks" => matters::ask(phrase),
        "objects" => matters::object(phrase, asked),
        "withdraws" if phrase.says("candidate") => appointments::withdraw(phrase),
        "withdraws" => matters::withdraw(phrase),
        "attaches" => matters::attach(phrase),
        "consults" => matters::consult(phrase, asked),
        "confirms" => matters::confirm(phrase),
        "extends" => matters::extend(phrase),
        "resumes" => matters::resume(phrase),
        "finds" => matters::silence(phrase),
        "closes" => matters::close(phrase),
        "cancels" => matters::cancel(phrase),
        other => appointment(other, phrase),
    }
}

/// Verbs that only appointments have.
fn appointment(word: &str, phrase: &mut Phrase) -> Read<Command> {
    match word {
        "calls" => appointments::call(phrase),
        "nominates" => candidates::nominate(phrase),
        "classifies" => appointments::classify(phrase),
        "files" => appointments::file(phrase),
        "appoints" => appointments::appoint(phrase),
        "names" => appointments::interim(phrase),
        other => misread(format!("there is no verb `{other}`")),
    }
}

fn recorded(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    if phrase.says("document") {
        return names::document(phrase);
    }
    if phrase.says("statement of") {
        return statements::record(phrase, asked);
    }
    if phrase.says("credentials") {
        return seats::stand(phrase);
    }
    if phrase.says("group") {
        return names::group(phrase);
    }
    if phrase.says("agenda of") {
        return agenda::standing(phrase);
    }
    if phrase.says("provision") {
        return questions::provision(phrase);
    }
    if phrase.says("roll call on") {
        return names::roll_call(phrase);
    }
    if let Some(part) = names::part(phrase) {
        return names::element(phrase, part);
    }
    positions::record(phrase, asked)
}
