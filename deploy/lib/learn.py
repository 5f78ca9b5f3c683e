"""Learns from labelled mail what becomes of each person named and each event told, who comes to which, and whether what may be to be done is what
a clerk would do: the weights of Registration/Learnt, which it writes to FILE (tensors.py).

    learn.py LESSONS VECTORS FILE FOLDS SET…

LESSONS: the program that tells what is seen in messages. VECTORS: a folder for what is known of French words (vectors.py). A SET is a folder with catalogue.toml, and either mail/*.eml and expected.jsonl or
bank.jsonl: a message a line, with `f` (From), `s` (Subject), `t` (day), `b` (body), `q` (quoted below), `o` (outcome), `a` (actions: verb,
event, names, seats).

Of each question two models learn: regressions over all that is seen, and a network that reads the words in order (sequence.py). What may be to be done
is put together by both, and weighed by another (trees.py), which learns from mail that those models had not seen: each of the
FOLDS is held out once. It says how well that goes, on sets that neither had seen.
"""

import collections
import concurrent.futures
import datetime
import email.message
import email.policy
import json
import multiprocessing
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import numpy
import sequence
import tensors
import trees
import vectors
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

SETS_AT_LEAST = 8  # a feature that fewer sets know is of their subjects, not of the language
REGULARISATION = 0.1
LEAST_WEIGHT = 45  # thousandths
# Times what a bank's line counts, for whether a plan is right: a whole message as a server holds it, and a sentence of the tests.
WHOLE, SENTENCE = 5, 3
THRESHOLDS = ((0.5, 0.8), (0.5, 0.85), (0.6, 0.85), (0.6, 0.9), (0.75, 0.9), (0.85, 0.9))  # where the rules would do it, and where not


def words(name):
    """A name without case, accents, hyphens and order."""
    plain = unicodedata.normalize("NFKD", name or "").casefold()
    return tuple(sorted(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c)))))


# MARK: Sets


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


class Set:
    """A folder of labelled mail; a bank's messages are written to another."""

    def __init__(self, folder, made):
        self.folder, self.name, self.labels = pathlib.Path(folder), pathlib.Path(folder).name, {}
        self.catalogue, self.mail, self.weight = self.folder / "catalogue.toml", self.folder / "mail", WHOLE
        if (self.folder / "bank.jsonl").exists():
            self.mail = pathlib.Path(made) / self.name
            self.weight = SENTENCE if self.name == "sentences" else 1
            self.mail.mkdir()
            to = re.search(r'^address\s*=\s*"([^"]+)"', self.catalogue.read_text(), re.M)[1]
            for number, line in enumerate(map(json.loads, (self.folder / "bank.jsonl").read_text().splitlines())):
                (self.mail / f"{number:04}.eml").write_bytes(message_of(line, number, to))
                self.labels[f"{number:04}"] = label_of(line)
        else:
            for label in map(json.loads, (self.folder / "expected.jsonl").read_text().splitlines()):
                self.labels[label["id"]] = label

    def seen(self, lessons, models):
        """What the program sees in each message, by the message's name."""
        files = [self.mail / f"{name}.eml" for name in self.labels]
        told = subprocess.run([lessons, self.catalogue, models, *files], stdout=subprocess.PIPE)
        if told.returncode != 0:
            sys.exit(f"{self.folder}: {lessons} ended with {told.returncode} behind {told.stdout.count(10)} messages")
        return {pathlib.Path(seen["file"]).stem: seen for seen in map(json.loads, told.stdout.splitlines())}


# MARK: Labels


class Properties:
    """Each property's name, by a number that all share."""

    def __init__(self):
        self.numbers, self.names = {}, []

    def numbers_of(self, names):
        for name in names:
            if name not in self.numbers:
                self.numbers[name] = len(self.names)
                self.names.append(name)
        return numpy.array([self.numbers[name] for name in names], dtype=numpy.int32)


PROPERTIES = Properties()
Sample = collections.namedtuple("Sample", "features label group weight", defaults=[1])


class Labelled:
    """A message with what is seen in it and what a clerk would do."""

    def __init__(self, seen, label, group, weight):
        self.weight = weight
        self.group, self.id, self.outcome = group, pathlib.Path(seen["file"]).stem, label["outcome"]
        self.allowed = {self.outcome, *label.get("also_ok", [])}
        self.plan = plan_of(label.get("actions"))
        self.people, self.events, self.pairs = seen["people"], seen["events"], seen["pairs"]
        self.features = PROPERTIES.numbers_of(seen["message"])
        self.words = [PROPERTIES.numbers_of(word) for word in seen["words"]]
        for one in (*self.people, *self.events, *self.pairs):
            one["features"] = PROPERTIES.numbers_of(one["features"])
        self.set_people()
        told = collections.defaultdict(set)
        for verb, event in self.plan:
            told[event].add(verb)
        for event in self.events:
            event["part"] = part(told.get(event["name"]))
        self.is_event_seen = not told or any(event["part"] != "none" for event in self.events)
        registered = [seats > len(names) for (verb, _), (names, seats) in self.plan.items() if verb == "register"]
        self.has_more = any(registered) if registered else None
        self.is_done = None if self.outcome != "act" and "act" in self.allowed else self.outcome == "act"
        # What is asked back may be meant by somebody: nothing is learnt from it but that it cannot be done.
        self.tells_parts = self.outcome in ("act", "staff", "silent")
        self.plans = []

    def set_people(self):
        verbs = collections.defaultdict(set)
        for (verb, _), (names, _) in self.plan.items():
            for name in names:
                verbs[name].add(verb)
        exact = {words(person["name"]) for person in self.people}
        for person in self.people:
            name = words(person["name"])
            if name not in verbs and name:
                rest = [other for other in verbs if other not in exact]
                name = next((other for other in rest if set(name) <= set(other) or set(other) <= set(name)), name)
            told = verbs.get(name)
            person["part"], person["label"] = "move" if told and len(told) > 1 else part(told), name

    def pair_samples(self):
        """Of those who come and the events that somebody comes to, where there are several of both."""
        coming = {event: names for (verb, event), (names, _) in self.plan.items() if verb == "register"}
        if len(coming) < 2 or len({name for names in coming.values() for name in names}) < 2:
            return
        for pair in self.pairs:
            person, event = self.people[pair["person"]], self.events[pair["event"]]
            if person["part"] == "register" and event["name"] in coming:
                yield Sample(pair["features"], person["label"] in coming[event["name"]], self.group)

    def set_plans(self, seen):
        self.plans = [
            (PROPERTIES.numbers_of(plan["features"]), self.is_done and plan_of(plan["actions"]) == self.plan, plan["is_rules"])
            for plan in seen["plans"]]

    def plan_samples(self):
        return [] if self.is_done is None else [Sample(features, bool(right), self.group, self.weight) for features, right, _ in self.plans]


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


# MARK: Models


class Sequence:
    """What reads words in order."""

    def __init__(self, messages, known):
        self.network = sequence.learn(messages, PROPERTIES.names, known)

    def tensors(self):
        return sequence.tensors_of(self.network, PROPERTIES.names)


class Model:
    """A logistic regression over the properties that enough sets know."""

    def __init__(self, samples):
        groups = collections.defaultdict(set)
        for sample in samples:
            for number in sample.features:
                groups[number].add(sample.group)
        least = min(SETS_AT_LEAST, len({sample.group for sample in samples}))
        known = sorted(number for number, told in groups.items() if len(told) >= least)
        self.places = {number: place for place, number in enumerate(known)}
        self.regression = LogisticRegression(C=REGULARISATION, max_iter=1000, tol=1e-3)
        self.regression.fit(
            self.matrix([sample.features for sample in samples]), [sample.label for sample in samples],
            [sample.weight for sample in samples])
        self.classes = [str(name) for name in self.regression.classes_]

    def matrix(self, all_features):
        rows, columns = [], []
        for row, features in enumerate(all_features):
            known = [self.places[number] for number in features if number in self.places]
            columns += known
            rows += [row] * len(known)
        return csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(all_features), len(self.places)))

    def likelihoods(self, all_features):
        return self.regression.predict_proba(self.matrix(all_features)) if all_features else numpy.zeros((0, len(self.classes)))

    def tensors(self):
        """As LogisticModel reads it: of each property, and to begin with, a weight for every class, of two classes for the second alone."""
        def whole(weights):
            cells = numpy.zeros((4, *weights.shape[1:]))
            cells[:len(weights)] = weights
            return numpy.clip(numpy.rint(cells * 1000), -32000, 32000).astype(numpy.int16)

        weights = whole(self.regression.coef_).T
        told = [(PROPERTIES.names[number], place) for number, place in self.places.items() if abs(weights[place]).max() >= LEAST_WEIGHT]
        keys, order = tensors.by_key([name for name, _ in told])
        places = numpy.array([place for _, place in told], dtype=int)[order]
        return {"keys": keys, "weights": weights[places], "bias": whole(self.regression.intercept_)}


def write(models, path):
    tensors.write({name: model.tensors() for name, model in models.items()}, path)


def learn_parts(messages, known):
    """What plans are put together of, by the name that the sources have for it."""
    telling = [message for message in messages if message.tells_parts]
    samples = {
        "person": [Sample(p["features"], p["part"], m.group) for m in telling for p in m.people],
        "event": [Sample(e["features"], e["part"], m.group) for m in telling if m.is_event_seen for e in m.events],
        "message": [Sample(m.features, m.is_done, m.group) for m in messages if m.is_done is not None],
        "seats": [Sample(m.features, m.has_more, m.group) for m in messages if m.has_more is not None],
        "pair": [pair for m in messages for pair in m.pair_samples()],
    }
    return {**{name: Model(samples[name]) for name in samples}, "sequence": Sequence(messages, known)}


def learn_plan(messages):
    # No words are among its properties: nothing of them is any office's.
    return trees.Trees([sample for message in messages for sample in message.plan_samples()], PROPERTIES.names)


def see(sets, lessons, models):
    """Of each set, what is seen in its messages, by their names."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda one: one.seen(lessons, models), sets))


def in_processes(jobs):
    """As many at a time as there are processors, each in a process of its own."""
    for at in range(0, len(jobs), os.cpu_count()):
        workers = [multiprocessing.get_context("fork").Process(target=job) for job in jobs[at:at + os.cpu_count()]]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        if any(worker.exitcode for worker in workers):
            sys.exit("learn.py: a process that learns ended before its time; what it says stands above")


def see_plans(sets, messages, folds, lessons, known):
    """Puts plans together by models that have not seen the set."""
    with tempfile.TemporaryDirectory() as made:
        files = [pathlib.Path(made) / f"{fold}.safetensors" for fold in range(folds)]
        held = [sets[fold::folds] for fold in range(folds)]
        names = [{one.name for one in sets} for sets in held]
        in_processes([
            lambda fold=fold: write(learn_parts([m for m in messages if m.group not in names[fold]], known), files[fold])
            for fold in range(folds)])
        for fold in range(folds):
            seen = {one.name: told for one, told in zip(held[fold], see(held[fold], lessons, files[fold]))}
            for message in messages:
                if message.group in seen:
                    message.set_plans(seen[message.group][message.id])


# MARK: How well it goes


def measure(sets, messages, folds):
    """How many are done rightly, and wrongly, where the likeliest plan must be so likely: of sets that were not learnt from."""
    counts = collections.defaultdict(collections.Counter)
    for fold in range(folds):
        held = {one.name for one in sets[fold::folds]}
        model = learn_plan([message for message in messages if message.group not in held])
        for message in messages:
            if message.group in held:
                kind = "whole messages" if message.weight == WHOLE else "banks"
                count(message, model, counts[kind], counts[message.group])
    for kind, told in sorted(counts.items()):
        shares = ", ".join(f"{least}: {told['right', least] / max(1, told['act']):.1%} {told['wrong', least]}" for least in THRESHOLDS)
        print(f"{kind}: {told['act']} of {told['messages']} to act on; done rightly, and wrong acts, by threshold: {shares}")


def count(message, model, *counters):
    likelihoods = model.likelihoods([features for features, *_ in message.plans])[:, 1]
    best = likelihoods.argmax() if len(likelihoods) else None
    for told in counters:
        told["messages"] += 1
        told["act"] += message.outcome == "act"
        for least in THRESHOLDS:
            if best is not None and likelihoods[best] >= least[not message.plans[best][2]]:
                told["right" if message.plans[best][1] else "wrong" if message.is_done is not None else "open", least] += 1


def main():
    if len(sys.argv) < 6:
        sys.exit(__doc__)
    lessons, package, file, folds, *folders = sys.argv[1:]
    known = vectors.Vectors(package)
    with tempfile.TemporaryDirectory() as made:
        sets = [Set(folder, made) for folder in folders]
        nothing = pathlib.Path(made) / "nothing.safetensors"
        write({}, nothing)
        messages = [
            Labelled(seen, one.labels[name], one.name, one.weight)
            for one, all in zip(sets, see(sets, lessons, nothing)) for name, seen in all.items()]
        print(f"{len(messages)} messages of {len(sets)} sets", file=sys.stderr)
        see_plans(sets, messages, int(folds), lessons, known)
    measure(sets, messages, int(folds))
    write({**learn_parts(messages, known), "plan": learn_plan(messages)}, file)


if __name__ == "__main__":
    main()
