//! Who holds a position.

use serde::{Deserialize, Serialize};

use crate::body::Post;
use crate::id::{BodyId, GroupId, MemberId};

/// The holder of a position: whoever the evidence names, and nobody else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holder {
    /// A member for itself.
    Member(MemberId),
    /// A group as such. Its position is never counted as that of its members.
    Group(GroupId),
    /// An officer of a body in that capacity, not as a national.
    Officer {
        /// The body.
        body: BodyId,
        /// The post.
        post: Post,
    },
    /// Delegations that the evidence counts and does not name. Attributed to nobody.
    Unnamed(Quantity),
}

/// How many delegations the evidence speaks of without naming them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quantity {
    /// "Some", "several".
    Some,
    /// "Many", "a number of", "a broad coalition".
    Many,
    /// "The majority", "most".
    Majority,
    /// "All".
    All,
}

impl Holder {
    /// The code used in data: `COL`, `EU`, `CHAIR`, `unnamed-many`.
    ///
    /// An officer of a body other than the plenary is written `dtg-1:co-facilitator`.
    pub fn code(&self) -> String {
        match self {
            Self::Member(member) => member.to_string(),
            Self::Group(group) => group.to_string(),
            Self::Officer {
                body,
                post: Post::Chair,
            } if body.as_str() == "plenary" => "CHAIR".into(),
            Self::Officer { body, post } => format!("{body}:{}", post.key()),
            Self::Unnamed(quantity) => format!("unnamed-{}", quantity.key()),
        }
    }
}

impl Quantity {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Some => "some",
            Self::Many => "many",
            Self::Majority => "majority",
            Self::All => "all",
        }
    }
}
