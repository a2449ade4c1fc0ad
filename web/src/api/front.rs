//! `/api/v1` and `/api/v1/dictionary`: what there is, and what its columns mean.

use super::described::{wire, words};
use super::explorer;
use super::list::Looking;
use super::proofs::PROOFS;
use super::shared::{Text, forum_key, text};
use super::{PREFIX, RESOURCES};
use crate::hexadecimal::hexadecimal;

words!(
    /// The kind of value of a column.
    ColumnKind = ["text", "key", "number", "date", "instant", "keys", "address"]
);

wire! {
    /// Where something can be had.
    Link {
        /// Its address.
        url: String,
        /// What it is.
        about: String,
    }
}

wire! {
    /// What there is.
    Front {
        /// The key of the forum.
        forum: String,
        /// Whether the forum is a rehearsal: played, and nothing in it done by those it names.
        rehearsal: bool,
        /// Its name; null before it is founded.
        name: Option<Text>,
        /// How many entries the record has.
        size: u64,
        /// The root of the record at that size, in hexadecimal.
        root: String,
        /// The lists, the downloads and the description.
        links: Vec<Link>,
    }
}

wire! {
    /// A column of a download.
    DictionaryColumn {
        /// Its name in the first line of the file.
        name: String,
        /// Its kind of value.
        kind: ColumnKind,
        /// What it means.
        about: String,
    }
}

wire! {
    /// A download and its columns.
    DictionaryTable {
        /// Its name: that of the file, without `.csv`.
        name: String,
        /// What its lines are.
        about: String,
        /// Its columns, in the order of the file.
        columns: Vec<DictionaryColumn>,
    }
}

wire! {
    /// The data dictionary.
    Dictionary {
        /// The downloads.
        tables: Vec<DictionaryTable>,
    }
}

/// What there is.
pub(super) fn front(at: &Looking<'_>) -> Front {
    let founding = at.fold.forum.founding.as_ref();
    let link = |path: &str, about: &str| Link {
        url: format!("{}{PREFIX}{path}", at.address),
        about: about.to_owned(),
    };
    let lists = RESOURCES
        .iter()
        .map(|it| link(&format!("/{}", it.name), it.about));
    let tables = publish::dictionary(at.lang);
    let files = tables
        .iter()
        .map(|it| link(&format!("/{}.csv", it.name), &it.about));
    let proofs = PROOFS.iter().map(|it| link(it.path, it.about));
    let others = [
        link("/explorer", explorer::ABOUT),
        link("/dictionary", "What each column of the downloads means."),
        link(
            "/openapi.json",
            "The description of this API (OpenAPI 3.1).",
        ),
    ];
    Front {
        forum: forum_key(&at.fold.forum),
        rehearsal: at.rehearsal,
        name: founding.map(|it| text(&it.name, at.lang)),
        size: at.fold.size,
        root: hexadecimal(&at.fold.root),
        links: lists.chain(files).chain(proofs).chain(others).collect(),
    }
}

/// What each column of the downloads means.
pub(super) fn dictionary(at: &Looking<'_>) -> Dictionary {
    let tables = publish::dictionary(at.lang).into_iter().map(|table| {
        let columns = table.columns.into_iter().map(|column| DictionaryColumn {
            name: column.name.into(),
            kind: ColumnKind(column.kind),
            about: column.about,
        });
        DictionaryTable {
            name: table.name.into(),
            about: table.about,
            columns: columns.collect(),
        }
    });
    Dictionary {
        tables: tables.collect(),
    }
}
