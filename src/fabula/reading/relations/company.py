"""Company: whom a word means where it may mean two ("we", "they"), and who is near."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from fabula.reading.account import Account, weakly
from fabula.reading.cast import is_vocative
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import Character
from fabula.tokens import sentence_around

REACH = 40  # mentions back in which the two are looked for whom "they" means
ESTABLISHED = 10  # mentions from which somebody without a name may be the one a kinship word means
TWICE = 2  # mentions from which somebody without a name is told what they are to somebody
PROMISED = frozenset({"married", "engaged", "marry", "marrying", "betrothed"})
SOON = 6  # tokens in which "we" come to be "going to be married"
LATELY = 4  # lines, the one with "we" among them, in which "you and Bo" tells who "we" are
BESIDE = 2  # paragraphs on either side in which people are near
DETERMINERS = frozenset({"the", "a", "an", "what", "which", "no", "any", "some"})  # nobody is called with one
SET_OFF = frozenset({",", ".", "!", "?"})
MUTUAL = frozenset({"other", "another"})  # of "each other" and "one another"


class Company:
    """Answers for one account whom its words mean, as ids of persons."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._is_known = account.asking("known", weakly(self._in_known))
        self.people_of = account.asking("people of a paragraph", weakly(self._people_of))
        self.near_to = account.asking("near a paragraph", weakly(self._near_to))

    def meant(self, token: int) -> tuple[str, ...]:
        """Return the people whose mention has its head at a token, those joined to it by "and" among them."""
        mention = self._account.mentions.at.get(token, -1)
        if mention < 0:
            return ()
        pronoun = load_pairs("pronouns").get(self._tokens.lower[token])
        if pronoun == "we":
            return self._we(token)
        person = self._account.who[mention]
        if person is not None and (members := self._account.by_id[person].members or self._set_beside(token)):
            return members
        if pronoun == "they/them" and (person is None or not self._single(person)):
            return self._two_before(token)
        found = [person] if person is not None else []
        for child in self._tokens.children[token]:
            if child > token and self._tokens.dep[child] == "conj":
                found += [one for one in self.meant(child) if one not in found]
        return tuple(found)

    def _set_beside(self, token: int) -> tuple[str, ...]:
        """Return who "the two of them, Ada and Bo," are, a group of which nothing else says who is in it."""
        mention = self._account.mentions.at[token]
        person = self._account.who[mention]
        if person is None or self._single(person):
            return ()
        set_beside = (child for child in self._tokens.children[token] if self._tokens.dep[child] == "appos")
        found = (one for child in set_beside for one in self.meant(child) if self._single(one))
        people = tuple(dict.fromkeys(found))
        return people if len(people) > 1 else ()

    def owner_of(self, part: int) -> tuple[str, ...]:
        """Return whose a hand, a face or the like is: "her hand", "their lips"."""
        owning = (child for child in self._tokens.children[part] if self._tokens.dep[child] == "poss")
        return next((self.meant(child) for child in owning), ())

    def told(self, quote: int) -> tuple[str, ...]:
        """Return those to whom a quote is said, its speaker left out."""
        line = self._account.quotes[quote]
        return tuple(one for one in line.addressees if one != line.speaker)

    def calls(self, token: int) -> bool:
        """Say whether a word calls somebody: "Mum!", "my dear boy", but not "my mum" or "my ex-wife"."""
        tokens = self._tokens
        acts = any(tokens.dep[child] in ("nsubj", "aux") for child in tokens.children[token])
        if acts or self._is_told(token):
            return False  # "who did you love, Ada?"
        owned = any(tokens.dep[child] == "poss" for child in tokens.children[token])
        told_of = owned and tokens.lower[token] not in load_words("endearments")
        hyphen = tokens.text[max(0, tokens.start[token] - 2) : tokens.start[token]]
        joined = hyphen[-1:] == "-" and hyphen[0].isalpha()
        calls = is_vocative(self._account.prose, token, token) or self._is_joined_to_nothing(token)
        return calls and not (told_of or joined)

    def _is_joined_to_nothing(self, token: int) -> bool:
        """Tell "You're late, sis," from "Mum, Dad and sis", where the parser joins both to what is before."""
        tokens, ends = self._tokens, self._tokens.lower[token - 1 : token + 2 : 2]
        joined = any(tokens.dep[child] == "cc" for child in tokens.children[tokens.head[token]])
        last = all(tokens.dep[child] == "punct" for child in tokens.children[token])
        set_off = len(ends) == 2 and ends[0] == "," and ends[1] in SET_OFF
        lone = tokens.dep[token] == "conj" and tokens.tag[tokens.head[token]][0] != "N"
        lone = lone and self._is_nobodys(token)
        return self._account.quote_of[token] >= 0 and set_off and lone and last and not joined

    def _is_nobodys(self, token: int) -> bool:
        """Tell "sis" and "boss" from "love", which some call everybody."""
        return self._tokens.lower[token] not in load_words("endearments")

    def _is_told(self, token: int) -> bool:
        """Say whether a word only tells of somebody: "what boyfriend?", "he's not my friend"."""
        tokens = self._tokens
        children = tokens.children[token]
        if any(tokens.lower[child] in DETERMINERS for child in children if tokens.dep[child] == "det"):
            return True
        if token and tokens.lower[token - 1] == "," and self._is_nobodys(token):
            return False  # "It's cold, Grandpa", where the parser has Grandpa cold
        first = min((token, *children))
        return tokens.dep[token] in ("attr", "oprd") and first > 0 and tokens.word[first - 1][-1].isalpha()

    def mutual(self, token: int) -> bool:
        """Say whether a token is the "other" of "each other", which takes up whoever acts."""
        before = self._tokens.lower[token - 1] if token else ""
        return self._tokens.lower[token] in MUTUAL and before in ("each", "one")

    def may_be(self, person: str, pronouns: str) -> bool:
        """Say whether a person may go by some pronouns; "" are anybody's."""
        return not pronouns or self._account.by_id[person].pronouns in (None, pronouns)

    def _in_known(self, person: str) -> bool:
        return person in self.known

    def _people_of(self, paragraph: int) -> Sequence[str]:
        return self.people[paragraph]

    def _near_to(self, paragraph: int) -> Sequence[str]:
        return self.near[paragraph]

    @cached_property
    def known(self) -> frozenset[str]:
        """The persons with a name, who tells the story, and those mentioned often enough without."""
        return frozenset(
            one.id
            for one in self._account.characters
            if one.kind == "person" and (one.named or one.protagonist or len(one.mentions) >= ESTABLISHED)
        )

    @cached_property
    def kin(self) -> frozenset[str]:
        """The persons told of more than once who have no name but that of somebody's kin: "her sister"."""
        people = self._account.by_id
        owned = {
            person
            for mention, person in zip(self._account.mentions.all, self._account.who, strict=True)
            if mention.kind == "nominal" and person is not None and self._is_owned(mention.head)
        }
        return frozenset(id for id in owned if self._is_called_kin(people[id]))

    def _is_owned(self, token: int) -> bool:
        return any(self._tokens.dep[child] == "poss" for child in self._tokens.children[token])

    def _is_called_kin(self, person: Character) -> bool:
        kin = person.name.lower().split()[-1] in load_pairs("kinship")
        return kin and person.kind == "person" and len(person.mentions) >= TWICE

    @cached_property
    def people(self) -> list[list[str]]:
        """For each paragraph who is mentioned in it, speaks or is spoken to."""
        bounds = self._account.prose.paragraph_tokens
        return self._account.each("people", range(len(bounds)), lambda n: self._people_between(*bounds[n]))

    @cached_property
    def near(self) -> list[list[str]]:
        """For each paragraph the people of it and of the two before and after it."""
        return [
            list(
                dict.fromkeys(
                    one for those in self.people[max(0, place - BESIDE) : place + BESIDE + 1] for one in those
                )
            )
            for place in range(len(self.people))
        ]

    def _single(self, person: str) -> bool:
        return self._account.by_id[person].kind == "person"

    def _we(self, token: int) -> tuple[str, ...]:
        quote = self._account.quote_of[token]
        if quote < 0:
            narrator = self._account.narrators[token]
            others = [one for one in self._before(token) if one != narrator]
            others = others or self._only_other(token, narrator)
            return (narrator, *others[:1]) if narrator is not None else ()
        speaker, told = self._account.quotes[quote].speaker, self.told(quote)
        if speaker is None:
            return ()
        if (promised := self._promised(token, quote)) not in (None, speaker):
            return (speaker, promised)
        if (other := self._paired(quote)) not in (None, speaker):
            return (speaker, other)
        return (speaker, *told) if len(told) == 1 else ()

    def _only_other(self, token: int, narrator: str | None) -> list[str]:
        """Return the only one told of with a narrator from there: "We'd been partners, Rusk and me"."""
        others = [one for one in self.people_of(self._tokens.paragraph[token]) if one != narrator]
        return others if len(others) == 1 else []

    def _promised(self, token: int, quote: int) -> str | None:
        """Return whom a line names right before "We're engaged", said to somebody else."""
        account, tokens = self._account, self._tokens
        if PROMISED.isdisjoint(tokens.lower[token : token + SOON]):
            return None
        first, _ = sentence_around(tokens, token)
        start = max(account.prose.line_tokens[quote].start, sentence_around(tokens, max(0, first - 1))[0])
        before = [n for n in account.mentions_between(start, token) if account.mentions.all[n].kind == "name"]
        named = [account.who[n] for n in before if account.who[n] not in self.told(quote)]
        return named[-1] if named else None

    def _paired(self, quote: int) -> str | None:
        """Return with whom "we" goes on where a line pairs the two: "You and Bo?", "Bo and I", just said."""
        account, lower = self._account, self._tokens.lower
        speaker = account.quotes[quote].speaker
        for line in range(quote, max(-1, quote - LATELY), -1):
            mine = account.quotes[line].speaker == speaker
            for token in account.prose.line_tokens[line]:
                you = lower[token : token + 2] == ["you", "and"] and not mine
                i = lower[token : token + 2] == ["and", "i"] and mine
                if (you or i) and (other := account.at(token + 2 if you else token - 1)) is not None:
                    return other
        return None

    def _two_before(self, token: int) -> tuple[str, ...]:
        if self._account.quote_of[token] >= 0:
            return ()
        return tuple(self._before(token)[:2]) or self._two_after(token)

    def _two_after(self, token: int) -> tuple[str, ...]:
        """Return the only two told of from where nobody was yet: "They had met at school, Ada and Bo"."""
        paragraph = self._tokens.paragraph[token]
        for people in (self.people_of(paragraph), self.near_to(paragraph)):
            if len(people) > 1:
                return tuple(people) if len(people) == 2 else ()
        return ()

    def _before(self, token: int) -> list[str]:
        """Return who is told of before a token, in its paragraph or the one before; the last first."""
        account, tokens = self._account, self._tokens
        found: list[str] = []
        stop = account.mentions_between(0, token).stop
        for index in range(stop - 1, max(-1, stop - REACH), -1):
            head, person = account.mentions.all[index].head, account.who[index]
            if tokens.paragraph[head] < tokens.paragraph[token] - 1 or len(found) > 1:
                break
            if account.quote_of[head] < 0 and person is not None and person not in found:
                found += [person] if self._single(person) else []
        return found

    def _people_between(self, first: int, last: int) -> list[str]:
        account = self._account
        mentioned = [account.who[index] for index in account.mentions_between(first, last)]
        for quote, _ in account.quotes_between(first, last):
            mentioned += [quote.speaker, *quote.addressees]
        return [one for one in dict.fromkeys(mentioned) if one is not None and self._is_known(one)]
