//! Matters put for decision, at the desk: which there are, where each stands, and what this seat
//! can do about it.
//!
//! What can be done is one table, [`DOINGS`]. Whether it may be done now is asked of `procedure`
//! with a sample of the command: what would be refused is shown with its refusal.

mod chair;
mod delegation;
mod doing;
mod put;
pub(super) mod reading;

use axum::http::StatusCode;
use procedure::authority::{self, Relation};
use procedure::id::{MatterId, PersonId};
use procedure::matter::Matter;
use procedure::{Noun, Refusal, Verb};

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::answers::Reading;
use super::asking::Asking;
use super::check::Wanted;
use super::known::Names;
use super::offering::{self, uses};
use super::pages::form::Answers;
use super::pages::matter as page;
use super::pages::matters::list as drawn_list;
use super::rehearsal::clock;
use super::route::Route;
use crate::NotFound;

pub(crate) use doing::{About, Doing};

/// What can be done about a matter, in the order in which it is offered.
pub(crate) const DOINGS: &[&Doing] = &[
    &delegation::OBJECT,
    &delegation::WITHDRAW,
    &delegation::HOLD,
    &delegation::CONCERN,
    &delegation::ATTACH,
    &delegation::CONFIRM,
    &chair::OPEN,
    &chair::ASK,
    &chair::GAVEL,
    &chair::EXTEND,
    &chair::RESUME,
    &chair::CHANGE,
    &chair::CONSULT,
    &chair::CLOSE,
    &chair::CANCEL,
];

/// The routes of this file: a page and a form for each thing that can be done.
macro_rules! routes {
    ($($verb:ident $key:literal $doing:path;)*) => {
        /// The addresses of this file and those below it.
        pub(crate) const ROUTES: &[Route] = &[
            Route::page(Verb::ReadDesk, "/desk/matters", list),
            Route::page(Verb::PutMatter, "/desk/matters/put", put::show),
            Route::form(Verb::PutMatter, "/desk/matters/put", put::take),
            Route::page(Verb::ReadDesk, "/desk/matters/{matter}", one),
            $(
                Route::page(
                    Verb::$verb,
                    concat!("/desk/matters/{matter}/", $key),
                    |asking, acting| show(asking, acting, &$doing),
                ),
                Route::form(
                    Verb::$verb,
                    concat!("/desk/matters/{matter}/", $key),
                    |asking, acting| take(asking, acting, &$doing),
                ),
            )*
        ];
    };
}

routes! {
    Object "object" delegation::OBJECT;
    WithdrawObjection "withdraw" delegation::WITHDRAW;
    AskHold "hold" delegation::HOLD;
    RaiseConcern "concern" delegation::CONCERN;
    AttachWords "attach" delegation::ATTACH;
    ConfirmConsultation "confirm" delegation::CONFIRM;
    OpenMatter "open" chair::OPEN;
    TestConsensus "ask" chair::ASK;
    Gavel "gavel" chair::GAVEL;
    ExtendDeadline "extend" chair::EXTEND;
    ResumeSilence "resume" chair::RESUME;
    ChangeText "change" chair::CHANGE;
    RecordConsultation "consult" chair::CONSULT;
    CloseMatter "close" chair::CLOSE;
    CancelDecision "cancel" chair::CANCEL;
}

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let puts = uses(acting.seat(), Verb::PutMatter).then_some("/desk/matters/put");
    let clock = clock::path(asking);
    asking.page(|at| drawn_list(at, puts, clock))
}

fn one(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let about = about(asking, acting, named(asking)?)?;
    let offers = offers(asking, acting, &about);
    asking.page(|at| page::one(at, &about, &offers))
}

fn show(asking: &Asking<'_>, acting: &Acting, doing: &Doing) -> Answered {
    let about = about(asking, acting, named(asking)?)?;
    // The text as it is shown: whoever objects to it objects to no other.
    let text = about.matter.text();
    let answers = asking.typed(acting, doing.names)?.unwrap_or_default();
    let answers = match text {
        Some(text) if answers.get("text").is_empty() => answers.with("text", text.sha256.as_str()),
        _ => answers,
    };
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

fn take(asking: &Asking<'_>, acting: &Acting, doing: &Doing) -> Answered {
    let about = about(asking, acting, named(asking)?)?;
    let form = asking.forum(|forum| reading::with_hash(forum, &asking.form));
    let mut reading = Reading::of(&form, doing.names);
    let command = (doing.read)(&mut reading, &about);
    let wanted = reading.done(command).map(|command| {
        Wanted::now(
            doing.verb,
            Relation::Own,
            command,
            format!("/desk/matters/{}/{}", about.matter.id.0, doing.key),
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, doing, &about, status, answers)
    })
}

/// What seats of this kind do about the matter at all, each with the refusal it would meet now.
fn offers(
    asking: &Asking<'_>,
    acting: &Acting,
    about: &About,
) -> Vec<(&'static Doing, Result<(), Refusal>)> {
    let used = DOINGS
        .iter()
        .filter(|doing| uses(acting.seat(), doing.verb));
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
    let considered = offering::considered(asking, acting, doing.names, sample, |reading| {
        (doing.read)(reading, about)
    })?;
    match considered {
        // There is no objection to withdraw, no consultation to confirm.
        Err(Refusal::Unknown {
            noun: Noun::Objection | Noun::Consultation,
            ..
        }) => None,
        considered => Some(considered),
    }
}

/// The matters that this seat can declare decided now.
pub(super) fn ripe(asking: &Asking<'_>, acting: &Acting) -> Result<Vec<MatterId>, Unanswered> {
    if !uses(acting.seat(), Verb::Gavel) {
        return Ok(Vec::new());
    }
    let open: Vec<Matter> = asking.forum(|forum| {
        let open = forum.matters.iter().filter(|it| !it.stage.is_over());
        open.cloned().collect()
    });
    let mut ripe = Vec::new();
    for matter in open {
        let about = about(asking, acting, matter)?;
        if let Some(Ok(())) = considered(asking, acting, &about, &chair::GAVEL) {
            ripe.push(about.matter.id);
        }
    }
    Ok(ripe)
}

/// The matter that the address names.
fn named(asking: &Asking<'_>) -> Result<Matter, Unanswered> {
    let key = asking.named.get("matter");
    let found = key
        .parse()
        .ok()
        .and_then(|number| asking.forum(|forum| forum.matters.get(MatterId(number)).cloned()));
    found.ok_or_else(|| Unanswered::Missing(NotFound::of(Noun::Matter, key)))
}

/// All that forms about a matter show.
fn about(asking: &Asking<'_>, acting: &Acting, matter: Matter) -> Result<About, Unanswered> {
    let (terms, zone, seconds, decisions) = asking.forum(|forum| {
        let today = forum.civil_day(asking.now);
        let terms = forum.matters.terms_for(&matter).cloned();
        let confirming = authority::confirming(acting.seat());
        // Who confirms for another does so from the secretariat.
        let seats = confirming
            .iter()
            .filter(|seat| uses(seat, Verb::ConfirmForAnother));
        let holders = seats.flat_map(|seat| forum.seats.holders_on(seat, today));
        let others = holders.filter(|it| it.person != *acting.person());
        let seconds: Vec<PersonId> = others.map(|it| it.person.clone()).collect();
        let decisions = forum.matters.decisions().map(|it| it.id.clone()).collect();
        let zone = super::pages::moment::zone_of(forum);
        (terms, zone, seconds, decisions)
    });
    let names = Names::of(asking, &seconds)?;
    let with_name = |person: PersonId| {
        let name = names.person(&person).name.map(str::to_owned);
        (person, name)
    };
    Ok(About {
        matter,
        seat: acting.seat().clone(),
        person: acting.person().clone(),
        terms,
        zone,
        now: asking.now,
        seconds: seconds.into_iter().map(with_name).collect(),
        decisions,
    })
}
