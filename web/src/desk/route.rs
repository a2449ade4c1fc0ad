//! What stands under which address of the desk, and who may ask for it.

use procedure::Verb;

use super::acting::{Acting, SignedIn};
use super::answer::Answered;
use super::asking::Asking;
use crate::percent;

/// One address and one way of asking for it.
pub(crate) struct Route {
    /// Whether it shows or changes something.
    pub(crate) method: Method,
    /// The path below the language; `{person}` stands for one segment of any value.
    pub(crate) path: &'static str,
    /// What may be sent to it.
    pub(crate) takes: Takes,
    /// Whose matters it concerns.
    pub(crate) whose: Whose,
    /// Who may ask, and what answers.
    pub(crate) handler: Handler,
}

/// Showing, or changing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// Shows; changes nothing.
    Get,
    /// Changes something, and is taken from pages of this site alone.
    Post,
}

/// What may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Nothing.
    Nothing,
    /// Fields.
    Form,
    /// Fields and papers.
    Papers,
    /// Fields and a folder of papers: one that is too long does not keep the others out.
    Folder,
}

/// Whose matters something concerns, which decides the relation the authority table asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Those of the person.
    Herself,
    /// Those of the seat acted in.
    Own,
    /// Those of the seat that this part of the path names.
    Seat(&'static str),
    /// Those of nobody in particular.
    Anyone,
}

/// Who may ask, and what answers. The type of the function is the precondition: it cannot be called
/// without what was found out before.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// Anyone: signing in, taking up an invitation, founding.
    Anyone(fn(&Asking<'_>) -> Answered),
    /// Whoever is signed in, about themselves alone.
    SignedIn(Verb, fn(&Asking<'_>, &SignedIn) -> Answered),
    /// Whoever acts in a seat which the authority table admits.
    Seated(Verb, fn(&Asking<'_>, &Acting) -> Answered),
}

/// The values of the parts that a path leaves open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named(Vec<(&'static str, String)>);

impl Route {
    /// A page that anyone may see.
    pub(crate) const fn open(path: &'static str, handler: fn(&Asking<'_>) -> Answered) -> Self {
        Self::new(Method::Get, path, Handler::Anyone(handler))
    }

    /// A form that anyone may send.
    pub(crate) const fn open_form(
        path: &'static str,
        handler: fn(&Asking<'_>) -> Answered,
    ) -> Self {
        Self::new(Method::Post, path, Handler::Anyone(handler))
    }

    /// A page about the person signed in.
    pub(crate) const fn mine(
        verb: Verb,
        path: &'static str,
        handler: fn(&Asking<'_>, &SignedIn) -> Answered,
    ) -> Self {
        Self::new(Method::Get, path, Handler::SignedIn(verb, handler))
    }

    /// A form about the person signed in.
    pub(crate) const fn my_form(
        verb: Verb,
        path: &'static str,
        handler: fn(&Asking<'_>, &SignedIn) -> Answered,
    ) -> Self {
        Self::new(Method::Post, path, Handler::SignedIn(verb, handler))
    }

    /// A page for a seat.
    pub(crate) const fn page(
        verb: Verb,
        path: &'static str,
        handler: fn(&Asking<'_>, &Acting) -> Answered,
    ) -> Self {
        Self::new(Method::Get, path, Handler::Seated(verb, handler))
    }

    /// A form for a seat.
    pub(crate) const fn form(
        verb: Verb,
        path: &'static str,
        handler: fn(&Asking<'_>, &Acting) -> Answered,
    ) -> Self {
        Self::new(Method::Post, path, Handler::Seated(verb, handler))
    }

    const fn new(method: Method, path: &'static str, handler: Handler) -> Self {
        let takes = match method {
            Method::Get => Takes::Nothing,
            Method::Post => Takes::Form,
        };
        Self {
            method,
            path,
            takes,
            whose: Whose::Own,
            handler,
        }
    }

    /// The same about the seat that a part of the path names.
    pub(crate) const fn about(mut self, part: &'static str) -> Self {
        self.whose = Whose::Seat(part);
        self
    }

    /// The same about the person alone.
    pub(crate) const fn about_oneself(mut self) -> Self {
        self.whose = Whose::Herself;
        self
    }

    /// The same about nobody in particular.
    pub(crate) const fn about_anyone(mut self) -> Self {
        self.whose = Whose::Anyone;
        self
    }

    /// The same with papers.
    pub(crate) const fn with_papers(mut self) -> Self {
        self.takes = Takes::Papers;
        self
    }

    /// The same with a folder of papers.
    pub(crate) const fn with_folder(mut self) -> Self {
        self.takes = Takes::Folder;
        self
    }

    /// The verb for which the authority table is asked, if it is.
    pub(crate) const fn verb(&self) -> Option<Verb> {
        match self.handler {
            Handler::Anyone(_) => None,
            Handler::SignedIn(verb, _) | Handler::Seated(verb, _) => Some(verb),
        }
    }

    /// The open parts of a path that is this route's; nothing where it is another's.
    pub(crate) fn matched(&self, path: &str) -> Option<Named> {
        let (mut wanted, mut given) = (self.path.split('/'), path.split('/'));
        let mut named = Named::default();
        loop {
            match (wanted.next(), given.next()) {
                (None, None) => return Some(named),
                (Some(part), Some(value)) => match open(part) {
                    None if part == value => {}
                    None => return None,
                    Some(name) => {
                        let value = percent::decoded(value)?;
                        let fits =
                            !value.is_empty() && value.len() <= crate::limits::VALUE_BYTES_MAX;
                        named.0.push((name, fits.then_some(value)?));
                    }
                },
                _ => return None,
            }
        }
    }
}

/// The name of an open part.
fn open(part: &'static str) -> Option<&'static str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

impl Method {
    /// As HTTP writes it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

impl Named {
    /// The value of an open part; empty where the path has none of this name.
    pub(crate) fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(other, _)| *other == name);
        found.map_or("", |(_, value)| value)
    }
}
