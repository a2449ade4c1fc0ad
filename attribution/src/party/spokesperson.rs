//! Whoever speaks for a group: `Fiji, for the G-77/China`, `the African Group, represented by Mali`.

use super::generic::generic_at;
use super::single::{Single, of_one, same_in_brackets};
use super::{Holder, Reference};
use crate::gazetteer::{Kind, Mention};
use crate::sentence::Sentence;

/// `Fiji, for the G-77/China`; `Cuba (on behalf of …)`; `the EU, speaking on behalf of its members and … such as …`.
pub(super) fn spoken_for(
    sentence: &Sentence,
    end: usize,
    holder: Holder,
    mention: Mention,
) -> Single {
    let plain = |end| Single {
        end,
        holders: vec![holder],
        reference: Reference::Named,
    };
    // `ANA SILVA (Portugal), on behalf of the EU`: the name stands in brackets.
    let closes = sentence.low(end) == ")" && sentence.low(end + 1) == ",";
    let mark = if closes { "," } else { sentence.low(end) };
    let open = matches!(mark, "," | "(" | "—");
    if let Some(single) = represented_by(sentence, end, holder, mention) {
        return single;
    }
    let opened = end + usize::from(closes);
    let mut at = opened + usize::from(open);
    let statement = [
        &["in", "a", "statement"][..],
        &["in", "a", "joint", "statement"],
    ];
    at += sentence.says_any(at, &statement);
    let opened = opened + sentence.says_any(opened + usize::from(open), &statement);
    at = after_speaking(sentence, at, opened);
    let speaking = opened + usize::from(open) < at;
    let for_group = mention.kind != Kind::Group && sentence.low(at) == "for";
    let lead = if sentence.says(at, &["on", "behalf", "of"]) {
        3
    } else if for_group
        || (speaking && sentence.low(at) == "for")
        || (open && sentence.low(at) == "representing")
    {
        1
    } else {
        return plain(end);
    };
    let group = at + lead + usize::from(sentence.low(at + lead) == "the");
    let Some(first) = sentence.mention(group) else {
        // Colombia, for several Latin American countries.
        if lead == 1
            && let Some((next, _)) = generic_at(sentence, at + lead)
        {
            return plain(next);
        }
        // With Japan, for sectoral approaches: nobody is spoken for.
        return if lead == 1 && !speaking {
            plain(end)
        } else {
            own_members(sentence, at + lead, end, holder)
        };
    };
    if first.kind != Kind::Group && !open && lead == 1 {
        return plain(end);
    }
    represented(sentence, group, holder, mark == "(")
}

/// After `also speaking`, `who spoke`, `in its capacity as chair of`.
fn after_speaking(sentence: &Sentence, from: usize, opened: usize) -> usize {
    let mut at = from;
    while matches!(
        sentence.low(at),
        "also"
            | "speaking"
            | "intervening"
            | "and"
            | "who"
            | "spoke"
            | "in"
            | "its"
            | "capacity"
            | "as"
            | "chair"
            | "of"
    ) && at < opened + 6
    {
        if sentence.says(at, &["on", "behalf"])
            || (sentence.low(at) == "in" && sentence.low(at + 1) != "its")
        {
            break;
        }
        at += 1;
    }
    at
}

/// `the African Group, represented by Mali`.
fn represented_by(
    sentence: &Sentence,
    end: usize,
    holder: Holder,
    mention: Mention,
) -> Option<Single> {
    const LEADS: [&[&str]; 4] = [
        &[",", "represented", "by"],
        &["(", "represented", "by"],
        &[",", "through"],
        &["("],
    ];
    let lead = sentence.says_any(end, &LEADS);
    let at = end + lead + usize::from(sentence.low(end + lead) == "the");
    let by = sentence.mention(at).filter(|it| it.kind == Kind::State)?;
    let bracket = sentence.low(end) == "(";
    let closes = !bracket || sentence.low(at + by.len) == ")";
    (0 < lead && closes && mention.kind == Kind::Group).then(|| {
        let after = at + by.len;
        let holder = Holder {
            spoken_by: Some(by.id),
            ..holder
        };
        of_one(after + usize::from(sentence.low(after) == ")"), holder)
    })
}

/// Groups or States after `on behalf of`, up to the end of their list.
fn represented(sentence: &Sentence, from: usize, speaker: Holder, in_brackets: bool) -> Single {
    let mut holders = Vec::new();
    let mut at = from;
    while let Some(mention) = sentence.mention(at).filter(|it| it.kind != Kind::Adjective) {
        let group = mention.kind == Kind::Group;
        let in_use = mention.in_use;
        holders.push(if group {
            Holder {
                spoken_by: Some(speaker.id).filter(|id| *id != mention.id),
                in_use,
                ..Holder::plain(mention.id)
            }
        } else {
            Holder {
                how: "on-behalf",
                in_use,
                ..Holder::plain(mention.id)
            }
        });
        at = same_in_brackets(sentence, at + mention.len, mention.id);
        if sentence.low(at) == "group" {
            at += 1;
        }
        let gap = match (sentence.low(at), sentence.low(at + 1)) {
            ("and" | "&", "the") | (",", "and") => 2,
            ("and" | "&", _) => 1,
            (",", _) if holders.iter().all(|it| it.how == "on-behalf") => 1,
            _ => 0,
        };
        let next = at + gap;
        // `X, for the EU, and Y, for the LDCs`: Y is not represented.
        let another = sentence.mention(next).is_some_and(|it| {
            let after = next + it.len;
            let after = after + usize::from(sentence.low(after) == ",");
            !matches!(sentence.low(after), "for" | "on")
                && (gap != 2 || it.kind == Kind::Group || holders[0].how == "on-behalf")
        });
        if gap == 0 || !another {
            break;
        }
        at = next;
    }
    if let Some((group, end)) = called(sentence, at, speaker)
        && 1 < holders.len()
        && holders.iter().all(|it| it.how == "on-behalf")
    {
        at = end;
        holders = vec![group];
    }
    if holders.iter().any(|it| it.how == "on-behalf")
        && !holders.iter().any(|it| it.spoken_by.is_some())
    {
        holders.insert(0, speaker);
    }
    let end = if in_brackets {
        (at..at + 8)
            .find(|it| sentence.low(*it) == ")")
            .map_or(at, |it| it + 1)
    } else {
        at
    };
    Single {
        end,
        holders,
        reference: Reference::Named,
    }
}

/// `for Brazil, South Africa, India and China (BASIC)`: the group they make speaks; the word after it.
fn called(sentence: &Sentence, at: usize, speaker: Holder) -> Option<(Holder, usize)> {
    if sentence.low(at) != "(" {
        return None;
    }
    let group = sentence
        .mention(at + 1)
        .filter(|it| it.kind == Kind::Group && sentence.low(at + 1 + it.len) == ")")?;
    let holder = Holder {
        spoken_by: Some(speaker.id),
        in_use: group.in_use,
        ..Holder::plain(group.id)
    };
    Some((holder, at + group.len + 2))
}

/// `on behalf of its member states and aligned countries such as …`: the list that follows belongs to it.
fn own_members(sentence: &Sentence, from: usize, end: usize, holder: Holder) -> Single {
    let stop = (from..from + 14).find(|it| {
        matches!(sentence.low(*it), "," | ")" | ";" | "")
            || 0 < sentence.says_any(*it, &[&["such", "as"], &["including"], &["like"]])
    });
    let at = stop.unwrap_or(end);
    let mut holders = vec![holder];
    let lead = sentence.says_any(at, &[&["such", "as"], &["including"], &["like"]]);
    if lead == 0 {
        return Single {
            end: if stop.is_some() { at } else { end },
            holders,
            reference: Reference::Named,
        };
    }
    let Some(list) = super::list::party_at(sentence, at + lead) else {
        return Single {
            end,
            holders,
            reference: Reference::Named,
        };
    };
    holders.extend(list.holders.into_iter().map(|it| Holder {
        how: "list:such-as;attachment-ambiguous",
        ..it
    }));
    Single {
        end: list.end,
        holders,
        reference: Reference::Named,
    }
}
