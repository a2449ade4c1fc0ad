//! A mirror that is served: the record of another site, as its copy stands in a folder.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use registrar::Registrar;
use tokio::time::{MissedTickBehavior, interval};
use verifier::{Folder, Piece, Published, Source};

use crate::data::forum_of;
use crate::surroundings::surroundings;
use crate::{Failure, policy};

/// How often the folder is looked at.
const LOOKS: Duration = Duration::from_secs(3);

/// Opens the mirror in a folder: reads and checks all of it.
pub(crate) fn open(folder: &Path, wanted: Option<&policy::Wanted>) -> Result<Registrar, Failure> {
    let unreadable = |stop: verifier::Stop| {
        Failure::State(format!("{} cannot be served: {stop}", folder.display()))
    };
    let mut published = Published::in_folder(Folder::new(folder)).map_err(unreadable)?;
    let checkpoint = published.checkpoint().to_owned();
    let mut keys = published.keys().all().cloned();
    let nothing = || Failure::State(format!("{} has no key", folder.display()));
    let key = keys.next().ok_or_else(nothing)?;
    let former = keys.collect();
    let forum = forum_of(&mut published)?;
    let registrar = Registrar::open_mirror_by(
        surroundings(&forum),
        Box::new(published),
        &checkpoint,
        key,
        former,
    )?;
    match wanted {
        Some(wanted) => wanted.give(registrar),
        None => Ok(registrar),
    }
}

/// Follows the folder as it grows. What it cannot follow it logs, and goes on showing what it has
/// checked.
pub(crate) async fn follow(registrar: Arc<Registrar>, folder: &Path) {
    let mut beat = interval(LOOKS);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut said = String::new();
    loop {
        beat.tick().await;
        let (registrar, folder) = (Arc::clone(&registrar), folder.to_owned());
        let looked = tokio::task::spawn_blocking(move || look(&registrar, &folder)).await;
        let wrong = match looked {
            Ok(Ok(())) => String::new(),
            Ok(Err(wrong)) => wrong,
            Err(error) => error.to_string(),
        };
        if !wrong.is_empty() && wrong != said {
            tracing::warn!(wrong, "the mirror cannot be followed");
        }
        said = wrong;
    }
}

/// Turns to the checkpoint in the folder, if it is another than the one shown.
pub(crate) fn look(registrar: &Registrar, folder: &Path) -> Result<(), String> {
    let mut folder = Folder::new(folder);
    let note = folder
        .get(Piece::Checkpoint)
        .map_err(|stop| stop.to_string())?;
    let note = note.ok_or("there is no checkpoint in the folder")?;
    let note = String::from_utf8(note).map_err(|error| error.to_string())?;
    if note == registrar.checkpoint() {
        return Ok(());
    }
    registrar.follow(&note).map_err(|fault| fault.to_string())
}
