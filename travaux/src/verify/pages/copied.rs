//! A site copied and drawn anew from its record.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use registrar::Registrar;
use verifier::mirror::Mirror;
use verifier::{Keys, Site, Source as _, Stop};

use crate::mirrored;
use crate::surroundings::clock;
use crate::verify::now;

/// How far the clock of a site may be from ours before a reader is told, in seconds.
const CLOCKS_APART_MAX: i64 = 300;

/// The copy of a site, drawn here.
pub(super) struct Copied {
    pub(super) site: Site,
    address: String,
    keys: Keys,
    folder: Folder,
    mirror: Mirror,
    registrar: Arc<Registrar>,
    hands: Arc<Hands>,
    /// As the forum itself draws it, and as a mirror does, which says so on each page.
    drawn: [web::Site; 2],
    is_mirror: bool,
}

/// A folder that is deleted in the end.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // It is a copy: what cannot be deleted harms nobody.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// The clock by which pages are drawn: ours, set to what the site says, so that a clock that is
/// off here accuses nobody.
#[derive(Default)]
struct Hands {
    ahead_seconds: AtomicI64,
    furthest_seconds: AtomicI64,
}

impl Copied {
    /// Copies the record of the site and folds it.
    pub(super) fn of(site: Site, keys: &Keys) -> Result<Self, Stop> {
        let name = format!("travaux-pages-{}-{}", std::process::id(), now());
        let folder = Folder(std::env::temp_dir().join(name));
        let mut mirror = Mirror::open(&folder.0)?;
        let mut site = site;
        mirror.copy(&mut site, Some(keys), now(), &mut |_, _| {})?;
        let unfolded = |failure: crate::Failure| Stop::Unreadable(failure.to_string());
        let registrar = Arc::new(mirrored::open(&folder.0, None).map_err(unfolded)?);
        let address = public_address(&site)?;
        let hands = Arc::new(Hands::default());
        let policy = policy(&site)?;
        let drawn = [false, true].map(|mirror| {
            let particulars = web::Particulars {
                address: address.clone(),
                policy: policy.clone(),
                mirror,
                ..web::Particulars::default()
            };
            drawn(&registrar, &hands, particulars)
        });
        Ok(Self {
            site,
            address,
            keys: keys.clone(),
            folder,
            mirror,
            registrar,
            hands,
            drawn,
            is_mirror: false,
        })
    }

    /// The site as the forum draws it.
    pub(super) fn own(&self) -> &web::Site {
        &self.drawn[0]
    }

    /// The public address that is written on pages.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// How many entries the record has that pages are drawn from.
    pub(super) fn size(&self) -> u64 {
        self.registrar.size()
    }

    /// The same as a mirror of it draws it, which says on each page that it is one.
    pub(super) fn as_mirror(&self) -> &web::Site {
        &self.drawn[1]
    }

    /// The address by which a person named the site.
    pub(super) fn named(&self) -> String {
        self.site.name()
    }

    /// Remembers that the site says of itself that it is a mirror.
    pub(super) fn note_mirror(&mut self) {
        self.is_mirror = true;
    }

    /// Takes the day from the time at which the site says it answered.
    pub(super) fn set_clock(&self, date: Option<&str>) {
        self.hands.set(date);
    }

    /// Follows the record if it has grown; whether it has.
    pub(super) fn follow(&mut self) -> Result<bool, Stop> {
        let was = self.registrar.checkpoint();
        let (site, keys) = (&mut self.site, Some(&self.keys));
        self.mirror.copy(site, keys, now(), &mut |_, _| {})?;
        mirrored::look(&self.registrar, &self.folder.0).map_err(Stop::Unreadable)?;
        Ok(self.registrar.checkpoint() != was)
    }

    /// What a reader should know of the address.
    pub(super) fn told_address(&self) -> Option<String> {
        let named = self.named();
        (named != self.address).then(|| {
            let address = &self.address;
            format!("the site says that its public address is {address}, and pages are drawn so")
        })
    }

    /// What a reader should know of the site.
    pub(super) fn told_notices(&self) -> Vec<String> {
        let furthest = self.hands.furthest_seconds.load(Ordering::Relaxed);
        let clock = (CLOCKS_APART_MAX < furthest).then(|| {
            format!(
                "the clock of the site and that of this machine are {furthest} seconds apart: one \
                 of the two is wrong, and pages are drawn for the day of the site"
            )
        });
        let said = "the site says that it is a mirror";
        let mirror = self.is_mirror.then(|| said.to_owned());
        mirror.into_iter().chain(clock).collect()
    }
}

impl Hands {
    fn set(&self, date: Option<&str>) {
        let said = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok());
        let Some(said) = said else { return };
        let ahead = said.timestamp().as_second() - (clock())().as_second();
        self.ahead_seconds.store(ahead, Ordering::Relaxed);
        self.furthest_seconds
            .fetch_max(ahead.abs(), Ordering::Relaxed);
    }

    fn now(&self) -> Timestamp {
        let now = (clock())();
        let ahead = jiff::SignedDuration::from_secs(self.ahead_seconds.load(Ordering::Relaxed));
        now.checked_add(ahead).unwrap_or(now)
    }
}

fn drawn(
    registrar: &Arc<Registrar>,
    hands: &Arc<Hands>,
    particulars: web::Particulars,
) -> web::Site {
    let hands = Arc::clone(hands);
    let clock: web::Clock = Arc::new(move || hands.now());
    web::Site::with_particulars(Arc::clone(registrar), clock, particulars)
}

/// The address that the site writes on its pages, as its front says.
fn public_address(site: &Site) -> Result<String, Stop> {
    let front = site.shown("/api/v1")?;
    let front: Option<serde_json::Value> = serde_json::from_slice(&front.body).ok();
    let first = front
        .as_ref()
        .and_then(|front| front.pointer("/links/0/url")?.as_str());
    let address = first.and_then(|url| Some(url.split_once("/api/v1")?.0));
    Ok(address.map_or_else(|| site.name(), str::to_owned))
}

/// The policy that the site gives out, which its page on verifying shows.
fn policy(site: &Site) -> Result<Option<String>, Stop> {
    let policy = site.shown("/record/policy")?;
    let given = policy.status == 200;
    Ok(given.then(|| String::from_utf8_lossy(&policy.body).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_drawn_by_the_clock_of_the_site() {
        let hands = Hands::default();
        hands.set(None);
        hands.set(Some("nonsense"));
        assert_eq!(hands.furthest_seconds.load(Ordering::Relaxed), 0);
        hands.set(Some("Mon, 30 Mar 2026 14:00:00 GMT"));
        let day = hands.now().to_string();
        assert!(day.starts_with("2026-03-30T14:00:0"), "{day}");
        assert!(CLOCKS_APART_MAX < hands.furthest_seconds.load(Ordering::Relaxed));
    }
}
