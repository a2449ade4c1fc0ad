//! Readings that are in force in a rehearsal from its founding on.

use procedure::Command;
use procedure::act::ProvisionRecorded;
use procedure::provision::Standing;

use crate::Failure;
use crate::pack::Pack;

/// Puts readings in force in a pack, each as `provision=reading`.
pub(super) fn choose(pack: &mut Pack, readings: &[String]) -> Result<(), Failure> {
    readings
        .iter()
        .try_for_each(|asked| choose_one(pack, asked))
}

fn choose_one(pack: &mut Pack, asked: &str) -> Result<(), Failure> {
    let wrong = |what: String| Failure::Configuration(format!("reading {asked:?}: {what}"));
    let Some((provision, reading)) = asked.split_once('=') else {
        return Err(wrong(
            "give a provision and one of its readings, as dtg-topics=bottom-up".into(),
        ));
    };
    let known: Vec<String> = recorded(pack).map(|it| it.provision.to_string()).collect();
    let Some(found) = recorded(pack).find(|it| it.provision.as_str() == provision) else {
        return Err(wrong(format!(
            "there is no such provision; there are {}",
            known.join(", ")
        )));
    };
    let mut readings = found.readings.iter().map(|it| &it.reading);
    let Some(chosen) = readings.find(|it| it.as_str() == reading) else {
        let all: Vec<&str> = found
            .readings
            .iter()
            .map(|it| it.reading.as_str())
            .collect();
        return Err(wrong(format!(
            "{provision} has the readings {}",
            all.join(", ")
        )));
    };
    found.standing = Standing::InForce {
        reading: chosen.clone(),
    };
    Ok(())
}

/// The provisions of a pack.
fn recorded(pack: &mut Pack) -> impl Iterator<Item = &mut ProvisionRecorded> {
    let commands = pack.steps.iter_mut().map(|step| &mut step.command);
    commands.filter_map(|command| match command {
        Command::RecordProvision(record) => Some(&mut record.0),
        _ => None,
    })
}
