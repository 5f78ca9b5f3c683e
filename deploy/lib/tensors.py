"""The models as the program reads them: arrays by their names (safetensors), and properties by the keys that `Features` has for their names."""

import numpy
from safetensors.numpy import save_file


def key(name):
    """FNV-1a of the name's octets."""
    told = 0xCBF29CE484222325
    for octet in name.encode():
        told = (told ^ octet) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return told


def by_key(names):
    """Keys in ascending order, and for each the place of its name."""
    keys = numpy.array([key(name) for name in names], dtype=numpy.uint64)
    order = numpy.argsort(keys)
    return keys[order], order


def write(models, path):
    """`models`: by their names, each with arrays by theirs."""
    save_file(
        {f"{model}.{name}": numpy.ascontiguousarray(array) for model, arrays in models.items() for name, array in arrays.items()}, path)
