//! Whose turn it is, as transcripts write it: `SPEAKER: COL | AILAC`, `**Peru | Ana Silva | Representative**`,
//! `Mr. Silva (Peru):`, `La représentante du Pérou :`, `PERU:`, in six languages.

use crate::gazetteer::{Gazetteer, Kind, Mention};
use crate::lists::List;
use crate::sentence::Sentence;
use crate::words::Shape;

/// What opens a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Opening<'a> {
    /// The code, the name of the delegation, or what stands there instead.
    pub(crate) code: &'a str,
    pub(crate) group: Option<&'static str>,
    /// Byte of the line after the opening, where the words of the turn begin; the end of the line when it stands alone.
    pub(crate) end: usize,
}

/// No opening is longer, in bytes.
const LONGEST: usize = 240;

/// The opening of a turn at the beginning of a line that is no line of cells.
pub(crate) fn opening(line: &str) -> Option<Opening<'_>> {
    let (colon, after) = first_colon(line)?;
    let written = line.get(..colon)?;
    let inner = written
        .trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '（' | '）'));
    if inner.is_empty() {
        return None;
    }
    let rest = line.get(after..)?;
    let spoken = rest.trim_start_matches(|c: char| c == '*' || c.is_whitespace());
    let end = line.len() - spoken.len();
    if !is_speech(spoken) {
        return None;
    }
    let start = inner.as_ptr() as usize - line.as_ptr() as usize;
    let sentence = Sentence::new(line, start, start + inner.len(), None);
    if 14 < sentence.len() && !sentence.low(0).starts_with(crate::words::is_han) {
        return None;
    }
    let (code, group) = person(&sentence, line)
        .or_else(|| titled(&sentence, line))
        .or_else(|| office(&sentence, inner, spoken))
        .or_else(|| bare(&sentence, line, spoken))?;
    Some(Opening { code, group, end })
}

/// Where the first colon stands and where the words after it begin.
fn first_colon(line: &str) -> Option<(usize, usize)> {
    let (at, c) = line
        .char_indices()
        .take_while(|(at, _)| *at < LONGEST)
        .find(|(_, c)| matches!(c, ':' | '：'))?;
    let after = at + c.len_utf8();
    let rest = line.get(after..)?;
    let open = c == '：'
        || rest
            .chars()
            .next()
            .is_none_or(|c| c.is_whitespace() || c == '*');
    open.then_some((at, after))
}

/// Nothing, or a sentence: `Rapporteur: Ana Silva (Peru)` is a list of officers.
fn is_speech(spoken: &str) -> bool {
    const ENDS: [char; 14] = [
        '.', '!', '?', '。', '！', '？', '؟', '…', ':', '：', ';', '"', '”', '»',
    ];
    let ends = spoken.trim_end().ends_with(ENDS);
    spoken.is_empty() || ends || 12 <= spoken.split_whitespace().take(12).count()
}

type Found<'a> = (&'a str, Option<&'static str>);

fn written<'a>(sentence: &Sentence, line: &'a str, at: usize, mention: Mention) -> &'a str {
    let first = sentence.words.get(at).map_or(0, |it| it.start);
    let last = sentence
        .words
        .get(at + mention.len - 1)
        .map_or(first, |it| it.end);
    line.get(first..last).unwrap_or_default()
}

fn speaks(mention: Mention) -> bool {
    !matches!(mention.kind, Kind::NotAHolder)
}

/// `Mr. Silva (Peru) (spoke in Spanish)`: the person's name is not kept.
fn person<'a>(sentence: &Sentence, line: &'a str) -> Option<Found<'a>> {
    let open = (0..sentence.len()).find(|at| sentence.low(*at) == "(")?;
    let titles = (0..open).any(|at| List::Courtesy.has(sentence.low(at)))
        || (2 <= open && han_title(sentence, open));
    let capitals = (2..=4).contains(&open)
        && (0..open).all(|at| sentence.words[at].shape == Shape::Capital)
        && !(0..open).any(|at| sentence.mention(at).is_some());
    if open == 0 || !(titles || capitals) || is_office(sentence, open) {
        return None;
    }
    let at = open + 1 + usize::from(List::Article.has(sentence.low(open + 1)));
    let mention = sentence.mention(at).filter(|it| speaks(*it))?;
    let closed = sentence.low(at + mention.len) == ")" || sentence.low(at + mention.len) == ",";
    let group = groups(sentence, open);
    closed.then(|| (written(sentence, line, at, mention), group))
}

/// `先生`, `女士` before the brackets.
fn han_title(sentence: &Sentence, open: usize) -> bool {
    let last = format!("{}{}", sentence.low(open - 2), sentence.low(open - 1));
    matches!(last.as_str(), "先生" | "女士" | "夫人" | "大使")
}

/// `La représentante du Pérou`, `Представитель Перу`, `秘鲁代表`, `The delegation of Peru, for AILAC`.
fn titled<'a>(sentence: &Sentence, line: &'a str) -> Option<Found<'a>> {
    let first = usize::from(List::Article.has(sentence.low(0)));
    let before = List::Title.has(sentence.low(first));
    let at = (0..sentence.len()).find(|at| sentence.mention(*at).is_some_and(speaks))?;
    let mention = sentence.mention(at)?;
    let next = at + mention.len;
    // `The representative of Peru said:` tells what somebody said; it opens no turn.
    let ends = |at: usize| matches!(sentence.low(at), "" | "," | "(");
    let deputy = sentence.says(next, &["代", "表"]);
    let after = deputy && (ends(next + 2) || (sentence.low(next + 2) == "团" && ends(next + 3)));
    let named = before && first < at && at <= first + 5 && ends(next);
    (named || (after && at <= 1))
        .then(|| (written(sentence, line, at, mention), groups(sentence, next)))
}

/// The last group named from `from` on.
fn groups(sentence: &Sentence, from: usize) -> Option<&'static str> {
    let mut named = (from..sentence.len()).filter_map(|at| sentence.mention(at));
    named
        .rfind(|it| Gazetteer::get().is_group(it.id))
        .map(|it| it.id)
}

/// `The President`, `The Acting President (spoke in Arabic)`, `Председатель`, `主席`: known, and no delegation.
fn office<'a>(sentence: &Sentence, inner: &'a str, spoken: &str) -> Option<Found<'a>> {
    let first = usize::from(List::Article.has(sentence.low(0)));
    let first = first + usize::from(matches!(sentence.low(first), "acting" | "temporary"));
    let len = if sentence.says(first, &["主", "席"]) {
        2
    } else {
        1
    };
    // An office alone on its line needs its article: `Rapporteur:` heads a list.
    let latin = sentence.low(0).is_ascii();
    let heads = latin && first == 0 && spoken.is_empty();
    let alone = matches!(sentence.low(first + len), "" | "(") && !heads;
    (alone && is_office(sentence, sentence.len())).then_some((inner, None))
}

fn is_office(sentence: &Sentence, to: usize) -> bool {
    let first = usize::from(List::Article.has(sentence.low(0)));
    let han = |it: &str| it == "主";
    (first..to.min(first + 3)).any(|at| {
        let low = sentence.low(at);
        List::Office.has(low) || List::Presiding.has(low) || han(low)
    })
}

/// `PERU:`, `Peru (AILAC):`, before words in the first person or alone on its line.
fn bare<'a>(sentence: &Sentence, line: &'a str, spoken: &str) -> Option<Found<'a>> {
    let first = usize::from(List::Article.has(sentence.low(0)));
    let mention = sentence.mention(first).filter(|it| speaks(*it))?;
    if mention.kind == Kind::Adjective {
        return None;
    }
    let next = first + mention.len;
    let group = groups(sentence, next);
    let bracket = sentence.low(next) == "(" && group.is_some();
    let alone = next == sentence.len();
    ((alone || bracket) && (spoken.is_empty() || says_we(spoken)))
        .then(|| (written(sentence, line, first, mention), group))
}

/// Whether the first words of a turn are in the first person or greet the Chair.
fn says_we(spoken: &str) -> bool {
    let to = spoken
        .char_indices()
        .nth(600)
        .map_or(spoken.len(), |it| it.0);
    let words = crate::words::words(spoken, 0, to);
    words.iter().any(|it| List::FirstPerson.has(&it.low))
        || ["我们", "中方", "主席先生", "主席女士", "我国", "谢谢"]
            .iter()
            .any(|it| spoken[..to].contains(it))
}

#[cfg(test)]
mod tests {
    use super::opening;

    fn who(line: &str) -> Option<(&str, Option<&str>, &str)> {
        opening(line).map(|it| (it.code, it.group, &line[it.end..]))
    }

    #[test]
    fn a_person_with_a_delegation_gives_the_floor_to_the_delegation() {
        for (line, code) in [
            ("Mr. Silva (Peru): We agree.", "Peru"),
            ("Ms. Ana Silva (Peru) (spoke in Spanish): We agree.", "Peru"),
            ("**Mr. Silva (Peru):** We agree.", "Peru"),
            ("Mme Silva (Pérou) (parle en espagnol) : We agree.", "Pérou"),
            ("M. Silva (Pérou) : We agree.", "Pérou"),
            ("Sra. Silva (Perú): We agree.", "Perú"),
            ("Г-н Сильва (Перу) (говорит по-испански): We agree.", "Перу"),
            ("席尔瓦先生（秘鲁）：We agree.", "秘鲁"),
            ("السيدة سيلفا (بيرو): We agree.", "بيرو"),
        ] {
            assert_eq!(who(line), Some((code, None, "We agree.")), "{line}");
        }
    }

    #[test]
    fn a_title_of_a_delegation_opens_a_turn() {
        for (line, code) in [
            ("The representative of Peru:", "Peru"),
            ("La représentante de la Colombie :", "Colombie"),
            ("Le représentant du Pérou :", "Pérou"),
            ("La representante del Perú:", "Perú"),
            (
                "Представитель Российской Федерации:",
                "Российской Федерации",
            ),
            ("秘鲁代表：", "秘鲁"),
            ("ممثل بيرو:", "بيرو"),
        ] {
            assert_eq!(who(line).map(|it| it.0), Some(code), "{line}");
        }
        let spoken = who("The representative of Fiji, on behalf of the G-77 and China: We agree.");
        assert_eq!(spoken, Some(("Fiji", Some("G77-CHINA"), "We agree.")));
    }

    #[test]
    fn a_bare_name_needs_the_first_person_or_a_line_of_its_own() {
        assert_eq!(who("PERU: We agree.").map(|it| it.0), Some("PERU"));
        assert_eq!(who("Peru:").map(|it| it.0), Some("Peru"));
        assert_eq!(
            who("Pérou : Nous sommes d’accord.").map(|it| it.0),
            Some("Pérou")
        );
        assert_eq!(who("中国：我们同意。").map(|it| it.0), Some("中国"));
        assert_eq!(who("Peru: the delegate spoke for an hour."), None);
    }

    #[test]
    fn offices_are_known_and_other_lines_open_nothing() {
        for line in [
            "The President: I give the floor.",
            "Le Président : Je donne la parole.",
            "Председатель: Слово имеет Перу.",
            "主席：请秘鲁发言。",
            "الرئيس: الكلمة لبيرو.",
        ] {
            assert!(who(line).is_some(), "{line}");
        }
        for line in [
            "Peru said: “We agree.”",
            "Three delegations asked: why now?",
            "The proposal of Peru: a summary",
            "The representative of Peru said: “We agree.”",
            "La représentante du Pérou a dit : « Nous sommes d’accord. »",
            "Date: 3 March",
            "SECRETARIAT BUDGET: We agree.",
            "EU: The Annex I Parties and the US met.",
            "Rapporteur: Mr. Juan Silva (Peru)",
            "Sra. Silva (Perú): armas",
            "Rapporteur:",
            "12:30",
            ":",
            "",
        ] {
            assert_eq!(who(line), None, "{line}");
        }
    }
}
