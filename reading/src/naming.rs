//! Holders as the reader of texts calls them, and as the forum does.

use procedure::body::Post;
use procedure::id::{BodyId, GroupId, MemberId};
use procedure::{Forum, Holder, Quantity};

/// The forum's holder for an id of the reader; `None` where the forum knows none such.
pub fn holder_of(id: &str, forum: &Forum) -> Option<Holder> {
    let quantity = match id {
        "unspecified-some" | "unspecified-one" => Some(Quantity::Some),
        "unspecified-many" => Some(Quantity::Many),
        "unspecified-majority" => Some(Quantity::Majority),
        "unspecified-all" => Some(Quantity::All),
        _ => None,
    };
    if let Some(quantity) = quantity {
        return Some(Holder::Unnamed(quantity));
    }
    if id == "CHAIR" {
        let body = BodyId::new("plenary").ok()?;
        let bodies = &forum.bodies;
        let known = bodies.get(&body)?;
        let filled = known
            .offices
            .iter()
            .any(|office| office.post == Post::Chair);
        return filled.then_some(Holder::Officer {
            body,
            post: Post::Chair,
        });
    }
    if let Ok(member) = MemberId::new(id)
        && forum.members.get(member).is_some()
    {
        return Some(Holder::Member(member));
    }
    let group = GroupId::new(id).ok()?;
    forum
        .groups
        .get(&group)
        .is_some()
        .then_some(Holder::Group(group))
}

/// The id by which the reader knows a holder; `None` where it has none.
pub fn id_of(holder: &Holder) -> Option<String> {
    match holder {
        Holder::Member(member) => Some(member.to_string()),
        Holder::Group(group) => Some(group.to_string()),
        Holder::Officer {
            body,
            post: Post::Chair,
        } if body.as_str() == "plenary" => Some("CHAIR".into()),
        Holder::Officer { .. } | Holder::Unnamed(_) => None,
    }
}
