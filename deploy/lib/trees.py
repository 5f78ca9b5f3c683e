"""The model that says how likely it is that what would be done is right: boosted trees, which see what holds only together (who read it so, and
how certain they were)."""

import collections
import math
import re

import numpy
import tensors
from sklearn.ensemble import HistGradientBoostingClassifier

ROUNDS, RATE, LEAVES = 300, 0.05, 24
LEAST_SAMPLES, REGULARISATION = 40, 10
SAMPLES_AT_LEAST = 20  # of a property
MOST_WEIGHT = 3
# Steps of likelihoods: what is likelier is never righter for less.
STEPS = re.compile(r"((author|half|other|event)(Least)?|doable|more|noMore|pair|all)>")


class Trees:
    def __init__(self, samples, names):
        counts = collections.Counter(number for sample in samples for number in map(int, sample.features))
        known = sorted(number for number, count in counts.items() if count >= SAMPLES_AT_LEAST)
        self.names = [names[number] for number in known]
        self.places = {number: place for place, number in enumerate(known)}
        self.trees = HistGradientBoostingClassifier(
            max_iter=ROUNDS, learning_rate=RATE, max_leaf_nodes=LEAVES, min_samples_leaf=LEAST_SAMPLES, l2_regularization=REGULARISATION,
            monotonic_cst=[1 if STEPS.match(name) else 0 for name in self.names], early_stopping=False, random_state=1)
        self.trees.fit(
            self.matrix([sample.features for sample in samples]), [sample.label for sample in samples],
            [min(MOST_WEIGHT, sample.weight) for sample in samples])

    def matrix(self, all_features):
        cells = numpy.zeros((len(all_features), len(self.places)), dtype=numpy.float32)
        for row, features in enumerate(all_features):
            cells[row, [self.places[number] for number in map(int, features) if number in self.places]] = 1
        return cells

    def likelihoods(self, all_features):
        return self.trees.predict_proba(self.matrix(all_features)) if all_features else numpy.zeros((0, 2))

    def tensors(self):
        """As TreeModel reads it."""
        keys, order = tensors.by_key(self.names)
        places, nodes, roots = numpy.argsort(order), [], []
        for (predictor,) in self.trees._predictors:
            roots.append(len(nodes))
            add(predictor.nodes, 0, places, nodes)
        start = whole(float(self.trees._baseline_prediction.ravel()[0]))
        return {"start": whole_numbers([start]), "keys": keys, "nodes": whole_numbers(nodes), "roots": whole_numbers(roots)}


def add(tree, at, places, nodes):
    """A node, then what holds without its property, then with it; a leaf adds thousandths."""
    node = tree[at]
    if node["is_leaf"]:
        nodes.append((-1, whole(node["value"])))
        return
    own = len(nodes)
    nodes.append(None)
    add(tree, node["left"], places, nodes)
    nodes[own] = (places[node["feature_idx"]], len(nodes))
    add(tree, node["right"], places, nodes)


def whole(value):
    return int(math.floor(value * 1000 + 0.5))


def whole_numbers(values):
    return numpy.array(values, dtype=numpy.int32)
