//! Groups that spoke, and members that did not: a group's position is not its members'.

use language::Arg;
use observatory::question::{GroupSpoke, QuestionView};

use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A group that spoke, with its members that made no statement of their own.
pub(super) struct GroupPart {
    pub(super) name: Fragment,
    pub(super) summary: Fragment,
    pub(super) without_heading: Fragment,
    pub(super) without_own: Vec<Fragment>,
    /// The way to the names, where the page does not have them.
    pub(super) to_without: Option<Fragment>,
}

impl GroupPart {
    pub(super) fn of(r: &Reader<'_>, spoke: &GroupSpoke<'_>, is_named: bool) -> Self {
        let without = spoke.without_own.len();
        let path = format!("/groups/{}", spoke.group.id);
        Self {
            name: r.group(&spoke.group.id),
            summary: summary(r, spoke, is_named),
            without_heading: r.count("group-without-own", without),
            without_own: if is_named {
                r.members(&spoke.without_own)
            } else {
                Vec::new()
            },
            to_without: (!is_named && 0 < without)
                .then(|| r.link(&path, &Fragment::text(r.say("group-to-without")))),
        }
    }
}

fn summary(r: &Reader<'_>, spoke: &GroupSpoke<'_>, is_named: bool) -> Fragment {
    let (with, without) = (spoke.with_own.len(), spoke.without_own.len());
    if with + without == 0 {
        return Fragment::text(r.say("group-members-unknown"));
    }
    if with == 0 {
        return r.count("group-none-spoke", without);
    }
    if !is_named {
        return r.count("group-without-own", without);
    }
    let names = r.list(&r.members(&spoke.with_own));
    r.tell(
        "group-some-spoke",
        &[
            ("members", Arg::Html(names.as_str())),
            ("count", (with + without).into()),
        ],
    )
}

pub(super) fn silent_heading(r: &Reader<'_>, shown: &QuestionView<'_>) -> Fragment {
    r.tell(
        "silent-heading",
        &[
            ("count", shown.silent.len().into()),
            ("all", r.view.forum.members.len().into()),
        ],
    )
}
