"""Lost: who does what the parser has no subject for, or takes for a thing: "Bo nods, smiling"."""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.feelings.signs import Sign
from fabula.tokens import sentence_around

THINGS = ("NNS", "VBZ")  # tags of "nods", which the parser may take for a noun
BEFORE = ("amod", "compound", "nmod")  # what it then takes a name before it for
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
        beside = tokens.dep[before] != "pobj" and self._in_one_breath(before, sign.first)
        return self._account.at(before) if beside else None

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
        """Return who does what the parser takes for a thing: "Bo nods, smiling", "Ada beams at him"."""
        tokens, before = self._tokens, token - 1
        alone = not any(tokens.dep[child] in ("det", "poss") for child in tokens.children[token])
        acts = tokens.tag[token] in THINGS and tokens.dep[token] == "ROOT" and alone
        if not acts or tokens.dep[before] not in BEFORE or not self._is_name(before):
            return None
        return self._account.at(before) if self._in_one_breath(before, token) else None

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

    def _is_name(self, token: int) -> bool:
        """Say whether somebody's name ends at a token, whatever the parser takes it for."""
        mention, person = self._account.mentions.at.get(token, -1), self._account.at(token)
        if person is None or self._account.mentions.all[mention].kind == "pronoun":
            return False
        return self._account.by_id[person].named and self._tokens.word[token][0].isupper()

    def _in_one_breath(self, one: int, other: int) -> bool:
        """Say whether two words are of one paragraph, and of one line or both of the narration."""
        same = self._account.quote_of[one] == self._account.quote_of[other]
        return same and self._tokens.paragraph[one] == self._tokens.paragraph[other]
