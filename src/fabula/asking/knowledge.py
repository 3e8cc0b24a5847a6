"""Knowledge: what is known to whom at the end, what nobody was told, who is mistaken or unaware."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from fabula.asking.answers import IN_MIND, NOTHING_KNOWN
from fabula.asking.learnings import learnings_of
from fabula.asking.telling import Telling
from fabula.paragraphs import Paragraphs
from fabula.reading.secrecy import tells_of_secrecy
from fabula.span import Span
from fabula.story import NARRATOR, Claim, Learning, Quote, Story, quote_before, scene_at

TAKEN_FOR_SO = frozenset({"believed", "remembered"})  # to hope for it, or doubt it, is no mistake
FEW = 4  # people who know something between them; what more know is no secret
NEAR = 160  # characters on each side in which words say that something is secret
OF_ONE_KIND = 2  # claims given for the same people, where there is more to tell than a page holds


@dataclass(frozen=True, slots=True)
class Known:
    """A claim and the people, by id, it is a matter for: who they are says the list it stands in.

    ``sources`` are, where those people know it, from whom each has it, None for nobody, and ``overheard``
    says of each whether it was not meant for them; else there are none. ``also`` are the other claims of the
    same telling, in the order of the text.
    """

    claim: Claim
    people: tuple[str, ...]
    sources: tuple[str | None, ...] = ()
    overheard: tuple[bool, ...] = ()
    also: tuple[Claim, ...] = ()


class Knowledge:
    """What is known to whom at the end of a story; each list has the most telling claims first.

    What the narration merely tells is in none of them, nor are questions and orders.
    """

    def __init__(self, story: Story) -> None:
        self._story = story
        self._telling = Telling(story)
        self._paragraphs = Paragraphs(story.manuscript)

    @cached_property
    def shared(self) -> tuple[Known, ...]:
        """What has been told, with the few who know it."""
        return self._chosen(
            Known(
                claim,
                tuple(known),
                tuple(learning.source for learning in known.values()),
                tuple(learning.channel == "overheard" for learning in known.values()),
            )
            for claim, known in self._told
            if 1 < len(known) <= FEW
            and claim.status != "false"
            and claim.stance != "supposed"
            and not self._telling.is_judgement(claim.span)
            and not self._is_between_them(claim)
        )

    @cached_property
    def untold(self) -> tuple[Known, ...]:
        """What somebody believes, knows, fears or plans and nobody is told, with the one whose it is.

        It is in words of believing and fearing: most of the thoughts that are told are of the moment. What
        anybody there can see is left out (``is_of_the_moment``).
        """
        return self._chosen(
            Known(claim, (claim.holder,))
            for claim in self._story.claims
            if claim.stance in IN_MIND | {"planned"}
            and claim.status != "false"
            and claim.evidence
            and claim.holder is not None
            and claim.holder != NARRATOR
            and self._kept(claim)
            and not self._telling.is_of_the_moment(claim.span, claim.holder)
            and not self._telling.is_judgement(claim.span)
        )

    @cached_property
    def mistaken(self) -> tuple[Known, ...]:
        """What somebody believes, or is told, and the reader knows not to be so, with whoever believes it.

        Mistakes are few, and all are given: what one tells at a stretch of the same holder's together, and
        those of one holder beyond the first two last. What somebody took for granted that another would see
        or know is between them.
        """
        deceived: dict[str, list[str]] = defaultdict(list)
        for one in self._story.deceptions:
            deceived[one.claim].append(one.holder)
        found = (
            Known(claim, people)
            for claim in self._story.claims
            if claim.status == "false"
            and claim.stance in TAKEN_FOR_SO | {"asserted"}
            and not self._is_let_down(claim)
            and (people := _holders(claim, deceived.get(claim.id, ())))
        )
        return self._chosen(found, all_of_them=True)

    @cached_property
    def unaware(self) -> tuple[Known, ...]:
        """What others say of somebody who is not shown to know it, with those it is said of."""
        return self._chosen(
            Known(claim, about)
            for claim, known in self._told
            if claim.stance != "supposed"
            and not self._telling.is_judgement(claim.span)
            and (aware := {*known, *self._aware_before(claim)})
            and (about := tuple(one for one in self._telling.named(claim.span) if one not in aware))
        )

    def is_private(self, one: Known) -> bool:
        """Say whether what was told is secret, or tells of somebody else by name, and nobody overheard it."""
        others = set(self._telling.named(one.claim.span)).difference(one.people)
        return self.is_secret(one) or (bool(others) and not any(one.overheard))

    def is_secret(self, one: Known) -> bool:
        """Say whether words beside something, in its paragraph, say that it is kept from others."""
        span = one.claim.span
        start, end = self._paragraphs.paragraph(span)
        around = Span(max(start, span.start - NEAR), min(end, span.end + NEAR))
        return tells_of_secrecy(around.of(self._story.text))

    @cached_property
    def _told(self) -> list[tuple[Claim, dict[str, Learning]]]:
        """The claims that somebody told somebody, each with how those who know it came to."""
        claims = (claim for claim in self._story.claims if claim.stance not in NOTHING_KNOWN)
        known = ((claim, self._learnings[claim.id]) for claim in claims)
        return [one for one in known if any(learning.source is not None for learning in one[1].values())]

    def _is_between_them(self, claim: Claim) -> bool:
        """Say whether somebody speaks of minds and names nobody: "I hoped you'd see what she gave up"."""
        if claim.by == NARRATOR or self._telling.named(claim.span):
            return False
        return claim.holder != claim.by or self._has_attitude(claim.span)

    def _is_let_down(self, claim: Claim) -> bool:
        """Say whether somebody took a mind to be other than it is: "I thought you'd realize that ..."."""
        return self._is_between_them(claim) and self._telling.is_expected(claim.span)

    def _has_attitude(self, span: Span) -> bool:
        """Say whether a word of attitude is in a stretch: "hoped", "know"."""
        place = bisect_left(self._attitudes, span.start, key=lambda one: one.start)
        return place < len(self._attitudes) and self._attitudes[place].end <= span.end

    @cached_property
    def _attitudes(self) -> list[Span]:
        """The words of attitude in lines, in order."""
        held = (one for one in self._story.claims if one.by != NARRATOR and one.stance in IN_MIND)
        return sorted({span for one in held for span in one.evidence})

    def _aware_before(self, claim: Claim) -> Iterator[str]:
        """Yield who knows what a claim only says again, as those learn who had not heard of it."""
        for earlier in self._said_at[claim.span]:
            yield from self._learnings[earlier]

    @cached_property
    def _said_at(self) -> dict[Span, set[str]]:
        """The claims that people learn of by the words of each claim: itself, and what it says again."""
        said: dict[Span, set[str]] = defaultdict(set)
        for one in self._story.learnings:
            said[one.span].add(one.claim)
        return said

    def _kept(self, claim: Claim) -> bool:
        """Say whether nobody but the holder knows; what is said of somebody in a line is told already."""
        return claim.by in (NARRATOR, claim.holder) and set(self._learnings[claim.id]) <= {claim.holder}

    def _chosen(self, found: Iterable[Known], all_of_them: bool = False) -> tuple[Known, ...]:
        """Return the claims that say enough by themselves, the most telling first, few of a kind.

        Of a line, or of one thought, one is given for the same people. With ``all_of_them`` every one is:
        what is told with another stands with it, however little it says by itself if it is anything, and
        those that are too many of a kind follow behind.
        """
        weighed = [(self._telling.weight(one.claim.span), one) for one in found]
        weighed.sort(key=lambda each: (-each[0], len(each[1].people), each[1].claim.span))
        chosen: dict[frozenset[str], list[list[Known]]] = defaultdict(list)  # people -> tellings
        ranked: list[list[Known]] = []
        rest: list[list[Known]] = []
        for weight, one in weighed:
            same = chosen[frozenset(one.people)]
            given = (other.claim.span for telling in same for other in telling)
            if any(other.overlaps(one.claim.span) for other in given):
                continue
            is_same = self._are_of_one_telling if all_of_them else self._are_of_one_piece
            telling = next((each for each in same if is_same(each[0].claim, one.claim)), None)
            if telling is None and weight:
                same.append([one])
                (ranked if len(same) <= OF_ONE_KIND else rest).append(same[-1])
            elif telling is not None and all_of_them and not self._telling.is_empty(one.claim.span):
                telling.append(one)
        return tuple(_together(each) for each in ((*ranked, *rest) if all_of_them else ranked))

    def _are_of_one_telling(self, a: Claim, b: Claim) -> bool:
        """Say whether two claims are told at a stretch by one of the people, or in one thought."""
        turns = {self._turn_of(a), self._turn_of(b)}
        return (None not in turns and len(turns) == 1) or self._are_of_one_piece(a, b)

    def _turn_of(self, claim: Claim) -> int | None:
        """Return the number of the turn that a claim is told in, or None."""
        quotes = self._story.quotes
        index = bisect_right(quotes, claim.span.start, key=lambda one: one.span.start) - 1
        return self._turns[index] if index >= 0 and quotes[index].span.holds(claim.span) else None

    @cached_property
    def _turns(self) -> list[int]:
        """For each quote, the number of the turn it belongs to: what one says with no one else between."""
        quotes = self._story.quotes
        begun = (
            number == 0
            or quotes[number - 1].speaker != one.speaker
            or one.speaker is None
            or self._scene_of(quotes[number - 1]) != self._scene_of(one)
            for number, one in enumerate(quotes)
        )
        return list(accumulate(map(int, begun)))

    def _scene_of(self, quote: Quote) -> str | None:
        scene = scene_at(self._story.scenes, quote.span.start)
        return scene.id if scene is not None else None

    def _are_of_one_piece(self, a: Claim, b: Claim) -> bool:
        """Say whether two claims are of one line, or of one thought: told by the same words, "She knew"."""
        lines = {self._line_of(a), self._line_of(b)}
        return (None not in lines and len(lines) == 1) or bool(set(a.evidence) & set(b.evidence))

    def _line_of(self, claim: Claim) -> Span | None:
        """Return the line that a claim is in, or None."""
        quote = quote_before(self._story.quotes, claim.span.start)
        return quote.span if quote is not None and quote.span.holds(claim.span) else None

    @cached_property
    def _learnings(self) -> dict[str, dict[str, Learning]]:
        """For each claim, how each who knows of it first came to."""
        first: dict[str, dict[str, Learning]] = defaultdict(dict)
        for claim, learnings in learnings_of(self._story).items():
            for one in learnings:
                first[claim].setdefault(one.character, one)
        return first


def _together(telling: Sequence[Known]) -> Known:
    """Return the most telling of what was told at a stretch, with all the rest."""
    rest = sorted((one.claim for one in telling[1:]), key=lambda claim: claim.span)
    return replace(telling[0], also=tuple(rest))


def _holders(claim: Claim, deceived: Sequence[str]) -> tuple[str, ...]:
    """Return whoever holds a claim that is not so: whoever is said to, or those who are told."""
    if claim.stance == "asserted":
        return tuple(deceived)
    return (claim.holder,) if claim.holder not in (None, NARRATOR) else ()
