"""Feelers: who feels what a sign shows, and toward whom, by the parse and by who is meant."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.feelings.impersonal import Impersonal
from fabula.reading.feelings.lost import Lost
from fabula.reading.feelings.signs import Sign, governing_verb, is_misread
from fabula.reading.feelings.words import ANYTHING_BUT
from fabula.reading.grammar.auxiliaries import BE
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_words, verb_lemmas

Pair = tuple[str | None, str | None]  # who feels, and toward whom

OBJECT = ("dobj",)  # that stands after its verb: a name before it is called
OWNER = ("poss",)
GIVEN = ("dative",)
GOVERNED = ("pobj", "dobj")
CLIMBS = ("prep", "conj", "xcomp", "advcl", "ccomp", "acl", "aux", "acomp", "oprd", "attr", "dep", "pcomp")
FELT = ("acomp", "advcl", "oprd", "conj")  # where a participle such as "frightened" stands
TOWARD = frozenset({"at", "with", "to", "toward", "towards", "for", "of", "on", "about", "over"})
AT = frozenset({"at"})
FROM = frozenset({"from"})
OFF = frozenset({"away", "back"})
FOR = frozenset({"for", "toward", "towards"})
ANY = frozenset({"a", "an"})
WITH = frozenset({"with"})
WHERE = frozenset(
    ["in", "on", "over", "across", "from", "of", "into", "up", "to", "out", "through", "down", "along"]
)
FINDING = inflect_all(("find", "leave", "see", "keep", "catch", "send"))  # somebody in tears, or so unhappy
RELATIVE = ("WP", "WDT")
SHRINKING = inflect_all(("flinch", "recoil", "shrink", "shy", "cringe", "cower"))  # from somebody
CAUSING = ("ful", "ible", "able", "ing")  # ends of what others feel of somebody: "you are a shocking liar"
SENSING = inflect_all(("see", "hear", "read", "notice", "catch", "detect", "recognise", "recognize"))
MAKING = inflect_all(("make", "render", "drive", "keep"))
STATES = ("JJ", "VBN")  # tags of how somebody is found
APOLOGY = ("sorry",)
BODIES = load_words("body_words") | {"body"}  # which "sagged with relief"
PARTS = frozenset({"top", "back", "side", "crown", "tip", "corner", "palm", "bridge"})  # of a head, a nose
SOMETHING = frozenset({"something", "everything"})  # in somebody
NOBODY = frozenset({"nobody", "anybody", "anyone", "none"})
TAG_REACH = 3  # tokens after a line within which the verb of its tag stands
DEEPEST = 5  # steps from a word of feeling up to the verb whose subject feels


class Feelers:
    """Finds whose the signs of one account are."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens
        self.causing = verb_lemmas("causing_verbs")
        self._lost = Lost(account)
        self._impersonal = Impersonal(account)

    def of(self, sign: Sign) -> Pair:
        """Return who feels and toward whom, each None where nothing tells."""
        if (directed := self._lost.directed(sign)) is not None:
            return directed, None
        holder, toward = self._by_parse(sign)
        lost = self._lost
        holder = holder or lost.named_before(sign) or lost.named_after(sign) or lost.set_apart(sign)
        return holder or self._impersonal.felt_by(sign), toward

    def _by_parse(self, sign: Sign) -> Pair:
        if sign.kind == "cry":
            return self._of_cry(sign)
        if sign.kind == "phrase":
            return self._of_phrase(sign)
        if sign.kind == "apart":
            return self._lost.set_apart(sign), None
        if sign.kind == "body":
            return self._of_body(sign.anchor), None
        if sign.kind == "verb":
            return self._of_verb(sign.anchor)
        if sign.kind == "adj":
            return self._of_adjective(sign.anchor)
        if sign.kind == "adv":
            misread = self.tokens.tag[sign.anchor].startswith("V")  # "said the redhead, rather stiffly"
            verb = sign.anchor if misread else governing_verb(self.tokens, sign.anchor)
            return self._subject(verb), self._governed(verb, AT)  # "looked adoringly at him"
        return self._of_noun(sign.anchor)

    def _of_cry(self, sign: Sign) -> Pair:
        quote = self.account.quotes[self.account.quote_of[sign.anchor]]
        alone = quote.addressees[0] if len(quote.addressees) == 1 else None
        meant = map(self.account.at, range(sign.first, sign.last + 1))  # "Damn you", "I could kill him"
        others = (one for one in meant if one not in (None, quote.speaker))
        return quote.speaker, alone if sign.toward_you else next(others, None)

    def _of_phrase(self, sign: Sign) -> Pair:
        if sign.holder >= 0:
            caused = self.tokens.tag[sign.anchor].startswith("V")  # not so "to her surprise he stayed"
            return self.account.at(sign.holder), self._subject(sign.anchor) if caused else None
        tokens, holder = self.tokens, self._subject(sign.anchor) or self._lost.named_before(sign)
        holder = holder or self._owner_of_subject(sign.anchor, BODIES)  # "Bo's whole body sagged with relief"
        if holder is None and tokens.tag[sign.anchor].startswith("N"):
            found = self._of_noun(sign.anchor)  # "felt a stab of guilt", "a wave of grief went over her"
            if found[0] is not None:
                return found
        others = [
            person
            for token in range(sign.first, sign.last + 1)
            if (person := self.account.at(token)) is not None and person != holder
        ]
        if holder is None:
            inside = range(sign.first, sign.last + 1)
            below = map(self._owner_below, inside)
            crossed = [self._crossed(token) for token in inside if tokens.dep[token] in SUBJECTS]
            return next(filter(None, (*below, *others, *crossed)), None), None
        return holder, next(
            (one for one in (*others, *self._reached(sign)) if one not in (None, holder)), None
        )

    def _reached(self, sign: Sign) -> Iterator[str | None]:
        """Yield those whom a phrase may be toward: whom, or whose neck, its verb or its end governs."""
        tokens = self.tokens
        for child in tokens.children[sign.anchor]:
            if tokens.dep[child] in OBJECT and child > sign.anchor:  # "threw her arms round Bo's neck"
                yield self._whose(child)
        for token in (sign.last, sign.anchor):  # "fed up" hangs it on "fed"
            yield self._governed(token, TOWARD)
        yield self._child(sign.last, GOVERNED)

    def _of_body(self, part: int) -> str | None:
        tokens = self.tokens
        owned = tokens.head[part] if is_misread(tokens, part) else part
        if any(tokens.dep[child] == "poss" for child in tokens.children[owned]):
            return self._child(owned, OWNER)
        said = (child for child in tokens.children[part] if tokens.dep[child] == "acl")
        around = (part, tokens.head[part], *said)  # "the blood drained from her face" may be read as a noun's
        owner = next(filter(None, map(self._owner_below, around)), None)
        if owner is not None:
            return owner
        if tokens.dep[part] in SUBJECTS and (owner := self._crossed(part)) is not None:
            return owner
        if tokens.dep[part] == "dobj":
            return self._subject(tokens.head[part])
        if tokens.dep[part] == "pobj":
            return self._subject(self._governor(part))
        return self._beside(part)

    def _crossed(self, shown: int) -> str | None:
        """Return whose face it is that a subject which does nothing is told of: "colour left her face"."""
        passive = self.tokens.lower[shown] in load_words("face_shows")
        return self._child(self.tokens.head[shown], OBJECT) if passive else None

    def _of_verb(self, verb: int) -> Pair:
        tokens = self.tokens
        if tokens.dep[verb] == "amod":
            return self._of_adjective(verb)
        causing = tokens.lower[verb] in self.causing and tokens.lower[verb].endswith("ing")
        if causing and (tokens.dep[verb], tokens.tag[verb]) == ("acomp", "JJ"):
            return self._of_caused(verb)
        if (owner := self._owner_by_apostrophe(verb)) is not None:
            return owner, self._governed(verb, TOWARD | {"by"})
        subject = self._subject(verb)
        patient = self._child(verb, OBJECT) if self._line_ended(verb) < 0 else None  # "No," snapped Ada
        if tokens.lower[verb] in self.causing:
            passive = any(tokens.dep[child] == "nsubjpass" for child in tokens.children[verb])
            if passive or (tokens.tag[verb] == "VBN" and tokens.dep[verb] in FELT):
                return subject, self._governed(verb, TOWARD | {"by"})
            alone = all(tokens.dep[child] not in OBJECT for child in tokens.children[verb])
            causes = subject or self._owner_of_subject(verb)
            return (subject, None) if alone else (patient, causes)  # "they cheered", "they cheered her"
        if tokens.lower[verb] in SHRINKING:
            off = (child for child in tokens.children[verb] if tokens.lower[child] in OFF)
            return subject, next(
                filter(None, (self._governed(end, TOWARD | FROM) for end in (verb, *off))), None
            )
        return subject, patient or self._governed(verb, TOWARD) or self._beyond(verb) or self._addressee(verb)

    def _of_caused(self, token: int) -> Pair:
        """Return whom somebody who "is annoying" annoys: whoever says so; the narration does not tell."""
        quote = self.account.quote_of[token]
        return (self.account.quotes[quote].speaker, self._subject(token)) if quote >= 0 else (None, None)

    def _owner_of_subject(self, verb: int, nouns: frozenset[str] | None = None) -> str | None:
        """Return whose silence, or whose remark, does something to somebody; of some nouns alone."""
        tokens = self.tokens
        subjects = (child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS)
        those = (one for one in subjects if nouns is None or tokens.lower[one] in nouns)
        return next((owner for one in those if (owner := self._child(one, OWNER))), None)

    def _beyond(self, verb: int) -> str | None:
        """Return at whom somebody "glared daggers"."""
        things = (child for child in self.tokens.children[verb] if self.tokens.dep[child] in OBJECT)
        return next(filter(None, (self._governed(thing, AT) for thing in things)), None)

    def _of_adjective(self, token: int) -> Pair:
        tokens = self.tokens
        toward = self._governed(token, TOWARD)
        if tokens.lower[token - 2 : token] in ANYTHING_BUT:
            return self._subject(tokens.head[token - 2]), toward
        if (owner := self._owner_by_apostrophe(token)) is not None:
            return owner, toward
        joined = self._first_joined(token)
        if tokens.dep[joined] == "amod":
            noun = tokens.head[joined]
            if tokens.lower[noun] in load_words("body_words"):
                return self._of_body(noun), toward
            return self._described(noun, tokens.lower[token].endswith(CAUSING)), toward
        return self._subject(token), toward or self._apologised_to(token)

    def _owner_by_apostrophe(self, token: int) -> str | None:
        """Return who "Bo's" is where the parser takes "Bo's terrified" for something of Bo's."""
        tokens = self.tokens
        if tokens.dep[token] == "amod":
            return None
        owners = (child for child in tokens.children[token] if tokens.dep[child] == "poss" and child < token)
        named = (owner for owner in owners if tokens.tag[owner].startswith("N"))
        return next((self.account.at(owner) for owner in named), None)

    def _first_joined(self, token: int) -> int:
        """Return the first of the describing words that one is joined to: "the cold and frightened boy"."""
        tokens = self.tokens
        while tokens.dep[token] == "conj" and tokens.tag[tokens.head[token]].startswith("JJ"):
            token = tokens.head[token]
        return token

    def _described(self, noun: int, causes: bool) -> str | None:
        """Return whom a noun that is described means: "the angry man", and "he was an angry man"."""
        person = noun in self.account.mentions.at and self.tokens.dep[noun] == "attr"
        said_of = person and self.tokens.lower[self.tokens.head[noun]] in BE and not causes
        return (self._subject(noun) if said_of else None) or self.account.at(noun) or self._lost.misread(noun)

    def _apologised_to(self, token: int) -> str | None:
        """Return who is told "I'm sorry"."""
        quote = self.account.quote_of[token]
        if quote < 0 or self.tokens.lower[token] not in APOLOGY:
            return None
        told = self.account.quotes[quote].addressees
        return told[0] if len(told) == 1 else None

    def _of_noun(self, noun: int) -> Pair:
        tokens = self.tokens
        toward = self._governed(noun, TOWARD)
        owner = self._owner(noun)
        if owner is not None:
            return owner, toward
        if (named := self._child(noun, ("compound",))) is not None:
            return named, toward  # "saw Ada flinch", which the parser takes for a flinch
        while tokens.dep[noun] == "conj" and tokens.head[noun] != noun:
            noun = tokens.head[noun]
            if (owner := self._owner(noun)) is not None:
                return owner, toward  # "all of her fear and anger"
        head, dep = tokens.head[noun], tokens.dep[noun]
        if dep == "pobj":
            verb = self._governor(noun)
            if (tokens.tag[verb][0], tokens.dep[verb]) == ("J", "amod"):
                verb = tokens.head[verb]  # "felt something close to joy"
            if tokens.tag[verb].startswith("N") and (owner := self._child(verb, OWNER)) is not None:
                return owner, toward
            while tokens.tag[verb].startswith("N") and tokens.dep[verb] in ("dobj", "attr", "pobj"):
                verb = tokens.head[verb]  # "felt a stab of guilt"
            subject, patient = self._subject(verb), self._child(verb, OBJECT)
            if subject is None:  # "it filled her with dread", "something like dread was in her voice"
                below = self._owner_below(noun) or self._owner_below(verb) or self._gone_through(verb)
                return patient or below or self._owner_of_subject(verb, BODIES), toward
            toward = toward or self._governed(verb, FOR) or self._child(verb, GIVEN)
            return subject, toward or patient  # "watched him with approval", "gave him a look of hate"
        if dep == "dobj" and tokens.lower[head] in SENSING and (owner := self._owner_below(noun)) is not None:
            return owner, toward  # "heard the anger in her voice"
        if dep in ("dobj", "attr"):
            holder = (
                self._subject(head)
                or self._of_clause(head)
                or self._owner_below(head)
                or self._owner_below(noun)
            )
            return holder, toward or self._child(head, GIVEN)  # "gave Bo a smile"
        if dep in SUBJECTS:
            whom = self._child(head, OBJECT) or self._made(head)  # "anger made her clumsy"
            return whom or self._owner_below(head) or self._owner_below(noun), toward
        told = [child for child in tokens.children[noun] if tokens.dep[child] == "acl"]
        told += [head] if is_misread(tokens, noun) else []  # "Anger flared in Mara", "Dread pools in her gut"
        return next(filter(None, map(self._owner_below, told)), None), None

    def _gone_through(self, measure: int) -> str | None:
        """Return through whom "a rush of gratitude went", or in whose chest "a knot of envy tightened"."""
        tokens = self.tokens
        does = [child for child in tokens.children[measure] if tokens.dep[child] == "acl"]
        does += [tokens.head[measure]] if tokens.dep[measure] in SUBJECTS else []
        whom = (self._child(verb, OBJECT) or self._owner_below(verb) for verb in does)
        return next(filter(None, whom), None)

    def _made(self, verb: int) -> str | None:
        """Return whom something makes what they are or do: "Anger made Ada clumsy"."""
        clauses = (c for c in self.tokens.children[verb] if self.tokens.dep[c] == "ccomp" and c > verb)
        made = MAKING.issuperset([self.tokens.lower[verb]])
        return next(filter(None, map(self._subject, clauses)), None) if made else None

    def _of_clause(self, verb: int) -> str | None:
        """Return who feels in "What Ada felt was shame"."""
        clauses = (child for child in self.tokens.children[verb] if self.tokens.dep[child] == "csubj")
        return next(filter(None, map(self._subject, clauses)), None)

    def _owner(self, noun: int) -> str | None:
        """Return whose a feeling is: nobody's own is that of "he said, with a husband's pride"."""
        tokens, joined = self.tokens, noun
        while tokens.dep[joined] == "conj" and tokens.head[joined] != joined:
            joined = tokens.head[joined]
        owners = (child for child in tokens.children[noun] if tokens.dep[child] in OWNER)
        articles = {tokens.lower[child] for owner in owners for child in tokens.children[owner]}
        anyones = not articles.isdisjoint(ANY) and tokens.lower[tokens.head[joined]] in WITH
        return None if anyones else self._child(noun, OWNER)

    def _governor(self, token: int) -> int:
        """Return what the preposition, or prepositions, before a noun hang on."""
        tokens = self.tokens
        token = tokens.head[token]
        while tokens.dep[token] in ("prep", "pcomp") and tokens.head[token] != token:
            token = tokens.head[token]
            if tokens.dep[token] != "prep":
                break
        return token

    def _subject(self, token: int) -> str | None:
        """Return the subject of a verb or of what hangs on one, or who speaks where there is none."""
        tokens = self.tokens
        start = token
        tagged = self._line_ended(token)
        if tagged >= 0:
            return self.account.quotes[tagged].speaker  # "No," said she
        for _ in range(DEEPEST):
            for child in tokens.children[token]:
                if tokens.dep[child] in SUBJECTS and tokens.tag[child] not in RELATIVE:
                    return self._whose(child) if self._side_by_side(start, child) else self._tagged(child)
            if tokens.dep[token] == "relcl":
                return self._of_relative(tokens.head[token])
            head = self._lost.above(token)
            if tokens.dep[token] not in CLIMBS or head == token or not self._side_by_side(token, head):
                break
            if (found := self._found_so(token)) is not None:
                return found
            token = head
        return self._lost.misread(token) or self._set_beside(start, token) or self._speaker(start, token)

    def _set_beside(self, start: int, root: int) -> str | None:
        """Return who acts before a participle that the parser makes the verb: "Bo turned, startled"."""
        tokens = self.tokens
        for child in tokens.children[root]:
            beside = tokens.dep[child] in ("parataxis", "ccomp") and self._side_by_side(start, child)
            if beside and child < root and tokens.lower[root - 1] == ",":
                return self._own_subject(start, child)
        return None

    def _own_subject(self, start: int, verb: int) -> str | None:
        """Return who is the subject of a verb itself, and not of one that it hangs on."""
        subjects = (child for child in self.tokens.children[verb] if self.tokens.dep[child] in SUBJECTS)
        return next((self._whose(child) for child in subjects if self._side_by_side(start, child)), None)

    def _found_so(self, token: int) -> str | None:
        """Return who is found, left or seen in tears, or so unhappy: not whoever finds them."""
        tokens, verb = self.tokens, self.tokens.head[token]
        so = tokens.tag[token].startswith(STATES) or tokens.lower[token] == "in"
        if not so or tokens.lower[verb] not in FINDING or tokens.lower[token - 1] == ",":
            return None
        before = (child for child in tokens.children[verb] if tokens.dep[child] in OBJECT and child < token)
        return next(filter(None, map(self._whose, before)), None)

    def _of_relative(self, noun: int) -> str | None:
        """Return whom a relative clause is about: the noun, or who makes "a sound that was a laugh"."""
        person = self._whose(noun)
        if person is None and self.tokens.dep[noun] in ("dobj", "attr"):
            return self._subject(self.tokens.head[noun])
        return person

    def _side_by_side(self, one: int, other: int) -> bool:
        """Say whether two words are of one line, or both of the narration."""
        return self.account.quote_of[one] == self.account.quote_of[other]

    def _tagged(self, token: int) -> str | None:
        """Return who speaks the line a token stands in: a subject taken from a line is that of its tag."""
        quote = self.account.quote_of[token]
        return self.account.quotes[quote].speaker if quote >= 0 else self._whose(token)

    def _speaker(self, word: int, root: int) -> str | None:
        """Return whose a word without a subject is: of its line, or of the line it tags."""
        quote = self.account.quote_of[word]
        if quote >= 0:
            return self._of_fragment(quote, word, root)
        tagged = self._line_before(root)
        return self.account.quotes[tagged].speaker if tagged >= 0 else None

    def _of_fragment(self, quote: int, word: int, root: int) -> str | None:
        tokens = self.tokens
        said = self.account.quotes[quote]
        if tokens.tag[root] == "VB":
            return said.addressees[0] if len(said.addressees) == 1 else None  # "Don't be cross."
        return said.speaker if tokens.tag[word][0] == "J" else None  # "Furious!"

    def _line_ended(self, token: int) -> int:
        """Return the line that ends right before a word of the narration, or -1."""
        if not token or self.account.quote_of[token] >= 0:
            return -1
        same = self.tokens.paragraph[token - 1] == self.tokens.paragraph[token]
        return self.account.quote_of[token - 1] if same else -1

    def _line_before(self, verb: int) -> int:
        """Return the line that a verb close after it tags, or -1."""
        tokens, quote_of = self.tokens, self.account.quote_of
        for before in range(verb - 1, max(-1, verb - TAG_REACH), -1):
            if quote_of[before] >= 0:
                return quote_of[before] if tokens.paragraph[before] == tokens.paragraph[verb] else -1
        return -1

    def _addressee(self, verb: int) -> str | None:
        """Return to whom a line is spoken that a verb tags: "she snapped"."""
        if self.account.quote_of[verb] >= 0:
            return None
        tagged = self._line_before(verb)
        told = self.account.quotes[tagged].addressees if tagged >= 0 else ()
        return told[0] if len(told) == 1 else None

    def _whose(self, token: int) -> str | None:
        """Return the person a subject means, or the owner of the face, voice or hands that it is."""
        if self.tokens.lower[token] in NOBODY:
            return None
        person = self.account.at(token)
        if person is None and self.tokens.lower[token] in PARTS:
            token = self._of_part(token)
        if person is None and self.tokens.lower[token] in load_words("body_words"):
            return self._child(token, OWNER)
        if person is None and self.tokens.lower[token] in SOMETHING:
            return self._inside(token)
        return person

    def _of_part(self, part: int) -> int:
        """Return the head of "the top of her head"."""
        tokens = self.tokens
        of = (child for child in tokens.children[part] if tokens.lower[child] == "of")
        return next((end for prep in of for end in tokens.children[prep]), part)

    def _inside(self, something: int) -> str | None:
        """Return in whom "something gave way", which is neither in a drawer of hers nor in a house."""
        tokens = self.tokens
        preps = (child for child in tokens.children[something] if tokens.lower[child] == "in")
        return next((person for prep in preps if (person := self._child(prep, ("pobj",)))), None)

    def _beside(self, token: int) -> str | None:
        """Return who speaks in the paragraph, where it is one person: "The shoulders sank. 'No.'"."""
        paragraph = self.account.prose.manuscript.paragraphs[self.tokens.paragraph[token]]
        covered = self.account.tokens_in(paragraph)
        speakers = {quote.speaker for quote, _ in self.account.quotes_between(covered.start, covered.stop)}
        return next(iter(speakers)) if len(speakers) == 1 else None

    def _child(self, token: int, deps: tuple[str, ...]) -> str | None:
        for child in self.tokens.children[token]:
            if self.tokens.dep[child] in deps and (child > token or deps != OBJECT):
                return self._whose(child)
        return None

    def _owner_below(self, token: int) -> str | None:
        """Return whoever, or whose face, stands after a preposition: "a grin spread over her face"."""
        tokens = self.tokens
        for child in tokens.children[token]:
            if tokens.dep[child] == "prep" and tokens.lower[child] in WHERE:
                for noun in tokens.children[child]:
                    if tokens.dep[noun] == "pobj":
                        found = self.account.at(noun) or self._child(noun, OWNER)
                        if found is not None:
                            return found
                found = self._owner_below(child)
                if found is not None:
                    return found
        return None

    def _governed(self, token: int, prepositions: frozenset[str]) -> str | None:
        """Return the person at the end of a preposition: angry with him, laughed at her."""
        for child in self.tokens.children[token]:
            if self.tokens.dep[child] in ("prep", "agent") and self.tokens.lower[child] in prepositions:
                found = self._child(child, ("pobj",))
                if found is not None:
                    return found
        return None
