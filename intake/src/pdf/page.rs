//! The pages of a file in their order.

use super::file::File;
use super::object::{Dictionary, Object};

/// The deepest that pages may stand in each other's lists.
const DEPTH_MAX: usize = 64;

/// The most pages that are counted.
const COUNTED_MAX: usize = 20_000;

/// A page, with what it inherits.
#[derive(Clone)]
pub(super) struct Page<'a> {
    pub(super) dictionary: &'a Dictionary,
    pub(super) resources: Option<&'a Dictionary>,
}

/// All pages: by their tree, or by their numbers where there is none.
pub(super) fn pages<'a>(file: &'a File<'_>) -> Vec<Page<'a>> {
    let mut pages = Vec::new();
    if let Some(tree) = file.root().and_then(|root| file.dictionary(root, "Pages")) {
        walk(file, tree, None, 0, &mut pages);
    }
    if pages.is_empty() {
        let alone = file
            .dictionaries()
            .filter(|it| kind(file, it) == Some("Page"));
        pages.extend(alone.take(COUNTED_MAX).map(|dictionary| Page {
            dictionary,
            resources: file.dictionary(dictionary, "Resources"),
        }));
    }
    pages
}

fn kind<'a>(file: &'a File<'_>, dictionary: &'a Dictionary) -> Option<&'a str> {
    file.get(dictionary, "Type").name()
}

fn walk<'a>(
    file: &'a File<'_>,
    node: &'a Dictionary,
    inherited: Option<&'a Dictionary>,
    depth: usize,
    pages: &mut Vec<Page<'a>>,
) {
    if DEPTH_MAX < depth || COUNTED_MAX <= pages.len() {
        return;
    }
    let resources = file.dictionary(node, "Resources").or(inherited);
    let Some(kids) = file.get(node, "Kids").array() else {
        pages.push(Page {
            dictionary: node,
            resources,
        });
        return;
    };
    for kid in kids {
        if let Object::Dictionary(kid) = file.resolved(kid) {
            walk(file, kid, resources, depth + 1, pages);
        }
    }
}
