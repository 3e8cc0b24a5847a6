"""Parties: two or three of the story's people together, as "they" and "the two of them" mean them.

Coreference takes "they" for a group of its own where no word describes it. Here such a group gets its
members, if they are plain: those just joined by "and" ("Ana and Bo went out. They ..."), else the only two
named people of the last pages, who have both said or done something. One "they" after another means the
same, as long as nobody else comes up. Where three are about, "they" may be any two, and nothing is said. Only
those who say something together are then the two who spoke last, but for whom they say it to.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from itertools import takewhile

from fabula.reading.account import Account
from fabula.reading.characters.order import in_order
from fabula.reading.characters.passing import is_nobody
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.ids import IdMaker
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.mentions import PersonMention
from fabula.reading.stretches import stretch_of_paragraph
from fabula.span import Span
from fabula.story import Character, Mention
from fabula.tokens import Tokens

Members = frozenset[str]

TAKEN_UP = 3  # paragraphs within which "they" takes up those joined by "and", or another "they"
ALONE = 10  # paragraphs in which two people have to be the only ones
LEAST = 3  # times that each of the two has to be told of or to speak in these
TALK = 8  # lines back in which those who say something together have spoken
TAG = 5  # tokens of a tag in which a word tells that several speak
UNISON = frozenset({"together", "unison", "chorus", "chorused", "both", "all", "once"})
NUMBERS = {"two": 2, "both": 2, "pair": 2, "neither": 2, "three": 3, "four": 4}


def gather_parties(account: Account) -> Account:
    """Return the account with each "they" that means people of the story given to a group of these.

    Such a group has ``members`` and, having no name of its own, their names joined.
    """
    meant = _Parties(account).members
    if not meant:
        return account
    ids = IdMaker(taken=account.by_id)
    parties = {
        members: _party(account, members, ids)
        for members in dict.fromkeys(meant[mention] for mention in sorted(meant))
    }
    who = [parties[meant[n]].id if n in meant else id for n, id in enumerate(account.who)]
    return replace(account, who=who, characters=_characters(account, parties, meant))


def _party(account: Account, members: Members, ids: IdMaker) -> Character:
    """Make the group of some people, named in the order in which the story brings them."""
    own = [one for one in account.characters if one.id in members]
    names = " and ".join(", ".join(part) for part in ([one.name for one in own[:-1]], [own[-1].name]) if part)
    return Character(
        ids.make(" and ".join(one.id for one in own)), names, (), "group", "they/them", False, (),
        named=False, members=tuple(one.id for one in own),
    )  # fmt: skip


def _characters(
    account: Account, parties: Mapping[Members, Character], meant: Mapping[int, Members]
) -> tuple[Character, ...]:
    """Move the mentions to the parties; a group that is left without any was one of them alone."""
    told_of = {mention.span: mention for one in account.characters for mention in one.mentions}
    spans: set[Span] = set()
    of_party: dict[Members, list[Mention]] = defaultdict(list)
    for n in sorted(meant):
        span = account.mentions.all[n].span(account.prose)
        mention = told_of.get(span, Mention(span, account.mentions.all[n].kind))  # it may have been nobody's
        of_party[meant[n]].append(replace(mention, rival=None))
        spans.add(span)
    heard = {id for quote in account.quotes for id in (quote.speaker, *quote.addressees)}
    kept = []
    for one in account.characters:
        left = tuple(mention for mention in one.mentions if mention.span not in spans)
        if len(left) == len(one.mentions):
            kept.append(one)
        elif left or one.id in heard:
            kept.append(replace(one, mentions=left))
    gone = {one.id for one in account.characters} - {one.id for one in kept}
    told = [_without_rivals(one, gone) for one in kept]
    added = [replace(party, mentions=tuple(of_party[members])) for members, party in parties.items()]
    return in_order((*told, *added))


def _without_rivals(character: Character, gone: Set[str]) -> Character:
    """Return a character none of whose mentions may be of somebody who is ``gone``."""
    if all(mention.rival not in gone for mention in character.mentions):
        return character
    mentions = (
        replace(mention, rival=None) if mention.rival in gone else mention for mention in character.mentions
    )
    return replace(character, mentions=tuple(mentions))


def speak_together(tokens: Tokens, token: int) -> bool:
    """Say whether a word is the subject of a tag that tells of several: "they said together"."""
    return (
        tokens.dep[token] in SUBJECTS
        and tokens.lower[tokens.head[token]] in verb_lemmas("speech_verbs")
        and not UNISON.isdisjoint(tokens.lower[token : token + TAG])  # "they" may be one
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """Those of a party, the paragraph that told of them last, and how many mentions of people came before."""

    members: Members
    paragraph: int
    after: int


@dataclass(frozen=True, slots=True)
class _Seen:
    """A mention of somebody in the narration; ``described`` where it is a name or other words for them."""

    paragraph: int
    person: str
    described: bool


class _Parties:
    """Goes through the narration of one account and finds who its groups without a word are made of."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._stretch = stretch_of_paragraph(account.prose.manuscript)
        self._people = {one.id: one for one in account.characters if one.kind == "person"}
        self._bare = {
            one.id
            for one in account.characters
            if one.kind == "group" and not one.named and all(m.kind == "pronoun" for m in one.mentions)
        }
        self._speaking: dict[int, set[str]] = defaultdict(set)  # paragraph -> who has a line there
        for quote, tokens in zip(account.quotes, account.prose.line_tokens, strict=True):
            if quote.speaker in self._people and quote.kind == "speech" and tokens:
                self._speaking[self._tokens.paragraph[tokens.start]].add(str(quote.speaker))
        self._seen: list[_Seen] = []
        self._last: list[_Told] = []  # those joined by "and", and those whom "they" meant
        self.members: dict[int, Members] = dict(self._find())  # mention -> the people it means

    def _find(self) -> Iterator[tuple[int, Members]]:
        account = self._account
        for index, mention in enumerate(account.mentions.all):
            if account.prose.said[mention.head]:
                continue
            person = account.who[index]
            paragraph = self._tokens.paragraph[mention.head]
            if self._may_mean_party(mention, person):
                members = self._meant(mention, paragraph) or self._in_unison(mention)
                if members is not None:
                    self._last.append(_Told(members, paragraph, len(self._seen)))
                    yield index, members
            elif person in self._people:
                joined = self._joined(mention.head, person)
                described = mention.kind != "pronoun" and not is_nobody(account.prose, mention)
                self._seen.append(_Seen(paragraph, person, described))
                if len(joined) > 1:
                    self._last.append(_Told(joined, paragraph, len(self._seen) + len(joined) - 1))

    def _may_mean_party(self, mention: PersonMention, person: str | None) -> bool:
        if mention.kind == "pronoun":
            return mention.pronouns == "they/them" and person in self._bare
        return mention.kind == "nominal" and self._number(mention) > 0 and (
            self._tokens.lower[mention.last] == "them"
        )  # fmt: skip

    def _number(self, mention: PersonMention) -> int:
        """Return how many "the two of them" speaks of, or 0 where nothing says."""
        words = self._tokens.lower[mention.first : mention.last + 1]
        return next((NUMBERS[word] for word in words if word in NUMBERS), 0)

    def _meant(self, mention: PersonMention, paragraph: int) -> Members | None:
        number = self._number(mention)
        for told in reversed(self._last):
            if not self._is_near(told.paragraph, paragraph, TAKEN_UP):
                break
            since = {one.person for one in self._seen[told.after :]}
            if since <= told.members and number in (0, len(told.members)):
                return told.members
        return self._only_two(mention, paragraph) if number in (0, 2) else None

    def _in_unison(self, mention: PersonMention) -> Members | None:
        """Return the two who spoke last before a line that "they" say, but for those it is said to."""
        account = self._account
        line = account.prose.quotation_of[mention.head - 1] if mention.head else -1
        if line < 0 or account.quotes[line].speaker is not None:
            return None
        if not speak_together(self._tokens, mention.head):
            return None
        here = account.prose.quotations[line].paragraph
        spoke: list[str] = []
        for before in range(line - 1, max(-1, line - TALK), -1):
            speaker = account.quotes[before].speaker
            if not self._is_near(account.prose.quotations[before].paragraph, here, ALONE):
                break
            if speaker in self._people and speaker not in (*spoke, *account.quotes[line].addressees):
                spoke.append(str(speaker))
        return frozenset(spoke[:2]) if len(spoke) > 1 else None

    def _is_near(self, one: int, other: int, reach: int) -> bool:
        return abs(one - other) <= reach and self._stretch[one] == self._stretch[other]

    def _only_two(self, mention: PersonMention, paragraph: int) -> Members | None:
        """Return the only two people of the last paragraphs, if both have a name and something to do."""
        near = list(
            takewhile(lambda one: self._is_near(one.paragraph, paragraph, ALONE), reversed(self._seen))
        )
        described = {one.person for one in near if one.described}
        times = Counter(one.person for one in near)
        for place in range(max(0, paragraph - ALONE), paragraph + 1):
            if self._is_near(place, paragraph, ALONE):
                times.update(self._speaking.get(place, ()))
                described.update(self._speaking.get(place, ()))
        del times[self._account.narrators[mention.head] or ""]
        # one or two pronouns, and no word besides, are rather somebody else's
        there = {id for id, count in times.items() if count >= LEAST or id in described}
        told = all(self._people[id].named and times[id] >= LEAST for id in there)
        return frozenset(there) if len(there) == 2 and told else None

    def _joined(self, head: int, person: str) -> Members:
        """Return a person and those joined to him by "and", or nobody where one of them is unknown."""
        found, heads = {person}, [head]
        while heads:
            for child in self._tokens.children[heads.pop()]:
                if child > head and self._tokens.dep[child] == "conj":
                    other = self._account.at(child)
                    if other not in self._people:
                        return frozenset()
                    found.add(other)
                    heads.append(child)
        return frozenset(found)
