//! Appointments at the desk: calls, nominations, slates, consultations, views, and how those on a
//! slate come into office.
//!
//! What can be done is one table, [`DOINGS`], as for matters; whether it may be done now is asked
//! of `procedure` with a sample of the command. What a candidate is asked before there is anything
//! on record is in [`nominating`].

pub(crate) mod chair;
mod delegation;
mod doing;
pub(crate) mod erasing;
pub(crate) mod nominating;
pub(crate) mod questionnaire;
mod secretariat;
pub(crate) mod stated;

use axum::http::StatusCode;
use procedure::appointment::{Candidate, Post, Slate};
use procedure::authority::Relation;
use procedure::id::{CandidateId, PostId, SlateId};
use procedure::{Noun, Refusal, Seat, SeatKind, Verb};

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::answers::Reading;
use super::asking::Asking;
use super::check::Wanted;
use super::offering;
use super::pages::appointments as page;
use super::pages::form::Answers;
use super::route::Route;
use crate::NotFound;

pub(crate) use chair::value as officer_value;
pub(crate) use doing::{About, Doing, Of, Officer, PLACES, Vacancy};

/// What can be done, in the order in which it is offered.
pub(crate) const DOINGS: &[&Doing] = &[
    &chair::CALL,
    &chair::PUT,
    &chair::REPLACE,
    &chair::CONSULT,
    &delegation::VIEW,
    &chair::APPOINT,
    &chair::INTERIM,
    &secretariat::END,
    &delegation::WITHDRAW,
];

/// The routes of this file: a page and a form for each thing that can be done.
macro_rules! routes {
    ($($verb:ident $path:literal $about:ident $doing:path;)*) => {
        /// The addresses of this file and those below it.
        pub(crate) const ROUTES: &[Route] = &[
            Route::page(Verb::ReadDesk, "/desk/appointments", list),
            $(
                Route::page(Verb::$verb, $path, |asking, acting| {
                    let of = $about(asking)?;
                    show(asking, acting, &$doing, of)
                }),
                Route::form(Verb::$verb, $path, |asking, acting| {
                    let of = $about(asking)?;
                    take(asking, acting, &$doing, of)
                }),
            )*
            Route::page(Verb::ReadDesk, "/desk/appointments/slates/{slate}", one),
            Route::page(
                Verb::ReadDesk,
                "/desk/appointments/candidates/{candidate}",
                person,
            ),
            Route::page(
                Verb::NominateCandidate,
                "/desk/appointments/nominate",
                nominating::show,
            ),
            Route::form(
                Verb::NominateCandidate,
                "/desk/appointments/nominate",
                nominating::take,
            ),
            Route::page(
                Verb::NominateCandidate,
                "/desk/appointments/asked/{nomination}",
                nominating::answer,
            ),
            Route::form(
                Verb::NominateCandidate,
                "/desk/appointments/asked/{nomination}",
                nominating::enter,
            ),
            Route::form(
                Verb::NominateCandidate,
                "/desk/appointments/asked/{nomination}/take-back",
                nominating::take_back,
            ),
            Route::page(
                Verb::CloseValue,
                "/desk/appointments/candidates/{candidate}/erase",
                erasing::show,
            )
            .about_anyone(),
        ];
    };
}

routes! {
    CallNominations "/desk/appointments/call" posts chair::CALL;
    PutSlate "/desk/appointments/put" posts chair::PUT;
    PutSlate "/desk/appointments/slates/{slate}/replace" slate chair::REPLACE;
    RecordConsultation "/desk/appointments/slates/{slate}/consult" slate chair::CONSULT;
    FileView "/desk/appointments/slates/{slate}/view" slate delegation::VIEW;
    AppointSlate "/desk/appointments/slates/{slate}/appoint" slate chair::APPOINT;
    NameInterim "/desk/appointments/posts/{body}/{office}/interim" post chair::INTERIM;
    KeepTheRecord "/desk/appointments/posts/{body}/{office}/end" post secretariat::END;
    WithdrawCandidacy "/desk/appointments/candidates/{candidate}/withdraw" candidate delegation::WITHDRAW;
}

#[expect(clippy::unnecessary_wraps, reason = "the table calls all four alike")]
fn posts(_: &Asking<'_>) -> Result<Of, Unanswered> {
    Ok(Of::Posts)
}

fn slate(asking: &Asking<'_>) -> Result<Of, Unanswered> {
    let key = asking.named.get("slate");
    let known = |number| asking.forum(|it| it.appointments.slate(SlateId(number)).cloned());
    let found: Option<Slate> = key.parse().ok().and_then(known);
    let missing = || Unanswered::Missing(NotFound::of(Noun::Slate, key));
    found.map(Of::Slate).ok_or_else(missing)
}

fn candidate(asking: &Asking<'_>) -> Result<Of, Unanswered> {
    let key = asking.named.get("candidate");
    let known = |number| asking.forum(|it| it.appointments.candidate(CandidateId(number)).cloned());
    let found: Option<Candidate> = key.parse().ok().and_then(known);
    let missing = || Unanswered::Missing(NotFound::of(Noun::Candidate, key));
    found.map(Of::Candidate).ok_or_else(missing)
}

fn post(asking: &Asking<'_>) -> Result<Of, Unanswered> {
    let key = format!(
        "{}/{}",
        asking.named.get("body"),
        asking.named.get("office")
    );
    let known = |id| asking.forum(|it| it.appointments.post(&id).cloned());
    let found: Option<Post> = PostId::new(&key).ok().and_then(known);
    let missing = || Unanswered::Missing(NotFound::of(Noun::Post, &key));
    found.map(Of::Post).ok_or_else(missing)
}

/// Everything there is, and what this seat can do about each.
fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let mine = nominating::mine(asking, acting)?;
    let erasures = erasing::asked(asking, acting)?;
    let (candidates, slates, posts) = asking.forum(|forum| {
        let all = &forum.appointments;
        let candidates: Vec<Candidate> = all.candidates().cloned().collect();
        let slates: Vec<Slate> = all.slates().rev().cloned().collect();
        let posts: Vec<Post> = all.posts().cloned().collect();
        (candidates, slates, posts)
    });
    let offered = |of: Of| offers(asking, acting, &about(asking, acting, of));
    let page = page::ListPage {
        offers: offered(Of::Posts),
        nominates: uses(acting.seat(), Verb::NominateCandidate),
        mine: &mine,
        erasures: &erasures,
        candidates: candidates
            .into_iter()
            .map(|it| (it.clone(), offered(Of::Candidate(it))))
            .collect(),
        posts: posts
            .into_iter()
            .map(|it| (it.clone(), offered(Of::Post(it))))
            .collect(),
        slates: &slates,
    };
    asking.page(|at| page::list(at, &page))
}

/// One slate: whom consultations have reached, what members say, and what can be done.
fn one(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let about = about(asking, acting, slate(asking)?);
    let offers = offers(asking, acting, &about);
    asking.page(|at| page::slate::one(at, &about, &offers))
}

/// One candidate: what is stated, as far as it is for this seat, and what can be done.
fn person(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let about = about(asking, acting, candidate(asking)?);
    let offers = offers(asking, acting, &about);
    asking.page(|at| page::candidate::one(at, &about, &offers))
}

fn show(asking: &Asking<'_>, acting: &Acting, doing: &Doing, of: Of) -> Answered {
    let about = about(asking, acting, of);
    let typed = asking.typed(acting, doing.names)?;
    let answers = typed.unwrap_or_else(|| (doing.filled)(&about));
    ask(asking, doing, &about, StatusCode::OK, &answers)
}

fn ask(
    asking: &Asking<'_>,
    doing: &Doing,
    about: &About,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| page::ask(at, &key, doing, about, answers))
}

fn take(asking: &Asking<'_>, acting: &Acting, doing: &Doing, of: Of) -> Answered {
    let about = about(asking, acting, of);
    let mut reading = Reading::of(&asking.form, doing.names);
    let command = (doing.read)(&mut reading, &about);
    let wanted = reading
        .done(command)
        .map(|command| Wanted::now(doing.verb, Relation::Own, command, path(doing, &about.of)));
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, doing, &about, status, answers)
    })
}

/// Where something is done, without the language.
pub(crate) fn path(doing: &Doing, of: &Of) -> String {
    let under = match of {
        Of::Posts => String::new(),
        Of::Slate(slate) => format!("slates/{}/", slate.id),
        Of::Candidate(candidate) => format!("candidates/{}/", candidate.id),
        Of::Post(post) => format!("posts/{}/", post.id),
    };
    format!("/desk/appointments/{under}{}", doing.key)
}

/// What is offered: each with the refusal it would meet now.
pub(crate) type Offers = Vec<(&'static Doing, Result<(), Refusal>)>;

/// What seats of this kind do about it at all.
fn offers(asking: &Asking<'_>, acting: &Acting, about: &About) -> Offers {
    let of = DOINGS.iter().filter(|doing| (doing.about)(&about.of));
    let used = of.filter(|doing| uses(acting.seat(), doing.verb) && (doing.own)(about));
    used.filter_map(|doing| Some((*doing, considered(asking, acting, about, doing)?)))
        .collect()
}

/// What `procedure` says of a sample of the command.
fn considered(
    asking: &Asking<'_>,
    acting: &Acting,
    about: &About,
    doing: &Doing,
) -> Option<Result<(), Refusal>> {
    let sample = (doing.sample)(about);
    offering::considered(asking, acting, doing.names, sample, |reading| {
        (doing.read)(reading, about)
    })
}

/// Whether the authority table lists a verb for seats of this kind. A consultation on a slate is
/// recorded by the Chair alone.
fn uses(seat: &Seat, verb: Verb) -> bool {
    let of_chair = verb == Verb::RecordConsultation;
    offering::uses(seat, verb) && (!of_chair || seat.kind() == SeatKind::Chair)
}

/// All that forms about appointments show.
fn about(asking: &Asking<'_>, acting: &Acting, of: Of) -> About {
    asking.forum(|forum| About::of(forum, acting, (asking.now, asking.lang), of))
}
