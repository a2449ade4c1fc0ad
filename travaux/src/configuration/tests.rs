//! What is read from a file, the environment and the command line, and which mistakes are named.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking"
)]

use super::*;

fn configured(
    given: &[(&str, &str)],
    variables: &[(&str, &str)],
    file: &str,
) -> Result<Configuration, Failure> {
    let find = |pairs: &[(&str, &str)], name: &str| {
        pairs
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, value)| (*value).to_owned())
    };
    Configuration::new(
        &|name| find(given, name),
        &|name| find(variables, name),
        Some((Path::new("travaux.toml"), file)),
    )
}

#[test]
fn the_command_line_wins_over_the_environment_and_that_over_the_file() {
    let file = "listen = \"127.0.0.1:1\"\ndata = \"from-file\"\nlog = \"info\"";
    let read = configured(
        &[("listen", "127.0.0.1:3")],
        &[
            ("TRAVAUX_LISTEN", "127.0.0.1:2"),
            ("TRAVAUX_DATA", "from-environment"),
        ],
        file,
    )
    .unwrap();
    assert_eq!(read.listen, "127.0.0.1:3");
    assert_eq!(read.data, Path::new("from-environment"));
    assert_eq!(read.log, "info");
    assert_eq!(read.address, "http://localhost:3");
    assert_eq!(read.origin, "localhost:3/record");
}

#[test]
fn a_mistake_says_what_there_is() {
    let wrong = |file: &str| configured(&[], &[], file).unwrap_err().to_string();
    assert!(wrong("lisen = \"x\"").contains("lisen is no setting; there are data, listen"));
    assert!(wrong("log = 3").contains("give text in quotes"));
    assert!(wrong("address = \"ftp://x\"").contains("without a path"));
    assert!(wrong("log-format = \"xml\"").contains("text or json"));
}

/// Two tables as they should be.
const TABLES: &str = r#"
    [[providers]]
    key = "ministry"
    name = "Ministry of Foreign Affairs"
    issuer = "https://id.example.org"
    client = "forum"
    secret-file = "/etc/travaux/ministry.secret"
    algorithms = ["ES256", "EdDSA"]

    [mail]
    server = "mail.example.org"
    from = "Global Mechanism <post@forum.example.org>"
    user = "forum"
    password-file = "/etc/travaux/mail.secret"
"#;

#[test]
fn providers_and_the_mail_server_stand_in_tables() {
    let read = configured(&[], &[], TABLES).unwrap();
    let [provider] = &read.providers[..] else {
        panic!("{read:?}")
    };
    assert_eq!((&*provider.key, &*provider.client), ("ministry", "forum"));
    assert_eq!(provider.algorithms.len(), 2);
    assert_eq!(
        provider.secret_file.as_deref(),
        Some(Path::new("/etc/travaux/ministry.secret"))
    );
    let mail = read.mail.unwrap();
    assert_eq!(
        (&*mail.server, mail.port, mail.security),
        ("mail.example.org", 465, post::Security::Tls)
    );
    assert_eq!(mail.user.unwrap().0, "forum");
    let nothing = configured(&[], &[], "").unwrap();
    assert_eq!((nothing.providers, nothing.mail), (Vec::new(), None));
}

#[test]
fn a_mistake_in_a_table_says_in_which() {
    let wrong = |from: &str, to: &str| {
        let file = TABLES.replace(from, to);
        assert_ne!(file, TABLES);
        configured(&[], &[], &file).unwrap_err().to_string()
    };
    assert!(wrong("key = \"ministry\"", "").contains("[[providers]] 1: key is missing"));
    assert!(wrong("client =", "clint =").contains("clint is no setting; there are key, name"));
    assert!(wrong("\"ES256\"", "\"none\"").contains("is no algorithm that is taken"));
    assert!(wrong("[\"ES256\", \"EdDSA\"]", "\"ES256\"").contains("between [ and ]"));
    assert!(wrong("[[providers]]", "[providers]").contains("under a line [[providers]]"));
    assert!(wrong("client =", "within-minutes = 0\nclient =").contains("from 1 to 1440"));
    assert!(wrong("server =", "port = 0\nserver =").contains("from 1 to 65535"));
    assert!(wrong("server =", "security = \"ssl\"\nserver =").contains("\"starttls\" or"));
    assert!(wrong("user = \"forum\"", "").contains("user and password-file together"));
    assert!(wrong("post@forum.example.org", "post").contains("[mail]: from: give an address"));
    assert!(wrong("[mail]", "[[mail]]").contains("write [mail] as a table"));
}

#[test]
fn a_contact_is_an_address_that_can_be_written_to() {
    let contact = |text: &str| configured(&[("contact", text)], &[], "");
    assert_eq!(
        contact("mailto:security@forum.example")
            .unwrap()
            .contact
            .as_deref(),
        Some("mailto:security@forum.example")
    );
    for wrong in [
        "security@forum.example",
        "mailto:",
        "http://forum.example",
        "https://a b",
        "mailto:a\nb",
    ] {
        assert!(
            contact(wrong)
                .unwrap_err()
                .to_string()
                .contains("mailto: or https:"),
            "{wrong}"
        );
    }
}

#[test]
fn days_are_counted() {
    let days = |text: &str| configured(&[("security-log-days", text)], &[], "");
    assert_eq!(configured(&[], &[], "").unwrap().security_log_days, 400);
    assert_eq!(days("30").unwrap().security_log_days, 30);
    for wrong in ["0", "-1", "a year", "36526", ""] {
        assert!(
            days(wrong)
                .unwrap_err()
                .to_string()
                .contains("from 1 to 36525"),
            "{wrong}"
        );
    }
}
