//! Lays the parts of a form down as they come: fields beside each other, papers in their place.

use std::sync::Arc;

use store::Papers;

use super::form::{Form, LeftOut, Paper, WRITTEN_BYTES_MAX};
use super::multipart::{Found, Parts};
use super::route::Takes;
use super::unread::Unread;
use crate::limits;

/// A form that is arriving.
pub(super) struct Laying {
    parts: Parts,
    down: Down,
}

struct Down {
    papers: Arc<Papers>,
    takes: Takes,
    form: Form,
    part: Option<Part>,
    /// Bytes of all fields so far.
    written: usize,
}

/// The part that is arriving.
enum Part {
    Field {
        name: String,
        value: Vec<u8>,
    },
    Paper {
        name: String,
        called: String,
        bytes: Vec<u8>,
    },
    /// A file that is not kept.
    LeftOut {
        called: String,
        why: LeftOut,
    },
}

impl Laying {
    pub(super) fn of(parts: Parts, papers: Arc<Papers>, takes: Takes) -> Self {
        let down = Down {
            papers,
            takes,
            form: Form::default(),
            part: None,
            written: 0,
        };
        Self { parts, down }
    }

    pub(super) fn feed(&mut self, piece: &[u8]) -> Result<(), Unread> {
        let down = &mut self.down;
        self.parts.feed(piece, &mut |found| down.take(found))
    }

    pub(super) fn finish(self) -> Result<Form, Unread> {
        if self.parts.is_over() {
            Ok(self.down.form)
        } else {
            Err(Unread::Broken)
        }
    }
}

impl Down {
    fn take(&mut self, found: Found) -> Result<(), Unread> {
        match found {
            Found::Part { name, file } => {
                self.begin(name, file);
                Ok(())
            }
            Found::Data(data) => self.add(&data),
            Found::End => self.end(),
        }
    }

    fn begin(&mut self, name: String, file: Option<String>) {
        let many = limits::FILES_MAX <= self.form.papers().len();
        self.part = Some(match file {
            Some(called) if many => Part::LeftOut {
                called,
                why: LeftOut::TooMany,
            },
            Some(called) => Part::Paper {
                name,
                called,
                bytes: Vec::new(),
            },
            None => Part::Field {
                name,
                value: Vec::new(),
            },
        });
    }

    fn add(&mut self, data: &[u8]) -> Result<(), Unread> {
        match &mut self.part {
            Some(Part::Field { value, .. }) => {
                self.written += data.len();
                if WRITTEN_BYTES_MAX < self.written {
                    return Err(Unread::TooLong(WRITTEN_BYTES_MAX));
                }
                value.extend_from_slice(data);
                Ok(())
            }
            Some(Part::Paper { called, bytes, .. }) => {
                if bytes.len() + data.len() <= limits::PAPERS_BYTES_MAX {
                    bytes.extend_from_slice(data);
                    return Ok(());
                }
                if self.takes != Takes::Folder {
                    return Err(Unread::TooLong(limits::PAPERS_BYTES_MAX));
                }
                self.part = Some(Part::LeftOut {
                    called: std::mem::take(called),
                    why: LeftOut::TooLong,
                });
                Ok(())
            }
            Some(Part::LeftOut { .. }) | None => Ok(()),
        }
    }

    fn end(&mut self) -> Result<(), Unread> {
        match self.part.take() {
            Some(Part::Field { name, value }) => {
                let wrong = |_| Unread::Malformed("a field is not encoded as UTF-8");
                self.form
                    .put(name, &String::from_utf8(value).map_err(wrong)?)
            }
            // A browser sends a field for files that was left empty as a file of no bytes.
            Some(Part::Paper {
                name,
                called,
                bytes,
            }) if !bytes.is_empty() => {
                let unkept = |why: store::PaperFault| Unread::Unkept(why.to_string());
                let sha256 = self.papers.keep(&bytes).map_err(unkept)?.to_hex();
                let bytes = bytes.len() as u64;
                let paper = Paper {
                    sha256,
                    called,
                    bytes,
                };
                self.form.lay(name, paper);
                Ok(())
            }
            // As many are named as are kept, and an empty name is no file.
            Some(Part::LeftOut { called, why })
                if !called.is_empty() && self.form.left_out().len() < limits::FILES_MAX =>
            {
                self.form.leave_out(called, why);
                Ok(())
            }
            Some(Part::Paper { .. } | Part::LeftOut { .. }) | None => Ok(()),
        }
    }
}
