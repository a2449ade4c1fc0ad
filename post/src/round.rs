//! One round: everything that is due is carried to the mail server.
//!
//! A letter is deleted after the server took it. Whoever is stopped between the two sends it twice,
//! under the same message id, by which mail programs know it for one.

use jiff::{SignedDuration, Timestamp};
use language::Lang;
use lettre::Message;
use lettre::message::header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Mailbox, MessageBuilder};

use crate::address::Address;
use crate::letter::{Letter, Mistake};
use crate::line::Line;
use crate::office::Office;
use crate::outbox::{Outbox, Undelivered, Waiting};
use crate::send::{Answer, Trouble};
use crate::written::Written;

/// How long a letter waits after it was put off for the first time, the second time and so on; the
/// last holds for all later times.
const WAITS: [SignedDuration; 6] = [
    SignedDuration::from_mins(2),
    SignedDuration::from_mins(10),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(12),
];

/// What a round did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// How many letters the server took.
    pub sent: usize,
    /// How many are tried again later.
    pub put_off: usize,
    /// Those that will never arrive.
    pub given_up: Vec<Undelivered>,
    /// Why the round ended early, if it did. What was not carried waits on, and is not counted as
    /// tried.
    pub trouble: Option<Trouble>,
}

/// Carries what is due. `address` is the public address of the forum, to which every link leads.
///
/// # Errors
/// When the outbox cannot be read or written.
pub fn round<O: Outbox>(
    office: &Office,
    outbox: &O,
    address: &str,
    now: Timestamp,
) -> Result<Round, O::Fault> {
    let mut round = Round::default();
    let due = outbox.due(now)?;
    let mut line = None;
    for waiting in due {
        let answer = match message(office, &waiting, address, now) {
            Err(mistake) => Answer::never(&mistake.to_string()),
            Ok(message) => match carry(office, &mut line, &message) {
                Ok(answer) => answer,
                Err(trouble) => {
                    round.trouble = Some(trouble);
                    return Ok(round);
                }
            },
        };
        settle(outbox, &waiting, answer, now, &mut round)?;
    }
    if let Some(line) = line {
        line.close();
    }
    Ok(round)
}

/// Hands a letter over, on the line that is open or on a new one.
fn carry(office: &Office, line: &mut Option<Line>, message: &Message) -> Result<Answer, Trouble> {
    if let Some(open) = line {
        match open.hand_over(message) {
            Ok(answer) => return Ok(answer),
            // It may have been closed after a letter; a new one says what is the matter.
            Err(_) => *line = None,
        }
    }
    line.insert(Line::open(office)?).hand_over(message)
}

fn settle<O: Outbox>(
    outbox: &O,
    waiting: &Waiting,
    answer: Answer,
    now: Timestamp,
    round: &mut Round,
) -> Result<(), O::Fault> {
    let (code, why) = match answer {
        Answer::Taken => {
            round.sent += 1;
            return outbox.sent(waiting.id);
        }
        Answer::NotNow => {
            let until = now.saturating_add(wait(waiting.attempts)).unwrap_or(now);
            if until < waiting.expires {
                round.put_off += 1;
                return outbox.put_off(waiting.id, until);
            }
            (None, "it was not taken before it expired".to_owned())
        }
        Answer::Never { code, why } => (code, why),
    };
    let undelivered = Undelivered {
        id: waiting.id,
        template: waiting.template.clone(),
        code,
        why,
    };
    outbox.give_up(&undelivered)?;
    round.given_up.push(undelivered);
    Ok(())
}

fn wait(attempts: u32) -> SignedDuration {
    let place = (attempts as usize).min(WAITS.len() - 1);
    WAITS[place]
}

/// The letter as a message.
fn message(
    office: &Office,
    waiting: &Waiting,
    address: &str,
    now: Timestamp,
) -> Result<Message, Mistake> {
    let to: Address = waiting.to.parse()?;
    let lang = Lang::from_tag(&waiting.lang).ok_or(Mistake::Language)?;
    let Written { subject, body } =
        Letter::read(&waiting.template, &waiting.fields)?.write(lang, address)?;
    headed(office, waiting, lang, now)
        .to(Mailbox::new(None, to.0))
        .subject(subject)
        .header(MIME_VERSION_1_0)
        .header(ContentType::TEXT_PLAIN)
        .body(body)
        .map_err(|_| Mistake::Address)
}

fn headed(office: &Office, waiting: &Waiting, lang: Lang, now: Timestamp) -> MessageBuilder {
    let (id, until, domain) = (
        waiting.id,
        waiting.expires.as_millisecond(),
        office.from.domain(),
    );
    let mut builder = Message::builder()
        .from(office.from.0.clone())
        .date(now.into())
        .message_id(Some(format!("<{id}.{until}@{domain}>")))
        // Nobody's absence is answered to a program (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", lang.tag()));
    if let Some(answers) = &office.answers {
        builder = builder.reply_to(answers.0.clone());
    }
    builder
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{WAITS, wait};

    #[test]
    fn each_wait_is_longer_until_it_stays() {
        assert!(WAITS.is_sorted_by(|a, b| a < b));
        assert_eq!(wait(0), WAITS[0]);
        assert_eq!(wait(3), WAITS[3]);
        assert_eq!(wait(u32::MAX), WAITS[WAITS.len() - 1]);
    }
}
