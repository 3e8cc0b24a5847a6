"""Nouns: who is called somebody's brother, wife, friend or captain, and whom such a word may mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import chain, combinations, product

from fabula.reading.account import Account, weakly
from fabula.reading.cast import is_vocative
from fabula.reading.grammar.auxiliaries import HAVE
from fabula.reading.grammar.clauses import is_owner, told_by_is
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_pairs, load_words
from fabula.reading.mentions import set_of, sexes_of_nouns, singular
from fabula.reading.relations.company import Company
from fabula.reading.relations.kin import ORDERS, differ, is_of_an_order
from fabula.reading.relations.listed import listed
from fabula.reading.relations.signs import Sign, Sort, is_untold, kinds_of_nouns
from fabula.span import Span

DETERMINERS = frozenset({"a", "an", "the", "this", "that", "some", "any", "no", "every"})
ANY = DETERMINERS - {"the", "this", "that"}  # everybody may have a friend, and no one near need be it
ANYONES = frozenset({"a", "an", "any"})
LIKE = frozenset({"like", "as"})
OWNING = frozenset({"of", "to", "with"})
BETWEEN = frozenset({"to", "with", "from", "between"})
STOPS = (["."], ["!"], ["”"], ['"'], ["’"])  # after a name that stands alone
ENDS = frozenset({".", "!", "?"})
TRAILING = 3  # tokens at the end of a line: its last word, a comma and the mark
TOGETHER = ("child", "sibling")  # those of somebody are kin among themselves
GOVERNED = ("poss", "pobj", "prep", "dobj", "dative", "attr")  # how a noun hangs on the verb of its clause
NAMED_BY = ("attr", "oprd", "appos", "compound")  # how it hangs on who is told to be it
GUESSING = frozenset({"might", "may", "could"})  # be somebody's brother
PARTINGS = frozenset({"divorce", "separation"})
WANTING = inflect_all(("want",))  # a divorce, of whoever hears it
SINGLE = ("he/him", "she/her")
UNOWNED = 0.5  # how much "the sister" tells of those near, beside "her sister"


class Nouns:
    """Reads the nouns of one account."""

    def __init__(self, account: Account, company: Company) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._company = company
        self._of_an_order = account.asking("of an order", weakly(self._in_an_order))

    def read(self) -> Iterator[Sign]:
        """Yield who is called what to whom, and of those near whom it may mean besides."""
        kinds, tokens, prose = kinds_of_nouns(), self._tokens, self._account.prose
        words = (word for word in prose.by_word if word in kinds or singular(word, "NNS")[0] in kinds)
        nouns = [token for token in prose.occurrences(words) if tokens.tag[token][0] == "N"]
        yield from self._shared()
        yield from chain.from_iterable(
            self._account.each("nouns of relations", nouns, lambda noun: list(self._read(noun)))
        )

    def _read(self, token: int) -> Iterator[Sign]:
        kinds, tokens = kinds_of_nouns(), self._tokens
        noun, plural = singular(tokens.lower[token], tokens.tag[token])
        if noun in kinds and not self._tells_nothing(token, noun):
            owners = self._owners(token)
            yield from self._of_both(token, noun, owners)
            yield from self._of_in_laws(token, noun)
            told = list(self._told(token, noun, kinds[noun], owners, plural))
            yield from told
            meant = told and (told[0].sort == "told" or self._is_name(token))
            if not meant and self._kin_of_kin(token) < 0:
                yield from self._hints(token, noun, kinds[noun], owners)

    def _shared(self) -> Iterator[Sign]:
        """Yield whose wedding, whose divorce from whom, or the truce between whom is spoken of."""
        tokens, kinds = self._tokens, load_pairs("bond_nouns")
        for token in self._account.prose.occurrences(kinds):
            of = [c for c in tokens.children[token] if tokens.dep[c] == "prep" and tokens.lower[c] in BETWEEN]
            ends = [c for c in tokens.children[token] if tokens.dep[c] == "poss"]
            ends += [end for prep in of for end in tokens.children[prep] if tokens.dep[end] == "pobj"]
            before = [tokens.head[token]] if tokens.dep[token] == "conj" and not of else []
            ends = [*before, *ends]  # "Ada and Bo's wedding", where the parser joins the wedding to Ada
            people = tuple(dict.fromkeys(one for end in ends for one in self._company.meant(end)))
            people = people if ends else self._asking_for(token)
            if len(people) == 2 and not self._denied(token):
                low = tokens.lower[token]
                yield Sign(*people, "noun", kinds[low], low, token, self._phrase(token))

    def _asking_for(self, token: int) -> tuple[str, ...]:
        """Return who says "I want a divorce", and to whom."""
        tokens, quote = self._tokens, self._account.quote_of[token]
        verb = tokens.head[token]
        if tokens.lower[token] not in PARTINGS or quote < 0 or tokens.lower[verb] not in WANTING:
            return ()
        subjects = [tokens.lower[c] for c in tokens.children[verb] if tokens.dep[c] in SUBJECTS]
        speaker, told = self._account.quotes[quote].speaker, self._company.told(quote)
        mine = subjects == ["i"] and tokens.dep[token] == "dobj" and not self._denied(verb)
        return (speaker, *told) if mine and speaker is not None else ()

    def _of_both(self, token: int, noun: str, owners: tuple[str, ...]) -> Iterator[Sign]:
        """Yield what two are who have a parent, a sibling or a child together: "their mother", "our son"."""
        step = load_pairs("relation_kin").get(noun)
        couple = step == "child"
        if step is None or len(owners) != 2 or (couple and not differ(self._account, owners)):
            return
        kind = "romantic" if couple else "family"
        yield Sign(*owners, "kin", kind, noun, token, self._phrase(token))

    def _of_in_laws(self, token: int, noun: str) -> Iterator[Sign]:
        """Yield who is kin to whom through somebody: "Ada was the mother of Bo's wife"."""
        if kinds_of_nouns()[noun] != "family":
            return
        through = (child for child in self._owning(token) if self._kin_of_kin(child) == token)
        owners = [one for child in through for one in self._owners(child)]
        for owner, bearer in product(owners, self._beside(token) or self._meant(token)):
            yield Sign(owner, bearer, "kin", "family", noun, token, self._phrase(token))

    def _kin_of_kin(self, token: int) -> int:
        """Return whom a word for kin is told to be kin to: the "mother" of "Bo's wife's mother", or -1.

        Nobody near need be such a wife: she is only told to say whose mother another is.
        """
        tokens, kinds = self._tokens, kinds_of_nouns()
        noun, _ = singular(tokens.lower[token], tokens.tag[token])
        head = tokens.head[token]
        if tokens.dep[token] == "pobj":
            head = tokens.head[head] if tokens.lower[head] == "of" else token
        elif tokens.dep[token] != "poss":
            head = token
        kin = kinds.get(singular(tokens.lower[head], tokens.tag[head])[0]) == "family"
        return head if kin and head != token and kinds.get(noun) in ("family", "romantic") else -1

    def _owning(self, token: int) -> Iterator[int]:
        """Yield the words that own a noun: the "Bo" of "Bo's sister" and of "the sister of Bo"."""
        tokens = self._tokens
        for child in tokens.children[token]:
            if tokens.dep[child] == "poss":
                yield child
            elif tokens.dep[child] == "prep" and tokens.lower[child] == "of":
                yield from (end for end in tokens.children[child] if tokens.dep[end] == "pobj")

    def _tells_nothing(self, token: int, noun: str) -> bool:
        """Say whether a noun makes nobody anything to somebody: denied, asked, an office, "my darling"."""
        loving = noun in load_words("endearments") and self._company.calls(token)
        untold = self._denied(token) or self._is_asked(token) or self._is_likened(token, noun)
        return loving or untold or self._is_office(token, noun)

    def _is_likened(self, token: int, noun: str) -> bool:
        """Tell "like a brother to me", "loved him as a son" from "like my brother": words for kin."""
        tokens, children = self._tokens, self._tokens.children[token]
        likened = tokens.dep[token] == "pobj" and tokens.lower[tokens.head[token]] in LIKE
        anyones = tokens.tag[token] == "NNS" or any(tokens.lower[child] in ANYONES for child in children)
        owned = any(tokens.dep[child] == "poss" for child in children)
        return kinds_of_nouns()[noun] == "family" and likened and anyones and not owned

    def _is_asked(self, token: int) -> bool:
        """Say whether it is asked if somebody is it: "Is he your husband?", but not "Who is your friend?"."""
        tokens, quote = self._tokens, self._account.quote_of[token]
        named = tokens.head[token]
        run_on = tokens.dep[token] == "appos" and "," not in tokens.word[named:token]  # "Is Tom your son?"
        if quote < 0 or not (run_on or tokens.dep[token] == "attr"):
            return False
        verb = tokens.head[named] if run_on else named
        turned = any(child > verb for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS)
        rest = tokens.word[token + 1 : self._account.prose.line_tokens[quote].stop]
        return turned and next((word for word in rest if word in ENDS), "") == "?"

    def _is_office(self, token: int, noun: str) -> bool:
        """Tell "the Mistress of the Coin" and "Mistress Hale" from somebody's mistress; kin are kin."""
        tokens, account = self._tokens, self._account
        if noun in ORDERS:
            return self._is_of_the_church(token)
        if noun in load_pairs("kinship") or tokens.word[token].islower() or account.prose.opens[token]:
            return False
        mention = account.mentions.covering.get(token, -1)
        named = mention >= 0 and account.mentions.all[mention].kind == "name"
        return (named or tokens.lower[token + 1 : token + 2] == ["of"]) and not self._owners(token)

    def _is_of_the_church(self, token: int) -> bool:
        """Tell "Sister Agnes", and "Sister" where it means her, from a sister."""
        account = self._account
        covering = account.mentions.covering.get(token, -1)
        person = account.who[covering] if covering >= 0 else None
        return person is not None and not self._tokens.word[token].islower() and self._of_an_order(person)

    def _in_an_order(self, person: str) -> bool:
        return person in self._orders

    @cached_property
    def _orders(self) -> frozenset[str]:
        """Whoever goes by a name like Sister Agnes."""
        return frozenset(one.id for one in self._account.characters if is_of_an_order(one))

    def _told(
        self, token: int, noun: str, kind: str, owners: tuple[str, ...], plural: bool
    ) -> Iterator[Sign]:
        sex = set_of(sexes_of_nouns().get(noun, ""))
        several = listed(self._account, token) if plural else ()
        beside = several or self._beside(token)
        barred = set() if beside else self._not_meant(token, owners)
        bearers = tuple(
            one
            for one in beside or self._meant(token)
            if one not in barred and self._company.may_be(one, sex)
        )
        if beside and owners == bearers:
            owners = self._other_owner(token, bearers)
        if not owners and plural and (len(bearers) == 2 or several):
            owners = bearers  # "they were sisters", "the brothers, Ada and Bo"
        phrase = self._phrase(token)
        if several and load_pairs("relation_kin").get(noun) in TOGETHER:
            for one, other in combinations(bearers, 2):
                yield Sign(one, other, "kin", "family", noun, token, phrase)
        sort: Sort = "told" if beside else "noun"
        for owner in owners:
            for bearer in bearers:
                if owner != bearer:
                    yield Sign(owner, bearer, sort, kind, noun, token, phrase)

    def _other_owner(self, token: int, bearers: tuple[str, ...]) -> tuple[str, ...]:
        """Return the only other near whom "her" may mean in "Edna was her rival": nobody is her own."""
        tokens = self._tokens
        owner = next((child for child in tokens.children[token] if tokens.dep[child] == "poss"), -1)
        pronouns = load_pairs("pronouns").get(tokens.lower[owner], "") if owner >= 0 else ""
        if pronouns not in SINGLE:
            return ()
        near = self._company.near_to(tokens.paragraph[token])
        others = [one for one in near if one not in bearers and self._company.may_be(one, pronouns)]
        return tuple(others) if len(others) == 1 else ()

    def _hints(self, token: int, noun: str, kind: str, owners: tuple[str, ...]) -> Iterator[Sign]:
        """Yield whom "her brother" may mean, of those near: each with the share of it that is theirs.

        Who speaks of "your brother", or is spoken to, is nowhere that one.
        """
        if not owners and self._is_strangers(token, kind):
            return
        near = self._company.near_to(self._tokens.paragraph[token])
        sex = set_of(sexes_of_nouns().get(noun, ""))
        barred = self._talking(token)
        theirs = owners if len(owners) > 1 else ()  # "their daughter" is neither of the two
        might = [one for one in near if one not in theirs and self._company.may_be(one, sex)]
        phrase = self._phrase(token)
        for owner, other in product(owners, barred):
            if other in might and other != owner:
                yield Sign(owner, other, "other", kind, noun, token, phrase)
        pairs = [(a, b) for a in owners or near for b in might if a != b and b not in barred]
        for a, b in pairs:
            share = (1.0 if owners else UNOWNED) / len(pairs)
            yield Sign(a, b, "hint", kind, noun, token, phrase, share)

    def _not_meant(self, token: int, owners: tuple[str, ...]) -> set[str]:
        """Return who is not meant: both of "their daughter", and whoever does something in the clause to her.

        Of "Gareth was her brother's age" and "Edna liked his mother" the subject is somebody else.
        """
        tokens, below = self._tokens, token
        barred = set(owners) if len(owners) > 1 else set()
        if tokens.dep[token] in NAMED_BY:
            return barred
        while tokens.dep[below] in GOVERNED and tokens.head[below] != below:
            below = tokens.head[below]
        subjects = (child for child in tokens.children[below] if tokens.dep[child] in SUBJECTS)
        clause = below != token and tokens.tag[below].startswith("V")
        return barred.union(*map(self._company.meant, subjects)) if clause else barred

    def _is_strangers(self, token: int, kind: str) -> bool:
        """Say whether a word without an owner here means nobody near: "its twin", "he wanted a friend"."""
        children, tokens = self._tokens.children[token], self._tokens
        owned = any(tokens.dep[child] == "poss" for child in children)
        return owned or (kind == "friends" and any(tokens.lower[child] in ANY for child in children))

    def _phrase(self, token: int) -> Span:
        """Return the word with what stands before it in its phrase."""
        tokens = self._tokens
        first = min(
            (child for child in tokens.children[token] if tokens.dep[child] in ("poss", "det", "amod")),
            default=token,
        )
        return tokens.span(first if token - 4 <= first < token else token, token)

    def _owners(self, token: int) -> tuple[str, ...]:
        tokens, told = self._tokens, told_by_is(self._tokens, token)
        for child in tokens.children[token]:
            if tokens.dep[child] == "poss" and child != told:
                return self._company.meant(child)
            if tokens.dep[child] == "prep" and tokens.lower[child] in OWNING:
                for end in tokens.children[child]:
                    if tokens.dep[end] == "pobj" and (found := self._company.meant(end)):
                        return found
        if tokens.dep[token] == "dobj" and tokens.lower[tokens.head[token]] in HAVE:
            return self._having(tokens.head[token])
        if any(tokens.lower[child] in DETERMINERS for child in tokens.children[token]):
            return ()
        return self._owner_of_bare(token)

    def _having(self, verb: int) -> tuple[str, ...]:
        """Return who "had a brother", but not who would have one, or had none."""
        tokens = self._tokens
        if any(is_untold(tokens, child) for child in tokens.children[verb]):
            return ()
        subjects = (child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS)
        return next((found for child in subjects if (found := self._company.meant(child))), ())

    def _owner_of_bare(self, token: int) -> tuple[str, ...]:
        """Return whose a kinship word without an owner is: the speaker's of "Mum says no", the narrator's.

        "Wife Ada, two children" is nobody's own who says it.
        """
        account = self._account
        if kinds_of_nouns().get(self._tokens.lower[token]) == "romantic" and not self._company.calls(token):
            return ()
        if self._tokens.lower[token] not in load_pairs("kinship") or self._tokens.word[token].islower():
            return ()
        if token not in account.mentions.covering:
            return ()
        quote = account.quote_of[token]
        owner = account.quotes[quote].speaker if quote >= 0 else account.narrators[token]
        return (owner,) if owner is not None else ()

    def _beside(self, token: int) -> tuple[str, ...]:
        """Return who is told to be it by the words beside: "Tom was her brother", "her brother Tom"."""
        tokens, company = self._tokens, self._company
        if (named_by_is := told_by_is(tokens, token)) >= 0:
            return company.meant(named_by_is)
        dep, head = self._one_of(token)
        if dep in ("attr", "oprd") and not is_owner(tokens, token):
            for child in tokens.children[head]:
                subject = tokens.dep[child] in SUBJECTS and not self._is_called(child)
                if subject and (told := company.meant(child)):
                    return told
        if dep in ("compound", "appos") and (named := company.meant(head)):
            return named
        for child in tokens.children[token]:
            if tokens.dep[child] == "appos" and (named := company.meant(child)):
                return named
        return self._named_next(token)

    def _is_called(self, token: int) -> bool:
        """Say whether a name only calls whoever hears the line: "Miss Ott, this is my wife, Ada"."""
        account, mention = self._account, self._account.mentions.at.get(token, -1)
        if mention < 0 or account.quote_of[token] < 0:
            return False
        name = account.mentions.all[mention]
        comma = self._tokens.lower[name.last + 1 : name.last + 2] == [","]
        return name.kind == "name" and comma and is_vocative(account.prose, name.first, name.last)

    def _one_of(self, token: int) -> tuple[str, int]:
        """Return how a word hangs on which other; "one of her pupils" does as "her pupil" would."""
        tokens, head = self._tokens, self._tokens.head[token]
        one = tokens.head[head]
        several = tokens.lower[one] == "one" or tokens.tag[one] == "JJS"  # "the eldest of her brothers"
        if tokens.lower[head] == "of" and several:
            return tokens.dep[one], tokens.head[one]
        return tokens.dep[token], head

    def _named_next(self, token: int) -> tuple[str, ...]:
        """Return whom the same voice goes on to name, by a name alone: "My brother," said Ilse. "Kaspar."."""
        account, tokens, quote = self._account, self._tokens, self._account.quote_of[token]
        if quote < 0 or quote + 1 >= len(account.quotes):
            return ()
        line, after = account.prose.line_tokens[quote : quote + 2]
        goes_on = account.quotes[quote].speaker == account.quotes[quote + 1].speaker
        if not goes_on or not after or token < line.stop - TRAILING:
            return ()
        first = next(iter(account.mentions_between(after.start, after.start + 2)), -1)  # behind the mark
        name = account.mentions.all[first]
        alone = first >= 0 and name.kind == "name" and tokens.lower[name.last + 1 : name.last + 2] in STOPS
        beside = tokens.paragraph[token] == tokens.paragraph[after.start]
        return self._company.meant(name.head) if alone and beside else ()

    def _meant(self, token: int) -> tuple[str, ...]:
        """Return who is mentioned by it; of those who talk nobody, unless it calls them."""
        meant = self._company.meant(token)
        if self._is_name(token):
            person = self._account.who[self._account.mentions.covering[token]]
            meant = (person,) if person is not None else ()
        talking = self._talking(token)
        return tuple(one for one in meant if one not in talking)

    def _is_name(self, token: int) -> bool:
        covering = self._account.mentions.covering.get(token, -1)
        return covering >= 0 and self._account.mentions.all[covering].kind == "name"

    def _talking(self, token: int) -> set[str | None]:
        """Return who says and who hears a word, which is told of somebody else unless it calls them."""
        quote = self._account.quote_of[token]
        if quote < 0 or self._company.calls(token):
            return set()
        line = self._account.quotes[quote]
        return {line.speaker, *line.addressees}

    def _denied(self, token: int) -> bool:
        """Say whether somebody is told not to be it, or only supposed to."""
        tokens = self._tokens
        around = list(tokens.children[token])
        if tokens.dep[token] in ("attr", "oprd"):
            around += tokens.children[tokens.head[token]]
            if any(tokens.lower[child] in GUESSING for child in around):
                return True
        return any(is_untold(tokens, child) for child in around)
