"""Named entities: spaCy's recogniser decoded over all the tokens of a batch at once.

spaCy's own loop asks of every action at every token, one call each, whether it is allowed, which takes most
of the recogniser's time. The rules fit in a few array operations: outside an entity one may begin (B), be one
word long (U) or not be (O); inside one it goes on (I) or ends (L). The network and the decisions are spaCy's,
the scheme is that of Ratinov and Roth (2009, CoNLL).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy
import numpy.typing

Ints = numpy.typing.NDArray[numpy.intp]
Bools = numpy.typing.NDArray[numpy.bool_]
Scores = numpy.typing.NDArray[numpy.float32]
Score = Callable[[Ints, Ints, Ints], Scores]

NONE = -1  # in place of a token: there is none


def entity_labels(recogniser: Any, documents: Sequence[Any]) -> list[str]:
    """Return, for every token of spaCy documents in turn, the label of the entity it belongs to, or "".

    ``recogniser`` is spaCy's ``ner`` component. The documents need their sentences and must hold no entities.
    """
    if not any(len(document) for document in documents):
        return []
    actions = [recogniser.moves.get_class_name(index) for index in range(recogniser.moves.n_moves)]
    rows = numpy.concatenate([document.to_array(("IS_SPACE", "SENT_START")) for document in documents])
    is_last = numpy.roll(rows[:, 1] == 1, -1)
    is_last[numpy.cumsum([len(document) for document in documents]) - 1] = True
    network = recogniser.model.predict(list(documents))

    def score(token: Ints, first: Ints, last: Ints) -> Scores:
        states = numpy.stack([token, first, last], axis=1).astype(numpy.int32)
        scores: Scores = network.vec2scores.predict(network.state2vec.predict(states))
        return scores

    return _decode(score, actions, rows[:, 0] == 1, is_last)


def _decode(score: Score, actions: Sequence[str], is_space: Bools, is_last: Bools) -> list[str]:
    """Take the best allowed action at each token, from left to right.

    ``score(token, first, last)`` gives a row of scores a token, one for each of the ``actions`` ("B-PERSON",
    ..., "O"); ``first`` and ``last`` are the first and so far the last token of an entity that is open there.
    ``is_last`` marks the last token of each sentence, from which no entity goes on.
    """
    begins, units = _that_are(actions, "B-"), _that_are(actions, "U-")
    outside = begins | units | numpy.array([name == "O" for name in actions])
    tokens = numpy.arange(len(is_space))
    none = numpy.full(len(tokens), NONE)
    scores = score(tokens, none, none)
    scores[:, ~outside] = -numpy.inf
    scores[numpy.ix_(is_last, begins)] = -numpy.inf
    scores[numpy.ix_(is_space, begins | units)] = -numpy.inf
    action = scores.argmax(axis=1)
    end = _ends(score, actions, action, begins[action], is_last)

    labels = [""] * len(tokens)
    free = 0  # the first token that no entity has taken yet
    for token in numpy.flatnonzero(begins[action] | units[action]).tolist():
        if token >= free:
            free = end[token] + 1
            labels[token:free] = [actions[action[token]][2:]] * (free - token)
    return labels


def _ends(score: Score, actions: Sequence[str], action: Ints, begins: Bools, is_last: Bools) -> list[int]:
    """Return for each token the last one of the entity that would begin there, all of them grown in step."""
    place = {name: index for index, name in enumerate(actions)}
    goes_on = numpy.array([place.get(f"I-{name[2:]}", 0) for name in actions])
    stops = numpy.array([place.get(f"L-{name[2:]}", 0) for name in actions])
    end = numpy.arange(len(action))
    first = numpy.flatnonzero(begins)
    while len(first):
        end[first] += 1
        token = end[first]
        scores, row = score(token, first, token - 1), numpy.arange(len(first))
        longer = scores[row, goes_on[action[first]]] >= scores[row, stops[action[first]]]
        first = first[longer & ~is_last[token]]
    found: list[int] = end.tolist()
    return found


def _that_are(actions: Sequence[str], prefix: str) -> Bools:
    # "U-" alone is spaCy's own mark for blocked tokens, of which there are none.
    return numpy.array([name.startswith(prefix) and name != prefix for name in actions])
