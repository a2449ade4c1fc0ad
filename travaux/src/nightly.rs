//! The check of a running forum: soon after the start, and then once a day.

use std::sync::Arc;
use std::time::Duration;

use registrar::Registrar;
use tokio::time::sleep;
use web::Site;

use crate::{Data, check_running};

/// How long after the start the first check is made: not while the site has its hands full.
const FIRST: Duration = Duration::from_mins(10);

/// How long after one check the next is made.
const NEXT: Duration = Duration::from_hours(24);

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

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};

    use ledger::storage::IdempotencyKey;
    use procedure::act::LogKeyRotated;
    use procedure::id::PersonId;
    use procedure::keeping::rotate_key::RotateLogKey;
    use procedure::{By, Seat};
    use registrar::{Ask, Fault, Rejected};
    use text::Words;

    use super::*;
    use crate::pack::{self, Files};
    use crate::surroundings::clock;

    /// A command that would be taken.
    fn ask(key: &str) -> Ask {
        let words = |text: &str| Words::new(text).unwrap();
        let act = LogKeyRotated {
            old: words("old"),
            new: words(key),
            reason: words("a test"),
            confirmed_by: PersonId::new("p-2").unwrap(),
        };
        Ask {
            key: IdempotencyKey::new(key).unwrap(),
            by: By {
                seat: Seat::Secretariat,
                person: PersonId::new("p-1").unwrap(),
            },
            on: None,
            command: RotateLogKey(act).into(),
            proof: None,
        }
    }

    /// What the site says of its health, asked over a socket.
    fn health(site: &Site) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        listener.set_nonblocking(true).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let site = site.clone();
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            web::serve(listener, site, std::future::pending()).await
        });
        let mut stream = TcpStream::connect(address).unwrap();
        let request = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        stream.write_all(request).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        runtime.shutdown_background();
        answer
    }

    #[test]
    fn what_a_check_finds_is_shown_and_nothing_more_is_entered() {
        let folder = std::env::temp_dir().join(format!("travaux-nightly-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let data = Data::at(&folder);
        let pack = pack::read(&Files::global_mechanism()).unwrap();
        let registrar = crate::found(&data, &pack, "forum.example/record").unwrap();
        let registrar = Arc::new(registrar);
        let site = Site::new(Arc::clone(&registrar), clock(), "http://forum.example");

        assert!(check(&registrar, &data, &site));
        registrar.submit(&ask("first")).unwrap();
        registrar.sign().unwrap();
        assert!(check(&registrar, &data, &site));
        assert!(health(&site).starts_with("HTTP/1.1 200"));

        std::fs::write(data.signed(), "not what was signed").unwrap();
        assert!(!check(&registrar, &data, &site));
        let refused = registrar.submit(&ask("second")).unwrap_err();
        assert!(
            matches!(refused, Rejected::Failed(Fault::ReadOnly)),
            "{refused}"
        );
        let told = health(&site);
        assert!(told.starts_with("HTTP/1.1 503"), "{told}");
        assert!(told.contains("\"wrong\":\"entries: "), "{told}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
