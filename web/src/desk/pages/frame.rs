//! What stands around every page of the desk: who acts in which seat, and where one can go.

use language::{Arg, Lang, Messages};
use procedure::Seat;

use super::naming::{self, Person};
use super::{Desk, Who, moment};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::shell::{Item, Section, Shell};

/// What stands around a page of the desk.
pub(crate) struct Frame {
    /// What stands around every page.
    pub(crate) shell: Shell,
    /// Who acts, if anybody is signed in.
    pub(crate) acting: Option<Acting>,
    /// What is said once, above the page.
    pub(crate) said: Option<&'static str>,
    /// Whether the page has a passkey ceremony.
    pub(crate) ceremony: bool,
}

/// The person signed in and the seat.
pub(crate) struct Acting {
    pub(crate) seat: Fragment,
    pub(crate) person: Fragment,
    /// When the session ends if no other page is opened.
    pub(crate) ends: Fragment,
    /// The address for another seat, where the person holds several.
    pub(crate) others: Option<String>,
    pub(crate) sign_out: String,
    pub(crate) menu: Vec<Item>,
    /// Said while the credentials of the seat's party are contested.
    pub(crate) contested: Option<Fragment>,
}

/// A page of the desk, as its menu names it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Waiting,
    Seats,
    Matters,
    Groups,
    Appointments,
    Positions,
    /// What the record says of the delegation.
    OurRecord,
    /// What delegations say is reported wrongly.
    Disputes,
    Statements,
    Reading,
    People,
    Credentials,
    Officers,
    Confirmations,
    Log,
    Devices,
    Sessions,
    Tokens,
    /// A page that the menu does not name.
    Other,
}

impl Place {
    /// The path without the language.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Waiting | Self::Other => "/desk",
            Self::Seats => "/desk/seats",
            Self::Matters => "/desk/matters",
            Self::Groups => "/desk/groups",
            Self::Appointments => "/desk/appointments",
            Self::Positions => "/desk/positions/new",
            Self::OurRecord => "/desk/our-record",
            Self::Disputes => "/desk/disputes",
            Self::Statements => "/desk/statements/new",
            Self::Reading => "/desk/reading",
            Self::People => "/desk/people",
            Self::Credentials => "/desk/credentials",
            Self::Officers => "/desk/officers",
            Self::Confirmations => "/desk/confirmations",
            Self::Log => "/desk/log",
            Self::Devices => "/desk/devices",
            Self::Sessions => "/desk/sessions",
            Self::Tokens => "/desk/tokens",
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Waiting | Self::Other => "desk-nav-waiting",
            Self::Seats => "desk-nav-seats",
            Self::Matters => "desk-nav-matters",
            Self::Groups => "desk-nav-groups",
            Self::Appointments => "desk-nav-appointments",
            Self::Positions => "desk-nav-positions",
            Self::OurRecord => "desk-nav-our-record",
            Self::Disputes => "desk-nav-disputes",
            Self::Statements => "desk-nav-statements",
            Self::Reading => "desk-nav-reading",
            Self::People => "desk-nav-people",
            Self::Credentials => "desk-nav-credentials",
            Self::Officers => "desk-nav-officers",
            Self::Confirmations => "desk-nav-confirmations",
            Self::Log => "desk-nav-log",
            Self::Devices => "desk-nav-devices",
            Self::Sessions => "desk-nav-sessions",
            Self::Tokens => "desk-nav-tokens",
        }
    }

    /// The pages a menu offers to a seat: those that seats of its kind use at all.
    fn of(seat: &Seat) -> &'static [Self] {
        match seat {
            Seat::Delegation(_) => &[
                Self::Waiting,
                Self::Matters,
                Self::Groups,
                Self::Appointments,
                Self::OurRecord,
                Self::Positions,
                Self::People,
                Self::Log,
                Self::Seats,
                Self::Devices,
                Self::Sessions,
                Self::Tokens,
            ],
            Seat::Observer(_) | Seat::Stakeholder(_) => &[
                Self::Waiting,
                Self::Matters,
                Self::Groups,
                Self::People,
                Self::Log,
                Self::Seats,
                Self::Devices,
                Self::Sessions,
                Self::Tokens,
            ],
            Seat::Secretariat => &[
                Self::Waiting,
                Self::Matters,
                Self::Groups,
                Self::Appointments,
                Self::Statements,
                Self::Reading,
                Self::Disputes,
                Self::Credentials,
                Self::Officers,
                Self::Confirmations,
                Self::Log,
                Self::Seats,
                Self::Devices,
                Self::Sessions,
                Self::Tokens,
            ],
            Seat::Rapporteur(_) => &[
                Self::Waiting,
                Self::Matters,
                Self::Groups,
                Self::Appointments,
                Self::Statements,
                Self::Reading,
                Self::Disputes,
                Self::Confirmations,
                Self::Seats,
                Self::Devices,
                Self::Sessions,
                Self::Tokens,
            ],
            _ => &[
                Self::Waiting,
                Self::Matters,
                Self::Groups,
                Self::Appointments,
                Self::Seats,
                Self::Devices,
                Self::Sessions,
                Self::Tokens,
            ],
        }
    }
}

/// To the templates a frame is the shell that stands around every page, and more.
impl std::ops::Deref for Frame {
    type Target = Shell;

    fn deref(&self) -> &Shell {
        &self.shell
    }
}

impl Frame {
    /// The frame of a page with this title.
    pub(crate) fn new(r: &Reader<'_>, at: &Desk<'_>, place: Place, title: &str) -> Self {
        let mut shell = Shell::new(r, Section::None, title);
        // The menu of the desk says where one is.
        shell.crumbs.clear();
        Self {
            shell,
            acting: at.who.as_ref().map(|who| Acting::of(r, who, place)),
            said: at.said.and_then(|key| said(r, key)),
            ceremony: false,
        }
    }

    /// The same frame for a page with a passkey ceremony.
    pub(crate) fn with_ceremony(mut self) -> Self {
        self.ceremony = true;
        self
    }
}

impl Acting {
    fn of(r: &Reader<'_>, who: &Who<'_>, place: Place) -> Self {
        let seat = naming::seat(r, who.seat);
        let person = Person {
            id: who.person.as_str(),
            name: who.name,
        };
        let person = naming::person(r, &person);
        let tell = |key, name, value: &Fragment| r.tell(key, &[(name, Arg::Html(value.as_str()))]);
        let item = |other: &Place| Item {
            href: r.view.link(other.path()),
            label: Fragment::text(r.say(other.label())),
            current: *other == place,
        };
        Self {
            person: tell("desk-signed-in-as", "person", &person),
            ends: tell("desk-session-ends", "until", &moment::moment(r, who.ends)),
            others: (1 < who.seats).then(|| r.view.link(Place::Seats.path())),
            sign_out: r.view.link("/desk/sign-out"),
            menu: Place::of(who.seat).iter().map(item).collect(),
            contested: who
                .contested
                .then(|| tell("desk-contested", "party", &seat)),
            seat: tell("desk-acting-as", "seat", &seat),
        }
    }
}

/// A message of the desk that is said once; nothing where there is none of that name.
fn said(r: &Reader<'_>, key: &str) -> Option<&'static str> {
    let known = key.starts_with("desk-said-") && Messages::of(Lang::En).has(key);
    known.then(|| r.say(key))
}
