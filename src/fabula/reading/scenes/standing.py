"""Standing: sentences that tell no more of somebody than that they are there.

*There was Ann. The others were Ann and Ben. Behind her stood Ann. They were all there: Ann on the stairs, Ben
by the door.* The parser makes no subject of any of these.
"""

from __future__ import annotations

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all
from fabula.tokens import Tokens

WHERE = frozenset({"in", "at", "on", "by", "near", "against", "behind", "beside", "under", "with"})
PRESENTING = frozenset({"there", "others"})
STANCES = inflect_all(("stand", "sit", "lie", "hang", "come", "wait", "kneel", "lean"))


def stands_there(tokens: Tokens, head: int) -> bool:
    """Say whether a word for somebody is all that its sentence is about, but for where they are."""
    verb, dep = tokens.head[head], tokens.dep[head]
    if dep == "ROOT":
        return any(tokens.lower[child] in WHERE for child in tokens.children[head] if child > head)
    subjects = [child for child in tokens.children[verb] if tokens.dep[child] in (*SUBJECTS, "expl")]
    if dep == "attr":
        return any(tokens.lower[child] in PRESENTING for child in subjects)
    return dep == "dobj" and not subjects and head > verb and tokens.lower[verb] in STANCES
