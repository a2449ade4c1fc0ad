//! `members.csv`: the States, with their names and regional groups.

use procedure::Citation;
use procedure::act::MemberAdmitted;
use procedure::id::{DocumentId, GroupId, MemberId};
use procedure::member::admit::AdmitMember;
use text::{Language, Status, Wording};

use super::row::Row;
use super::{Files, Mistake, Step, parse};

const FILE: &str = "members.csv";

/// Where the names of members stand.
const NAMES: &str = "unterm-country-names";

/// A line of the file.
pub(super) struct Line {
    act: MemberAdmitted,
    place: usize,
    pub(super) member: MemberId,
    /// The regional group in which the member is counted for elections.
    pub(super) region: GroupId,
    /// A second regional group it takes part in.
    pub(super) also_in: Option<GroupId>,
}

pub(super) fn read(files: &Files) -> Result<Vec<Line>, Mistake> {
    let mut members = Vec::new();
    for mut row in parse::lines(files, FILE)? {
        let member = row.with("iso3", MemberId::new)?;
        let document = DocumentId::new(NAMES).map_err(|refusal| row.mistake(refusal))?;
        let name = names(&mut row, "")?;
        let note = row.optional_words("note")?;
        let act = MemberAdmitted {
            member,
            iso2: row.words("iso2")?,
            m49: row.words("m49")?,
            formal_name: formal_names(&mut row, &name)?,
            name,
            admitted: row.optional_parsed("admitted", "a year")?,
            note: note.map(|words| Wording::new(Language::En, words)),
            source: Citation {
                document,
                place: None,
            },
        };
        let region = row.with("region", GroupId::new)?;
        let also_in = row.optional_with("also_in", GroupId::new)?;
        members.push(Line {
            act,
            place: row.line,
            member,
            region,
            also_in,
        });
        row.done()?;
    }
    Ok(members)
}

/// The command that admits the member of this line.
pub(super) fn admission(line: &Line) -> Step {
    Step {
        file: FILE,
        line: line.place,
        command: AdmitMember(line.act.clone()).into(),
    }
}

/// The official names in the six languages, from the columns `en…` or `en_formal…`.
fn names(row: &mut Row, suffix: &str) -> Result<Wording, Mistake> {
    let mut wording = Wording::new(Language::En, row.words(&format!("en{suffix}"))?);
    for language in Language::ALL
        .into_iter()
        .filter(|language| *language != Language::En)
    {
        if let Some(words) = row.optional_words(&format!("{}{suffix}", language.tag()))? {
            wording = wording.with(language, words, Status::Official);
        }
    }
    Ok(wording)
}

/// Some States have one name only, which is then also their formal name.
fn formal_names(row: &mut Row, name: &Wording) -> Result<Wording, Mistake> {
    if row.has("en_formal") {
        names(row, "_formal")
    } else {
        Ok(name.clone())
    }
}
