//! What is said of a meeting: whether it is formal, and whether what is said in it has a name.

use language::{Lang, Messages};
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

/// The meeting as it is told, and what was said of it besides.
pub fn and_part(
    lang: Lang,
    told: String,
    part: Option<MeetingPart>,
    attribution: Option<Attribution>,
) -> String {
    let Some(part) = self::part(lang, part, attribution) else {
        return told;
    };
    Messages::of(lang).format(
        "meeting-and-part",
        &[("meeting", (&told).into()), ("part", (&part).into())],
    )
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
