//! Kills the process at every call by which something reaches a file.

use crate::Outcome;
use crate::judge::Reference;
use crate::scenario::Scenario;
use crate::strace::{Call, Detail, Injection};
use crate::tally::{Effort, Tally};

pub(crate) fn campaign(effort: Effort) -> Outcome<Tally> {
    let reference = Reference::new()?;
    let mut tally = Tally::new("kill");
    for scenario in Scenario::all()? {
        let folder = scenario.folder()?;
        let whole = scenario.run(folder.path(), &Injection::None, Detail::Calls)?;
        if whole.code != Some(0) {
            return Err(format!("the run without a kill failed: {}", whole.errors).into());
        }
        let name = folder
            .path()
            .to_str()
            .ok_or("the folder has no plain name")?;
        let points = whole.in_folder(name);
        tally.add(
            format!("system calls in the run \"{}\"", scenario.name),
            points.len() as u64,
        );
        for chosen in effort.chosen(points.len()) {
            kill(&scenario, &reference, points[chosen], &mut tally)?;
        }
    }
    Ok(tally)
}

fn kill(
    scenario: &Scenario,
    reference: &Reference,
    Call { name, number, .. }: Call,
    tally: &mut Tally,
) -> Outcome<()> {
    let folder = scenario.folder()?;
    let run = scenario.run(folder.path(), &Injection::Kill(name, number), Detail::Calls)?;
    let place = format!("\"{}\" killed at {name} {number}", scenario.name);
    if run.code.is_some() {
        tally.wrong(format!("{place}: it was not killed"));
        return Ok(());
    }
    tally.count(format!("kills in the run \"{}\"", scenario.name));
    match reference.judge(folder.path(), scenario.promised_after(&run)) {
        Ok(0) => tally.count("kills after which exactly what was answered is there"),
        Ok(_) => tally.count("kills after which one entry is there whose answer did not get out"),
        Err(why) => tally.wrong(format!("{place}: {why}")),
    }
    Ok(())
}
