//! What acts hold, as JSON Schema: one schema for each kind, made of the fields that `docs/acts.md`
//! lists and of the forms of what stands in them.
//!
//! The forms are written by hand in `forms.json`, by the names of the types; a test looks whether
//! every act there is an example of has the form that is said.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::described::{Kind, kinds};
use crate::desk::assigned_by_the_record;

/// The forms by the names of the types.
const FORMS: &str = include_str!("forms.json");

/// Said of a field that is left out where there is nothing to say.
const ABSENT: &str = ", may be absent";

fn forms() -> &'static Map<String, Value> {
    static READ: LazyLock<Map<String, Value>> =
        LazyLock::new(|| serde_json::from_str(FORMS).unwrap_or_default());
    &READ
}

/// Adds the forms, the body of each kind of act as it stands on record, and how each is asked for.
pub(in crate::api) fn components(into: &mut Map<String, Value>) {
    for (name, form) in forms() {
        into.insert(format!("form.{name}"), form.clone());
    }
    for (key, kind) in kinds() {
        into.insert(format!("act.{key}"), body(key, kind, |_| false));
        into.insert(format!("ask.{key}"), asked(key, kind));
    }
    let asked = each(
        "kind",
        "ask",
        |key| json!({"$ref": format!("#/components/schemas/ask.{key}")}),
    );
    into.insert("Asked".into(), asked);
    into.insert("Entry".into(), entry());
}

/// One of all kinds, told apart by a property.
fn each(property: &str, prefix: &str, one: impl Fn(&str) -> Value) -> Value {
    let all: Vec<Value> = kinds().keys().map(|key| one(key)).collect();
    let mapping = kinds().keys().map(|key| {
        let to = format!("#/components/schemas/{prefix}.{key}");
        ((*key).to_owned(), Value::String(to))
    });
    let mapping: Map<String, Value> = mapping.collect();
    json!({
        "oneOf": all,
        "discriminator": {"propertyName": property, "mapping": mapping},
    })
}

/// An entry of the record, with the body that an act of its kind has.
fn entry() -> Value {
    let one = |key: &str| {
        json!({"properties": {
            "act": {"enum": [key]},
            "body": {"$ref": format!("#/components/schemas/act.{key}")},
        }})
    };
    let all: Vec<Value> = kinds().keys().map(|key| one(key)).collect();
    json!({
        "type": "object",
        "description": "An entry as it stands on record (docs/record.md).",
        "required": ["v", "forum", "at", "by", "act", "body"],
        "properties": {"act": {"type": "string"}},
        "oneOf": all,
    })
}

/// How an act of a kind is asked for.
fn asked(key: &str, kind: &Kind) -> Value {
    let names: Vec<&str> = assigned_by_the_record(key).collect();
    let text = |about: &str| json!({"type": "string", "description": about});
    json!({
        "type": "object",
        "description": kind.about,
        "additionalProperties": false,
        "required": ["kind", "body"],
        "properties": {
            "kind": {
                "enum": [key],
                "description": "The kind of act, as the address has it. Whoever leaves it out is \
                    understood all the same.",
            },
            "body": body(key, kind, |name| names.contains(&name)),
            "on": {
                "type": "string",
                "format": "date",
                "description": "The day it happened, if it is entered later.",
            },
            "nonce": text("That of the dry run."),
            "seal_seed": text("That of the dry run."),
            "proof": {
                "type": "object",
                "description": "The nonce and the signatures of passkeys, as the record has them.",
            },
        },
    })
}

/// The body of a kind of act; what the record assigns may be left out.
fn body(key: &str, kind: &Kind, assigned: impl Fn(&str) -> bool) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for [name, holds, says] in &kind.fields {
        let of = holds.strip_suffix(ABSENT);
        if of.is_none() && !assigned(name) {
            required.push(name.clone());
        }
        let mut form = form(key, of.unwrap_or(holds));
        form["description"] = says.as_str().into();
        properties.insert(name.clone(), form);
    }
    json!({
        "type": "object",
        "description": kind.about,
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

/// The form of what a field holds, as the document says it.
fn form(key: &str, holds: &str) -> Value {
    if let Some(of) = holds.strip_prefix("list of ") {
        return json!({"type": "array", "items": form(key, of)});
    }
    let sealable = holds.strip_prefix("Sealable<");
    if let Some(of) = sealable.and_then(|rest| rest.strip_suffix('>')) {
        let sealed = json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["sealed"],
            "properties": {"sealed": {"type": "string", "pattern": "^[0-9a-f]{64}$"}},
        });
        return json!({"anyOf": [form(key, of), sealed]});
    }
    // Two nouns of procedure have this name: a view of a slate, and one of those that differ.
    let name = match (key, holds) {
        ("divergence-recorded", "View") => "DifferingView",
        (_, name) => name,
    };
    json!({"$ref": format!("#/components/schemas/form.{name}")})
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_type_that_an_act_holds_has_a_form() {
        let mut all = Map::new();
        components(&mut all);
        let written = serde_json::to_string(&all).unwrap();
        let named = written.split("#/components/schemas/").skip(1);
        for name in named.filter_map(|rest| rest.split('"').next()) {
            assert!(all.contains_key(name), "{name} is nowhere described");
        }
        assert_eq!(kinds().len(), procedure::act::KINDS.len());
        for kind in procedure::act::KINDS {
            let fields = &all[&format!("act.{kind}")]["properties"];
            assert!(fields.as_object().unwrap().len() >= kinds()[kind].fields.len());
        }
    }

    #[test]
    fn what_the_record_assigns_is_not_asked_for() {
        let mut all = Map::new();
        components(&mut all);
        let required = |name: &str, of: &str| {
            let schema = if name.starts_with("ask.") {
                &all[name]["properties"]["body"]
            } else {
                &all[name]
            };
            let required = schema["required"].as_array().unwrap();
            required.iter().any(|it| it == of)
        };
        assert!(required("act.objection-raised", "objection"));
        assert!(!required("ask.objection-raised", "objection"));
        assert!(required("ask.objection-raised", "matter"));
    }
}
