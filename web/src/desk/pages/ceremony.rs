//! The passkey ceremony: a form that a script fills in, and plain words where none runs.

use askama::Template;
use language::Arg;

use super::form::Field;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// What the browser is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// An assertion by a passkey there is.
    Get,
    /// A new passkey.
    Create,
}

/// A form that carries a passkey's answer in its field `credential`.
pub(crate) struct Ceremony {
    /// The address the answer is posted to, with the language.
    pub(crate) action: String,
    /// The idempotency key.
    pub(crate) key: String,
    pub(crate) asked: Asked,
    /// The options for the browser, in JSON as Web Authentication Level 3 writes them.
    pub(crate) options: String,
    /// What else is sent or filled in.
    pub(crate) fields: Vec<Field>,
    /// The words on the button.
    pub(crate) submit: &'static str,
    /// Where one goes instead, and how that is called.
    pub(crate) back: Option<(String, &'static str)>,
    /// The address under which passkeys work.
    pub(crate) address: String,
}

impl Ceremony {
    const fn kind(&self) -> &'static str {
        match self.asked {
            Asked::Get => "get",
            Asked::Create => "create",
        }
    }

    fn elsewhere(&self, r: &Reader<'_>) -> Fragment {
        let address = format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&self.address));
        r.tell("passkey-elsewhere", &[("address", Arg::Html(&address))])
    }
}

#[derive(Template)]
#[template(path = "desk/ceremony.html")]
struct Drawn<'a> {
    r: &'a Reader<'a>,
    ceremony: &'a Ceremony,
    elsewhere: Fragment,
}

/// The ceremony as HTML.
pub(crate) fn drawn(r: &Reader<'_>, ceremony: &Ceremony) -> Fragment {
    let page = Drawn {
        r,
        ceremony,
        elsewhere: ceremony.elsewhere(r),
    };
    // Writing to a string cannot fail.
    Fragment::markup(page.render().unwrap_or_default())
}
