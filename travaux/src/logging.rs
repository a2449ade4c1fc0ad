//! The log: quiet, structured, to standard error.

use tracing_subscriber::EnvFilter;

use crate::Failure;
use crate::configuration::{Configuration, LogFormat};

/// Starts the log as configured.
pub(crate) fn start(configuration: &Configuration) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(&configuration.log)
        .map_err(|error| Failure::Configuration(format!("log {:?}: {error}", configuration.log)))?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second start, as in tests, keeps the first log.
    let _ = match configuration.log_format {
        LogFormat::Text => log.compact().try_init(),
        LogFormat::Json => log.json().try_init(),
    };
    Ok(())
}
