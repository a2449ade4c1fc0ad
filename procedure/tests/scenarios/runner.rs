//! Runs a story: asks line by line, compares, and folds the record again at the end.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use procedure::{Act, Asked, Command, Forum, Recorded, Refusal};

use crate::expectation;
use crate::outcome::{Outcome, told};
use crate::phrase::Misread;
use crate::story::{self, Block, Line};
use crate::verbs;

/// A forum that a story is told of, and what went wrong in the telling.
#[derive(Default)]
pub(crate) struct Run {
    forum: Forum,
    record: Vec<Recorded>,
    /// What does not go as it is told, each with file and line.
    pub(crate) failures: Vec<String>,
    /// The codes of the refusals that were given.
    pub(crate) refused: BTreeSet<&'static str>,
    /// The kinds of the acts that were recorded.
    pub(crate) kinds: BTreeSet<&'static str>,
}

impl Run {
    /// Tells the story at `path` to the forum as it is now.
    pub(crate) fn story(&mut self, path: &Path) {
        let text = fs::read_to_string(path)
            .unwrap_or_else(|error| format!("{} cannot be read: {error}", path.display()));
        match story::lines(&text) {
            Err((number, what)) => self.fails(path, number, &what),
            Ok(lines) => {
                for line in lines {
                    self.line(path, &line);
                }
            }
        }
    }

    /// Folds the record with everything sealed that can be sealed, as it stands when all of it is
    /// withheld or erased: the command behind each act must still lead to it.
    pub(crate) fn verify_sealed(&mut self, path: &Path) {
        let mut sealed = Forum::default();
        for recorded in &self.record {
            let recorded = match closed(recorded) {
                Ok(recorded) => recorded,
                Err(what) => return self.fails(path, 0, &what),
            };
            let came = Command::behind(&recorded.act).decide(&sealed, &recorded.asked());
            if came != Ok(recorded.act.clone()) {
                let kind = recorded.act.kind();
                let what = format!("with its values sealed a {kind} does not verify: {came:?}");
                return self.fails(path, 0, &what);
            }
            sealed.apply(&recorded);
        }
    }

    /// Folds the record anew, each act through its encoded body, and expects the same forum.
    pub(crate) fn refold(&mut self, path: &Path) {
        let mut again = Forum::default();
        for recorded in &self.record {
            match through_its_body(recorded) {
                Ok(recorded) => again.apply(&recorded),
                Err(what) => return self.fails(path, 0, &what),
            }
        }
        if again != self.forum {
            self.fails(
                path,
                0,
                "the record folds into another forum than the one told of",
            );
        }
    }

    fn line(&mut self, path: &Path, line: &Line) {
        if let Some(other) = line.text.strip_prefix("after ") {
            let before = path.with_file_name(format!("{other}.md"));
            return self.story(&before);
        }
        let wrong = match line.block {
            Block::Acts => self.act(&line.text),
            Block::Forum => expectation::check(&self.forum, &line.text),
        };
        if let Err(what) = wrong {
            self.fails(path, line.number, &format!("{}\n{what}", line.text));
        }
    }

    fn act(&mut self, text: &str) -> Result<(), String> {
        let Some((asking, due)) = text.rsplit_once("->") else {
            return Err("  `-> OUTCOME` is due".into());
        };
        let due = match Outcome::read(due.trim()) {
            Ok(due) => due,
            Err(misread) => return Err(format!("  after the arrow: {}", said(misread))),
        };
        let came = match verbs::read(asking) {
            Ok(asking) => self.ask(&asking.asked, asking.command)?,
            Err(Misread::Refused(refusal)) => Err(refusal),
            Err(misread) => return Err(format!("  {}", said(misread))),
        };
        if let Err(refusal) = &came {
            self.refused.insert(refusal.code());
        }
        if due.is(&came) {
            return Ok(());
        }
        Err(format!("  expected: {due:?}\n  was:      {}", told(&came)))
    }

    /// Decides and applies. Deciding twice gives the same, a refusal changes nothing, and the
    /// command behind an act leads to it.
    fn ask(&mut self, asked: &Asked, command: Command) -> Result<Result<Act, Refusal>, String> {
        let before = self.forum.clone();
        let came = command.clone().decide(&self.forum, asked);
        if came != command.decide(&self.forum, asked) || before != self.forum {
            return Err("  deciding is not a function of the forum alone".into());
        }
        let act = match &came {
            Ok(act) => act.clone(),
            Err(_) => return Ok(came),
        };
        if Command::behind(&act).decide(&before, asked) != came {
            return Err("  the command behind the act does not lead to it".into());
        }
        self.kinds.insert(act.kind());
        let recorded = Recorded {
            at: asked.at,
            on: asked.on,
            by: asked.by.clone(),
            signed: asked.signed.clone(),
            act,
        };
        self.forum.apply(&recorded);
        self.record.push(recorded);
        Ok(came)
    }

    fn fails(&mut self, path: &Path, number: usize, what: &str) {
        let failure = format!("{}:{number}: {what}", path.display());
        self.failures.push(failure);
    }
}

/// The act with what is personal or confidential in it sealed.
fn closed(recorded: &Recorded) -> Result<Recorded, String> {
    let act = &recorded.act;
    let mut body = act.body().map_err(|error| error.to_string())?;
    for pointer in [act.personal(), act.confidential()].concat() {
        if let Some(value) = body.pointer_mut(pointer)
            && value.get("sealed").is_none()
        {
            *value = serde_json::json!({"sealed": "5f".repeat(32)});
        }
    }
    let act = Act::decode(act.kind(), &body.to_string()).map_err(|error| error.to_string())?;
    Ok(Recorded {
        act,
        ..recorded.clone()
    })
}

fn said(misread: Misread) -> String {
    match misread {
        Misread::Line(what) => what,
        Misread::Refused(refusal) => refusal.to_string(),
    }
}

fn through_its_body(recorded: &Recorded) -> Result<Recorded, String> {
    let kind = recorded.act.kind();
    let body = recorded.act.body().map_err(|error| error.to_string())?;
    let act = Act::decode(kind, &body.to_string()).map_err(|error| error.to_string())?;
    if act != recorded.act {
        return Err(format!("a {kind} is read back as another act"));
    }
    Ok(Recorded {
        act,
        ..recorded.clone()
    })
}
