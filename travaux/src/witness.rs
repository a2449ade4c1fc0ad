//! `travaux witness`: follows forums and cosigns what continues what it saw before.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use verifier::witness::{self, Config, Followed, Limits};
use verifier::{Keys, Site, Stop};

use crate::Failure;
use crate::mirror::failure;
use crate::surroundings::chance;
use crate::verify::now;

/// What a witness is told.
#[derive(Debug, Args)]
pub(crate) struct Witness {
    /// The file that names the witness and the forums it follows: see docs/verifying.md.
    file: PathBuf,
    /// The folder with its key and what it saw.
    #[arg(long, value_name = "DIR", default_value = "travaux-witness")]
    state: PathBuf,
    /// Look at every forum once and stop.
    #[arg(long)]
    once: bool,
}

/// A forum that is looked at.
struct Looked {
    site: Site,
    keys: Keys,
}

/// Runs a witness.
pub(crate) fn witness(asked: &Witness) -> Result<(), Failure> {
    let config = config(&asked.file)?;
    let key = witness::own_key(&asked.state.join("witness.key"), &config.name, &|| {
        chance().map_err(|fault| fault.to_string())
    });
    let witness = witness::Witness::open(&asked.state, key.map_err(failure)?).map_err(failure)?;
    let witness = Arc::new(witness);
    let mut forums = follow(&witness, &config.forums, &asked.state)?;
    println!("Key: {}", witness.verifier());
    if !asked.once
        && let Some(listen) = &config.listen
    {
        serve(&witness, listen)?;
    }
    loop {
        let mut first = Ok(());
        for forum in &mut forums {
            match look(&witness, forum) {
                Err(failure) if asked.once && first.is_ok() => first = Err(failure),
                Err(failure) => eprintln!("travaux: {failure}"),
                Ok(()) => {}
            }
        }
        if asked.once {
            return first;
        }
        std::thread::sleep(Duration::from_secs(config.every_seconds));
    }
}

fn config(path: &Path) -> Result<Config, Failure> {
    let text = std::fs::read_to_string(path).map_err(Failure::file(path))?;
    Config::parse(&text)
        .map_err(|what| Failure::Configuration(format!("{}: {what}", path.display())))
}

/// Follows every forum; gives those that have an address to look at.
fn follow(
    witness: &witness::Witness,
    forums: &[Followed],
    state: &Path,
) -> Result<Vec<Looked>, Failure> {
    let mut looked = Vec::new();
    for forum in forums {
        let site = forum.address.as_deref().map(Site::new).transpose();
        let mut site = site.map_err(Failure::Configuration)?;
        let keys = match (&forum.keys, &forum.address, &mut site) {
            (Some(keys), _, _) => keys.clone(),
            (None, Some(address), Some(site)) => {
                witness::pin(state, address, site).map_err(failure)?
            }
            (None, _, _) => continue,
        };
        witness.follow(keys.clone()).map_err(failure)?;
        println!("Follows: {}", keys.first());
        looked.extend(site.map(|site| Looked { site, keys }));
    }
    Ok(looked)
}

/// Answers logs that ask, on a thread of its own.
fn serve(witness: &Arc<witness::Witness>, address: &str) -> Result<(), Failure> {
    let listener = TcpListener::bind(address).map_err(|source| Failure::Listen {
        address: address.to_owned(),
        source,
    })?;
    println!("Listens: http://{address}/");
    let witness = Arc::clone(witness);
    std::thread::spawn(move || {
        if let Err(error) = witness::serve(&witness, &listener, Limits::default(), now) {
            eprintln!("travaux: no more requests can be taken: {error}");
        }
    });
    Ok(())
}

/// Looks at a forum, cosigns, and gives it the cosignature.
fn look(witness: &witness::Witness, forum: &mut Looked) -> Result<(), Failure> {
    let pulled = witness::pull(witness, &forum.keys, &mut forum.site, now()).map_err(failure)?;
    if pulled.old != pulled.head.size {
        let (origin, size) = (forum.keys.origin(), pulled.head.size);
        println!("Cosigned: {origin} over {size} entries");
    }
    forum.site.deliver(&pulled.note).map_err(|stop| match stop {
        Stop::Unreadable(what) => Failure::Unreadable(format!(
            "{what}; the checkpoint was cosigned, and the site has not taken the cosignature"
        )),
        wrong @ Stop::Wrong(_) => failure(wrong),
    })
}
