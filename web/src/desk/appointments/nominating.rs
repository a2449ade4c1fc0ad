//! A delegation asks somebody whether they stand as a candidate, reads the answer, and enters it.
//!
//! Until then nothing of it is on record: it is a row among the accounts. The candidate says what
//! is stated of them; the delegation enters that and nothing else.

use axum::http::StatusCode;
use jiff::Timestamp;
use language::Lang;
use procedure::act::CandidateNominated;
use procedure::appointment::nominate::NominateCandidate;
use procedure::appointment::{Consent, Via};
use procedure::authority::Relation;
use procedure::id::{MemberId, PersonId, PostId};
use procedure::{Noun, Sealable, Verb};
use serde_json::json;
use store::accounts::{NewNomination, Nomination, NominationStage, Step};
use text::Words;

use super::stated::Stated;
use crate::NotFound;
use crate::desk::acting::{Acting, seat_json};
use crate::desk::answer::{Answer, Answered, Says, Unanswered};
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::inviting::{self, Channel};
use crate::desk::pages::appointments::nominating as page;
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::handed::{Handed, handed};
use crate::desk::{candidacy, letters, secret};
use crate::limits;

const FIELDS: [&str; 5] = ["posts", "name", "channel", "email", "lang"];

/// Those whom the delegation has asked and who are not on record yet.
pub(crate) fn mine(asking: &Asking<'_>, acting: &Acting) -> Result<Vec<Nomination>, Unanswered> {
    if !super::uses(acting.seat(), Verb::NominateCandidate) {
        return Ok(Vec::new());
    }
    let seat = seat_json(acting.seat());
    let mut all = asking.accounts().nominations(Some(&seat))?;
    all.retain(|it| it.is_open(asking.now));
    Ok(all)
}

/// The form.
pub(super) fn show(asking: &Asking<'_>, _: &Acting) -> Answered {
    let answers = Answers::default().with("lang", asking.lang.tag());
    ask(asking, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let posts = asking.forum(|forum| posts_called(forum, asking.now));
    let key = asking.key()?;
    asking.page_as(status, |at| page::ask(at, &key, &posts, answers))
}

/// The posts for which nominations are open.
pub(crate) fn posts_called(forum: &procedure::Forum, now: Timestamp) -> Vec<PostId> {
    let open = forum.appointments.posts().filter(|post| {
        let call = post.call.as_ref();
        call.is_some_and(|call| now < call.until.at)
    });
    open.map(|post| post.id.clone()).collect()
}

/// Takes the form: the candidate is asked.
pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let posts = asking.forum(|forum| posts_called(forum, asking.now));
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let wanted = wanted(&mut reading, &posts);
    let name = inviting::name(&mut reading);
    let channel = Channel::read(&mut reading);
    let filled = || Some((wanted?, name?, channel?));
    let filled = filled();
    let (posts, name, channel) = match reading.done(filled) {
        Ok(filled) => filled,
        Err(answers) => return ask(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers),
    };
    let person = inviting::new_person(asking)?;
    let code = secret::code(&asking.means.chance()?);
    let expires = asking.now.saturating_add(limits::INVITATION);
    let expires = expires.unwrap_or(Timestamp::MAX);
    let keys: Vec<&str> = posts.iter().map(PostId::as_str).collect();
    let new = NewNomination {
        hash: &asking.candidacy_hash(&code),
        person: person.as_str(),
        seat: &seat_json(acting.seat()),
        made_by: acting.person().as_str(),
        posts: &json!(keys).to_string(),
        name: &name,
        email: channel.email.as_deref(),
        lang: channel.lang.tag(),
        expires,
    };
    let id = asking.accounts().nominate(new, asking.now)?;
    asking.log(acting, "candidate-asked", &json!({"nomination": id}));
    hand_over(
        asking,
        acting,
        &Asked {
            posts: &posts,
            name: &name,
            person: &person,
            channel: &channel,
            code: &code,
            expires,
        },
    )
}

/// What goes to the candidate.
struct Asked<'a> {
    posts: &'a [PostId],
    name: &'a str,
    person: &'a PersonId,
    channel: &'a Channel,
    code: &'a str,
    expires: Timestamp,
}

/// By letter, or as a link that the delegation passes on.
fn hand_over(asking: &Asking<'_>, acting: &Acting, asked: &Asked<'_>) -> Answered {
    let lang = asked.channel.lang;
    let link = asking.candidacy_link(lang, asked.code);
    let Some(email) = &asked.channel.email else {
        let handed_over = Handed::Candidacy {
            name: asked.name,
            posts: asked.posts,
            link: &link,
            code: asked.code,
            expires: asked.expires,
        };
        let page = asking.drawn(|at| handed(at, &handed_over));
        return Ok(Answer::of(Says::Page(StatusCode::OK, page)));
    };
    let fields = json!({
        "forum": letters::forum(asking, lang),
        "by": letters::seat(asking, acting.seat(), lang),
        "posts": titles(asking, asked.posts, lang),
        "link": link,
        "expires": asked.expires.to_string(),
    });
    letters::post(
        asking,
        &letters::Letter {
            person: Some(asked.person),
            to: email,
            lang,
            template: "candidate-asked",
            fields: &fields,
            due: asking.now,
            expires: asked.expires,
        },
    )?;
    asking.go_saying("/desk/appointments", "desk-said-candidate-asked")
}

/// The titles of posts in a language, as a list.
fn titles(asking: &Asking<'_>, posts: &[PostId], lang: Lang) -> String {
    let titles = asking.forum(|forum| {
        let title = |id: &PostId| {
            let known = forum.appointments.post(id);
            let title = known.and_then(|it| it.title.for_reader(publish::tongue(lang)));
            title.map_or_else(|| id.to_string(), |(_, it)| it.words.to_string())
        };
        posts.iter().map(title).collect::<Vec<_>>()
    });
    language::list(lang, &titles)
}

fn wanted(reading: &mut Reading<'_>, open: &[PostId]) -> Option<Vec<PostId>> {
    let given = reading.all("posts");
    if given.is_empty() {
        reading.fault("posts", Fault::Choice);
        return None;
    }
    let known = |key: &&str| open.iter().find(|post| post.as_str() == *key).cloned();
    let read: Option<Vec<PostId>> = given.iter().map(known).collect();
    if read.is_none() {
        reading.fault("posts", Fault::Unknown);
    }
    read
}

/// The nomination that the address names, of this delegation.
fn named(asking: &Asking<'_>, acting: &Acting) -> Result<Nomination, Unanswered> {
    let key = asking.named.get("nomination");
    let missing = || Unanswered::Missing(NotFound::of(Noun::Candidate, key));
    let id = key.parse().map_err(|_| missing())?;
    let found = asking.accounts().nomination(id)?;
    let own = |it: &Nomination| it.seat == seat_json(acting.seat()) && it.is_open(asking.now);
    found.filter(own).ok_or_else(missing)
}

/// What the candidate has answered.
pub(super) fn answer(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let nomination = named(asking, acting)?;
    draw(asking, &nomination, StatusCode::OK, &Answers::default())
}

fn draw(
    asking: &Asking<'_>,
    nomination: &Nomination,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let stated = Stated::of(nomination);
    let posts = candidacy::posts(nomination);
    let key = asking.key()?;
    asking.page_as(status, |at| {
        let page = page::AnsweredPage {
            key: &key,
            nomination,
            posts: &posts,
            stated: stated.as_ref(),
            answers,
        };
        page::answered(at, &page)
    })
}

/// The nomination is checked and signed by the delegation, with what the candidate has stated.
pub(super) fn enter(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let nomination = named(asking, acting)?;
    let mut reading = Reading::of(&asking.form, &["counted"]);
    let counted = reading.known_if_any("counted", |key| MemberId::new(key).ok());
    let counted = match reading.done(Some(counted)) {
        Ok(counted) => counted,
        Err(answers) => {
            let again = StatusCode::UNPROCESSABLE_ENTITY;
            return draw(asking, &nomination, again, &answers);
        }
    };
    let command = command(asking, &nomination, counted)?;
    let Some(command) = command else {
        return draw(asking, &nomination, StatusCode::OK, &Answers::default());
    };
    asking.ask(
        acting,
        Wanted {
            verb: Verb::NominateCandidate,
            relation: Relation::Own,
            command: command.into(),
            on: None,
            beside: json!({"nomination": nomination.id}),
            change: Some(format!("/desk/appointments/asked/{}", nomination.id)),
        },
    )
}

/// What is to be entered; nothing before the candidate has consented.
fn command(
    asking: &Asking<'_>,
    nomination: &Nomination,
    counted: Option<MemberId>,
) -> Result<Option<NominateCandidate>, Unanswered> {
    let odd = |what: &str| Unanswered::Fault(format!("a nomination {what}"));
    let (Some(stated), NominationStage::Consented { at, .. }) =
        (Stated::of(nomination), &nomination.stage)
    else {
        return Ok(None);
    };
    let sha256 = Words::new(&nomination.hash.to_hex()).map_err(|_| odd("has no hash"))?;
    let person = PersonId::new(&nomination.person).map_err(|_| odd("names nobody"))?;
    Ok(Some(NominateCandidate {
        posts: candidacy::posts(nomination),
        person,
        name: Sealable::Open(stated.name.clone()),
        counted,
        statement: stated
            .says_more()
            .then(|| Sealable::Open(stated.statement.clone())),
        audience: stated.audience,
        stated: Sealable::Open(stated.public),
        consent: Some(Consent {
            on: asking.forum(|forum| forum.civil_day(*at)),
            via: Via::Invitation,
            sha256,
        }),
    }))
}

/// Takes it back: nothing of name, address and statement is left.
pub(super) fn take_back(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let nomination = named(asking, acting)?;
    let step = asking
        .accounts()
        .withdraw_nomination(nomination.id, asking.now)?;
    if matches!(step, Step::Done(_)) {
        let detail = json!({"nomination": nomination.id});
        asking.log(acting, "nomination-taken-back", &detail);
    }
    asking.go_saying("/desk/appointments", "desk-said-nomination-taken-back")
}

/// Once the candidate is on record, name, address and statement are no longer kept here.
pub(crate) fn entered(
    asking: &Asking<'_>,
    act: &CandidateNominated,
    beside: &serde_json::Value,
) -> Result<(), Unanswered> {
    let Some(nomination) = beside.get("nomination").and_then(serde_json::Value::as_i64) else {
        return Ok(());
    };
    // The number was assigned when it was entered, which may be later than when it was checked.
    let candidate = asking.forum(|forum| {
        let mut all = forum.appointments.candidates().rev();
        let theirs = all.find(|it| it.person == act.person);
        theirs.map_or(act.candidate, |it| it.id)
    });
    let mut accounts = asking.accounts();
    let _step = accounts.nomination_entered(nomination, candidate.0, asking.now)?;
    Ok(())
}
