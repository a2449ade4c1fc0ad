//! Packs: the data a forum is founded from, read into the commands that found it.
//!
//! A pack is a folder of TOML and CSV files; `packs/README.md` describes them. It is loaded through
//! the same commands as anything else, so a mistake in it is refused like any other, with its file
//! and line, and then nothing is founded.

mod agenda;
mod bodies;
mod classifications;
mod documents;
mod files;
mod framework;
mod groups;
mod members;
mod mistake;
mod parse;
mod positions;
mod posts;
mod procedures;
mod provisions;
mod questions;
mod rollcalls;
mod row;
mod sessions;

pub(crate) use files::Chapter;
pub use files::{Files, NAMES};
pub use mistake::Mistake;

use procedure::Command;
use procedure::act::{ForumFounded, FoundingCompleted};
use procedure::founding::complete::CompleteFounding;
use procedure::founding::found::FoundForum;
use procedure::id::ForumId;
use text::Words;

pub(crate) use row::Row;

/// What has been said when a rehearsal of a pack's forum begins: rows of its file `rehearsal.toml`,
/// which a pack need not have.
pub(crate) fn said(files: &Files) -> Result<Vec<Row>, Mistake> {
    let [rows] = parse::items(files, files::SAID, ["statement"])?;
    Ok(rows)
}

/// A command with the place in the pack it comes from.
#[derive(Clone, Debug)]
pub struct Step {
    /// The file, by its name in the pack.
    pub file: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// The command.
    pub command: Command,
}

/// A pack read into commands, in the order in which they are to be entered.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The id of the forum.
    pub forum: ForumId,
    /// The commands.
    pub steps: Vec<Step>,
}

impl Pack {
    /// The zone of the forum's civil time; that of nowhere where the pack founds nothing.
    pub(crate) fn zone(&self) -> &str {
        let mut commands = self.steps.iter().map(|step| &step.command);
        commands
            .find_map(|command| match command {
                Command::FoundForum(found) => Some(found.0.zone.as_str()),
                _ => None,
            })
            .unwrap_or("UTC")
    }
}

/// Reads the pack, or names the first mistake in it.
pub fn read(files: &Files) -> Result<Pack, Mistake> {
    let (forum, found, cites) = founding(files)?;
    let mut steps = documents::steps(files)?;
    // The document the founding rests on comes first, then the founding, then everything else.
    steps.sort_by_key(|(document, _)| *document != cites);
    let mut steps: Vec<Step> = steps.into_iter().map(|(_, step)| step).collect();
    steps.insert(1.min(steps.len()), found);
    let members = members::read(files)?;
    let groups = groups::read(files)?;
    steps.extend(members.iter().map(members::admission));
    steps.extend(groups::steps(files, &groups, &members)?);
    steps.extend(bodies::steps(files)?);
    steps.extend(sessions::steps(files)?);
    steps.extend(agenda::steps(files)?);
    steps.extend(framework::steps(files)?);
    steps.extend(provisions::steps(files)?);
    steps.extend(procedures::steps(files)?);
    steps.extend(classifications::steps(files, &members)?);
    steps.extend(posts::steps(files)?);
    steps.extend(questions::steps(files)?);
    steps.extend(positions::steps(files)?);
    steps.extend(rollcalls::steps(files)?);
    steps.push(completion(&forum)?);
    Ok(Pack { forum, steps })
}

const FORUM: &str = "forum.toml";

/// The founding command, the forum's id, and the document the founding cites.
fn founding(files: &Files) -> Result<(ForumId, Step, String), Mistake> {
    let mut row = Row::whole(files, FORUM)?;
    let forum = row.with("key", ForumId::new)?;
    let source = row.source()?;
    let act = ForumFounded {
        forum: forum.clone(),
        name: row.wording("name")?,
        short_name: row.wording("short_name")?,
        about: row.wording("about")?,
        zone: row.text("zone")?,
        source: source.clone(),
    };
    row.strings("languages")?;
    let step = row.step(FoundForum(act))?;
    Ok((forum, step, source.document.to_string()))
}

fn completion(forum: &ForumId) -> Result<Step, Mistake> {
    let pack = Words::new(forum.as_str())
        .map_err(|error| Mistake::new(FORUM, Some(1), error.to_string()))?;
    let command = CompleteFounding(FoundingCompleted { pack }).into();
    Ok(Step {
        file: FORUM,
        line: 1,
        command,
    })
}
