//! The six official languages of the United Nations.

use std::fmt;

/// A language the whole interface speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// العربية
    Ar,
    /// 中文
    Zh,
    /// English
    En,
    /// Français
    Fr,
    /// Русский
    Ru,
    /// Español
    Es,
}

impl Lang {
    /// All six, in the order in which the United Nations lists them in menus.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The BCP 47 tag: the `lang` attribute and the first segment of an address.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language whose tag is exactly this one, as in an address.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The language a wider tag belongs to: `fr-CA` is French, `zh-Hant` Chinese, in any case.
    pub fn matching(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL
            .into_iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The value of the `dir` attribute: `"rtl"` for Arabic, `"ltr"` for the others.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language's own name for itself, as a menu shows it to those who read it.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// The place of this language in a table that follows [`Lang::ALL`].
    pub(crate) const fn place(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn menus_show_the_languages_in_the_order_of_the_united_nations() {
        let menu = Lang::ALL.map(Lang::endonym);
        assert_eq!(
            menu,
            [
                "العربية",
                "中文",
                "English",
                "Français",
                "Русский",
                "Español"
            ]
        );
        for (place, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(lang.place(), place);
        }
    }

    #[test]
    fn an_address_names_a_language_exactly() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
        for tag in ["FR", "fr-CA", "", "pt", "fr "] {
            assert_eq!(Lang::from_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_wider_tag_belongs_to_its_primary_language() {
        assert_eq!(Lang::matching("fr-CA"), Some(Lang::Fr));
        assert_eq!(Lang::matching("ZH-Hant-TW"), Some(Lang::Zh));
        assert_eq!(Lang::matching("ar_EG"), Some(Lang::Ar));
        assert_eq!(Lang::matching("est"), None);
        assert_eq!(Lang::matching(""), None);
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        for lang in Lang::ALL {
            assert_eq!(lang.dir() == "rtl", lang == Lang::Ar);
        }
    }
}
