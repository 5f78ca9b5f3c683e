"""The model that reads a message's words in order: what becomes of each person named and each event told, whether all that is asked for can be
done, and whether more seats are asked for than people named.

Each word is the sum of its properties' vectors and of what it means (vectors.py), by a map that is learnt. A recurrent network (GRU) reads them from both sides. Somebody, or an event, is the greatest of what
was read where the message tells of them; they ask for what else bears on them (attention), and what comes of that, of the whole message, and of
the properties that the other models see is weighed.
"""

import collections
import random
import re

import numpy
import tensors
import torch
from torch import nn

WORD, STATE, KEY, HIDDEN = 64, 64, 48, 64
WORD_SETS_AT_LEAST = 3  # a property of words that fewer sets know is of their subjects, not of the language
FACT_SETS_AT_LEAST = 4
EPOCHS, BATCH, RATE, DECAY = 6, 32, 2e-3, 0.02
DROPOUT, FORGOTTEN = 0.4, 0.15  # of what is between layers, and of words' properties
# What is seen beside words: these it reads itself.
FACTS = {
    "person": re.compile(
        r"[SOH]((nameWords|shape|shown|read|named|people|others|rowNames):.*"
        r"|rowMe|kind\w+|inDomain|partOfFrom|copied|titled|alone|asked|opens|closes|short|question)$"),
    "event": re.compile(r"(?!clause:|denial|deed|<|>|all:|\w+Sense:)"),
    "message": re.compile(r"(?!all:|subject:|question:|denial|deed|sense:|matter:)")}
PARTS = {"person": ("cancel", "move", "none", "register"), "event": ("cancel", "none", "register"), "message": ("done", "more")}


class Known:
    """Rows for the properties that enough groups know; 0 is for none."""

    def __init__(self, properties, least, names, facts=re.compile("")):
        groups = collections.defaultdict(set)
        for group, numbers in properties:
            for number in numbers:
                groups[number].add(group)
        self.numbers = sorted(number for number, told in groups.items() if len(told) >= least and facts.match(names[number]))
        self.rows = {number: row + 1 for row, number in enumerate(self.numbers)}

    def of(self, numbers):
        return [self.rows[number] for number in map(int, numbers) if number in self.rows]


def padded(lists):
    table = numpy.zeros((len(lists), max([1, *map(len, lists)])), dtype=numpy.int64)
    for row, numbers in enumerate(lists):
        table[row, :len(numbers)] = numbers
    return torch.from_numpy(table)


class Head(nn.Module):
    def __init__(self, known, classes):
        super().__init__()
        self.known = known
        self.query = nn.Linear(2 * STATE, KEY)
        self.hidden = nn.Linear(6 * STATE, HIDDEN)
        self.features = nn.EmbeddingBag(len(known.numbers) + 1, HIDDEN, mode="sum", padding_idx=0)
        nn.init.normal_(self.features.weight, 0, 0.05)
        self.output = nn.Linear(HIDDEN, classes)

    def forward(self, states, keys, whole, absent, of, places, features, drop):
        """Of each candidate: its message in the batch, its words there, its properties."""
        own = states[of].masked_fill(~places[..., None], -2).max(1)[0]
        own = torch.where(places.any(1)[:, None], own, torch.zeros_like(own))
        scores = torch.einsum("nk,ntk->nt", self.query(own), keys[of]) / KEY ** 0.5
        shares = scores.masked_fill(absent[of], -1e9).softmax(1)
        asked = torch.einsum("nt,nth->nh", shares, states[of])
        hidden = self.hidden(torch.cat([own, asked, whole[of]], 1)) + self.features(features)
        return self.output(drop(torch.relu(hidden)))


class Network(nn.Module):
    def __init__(self, messages, names, vectors):
        super().__init__()
        self.vectors = vectors
        # Of a word's properties the word itself begins so.
        self.meanings = {number: vectors.rows[name[1:]] for number, name in enumerate(names) if name[0] == "=" and name[1:] in vectors.rows}
        properties = {
            "words": [(m.group, word) for m in messages for word in m.words],
            "person": [(m.group, person["features"]) for m in messages for person in m.people],
            "event": [(m.group, event["features"]) for m in messages for event in m.events],
            "message": [(m.group, m.features) for m in messages]}
        count = len({m.group for m in messages})
        self.words = Known(properties["words"], min(WORD_SETS_AT_LEAST, count), names)
        known = {kind: Known(properties[kind], min(FACT_SETS_AT_LEAST, count), names, FACTS[kind]) for kind in PARTS}
        self.embedding = nn.EmbeddingBag(len(self.words.numbers) + 1, WORD, mode="sum", padding_idx=0)
        nn.init.normal_(self.embedding.weight, 0, 0.1)
        with torch.no_grad():
            self.embedding.weight[0] = 0
        self.meaning = nn.Embedding.from_pretrained(torch.from_numpy(vectors.table), freeze=True, padding_idx=0)
        self.map = nn.Linear(vectors.table.shape[1], WORD, bias=False)
        nn.init.normal_(self.map.weight, 0, 0.05)
        self.reader = nn.GRU(WORD, STATE, batch_first=True, bidirectional=True)
        self.keys = nn.Linear(2 * STATE, KEY)
        self.heads = nn.ModuleDict({name: Head(known[name], len(PARTS[name])) for name in PARTS})
        self.drop = nn.Dropout(DROPOUT)

    def encode(self, message):
        """Once for all: rows of properties, and places."""
        message.rows = [self.words.of(word) for word in message.words] or [[]]
        message.meanings = [next((self.meanings[n] for n in map(int, word) if n in self.meanings), 0) for word in message.words] or [0]
        for kind, all_of in (("person", message.people), ("event", message.events)):
            for one in all_of:
                one["rows"] = self.heads[kind].known.of(one["features"])
        message.seen_rows = self.heads["message"].known.of(message.features)

    def forward(self, batch):
        rows, meanings = batch["rows"], batch["meanings"]
        if self.training:
            rows = rows.masked_fill(torch.rand(rows.shape) < FORGOTTEN, 0)
            meanings = meanings.masked_fill(torch.rand(meanings.shape) < FORGOTTEN, 0)
        shape = rows.shape
        words = self.embedding(rows.view(-1, shape[2])).view(shape[0], shape[1], WORD) + self.map(self.meaning(meanings))
        packed = nn.utils.rnn.pack_padded_sequence(self.drop(words), batch["lengths"], batch_first=True, enforce_sorted=False)
        states = self.drop(nn.utils.rnn.pad_packed_sequence(self.reader(packed)[0], batch_first=True)[0])
        absent = torch.arange(shape[1])[None] >= batch["lengths"][:, None]
        whole, keys = states.masked_fill(absent[..., None], -2).max(1)[0], self.keys(states)
        return {name: head(states, keys, whole, absent, *batch[name], self.drop) for name, head in self.heads.items()}


def batch_of(messages):
    length, width = max(len(m.rows) for m in messages), max(1, *(len(row) for m in messages for row in m.rows))
    rows = numpy.zeros((len(messages), length, width), dtype=numpy.int64)
    for at, message in enumerate(messages):
        for place, row in enumerate(message.rows):
            rows[at, place, :len(row)] = row
    batch = {
        "rows": torch.from_numpy(rows), "meanings": padded([m.meanings for m in messages]),
        "lengths": torch.tensor([len(m.rows) for m in messages])}
    for kind, candidates in (("person", lambda m: m.people), ("event", lambda m: m.events)):
        of, places, features = [], [], []
        for at, message in enumerate(messages):
            for one in candidates(message):
                inside = numpy.zeros(length, dtype=bool)
                inside[one["places"]] = True
                of.append(at), places.append(inside), features.append(one["rows"])
        batch[kind] = (torch.tensor(of, dtype=torch.long), torch.from_numpy(numpy.array(places, dtype=bool).reshape(-1, length)), padded(features))
    batch["message"] = (
        torch.arange(len(messages)), torch.zeros((len(messages), length), dtype=torch.bool), padded([m.seen_rows for m in messages]))
    return batch


def labels_of(messages):
    """-1 where nothing is to be learnt."""
    people = [PARTS["person"].index(p["part"]) if m.tells_parts else -1 for m in messages for p in m.people]
    events = [PARTS["event"].index(e["part"]) if m.tells_parts and m.is_event_seen else -1 for m in messages for e in m.events]
    wholes = [[-1 if told is None else int(told) for told in (m.is_done, m.has_more)] for m in messages]
    return torch.tensor(people), torch.tensor(events), torch.tensor(wholes, dtype=torch.float)


def loss_of(network, messages):
    told, (people, events, wholes) = network(batch_of(messages)), labels_of(messages)
    loss = torch.zeros(())
    for kind, labels in (("person", people), ("event", events)):
        if (labels >= 0).any():
            loss = loss + nn.functional.cross_entropy(told[kind], labels.long(), ignore_index=-1, reduction="sum")
    known = wholes >= 0
    loss = loss + nn.functional.binary_cross_entropy_with_logits(told["message"][known], wholes[known], reduction="sum")
    return loss / len(messages)


def learn(messages, names, vectors):
    """A network that has learnt from these; `names`: of properties, by their numbers."""
    torch.set_num_threads(1)
    torch.manual_seed(1)
    chance = random.Random(1)
    network = Network(messages, names, vectors)
    for message in messages:
        network.encode(message)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, RATE, total_steps=EPOCHS * (len(messages) // BATCH + 1), pct_start=0.15)
    for _ in range(EPOCHS):
        network.train()
        by_length = sorted(messages, key=lambda m: len(m.rows) + chance.random() * 12)
        batches = [by_length[at:at + BATCH] for at in range(0, len(by_length), BATCH)]
        chance.shuffle(batches)
        for batch in batches:
            optimiser.zero_grad()
            loss_of(network, batch).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5)
            optimiser.step()
            schedule.step()
    network.eval()
    return network


# MARK: As SequenceModel reads it


def words_of(network, names):
    """Of words' properties what they add, and of each word what it means as well: of those that the mail has, and of common ones."""
    rows = network.words.rows
    mapped = network.map(network.meaning.weight)
    others = [number for number in network.meanings if number not in rows]
    known = [network.embedding.weight[row] + (mapped[network.meanings[number]] if number in network.meanings else 0) for number, row in rows.items()]
    told = {names[number] for number in (*rows, *others)}
    common = [word for word in network.vectors.common if f"={word}" not in told]
    cells = [*known, *(mapped[network.meanings[number]] for number in others), *(mapped[network.vectors.rows[word]] for word in common)]
    return torch.stack(cells), [*(names[number] for number in (*rows, *others)), *(f"={word}" for word in common)]


def tensors_of(network, names):
    """Of each layer its columns, then what is added; of properties, each row in whole steps of its own scale, from -127 to 127."""
    arrays = {}

    def linear(name, weight, bias):
        cells = torch.cat([weight, bias[:, None]], 1)
        arrays[name] = nn.functional.pad(cells, (0, 0, 0, -len(cells) % 8)).T.detach().numpy()

    def features(name, cells, told):
        keys, order = tensors.by_key(told)
        cells = cells.detach().numpy()[order]
        scales = numpy.maximum(numpy.abs(cells).max(1), 1e-9).astype(numpy.float32) / 127
        arrays[f"{name}.keys"], arrays[f"{name}.scales"] = keys, scales
        arrays[f"{name}.cells"] = numpy.rint(cells / scales[:, None]).astype(numpy.int8)

    features("words", *words_of(network, names))
    for name, side in (("forward", "_l0"), ("backward", "_l0_reverse")):
        for part, sign in (("input", "ih"), ("state", "hh")):
            linear(f"{name}.{part}", *(getattr(network.reader, f"{kind}_{sign}{side}") for kind in ("weight", "bias")))
    linear("keys", network.keys.weight, network.keys.bias)
    for name, head in network.heads.items():
        for part in ("query", "hidden", "output"):
            layer = getattr(head, part)
            linear(f"{name}.{part}", layer.weight, layer.bias)
        features(f"{name}.features", head.features.weight[1:], [names[number] for number in head.known.numbers])
    return arrays
