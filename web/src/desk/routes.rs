//! Every address of the desk: one table, put together from those of its parts. What is not in it
//! is not there.

use language::Lang;
use procedure::Verb;
use procedure::authority::Relation;

use super::route::{Handler, Method, Named, Route, Whose};
use super::{
    appointments, candidacy, check, closing, confirmations, credentials, devices, disputes,
    founding, groups, invitation, leave, log, matters, meetings, officers, opinion, our_record,
    people, positions, reading, receipt, rehearsal, seats, second_officer, sessions, sign_in,
    sign_out, statements, step_up, tokens, waiting,
};

/// The table.
pub(crate) const ROUTES: &[&[Route]] = &[
    sign_in::ROUTES,
    invitation::ROUTES,
    candidacy::ROUTES,
    founding::ROUTES,
    rehearsal::ROUTES,
    leave::ROUTES,
    seats::ROUTES,
    devices::ROUTES,
    sessions::ROUTES,
    tokens::ROUTES,
    step_up::ROUTES,
    sign_out::ROUTES,
    check::ROUTES,
    receipt::ROUTES,
    second_officer::ROUTES,
    waiting::ROUTES,
    people::ROUTES,
    positions::ROUTES,
    our_record::ROUTES,
    disputes::ROUTES,
    statements::ROUTES,
    opinion::ROUTES,
    reading::ROUTES,
    matters::ROUTES,
    groups::ROUTES,
    meetings::ROUTES,
    appointments::ROUTES,
    credentials::ROUTES,
    officers::ROUTES,
    confirmations::ROUTES,
    closing::ROUTES,
    log::ROUTES,
];

/// A route as people read it, in tests and documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeskRoute {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path below the language, with its open parts in braces.
    pub path: &'static str,
    /// What the authority table is asked for; nothing where anyone may ask.
    pub verb: Option<Verb>,
    /// The relations in which the table may be asked; none where only being signed in counts.
    pub relations: &'static [Relation],
}

/// All routes of the desk.
pub fn desk_routes() -> impl Iterator<Item = DeskRoute> {
    all().map(|route| DeskRoute {
        method: route.method.as_str(),
        path: route.path,
        verb: route.verb(),
        relations: match (route.handler, route.whose) {
            (Handler::Anyone(_) | Handler::SignedIn(..), _) => &[],
            (Handler::Seated(..), Whose::Herself) => &[Relation::Herself],
            (Handler::Seated(..), Whose::Own) => &[Relation::Own],
            (Handler::Seated(..), Whose::Seat(_)) => &[Relation::Own, Relation::Any],
            (Handler::Seated(..), Whose::Anyone) => &[Relation::Any],
        },
    })
}

/// What an address of the desk is.
pub(crate) enum Found {
    /// A route, with the open parts of its path.
    Route(&'static Route, Named),
    /// An address that is asked for in other ways than this.
    OtherMethods(&'static str),
    /// None of ours.
    Nothing,
}

/// All routes, one after the other.
pub(crate) fn all() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().copied().flatten()
}

/// The route under a path below the language.
pub(crate) fn find(method: &axum::http::Method, path: &str) -> Found {
    let mut others: Vec<Method> = Vec::new();
    for route in all() {
        let Some(named) = route.matched(path) else {
            continue;
        };
        let asked = match route.method {
            Method::Get => method == "GET" || method == "HEAD",
            Method::Post => method == "POST",
        };
        if asked {
            return Found::Route(route, named);
        }
        others.push(route.method);
    }
    match (
        others.contains(&Method::Get),
        others.contains(&Method::Post),
    ) {
        (false, false) => Found::Nothing,
        (true, false) => Found::OtherMethods("GET, HEAD"),
        (false, true) => Found::OtherMethods("POST"),
        (true, true) => Found::OtherMethods("GET, HEAD, POST"),
    }
}

/// Whether a path below the language is a page for those who are signed in: the only places to
/// which a form may lead on. No link from elsewhere leads out of the site.
pub(crate) fn is_page(path: &str) -> bool {
    let page = |route: &Route| {
        let signed_in = !matches!(route.handler, Handler::Anyone(_));
        route.method == Method::Get && signed_in && route.matched(path).is_some()
    };
    all().any(page)
}

/// The language and the rest of a path of the desk: `/en/desk`, `/fr/sign-in`. `None` for all that
/// is not the desk's.
pub(crate) fn split(path: &str) -> Option<(Lang, &str)> {
    let (tag, _) = path.strip_prefix('/')?.split_once('/')?;
    let lang = Lang::from_tag(tag)?;
    let rest = path.get(1 + tag.len()..)?;
    let first = rest.strip_prefix('/')?.split('/').next()?;
    matches!(
        first,
        "desk" | "sign-in" | "invitation" | "candidacy" | "founding" | "rehearsal"
    )
    .then_some((lang, rest))
}
