//! One page as the site shows it, beside the page that the record leads to.

use std::borrow::Cow;
use std::time::Duration;

use verifier::{Kind, Shown, Stop, Wrong};

use super::copied::Copied;

/// How often a page is looked at while the record grows.
const LOOKS_MAX: u32 = 12;

/// How often a page must differ while the record stands still: once may be the stroke of midnight.
const STILL: u32 = 2;

/// How long after a look the record is asked for: whatever was on the page is signed by then, since
/// a checkpoint is signed each second.
const SIGNED: Duration = Duration::from_millis(1500);

/// How many characters of a difference are told.
const TOLD: usize = 60;

/// What a page says of the witnesses' signatures: they come in at any time, and each is checked by
/// itself, so a page is right whatever it says there. From the first to the second text.
const COSIGNED: [(&str, &str); 2] = [
    ("<p class=\"cosigned\">", "</p>"),
    ("<section aria-labelledby=\"witnesses\">", "</section>"),
];

/// Compares one page, following the record as it grows.
pub(super) async fn one(copied: &mut Copied, page: &str) -> Result<(), Stop> {
    let mut still = 0;
    for _ in 0..LOOKS_MAX {
        let shown = copied.site.shown(page)?;
        copied.set_clock(shown.date.as_deref());
        let Some(drawn) = copied.own().redrawn(page).await else {
            return Err(Stop::Unreadable(format!("{page} is no address")));
        };
        if same(&shown, &drawn) {
            return Ok(());
        }
        if let Some(drawn) = copied.as_mirror().redrawn(page).await
            && same(&shown, &drawn)
        {
            copied.note_mirror();
            return Ok(());
        }
        // The page may be of a newer record: only what differs while it stands still is wrong.
        tokio::time::sleep(SIGNED).await;
        still += u32::from(!copied.follow()?);
        if still == STILL {
            return Err(differs(copied, page, &shown, &drawn));
        }
    }
    let address = copied.named();
    Err(Stop::Unreadable(format!(
        "the record grows faster than {address}{page} can be compared; try again later"
    )))
}

fn same(shown: &Shown, drawn: &web::Redrawn) -> bool {
    shown.status == drawn.status
        && (shown.body == drawn.body || uncosigned(&shown.body) == uncosigned(&drawn.body))
}

/// A page without what it says of the witnesses' signatures.
fn uncosigned(body: &[u8]) -> Cow<'_, str> {
    let mut text = String::from_utf8_lossy(body);
    for (from, to) in COSIGNED {
        let Some(start) = text.find(from).map(|at| at + from.len()) else {
            continue;
        };
        if let Some(length) = text[start..].find(to) {
            text = format!("{}{}", &text[..start], &text[start + length..]).into();
        }
    }
    text
}

fn differs(copied: &Copied, page: &str, shown: &Shown, drawn: &web::Redrawn) -> Stop {
    let (address, size) = (copied.named(), copied.size());
    if 500 <= shown.status || shown.status == 429 {
        let status = shown.status;
        return Stop::Unreadable(format!("{address}{page} answers {status}; try again later"));
    }
    let how = if shown.status == drawn.status {
        difference(&uncosigned(&shown.body), &uncosigned(&drawn.body))
    } else {
        format!("it answers {}", shown.status)
    };
    let what = format!(
        "{address}{page} is not the page that the record of {size} entries leads to: {how}"
    );
    let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
    Wrong::at(Kind::Page, size.saturating_sub(1), what)
        .proven_by("shown.page", text(&shown.body))
        .proven_by("drawn.page", text(&drawn.body))
        .into()
}

/// From where on two texts differ, and what each says there.
fn difference(shown: &str, drawn: &str) -> String {
    let pairs = shown.char_indices().zip(drawn.chars());
    let same = pairs.take_while(|((_, one), other)| one == other).last();
    let at = same.map_or(0, |((at, one), _)| at + one.len_utf8());
    format!(
        "from byte {at} on it says \"{}\", and the record leads to \"{}\"",
        excerpt(&shown[at..]),
        excerpt(&drawn[at..])
    )
}

fn excerpt(text: &str) -> String {
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().take(TOLD).map(visible).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_witnesses_signed_is_left_out_and_nothing_else() {
        let page = |names: &str, rest: &str| {
            format!("<p>a</p><p class=\"cosigned\">{names}</p><p>{rest}</p>").into_bytes()
        };
        assert_eq!(
            uncosigned(&page("COL", "b")),
            uncosigned(&page("COL and SEN", "b"))
        );
        assert_ne!(uncosigned(&page("COL", "b")), uncosigned(&page("COL", "c")));
    }

    #[test]
    fn a_difference_is_told_where_it_begins() {
        assert_eq!(
            difference("État: supports", "État: opposes"),
            "from byte 7 on it says \"supports\", and the record leads to \"opposes\""
        );
        assert_eq!(
            difference("", "x"),
            "from byte 0 on it says \"\", and the record leads to \"x\""
        );
    }
}
