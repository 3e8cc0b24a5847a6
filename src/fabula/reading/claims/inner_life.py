"""Inner life: through whose eyes the narration looks, and what it tells as their guess, not as so.

*She must have left by the back door. No doubt he was rich. It was obvious that they knew.* Nobody is said to
think so; but the narration does not guess, and the one whose thoughts it tells does (Banfield 1982).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from fabula.reading.account import Account, weakly
from fabula.reading.claims.holders import holder_of
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.short_answers import short_answer
from fabula.reading.grammar.attitudes import attitude_of
from fabula.reading.grammar.auxiliaries import BE, HAD, IS
from fabula.reading.grammar.clauses import helpers, own_subject
from fabula.reading.lexicon import load_words
from fabula.story import NARRATOR
from fabula.tokens import sentence_around

AROUND = 1_200  # tokens on either side of a place within which most of what is seen shows through whose eyes
FEWEST, NEARLY_ALL = 3, 0.75  # thoughts there of one person, and their share
BEFORE, AFTER = 300, 60  # tokens before and after a guess within which somebody is told to think or feel
LED_BY = 8  # tokens of "So that was how it was, then."
LED_TO = 20  # tokens of the sentence after it within which a clause says how it was
LONGEST = 3  # words of "no doubt", "in all likelihood"
LED = 3  # sentences that may go on with what one before them leads up to
LONGEST_LEAD = 26  # tokens of a sentence that does
LEAST_LEAD, MOST_LEAD = 3, 5  # words in it that say so
AHEAD = frozenset({"would", "'d"})
NOT_DRAWN = frozenset({"i", "we", "that"})  # "So that was that"
NOBODY = frozenset({"it", "that", "this", "which"})
BEING = frozenset({"be", "have"})


class InnerLife:
    """Says whose thoughts the narration tells at a place."""

    def __init__(self, account: Account) -> None:
        self._account = account
        tokens = account.prose.tokens
        told = [
            (verb, who)
            for verb in account.prose.occurrences(load_words("inner_verbs"))
            if account.quote_of[verb] < 0 and tokens.tag[verb][0] == "V" and (who := _subject(account, verb))
        ]
        self._leads: dict[int, bool] = {}  # first token of a sentence -> whether it only leads to the next
        self._places = [verb for verb, _ in told]
        self._whose = [who for _, who in told]
        self._thinking_near = account.asking("who thinks near", weakly(self._who_thinks_near))
        self._looking = account.asking("who looks on", weakly(self._who_looks_on))

    def at(self, token: int) -> str | None:
        """Return the id of whoever thinks or feels something just before a place, or just after, or None."""
        if (narrator := self._account.narrators[token]) is not None:
            return narrator
        if (lead := self._lead_to(token)) >= 0 and (who := self._concluding(lead)) is not None:
            return who
        return self._thinking_near(token) or self._only_one(token) or self._looking(token)

    def _who_looks_on(self, token: int) -> str | None:
        """Return the id of the one through whom nearly all around a place is seen, or None."""
        first, last = (bisect_left(self._places, at) for at in (token - AROUND, token + AROUND))
        whose = Counter(self._whose[first:last]).most_common(1)
        known = bool(whose) and whose[0][1] >= max(FEWEST, NEARLY_ALL * (last - first))
        return whose[0][0] if known else None

    def _who_thinks_near(self, token: int) -> str | None:
        """Return the id of whoever is told to think or feel something near a place, or None."""
        after = bisect_left(self._places, token)
        if after and token - self._places[after - 1] <= BEFORE:
            return self._whose[after - 1]
        if after < len(self._places) and self._places[after] - token <= AFTER:
            return self._whose[after]
        return None

    def _only_one(self, token: int) -> str | None:
        """Return the id of the only one, but for whom the clause is about, who does anything around it."""
        account, tokens = self._account, self._account.prose.tokens
        first = last = token
        while first > 0 and tokens.paragraph[first - 1] == tokens.paragraph[token]:
            first -= 1
        while last + 1 < len(tokens) and tokens.paragraph[last + 1] == tokens.paragraph[token]:
            last += 1
        doing = {
            account.at(own_subject(tokens, verb))
            for verb in range(first, last + 1)
            if tokens.tag[verb][0] == "V"
            and account.quote_of[verb] < 0
            and own_subject(tokens, verb) >= 0
            and tokens.lower[own_subject(tokens, verb)] not in load_words("nobody_words")
        }
        others = doing - {None, account.at(max(own_subject(tokens, token), 0))}
        return others.pop() if len(others) == 1 else None

    def guessed(self, one: Proposition) -> bool:
        """Say whether a clause of the narration is told as a guess: "must have", "no doubt", "presumably"."""
        if one.line >= 0 or one.by != NARRATOR or one.cue >= 0:
            return False
        tokens = self._account.prose.tokens
        aided = helpers(tokens, one.root)
        going_on = tokens.tag[one.root] == "VBG" and "be" in aided  # "must be lying"
        if "must" in aided and ("have" in aided or tokens.lower[one.root] in BEING or going_on):
            return True  # not "it must be said that", "he must be told"
        if self._is_drawn(one) or self._is_reckoned(one, aided) or self._is_insisted_on(one):
            return True
        first = tokens.lower[one.first : one.first + LONGEST]
        return any(
            " ".join(first[:length]) in load_words("guessing_leads") for length in range(1, LONGEST + 1)
        )

    def _is_reckoned(self, one: Proposition, aided: frozenset[str]) -> bool:
        """Say whether it is reckoned how things are elsewhere: "He would be in Dover by now"."""
        said = self._account.prose.tokens.lower[one.first : one.last + 1]
        return bool(aided & AHEAD) and any(said[at : at + 2] == ["by", "now"] for at in range(len(said)))

    def _is_insisted_on(self, one: Proposition) -> bool:
        """Say whether somebody tells themselves so once more: "They were laughing. Of course they were"."""
        account, tokens = self._account, self._account.prose.tokens
        begin = sentence_around(tokens, one.last)[1] + 1
        if tokens.lower[begin : begin + 2] != ["of", "course"]:
            return False
        if tokens.paragraph[begin] != tokens.paragraph[one.last] or account.quote_of[begin] >= 0:
            return False
        answer, subject = short_answer(account, begin, -1), own_subject(tokens, one.root)
        return answer is not None and subject >= 0 and answer.of(account, one.root, subject) == "true"

    def _is_drawn(self, one: Proposition) -> bool:
        """Say whether a clause is what somebody makes of things: "So he was leaving", not "So he left"."""
        tokens, root = self._account.prose.tokens, one.root
        begin, subject = sentence_around(tokens, root)[0], own_subject(tokens, root)
        if self._is_led_to(begin) and self._account.narrators[root] is None:
            return self._thinking_near(root) is not None and subject >= 0 and root < begin + LED_TO
        if self._account.narrators[root] is None and self._is_concluded(root, subject):
            return True
        if tokens.lower[begin] != "so" or subject < 0 or tokens.lower[subject] in NOT_DRAWN:
            return False
        if tokens.lower[begin + 1 : begin + 3] == ["that", "was"]:
            return True  # "So that was how it was: she had gone"
        state = tokens.lower[root] in BE or bool(helpers(tokens, root) & (BE | HAD))
        return state and [child for child in tokens.children[root] if child < subject] == [begin]

    def _is_led_to(self, begin: int) -> bool:
        """Say whether a sentence tells what the one before it leads up to: "So that was it. She was gone"."""
        account, tokens = self._account, self._account.prose.tokens
        if begin == 0 or tokens.paragraph[begin - 1] != tokens.paragraph[begin]:
            return False
        first, last = sentence_around(tokens, begin - 1)
        told = tokens.lower[first : last + 1]
        plain = max(account.quote_of[first : last + 1]) < 0 and last - first < LED_BY
        return plain and told[:2] == ["so", "that"] and len(told) > 2 and told[2] in IS

    def _is_open_to_anybody(self, verb: int) -> bool:
        """Say whether it is told of nobody that they think so: "there was only one way to read it"."""
        tokens, holder = self._account.prose.tokens, holder_of(self._account, verb)
        return holder < 0 or (tokens.dep[verb] == "relcl" and holder == tokens.head[verb])

    def _is_concluded(self, root: int, subject: int) -> bool:
        """Say whether a clause tells how things are to whoever has just seen it: "It all added up"."""
        account, tokens = self._account, self._account.prose.tokens
        if subject < 0 or attitude_of(tokens, root) is not None or self._lead_to(root) < 0:
            return False
        aided = helpers(tokens, root)
        state = tokens.lower[root] in BE or bool(aided & (BE | HAD | AHEAD))
        who = self.at(root)
        return state and who is not None and (bool(aided & HAD) or account.at(subject) != who)

    def _concluding(self, first: int) -> str | None:
        """Return the id of whoever a sentence tells to have seen how things are: "She had worked it out"."""
        account, tokens = self._account, self._account.prose.tokens
        verbs = (at for at in range(first, first + LONGEST_LEAD) if tokens.tag[at][0] == "V")
        verb = next((at for at in verbs if own_subject(tokens, at) >= 0), -1)
        return account.at(own_subject(tokens, verb)) if verb >= 0 else None

    def _lead_to(self, token: int) -> int:
        """Return the first token of the sentence that only leads up to that of a token, or -1.

        Between them there may be others that are led to.
        """
        account, tokens = self._account, self._account.prose.tokens
        begin = sentence_around(tokens, token)[0]
        for _ in range(LED):
            if begin == 0 or tokens.paragraph[begin - 1] != tokens.paragraph[begin]:
                return -1
            first, last = sentence_around(tokens, begin - 1)
            if max(account.quote_of[first : last + 1]) >= 0:
                return -1
            root = next((at for at in range(first, last + 1) if tokens.dep[at] == "ROOT"), first)
            if self._leads.get(first) is None:
                colon = next((at for at in range(first, last) if tokens.word[at] == ":"), last)
                self._leads[first] = colon - first < LONGEST_LEAD and _has_lead(tokens.lower[first:colon])
            if self._leads[first]:
                return first
            if not (tokens.lower[root] in BE or helpers(tokens, root) & (BE | HAD | AHEAD)):
                return -1
            begin = first
        return -1

    def unowned(self, one: Proposition) -> bool:
        """Say whether it is not told to whom a clause is plain: "it was obvious that", "it meant that"."""
        if one.cue < 0 or one.line >= 0 or one.stance != "believed" or one.holder is not None:
            return False
        tokens = self._account.prose.tokens
        subject = own_subject(tokens, one.cue)
        impersonal = subject >= 0 and tokens.lower[subject] in NOBODY and tokens.dep[subject] == "nsubj"
        only = tokens.tag[one.cue] == "VB" and self._is_open_to_anybody(one.cue)
        return tokens.tag[one.cue][0] in "JN" or impersonal or only


def _has_lead(words: Sequence[str]) -> bool:
    """Say whether a sentence, in lower case, says that somebody sees now how things are.

    >>> _has_lead(["it", "did", "not", "take", "a", "genius", "."])
    True
    """
    leads = load_words("conclusion_leads")
    return any(
        " ".join(words[at : at + length]) in leads
        for length in range(LEAST_LEAD, MOST_LEAD + 1)
        for at in range(len(words) - length + 1)
    )


def _subject(account: Account, verb: int) -> str | None:
    tokens = account.prose.tokens
    subject = own_subject(tokens, verb)
    nobody = subject < 0 or tokens.lower[subject] in load_words("nobody_words")
    return None if nobody else account.at(subject)
