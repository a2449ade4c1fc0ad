//! The credentials desk of the secretariat: parties, letters, standings.

mod letter;
mod open;
mod stand;

use axum::http::StatusCode;
use ledger::Hash;
use procedure::authority::Relation;
use procedure::seats::{Credentials, Standing};
use procedure::{Seat, Verb};

use super::acting::{Acting, admitted, seat_of_slug, seat_slug};
use super::answer::{Answer, Answered, Says, Unanswered};
use super::asking::Asking;
use super::known::Names;
use super::pages::credentials::{PartyLine, credentials};
use super::pages::party::{Letter, PartyPage, Stood, party};
use super::route::Route;
use crate::{NotFound, Sought};

/// The addresses of this file and those below it.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::ReadCredentials, "/desk/credentials", list).about_anyone(),
    Route::page(
        Verb::PresentCredentials,
        "/desk/credentials/open",
        open::show,
    )
    .about_anyone(),
    Route::form(
        Verb::PresentCredentials,
        "/desk/credentials/open",
        open::take,
    )
    .about_anyone(),
    Route::page(
        Verb::PresentCredentials,
        "/desk/credentials/letter",
        letter::show,
    )
    .about_anyone(),
    Route::form(
        Verb::PresentCredentials,
        "/desk/credentials/letter",
        letter::take,
    )
    .about_anyone()
    .with_papers(),
    Route::page(
        Verb::ReadCredentials,
        "/desk/credentials/letters/{hash}",
        read,
    )
    .about_anyone(),
    Route::page(Verb::ReadCredentials, "/desk/credentials/{seat}", one).about("seat"),
    Route::page(
        Verb::StandCredentials,
        "/desk/credentials/{seat}/standing",
        stand::show,
    )
    .about("seat"),
    Route::form(
        Verb::StandCredentials,
        "/desk/credentials/{seat}/standing",
        stand::take,
    )
    .about("seat"),
];

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (last, open) = asking.forum(|forum| {
        let mut last: Vec<Credentials> = Vec::new();
        for letter in forum.seats.all_credentials().rev() {
            if !last.iter().any(|it| it.party == letter.party) {
                last.push(letter.clone());
            }
        }
        last.sort_by(|one, other| one.party.cmp(&other.party));
        (last, may(forum, asking, acting, Verb::PresentCredentials))
    });
    let names = Names::of(asking, last.iter().map(|it| &it.head))?;
    let lines: Vec<PartyLine<'_>> = last
        .iter()
        .map(|it| PartyLine {
            party: &it.party,
            slug: seat_slug(&it.party),
            standing: it.standing().key(),
            head: Some(names.person(&it.head)),
        })
        .collect();
    asking.log(acting, "credentials-read", &serde_json::json!({}));
    asking.page(|at| credentials(at, &lines, &open))
}

fn may(
    forum: &procedure::Forum,
    asking: &Asking<'_>,
    acting: &Acting,
    verb: Verb,
) -> Result<(), procedure::Refusal> {
    admitted(forum, &acting.by, asking.now, verb, Relation::Any).map(drop)
}

/// One party, for the secretariat and for whoever administers the party.
fn one(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let seat = named(asking)?;
    let (letters, open, stand) = asking.forum(|forum| {
        let letters: Vec<Credentials> = forum.seats.letters_of(&seat).rev().cloned().collect();
        let may = |verb| may(forum, asking, acting, verb);
        let open = may(Verb::PresentCredentials);
        (letters, open, may(Verb::StandCredentials))
    });
    let standing = letters
        .first()
        .map_or(Standing::Submitted, Credentials::standing);
    let names = Names::of(asking, letters.iter().map(|it| &it.head))?;
    let secretariat = *acting.seat() == Seat::Secretariat;
    let slug = seat_slug(&seat);
    let page = PartyPage {
        party: &seat,
        slug: &slug,
        standing: standing.key(),
        letters: letters
            .iter()
            .map(|it| shown(it, &names, secretariat && is_kept(asking, it)))
            .collect(),
        open,
        stand,
    };
    asking.page(|at| party(at, &page))
}

fn shown<'a>(letter: &'a Credentials, names: &'a Names, kept: bool) -> Letter<'a> {
    let stood = letter.stood.iter().map(|it| Stood {
        standing: it.standing.key(),
        on: it.on,
        note: it.note.as_ref().map(text::Words::as_str),
    });
    Letter {
        number: letter.id.0,
        head: names.person(&letter.head),
        issued_by: letter.issued_by.as_str(),
        issued: letter.issued,
        sha256: letter.letter.as_str(),
        kept,
        standings: stood.collect(),
    }
}

fn is_kept(asking: &Asking<'_>, letter: &Credentials) -> bool {
    let hash = Hash::from_hex(letter.letter.as_str());
    hash.is_some_and(|hash| matches!(asking.means.papers.read(&hash), Ok(Some(_))))
}

/// A letter that is kept here, to be read by the secretariat. Each reading is logged.
fn read(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let key = asking.named.get("hash");
    let missing = || Unanswered::Missing(NotFound::sought(Sought::Page, key));
    let hash = Hash::from_hex(key).ok_or_else(missing)?;
    // Only what a letter on record names: papers of others are none of this page.
    let on_record = asking.forum(|forum| {
        let mut letters = forum.seats.all_credentials();
        letters.any(|letter| letter.letter.as_str() == key)
    });
    let bytes = asking.means.papers.read(&hash)?;
    let bytes = bytes.filter(|_| on_record).ok_or_else(missing)?;
    asking.log(acting, "letter-read", &serde_json::json!({ "letter": key }));
    Ok(Answer::of(Says::Paper(bytes, format!("{key}.bin"))))
}

/// The party that the address names.
fn named(asking: &Asking<'_>) -> Result<Seat, Unanswered> {
    let key = asking.named.get("seat");
    let seat = seat_of_slug(key).filter(|seat| seat.kind().of_a_party());
    seat.ok_or_else(|| Unanswered::Missing(NotFound::sought(Sought::Page, key)))
}

/// The status of a form that is shown again.
const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
