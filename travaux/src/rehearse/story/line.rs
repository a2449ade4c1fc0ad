//! One act of a story, as its line has it.

use procedure::Seat;
use serde_json::{Map, Value};

use crate::pack::Mistake;
use crate::rehearse::casting::Player;

/// One act of a story.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    file: String,
    number: usize,
    /// Who acts.
    pub(crate) player: Player,
    /// On which day of the story, from 0.
    pub(crate) on: i32,
    /// The kind of act.
    pub(crate) kind: String,
    /// Its body, without what the record assigns, and before anything is inserted.
    pub(crate) body: Map<String, Value>,
}

impl Line {
    /// Reads a line: `{"seat": "delegation COL", "kind": "…", "on": 3, "body": {…}}`.
    pub(super) fn read(file: &str, number: usize, text: &str) -> Result<Self, Mistake> {
        let wrong = |what: String| Mistake::new(file, Some(number), what);
        let mut fields: Map<String, Value> =
            serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let mut field = |name: &str| {
            let found = fields.remove(name);
            found.ok_or_else(|| wrong(format!("{name:?} is missing")))
        };
        let (seat, kind, on, body) = (field("seat")?, field("kind")?, field("on")?, field("body")?);
        if let Some(name) = fields.keys().next() {
            return Err(wrong(format!("a line has no {name:?}")));
        }
        let player = seat.as_str().and_then(player);
        let on = on.as_i64().and_then(|on| u16::try_from(on).ok());
        let (Value::String(kind), Value::Object(body)) = (kind, body) else {
            return Err(wrong("\"kind\" is a word and \"body\" an object".into()));
        };
        Ok(Self {
            file: file.to_owned(),
            number,
            player: player.ok_or_else(|| {
                wrong(format!(
                    "{seat} is no seat; give one as \"secretariat 2\" or \"delegation COL\""
                ))
            })?,
            on: on
                .map(i32::from)
                .ok_or_else(|| wrong("\"on\" counts days from 0".into()))?,
            kind,
            body,
        })
    }

    /// Whoever acts, and whoever the body names.
    pub(crate) fn players(&self) -> Vec<Player> {
        let mut players = vec![self.player.clone()];
        self.body
            .values()
            .for_each(|value| named(value, &mut players));
        players
    }

    /// A mistake in this line.
    pub(crate) fn mistake(&self, what: impl Into<String>) -> Mistake {
        Mistake::new(&self.file, Some(self.number), what)
    }
}

/// Adds whoever a value names.
fn named(value: &Value, players: &mut Vec<Player>) {
    match value {
        Value::String(text) => players.extend(text.strip_prefix("@person ").and_then(player)),
        Value::Array(values) => values.iter().for_each(|value| named(value, players)),
        Value::Object(fields) => fields.values().for_each(|value| named(value, players)),
        _ => {}
    }
}

/// Who plays: `secretariat 2`, `delegation COL`, `co-facilitator dtg-1 2`. The first needs no number.
pub(super) fn player(written: &str) -> Option<Player> {
    let words: Vec<&str> = written.split(' ').collect();
    let numbered = |number: &str| number.parse().ok().filter(|number| 0 < *number);
    let (seat, number) = match words[..] {
        [kind] => (Seat::read(kind, None), Some(1)),
        [kind, last] => match Seat::read(kind, Some(last)) {
            Some(seat) => (Some(seat), Some(1)),
            None => (Seat::read(kind, None), numbered(last)),
        },
        [kind, of, number] => (Seat::read(kind, Some(of)), numbered(number)),
        _ => (None, None),
    };
    Some(Player {
        seat: seat.filter(|seat| seat.kind().of_persons())?,
        number: number?,
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_written_with_what_it_is_of_and_which_of_its_players() {
        for (written, seat, of, number) in [
            ("secretariat", "secretariat", None, 1),
            ("secretariat 2", "secretariat", None, 2),
            ("delegation COL", "delegation", Some("COL"), 1),
            ("co-facilitator dtg-1 2", "co-facilitator", Some("dtg-1"), 2),
        ] {
            let player = player(written).unwrap();
            assert_eq!(
                (player.seat.key(), player.seat.of()),
                (seat, of),
                "{written}"
            );
            assert_eq!(player.number, number, "{written}");
        }
        for wrong in [
            "",
            "king",
            "clerk",
            "delegation",
            "secretariat 0",
            "secretariat COL",
            "delegation COL 1 2",
        ] {
            assert_eq!(player(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_line_is_named() {
        let good = r#"{"seat":"secretariat","kind":"office-taken","on":1,"body":{}}"#;
        assert_eq!(Line::read("f", 1, good).unwrap().kind, "office-taken");
        for (from, to, expected) in [
            ("\"on\":1", "\"on\":-1", "counts days"),
            ("\"on\":1", "\"day\":1", "\"on\" is missing"),
            ("\"on\":1", "\"on\":1,\"day\":1", "no \"day\""),
            ("secretariat", "emperor", "no seat"),
            ("\"body\":{}", "\"body\":[]", "an object"),
            ("{\"seat", "{seat", "key"),
        ] {
            let mistake = Line::read("f", 7, &good.replace(from, to)).unwrap_err();
            let said = mistake.to_string();
            assert!(
                said.starts_with("f, line 7: ") && said.contains(expected),
                "{said}"
            );
        }
    }
}
