//! `travaux rehearse`: founds a copy of a forum in a folder of its own, in which everything is
//! played, and serves it with a link for each seat.
//!
//! That it is a rehearsal stands in its record: the key of the forum begins with `rehearsal-of-`,
//! and with it every entry, every signature and the name of the log. It has another key, another
//! folder and other accounts than the forum it copies, and reads none of that forum's settings.

mod casting;
mod keys;
mod naming;
mod readings;
mod seating;
mod speaking;
mod story;
mod telling;

use std::path::Path;
use std::sync::Arc;

use clap::Args;
use language::Lang;
use procedure::{Forum, Seat};
use registrar::Registrar;

use crate::configuration::Configuration;
use crate::pack::{self, Files, Pack};
use crate::surroundings::{self, chance};
use crate::{Data, Failure, founding, serve};
use keys::Keys;
use seating::Seating;
use story::Story;
use telling::TellingClock;

/// What is rehearsed.
#[derive(Debug, Args)]
pub(crate) struct Rehearse {
    /// The folder of a pack to rehearse, or `global-mechanism` for the one the program carries.
    #[arg(long, value_name = "PACK", default_value = "global-mechanism")]
    pack: String,
    /// A reading that is in force from the founding on, to see how the forum would run under it:
    /// dtg-topics=bottom-up; may be repeated.
    #[arg(long, value_name = "PROVISION=READING")]
    reading: Vec<String>,
    /// The point of the pack's story from which it begins: topics, recommendations, report, plenary
    /// or follow-up. What leads there is entered at the founding, act by act.
    #[arg(long, value_name = "POINT")]
    from: Option<String>,
    /// The language of the links that are printed: en, fr, es, ru, zh or ar.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: String,
}

/// The folder of a rehearsal, and where it listens, unless that is said: never those of a forum.
pub(crate) const FOLDER: &str = "travaux-rehearsal";
pub(crate) const LISTEN: &str = "127.0.0.1:8081";

/// Founds the rehearsal if its folder is empty, prints the links to its seats, and serves it.
pub(crate) fn rehearse(
    configuration: &Configuration,
    data: &Data,
    asked: &Rehearse,
) -> Result<(), Failure> {
    let lang = Lang::from_tag(&asked.lang).ok_or_else(|| {
        let lang = &asked.lang;
        Failure::Configuration(format!("lang {lang:?}: give en, fr, es, ru, zh or ar"))
    })?;
    let listener = serve::listen(&configuration.listen)?;
    let (registrar, keys) = if data.founded() {
        opened(data, asked)?
    } else {
        founded(configuration, data, asked, lang)?
    };
    go_on(&registrar)?;
    let players = {
        let now = registrar.read();
        announce(configuration, &now.forum, &keys, lang);
        keys.players(&now.forum)
    };
    let rehearsal = Arc::new(players);
    serve::serve_opened(
        configuration,
        data,
        registrar,
        None,
        listener,
        Some(rehearsal),
    )
}

/// A rehearsal whose clock was moved ahead goes on from its last entry.
fn go_on(registrar: &Registrar) -> Result<(), Failure> {
    let last = registrar.size().saturating_sub(1);
    let entries = registrar.entries(last, 1)?;
    if let Some(last) = entries.last() {
        surroundings::go_on_from(last.recorded.at);
    }
    Ok(())
}

/// The rehearsal that lies in the folder.
fn opened(data: &Data, asked: &Rehearse) -> Result<(Registrar, Keys), Failure> {
    let folder = data.folder().display();
    if !data.is_rehearsal()? {
        return Err(Failure::State(format!(
            "{folder} has a forum that is no rehearsal; name another folder with --data"
        )));
    }
    if !asked.reading.is_empty() || asked.from.is_some() {
        return Err(Failure::State(format!(
            "there is a rehearsal in {folder} already; its readings, and from where it begins, were \
             chosen when it was founded; name another folder with --data"
        )));
    }
    let keys = Keys::read(&data.rehearsal_key())?;
    Ok((data.open(&mut |_| {})?, keys))
}

/// A new rehearsal, with its seats taken; a failure leaves the folder as it was.
fn founded(
    configuration: &Configuration,
    data: &Data,
    asked: &Rehearse,
    lang: Lang,
) -> Result<(Registrar, Keys), Failure> {
    let files = match asked.pack.as_str() {
        "global-mechanism" => Files::global_mechanism(),
        folder => Files::from_folder(Path::new(folder))?,
    };
    let mut pack = pack::read(&files)?;
    readings::choose(&mut pack, &asked.reading)?;
    let keys = Keys::new(chance()?);
    naming::rename(&mut pack, keys.mark())?;
    let story = asked.from.as_deref().map(|from| Story::of(&files, from));
    let story = story.transpose()?;
    let clock = TellingClock::new(story.as_ref(), &pack)?;
    let origin = origin(configuration, &pack);
    let had_papers = data.papers().exists();
    let registrar = founding::found_by(data, &pack, &origin, clock.clock())?;
    let told = (story.as_ref(), &files);
    let seated = seat(data, &registrar, &keys, lang, told, &clock);
    if let Err(failure) = seated.and_then(|()| keys.write(&data.rehearsal_key())) {
        drop(registrar);
        founding::remove(data);
        remove_people(data, had_papers);
        return Err(failure);
    }
    Ok((registrar, keys))
}

/// Removes the accounts and the letters of a rehearsal that was not founded to the end. There were no
/// accounts before: nothing is founded where there are some.
fn remove_people(data: &Data, had_papers: bool) {
    let accounts = data.accounts();
    for ending in ["sqlite", "sqlite-wal", "sqlite-shm", "sqlite.lock"] {
        // As with the record: what cannot be removed is found by the next founding.
        let _ = std::fs::remove_file(accounts.with_extension(ending));
    }
    if !had_papers {
        let _ = std::fs::remove_dir_all(data.papers());
    }
}

/// Has the seats taken, the story told where there is one, and entered what has been said by then;
/// from then on it is today.
fn seat(
    data: &Data,
    registrar: &Registrar,
    keys: &Keys,
    lang: Lang,
    (story, files): (Option<&Story>, &Files),
    clock: &TellingClock,
) -> Result<(), Failure> {
    let players = story.map_or(&[][..], |story| &story.players);
    let parts = casting::cast(&registrar.read().forum, lang, players)?;
    let seating = Seating::new(data, registrar, keys, lang, clock.clock())?;
    seating.seat(&parts)?;
    if let Some(story) = story {
        telling::tell(story, &seating, &parts, clock)?;
        seating.seat(&parts)?;
    }
    if let Some(officer) = parts.first() {
        speaking::speak(files, &seating, &officer.person)?;
    }
    clock.go_on();
    registrar.sign()?;
    Ok(())
}

/// The name of the log: it says what it is wherever a checkpoint is seen.
fn origin(configuration: &Configuration, pack: &Pack) -> String {
    let host = configuration.address.split_once("://");
    let host = host.map_or(configuration.address.as_str(), |(_, host)| host);
    format!("{host}/{}", pack.forum)
}

fn announce(configuration: &Configuration, forum: &Forum, keys: &Keys, lang: Lang) {
    let id = forum.founding.as_ref().map(|founding| founding.id.as_str());
    println!(
        "A rehearsal: {}. Nothing that is entered in it has happened.\n\
         Whoever opens one of these links takes its seat, as often as wanted:",
        id.unwrap_or_default()
    );
    let played = keys.played(forum);
    for (person, holding) in &played {
        let same = played
            .iter()
            .filter(|(_, other)| other.seat == holding.seat);
        let seat = match same.count() {
            1 => name(&holding.seat, forum, lang),
            _ => format!("{} ({person})", name(&holding.seat, forum, lang)),
        };
        let (address, code) = (&configuration.address, keys.code(person));
        println!("  {seat}\n    {address}/{lang}/rehearsal#{code}");
    }
}

fn name(seat: &Seat, forum: &Forum, lang: Lang) -> String {
    publish::plain(&publish::seat(seat, forum, lang))
}
