//! How an act is asked for, as the description of the API has it.

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::acts;
use super::described::{Described, wire};
use super::problem::{MEDIA, Problem};

wire! {
    /// What would be entered now, and what is to be signed for it.
    Considered {
        /// The kind of act.
        act: String,
        /// Its body, as it would stand on record.
        body: Box<RawValue>,
        /// 32 bytes in base64url that are signed along; send them back to have the act entered.
        nonce: String,
        /// 32 bytes in base64url that personal values are sealed from; send them back, too.
        seal_seed: String,
        /// What a passkey signs, in base64url: the SHA-256 of the statement (docs/record.md).
        challenge: String,
    }
}

wire! {
    /// That an act is on record, and where.
    Entered {
        /// Its index.
        index: u64,
        /// Whether it had been entered before, under the same key.
        repeated: bool,
        /// The path of its exact bytes.
        entry: String,
        /// The path of the receipt that proves it.
        receipt: String,
    }
}

/// The one operation that changes something.
pub(super) fn operation(components: &mut Map<String, Value>) -> Value {
    Considered::components(components);
    Entered::components(components);
    acts::components(components);
    let parameters = json!([
        {
            "name": "act",
            "in": "path",
            "required": true,
            "description": "The kind of act; /api/v1/acts says of each what it records, its \
                fields, and an example.",
            "schema": {"type": "string", "enum": procedure::act::KINDS},
        },
        {
            "name": "dry",
            "in": "query",
            "description": "1: nothing is entered; the answer says what would be, or why not.",
            "schema": {"type": "string", "enum": ["1"]},
        },
        {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Sent twice, it is entered once. Up to 100 characters of your own.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 100},
        },
    ]);
    json!({
        "operationId": "ask-for-act",
        "summary": "Asks for an act in the name of the person and from the seat of the token.",
        "security": [{"token": []}],
        "parameters": parameters,
        "requestBody": {
            "required": true,
            "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Asked"},
                "examples": acts::examples(),
            }},
        },
        "responses": responses(),
    })
}

/// `POST /api/v1/documents`: a document as its bytes are.
pub(super) fn handing_in() -> Value {
    json!({
        "operationId": "hand-in-document",
        "summary": "Hands in a document, to be named in a statement by what is answered.",
        "security": [{"token": []}],
        "parameters": [{
            "name": "name",
            "in": "query",
            "description": "The name of the file; its end says the format where its bytes do not.",
            "schema": {"type": "string"},
        }],
        "requestBody": {
            "required": true,
            "content": {"application/octet-stream": {"schema": {}}},
        },
        "responses": responses(),
    })
}

/// How programs show who they are.
pub(super) fn schemes() -> Value {
    json!({"token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A token of /en/desk/tokens, good for the verbs it names.",
    }})
}

fn responses() -> Value {
    let data = |about: &str, schema: Value| {
        json!({
            "description": about,
            "content": {"application/json": {"schema": schema}},
        })
    };
    let either = json!({"anyOf": [Considered::schema(), Entered::schema()]});
    let mut responses = Map::new();
    let about = "A dry run, or an act that had been entered before.";
    responses.insert("200".into(), data(about, either));
    responses.insert("201".into(), data("It is on record.", Entered::schema()));
    for (status, about) in PROBLEMS {
        let content = json!({MEDIA: {"schema": Problem::schema()}});
        let problem = json!({"description": about, "content": content});
        responses.insert(status.into(), problem);
    }
    responses.into()
}

const PROBLEMS: [(&str, &str); 10] = [
    ("400", "The body or a parameter is not as described."),
    ("401", "There is no token, or none that is good."),
    ("403", "The token does not name what this needs."),
    ("404", "There is no such kind of act."),
    ("408", "The body took too long to arrive."),
    (
        "409",
        "The forum refuses; the code says why, the remedy what can be done.",
    ),
    ("413", "The body is over the limit."),
    (
        "429",
        "Too much was asked; Retry-After says when to ask again.",
    ),
    (
        "500",
        "A fault here. Ask again with the same Idempotency-Key.",
    ),
    (
        "503",
        "This site enters nothing, or too much is asked at this moment.",
    ),
];
