//! The clerk's clock: every few seconds it asks what silence that has ended has brought.

use std::sync::Arc;
use std::time::Duration;

use registrar::Registrar;
use tokio::time::{MissedTickBehavior, interval};

/// How often it is asked. Nothing depends on it but how soon a decision is on record.
const BEAT: Duration = Duration::from_secs(5);

/// Asks for as long as the forum is served. What cannot be entered now is asked for again.
pub(crate) async fn ask(registrar: Arc<Registrar>) {
    let mut beat = interval(BEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        beat.tick().await;
        let asking = Arc::clone(&registrar);
        let asked = tokio::task::spawn_blocking(move || asking.ask_what_silence_brought()).await;
        match asked {
            Ok(Ok(0)) => {}
            Ok(Ok(decisions)) => tracing::info!(decisions, "silence was not broken"),
            Ok(Err(fault)) => tracing::error!(%fault, "what silence brought could not be entered"),
            Err(error) => tracing::error!(%error, "the clerk did not come to the end of asking"),
        }
    }
}
