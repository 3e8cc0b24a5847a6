"""Graph: an ONNX model cut off after some of its layers, by the wire format of protocol buffers alone.

The first layers of an encoder know more of grammar than its last (Tenney et al. 2019), and cost less; the
runtime cannot stop at one, and the library that could cut the file is no light thing to depend on.
"""

from __future__ import annotations

from collections.abc import Iterator

# Field numbers of onnx.proto.
_GRAPH, _NODE, _OUTPUT, _NODE_OUTPUT, _NAME = 7, 1, 12, 2, 1
_BYTES = 2  # the wire type of strings and messages
_FIXED = {1: 8, 5: 4}  # bytes of the wire types that have always as many


def cut(model: bytes, output: str) -> bytes:
    """Return the model up to the node that yields ``output``, which becomes its one output.

    Raises ValueError where no node does.
    """
    parts, found = [], False
    for number, content, whole in _fields(model):
        if number == _GRAPH:
            graph, found = _cut_graph(content, output.encode())
            whole = _field(_GRAPH, graph)
        parts.append(whole)
    if not found:
        raise ValueError(f"the model has no {output!r}")
    return b"".join(parts)


def _cut_graph(graph: bytes, output: bytes) -> tuple[bytes, bool]:
    parts, found = [], False
    for number, content, whole in _fields(graph):
        if number == _OUTPUT or (number == _NODE and found):  # the nodes stand in the order they are run in
            continue
        parts.append(whole)
        if number == _NODE:
            found = any(field == _NODE_OUTPUT and name == output for field, name, _ in _fields(content))
    return b"".join([*parts, _field(_OUTPUT, _field(_NAME, output))]), found


def _fields(message: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield the number of each field, its content and the whole of it, number and all."""
    at = 0
    while at < len(message):
        start = at
        key, at = _number(message, at)
        wire = key & 7
        if wire == _BYTES:
            length, at = _number(message, at)
        elif wire in _FIXED:
            length = _FIXED[wire]
        else:
            length = _number(message, at)[1] - at
        yield key >> 3, message[at : at + length], message[start : at + length]
        at += length


def _field(number: int, content: bytes) -> bytes:
    return _written(number << 3 | _BYTES) + _written(len(content)) + content


def _number(message: bytes, at: int) -> tuple[int, int]:
    """Return the whole number written at a place, seven bits a byte, and where it ends."""
    number = shift = 0
    while True:
        byte = message[at]
        number |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return number, at


def _written(number: int) -> bytes:
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])
