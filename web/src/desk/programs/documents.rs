//! Documents from programs: `POST /api/v1/documents?name=…` with the bytes as they are.
//!
//! The file is read as at the desk and kept by its hash, and so is its text. Nothing is entered by
//! this: `POST /api/v1/acts/statement-recorded` names both hashes, once a person or her program has
//! confirmed what the statement is.

use std::sync::Arc;

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::request::Parts;
use intake::{Document, Guess, Refused};
use ledger::Hash;
use procedure::authority::Relation;
use procedure::{Act, Verb};
use serde_json::{Value, json};
use tokio::time::timeout;

use super::told::{self, Declined};
use super::{Program, by};
use crate::api::problem::problem;
use crate::desk::acting::admitted;
use crate::desk::body;
use crate::desk::door;
use crate::desk::form::Form;
use crate::desk::received::Came;
use crate::desk::tokens;
use crate::limits;
use crate::reply::Draft;
use crate::site::Site;

/// Where documents are handed in.
pub(super) const DOCUMENTS: &str = "/api/v1/documents";

/// Answers such a request.
pub(super) async fn answer(site: &Site, parts: &Parts, body: Body) -> Draft {
    let Some(means) = site.means() else {
        return told::closed();
    };
    let turn = timeout(limits::TURN_WAIT, means.turns.acquire()).await;
    let Ok(Ok(_turn)) = turn else {
        return told::busy();
    };
    let bytes = match body::whole(&parts.headers, body, limits::PAPERS_BYTES_MAX).await {
        Ok(bytes) => bytes,
        Err(why) => return told::unread(&why),
    };
    let came = Came::now(site.with(), true);
    let (asked, bearer, from) = (parts.clone(), super::bearer(parts), door::from(parts));
    let (site, means) = (site.clone(), Arc::clone(means));
    let answered = tokio::task::spawn_blocking(move || {
        let program = Program {
            now: (site.with().clock)(),
            site: &site,
            means: &means,
            from: &from,
            came,
        };
        let handed_in = program.handed_in(bearer.as_deref(), &asked, &bytes);
        handed_in.unwrap_or_else(Declined::sent)
    });
    answered
        .await
        .unwrap_or_else(|error| told::fault(&error.to_string()).sent())
}

impl Program<'_> {
    fn handed_in(
        &self,
        bearer: Option<&str>,
        asked: &Parts,
        bytes: &[u8],
    ) -> Result<Draft, Declined> {
        let token = self.let_in(bearer)?;
        if !tokens::verbs(&token.scope).contains(&Verb::RecordStatement) {
            return Err(Declined::from(problem(
                StatusCode::FORBIDDEN,
                "beyond-scope",
                "this token does not name “record-statement”",
                "Issue one that names it at /en/desk/tokens.",
            )));
        }
        let by = by(&token)?;
        {
            let now = self.site.with().registrar.read();
            let verb = Verb::RecordStatement;
            admitted(&now.forum, &by, self.now, verb, Relation::Own)
                .map_err(|refusal| told::refused(&refusal, &now.forum))?;
        }
        let name = named(asked)?;
        let read = (self.means.reader)(&name, bytes).map_err(|why| told::fault(&why))?;
        let read = read.map_err(refused)?;
        let fault = |why: store::PaperFault| told::fault(&why.to_string());
        let original = self.means.papers.keep(bytes).map_err(fault)?;
        let text = self
            .means
            .papers
            .keep(read.text.as_bytes())
            .map_err(fault)?;
        let (original, text) = (original.to_hex(), text.to_hex());
        self.log(
            &token,
            "statement-handed-in",
            &json!({ "original": original }),
        );
        Ok(told::read(&self.said(&original, &text, &read)))
    }

    /// A statement is entered only where its file and its text were handed in here: what is on record
    /// can be looked up. They are kept anew, so that they are not let go meanwhile.
    pub(super) fn words_are_here(&self, act: &Act) -> Result<(), Declined> {
        let Act::StatementRecorded(act) = act else {
            return Ok(());
        };
        let papers = &self.means.papers;
        let fault = |why: store::PaperFault| told::fault(&why.to_string());
        for named in [&act.original, &act.text] {
            let hash = Hash::from_hex(named.as_str());
            let kept = hash.map(|hash| papers.read(&hash)).transpose();
            let Some(bytes) = kept.map_err(fault)?.flatten() else {
                let detail = format!("there is no document {named} here, or it was let go");
                let remedy = "POST the document to /api/v1/documents first, and name the hashes \
                              that come back.";
                let status = StatusCode::CONFLICT;
                return Err(Declined::from(problem(
                    status,
                    "no-such-document",
                    &detail,
                    remedy,
                )));
            };
            papers.keep(&bytes).map_err(fault)?;
        }
        Ok(())
    }

    fn said(&self, original: &str, text: &str, read: &Document) -> Value {
        let now = self.site.with().registrar.read();
        let known = now.forum.statements.of_original(original);
        let (language, mixed) = match intake::guess(&read.text) {
            Guess::In(tag) => (Some(tag), Vec::new()),
            Guess::Mixed(tags) => (None, tags),
            Guess::Another => (None, vec!["other"]),
            Guess::Unknown => (None, Vec::new()),
        };
        let notices = read.notices.iter().map(|it| it.key());
        json!({
            "original": original,
            "text": text,
            "bytes": read.text.len(),
            "format": read.format.key(),
            "paragraphs": intake::paragraphs(&read.text).count(),
            "language": language,
            "languages": mixed,
            "notices": notices.collect::<Vec<_>>(),
            "statement": known.map(|it| it.id.0),
        })
    }
}

/// The name of the file, by which plain text is told from Markdown.
fn named(asked: &Parts) -> Result<String, Declined> {
    let query = asked.uri.query().unwrap_or_default().as_bytes();
    let form = Form::encoded(query);
    let form = form.map_err(|why| Declined::from(told::unread(&why)))?;
    let known = form.fields().all(|(name, _)| name == "name");
    known
        .then(|| form.get("name").unwrap_or_default().to_owned())
        .ok_or_else(|| {
            let detail = "this address takes only “name”, the name of the file";
            let remedy = "GET /api/v1/openapi.json: it says what this address takes.";
            let status = StatusCode::BAD_REQUEST;
            Declined::from(problem(status, "unknown-parameter", detail, remedy))
        })
}

/// A file that is not read, with the code of the reason.
fn refused(refused: Refused) -> Declined {
    let remedy = "Hand in another version of the document.";
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Declined::from(problem(status, refused.key(), &refused.to_string(), remedy))
}
