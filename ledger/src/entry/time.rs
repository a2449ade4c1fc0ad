//! The form of instants and dates in an entry, without a calendar library.

/// Whether `text` is an instant as the record writes it: `2026-07-20T14:03:12.417Z`.
pub fn is_instant(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else {
        return false;
    };
    let &[
        b'T',
        h1,
        h2,
        b':',
        m1,
        m2,
        b':',
        s1,
        s2,
        b'.',
        f1,
        f2,
        f3,
        b'Z',
    ] = time.as_bytes()
    else {
        return false;
    };
    is_date(date)
        && number(&[h1, h2]).is_some_and(|hour| hour < 24)
        && number(&[m1, m2]).is_some_and(|minute| minute < 60)
        && number(&[s1, s2]).is_some_and(|second| second < 60)
        && number(&[f1, f2, f3]).is_some()
}

/// Whether `text` is a date as the record writes it: `2026-03-30`, a day that exists.
pub fn is_date(text: &str) -> bool {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return false;
    };
    let Some(year) = number(&[y1, y2, y3, y4]) else {
        return false;
    };
    let Some(month) = number(&[m1, m2]) else {
        return false;
    };
    number(&[d1, d2]).is_some_and(|day| 1 <= day && day <= days(year, month))
}

/// How many days a month has; none if there is no such month.
fn days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// The number that ASCII digits write.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_of_an_instant() {
        for good in [
            "2026-07-20T14:03:12.417Z",
            "0000-01-01T00:00:00.000Z",
            "2024-02-29T23:59:59.999Z",
        ] {
            assert!(is_instant(good), "{good}");
        }
        for bad in [
            "",
            "2026-07-20",
            "2026-07-20T14:03:12Z",
            "2026-07-20T14:03:12.41Z",
            "2026-07-20T14:03:12.4170Z",
            "2026-07-20t14:03:12.417Z",
            "2026-07-20T14:03:12.417z",
            "2026-07-20T14:03:12.417+00:00",
            "2026-07-20T24:00:00.000Z",
            "2026-07-20T14:60:00.000Z",
            "2026-06-30T23:59:60.000Z",
            "2026-02-29T00:00:00.000Z",
            "+026-07-20T14:03:12.417Z",
            "2026-07-2é14:03:12.417Z",
        ] {
            assert!(!is_instant(bad), "{bad}");
        }
    }

    #[test]
    fn a_date_is_a_day_that_exists() {
        for good in ["2026-03-30", "2000-02-29", "2026-12-31"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "26-01-01",
            "2026-1-1",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
