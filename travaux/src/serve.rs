//! Serves the forum until it is told to stop.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use registrar::{Fault, Registrar};
use store::{Accounts, Papers};
use tokio::net::TcpListener;
use tokio::time::{MissedTickBehavior, interval};

use crate::configuration::Configuration;
use crate::opinion::Endpoint;
use crate::pack::{self, Files};
use crate::surroundings::{chance, clock};
use crate::{
    Data, Failure, federated, founding, leftover, mirrored, nightly, policy, silence, tending,
};

/// How often a checkpoint is signed if something was entered. A fixed beat, so that the time of a
/// checkpoint says nothing of the acts before it.
const CHECKPOINTS: Duration = Duration::from_secs(1);

/// How long work that reads the record may go on once nothing is served any more.
const END: Duration = Duration::from_secs(5);

/// Progress is told every this many entries.
const PROGRESS: u64 = 250_000;

/// Founds the Global Mechanism if the data folder is empty, and serves what is there.
pub(crate) fn serve(configuration: &Configuration, data: &Data) -> Result<(), Failure> {
    let wanted = policy::read(configuration, &configuration.data)?;
    let listener = listen(&configuration.listen)?;
    let registrar = if data.founded() {
        refuse_rehearsal(data)?;
        data.open(&mut tell)?
    } else {
        let pack = pack::read(&Files::global_mechanism())?;
        founding::found(data, &pack, &configuration.origin)?
    };
    serve_opened(
        configuration,
        data,
        registrar,
        wanted.as_ref(),
        listener,
        None,
    )
}

/// A rehearsal is never served by the command, and with the settings, that serve a forum.
fn refuse_rehearsal(data: &Data) -> Result<(), Failure> {
    if !data.is_rehearsal()? {
        return Ok(());
    }
    let folder = data.folder().display();
    Err(Failure::State(format!(
        "{folder} has a rehearsal; go on with it by `travaux rehearse --data {folder}`, or name the \
         folder of a forum"
    )))
}

/// Serves what was opened; `rehearsal` opens the seats and signs for them, in a rehearsal.
pub(crate) fn serve_opened(
    configuration: &Configuration,
    data: &Data,
    registrar: Registrar,
    wanted: Option<&policy::Wanted>,
    listener: std::net::TcpListener,
    rehearsal: Option<Arc<dyn web::Rehearsal>>,
) -> Result<(), Failure> {
    let registrar = Arc::new(match wanted {
        Some(wanted) => wanted.give(registrar)?,
        None => registrar,
    });
    announce(configuration, &configuration.data, &registrar);
    let site = site(configuration, &registrar, wanted, false);
    let accounts = open_desk(configuration, data, &registrar, &site, rehearsal)?;
    within_runtime(async {
        tokio::spawn(nightly::nightly(
            Arc::clone(&registrar),
            data.clone(),
            site.clone(),
        ));
        tokio::spawn(silence::ask(Arc::clone(&registrar)));
        tokio::spawn(leftover::daily(
            Arc::clone(&registrar),
            data.clone(),
            accounts,
        ));
        tokio::select! {
            served = run(configuration, site, listener) => served,
            fault = checkpoints(registrar) => Err(fault.into()),
        }
    })
}

/// Lets people act: opens their accounts and papers, and begins what is done beside serving.
fn open_desk(
    configuration: &Configuration,
    data: &Data,
    registrar: &Registrar,
    site: &web::Site,
    rehearsal: Option<Arc<dyn web::Rehearsal>>,
) -> Result<Arc<Mutex<Accounts>>, Failure> {
    let forum = registrar
        .read()
        .forum
        .founding
        .as_ref()
        .map(|it| it.id.to_string());
    let forum = forum.ok_or_else(|| Failure::State("the record has no founding".into()))?;
    let accounts = Arc::new(Mutex::new(data.open_accounts(&forum)?));
    let means = web::DeskMeans {
        papers: Papers::at(&data.papers()),
        reader: documents()?,
        opinion: opinion(configuration)?,
        federation: federated::start(&configuration.providers, &configuration.address, clock())?,
        post: tending::start(configuration, Arc::clone(&accounts), clock())?,
        accounts: Arc::clone(&accounts),
        rehearsal,
        chance: Arc::new(chance),
    };
    if let Some(link) = site.open_desk(means)? {
        println!(
            "Nobody is seated in the secretariat yet. Whoever opens this link within 15 minutes \
             becomes its first officer:\n{link}"
        );
    }
    Ok(accounts)
}

/// The model that is asked for a second opinion, where one is configured.
fn opinion(configuration: &Configuration) -> Result<Option<Arc<dyn web::SecondOpinion>>, Failure> {
    let Some(configured) = &configuration.second_opinion else {
        return Ok(None);
    };
    Ok(Some(Arc::new(Endpoint::open(configured)?)))
}

/// Reads documents in processes of their own, by this same program.
fn documents() -> Result<web::Reader, Failure> {
    let program = std::env::current_exe().map_err(Failure::file("the program itself"))?;
    let confined = intake::Confined::by(&program);
    Ok(Arc::new(move |name, bytes| {
        confined
            .read(name, bytes)
            .map_err(|failed| failed.to_string())
    }))
}

/// Serves the whole site, read-only, from the mirror in a folder, and follows it as it grows.
pub(crate) fn serve_mirror(configuration: &Configuration, folder: &Path) -> Result<(), Failure> {
    let wanted = policy::read(configuration, folder)?;
    let listener = listen(&configuration.listen)?;
    let registrar = Arc::new(mirrored::open(folder, wanted.as_ref())?);
    announce(configuration, folder, &registrar);
    let site = site(configuration, &registrar, wanted.as_ref(), true);
    within_runtime(async {
        tokio::select! {
            served = run(configuration, site, listener) => served,
            () = mirrored::follow(registrar, folder) => Ok(()),
        }
    })
}

/// Runs to the end. A check that is still going on then is not waited for: it changes nothing.
fn within_runtime(serving: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::file("the runtime"))?;
    let ended = runtime.block_on(serving);
    runtime.shutdown_timeout(END);
    ended
}

fn site(
    configuration: &Configuration,
    registrar: &Arc<Registrar>,
    wanted: Option<&policy::Wanted>,
    mirror: bool,
) -> web::Site {
    let particulars = web::Particulars {
        address: configuration.address.clone(),
        contact: configuration.contact.clone(),
        policy: wanted.map(|wanted| wanted.text().to_owned()),
        mirror,
    };
    web::Site::with_particulars(Arc::clone(registrar), clock(), particulars)
}

/// The port is taken before anything is founded: if it is in use, nothing has been changed.
pub(crate) fn listen(address: &str) -> Result<std::net::TcpListener, Failure> {
    let unusable = |source| Failure::Listen {
        address: address.into(),
        source,
    };
    let listener = std::net::TcpListener::bind(address).map_err(unusable)?;
    listener.set_nonblocking(true).map_err(unusable)?;
    Ok(listener)
}

fn announce(configuration: &Configuration, folder: &Path, registrar: &Registrar) {
    println!(
        "{} entries on record in {}. Open {}/ in a browser; stop with Ctrl-C.",
        registrar.size(),
        folder.display(),
        configuration.address
    );
}

fn tell(size: u64) {
    if size.is_multiple_of(PROGRESS) {
        eprintln!("read {size} entries …");
    }
}

async fn run(
    configuration: &Configuration,
    site: web::Site,
    listener: std::net::TcpListener,
) -> Result<(), Failure> {
    let unusable = |source| Failure::Listen {
        address: configuration.listen.clone(),
        source,
    };
    let listener = TcpListener::from_std(listener).map_err(unusable)?;
    let served = web::serve(listener, site, stop()).await;
    served.map_err(unusable)
}

/// Signs checkpoints on the beat. Ends only with a fault, which stops the program: a record that
/// cannot be signed must not grow.
async fn checkpoints(registrar: Arc<Registrar>) -> Fault {
    let mut beat = interval(CHECKPOINTS);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        beat.tick().await;
        let registrar = Arc::clone(&registrar);
        match tokio::task::spawn_blocking(move || registrar.sign()).await {
            // With a full disk nothing is entered either; there is a checkpoint when there is room.
            Ok(Ok(()) | Err(Fault::Storage(ledger::Error::Full))) => {}
            Ok(Err(fault)) => return fault,
            Err(error) => {
                return Fault::Unsigned {
                    reason: error.to_string(),
                };
            }
        }
    }
}

/// Until Ctrl-C or the signal by which a supervisor stops a program.
async fn stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminated) = signal(SignalKind::terminate()) else {
            let _ = interrupted.await;
            return;
        };
        tokio::select! {
            _ = interrupted => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
}
