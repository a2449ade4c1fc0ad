//! The relying party: the site for which a passkey was made.

/// The longest domain, in bytes.
const DOMAIN_BYTES_MAX: usize = 253;

/// A site, by the id that its passkeys are bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RelyingParty<'a> {
    /// The id: a domain, `forum.example.org`.
    pub id: &'a str,
    /// From which pages its passkeys may be used.
    pub origins: Origins<'a>,
}

/// From which pages passkeys may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origins<'a> {
    /// From these alone: what the one who runs the site configured.
    Exactly(&'a [&'a str]),
    /// From any that browsers admit for the id: `https` on the domain or beneath it, on any port,
    /// and plain `http` on `localhost`. All that a reader of the record can know.
    Beneath,
}

impl RelyingParty<'_> {
    /// Whether a page of this origin speaks for the site.
    pub(crate) fn is_at(&self, origin: &str) -> bool {
        match self.origins {
            Origins::Exactly(origins) => origins.contains(&origin),
            Origins::Beneath => beneath(self.id, origin),
        }
    }
}

/// Whether this is a domain as browsers write it, and so can be the id of a relying party.
pub fn is_domain(id: &str) -> bool {
    let word = |word: &str| {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        !word.is_empty() && word.bytes().all(plain)
    };
    id.len() <= DOMAIN_BYTES_MAX && id.split('.').all(word)
}

/// An origin as browsers write it: scheme, host in lower case, and a port unless it is the usual.
fn beneath(id: &str, origin: &str) -> bool {
    let Some((scheme, place)) = origin.split_once("://") else {
        return false;
    };
    let (host, port) = match place.split_once(':') {
        None => (place, None),
        Some((host, port)) => (host, Some(port)),
    };
    let on_the_domain = host == id
        || host
            .strip_suffix(id)
            .and_then(|front| front.strip_suffix('.'))
            .is_some_and(|front| !front.is_empty());
    let safe = scheme == "https" || (scheme == "http" && host == "localhost");
    let port_in_form = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|it| it != 0));
    is_domain(id) && is_domain(host) && on_the_domain && safe && port_in_form
}

#[cfg(test)]
mod tests {
    use super::beneath;

    #[test]
    fn a_page_speaks_for_its_domain_and_for_what_stands_above_it() {
        for (id, origin) in [
            ("forum.example.org", "https://forum.example.org"),
            ("example.org", "https://forum.example.org:8443"),
            ("localhost", "http://localhost:8080"),
        ] {
            assert!(beneath(id, origin), "{origin}");
        }
        for (id, origin) in [
            ("forum.example.org", "http://forum.example.org"),
            ("forum.example.org", "https://example.org"),
            ("example.org", "https://evilexample.org"),
            ("example.org", "https://example.org.evil.test"),
            ("example.org", "https://.example.org"),
            ("example.org", "https://example.org/"),
            ("example.org", "https://user@example.org"),
            ("example.org", "https://example.org:0"),
            ("example.org", "https://example.org:443:1"),
            ("example.org", "https://EXAMPLE.org"),
            ("example.org", "example.org"),
            ("", "https://"),
            ("", "https://evil.test"),
            ("localhost", "http://evil.test"),
        ] {
            assert!(!beneath(id, origin), "{origin}");
        }
    }
}
