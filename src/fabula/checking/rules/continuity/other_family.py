"""Somebody has other numbers of brothers, sisters or children: "my only sister", "both my sisters"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import Look, look_at, of_one
from fabula.checking.note import Finding
from fabula.reading.times import number_of
from fabula.span import Span

LEVEL = "suggestion"
_NUMBER = "two|three|four|five|six|seven|eight|nine"
_KIN = r"(?P<{0}>brothers?|sisters?|sons?|daughters?|children|boys|girls|kids)\b(?!-in-law)"
_WHOSE = r"(?P<{0}>[Hh]is|[Hh]er|[Mm]y|[Yy]our|[A-Z]\w+[’']s)"
_TOLD = re.compile(
    rf"\b{_WHOSE.format('whose1')} only {_KIN.format('kin1')}"
    rf"|\bboth (?:of )?{_WHOSE.format('whose2')} {_KIN.format('kin2')}"
    rf"|\ball (?P<many3>{_NUMBER}) of {_WHOSE.format('whose3')} {_KIN.format('kin3')}"
    rf"|\b{_WHOSE.format('whose4')} (?P<many4>{_NUMBER}) {_KIN.format('kin4')}"
    rf"|\b(?P<whose5>had|has|have|[’']ve got|[’']s got) (?:got )?(?P<many5>{_NUMBER}) {_KIN.format('kin5')}"
    rf"|\b{_WHOSE.format('whose7')} (?P<kin7>brothers|sisters)\b(?! and\b)"
    rf"|\b(?P<whose6>had|has|have) (?:got )?(?:only )?(?P<many6>one|a single) {_KIN.format('kin6')}"
)
_ONES = {"1": 1, "2": 2}
_SEVERAL = "7"
MOST = 20


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each number of kin that is not the first told of a person."""
    narration = draft.narration
    if narration is None:
        return
    told: dict[str, list[Look]] = defaultdict(list)
    for match in draft.find(_TOLD):
        form = next(key[-1] for key in sorted(match.groupdict()) if key.startswith("kin") and match[key])
        covered = narration.tokens_in(Span(match.start(f"whose{form}"), match.end(f"whose{form}")))
        at = covered[0] if covered else -1
        if at >= 0 and form in "56":
            at = narration.subject_of(at)
        if form == _SEVERAL:
            many = frozenset(map(str, range(2, MOST)))
        else:
            many = frozenset({str(_ONES.get(form) or int(number_of(match[f"many{form}"].lower()) or 1))})
        look = look_at(draft, narration, at, Span(*match.span()), many) if at >= 0 else None
        if look is not None:
            told[_sort(match[f"kin{form}"])].append(look)
    for looks in told.values():
        for index, now in enumerate(looks):
            before = [one for one in looks[:index] if of_one(draft, one, now)]
            if before and not any(one.values & now.values for one in before):
                message = f"“{now.word}” here, and “{before[-1].word}” before: the same person’s?"
                yield Finding(now.span, message, see=(before[-1].span,))


def _sort(noun: str) -> str:
    word = noun.lower().removesuffix("s")
    return {"boy": "son", "girl": "daughter", "kid": "child", "children": "child"}.get(word, word)


FLAGS = [
    "“She's my only sister,” said Ivo. It rained.\n\n“Well?” said Anna.\n\nIvo wrote to ⟦both his sisters⟧.",
]
ALLOWS = [
    "“She's my only sister,” said Ivo. It rained.\n\n“Well?” said Anna.\n\nIvo wrote to both his brothers.",
    "“She's my only sister,” said Ivo. It rained.\n\n“Well?” said Anna.\n\nAnna wrote to both her sisters.",
]
