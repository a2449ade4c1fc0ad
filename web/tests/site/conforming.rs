//! A small judge of JSON Schema: the part of it that the description of the API uses.
//!
//! It knows no more words than it judges, so that a word it would pass over fails the test.

use serde_json::Value;

/// What is wrong with a value by a schema; nothing if it conforms.
pub(crate) fn faults(value: &Value, schema: &Value, components: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    judge(value, schema, components, "", &mut faults);
    faults
}

fn judge(value: &Value, schema: &Value, components: &Value, at: &str, faults: &mut Vec<String>) {
    for (word, says) in schema.as_object().unwrap() {
        let holds = match word.as_str() {
            "$ref" => {
                let name = says.as_str().unwrap().rsplit('/').next().unwrap();
                judge(value, &components[name], components, at, faults);
                true
            }
            "anyOf" => {
                let mut choices = says.as_array().unwrap().iter();
                choices.any(|choice| self::faults(value, choice, components).is_empty())
            }
            "oneOf" => {
                let choices = says.as_array().unwrap().iter();
                let conforms = |choice: &&Value| self::faults(value, choice, components).is_empty();
                choices.filter(conforms).count() == 1
            }
            "type" => of_type(value, says.as_str().unwrap()),
            "enum" => says.as_array().unwrap().contains(value),
            "format" => formed(value.as_str().unwrap_or_default(), says.as_str().unwrap()),
            "pattern" => {
                assert_eq!(says, "^[0-9a-f]{64}$");
                let text = value.as_str().unwrap_or_default();
                text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
            }
            "minimum" => says.as_i64() <= value.as_i64(),
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    judge(item, says, components, &format!("{at}/{index}"), faults);
                }
                true
            }
            "properties" => {
                for (name, of_member) in says.as_object().unwrap() {
                    if let Some(member) = value.get(name) {
                        judge(
                            member,
                            of_member,
                            components,
                            &format!("{at}/{name}"),
                            faults,
                        );
                    }
                }
                true
            }
            "required" => says
                .as_array()
                .unwrap()
                .iter()
                .all(|it| value.get(it.as_str().unwrap()).is_some()),
            "additionalProperties" => {
                let known = schema["properties"].as_object().unwrap();
                value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .all(|(name, _)| known.contains_key(name))
            }
            "description" | "discriminator" | "maximum" | "default" => true,
            other => panic!("this judge does not know `{other}`"),
        };
        if !holds {
            faults.push(format!("{at}: {word} {says}, but {value}"));
        }
    }
}

fn of_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("this judge does not know the type `{other}`"),
    }
}

fn formed(text: &str, format: &str) -> bool {
    match format {
        "date" => text
            .parse::<jiff::civil::Date>()
            .is_ok_and(|date| date.to_string() == text),
        "date-time" => text.parse::<jiff::Timestamp>().is_ok(),
        other => panic!("this judge does not know the format `{other}`"),
    }
}

#[test]
fn the_judge_finds_what_is_wrong() {
    let schema = serde_json::json!({
        "type": "object",
        "properties": {"a": {"type": "integer", "minimum": 0}, "b": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}},
        "required": ["a"],
        "additionalProperties": false,
    });
    let check = |value: Value, count: usize| {
        assert_eq!(
            faults(&value, &schema, &Value::Null).len(),
            count,
            "{value}"
        );
    };
    check(serde_json::json!({"a": 1, "b": null}), 0);
    check(serde_json::json!({"a": 1, "b": "2026-03-30"}), 0);
    check(serde_json::json!({"a": -1}), 1);
    check(serde_json::json!({"b": "today"}), 2);
    check(serde_json::json!({"a": 1, "c": 1}), 1);
    check(serde_json::json!([]), 2);
}
