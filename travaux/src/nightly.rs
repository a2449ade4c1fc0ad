//! The check of a running forum: soon after the start, and then once a day.

use std::sync::Arc;
use std::time::Duration;

use registrar::Registrar;
use tokio::time::sleep;
use web::Site;

use crate::{Data, check_running};

/// How long after the start the first check is made: not while the site has its hands full.
const FIRST: Duration = Duration::from_secs(10 * 60);

/// How long after one check the next is made.
const NEXT: Duration = Duration::from_secs(24 * 60 * 60);

/// Checks until something is found wrong.
pub(crate) async fn nightly(registrar: Arc<Registrar>, data: Data, site: Site) {
    sleep(FIRST).await;
    loop {
        let (checked, data, shown) = (Arc::clone(&registrar), data.clone(), site.clone());
        let sound = tokio::task::spawn_blocking(move || check(&checked, &data, &shown)).await;
        match sound {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => tracing::error!(%error, "the nightly check did not come to its end"),
        }
        sleep(NEXT).await;
    }
}

/// Checks once; whether all is well. If not, nothing more is entered, the log says what is wrong,
/// and so does the site, until a person has looked at it and starts the program anew.
fn check(registrar: &Registrar, data: &Data, site: &Site) -> bool {
    let findings = check_running(registrar, data);
    let mut first = None;
    for finding in findings.wrong() {
        let (what, wrong) = (finding.what, finding.seen.as_ref().err());
        let wrong = wrong.map_or("", String::as_str);
        tracing::error!(what, wrong, "a check of the record found something wrong");
        first.get_or_insert_with(|| format!("{what}: {wrong}"));
    }
    let Some(first) = first else {
        tracing::info!("the record was checked, and all is well");
        return true;
    };
    registrar.stop();
    site.found_wrong(first);
    false
}
