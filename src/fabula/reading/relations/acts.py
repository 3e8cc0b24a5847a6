"""Acts: who kisses, strikes, hires, forgives whom, and whose hand is taken by whom."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, product

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_pairs, load_words
from fabula.reading.relations.company import Company
from fabula.reading.relations.signs import KINDS, Sign, kinds_of_acts
from fabula.reading.relations.undone import FEELING, Undone
from fabula.span import Span

WHOM = ("dobj", "dative")
OBJECTS = ("dobj", "dative", "pobj", "nsubjpass")
SHOWN = ("nsubj", "nsubjpass", "dobj", "neg", "aux", "auxpass", "prt")
CLIMBS = ("conj", "xcomp", "advcl", "ccomp", "acomp")
RELATIVE = ("WP", "WDT")
MARRYING = inflect_all(("marry", "wed"))  # kin to whose mother one is married
PARTS = frozenset(
    {"top", "back", "side", "crown", "tip", "end", "corner", "inside", "palm", "bridge"}
)  # of a head
BROWS = frozenset({"head", "hair", "brow", "forehead", "temple", "cheek", "cheeks", "nose", "hand", "hands"})
LISTENER = (["you"], ["u"], ["ya"])  # after a verb without a subject, which is then the speaker's: "Love you"
FOR_OTHERS = frozenset({"me", "us", "her", "him", "them"})
CHASTE = 0.5  # of a kiss that such a kiss is worth
LIKE = frozenset({"like", "as"})
DEEPEST = 3  # steps from a verb up to the one whose subject acts, or from a word up to its verb


class Acts:
    """Reads the acts of one account."""

    def __init__(self, account: Account, company: Company) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._company = company
        self.undone = Undone(account)

    def read(self) -> Iterator[Sign]:
        """Yield who does what to whom, of what tells of a relation or of a turn in one."""
        words = {*kinds_of_acts(), *load_words("body_words")}
        acts = self._account.prose.occurrences(words)
        yield from chain.from_iterable(
            self._account.each("acts of relations", acts, lambda token: list(self._read(token)))
        )

    def _read(self, token: int) -> Iterator[Sign]:
        kinds, low, tokens = kinds_of_acts(), self._tokens.lower[token], self._tokens
        if (
            low in kinds
            and tokens.tag[token][0] in "VJ"
            and not self.undone.is_none(token, self.objects(token))
        ):
            told = tuple(kind for kind in kinds[low] if kind != "romantic" or not self._as_kin(token))
            yield from self._act(token, told)
        if low in load_words("body_words") and self._account.quote_of[token] < 0:
            yield from self._touch(token)

    def _act(self, verb: int, kinds: tuple[str, ...]) -> Iterator[Sign]:
        actors, objects = self.actors(verb), list(self.objects(verb))
        patients = tuple(dict.fromkeys(one for end in objects for one in self.patients(end)))
        if not actors and len(patients) > 1:
            actors = patients[:1]  # "she was married to him"
        actors = actors or self._talking(verb, kinds)
        if len(actors) == 2 and self._mutual(verb, objects):
            patients = actors  # "they kissed", "they kissed each other", but not "they robbed a bank"
        yield from self._to_kin(verb, kinds, actors, objects)
        for actor in actors[:2]:
            others = [one for one in patients[:2] if one != actor]
            for kind in kinds:
                for other in others:
                    sign = self.sign(actor, other, kind, verb)
                    slight = self._is_chaste(kind, objects) or self._is_bare(verb)
                    yield sign._replace(strength=CHASTE) if slight else sign
                if not others and kind in KINDS:
                    yield from self._hints(actor, kind, verb, objects)

    def _as_kin(self, verb: int) -> bool:
        """Say whether somebody is loved as kin are: "loved him as a son", "like a sister"."""
        tokens = self._tokens
        likened = (child for child in tokens.children[verb] if tokens.lower[child] in LIKE)
        ends = (tokens.lower[end] for prep in likened for end in tokens.children[prep])
        return any(end in load_pairs("kinship") for end in ends)

    def _is_chaste(self, kind: str, objects: list[int]) -> bool:
        """Say whether what lovers do is done to the brow or the cheek, as they do it who are kin."""
        return kind == "romantic" and any(self._tokens.lower[self._part(end)] in BROWS for end in objects)

    def _is_bare(self, verb: int) -> bool:
        """Say whether a feeling has no subject and is toward "you", as friends say it: "Love you"."""
        tokens = self._tokens
        bare = own_subject(tokens, verb) < 0
        listener, end = tokens.lower[verb + 1 : verb + 2], tokens.lower[verb + 2 : verb + 3]
        return bare and tokens.lower[verb] in FEELING and listener in LISTENER and end != ["?"]

    def _talking(self, verb: int, kinds: tuple[str, ...]) -> tuple[str, ...]:
        """Return who is bidden "Marry me", and who says "You're fired" or "Love you"."""
        tokens, quote = self._tokens, self._account.quote_of[verb]
        if quote < 0:
            return ()
        speaker = self._account.quotes[quote].speaker
        if self._is_bare(verb):
            return (speaker,) if speaker is not None and self._is_bidden(verb) else ()
        done_to = [tokens.lower[c] for c in tokens.children[verb] if tokens.dep[c] == "nsubjpass"]
        if tokens.tag[verb] == "VB" and "romantic" in kinds and not done_to and self._is_bidden(verb):
            return self._company.told(quote)
        return (speaker,) if speaker is not None and done_to == ["you"] and "work" in kinds else ()

    def _is_bidden(self, verb: int) -> bool:
        tokens = self._tokens
        helped = any(tokens.dep[child] in (*SUBJECTS, "aux") for child in tokens.children[verb])
        for_me = any(
            tokens.lower[child] == "for" and not FOR_OTHERS.isdisjoint(tokens.lower[child + 1 : child + 2])
            for child in tokens.children[verb]
        )  # "kiss the children for me"
        tagged = self._account.quote_of[tokens.head[verb]] != self._account.quote_of[verb]
        return not (helped or for_me) and (tagged or tokens.dep[verb] in ("ROOT", "ccomp", "conj"))

    def _to_kin(
        self, verb: int, kinds: tuple[str, ...], actors: tuple[str, ...], objects: list[int]
    ) -> Iterator[Sign]:
        """Yield what an act on somebody's kin makes of the two: "had killed her father"."""
        owners = self._owners_of_kin(objects)
        if self._tokens.lower[verb] in MARRYING:
            subjects = [child for child in self._tokens.children[verb] if self._tokens.dep[child] in SUBJECTS]
            patients = (one for end in objects for one in self.patients(end))
            of_brides = product(self._owners_of_kin(subjects), patients)  # "her daughter had married him"
            found = [(one, two, "family") for one, two in (*product(actors[:1], owners), *of_brides)]
        else:
            those = product(actors[:1], owners) if "enemies" in kinds else ()
            found = [(one, two, "enemies") for one, two in those]
        for one, two, kind in found:
            if one != two:
                yield self.sign(one, two, kind, verb)

    def _owners_of_kin(self, ends: list[int]) -> list[str]:
        """Return whose kin the words for kin among some tokens are."""
        tokens, kinship = self._tokens, load_pairs("kinship")
        kin = [end for end in ends if tokens.lower[end] in kinship]
        owners = [child for end in kin for child in tokens.children[end] if tokens.dep[child] == "poss"]
        return list(dict.fromkeys(one for owner in owners for one in self._company.meant(owner)))

    def _mutual(self, verb: int, objects: list[int]) -> bool:
        """Say whether two who act do it to each other."""
        if any(self._company.mutual(end) for end in objects):
            return True
        return not self.direct(verb) and not any(self.patients(end) for end in objects)

    def direct(self, verb: int, besides: int = -1) -> bool:
        """Say whether a verb has a direct object, besides a word that goes with it."""
        tokens = self._tokens
        return any(tokens.dep[child] == "dobj" and child != besides for child in tokens.children[verb])

    def sign(self, actor: str, other: str, kind: str, token: int) -> Sign:
        """Return the sign of an act of one on another, told by the word at a token."""
        return Sign(actor, other, "act", kind, self._tokens.lower[token], token, self._around(token))

    def _around(self, token: int) -> Span:
        """Return the words from the subject to the object, so that a passage can be read by itself."""
        tokens = self._tokens
        verb = token
        while tokens.tag[verb][0] not in "VJ" and tokens.head[verb] != verb:
            verb = tokens.head[verb]
        same = [child for child in tokens.children[verb] if tokens.dep[child] in SHOWN]
        return tokens.span(min([token, verb, *same]), max([token, verb, *same]))

    def _hints(self, actor: str, kind: str, verb: int, objects: list[int]) -> Iterator[Sign]:
        """Yield whom "she kissed him" may mean where the "him" is nobody's or seems to be her own."""
        tokens = self._tokens
        for end in objects:
            pronouns = load_pairs("pronouns").get(tokens.lower[end], "")
            if pronouns not in ("he/him", "she/her"):
                continue
            near = self._company.near_to(tokens.paragraph[verb])
            others = [one for one in near if one != actor and self._company.may_be(one, pronouns)]
            for other in others:
                yield Sign(
                    actor, other, "hint", kind, tokens.lower[verb], verb, self._around(verb), 1 / len(others)
                )

    def _touch(self, body: int) -> Iterator[Sign]:
        """Yield who has to do with whose hand, face or shoulder."""
        tokens = self._tokens
        owner = self._company.owner_of(body)
        verb = tokens.head[body]
        while tokens.dep[verb] in ("prep", "pobj", "dobj") and tokens.head[verb] != verb:
            verb = tokens.head[verb]
        if len(owner) == 1 and tokens.dep[body] in OBJECTS and tokens.tag[verb][0] == "V":
            for actor in self.actors(verb)[:1]:
                yield self.sign(actor, owner[0], "touch", body)

    def objects(self, verb: int) -> Iterator[int]:
        """Yield the words that a verb has for its objects, with a preposition or without."""
        tokens = self._tokens
        for child in tokens.children[verb]:
            if tokens.dep[child] in OBJECTS:
                if child > verb or tokens.dep[child] == "nsubjpass":  # a name before its verb is called
                    yield child
            elif tokens.dep[child] in ("prep", "agent"):
                yield from (end for end in tokens.children[child] if tokens.dep[end] in OBJECTS)

    def patients(self, token: int) -> tuple[str, ...]:
        """Return who is meant by an object, or whose face or hand it is."""
        tokens, token = self._tokens, self._part(token)
        if tokens.lower[token] in load_words("body_words"):
            for child in tokens.children[token]:
                if tokens.dep[child] == "poss":
                    return self._company.meant(child)
        return () if self._several(token) else self._company.meant(token)

    def _part(self, token: int) -> int:
        """Return the part of the body that an object is: of "the top of her head" the head."""
        tokens = self._tokens
        if tokens.lower[token] not in PARTS:
            return token
        of = (child for child in tokens.children[token] if tokens.lower[child] == "of")
        return next((end for child in of for end in tokens.children[child]), token)

    def _several(self, token: int) -> bool:
        """Say whether a "you" means more than one: "I love you both"."""
        you, *after = self._tokens.lower[token : token + 2]
        return you == "you" and after in (["both"], ["all"])

    def actors(self, verb: int) -> tuple[str, ...]:
        """Return who does what a verb says, by its subject or that of the verb it hangs on."""
        tokens = self._tokens
        for _ in range(DEEPEST):
            for child in tokens.children[verb]:
                if tokens.dep[child] == "nsubj" and tokens.tag[child] not in RELATIVE:
                    return self._company.meant(child)
                if tokens.dep[child] == "agent":
                    by = (self._company.meant(end) for end in tokens.children[child])
                    return next((found for found in by if found), ())
            if tokens.dep[verb] == "relcl":
                return self._told_to_be(tokens.head[verb])
            if any(tokens.dep[child] == "nsubjpass" for child in tokens.children[verb]):
                break  # "you came when I was married" tells of nobody who married them
            head = tokens.head[verb]
            if tokens.dep[verb] == "acl" and tokens.dep[head] == "ROOT":
                return self._company.meant(head)  # "Ada used to go out with Bo"
            beside = self._account.quote_of[head] == self._account.quote_of[verb]
            if tokens.dep[verb] not in CLIMBS or head == verb or not beside:
                break  # who says "Marry me" marries nobody
            if tokens.dep[verb] == "xcomp" and (bidden := self._bidden(verb)):
                return bidden
            verb = head
        return ()

    def _told_to_be(self, noun: int) -> tuple[str, ...]:
        """Return who is "the man who killed her": Tom, where "Tom, the man who" or "Tom was the man"."""
        tokens, head = self._tokens, self._tokens.head[noun]
        if tokens.dep[noun] == "appos":
            return self._company.meant(head) or self._company.meant(noun)
        if tokens.dep[noun] == "attr":
            subjects = (child for child in tokens.children[head] if tokens.dep[child] in SUBJECTS)
            named = next((found for child in subjects if (found := self._company.meant(child))), ())
            return named or self._company.meant(noun)
        return self._company.meant(noun)

    def _bidden(self, verb: int) -> tuple[str, ...]:
        """Return who is asked or made to do something: of "he asked her to marry him" the woman."""
        tokens, head = self._tokens, self._tokens.head[verb]
        asked = (c for c in tokens.children[head] if tokens.dep[c] in WHOM and head < c < verb)
        return next((found for child in asked if (found := self._company.meant(child))), ())
