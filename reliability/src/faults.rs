//! Makes every such call fail, with an I/O error and with a full disk, once and for ever.

use crate::chance::Chance;
use crate::disk::{Disk, Fate};
use crate::folder::Folder;
use crate::judge::Reference;
use crate::said::{Line, Promised};
use crate::scenario::Scenario;
use crate::strace::{Call, Detail, Injection, Lasting, Run};
use crate::tally::{Effort, Tally};
use crate::trace::Deed;
use crate::{Outcome, cut};

/// Calls that write or make room, which a full disk refuses.
const NEED_ROOM: [&str; 5] = ["pwrite64", "write", "openat", "ftruncate", "rename"];
/// Calls that make things durable: few, and the ones that matter most.
const SYNCS: [&str; 2] = ["fsync", "fdatasync"];

/// One fault.
#[derive(Debug, Clone, Copy)]
struct Fault {
    call: &'static str,
    number: usize,
    error: &'static str,
    lasting: Lasting,
}

pub(crate) fn campaign(effort: Effort) -> Outcome<Tally> {
    let reference = Reference::new()?;
    let mut tally = Tally::new("faults");
    for scenario in Scenario::all()? {
        let folder = scenario.folder()?;
        let whole = scenario.run(folder.path(), &Injection::None, Detail::Calls)?;
        let name = folder
            .path()
            .to_str()
            .ok_or("the folder has no plain name")?;
        let calls = whole.in_folder(name).into_iter();
        let (syncs, others): (Vec<Fault>, Vec<Fault>) = calls
            .flat_map(faults_of)
            .partition(|fault| SYNCS.contains(&fault.call));
        for faults in [syncs, others] {
            for chosen in effort.chosen(faults.len()) {
                fail(&scenario, &reference, faults[chosen], &mut tally)?;
            }
        }
    }
    Ok(tally)
}

fn faults_of(
    Call {
        name: call,
        number,
        creates,
    }: Call,
) -> Vec<Fault> {
    // To open a file needs room only where one is made.
    let needs_room = NEED_ROOM.contains(&call) && (call != "openat" || creates);
    let errors: &[&str] = if needs_room {
        &["EIO", "ENOSPC"]
    } else {
        &["EIO"]
    };
    // What the process says is written by the same call, and must get out.
    let lastings: &[Lasting] = if call == "write" {
        &[Lasting::Once]
    } else {
        &[Lasting::Once, Lasting::ForEver]
    };
    let mut faults = Vec::new();
    for error in errors {
        for lasting in lastings {
            // Files that are there can be opened on a full disk.
            if (call, *error, *lasting) == ("openat", "ENOSPC", Lasting::ForEver) {
                continue;
            }
            faults.push(Fault {
                call,
                number,
                error,
                lasting: *lasting,
            });
        }
    }
    faults
}

fn fail(
    scenario: &Scenario,
    reference: &Reference,
    fault: Fault,
    tally: &mut Tally,
) -> Outcome<()> {
    let folder = scenario.folder()?;
    let Fault {
        call,
        number,
        error,
        lasting,
    } = fault;
    let injection = Injection::Fail(call, number, error, lasting);
    let run = scenario.run(folder.path(), &injection, Detail::Calls)?;
    let place = format!("\"{}\", {call} {number} {error} {lasting:?}", scenario.name);
    tally.count(format!("faults {error}"));
    match answer(fault, &run) {
        Ok(Answer::Told(how)) => tally.count(how),
        Ok(Answer::Untold) => match durable(scenario, reference, &injection) {
            Ok(()) => tally.count(format!(
                "faults passed over, with everything durable all the same ({call} {error})"
            )),
            Err(why) => tally.wrong(format!("{place}: it went on, and {why}")),
        },
        Err(why) => tally.wrong(format!("{place}: {why}; {}", run.errors.trim())),
    }
    if let Err(why) = reference.judge(folder.path(), scenario.promised_after(&run)) {
        tally.wrong(format!("{place}: {why}"));
    }
    Ok(())
}

/// Whether the fault was told.
enum Answer {
    /// It was, in this way.
    Told(&'static str),
    /// Everything was entered as if nothing had happened.
    Untold,
}

/// A fault that is told to nobody must be one that does not matter: if the power is cut as soon as
/// everything was answered, nothing that was not synced is there, and nothing may be missing.
fn durable(
    scenario: &Scenario,
    reference: &Reference,
    injection: &Injection<'_>,
) -> Result<(), String> {
    let image = || -> Outcome<(Folder, Promised)> {
        let folder = scenario.folder()?;
        let mut disk = Disk::with(folder.path())?;
        let run = scenario.run(folder.path(), injection, Detail::Data)?;
        let mut promised = scenario.promised;
        for deed in cut::deeds(&run.trace, folder.path())? {
            disk.follow(&deed);
            if let Deed::Said(line) = &deed {
                promised.hear(line);
                if *line == Line::Done {
                    break;
                }
            }
        }
        let after = Folder::new()?;
        disk.cut(Fate::Lost, &mut Chance::new(1), after.path())?;
        Ok((after, promised))
    };
    let (folder, promised) = image().map_err(|why| why.to_string())?;
    reference.judge(folder.path(), promised).map(drop)
}

/// How the process took the fault, if it took it as it must.
fn answer(fault: Fault, run: &Run) -> Result<Answer, String> {
    if let Some(Line::Wrong(what)) = run.lines.iter().find(|line| matches!(line, Line::Wrong(_))) {
        return Err(what.clone());
    }
    let said = |line: &Line| run.lines.contains(line);
    let told = |how| Ok(Answer::Told(how));
    match (run.code, fault.error) {
        (Some(0), _) if said(&Line::Full) => {
            told("full disks that were told, read through, and gone on from")
        }
        (Some(0), _) => Ok(Answer::Untold),
        (Some(75), "ENOSPC") if said(&Line::Full) => told("full disks that lasted, read through"),
        (Some(70), "EIO") if said(&Line::Stopped) => told("faults after which it stopped"),
        (Some(4), _) if said(&Line::Unopened) => told("faults told at the start"),
        (code, _) => Err(format!("it ended with {code:?}")),
    }
}
