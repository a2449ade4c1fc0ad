//! The description of the API against the API.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::conforming::faults;
use crate::fixture::{ADDRESS, Forum};

async fn description(forum: &Forum) -> Value {
    forum.found("/api/v1/openapi.json").await.json()
}

/// The schema of an answer.
fn schema<'a>(description: &'a Value, path: &str, status: &str, media: &str) -> &'a Value {
    let schema =
        &description["paths"][path]["get"]["responses"][status]["content"][media]["schema"];
    assert!(
        schema.is_object(),
        "{path} {status} {media} is not described"
    );
    schema
}

#[tokio::test]
async fn every_address_of_the_api_is_described() {
    let forum = Forum::small();
    let description = description(&forum).await;
    let described: BTreeSet<String> = description["paths"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    let front = forum.found("/api/v1").await.json();
    let links = front["links"].as_array().unwrap().iter();
    let mut there: BTreeSet<String> = links
        .map(|link| {
            link["url"]
                .as_str()
                .unwrap()
                .strip_prefix(ADDRESS)
                .unwrap()
                .to_owned()
        })
        .collect();
    there.insert("/api/v1".into());
    let lists: BTreeSet<String> = described
        .iter()
        .filter(|path| !path.contains('{'))
        .cloned()
        .collect();
    assert_eq!(lists, there);
    for path in described.iter().filter(|path| path.contains('{')) {
        let list = path.split("/{").next().unwrap();
        assert!(there.contains(list), "{path}");
    }
}

#[tokio::test]
async fn every_answer_conforms_to_its_description() {
    let forum = Forum::small();
    let description = description(&forum).await;
    let components = &description["components"]["schemas"];
    for (path, of_path) in description["paths"].as_object().unwrap() {
        if path.contains('{') || path.contains(".csv") {
            continue;
        }
        let json = "application/json";
        for query in queries(of_path) {
            let answer = forum.get(&format!("{path}?{query}")).await;
            let status = answer.status.as_u16().to_string();
            let media = match status.as_str() {
                "200" => json,
                _ => "application/problem+json",
            };
            assert_eq!(answer.header("Content-Type"), media, "{path}?{query}");
            let found = faults(
                &answer.json(),
                schema(&description, path, &status, media),
                components,
            );
            assert_eq!(found, [] as [String; 0], "{path}?{query}");
        }
        let items = forum.found(path).await.json()["items"].clone();
        let Some(item) = items.as_array().and_then(|items| items.first()) else {
            continue;
        };
        let one = description["paths"].as_object().unwrap().keys();
        let mut one = one.filter(|other| other.starts_with(&format!("{path}/{{")));
        let one = one.next().unwrap();
        let name = one.split(['{', '}']).nth(1).unwrap();
        let key = item[name]
            .as_str()
            .map_or_else(|| item[name].to_string(), str::to_owned);
        let answer = forum.found(&format!("{path}/{key}")).await;
        let found = faults(
            &answer.json(),
            schema(&description, one, "200", json),
            components,
        );
        assert_eq!(found, [] as [String; 0], "{path}/{key}");
    }
}

/// Queries with each parameter as described, and each in a way that is not.
fn queries(of_path: &Value) -> Vec<String> {
    let mut queries = vec![String::new(), "nothing=1".into()];
    for parameter in of_path["get"]["parameters"].as_array().unwrap() {
        let name = parameter["name"].as_str().unwrap();
        let schema = &parameter["schema"];
        let values: Vec<String> = match schema["enum"].as_array() {
            Some(words) => words
                .iter()
                .map(|word| word.as_str().unwrap().to_owned())
                .collect(),
            None if schema["format"] == "date" => vec!["2026-03-30".into()],
            None if schema["type"] == "integer" => vec!["1".into()],
            None => vec!["nothing".into()],
        };
        queries.extend(values.iter().map(|value| format!("{name}={value}")));
        queries.push(format!("{name}=%22"));
    }
    queries
}

#[tokio::test]
async fn every_parameter_described_is_taken_and_no_other() {
    let forum = Forum::small();
    let description = description(&forum).await;
    for (path, of_path) in description["paths"].as_object().unwrap() {
        if path.contains('{') {
            continue;
        }
        let described: BTreeSet<&str> = of_path["get"]["parameters"]
            .as_array()
            .unwrap()
            .iter()
            .map(|parameter| parameter["name"].as_str().unwrap())
            .collect();
        let refused = forum.get(&format!("{path}?nothing=1")).await.json();
        let detail = refused["detail"].as_str().unwrap();
        let listed: BTreeSet<&str> = match detail.split_once("there are: ") {
            Some((_, names)) => names.split(", ").collect(),
            None => BTreeSet::new(),
        };
        assert_eq!(described, listed, "{path}");
    }
}

#[tokio::test]
async fn operations_have_names_of_their_own() {
    let forum = Forum::small();
    let description = description(&forum).await;
    assert_eq!(description["openapi"], "3.1.0");
    let paths = description["paths"].as_object().unwrap();
    let ids: BTreeSet<&str> = paths
        .values()
        .map(|it| it["get"]["operationId"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), paths.len());
    let text = description.to_string();
    for reference in text.split("#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(
            description["components"]["schemas"][name].is_object(),
            "{name}"
        );
    }
}

/// The acts that must decode for ever, by their kinds.
fn golden() -> Vec<(String, Value)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../procedure/golden");
    let files = std::fs::read_dir(folder).unwrap();
    let acts = files.map(|file| {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let act: Value = serde_json::from_str(&text).unwrap();
        (act["act"].as_str().unwrap().to_owned(), act["body"].clone())
    });
    acts.collect()
}

#[tokio::test]
async fn every_kind_of_act_has_a_schema_of_its_own_that_its_examples_have() {
    let forum = Forum::small();
    let description = description(&forum).await;
    let components = &description["components"]["schemas"];
    let acts = golden();
    assert!(100 < acts.len(), "only {} examples", acts.len());
    for (kind, body) in acts {
        let schema = &components[format!("act.{kind}")];
        assert!(schema.is_object(), "{kind} is not described");
        let found = faults(&body, schema, components);
        assert_eq!(found, [] as [String; 0], "{kind}");
        let more = with(&body, "nothing-of-that-name", Value::from(1));
        assert!(!faults(&more, schema, components).is_empty(), "{kind}");
        for name in body.as_object().unwrap().keys() {
            let wrong = with(&body, name, serde_json::json!([{"nothing": 1}]));
            assert!(
                !faults(&wrong, schema, components).is_empty(),
                "{kind}: {name}"
            );
        }
        for name in schema["required"].as_array().unwrap() {
            let mut without = body.clone();
            without
                .as_object_mut()
                .unwrap()
                .remove(name.as_str().unwrap());
            assert!(
                !faults(&without, schema, components).is_empty(),
                "{kind} without {name}"
            );
        }
        let asked = serde_json::json!({"kind": kind, "body": body});
        let found = faults(&asked, &components["Asked"], components);
        assert_eq!(found, [] as [String; 0], "{kind}");
        let entry = serde_json::json!({
            "v": 1, "forum": "f", "at": "", "by": {}, "act": kind, "body": {"nothing": 1},
        });
        assert!(!faults(&entry, &components["Entry"], components).is_empty());
    }
}

fn with(body: &Value, name: &str, value: Value) -> Value {
    let mut changed = body.clone();
    changed[name] = value;
    changed
}
