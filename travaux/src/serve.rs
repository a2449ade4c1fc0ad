//! Serves the forum until it is told to stop.

use std::sync::Arc;
use std::time::Duration;

use registrar::{Fault, Registrar};
use tokio::net::TcpListener;
use tokio::time::{MissedTickBehavior, interval};

use crate::configuration::Configuration;
use crate::pack::{self, Files};
use crate::surroundings::clock;
use crate::{Data, Failure, founding};

/// How often a checkpoint is signed if something was entered. A fixed beat, so that the time of a
/// checkpoint says nothing of the acts before it.
const CHECKPOINTS: Duration = Duration::from_secs(1);

/// Progress is told every this many entries.
const PROGRESS: u64 = 250_000;

/// Founds the Global Mechanism if the data folder is empty, and serves what is there.
pub(crate) fn serve(configuration: &Configuration, data: &Data) -> Result<(), Failure> {
    let listener = listen(&configuration.listen)?;
    let registrar = Arc::new(if data.founded() {
        data.open(&mut tell)?
    } else {
        let pack = pack::read(&Files::global_mechanism())?;
        founding::found(data, &pack, &configuration.origin)?
    });
    announce(configuration, &registrar);
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::file("the runtime"))?;
    runtime.block_on(run(configuration, registrar, listener))
}

/// The port is taken before anything is founded: if it is in use, nothing has been changed.
fn listen(address: &str) -> Result<std::net::TcpListener, Failure> {
    let unusable = |source| Failure::Listen {
        address: address.into(),
        source,
    };
    let listener = std::net::TcpListener::bind(address).map_err(unusable)?;
    listener.set_nonblocking(true).map_err(unusable)?;
    Ok(listener)
}

fn announce(configuration: &Configuration, registrar: &Registrar) {
    println!(
        "{} entries on record in {}. Open {}/ in a browser; stop with Ctrl-C.",
        registrar.size(),
        configuration.data.display(),
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
    registrar: Arc<Registrar>,
    listener: std::net::TcpListener,
) -> Result<(), Failure> {
    let unusable = |source| Failure::Listen {
        address: configuration.listen.clone(),
        source,
    };
    let listener = TcpListener::from_std(listener).map_err(unusable)?;
    let site = web::Site::new(
        Arc::clone(&registrar),
        clock(),
        configuration.address.clone(),
    );
    tokio::select! {
        served = web::serve(listener, site, stop()) => {
            served.map_err(|source| Failure::Listen { address: configuration.listen.clone(), source })
        }
        fault = checkpoints(registrar) => Err(fault.into()),
    }
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
            Ok(Ok(())) => {}
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
