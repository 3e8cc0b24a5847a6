"""Question: what is asked of a story, once it is understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal["who", "who-knows", "what-knows", "told", "where", "believes", "feels", "says", "search"]
AGE = "age"  # the words of a question of ``who`` that asks for no more than how old they are
DEAD = "dead"  # and of those for a plain fact, which are the kinds of a ``Trait``
LIES = "lie"  # and of one of ``told`` that asks for what somebody says and knows not to be so
PROMISES = "promise"  # and of one of ``told`` that asks for what somebody means to do, as they say
PRESENT = "present"  # and of one that asks who is there, in a stretch or when something happens
FACTS = frozenset({DEAD, "eyes", "hair"})
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Question:
    """A question of one of the kinds.

    ``who`` and ``to`` are ids of characters, more than one where several go by the name that was given, and
    empty for anybody: who is asked about, knows, tells, believes, feels, speaks or is looked for, and who is
    told, or whom a feeling is toward; of ``what-knows``, who does not know it. Of ``who-knows``, ``who`` are
    those whom others overheard; of ``who``, ``to`` are those to whom it is asked what they are. ``words`` are
    what it is about, "" for anything, of ``told`` also ``LIES`` or ``PROMISES``, and of ``who`` ``AGE``,
    ``PRESENT``, one of ``FACTS`` or "". ``until`` is the offset up to which the story is looked at, None for
    all of it. A ``search`` without words is for all that is told from ``since`` on. Of ``PRESENT``, ``who``
    are those beside whom they are, ``since`` is where the stretch begins in which they are, or ``happening``
    has the words for what happens there.
    """

    kind: Kind
    who: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    words: str = ""
    until: int | None = None
    since: int = 0
    happening: str = ""
