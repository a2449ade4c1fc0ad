//! Annotated rows and suggested rows, brought together sentence by sentence.

use std::collections::BTreeMap;

/// One holder's stance on an option in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row {
    pub(super) holder: String,
    pub(super) stance: String,
    /// The option; of a suggestion up to three, best first.
    pub(super) options: Vec<String>,
    /// Not said in so many words, or the author's own view.
    implicit: bool,
    /// How sure a suggestion is, in hundredths; nothing for an annotation.
    pub(super) confidence: Option<u32>,
}

impl Row {
    /// A holder with a stance, on no option.
    pub(super) fn plain(holder: &str, stance: &str, confidence: Option<u32>) -> Self {
        Self {
            holder: holder.to_owned(),
            stance: stance.to_owned(),
            options: Vec::new(),
            implicit: false,
            confidence,
        }
    }
}

/// One sentence with what is annotated and what is suggested; named holders and the others apart.
#[derive(Debug, Clone, Default)]
pub(super) struct Unit {
    pub(super) gold: Vec<Row>,
    pub(super) found: Vec<Row>,
    gold_unnamed: Vec<Row>,
    found_unnamed: Vec<Row>,
}

impl Unit {
    /// Without the rows that are only implied, on both sides.
    pub(super) fn explicit(&self) -> Self {
        let hidden = |it: &Row| {
            self.gold
                .iter()
                .any(|row| row.implicit && row.holder == it.holder && row.stance == it.stance)
        };
        let keep = |rows: &[Row]| rows.iter().filter(|it| !hidden(it)).cloned().collect();
        Self {
            gold: keep(&self.gold),
            found: keep(&self.found),
            ..Self::default()
        }
    }

    /// Unspecified holders, the Chair and the Secretariat in the place of the named.
    pub(super) fn unnamed(&self) -> Self {
        Self {
            gold: self.gold_unnamed.clone(),
            found: self.found_unnamed.clone(),
            ..Self::default()
        }
    }

    pub(super) fn put(&mut self, row: Row, side: Side) {
        let rows = match (side, is_named(&row.holder)) {
            (Side::Gold, true) => &mut self.gold,
            (Side::Gold, false) => &mut self.gold_unnamed,
            (Side::Found, true) => &mut self.found,
            (Side::Found, false) => &mut self.found_unnamed,
        };
        rows.push(row);
    }
}

#[derive(Clone, Copy)]
pub(super) enum Side {
    Gold,
    Found,
}

fn is_named(holder: &str) -> bool {
    let role = matches!(holder, "CHAIR" | "CO-CHAIR" | "SECRETARIAT");
    !role && !holder.starts_with("unspecified-") && !holder.starts_with("OBS:")
}

/// The sentences of `text` that have an annotated or a suggested row.
///
/// # Errors
/// When a column is missing, or evidence does not stand in its paragraph.
pub(super) fn units(text: &str, gold: &str, found: &str) -> Result<Vec<Unit>, String> {
    let mut units: BTreeMap<usize, Unit> = BTreeMap::new();
    let starts = line_starts(text);
    for row in rows(
        gold,
        [
            "delegation",
            "stance",
            "issue_id",
            "evidence",
            "paragraph",
            "hedges",
        ],
    )? {
        let [holder, stance, option, evidence, paragraph, hedges] = row;
        let at = place(text, &starts, paragraph, evidence)?;
        let implied = |it: &str| {
            matches!(it, "implicit" | "implied-by-deletion")
                || it.starts_with("nested")
                || it.starts_with("author-")
        };
        let row = Row {
            holder: holder.to_owned(),
            stance: stance.to_owned(),
            options: vec![option.to_owned()],
            implicit: hedges
                .split(';')
                .any(|it| implied(it.split(':').next().unwrap_or_default())),
            confidence: None,
        };
        units.entry(at).or_default().put(row, Side::Gold);
    }
    let annotated: Vec<usize> = units.keys().copied().collect();
    let columns = [
        "sentence_start",
        "sentence_end",
        "holder",
        "stance",
        "option_id",
        "option_rank2",
        "option_rank3",
        "confidence",
    ];
    for [start, end, holder, stance, one, two, three, sure] in rows(found, columns)? {
        let (Ok(start), Ok(end)) = (start.parse::<usize>(), end.parse::<usize>()) else {
            return Err(format!("`{start}` and `{end}` are no offsets"));
        };
        // A sentence is the annotated one that begins inside it.
        let same = annotated.iter().find(|at| (start..end).contains(*at));
        let options = [one, two, three].into_iter().filter(|it| !it.is_empty());
        let row = Row {
            holder: holder.to_owned(),
            stance: stance.to_owned(),
            options: options.map(str::to_owned).collect(),
            implicit: false,
            confidence: hundredths(sure),
        };
        let at = same.copied().unwrap_or(start);
        units.entry(at).or_default().put(row, Side::Found);
    }
    Ok(units.into_values().collect())
}

/// `0.92` as 92.
pub(super) fn hundredths(written: &str) -> Option<u32> {
    let (whole, part) = written.split_once('.')?;
    let (whole, part): (u32, u32) = (whole.parse().ok()?, part.get(..2)?.parse().ok()?);
    Some(100 * whole + part)
}

/// The cells of the named columns, line by line.
pub(super) fn rows<'a, const N: usize>(
    table: &'a str,
    names: [&str; N],
) -> Result<Vec<[&'a str; N]>, String> {
    let mut lines = table.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let mut at = [0; N];
    for (at, name) in at.iter_mut().zip(names) {
        let found = header.iter().position(|it| *it == name);
        *at = found.ok_or_else(|| format!("there is no column `{name}`"))?;
    }
    let cells = |line: &'a str| {
        let cells: Vec<&str> = line.split('\t').collect();
        at.map(|it| cells.get(it).copied().unwrap_or_default())
    };
    Ok(lines.filter(|line| !line.is_empty()).map(cells).collect())
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0)
        .chain(ends.map(|(at, _)| at + 1))
        .collect()
}

/// Where the evidence begins: its paragraph is a line of the text, counted from 1.
fn place(text: &str, starts: &[usize], paragraph: &str, evidence: &str) -> Result<usize, String> {
    let line: usize = paragraph
        .parse()
        .map_err(|_| format!("`{paragraph}` is no line"))?;
    let start = line.checked_sub(1).and_then(|it| starts.get(it)).copied();
    let start = start.ok_or_else(|| format!("the text has no line {line}"))?;
    let rest = &text[start..];
    let rest = rest.split('\n').next().unwrap_or_default();
    let at = rest
        .find(evidence)
        .ok_or_else(|| format!("line {line} does not contain `{evidence}`"))?;
    Ok(start + at)
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Unit, units};

    const GOLD: &str =
        "issue_id\tissue\toption\tdelegation\tstance\ton_behalf_of\tevidence\tparagraph\thedges\n";
    const FOUND: &str = "sentence_start\tsentence_end\tholder\tstance\ton_behalf_of\toption_id\toption_rank2\toption_rank3\tconfidence\n";

    /// Units of a text of two sentences from lines `holder stance option hedges` and `holder stance option`.
    pub(in crate::attribution_eval) fn example(gold: &[&str], found: &[&str]) -> Vec<Unit> {
        let text = "Title\nPeru agreed. Chile did not.\n";
        let mut gold_table = GOLD.to_owned();
        for row in gold {
            let cells: Vec<&str> = row.split(' ').collect();
            gold_table += &format!(
                "{}\t\t\t{}\t{}\t\tPeru agreed.\t2\t{}\n",
                cells[2],
                cells[0],
                cells[1],
                cells.get(3).unwrap_or(&"")
            );
        }
        let mut found_table = FOUND.to_owned();
        for row in found {
            let cells: Vec<&str> = row.split(' ').collect();
            found_table += &format!(
                "6\t18\t{}\t{}\t\t{}\t\t\t0.80\n",
                cells[0], cells[1], cells[2]
            );
        }
        units(text, &gold_table, &found_table).expect("the tables are well formed")
    }

    #[test]
    fn brings_rows_of_a_sentence_together() {
        let units = example(&["PER support A1", "CHAIR propose A1"], &["PER support A1"]);
        assert_eq!(units.len(), 1);
        assert_eq!((units[0].gold.len(), units[0].found.len()), (1, 1));
        assert_eq!(units[0].unnamed().gold.len(), 1);
    }

    #[test]
    fn leaves_out_what_is_implied_on_both_sides() {
        let units = example(
            &["PER support A1 implicit", "CHL oppose A1"],
            &["PER support A1", "CHL oppose A1"],
        );
        let explicit = units[0].explicit();
        assert_eq!((explicit.gold.len(), explicit.found.len()), (1, 1));
    }

    #[test]
    fn refuses_evidence_that_is_not_there() {
        let gold = format!("{GOLD}A1\t\t\tPER\tsupport\t\tKenya agreed.\t2\t\n");
        assert!(units("Title\nPeru agreed.\n", &gold, FOUND).is_err());
        assert!(units("Title\n", "delegation\n", FOUND).is_err());
    }
}
