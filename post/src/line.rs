//! One conversation with the mail server.

use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};

use crate::office::{Office, Security};
use crate::send::{Answer, Trouble, said};

/// An open line to the mail server.
pub(crate) struct Line(SmtpConnection);

impl Line {
    /// Opens it: greets, closes it to others, signs in.
    pub(crate) fn open(office: &Office) -> Result<Self, Trouble> {
        let tls = office.tls().map_err(Trouble::Insecure)?;
        let (server, greeting) = ((&*office.server, office.port), office.greeting());
        let wrapped = (office.security == Security::Tls).then_some(&tls);
        let patience = Some(office.patience);
        let mut line = SmtpConnection::connect(server, patience, &greeting, wrapped, None)
            .map_err(|error| unreached(&error))?;
        if office.security == Security::StartTls {
            if !line.can_starttls() {
                line.abort();
                return Err(Trouble::Insecure("it offers no STARTTLS".to_owned()));
            }
            line.starttls(&tls, &greeting)
                .map_err(|error| unreached(&error))?;
        }
        if let Some((name, secret)) = &office.credentials {
            let credentials = Credentials::new(name.clone(), secret.reveal().to_owned());
            line.auth(&[Mechanism::Plain, Mechanism::Login], &credentials)
                .map_err(|error| Trouble::SignIn(said(&error)))?;
        }
        Ok(Self(line))
    }

    /// Hands one letter over. `Err` when the line is of no more use and the letter was not begun.
    pub(crate) fn hand_over(&mut self, message: &Message) -> Result<Answer, Trouble> {
        let bytes = message.formatted();
        let envelope = message.envelope();
        let mut parameters = Vec::new();
        let beyond_ascii = envelope.to().iter().any(|to| !to.to_string().is_ascii());
        if beyond_ascii {
            if !self
                .0
                .server_info()
                .supports_feature(Extension::SmtpUtfEight)
            {
                return Ok(Answer::never(
                    "the mail server cannot write to such an address",
                ));
            }
            parameters.push(MailParameter::SmtpUtfEight);
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        // A sender that is refused is refused for every letter: it is the settings' fault.
        let from = Mail::new(envelope.from().cloned(), parameters);
        self.0
            .command(from)
            .map_err(|error| Trouble::Sender(said(&error)))?;
        for to in envelope.to() {
            if let Err(error) = self.0.command(Rcpt::new(to.clone(), Vec::new())) {
                return Ok(self.refused(&error));
            }
        }
        if let Err(error) = self.0.command(Data) {
            return Ok(self.refused(&error));
        }
        match self.0.message(&bytes) {
            Ok(_) => Ok(Answer::Taken),
            Err(error) => Ok(self.refused(&error)),
        }
    }

    /// Says goodbye. What it answers changes nothing.
    pub(crate) fn close(mut self) {
        let _bye = self.0.quit();
    }

    /// A letter was refused, for now or for good; the line goes on to the next.
    ///
    /// Where the conversation broke off, the server may have the letter all the same. It counts as
    /// tried, so that a server that always breaks off is not sent it again and again.
    fn refused(&mut self, error: &Error) -> Answer {
        let answer = Answer::to_letter(error);
        // If this fails, the next letter finds the line broken and opens another.
        let _begun_anew = self.0.command(Rset);
        answer
    }
}

fn unreached(error: &Error) -> Trouble {
    if error.is_tls() {
        Trouble::Insecure(said(error))
    } else if error.is_response() || error.is_transient() || error.is_permanent() {
        Trouble::Broken(said(error))
    } else {
        Trouble::Unreached(said(error))
    }
}
