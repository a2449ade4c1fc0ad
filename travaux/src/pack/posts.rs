//! `posts.toml`: posts of bodies, and the criteria for those who fill them.

use procedure::Refusal;
use procedure::act::PostEstablished;
use procedure::appointment::establish_post::EstablishPost;
use procedure::appointment::set_criteria::SetCriteria;
use procedure::appointment::{Criterion, Test};
use procedure::body::Post;
use procedure::id::{
    BasisId, BodyId, ClassId, CriterionId, ElementId, PostId, ProvisionId, ReadingId,
};

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [posts, criteria] = parse::items(files, "posts.toml", ["post", "criteria"])?;
    let posts = posts.into_iter().map(post);
    let criteria = criteria.into_iter().map(self::criteria);
    posts.chain(criteria).collect()
}

/// Its key is the body and the kind of post: `dtg-1/co-facilitator`.
fn post(mut row: Row) -> Result<Step, Mistake> {
    let body = row.with("body", BodyId::new)?;
    let office: Post = row.one_of("post")?;
    let key = format!("{body}/{}", office.key());
    let act = PostEstablished {
        post: PostId::new(&key).map_err(|refusal| row.mistake(refusal))?,
        body,
        office,
        title: row.wording("title")?,
        places: row.parsed("places", "a whole number")?,
        term_months: row.optional_parsed("term_months", "a whole number")?,
        decided_by: row.with("decided_by", BodyId::new)?,
        provision: row.with("provision", ProvisionId::new)?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(EstablishPost(act))
}

fn criteria(mut row: Row) -> Result<Step, Mistake> {
    let mut criteria = Vec::new();
    for criterion in row.items("criterion")? {
        criteria.push(self::criterion(criterion)?);
    }
    let command = SetCriteria {
        posts: keys(&mut row, "posts", PostId::new)?,
        reading: row.optional_with("reading", ReadingId::new)?,
        criteria,
    };
    row.step(command)
}

fn criterion(mut row: Row) -> Result<Criterion, Mistake> {
    let criterion = Criterion {
        criterion: row.with("key", CriterionId::new)?,
        test: test(&mut row)?,
        strength: row.one_of("strength")?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.done()?;
    Ok(criterion)
}

fn test(row: &mut Row) -> Result<Test, Mistake> {
    Ok(match row.text("test")?.as_str() {
        "pairing" => Test::Pairing {
            basis: row.with("basis", BasisId::new)?,
            classes: keys(row, "classes", ClassId::new)?,
        },
        "spread" => Test::Spread {
            basis: row.with("basis", BasisId::new)?,
            at_most: row.parsed("at_most", "a whole number")?,
        },
        "proportion" => Test::Proportion {
            basis: row.with("basis", BasisId::new)?,
        },
        "parity" => Test::Parity,
        "expertise" => Test::Expertise {
            fields: keys(row, "fields", ElementId::new)?,
        },
        "one-per-state" => Test::OnePerState,
        "rotation" => Test::Rotation,
        _ => {
            return Err(row.mistake(
                "test: give pairing, spread, proportion, parity, expertise, one-per-state or \
                 rotation",
            ));
        }
    })
}

fn keys<T>(
    row: &mut Row,
    field: &str,
    new: fn(&str) -> Result<T, Refusal>,
) -> Result<Vec<T>, Mistake> {
    let texts = row.strings(field)?;
    let key = |text: &String| new(text).map_err(|refusal| row.mistake(refusal));
    texts.iter().map(key).collect()
}
