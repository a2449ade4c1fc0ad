//! Types that say what they look like: the description of the API is made from the types that
//! answer it, field by field, so that it cannot say anything else.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

/// A type of the API, as JSON Schema (2020-12, as `OpenAPI` 3.1 has it).
pub(crate) trait Described {
    /// Its schema where it is used: itself, or a reference to a component.
    fn schema() -> Value;

    /// Adds the components it refers to.
    fn components(into: &mut Map<String, Value>) {
        let _ = into;
    }
}

macro_rules! described {
    ($($type:ty => $schema:tt;)*) => {
        $(impl Described for $type {
            fn schema() -> Value {
                json!($schema)
            }
        })*
    };
}

described! {
    String => {"type": "string"};
    &'static str => {"type": "string"};
    bool => {"type": "boolean"};
    u64 => {"type": "integer", "minimum": 0};
    u32 => {"type": "integer", "minimum": 0};
    i16 => {"type": "integer"};
    Date => {"type": "string", "format": "date"};
    Timestamp => {"type": "string", "format": "date-time"};
    Box<RawValue> => {"type": "object"};
}

impl<T: Described> Described for Vec<T> {
    fn schema() -> Value {
        json!({"type": "array", "items": T::schema()})
    }

    fn components(into: &mut Map<String, Value>) {
        T::components(into);
    }
}

impl<T: Described> Described for Option<T> {
    fn schema() -> Value {
        json!({"anyOf": [T::schema(), {"type": "null"}]})
    }

    fn components(into: &mut Map<String, Value>) {
        T::components(into);
    }
}

/// A struct of the API: serialised field by field, every field always there, and described from
/// its own documentation.
macro_rules! wire {
    ($(#[doc = $about:literal])* $name:ident { $($(#[doc = $field_about:literal])* $field:ident: $type:ty,)* }) => {
        $(#[doc = $about])*
        #[derive(serde::Serialize)]
        pub(crate) struct $name { $($(#[doc = $field_about])* pub(crate) $field: $type,)* }

        impl crate::api::described::Described for $name {
            fn schema() -> serde_json::Value {
                serde_json::json!({"$ref": concat!("#/components/schemas/", stringify!($name))})
            }

            fn components(into: &mut serde_json::Map<String, serde_json::Value>) {
                if into.contains_key(stringify!($name)) {
                    return;
                }
                let fields = [$((
                    stringify!($field),
                    concat!($($field_about),*),
                    <$type as crate::api::described::Described>::schema(),
                )),*];
                let about = concat!($($about),*);
                into.insert(
                    stringify!($name).to_owned(),
                    crate::api::described::object(about, fields.into()),
                );
                $(<$type as crate::api::described::Described>::components(into);)*
            }
        }
    };
}
pub(crate) use wire;

/// A word from a closed set.
macro_rules! words {
    ($(#[$about:meta])* $name:ident = [$($word:literal),* $(,)?]) => {
        $(#[$about])*
        #[derive(Clone, Copy, serde::Serialize)]
        #[serde(transparent)]
        pub(crate) struct $name(pub(crate) &'static str);

        impl $name {
            /// The words.
            pub(crate) const ALL: &'static [&'static str] = &[$($word),*];
        }

        impl crate::api::described::Described for $name {
            fn schema() -> serde_json::Value {
                serde_json::json!({"type": "string", "enum": Self::ALL})
            }
        }
    };
}
pub(crate) use words;

/// The schema of an object with these fields: name, meaning, schema.
pub(crate) fn object(about: &str, fields: Vec<(&str, &str, Value)>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, about, mut schema) in fields {
        // A raw identifier is a Rust matter; JSON has the name itself.
        let name = name.trim_start_matches("r#");
        if let Some(object) = schema.as_object_mut() {
            object.insert("description".into(), about.trim().into());
        }
        properties.insert(name.to_owned(), schema);
        required.push(Value::from(name));
    }
    json!({
        "type": "object",
        "description": about.trim(),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}
