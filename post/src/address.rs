//! Addresses to which a letter may go, and the one from which it comes.

use std::str::FromStr;

use lettre::message::Mailbox;

use crate::letter::Mistake;

/// The longest address, in bytes (RFC 5321, section 4.5.3.1.3, without the angle brackets).
const BYTES_MAX: usize = 254;

/// An address of one person. It is a plain one: letters, digits and a few signs around one `@`. A
/// quoted name, a list, a comment or a line break is none, so nothing in it can become a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(pub(crate) lettre::Address);

impl FromStr for Address {
    type Err = Mistake;

    fn from_str(text: &str) -> Result<Self, Mistake> {
        let plain = |c: char| {
            c.is_ascii_alphanumeric()
                || "@.!#$%&'*+-/=?^_`{|}~".contains(c)
                || (!c.is_ascii() && c.is_alphanumeric())
        };
        if BYTES_MAX < text.len() || !text.chars().all(plain) {
            return Err(Mistake::Address);
        }
        text.parse().map(Self).map_err(|_| Mistake::Address)
    }
}

/// From whom letters come: an address, with a name before it in angle brackets' manner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender(pub(crate) Mailbox);

impl Sender {
    /// The domain of the address.
    pub(crate) fn domain(&self) -> &str {
        self.0.email.domain()
    }
}

impl FromStr for Sender {
    type Err = Mistake;

    /// Reads `post@forum.example` or `The Forum <post@forum.example>`.
    fn from_str(text: &str) -> Result<Self, Mistake> {
        if text.contains(char::is_control) {
            return Err(Mistake::Address);
        }
        let mailbox: Mailbox = text.parse().map_err(|_| Mistake::Address)?;
        let _plain: Address = mailbox.email.to_string().parse()?;
        Ok(Self(mailbox))
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, Sender};

    #[test]
    fn an_address_is_one_address() {
        for right in [
            "a@b.example",
            "first.last+un@mission.example",
            "o'x@b.example",
        ] {
            assert!(right.parse::<Address>().is_ok(), "{right}");
        }
        for wrong in [
            "",
            "a",
            "@b.example",
            "a@",
            "a@b.example\r\nBcc: c@d.example",
            "a@b.example\nDATA",
            "a@b.example, c@d.example",
            "a@b.example;c@d.example",
            "<a@b.example>",
            "Name <a@b.example>",
            "\"a b\"@b.example",
            "\"a\r\nRCPT TO:<x@y.example>\"@b.example",
            "a(comment)@b.example",
            "a@b.example> SIZE=1",
            "a@b@c.example",
            "a\u{202E}@b.example",
            "a\u{0}@b.example",
            "a @b.example",
            "a@[127.0.0.1]",
        ] {
            assert!(wrong.parse::<Address>().is_err(), "{wrong:?}");
        }
        let long = format!("{}@b.example", "a".repeat(300));
        assert!(long.parse::<Address>().is_err());
    }

    #[test]
    fn a_sender_may_have_a_name() {
        assert!("post@forum.example".parse::<Sender>().is_ok());
        let named: Sender = "Global Mechanism <post@forum.example>".parse().unwrap();
        assert_eq!(named.domain(), "forum.example");
        for wrong in [
            "Forum",
            "Forum <post>",
            "A\r\nBcc: b@c.example <post@forum.example>",
        ] {
            assert!(wrong.parse::<Sender>().is_err(), "{wrong:?}");
        }
    }
}
