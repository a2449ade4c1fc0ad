//! The description of the API (`OpenAPI` 3.1), made from the table of lists and the types they answer.

use std::sync::LazyLock;

use axum::body::Bytes;
use serde_json::{Map, Value, json};

use super::described::Described;
use super::explorer::{self as of_slates, ExploredSlates};
use super::front::{Dictionary, Front};
use super::list::List;
use super::parameter::{AS_OF, AT, LANG, Parameter};
use super::problem::{MEDIA, Problem};
use super::proofs::{PROOFS, ProofResource};
use super::shared::Text;
use super::{FORM, PREFIX, RESOURCES, Resource, asked, common};

/// The description, written once.
pub(super) fn document() -> Bytes {
    static DOCUMENT: LazyLock<Bytes> = LazyLock::new(|| {
        serde_json::to_vec_pretty(&described())
            .unwrap_or_default()
            .into()
    });
    DOCUMENT.clone()
}

fn described() -> Value {
    let mut paths = Map::new();
    let mut components = Map::new();
    Problem::components(&mut components);
    Text::components(&mut components);
    Front::components(&mut components);
    Dictionary::components(&mut components);
    for resource in &RESOURCES {
        let name = resource.name;
        let item = (resource.item)(&mut components);
        let mut of_all = list_of(resource, &item);
        if resource.name == "documents" {
            of_all["post"] = asked::handing_in();
        }
        paths.insert(format!("{PREFIX}/{name}"), of_all);
        let one = format!("{PREFIX}/{name}/{{{}}}", resource.key);
        let mut of_one = one_of(resource, &item);
        if resource.name == "acts" {
            of_one["post"] = asked::operation(&mut components);
        }
        paths.insert(one, of_one);
    }
    for proof in &PROOFS {
        let schema = (proof.schema)(&mut components);
        paths.insert(format!("{PREFIX}{}", proof.path), proof_of(proof, &schema));
    }
    for table in publish::dictionary(language::Lang::En) {
        let path = format!("{PREFIX}/{}.csv", table.name);
        paths.insert(path, file(table.name, &table.about));
    }
    paths.insert(PREFIX.into(), front());
    paths.insert(format!("{PREFIX}/dictionary"), dictionary());
    ExploredSlates::components(&mut components);
    paths.insert(format!("{PREFIX}/explorer"), explorer());
    paths.insert(format!("{PREFIX}/openapi.json"), own());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Travaux",
            "version": "1",
            "summary": "A permanent forum that decides by consensus, read from its record.",
            "description": ABOUT,
            "license": {"name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": asked::schemes()},
    })
}

const ABOUT: &str = "Everything the pages show, as data. Reading needs no key and changes nothing; \
    acts are asked for with a token and never with a cookie. \
    Keys stand for ever. A position is somebody’s stance with the evidence for it; where nothing is \
    recorded, nothing follows. A group’s position is never that of its members.";

fn list_of(resource: &Resource, item: &Value) -> Value {
    let mut own = Map::new();
    List::components(&mut own);
    let mut schema = own.remove("List").unwrap_or_default();
    schema["properties"]["items"]["items"] = item.clone();
    let parameters: Vec<Parameter> = common()
        .chain(resource.parameters.iter().copied())
        .collect();
    let id = format!("list-{}", resource.name);
    operation(
        &id,
        resource.about,
        &[],
        &parameters,
        "application/json",
        &schema,
    )
}

fn one_of(resource: &Resource, item: &Value) -> Value {
    let key = json!({
        "name": resource.key,
        "in": "path",
        "required": true,
        "description": "The key of the item; a slash in it may stand as it is or as %2F.",
        "schema": {"type": "string", "minLength": 1},
    });
    let id = format!("one-of-{}", resource.name);
    let about = format!("One item of {PREFIX}/{}.", resource.name);
    operation(
        &id,
        &about,
        &[key],
        &[AS_OF, AT, LANG],
        "application/json",
        item,
    )
}

fn proof_of(proof: &ProofResource, schema: &Value) -> Value {
    operation(
        proof.id,
        proof.about,
        &[],
        proof.parameters,
        "application/json",
        schema,
    )
}

fn file(name: &str, about: &str) -> Value {
    let schema = json!({"type": "string"});
    let parameters = [AS_OF, AT, LANG, FORM];
    let media = "text/csv; charset=utf-8; header=present";
    operation(
        &format!("file-{name}"),
        about,
        &[],
        &parameters,
        media,
        &schema,
    )
}

fn front() -> Value {
    let parameters = [AT, LANG];
    operation(
        "front",
        "What there is.",
        &[],
        &parameters,
        "application/json",
        &Front::schema(),
    )
}

fn dictionary() -> Value {
    let about = "What each column of the downloads means.";
    let schema = Dictionary::schema();
    operation(
        "dictionary",
        about,
        &[],
        &[LANG],
        "application/json",
        &schema,
    )
}

fn explorer() -> Value {
    let schema = ExploredSlates::schema();
    let parameters = of_slates::parameters();
    let about = of_slates::ABOUT;
    operation(
        "explorer",
        about,
        &[],
        &parameters,
        "application/json",
        &schema,
    )
}

fn own() -> Value {
    let schema = json!({"type": "object"});
    operation(
        "description",
        "This description.",
        &[],
        &[],
        "application/json",
        &schema,
    )
}

/// One address that can be read.
fn operation(
    id: &str,
    about: &str,
    path: &[Value],
    query: &[Parameter],
    media: &str,
    schema: &Value,
) -> Value {
    let query = query.iter().map(Parameter::described);
    let parameters: Vec<Value> = path.iter().cloned().chain(query).collect();
    let mut responses = Map::new();
    responses.insert(
        "200".into(),
        json!({
            "description": "What was asked for.",
            "headers": {"ETag": {
                "description": "Names these bytes; send it back in If-None-Match.",
                "schema": {"type": "string"},
            }},
            "content": {media: {"schema": schema}},
        }),
    );
    responses.insert(
        "304".into(),
        json!({"description": "Not changed since the ETag sent."}),
    );
    for (status, about) in PROBLEMS {
        let content = json!({MEDIA: {"schema": Problem::schema()}});
        responses.insert(
            status.into(),
            json!({"description": about, "content": content}),
        );
    }
    let about = about.trim();
    json!({"get": {
        "operationId": id,
        "summary": about,
        "parameters": parameters,
        "responses": responses,
    }})
}

const PROBLEMS: [(&str, &str); 8] = [
    (
        "400",
        "A parameter is unknown, repeated or malformed; the detail says what is taken.",
    ),
    ("404", "Nothing is on record under this key or index."),
    ("405", "Only GET, HEAD and OPTIONS are answered here."),
    (
        "406",
        "The request accepts none of the media types there are.",
    ),
    ("413", "The request has a body over the limit."),
    ("414", "The address is over the limit."),
    ("500", "A fault here."),
    (
        "503",
        "Too many requests are reading the record at this moment.",
    ),
];
