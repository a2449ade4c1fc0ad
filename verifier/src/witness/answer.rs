//! What a witness answers, with the statuses of C2SP tlog-witness.

use crate::Stop;

/// An answer to `add-checkpoint`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// 200: the cosignature, as a signature line.
    Cosigned(String),
    /// 400: the request has another form.
    Malformed(String),
    /// 403: no key that is trusted for this log has signed, or a signature is forged.
    Untrusted(String),
    /// 404: this log is not followed.
    Unknown(String),
    /// 409: the last checkpoint cosigned has this size.
    Conflict(u64),
    /// 422: the checkpoint does not continue the last one.
    Inconsistent(String),
    /// 503: the witness cannot answer now, for a reason of its own.
    Failed(String),
}

impl Answer {
    pub(super) fn unknown(origin: &str) -> Self {
        Self::Unknown(format!("this witness does not follow a log {origin}"))
    }

    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        match self {
            Self::Cosigned(_) => 200,
            Self::Malformed(_) => 400,
            Self::Untrusted(_) => 403,
            Self::Unknown(_) => 404,
            Self::Conflict(_) => 409,
            Self::Inconsistent(_) => 422,
            Self::Failed(_) => 503,
        }
    }

    /// The type of the body.
    pub const fn content_type(&self) -> &'static str {
        match self {
            Self::Conflict(_) => "text/x.tlog.size",
            _ => "text/plain; charset=utf-8",
        }
    }

    /// The body: a line.
    pub fn body(&self) -> String {
        match self {
            Self::Cosigned(line) => line.clone(),
            Self::Conflict(size) => format!("{size}\n"),
            Self::Malformed(what)
            | Self::Untrusted(what)
            | Self::Unknown(what)
            | Self::Inconsistent(what)
            | Self::Failed(what) => format!("{what}\n"),
        }
    }
}

impl From<Stop> for Answer {
    fn from(stop: Stop) -> Self {
        Self::Failed(stop.to_string())
    }
}
