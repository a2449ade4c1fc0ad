//! A rehearsal has another key and other names than the forum it copies, and names no officer: who
//! plays an office is not who holds it.

use language::{Arg, Lang, Messages};
use procedure::{Command, Sealable};
use text::{Status, Wording, Words};

use crate::Failure;
use crate::pack::Pack;

/// Makes of a pack that of a rehearsal of its forum; `mark` tells it from others.
pub(super) fn rename(pack: &mut Pack, mark: &str) -> Result<(), Failure> {
    if pack.forum.is_rehearsal() {
        return Err(Failure::Configuration(format!(
            "the pack is of {}, which is a rehearsal; name the pack of the forum itself",
            pack.forum
        )));
    }
    let forum = pack.forum.rehearsal(mark).map_err(Failure::Refused)?;
    pack.forum = forum.clone();
    for step in &mut pack.steps {
        match &mut step.command {
            Command::FoundForum(found) => {
                let founding = &mut found.0;
                founding.forum = forum.clone();
                founding.name = said("rehearsal-name", "name", &founding.name)?;
                founding.short_name = said("rehearsal-name", "name", &founding.short_name)?;
                founding.about = said("rehearsal-about", "about", &founding.about)?;
            }
            Command::TakeOffice(take) => {
                let taken = &mut take.0;
                let name = Messages::of(Lang::En).text("rehearsal-officer");
                taken.name = Sealable::Open(words(name)?);
                let note = taken.note.as_ref();
                let note = note.map(|note| said("rehearsal-officer-note", "note", note));
                taken.note = note.transpose()?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// A message around a wording, in each of its languages. Nobody has issued any of them officially.
fn said(key: &str, name: &str, wording: &Wording) -> Result<Wording, Failure> {
    let around = |lang: Lang| {
        let (_, version) = wording.for_reader(publish::tongue(lang))?;
        let inserted = Arg::Text(version.words.as_str());
        Some(Messages::of(lang).format(key, &[(name, inserted)]))
    };
    let in_language = |lang| around(lang).map_or_else(|| words(""), |text| words(&text));
    let original = Lang::ALL
        .into_iter()
        .find(|lang| publish::tongue(*lang) == wording.original())
        .unwrap_or(Lang::En);
    let mut whole = Wording::new(publish::tongue(original), in_language(original)?);
    for lang in Lang::ALL {
        if wording.in_language(publish::tongue(lang)).is_some() {
            whole = whole.with(
                publish::tongue(lang),
                in_language(lang)?,
                Status::Unofficial,
            );
        }
    }
    Ok(whole)
}

/// Without the isolates that a message puts around what is inserted: none stand on record.
pub(super) fn words(text: &str) -> Result<Words, Failure> {
    let text = publish::plain(text);
    // What begins a message from right to left is a matter of the page it stands on.
    let text = text.trim_start_matches('\u{200f}');
    Words::new(text).map_err(|unclean| Failure::Configuration(unclean.to_string()))
}
