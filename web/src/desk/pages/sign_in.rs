//! Signing in, showing again that it is you, and adding a passkey: one ceremony each.

use askama::Template;
use language::Arg;

use super::ceremony::{self, Asked, Ceremony};
use super::form::Field;
use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// An identity provider, as the operator configured it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ProviderShown<'a> {
    pub(crate) key: &'a str,
    pub(crate) name: &'a str,
}

/// What a ceremony page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To sign in.
    SignIn,
    /// To show again that it is the same person.
    StepUp,
    /// To add a passkey.
    AddPasskey,
}

/// A page with one ceremony.
pub(crate) struct CeremonyPage<'a> {
    pub(crate) purpose: Purpose,
    /// The options for the browser, in JSON.
    pub(crate) options: &'a str,
    /// The idempotency key.
    pub(crate) key: &'a str,
    /// The address under which passkeys work.
    pub(crate) address: &'a str,
    /// Where one goes on afterwards, without the language.
    pub(crate) to: Option<&'a str>,
    pub(crate) providers: &'a [ProviderShown<'a>],
}

/// A button that leads to an identity provider.
pub(crate) struct ProviderButton {
    pub(crate) key: String,
    pub(crate) label: Fragment,
}

#[derive(Template)]
#[template(path = "desk/sign_in.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    lede: &'static str,
    /// Whether the page is for somebody who is not signed in.
    signing_in: bool,
    ceremony: Fragment,
    providers: Vec<ProviderButton>,
    federated: String,
    to: Option<&'a str>,
    key: &'a str,
    invitation: String,
}

impl Purpose {
    /// Title, lede, button, path, and the place in the menu.
    const fn words(self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self {
            Self::SignIn => (
                "sign-in-title",
                "sign-in-lede",
                "sign-in-passkey",
                "/sign-in",
            ),
            Self::StepUp => ("step-up-title", "step-up-lede", "step-up", "/desk/step-up"),
            Self::AddPasskey => (
                "devices-add",
                "devices-add-lede",
                "devices-add",
                "/desk/devices/add",
            ),
        }
    }
}

/// Draws the page.
pub(crate) fn sign_in(at: &Desk<'_>, page: &CeremonyPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let (title, lede, submit, path) = page.purpose.words();
    let (place, asked) = match page.purpose {
        Purpose::AddPasskey => (Place::Devices, Asked::Create),
        Purpose::SignIn | Purpose::StepUp => (Place::Other, Asked::Get),
    };
    let to = page.to.map(|to| Field::hidden("to", to));
    let ceremony = Ceremony {
        action: r.view.link(path),
        key: page.key.to_owned(),
        asked,
        options: page.options.to_owned(),
        fields: to.into_iter().collect(),
        submit: r.say(submit),
        back: None,
        address: page.address.to_owned(),
    };
    drawn(&Page {
        shell: Frame::new(&r, at, place, r.say(title)).with_ceremony(),
        title: r.say(title),
        lede: r.say(lede),
        signing_in: page.purpose == Purpose::SignIn,
        ceremony: ceremony::drawn(&r, &ceremony),
        providers: buttons(&r, page.providers),
        federated: r.view.link("/sign-in/federated"),
        to: page.to,
        key: page.key,
        invitation: r.view.link("/invitation"),
        r: &r,
    })
}

/// One button per identity provider.
pub(crate) fn buttons(r: &Reader<'_>, providers: &[ProviderShown<'_>]) -> Vec<ProviderButton> {
    let button = |provider: &ProviderShown<'_>| {
        let name = format!("<bdi>{}</bdi>", escaped(&shown(provider.name)));
        ProviderButton {
            key: provider.key.to_owned(),
            label: r.tell("sign-in-provider", &[("name", Arg::Html(&name))]),
        }
    };
    providers.iter().map(button).collect()
}
