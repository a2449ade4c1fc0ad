//! Cuts the power at every point of a run, in every way a disk may take it.

use std::path::Path;

use crate::Outcome;
use crate::chance::Chance;
use crate::disk::{Disk, Fate};
use crate::folder::Folder;
use crate::judge::Reference;
use crate::said::Promised;
use crate::scenario::Scenario;
use crate::strace::{Detail, Injection};
use crate::tally::{Effort, Tally};
use crate::trace::{self, Deed};

pub(crate) fn campaign(effort: Effort) -> Outcome<Tally> {
    let reference = Reference::new()?;
    let mut tally = Tally::new("cut");
    for scenario in Scenario::all()? {
        for image in images(&scenario, &Injection::None, effort)? {
            tally.count(format!("images of the run \"{}\"", scenario.name));
            let place = format!(
                "\"{}\" cut after {}, {:?}",
                scenario.name, image.after, image.fate
            );
            match reference.judge(image.folder.path(), image.promised) {
                Ok(_) => tally.count(format!(
                    "images {:?} with all that was answered",
                    image.fate
                )),
                Err(why) => tally.wrong(format!("{place}: {why}")),
            }
        }
    }
    control(&reference, effort, &mut tally)?;
    Ok(tally)
}

/// The same on a disk that says it synced and did not: if nothing is lost on that one, these
/// images find nothing.
fn control(reference: &Reference, effort: Effort, tally: &mut Tally) -> Outcome<()> {
    let scenario = Scenario::appends(30)?;
    let mut lost = 0;
    for image in images(&scenario, &Injection::NoSync, effort)? {
        tally.count("images of a disk that lies, as a control");
        lost += u64::from(
            reference
                .judge(image.folder.path(), image.promised)
                .is_err(),
        );
    }
    tally.add("of them found to have lost something", lost);
    if lost == 0 {
        tally.wrong("a disk that never syncs was not found out".to_owned());
    }
    Ok(())
}

/// One disk after a power cut.
struct Image {
    folder: Folder,
    fate: Fate,
    after: usize,
    promised: Promised,
}

/// The images of one run: at each chosen point, one for each fate. Made one at a time.
fn images(
    scenario: &Scenario,
    injection: &Injection<'_>,
    effort: Effort,
) -> Outcome<impl Iterator<Item = Image>> {
    let folder = scenario.folder()?;
    let mut disk = Disk::with(folder.path())?;
    let run = scenario.run(folder.path(), injection, Detail::Data)?;
    if run.code != Some(0) {
        return Err(format!("the run without a cut failed: {}", run.errors).into());
    }
    let deeds = deeds(&run.trace, folder.path())?;
    let mut chosen = effort.chosen(deeds.len());
    chosen.sort_unstable();
    let mut promised = scenario.promised;
    let mut chance = Chance::new(effort.seed);
    let points = deeds
        .into_iter()
        .enumerate()
        .flat_map(move |(after, deed)| {
            disk.follow(&deed);
            if let Deed::Said(line) = &deed {
                promised.hear(line);
            }
            let fates = if chosen.binary_search(&after).is_ok() {
                &Fate::ALL[..]
            } else {
                &[]
            };
            let made = fates.iter().filter_map(|fate| {
                let folder = Folder::new().ok()?;
                disk.cut(*fate, &mut chance, folder.path()).ok()?;
                Some(Image {
                    folder,
                    fate: *fate,
                    after,
                    promised,
                })
            });
            made.collect::<Vec<_>>()
        });
    Ok(points)
}

pub(crate) fn deeds(trace: &str, folder: &Path) -> Outcome<Vec<Deed>> {
    let folder = folder.to_str().ok_or("the folder has no plain name")?;
    let deeds = trace::read(trace, folder);
    let wrote = deeds
        .iter()
        .filter(|deed| matches!(deed, Deed::Wrote { .. }));
    if wrote.count() == 0 {
        return Err("the trace shows no write; is this strace another one?".into());
    }
    Ok(deeds)
}
