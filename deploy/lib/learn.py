"""Learns from labelled mail how likely each person named is to be registered, cancelled or neither, and each event to be meant: the weights
of Sources/Registration/Learnt. With folds, also says how well it goes on mail that was not learnt from.

    learn.py LESSONS SOURCES FOLDS SET…

LESSONS: the program that tells what is seen in messages. A SET is a folder with catalogue.toml, and either mail/*.eml and expected.jsonl or
bank.jsonl: a message a line, with `f` (From), `s` (Subject), `t` (day), `b` (body), `q` (quoted below), `o` (outcome), `a` (actions: verb,
event, names, seats).
"""

import collections
import datetime
import email.message
import email.policy
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

SETS_AT_LEAST = 8  # a feature that fewer sets know is of their subjects, not of the language
REGULARISATION = 0.1
LEAST_WEIGHT = 45  # thousandths


def words(name):
    """A name without case, accents, hyphens and order."""
    plain = unicodedata.normalize("NFKD", name or "").casefold()
    return tuple(sorted(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c)))))


def message_of(line, number, to):
    """A bank's line as a message (RFC 5322)."""
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    shown = re.match(r'\s*"?(.*?)"?\s*<([^>]+)>\s*$', line["f"])
    message["From"] = line["f"] if not shown else f'"{shown[1]}" <{shown[2]}>' if shown[1] else shown[2]
    message["To"], message["Subject"] = to, line.get("s", "")
    message["Date"] = datetime.datetime.fromisoformat(line["t"] + "T10:12:00+02:00")
    message["Message-ID"] = f"<{number}@bank.example>"
    below = "".join(f"\n> {quoted}" for quoted in line["q"].split("\n")) if line.get("q") else ""
    message.set_content(line["b"] + (f"\n\nLe {line['t']} à 09:00, {to} a écrit :{below}" if below else ""))
    return bytes(message)


def label_of(line):
    """A bank's label as the sets have them."""
    actions = [
        {"do": verb, "event": event, "participants": [{"name": name} for name in names], "seats": (seats or [len(names)])[0]}
        for verb, event, names, *seats in line.get("a") or []]
    return {"outcome": line["o"], "actions": actions, "also_ok": line.get("also_ok", [])}


class Labelled:
    """A message with what is seen in it and what a clerk would do."""

    def __init__(self, seen, label, group):
        self.group, self.id, self.outcome = group, pathlib.Path(seen["file"]).stem, label["outcome"]
        self.people, self.events, self.features, self.total = seen["people"], seen["events"], seen["message"], seen["total"]
        self.allowed = {self.outcome, *label.get("also_ok", [])}
        self.plan = plan_of(label.get("actions"))
        self.set_people()
        told = {}
        for verb, event in self.plan:
            told.setdefault(event, set()).add(verb)
        for event in self.events:
            event["part"] = part(told.get(event["name"]))
        self.is_event_seen = not told or any(event["part"] != "none" for event in self.events)
        registered = [seats > len(names) for (verb, _), (names, seats) in self.plan.items() if verb == "register"]
        self.has_more = any(registered) if registered else None
        self.is_done = None if self.outcome != "act" and "act" in self.allowed else self.outcome == "act"
        # What is asked back may be meant by somebody: nothing is learnt from it but that it cannot be done.
        self.tells_parts = self.outcome in ("act", "staff", "silent")

    def set_people(self):
        verbs = {}
        for (verb, _), (names, _) in self.plan.items():
            for name in names:
                verbs.setdefault(name, set()).add(verb)
        exact = {words(person["name"]) for person in self.people}
        for person in self.people:
            name = words(person["name"])
            if name not in verbs and name:
                rest = [other for other in verbs if other not in exact]
                name = next((other for other in rest if set(name) <= set(other) or set(other) <= set(name)), name)
            person["part"] = part(verbs.get(name))


def part(verbs):
    return "none" if not verbs else "register" if "register" in verbs else "cancel"


def plan_of(actions):
    """(verb, event) → names and seats."""
    plan = {}
    for action in actions or []:
        names = [words(person["name"]) for person in action.get("participants") or [] if person.get("name")]
        before, seats = plan.get((action["do"], action["event"]), ((), 0))
        count = max(action.get("seats") or 0, len(action.get("participants") or []))
        plan[action["do"], action["event"]] = (tuple(sorted(before + tuple(names))), seats + count)
    return plan


def read(lessons, folder):
    """All of a set."""
    folder = pathlib.Path(folder)
    with tempfile.TemporaryDirectory() as made:
        mail, labels = folder / "mail", {}
        if (folder / "bank.jsonl").exists():
            mail = pathlib.Path(made)
            to = re.search(r'^address\s*=\s*"([^"]+)"', (folder / "catalogue.toml").read_text(), re.M)[1]
            for number, line in enumerate(map(json.loads, (folder / "bank.jsonl").read_text().splitlines())):
                (mail / f"{number:04}.eml").write_bytes(message_of(line, number, to))
                labels[f"{number:04}"] = label_of(line)
        else:
            for label in map(json.loads, (folder / "expected.jsonl").read_text().splitlines()):
                labels[label["id"]] = label
        told = subprocess.run(
            [lessons, folder / "catalogue.toml", *(mail / f"{name}.eml" for name in labels)], stdout=subprocess.PIPE, check=True).stdout
    seen = map(json.loads, told.splitlines())
    return [Labelled(one, labels[pathlib.Path(one["file"]).stem], folder.name) for one in seen]


class Model:
    """A logistic regression over the features that enough sets know."""

    def __init__(self, samples):
        sets = collections.defaultdict(set)
        for features, _, group in samples:
            for feature in features:
                sets[feature].add(group)
        least = min(SETS_AT_LEAST, len({group for _, _, group in samples}))
        self.places = {name: place for place, name in enumerate(sorted(f for f, known in sets.items() if len(known) >= least))}
        self.regression = LogisticRegression(C=REGULARISATION, max_iter=400, tol=1e-3)
        self.regression.fit(self.matrix([features for features, _, _ in samples]), [label for _, label, _ in samples])
        self.classes = [str(name) for name in self.regression.classes_]

    def matrix(self, samples):
        rows, columns = [], []
        for row, features in enumerate(samples):
            known = [self.places[feature] for feature in features if feature in self.places]
            columns += known
            rows += [row] * len(known)
        return csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(samples), len(self.places)))

    def likelihoods(self, samples):
        return self.regression.predict_proba(self.matrix(samples)) if samples else []

    def table(self):
        """As LogisticModel reads it."""
        def whole(weights):
            return [int(round(max(-32000, min(32000, weight * 1000)))) for weight in weights]

        lines = [" ".join(self.classes), " ".join(map(str, whole(self.regression.intercept_)))]
        for name, place in self.places.items():
            weights = whole(self.regression.coef_[:, place])
            if max(map(abs, weights)) >= LEAST_WEIGHT:
                lines.append(" ".join(map(str, weights)) + " " + name)
        return lines


def learn(messages):
    """The four models, by the name that the sources have for them."""
    telling = [message for message in messages if message.tells_parts]
    people = [(p["features"], p["part"], m.group) for m in telling for p in m.people]
    events = [(e["features"], e["part"], m.group) for m in telling if m.is_event_seen for e in m.events]
    done = [(m.features, m.is_done, m.group) for m in messages if m.is_done is not None]
    more = [(m.features, m.has_more, m.group) for m in messages if m.has_more is not None]
    return {"person": Model(people), "event": Model(events), "message": Model(done), "seats": Model(more)}


def write(models, sources):
    for name, model in models.items():
        lines = model.table()
        text = f'// Made by deploy/learn: {len(lines) - 2} weights, in thousandths.\nextension LogisticModel {{\n'
        text += f'  static let {name} = LogisticModel(\n    table: #"""\n' + "".join(f"      {line}\n" for line in lines)
        text += '      """#)\n}\n'
        (pathlib.Path(sources) / f"LogisticModel+{name.capitalize()}.swift").write_text(text)
        print(f"{name}: {len(lines) - 2} weights", file=sys.stderr)


def measure(messages, folds):
    """How well each model does on sets that it was not learnt from."""
    groups = sorted({message.group for message in messages})
    right = collections.Counter()
    for fold in range(folds):
        held = set(groups[fold::folds])
        models = learn([message for message in messages if message.group not in held])
        for message in messages:
            if message.group in held and message.tells_parts:
                for name, candidates in (("person", message.people), ("event", message.events)):
                    told = models[name].likelihoods([candidate["features"] for candidate in candidates])
                    for candidate, likelihoods in zip(candidates, told):
                        right[name, models[name].classes[likelihoods.argmax()] == candidate["part"]] += 1
    for name in ("person", "event"):
        print(f"{name}: {right[name, True] / (right[name, True] + right[name, False]):.1%} right, on sets not learnt from")


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    lessons, sources, folds, *sets = sys.argv[1:]
    messages = [message for folder in sets for message in read(lessons, folder)]
    print(f"{len(messages)} messages of {len(sets)} sets", file=sys.stderr)
    if int(folds):
        measure(messages, int(folds))
    write(learn(messages), sources)


if __name__ == "__main__":
    main()
