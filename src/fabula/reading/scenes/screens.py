"""Screens: whose face or voice comes out of a device, so that they themselves are elsewhere.

*Hugo's face came up on the tablet. "Tower, this is Lark Two," said Moreno's voice in his headset.* They may
laugh and eat at their end all the same. Whoever is told to come, too, has come in.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from fabula.reading.account import Account
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_words

FACES = frozenset({"face", "image", "picture"})
VOICES = frozenset({"voice"})
OUT_OF = frozenset({"on", "over", "through", "from", "in", "of"})  # before the device: "out of the speaker"
REACH = 20  # tokens from the device to the face that appears on it
DEEPEST = 4  # steps up from the device to the verb of its clause


def shown_by_device(account: Account, first: int, last: int) -> frozenset[str]:
    """Return whose face or voice comes out of a device between two tokens, but for those who come in."""
    prose, devices = account.prose, load_words("telephone_words") | load_words("screen_words")
    told = [
        token
        for token in prose.occurrences(devices, range(first, last))
        if account.quote_of[token] < 0 and prose.tokens.tag[token][0] == "N"
    ]
    parts = [part for device in told for part in _parts_of_clause(account, device)]
    faces = prose.occurrences(FACES, range(first, last + REACH))
    parts += [face for face in faces if _appears_behind(account, told, face)]
    shown = {owner for part in parts if (owner := _owner(account, part)) is not None}
    return frozenset(shown - _comers(account, first, last)) if shown else frozenset()


def _parts_of_clause(account: Account, device: int) -> Iterator[int]:
    """Yield the face or the voice that comes out of a device, by its noun or by the verb of its clause."""
    tokens = account.prose.tokens
    fills = tokens.dep[device] == "dobj"  # "filled the screen"
    token = device
    while tokens.dep[token] == "compound":
        token = tokens.head[token]  # "the laptop screen" has two words for one
    if not fills and (tokens.dep[token] != "pobj" or tokens.lower[tokens.head[token]] not in OUT_OF):
        return
    for _ in range(DEEPEST):
        token = tokens.head[token]
        if tokens.lower[token] in FACES | VOICES:
            yield token  # "Moreno's voice in his headset"
            return
        if tokens.tag[token][0] == "V":
            seen = tokens.lower[token] in _appearing()
            for child in tokens.children[token]:
                low = tokens.lower[child]
                comes = seen if low in FACES else low in VOICES and not fills
                if comes and tokens.dep[child] in SUBJECTS:
                    yield child
            return


def _appears_behind(account: Account, devices: Sequence[int], face: int) -> bool:
    """Say whether a face appears soon after a device, and nothing says where: "Her face came up"."""
    tokens, before = account.prose.tokens, bisect_left(devices, face)
    verb = tokens.head[face]
    return (
        before > 0
        and face - devices[before - 1] < REACH
        and tokens.dep[face] in SUBJECTS
        and tokens.lower[verb] in _appearing()
        and not any(tokens.dep[child] in ("prep", "dobj") for child in tokens.children[verb])
    )


def _owner(account: Account, part: int) -> str | None:
    """Return whose face or voice one is."""
    tokens = account.prose.tokens
    owners = (account.at(child) for child in tokens.children[part] if tokens.dep[child] == "poss")
    return next((owner for owner in owners if owner is not None), None)


def _comers(account: Account, first: int, last: int) -> set[str | None]:
    """Return those whom the narration makes come or go about."""
    tokens = account.prose.tokens
    moving = load_words("entering_verbs") | load_words("moving_verbs")
    found = set()
    for index in account.mentions_between(first, last):
        head = account.mentions.all[index].head
        acts = account.quote_of[head] < 0 and tokens.dep[head] in SUBJECTS
        if acts and tokens.lower[tokens.head[head]] in moving:
            found.add(account.who[index])
    return found


@cache
def _appearing() -> frozenset[str]:
    return inflect_all(load_words("appearing_verbs"))
