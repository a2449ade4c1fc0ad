//! A witness that goes and looks: fetches the checkpoint, builds the proof from tiles, cosigns.

use std::path::Path;

use ledger::tree::Head;
use ledger::{Hash, SignedCheckpoint};

use super::request::Request;
use super::{Answer, Witness, fork};
use crate::disk::{self, Disk as _, RealDisk};
use crate::published::{check_signed, signed};
use crate::{Keys, Kind, Piece, SignedTiles, Source, Stop, Wrong};

/// What came of a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulled {
    /// The size it had cosigned before.
    pub old: u64,
    /// The size and root it has cosigned now.
    pub head: Head,
    /// The checkpoint with the cosignature, to be given to the site.
    pub note: String,
}

/// Looks at a forum and cosigns its newest checkpoint, if that continues what was seen before.
///
/// # Errors
/// [`Stop::Wrong`]: it does not, or is not what was signed; what proves it is kept.
/// [`Stop::Unreadable`]: the forum cannot be reached, or the state cannot be written.
pub fn pull(
    witness: &Witness,
    log: &Keys,
    source: &mut dyn Source,
    now: u64,
) -> Result<Pulled, Stop> {
    let (note, head) = signed(source, log)?;
    let checkpoint = check_signed(note.as_bytes(), log)?;
    let origin = log.origin();
    let hash = Hash::of(origin.as_bytes()).to_hex();
    let kept = witness.kept(origin).unwrap_or(Head {
        size: 0,
        root: Hash::of_nothing(),
    });
    if head.size < kept.size {
        let what = format!(
            "{} shows a checkpoint over {} entries, and one over {} was cosigned before: it is an \
             older copy, or entries were taken away",
            source.name(),
            head.size,
            kept.size
        );
        return Err(refused(witness, &checkpoint, Kind::Shrunk, what));
    }
    let proof = if head.size == kept.size {
        Vec::new()
    } else {
        SignedTiles::open(&mut *source, head)?.consistency(kept.size)?
    };
    let request = Request {
        old: kept.size,
        proof,
        checkpoint,
    };
    match witness.add_checkpoint(request.to_text().as_bytes(), now) {
        Answer::Cosigned(_) => Ok(Pulled {
            old: kept.size,
            head,
            // As it was kept: the site may show an earlier cosignature of this witness.
            note: witness.latest(&hash).unwrap_or_default(),
        }),
        Answer::Inconsistent(what) => {
            let what = format!("{} shows another history: {what}", source.name());
            Err(refused(witness, &request.checkpoint, Kind::Fork, what))
        }
        Answer::Conflict(size) => Err(Stop::Unreadable(format!(
            "the witness has cosigned {size} entries in the meantime; look again"
        ))),
        other => Err(Stop::Unreadable(other.body().trim_end().to_owned())),
    }
}

fn refused(witness: &Witness, shown: &SignedCheckpoint, kind: Kind, what: String) -> Stop {
    let origin = &shown.checkpoint().origin;
    let hash = Hash::of(origin.as_bytes()).to_hex();
    let kept = witness
        .latest(&hash)
        .and_then(|note| SignedCheckpoint::parse(note.as_bytes()).ok());
    match kept {
        Some(kept) => Wrong {
            kind,
            ..fork(what, &kept, shown)
        }
        .into(),
        None => Wrong::whole(kind, what).into(),
    }
}

/// The keys of a forum that is followed by its address alone: what it showed at first, for ever.
///
/// # Errors
/// [`Stop::Wrong`]: it shows no keys; [`Stop::Unreadable`]: they cannot be asked for or kept.
pub fn pin(folder: &Path, address: &str, source: &mut dyn Source) -> Result<Keys, Stop> {
    let path = folder
        .join("keys")
        .join(Hash::of(address.as_bytes()).to_hex());
    let unreadable = |error| Stop::Unreadable(format!("{}: {error}", path.display()));
    if let Some(bytes) = disk::read(&path, Piece::Key.bytes_max()).map_err(unreadable)? {
        return Keys::parse(&bytes);
    }
    let missing = || Stop::Unreadable(format!("{address} gives out no key; name it in the file"));
    let bytes = source.get(Piece::Key)?.ok_or_else(missing)?;
    let keys = Keys::parse(&bytes)?;
    RealDisk
        .replace(&path, keys.to_string().as_bytes())
        .map_err(|error| disk::unwritten(&path, &error))?;
    Ok(keys)
}
