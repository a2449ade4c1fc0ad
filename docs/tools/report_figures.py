#!/usr/bin/env python3
"""Counts the report of a thematic group again, from the exported record alone.

    travaux export copy --data my-forum
    python3 report_figures.py copy/record.jsonl [ANSWER.json ...]

Every entry of the record is read in order. Whenever a report was compiled, this program says, from
the entries before, what its parts must be, and compares: line by line with the act, and figure by
figure. An ANSWER is what /api/v1/reports/NUMBER gives; it is compared as well.

It shares no code with Travaux and needs nothing but Python's standard library. It ends with 0 where
everything agrees, with 1 where something differs, with 2 where it cannot read what it was given.
"""

import json
import sys


class Record:
    """What the entries say, as far as reports speak of it."""

    def __init__(self):
        self.meetings = {}
        self.statements = {}
        self.matters = {}
        self.decisions = {}
        self.mandates = {}
        self.recommendations = {}
        self.divergences = {}
        self.dispositions = []
        self.inputs = {}
        self.briefers = {}
        self.scenarios = {}

    def take(self, kind, body):
        """Takes one act; kinds that no report speaks of are passed over."""
        method = getattr(self, kind.replace("-", "_"), None)
        if method is not None:
            method(body)

    # What is heard and read.

    def meeting_scheduled(self, body):
        self.meetings[body["session"], body["meeting"]] = body["body"]

    def statement_recorded(self, body):
        at = body.get("session"), body.get("meeting")
        self.statements[body["statement"]] = at

    def input_filed(self, body):
        self.inputs[body["input"]] = body["body"]

    def briefer_nominated(self, body):
        self.briefers[body["briefer"]] = body["body"]

    def scenario_set(self, body):
        self.scenarios[body["scenario"]] = body["body"]

    def mandate_proposed(self, body):
        self.mandates[body["mandate"]] = len(body.get("outputs", []))

    # Decisions.

    def matter_put(self, body):
        self.matters[body["matter"]] = body["subject"]

    def decision_taken(self, body):
        subject = self.matters[body["matter"]]
        number = body["decision"]
        self.decisions[number] = {
            "subject": subject,
            "dissociated": body.get("dissociated", []),
            "cancelled": False,
        }
        if subject["kind"] == "recommendation":
            text = self.recommendations[subject["recommendation"]]
            text["consensus"] = (subject["revision"], number)
        if subject["kind"] == "disposition":
            self.dispose(subject, number)

    def dispose(self, subject, number):
        self.dispositions.append([subject["recommendation"], subject["disposition"], number])
        if subject["disposition"] == "returned":
            text = self.recommendations[subject["recommendation"]]
            text["returned"].append((number, subject["revision"], text["consensus"]))
            text["consensus"] = None

    def decision_cancelled(self, body):
        number = body["decision"]
        decision = self.decisions[number]
        decision["cancelled"] = True
        subject = decision["subject"]
        if subject["kind"] == "recommendation":
            text = self.recommendations[subject["recommendation"]]
            if text["consensus"] and text["consensus"][1] == number:
                text["consensus"] = None
        if subject["kind"] == "disposition":
            self.dispositions = [it for it in self.dispositions if it[2] != number]
            self.restore(self.recommendations[subject["recommendation"]], number)

    @staticmethod
    def restore(text, number):
        """A return that was cancelled gives back the consensus, unless work went on."""
        for place, (decision, revision, consensus) in enumerate(text["returned"]):
            if decision == number:
                del text["returned"][place]
                if text["consensus"] is None and text["revision"] == revision:
                    text["consensus"] = consensus
                return

    # Recommendations.

    def recommendation_put(self, body):
        paragraphs = {n: {1: True} for n in range(1, len(body["paragraphs"]) + 1)}
        self.recommendations[body["recommendation"]] = {
            "body": body["body"],
            "paragraphs": paragraphs,
            "revision": 1,
            "proposers": set(body.get("proposers", [])),
            "supporters": set(),
            "output": body.get("output"),
            "points": {},
            "consensus": None,
            "returned": [],
            "withdrawn": False,
        }

    def support_declared(self, body):
        text = self.recommendations[body["recommendation"]]
        member = body["member"]
        text["proposers"].discard(member)
        text["supporters"].discard(member)
        if body["support"] == "proposes":
            text["proposers"].add(member)
        elif body["support"] == "supports":
            text["supporters"].add(member)

    def paragraph_revised(self, body):
        text = self.recommendations[body["recommendation"]]
        revisions = text["paragraphs"].setdefault(body["paragraph"], {})
        revisions[body["revision"]] = "words" in body
        text["revision"] = body["revision"]

    def point_opened(self, body):
        alternatives = [set() for _ in body.get("alternatives", [])]
        text = self.recommendations[body["recommendation"]]
        text["points"][body["point"]] = {
            "member": body["member"],
            "alternatives": alternatives,
            "open": True,
        }

    def alternative_held(self, body):
        evidence(body["basis"])
        point = self.recommendations[body["recommendation"]]["points"][body["point"]]
        move(point["alternatives"], body["member"], body.get("alternative"))

    def point_closed(self, body):
        self.recommendations[body["recommendation"]]["points"][body["point"]]["open"] = False

    def recommendation_withdrawn(self, body):
        self.recommendations[body["recommendation"]]["withdrawn"] = True

    # Divergences.

    def divergence_recorded(self, body):
        views = []
        for view in body["views"]:
            for holder in view.get("holders", []):
                evidence(holder["basis"])
            views.append({holder["member"] for holder in view.get("holders", [])})
        self.divergences[body["divergence"]] = {"body": body["body"], "views": views}

    def view_joined(self, body):
        evidence(body["basis"])
        views = self.divergences[body["divergence"]]["views"]
        move(views, body["member"], body.get("view"))

    # What a report must say.

    def parts(self, body, mandate):
        """The parts of a report of this group under this mandate, as things stand."""
        texts = {
            number: text
            for number, text in sorted(self.recommendations.items())
            if text["body"] == body and not self.disposed_for_good(number)
        }
        agreed = {n: t for n, t in texts.items() if t["consensus"] and not t["withdrawn"]}
        developing = {n: t for n, t in texts.items() if not t["consensus"] and not t["withdrawn"]}
        return {
            "consensus": [self.agreed(n, t) for n, t in agreed.items()],
            "developing": [under_development(n, t) for n, t in developing.items()],
            "withdrawn": [n for n, t in texts.items() if t["withdrawn"]],
            "settled": settled(texts),
            "divergences": [
                differing(number, it["views"])
                for number, it in sorted(self.divergences.items())
                if it["body"] == body
            ],
            "outputs": [
                {
                    "output": output,
                    "consensus": [n for n, t in agreed.items() if t["output"] == output],
                    "developing": [n for n, t in developing.items() if t["output"] == output],
                }
                for output in range(1, self.mandates[mandate] + 1)
            ],
            "statements": [
                number
                for number, at in sorted(self.statements.items())
                if self.meetings.get(at) == body
            ],
            "inputs": of_group(self.inputs, body),
            "briefers": of_group(self.briefers, body),
            "scenarios": of_group(self.scenarios, body),
        }

    def agreed(self, number, text):
        revision, decision = text["consensus"]
        taken = self.decisions[decision]
        subject = taken["subject"]
        wanted = {"kind": "recommendation", "recommendation": number, "revision": revision}
        if taken["cancelled"] or any(subject[key] != wanted[key] for key in wanted):
            raise Wrong(f"decision {decision} does not decide on recommendation {number}")
        return {
            "recommendation": number,
            "revision": revision,
            "decision": decision,
            "paragraphs": paragraphs(text, revision),
            "proposers": sorted(text["proposers"]),
            "supporters": sorted(text["supporters"]),
            "dissociated": taken["dissociated"],
        }

    def disposed_for_good(self, number):
        """Whether the plenary has disposed of it, and neither returned it nor put it off."""
        of = [made for recommendation, made, _ in self.dispositions if recommendation == number]
        return bool(of) and of[-1] not in ("returned", "deferred")


class Wrong(Exception):
    """Something in the record that must not be."""


def evidence(basis):
    """Nobody is a holder without evidence."""
    if basis == "declaration":
        return
    if isinstance(basis, dict) and ("cited" in basis or "position" in basis):
        return
    raise Wrong(f"a holder without evidence: {basis!r}")


def move(held, member, to):
    """A member holds one of several at a time, or none."""
    for holders in held:
        holders.discard(member)
    if to is not None:
        held[to - 1].add(member)


def paragraphs(text, revision):
    """The numbers of the paragraphs that have words at a revision."""
    there = []
    for number, revisions in sorted(text["paragraphs"].items()):
        past = [one for one in revisions if one <= revision]
        if past and revisions[max(past)]:
            there.append(number)
    return there


def under_development(number, text):
    points = [
        {
            "point": point,
            "opened_by": it["member"],
            "alternatives": [sorted(holders) for holders in it["alternatives"]],
        }
        for point, it in sorted(text["points"].items())
        if it["open"]
    ]
    return {
        "recommendation": number,
        "revision": text["revision"],
        "paragraphs": paragraphs(text, text["revision"]),
        "proposers": sorted(text["proposers"]),
        "supporters": sorted(text["supporters"]),
        "points": points,
    }


def settled(texts):
    return [
        {"recommendation": number, "point": point, "member": it["member"]}
        for number, text in texts.items()
        if not text["withdrawn"]
        for point, it in sorted(text["points"].items())
        if not it["open"]
    ]


def differing(number, views):
    held = [{"view": n, "holders": sorted(who)} for n, who in enumerate(views, start=1)]
    return {"divergence": number, "views": held}


def of_group(numbered, body):
    return [number for number, of in sorted(numbered.items()) if of == body]


def figures(parts):
    """The figures of a report, by key."""
    points = [point for it in parts["developing"] for point in it["points"]]
    alternatives = [it for point in points for it in point["alternatives"]]
    views = [view for it in parts["divergences"] for view in it["views"]]
    return {
        "consensus": len(parts["consensus"]),
        "developing": len(parts["developing"]),
        "withdrawn": len(parts["withdrawn"]),
        "points": len(points),
        "alternatives": len(alternatives),
        "alternatives_held": sum(len(it) for it in alternatives),
        "settled": len(parts["settled"]),
        "divergences": len(parts["divergences"]),
        "views": len(views),
        "views_held": sum(len(it["holders"]) for it in views),
        "outputs": len(parts["outputs"]),
        "outputs_with_consensus": sum(1 for it in parts["outputs"] if it["consensus"]),
        "statements": len(parts["statements"]),
        "inputs": len(parts["inputs"]),
        "briefers": len(parts["briefers"]),
        "scenarios": len(parts["scenarios"]),
    }


def read(path):
    """Every report compiled in the record, version by version, with what it must say."""
    record, compiled, final = Record(), {}, set()
    with open(path, encoding="utf-8") as lines:
        for index, line in enumerate(lines):
            entry = json.loads(line)
            kind, body = entry["act"], entry["body"]
            if kind == "report-compiled":
                number, version = body["report"], body["version"]
                if number in final:
                    raise Wrong(f"entry {index}: report {number} changed after it was final")
                if body["edition"] == "final":
                    final.add(number)
                must = record.parts(body["body"], body["mandate"])
                compiled[number, version] = (index, must, body)
            if kind == "prose-edited" and body["report"] in final:
                raise Wrong(f"entry {index}: report {body['report']} was edited after it was final")
            record.take(kind, body)
    return compiled


def compare(what, must, said, differences):
    """Notes where two parts or figures differ."""
    for key in sorted(set(must) | set(said)):
        if must.get(key) != said.get(key):
            differences.append(f"{what}, {key}: counted {must.get(key)!r}, said {said.get(key)!r}")


PARTS = (
    "consensus",
    "developing",
    "withdrawn",
    "settled",
    "divergences",
    "outputs",
    "statements",
    "inputs",
    "briefers",
    "scenarios",
)


def of_act(body):
    """The parts of an act: those that are empty are left out of it."""
    return {key: body["parts"].get(key, []) for key in PARTS}


def answered(path, compiled, differences):
    """Compares an answer of the API, and says how many versions it has."""
    with open(path, encoding="utf-8") as file:
        answer = json.load(file)
    for version in answer["versions"]:
        name = f"answer, report {answer['report']} version {version['version']}"
        _, must, _ = compiled[answer["report"], version["version"]]
        compare(name, must, version["parts"], differences)
        said = {it["figure"]: it["count"] for it in version["figures"]}
        compare(name, figures(must), said, differences)
    return len(answer["versions"])


def main(arguments):
    if not arguments:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    differences, answers = [], 0
    try:
        compiled = read(arguments[0])
        for (number, version), (index, must, body) in sorted(compiled.items()):
            name = f"entry {index}, report {number} version {version}"
            compare(name, must, of_act(body), differences)
            counts = ", ".join(f"{key} {count}" for key, count in figures(must).items())
            print(f"report {number} version {version} ({body['edition']}): {counts}")
        for path in arguments[1:]:
            answers += answered(path, compiled, differences)
    except Wrong as wrong:
        differences.append(str(wrong))
        compiled = {}
    except (OSError, KeyError, ValueError) as error:
        print(f"cannot be read: {error!r}", file=sys.stderr)
        return 2
    for difference in differences:
        print(difference)
    if differences:
        return 1
    print(f"{len(compiled)} versions in the record and {answers} in answers agree.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
