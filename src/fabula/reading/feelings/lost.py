"""Lost: who does what the parser has no subject for, or takes for a thing: "Bo nods, smiling"."""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.feelings.signs import Sign, is_past
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tags import FINITE
from fabula.tokens import sentence_around

THINGS = ("NNS", "VBZ", "NNP")  # tags of "nods", which the parser may take for a noun
BEFORE = ("amod", "compound", "nmod")  # what it then takes a name before it for
DETERMINING = ("det", "poss")
NOMINAL = ("N", "I")  # begin the tags of nouns and prepositions
DEEPEST = 6  # steps from a verb joined to a noun up to the verb that it goes on from
TAG = 6  # tokens between a line and a comma that a tag has at most
LEADING = 2  # tokens from a "with" that opens a sentence, or a bracket, to the feeling it leads to


class Lost:
    """Finds by their place the subjects that the parses of one account lack."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens = account.prose.tokens

    def named_before(self, sign: Sign) -> str | None:
        """Return whom a name right before a verb means, where the parser has lost the subject."""
        tokens, before = self._tokens, sign.first - 1
        verb = sign.kind == "verb" or tokens.tag[sign.anchor].startswith("V")
        if not verb or not self._is_name(before):
            return None
        # "Deep down Oskar envied him"
        free = tokens.dep[before] != "pobj" or self._lacks_subject(sign.anchor)
        return self._account.at(before) if free and self._in_one_breath(before, sign.first) else None

    def named_after(self, sign: Sign) -> str | None:
        """Return whom "With a sob Ada sat down" names, where the parser has lost the subject."""
        tokens = self._tokens
        first, _ = sentence_around(tokens, sign.first)
        after = sign.last + 1 + (tokens.lower[sign.last + 1 : sign.last + 2] == [","])
        index = self._account.mentions.starting(after)
        leads = tokens.lower[first] == "with" and sign.first - first <= LEADING
        if index < 0 or not leads or not self._in_one_breath(after, sign.first):
            return None
        return self._account.at(self._account.mentions.all[index].head)

    def misread(self, token: int) -> str | None:
        """Return who does what the parser takes for a thing: "Bo nods, smiling", "The bus driver laughs"."""
        tokens, before = self._tokens, token - 1
        leads = [child for child in tokens.children[token] if tokens.dep[child] in DETERMINING]
        comma = tokens.lower[token + 1 : token + 2] == [","]
        goes_on = tokens.dep[token] == "nsubj" and comma  # "Bo sighs, sits"
        thing = tokens.tag[token] in THINGS and (tokens.tag[token] != "NNP" or tokens.word[token].islower())
        acts = thing and (tokens.dep[token] == "ROOT" or goes_on)
        if not acts or tokens.dep[before] not in BEFORE:
            return None
        somebody = self._is_described(before, leads) if leads else self._is_name(before)
        return self._account.at(before) if somebody and self._in_one_breath(before, token) else None

    def above(self, token: int) -> int:
        """Return what a word hangs on, or the verb that one goes on from which is joined to a noun.

        In "lay with both fists in her eyes, and howled" the parser joins the howling to the fists.
        """
        tokens, head = self._tokens, self._tokens.head[token]
        verb = tokens.tag[token][0] == "V" or is_past(tokens, token)
        joined = tokens.dep[token] == "conj" and verb and tokens.tag[head][0] == "N"
        for _ in range(DEEPEST if joined else 0):
            if tokens.tag[head][0] not in NOMINAL or tokens.head[head] == head:
                break
            head = tokens.head[head]
        return head

    def set_apart(self, sign: Sign) -> str | None:
        """Return who speaks of whom the end of a tag tells: "said Ada, scarlet", "says Bo, rather cross"."""
        tokens, quote_of, comma = self._tokens, self._account.quote_of, sign.first - 1
        while tokens.tag[comma].startswith("RB"):
            comma -= 1
        if tokens.lower[comma] != "," or quote_of[sign.first] >= 0:
            return None
        tag = next((before for before in range(comma, comma - TAG, -1) if quote_of[before] >= 0), -1)
        if tag < 0 or not self._in_one_paragraph(tag, comma):
            return None
        people = {self._account.at(token) for token in range(tag + 1, comma)} - {None}
        speaker = self._account.quotes[quote_of[tag]].speaker
        return speaker if people == {speaker} else None

    def directed(self, sign: Sign) -> str | None:
        """Return who says the line that a stage direction is for: "(crying)", "(still angry)"."""
        tokens, words = self._tokens, self._tokens.word
        ends = range(sign.last + 1, min(sign.last + 1 + LEADING, len(tokens) - 1))
        closed = next((token for token in ends if words[token] == ")"), -1)
        if "(" not in words[max(0, sign.first - LEADING - 1) : sign.first] or closed < 0:
            return None
        line = self._account.quote_of[closed + 1]
        told = line >= 0 and self._account.quote_of[sign.first] < 0
        beside = tokens.paragraph[closed + 1] == tokens.paragraph[sign.first]
        return self._account.quotes[line].speaker if told and beside else None

    def _lacks_subject(self, verb: int) -> bool:
        """Say whether the parser has found nobody who does what a verb in a finite form says."""
        tokens = self._tokens
        alone = not any(tokens.dep[child] in SUBJECTS for child in tokens.children[verb])
        return tokens.tag[verb] in FINITE and alone

    def _is_described(self, token: int, leads: list[int]) -> bool:
        """Say whether a description of somebody ends at a token and begins with the first of some words."""
        mention = self._account.mentions.at.get(token, -1)
        whole = mention >= 0 and self._account.mentions.all[mention].first == min(leads)
        return whole and self._account.at(token) is not None

    def _is_name(self, token: int) -> bool:
        """Say whether somebody's name ends at a token, whatever the parser takes it for."""
        mention, person = self._account.mentions.at.get(token, -1), self._account.at(token)
        if person is None or self._account.mentions.all[mention].kind == "pronoun":
            return False
        return self._account.by_id[person].named and self._tokens.word[token][0].isupper()

    def _in_one_breath(self, one: int, other: int) -> bool:
        """Say whether two words are of one paragraph, and of one line or both of the narration."""
        same = self._account.quote_of[one] == self._account.quote_of[other]
        return same and self._in_one_paragraph(one, other)

    def _in_one_paragraph(self, one: int, other: int) -> bool:
        return self._tokens.paragraph[one] == self._tokens.paragraph[other]
