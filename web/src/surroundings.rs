//! What answers are drawn with: the record, the clock, and what the site was told at its start.

use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use registrar::Registrar;
use store::Papers;

use crate::Notice;
use crate::today::Today;

/// The instant it is now.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What answers are drawn with.
pub(crate) struct Surroundings {
    pub(crate) registrar: Arc<Registrar>,
    pub(crate) clock: Clock,
    /// The public address, without a slash at its end. Never taken from a request.
    pub(crate) address: String,
    pub(crate) today: Today,
    /// Where to report a weakness, if the operator has said so.
    pub(crate) contact: Option<String>,
    /// Whose cosignatures the forum wants, as it was written.
    pub(crate) policy: Option<Arc<str>>,
    /// Whether the record is kept elsewhere.
    pub(crate) mirror: bool,
    /// What a check has found wrong, once it has.
    pub(crate) found: OnceLock<String>,
    /// The papers among which the texts of statements are, once people may act here.
    pub(crate) papers: OnceLock<Papers>,
    /// What [`Surroundings::rehearsal`] gives, once the forum is founded: it never changes.
    rehearsal: OnceLock<Option<String>>,
}

/// What a site is told at its start, besides the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// The public address people and programs are given: `https://forum.example`.
    pub address: String,
    /// A contact for `/.well-known/security.txt`: a `mailto:` or `https:` address. Without one there
    /// is no such file, since it must name somebody who reads it.
    pub contact: Option<String>,
    /// The text of the policy that says whose cosignatures the forum wants (C2SP tlog-policy).
    pub policy: Option<String>,
    /// Whether the site is a mirror of a record that is kept elsewhere.
    pub mirror: bool,
}

impl Surroundings {
    /// What a site with these particulars is drawn with.
    pub(crate) fn of(registrar: Arc<Registrar>, clock: Clock, particulars: Particulars) -> Self {
        Self {
            registrar,
            clock,
            address: particulars.address.trim_end_matches('/').to_owned(),
            today: Today::default(),
            contact: particulars.contact,
            policy: particulars.policy.map(Arc::from),
            mirror: particulars.mirror,
            found: OnceLock::new(),
            papers: OnceLock::new(),
            rehearsal: OnceLock::new(),
        }
    }

    /// The key of the forum, where it is a rehearsal.
    /// Not to be asked while the forum is held.
    pub(crate) fn rehearsal(&self) -> Option<&str> {
        if let Some(known) = self.rehearsal.get() {
            return known.as_deref();
        }
        let id = {
            let now = self.registrar.read();
            now.forum.founding.as_ref()?.id.clone()
        };
        let named = || id.is_rehearsal().then(|| id.to_string());
        self.rehearsal.get_or_init(named).as_deref()
    }

    /// What every page says of the site itself.
    pub(crate) fn notice(&self) -> Notice {
        match (self.found.get(), self.mirror) {
            (Some(_), _) => Notice::ReadOnly,
            (None, true) => Notice::Mirror,
            (None, false) => Notice::None,
        }
    }
}
