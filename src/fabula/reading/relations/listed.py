"""Listed: those whom a list behind a word for several names: "three children: Ada, Bo and little Cy"."""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.grammar.roles import SUBJECTS

LEADS = frozenset({":", ",", "—", "–", "-"})  # between the word and the list
BETWEEN = (",", ":", "CC", "JJ", "DT", "CD", "HYPH", "RB")  # tags of what may stand between the names
LEAST = 2  # names from which there is a list


def listed(account: Account, token: int) -> tuple[str, ...]:
    """Return who the names are that stand in a list right behind a token, or nobody.

    A name that is the subject of a verb begins a clause of its own: "She had two sons, and Bo was ill". Names
    behind a comma with no stop after them go on with what the word begins: "The kids, Ada and Bo are safe".
    """
    tokens, mentions = account.prose.tokens, account.mentions
    if LEADS.isdisjoint(tokens.lower[token + 1 : token + 2]):
        return ()
    found: list[str] = []
    place, end, last = token + 2, len(tokens), token
    while place < end and tokens.sentence[place] == tokens.sentence[token]:
        index = mentions.at.get(place, -1)
        person = account.at(place)
        named = index >= 0 and mentions.all[index].kind == "name"
        if named and person is not None and account.by_id[person].kind == "person":
            if tokens.dep[place] in SUBJECTS and tokens.head[place] > place:
                break
            found.append(person)
            last = place
        elif tokens.tag[place] not in BETWEEN and not tokens.tag[place].startswith("NNP"):
            break
        place += 1
    counted = any(tokens.tag[child] == "CD" for child in tokens.children[token])
    goes_on = last + 1 < end and tokens.tag[last + 1][0].isalpha()
    if tokens.lower[token + 1] == "," and goes_on and not counted:
        return ()
    return tuple(dict.fromkeys(found)) if len(found) >= LEAST else ()
