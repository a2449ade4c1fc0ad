//! Reads the tables of names; they are compiled in.

use super::{Case, Gazetteer, Kind, Name};
use crate::day::Span;
use crate::phrases::Phrases;
use crate::tsv;
use crate::words::{Shape, words};

const MEMBERS: &str = include_str!("../../../packs/global-mechanism/members.csv");
const NAMES: &str = include_str!("../../data/names.tsv");
const GROUPS: &str = include_str!("../../data/groups.tsv");
const GROUP_MEMBERS: &str = include_str!("../../data/group_members.tsv");
const DELEGATIONS: &str = include_str!("../../data/delegations.tsv");

pub(super) fn load() -> Gazetteer {
    let mut loading = Loading {
        names: Phrases::new(),
        ids: Vec::new(),
        groups: Vec::new(),
    };
    loading.names();
    loading.groups();
    loading.members();
    let Loading {
        names,
        mut ids,
        mut groups,
    } = loading;
    ids.sort_unstable();
    ids.dedup();
    groups.dedup();
    Gazetteer {
        names,
        ids,
        groups,
        members: tsv::rows(GROUP_MEMBERS)
            .map(|it| (it[0], it[1], Span::new(it[2], it[3])))
            .collect(),
        delegations: tsv::rows(DELEGATIONS)
            .map(|it| (it[0], Span::new(it[1], it[2])))
            .collect(),
    }
}

struct Loading {
    names: Phrases<Name>,
    ids: Vec<&'static str>,
    groups: Vec<&'static str>,
}

impl Loading {
    /// Official names: the columns of languages, short and formal.
    fn members(&mut self) {
        let mut lines = MEMBERS.lines();
        let header = tsv::comma_cells(lines.next().unwrap_or_default());
        let is_name = |column: &str| {
            let language = column.trim_end_matches("_formal");
            ["en", "fr", "es", "ru", "zh", "ar"].contains(&language)
        };
        for line in lines {
            let cells = tsv::comma_cells(line);
            let id = cells[0];
            for (column, name) in header.iter().zip(&cells) {
                if is_name(column) && !name.is_empty() {
                    self.official(id, name);
                }
            }
        }
    }

    /// An official name, whole and without the words in brackets after it.
    fn official(&mut self, id: &'static str, name: &'static str) {
        let holds = Span::default();
        let bare = without_article(name);
        self.add(id, Kind::State, Case::Capital, bare, holds);
        let short = bare.split(['(', '（']).next().unwrap_or(bare).trim();
        if short.len() < bare.len() {
            self.add(id, Kind::State, Case::Capital, short, holds);
        }
    }

    fn names(&mut self) {
        for row in tsv::rows(NAMES) {
            let kind = match row[2] {
                "adjective" => Kind::Adjective,
                "historic" => Kind::Historic,
                "not-a-holder" => Kind::NotAHolder,
                _ => Kind::State,
            };
            self.add(
                row[0],
                kind,
                case(row[3]),
                row[4],
                Span::new(row[5], row[6]),
            );
        }
    }

    fn groups(&mut self) {
        for row in tsv::rows(GROUPS) {
            let kind = if row[2] == "observer" {
                Kind::Observer
            } else {
                Kind::Group
            };
            self.add(row[0], kind, case(row[3]), row[4], Span::default());
            if kind == Kind::Group {
                self.groups.push(row[0]);
            }
        }
    }

    fn add(
        &mut self,
        id: &'static str,
        kind: Kind,
        case: Case,
        written: &'static str,
        holds: Span,
    ) {
        let words = words(written, 0, written.len());
        let capitals = words
            .iter()
            .map(|it| matches!(it.shape, Shape::Capital | Shape::Capitals))
            .collect();
        let name = Name {
            id,
            kind,
            case,
            capitals,
            written,
            holds,
        };
        self.names
            .add(words.into_iter().map(|it| it.low).collect(), name);
        if kind != Kind::NotAHolder {
            self.ids.push(id);
        }
    }
}

fn case(written: &str) -> Case {
    match written {
        "exact" => Case::Exact,
        "any" => Case::Any,
        _ => Case::Capital,
    }
}

fn without_article(name: &'static str) -> &'static str {
    [
        "the ", "la ", "le ", "les ", "l’", "el ", "los ", "las ", "The ",
    ]
    .iter()
    .find_map(|article| name.strip_prefix(article))
    .unwrap_or(name)
}
