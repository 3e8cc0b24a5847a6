"""The CommitmentBank: is what somebody says, thinks or knows so? Our status against readers' ratings.

De Marneffe, Simons and Tonhauser 2019, *The CommitmentBank: Investigating projection in naturally occurring
discourse* (Sinn und Bedeutung 23). In each of the 1,200 short passages the last sentence holds a content
clause under a question, a modal, a negation or a condition, and some ten people rated from -3 to 3 whether
the author holds the clause to be true. Nothing here was ever learned from; all of it is read.

People agree where at least eight in ten of the ratings lie in one of three ranges, 1 to 3, 0, and -3 to -1
(Jiang and de Marneffe 2019, *Evaluating BERT for natural language inference*): 556 passages, the set CB of
SuperGLUE. The range is the answer, ``true``, ``open`` or ``false``, which here is the sign of the mean.

Each passage, context and sentence, is read as a story of its own. The clause asked about is given with its
pronouns spelled out, so ours is the claim of the last sentence that stands under the verb that the item
names, or else shares at least half of its words; of several the one that shares most (Dice 1945). Where there
is none the passage is answered wrongly, and not ``found``. ``right`` is the share right of all,
``right_of_found`` of those found, ``signs`` of those whose answer is not ``open``, and ``macro_f1`` the mean
over the three; ``one_status`` is what the commonest alone would get.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.metrics import macro_f1
from evaluation.readings import read_text
from evaluation.report import table
from evaluation.work import Outcome, Settings, spread
from fabula.reading.lexicon import inflect
from fabula.story import Claim, ClaimStatus, Story

FOLDER = "extra/commitmentbank"
FILE = "CommitmentBank-items.csv"

AGREED = 0.8
LIKE = 0.5
BATCH = 70

SHOWN = ("items", "found", "right", "right_of_found", "signs", "macro_f1", "one_status")


@dataclass(frozen=True, slots=True)
class Item:
    """A passage, its last sentence, the clause asked about, and what people say of it if they agree."""

    id: str
    context: str
    target: str
    prompt: str
    verb: str
    operator: str
    answer: ClaimStatus | None

    @property
    def text(self) -> str:
        """The passage as one paragraph."""
        return f"{self.context} {self.target}".strip()


@dataclass(frozen=True, slots=True)
class Answered:
    """What we say of one passage; ``given`` is None where no claim of ours is like the clause."""

    id: str
    operator: str
    wanted: ClaimStatus
    given: ClaimStatus | None


def load_items(folder: Path) -> list[Item]:
    """Read the passages; the answer is None where people do not agree."""
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        return [
            Item(
                row["uID"], _line(row["Context"]), _line(row["Target"]), row["Prompt"], row["Verb"],
                row["Embedding"],
                agreed_status([float(rating) for rating in row["Reponses"].split(",")]),
            )
            for row in csv.DictReader(file)
        ]  # fmt: skip


def _line(words: str) -> str:
    return " ".join(words.split())


def agreed_status(ratings: Sequence[float]) -> ClaimStatus | None:
    """Return the status that eight in ten of the ratings give, or None.

    >>> agreed_status([3, 2, 2, 1, 0]), agreed_status([0, 0, 0, 0, 3]), agreed_status([3, 0, -2])
    ('true', 'open', None)
    """
    ranges = Counter[ClaimStatus]("true" if one >= 1 else "false" if one <= -1 else "open" for one in ratings)
    status, votes = ranges.most_common(1)[0]
    return status if votes / len(ratings) >= AGREED else None


def claim_meant(story: Story, item: Item) -> Claim | None:
    """Return the claim of the last sentence that the item asks about, or None; of equals the shorter."""
    begins = len(item.text) - len(item.target)
    forms = inflect(item.verb)
    ranked = [
        (any(cue.of(story.text).lower() in forms for cue in claim.evidence), dice(words, item.prompt), claim)
        for claim in story.claims
        if claim.span.end > begins and (words := claim.span.of(story.text))
    ]
    fitting = [one for one in ranked if one[0] or one[1] >= LIKE]
    best = max(fitting, key=lambda one: (one[0], one[1], -len(one[2].span.of(story.text))), default=None)
    return best[2] if best is not None else None


def dice(a: str, b: str) -> float:
    """Return how many of the words of both two texts have in common, 0 to 1.

    >>> round(dice("She was ill", "Polly was ill"), 2)
    0.67
    """
    ours, theirs = (Counter(re.findall(r"[\w']+", words.lower())) for words in (a, b))
    return 2 * (ours & theirs).total() / max(1, ours.total() + theirs.total())


def answer_items(job: tuple[Settings, Sequence[Item]]) -> list[Answered]:
    """Read some passages and answer them; runs in a worker process."""
    settings, items = job
    found = []
    for item in items:
        story = read_text(item.text, item.id, None, settings.parses, settings.reader)
        claim = claim_meant(story, item)
        assert item.answer is not None
        found.append(Answered(item.id, item.operator, item.answer, claim.status if claim else None))
    return found


def score_commitment(settings: Settings) -> Outcome:
    """Score the passages on which people agree."""
    items = [item for item in load_items(settings.data / FOLDER) if item.answer is not None]
    chosen = set(settings.chosen(item.id for item in items))
    items = [item for item in items if item.id in chosen]
    batches = [(settings, items[first : first + BATCH]) for first in range(0, len(items), BATCH)]
    answered = [one for batch in spread(answer_items, batches, settings.jobs) for one in batch]
    operators = {
        operator: figures([one for one in answered if one.operator == operator])
        for operator in sorted({one.operator for one in answered})
    }
    pooled = figures(answered)
    text = table({**operators, "pooled": pooled}, SHOWN, "clause under")
    return Outcome({"pooled": pooled, "operators": operators}, f"IS IT SO? (CommitmentBank)\n\n{text}")


def figures(answered: Iterable[Answered]) -> dict[str, Any]:
    """Return the figures of some passages, as shares; at least one is needed."""
    answered = list(answered)
    right = sum(one.given == one.wanted for one in answered)
    found = sum(one.given is not None for one in answered)
    signed = [one for one in answered if one.wanted != "open"]
    commonest = Counter(one.wanted for one in answered).most_common(1)[0][1]
    return {
        "items": len(answered),
        "found": found / len(answered),
        "right": right / len(answered),
        "right_of_found": right / found if found else None,
        "signs": sum(one.given == one.wanted for one in signed) / len(signed) if signed else None,
        "macro_f1": macro_f1((one.wanted, one.given) for one in answered),
        "one_status": commonest / len(answered),
    }
