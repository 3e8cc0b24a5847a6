"""Namings: where the narration tells the name of somebody met without one.

*His name was Quill. The tall man was Quill. She introduced herself as Quill. Her badge said Quill. One man
looked up: Quill. He threw back his hood. It was Quill.* Of each such name
this finds the mentions of the one who turns out to have it.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.coreference.binding import subject_of
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import is_denied, words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.tokens import sentence_around

INTRODUCED = frozenset({"introduced", "introduces", "gave", "gives", "presented", "presents"})
CALLED = frozenset({"called", "named", "nicknamed", "christened"})
BY = frozenset({"went", "goes", "answered", "answers"})  # went by Quill, answered to Quill
WORN = frozenset(
    {"badge", "tag", "nametag", "label", "cap", "shirt", "jacket", "apron", "overalls", "nameplate", "patch"}
)  # what a name is written on
MASKS = frozenset({"hood", "mask", "helmet", "veil", "cowl", "visor", "wig", "beard", "scarf", "disguise"})
SAYS = frozenset({"said", "says", "read", "reads"})
POINTING = frozenset({"that", "this", "it"})
LEADS = frozenset({":", "—", "–", "-", '"', "“", "‘", "'", "*"})  # between "wrote her name" and the name
SUPPOSED = frozenset({"if", "whether", "?"})
WRITTEN = 6  # tokens from "her name" to where it is


@once
def find_namings(mentions: Mentions) -> dict[int, list[int]]:
    """Return name -> the mentions of somebody of whom it is told, all by their index."""
    reader = _NamingReader(mentions.prose, mentions)
    found = {}
    for index, mention in enumerate(mentions.all):
        if mention.kind == "name" and not mention.plural and not mentions.prose.said[mention.head]:
            told = [one for one in reader.told_of(index) if one < index and _is_nameless(mentions.all[one])]
            if told:
                found[index] = told
    return found


def _is_nameless(mention: PersonMention) -> bool:
    return mention.kind != "name" and not mention.plural


class _NamingReader:
    def __init__(self, prose: Prose, mentions: Mentions) -> None:
        self._prose = prose
        self._tokens = prose.tokens
        self._mentions = mentions

    def told_of(self, index: int) -> Iterator[int]:
        """Yield the mentions of whoever is told to have a name."""
        tokens, name = self._tokens, self._mentions.all[index]
        verb = tokens.head[name.head]
        if tokens.dep[name.head] in ("attr", "oprd", "pobj") and self._is_told(verb):
            yield from self._of_clause(name.first, name.head, verb)
        elif tokens.dep[name.head] == "appos" and tokens.lower[name.first - 1] == "one":
            yield from self._at(verb)  # the owner of the shop, one Quill
        elif (
            tokens.dep[name.head] == "appos"
            and tokens.dep[verb] == "attr"
            and tokens.word[name.first - 1] == ","
        ):
            yield from self._of_afterthought(tokens.head[verb])
        yield from self._of_writing(name.first)
        yield from self._of_colon(name)

    def _of_clause(self, first: int, head: int, verb: int) -> Iterator[int]:
        """Yield whom a clause names: "His name was Quill", "She was called Quill", "He went by Quill"."""
        tokens = self._tokens
        low, dep = tokens.lower, tokens.dep
        if dep[head] == "attr" and low[verb] in IS and low[first - 1] not in ("like", "as"):
            subject = subject_of(self._prose, verb)
            if subject >= 0 and low[subject] == "name":
                yield from self._owner(subject)
            elif subject >= 0 and low[subject] in POINTING and self._prose.opens[subject]:
                yield from self._subject_before(subject)
            elif subject >= 0:
                yield from self._at(subject)
        elif dep[head] == "oprd" and low[verb] in CALLED:
            yield from self._called(verb)
        elif dep[head] == "pobj" and low[verb] in ("as", "by", "to"):
            governor = tokens.head[verb]
            given = INTRODUCED if low[verb] == "as" else BY
            objects = [child for child in tokens.children[governor] if dep[child] == "dobj"]
            oneself = all(low[one] == "name" or low[one].endswith("self") for one in objects)
            if low[governor] in given and oneself and (objects or given is BY):
                yield from self._at(subject_of(self._prose, governor))
                yield from (one for noun in objects for one in (*self._at(noun), *self._owner(noun)))

    def _called(self, verb: int) -> Iterator[int]:
        """Yield who is called something, and not who calls them so: "They called him Quill"."""
        tokens = self._tokens
        doing = {tokens.dep[child] for child in tokens.children[verb]} - {"nsubjpass"}
        objects = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
        if "nsubj" not in doing:
            yield from self._at(subject_of(self._prose, verb))
        elif tokens.dep[verb] == "relcl":  # the woman they called Quill; a man whom all called Quill
            yield from self._at(tokens.head[verb])
        else:
            yield from (one for token in objects for one in self._at(token))

    def _of_afterthought(self, verb: int) -> Iterator[int]:
        """Yield whom a name put behind what is told of them means: "He had been a handsome man, Quill"."""
        subject = subject_of(self._prose, verb)
        if subject >= 0 and self._tokens.tag[subject] == "PRP" and self._is_told(verb):
            yield from self._at(subject)

    def _of_writing(self, first: int) -> Iterator[int]:
        """Yield who wears a name or writes it: "His cap said Quill", "She wrote her name: Quill"."""
        tokens = self._tokens
        at = first - 1
        while at > 0 and tokens.word[at] in LEADS:
            at -= 1
        if at <= 0 or tokens.paragraph[at] != tokens.paragraph[first]:
            return
        if tokens.lower[at] in SAYS:
            noun = subject_of(self._prose, at)
            if noun >= 0 and tokens.lower[noun] in WORN:
                yield from self._subject_before(noun)
                yield from self._owner(noun)
        if ":" in tokens.word[at + 1 : first]:
            for noun in range(at, max(0, at - WRITTEN), -1):
                if tokens.lower[noun] == "name":
                    yield from self._at(subject_of(self._prose, tokens.head[noun]))
                    yield from self._owner(noun)

    def _of_colon(self, name: PersonMention) -> Iterator[int]:
        """Yield the only one whom a sentence describes that ends with a colon and a name.

        "Her partner looked up from the files: Quill."; "There was one man she dreaded: Quill."
        """
        tokens, mentions = self._tokens, self._mentions
        ends = tokens.word[name.last + 1 : name.last + 2] in (["."], ["!"])
        if tokens.word[name.first - 1] != ":" or not ends:
            return
        begin, _ = sentence_around(tokens, name.first - 1)
        told = [mentions.at[token] for token in range(begin, name.first - 1) if token in mentions.at]
        ones = (one for one in dict.fromkeys(told) if not mentions.all[one].plural)
        people = [one for one in ones if mentions.all[one].kind != "pronoun"]
        single = len(people) == 1 and mentions.all[people[0]].kind == "nominal"
        if single and tokens.dep[mentions.all[people[0]].head] != "poss":
            yield from people

    def _is_told(self, verb: int) -> bool:
        """Say whether what a verb says is neither denied nor asked nor supposed."""
        words = words_under(self._tokens, verb)
        return SUPPOSED.isdisjoint(words) and not is_denied(self._tokens, verb)

    def _at(self, token: int) -> Iterator[int]:
        if token >= 0 and (found := self._mentions.at.get(token, -1)) >= 0:
            yield found

    def _owner(self, noun: int) -> Iterator[int]:
        """Yield whose a thing is: "his name", "the boy's name", "the badge on her coat"."""
        tokens = self._tokens
        for child in tokens.children[noun]:
            if tokens.dep[child] == "poss":
                yield from self._at(child)
        for place in (child for child in tokens.children[noun] if tokens.dep[child] == "prep"):
            for thing in (child for child in tokens.children[place] if tokens.dep[child] == "pobj"):
                yield from self._owner(thing)

    def _subject_before(self, token: int) -> Iterator[int]:
        """Yield who did what the sentence before tells, if described: "A man got up. That was Quill."."""
        tokens, said = self._tokens, self._prose.said
        begin, _ = sentence_around(tokens, token)
        if not begin or tokens.paragraph[begin - 1] != tokens.paragraph[begin]:
            return
        first, last = sentence_around(tokens, begin - 1)
        told = (one for one in range(first, last + 1) if tokens.dep[one] in SUBJECTS and not said[one])
        subject = next((one for one in told if tokens.dep[tokens.head[one]] != "advcl"), -1)
        for found in self._at(subject):
            if self._mentions.all[found].kind == "nominal" or self._unmasks(subject):
                yield found  # "She looked up. It was Quill." tells of somebody else

    def _unmasks(self, subject: int) -> bool:
        """Say whether somebody takes off what hid them: "He threw back his hood. It was Quill."."""
        tokens = self._tokens
        hidden = (child for child in tokens.children[tokens.head[subject]] if tokens.dep[child] == "dobj")
        return any(tokens.lower[thing] in MASKS and self._is_own(thing) for thing in hidden)

    def _is_own(self, thing: int) -> bool:
        owners = {
            self._tokens.lower[child]
            for child in self._tokens.children[thing]
            if self._tokens.dep[child] == "poss"
        }
        return not owners.isdisjoint({"his", "her", "their"})
