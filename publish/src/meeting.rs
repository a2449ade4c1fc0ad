//! What is said of a meeting: whether it is formal, and whether what is said in it has a name.

use language::{Lang, Messages};
use procedure::session::Meeting;
use procedure::session::meeting_part::{Attribution, MeetingPart};

/// `formal, for decisions`; nothing where nothing was said.
pub fn part(
    lang: Lang,
    part: Option<MeetingPart>,
    attribution: Option<Attribution>,
) -> Option<String> {
    let part = part?.key();
    let key = match attribution {
        Some(attribution) => format!("meeting-part-{part}-{}", attribution.key()),
        None => format!("meeting-part-{part}"),
    };
    Some(Messages::of(lang).text(&key).to_owned())
}

/// What was said of a meeting on record: its part, that it was moved or cancelled.
pub fn said(lang: Lang, meeting: &Meeting) -> Option<String> {
    let say = |key: &str| Messages::of(lang).text(key).to_owned();
    let part = part(lang, meeting.part, meeting.attribution);
    let moved = (!meeting.moved.is_empty()).then(|| say("meeting-moved"));
    let cancelled = meeting.cancelled.as_ref().map(|_| say("meeting-cancelled"));
    let change = cancelled.or(moved);
    match (part, change) {
        (Some(part), Some(change)) => Some(together(lang, &part, &change)),
        (part, change) => part.or(change),
    }
}

/// The meeting as it is told, and what is on record of it besides.
pub fn and_said(lang: Lang, told: String, meeting: &Meeting) -> String {
    match said(lang, meeting) {
        Some(said) => together(lang, &told, &said),
        None => told,
    }
}

fn together(lang: Lang, told: &str, said: &str) -> String {
    Messages::of(lang).format(
        "meeting-and-part",
        &[("meeting", told.into()), ("part", said.into())],
    )
}

/// The meeting as it is told, and what was said of it besides.
pub fn and_part(
    lang: Lang,
    told: String,
    part: Option<MeetingPart>,
    attribution: Option<Attribution>,
) -> String {
    match self::part(lang, part, attribution) {
        Some(part) => together(lang, &told, &part),
        None => told,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: [(Option<MeetingPart>, Option<Attribution>); 4] = [
        (Some(MeetingPart::Formal), None),
        (Some(MeetingPart::Informal), None),
        (Some(MeetingPart::Informal), Some(Attribution::Attributed)),
        (
            Some(MeetingPart::Informal),
            Some(Attribution::NotAttributed),
        ),
    ];

    #[test]
    fn what_was_said_is_told_apart_in_every_language() {
        for lang in Lang::ALL {
            let told = SAID.map(|(part, attribution)| {
                and_part(lang, "Meeting 2".to_owned(), part, attribution)
            });
            for (place, one) in told.iter().enumerate() {
                assert!(one.contains("Meeting 2"), "{one}");
                assert!(!one.contains("meeting-part"), "{lang}: {one}");
                assert!(!told[..place].contains(one), "{lang}: {one} stands for two");
            }
        }
    }

    #[test]
    fn what_nobody_said_is_not_told() {
        let told = and_part(Lang::En, "Meeting 2".to_owned(), None, None);
        assert_eq!(told, "Meeting 2");
    }
}
