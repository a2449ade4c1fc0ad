//! What a mail server answers, in two kinds: about one letter, and about us.

use std::error::Error as _;
use std::fmt;

use lettre::transport::smtp::Error;

use crate::plain;

/// What the mail server said of one letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// It is theirs now.
    Taken,
    /// Not now: its mailbox is full, strangers wait at first, or the conversation broke off.
    NotNow,
    /// Never: there is no such mailbox, or they want nothing of this kind.
    Never { code: Option<u16>, why: String },
}

impl Answer {
    pub(crate) fn never(why: &str) -> Self {
        Self::Never {
            code: None,
            why: why.to_owned(),
        }
    }

    /// What an error in the middle of a letter means for it.
    pub(crate) fn to_letter(error: &Error) -> Self {
        if error.is_permanent() {
            Self::Never {
                code: error.status().map(u16::from),
                why: said(error),
            }
        } else {
            Self::NotNow
        }
    }
}

/// Why no letter can be sent now. The letters wait; the operator should see to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The server cannot be reached, or does not answer in time.
    Unreached(String),
    /// The way to it cannot be closed to others.
    Insecure(String),
    /// It does not let the forum sign in.
    SignIn(String),
    /// It does not take letters from this sender.
    Sender(String),
    /// The conversation broke off, or made no sense.
    Broken(String),
}

impl Trouble {
    /// A short key for logs.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Unreached(_) => "mail-server-unreached",
            Self::Insecure(_) => "mail-server-insecure",
            Self::SignIn(_) => "mail-server-sign-in",
            Self::Sender(_) => "mail-sender-refused",
            Self::Broken(_) => "mail-server-broken",
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreached(why) => write!(f, "the mail server does not answer: {why}"),
            Self::Insecure(why) => {
                write!(f, "no safe way to the mail server: {why}; nothing was sent")
            }
            Self::SignIn(why) => write!(
                f,
                "the mail server does not let the forum sign in: {why}; see to user and password-file"
            ),
            Self::Sender(why) => {
                write!(
                    f,
                    "the mail server takes no letters from this sender: {why}; see to from"
                )
            }
            Self::Broken(why) => write!(f, "the mail server broke off: {why}"),
        }
    }
}

impl std::error::Error for Trouble {}

/// What an error says, on one line and without addresses of people.
pub(crate) fn said(error: &Error) -> String {
    let mut text = error.to_string();
    if let Some(source) = error.source() {
        let source = source.to_string();
        if !text.contains(&source) {
            text = format!("{text}: {source}");
        }
    }
    let hidden = |word: &str| {
        if word.contains('@') {
            "…".to_owned()
        } else {
            word.to_owned()
        }
    };
    let words: Vec<String> = plain::line(&text).split(' ').map(hidden).collect();
    words.join(" ")
}
