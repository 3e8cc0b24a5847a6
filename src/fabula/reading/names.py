"""Names: where the story names someone, told from places, peoples, brands and words that open sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.prose import Prose
from fabula.span import Span
from fabula.story import CastMember

PARTICLES = frozenset({"de", "von", "van", "du", "da", "di", "della", "del", "la", "le", "der", "den", "bin", "ibn", "al", "y", "ap"})
DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "any", "every", "no"})
WHERE = frozenset({"in", "into", "at", "near", "across", "throughout", "outside", "inside", "around", "via", "within"})
ADJECTIVAL_TITLES = frozenset({"old", "young", "little", "poor", "dear"})
PERSON_TYPES = frozenset({"PERSON"})
PLACE_TYPES = frozenset({"GPE", "LOC", "FAC"})
OTHER_TYPES = frozenset({"ORG", "NORP", "DATE", "TIME", "PRODUCT", "EVENT", "WORK_OF_ART", "LANGUAGE", "LAW"})


@dataclass(frozen=True, slots=True)
class NameMention:
    """One place where a name stands: its tokens (both included), title and words.

    ``title`` is in lower case without its stop, or ""; ``words`` are as the story mostly writes them.
    ``plural`` marks a family ("the Quills").
    """

    first: int
    last: int
    span: Span
    title: str
    words: tuple[str, ...]
    plural: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """The words in lower case: what two mentions of one name share."""
        return tuple(word.lower() for word in self.words)


@dataclass
class Evidence:
    """What the whole story shows of one name."""

    count: int = 0
    titled: int = 0
    speaks: int = 0
    called: int = 0
    acts: int = 0
    owns: int = 0
    where: int = 0
    determined: int = 0
    person: int = 0
    place: int = 0
    other: int = 0
    given: bool = False
    placed: bool = False  # a word such as Street or Hotel belongs to it

    @property
    def score(self) -> float:
        """How much the evidence speaks for a person (above 0) or against (below).

        The weights are ours, set by hand on the training novels.
        """
        n = max(1, self.count)
        return (
            3.0 * (self.titled > 0)
            + 1.5 * min(2, self.speaks)
            + 0.5 * min(4, max(0, self.speaks - 2))
            + 0.8 * min(2, self.called)
            + 1.5 * self.given
            + 2.0 * self.acts / n
            + 0.7 * min(1.0, 3 * self.owns / n)
            + 2.0 * self.person / n
            - 2.5 * self.place / n
            - 1.5 * self.other / n
            - 4.0 * self.where / n
            - 3.0 * self.determined / n
            - 3.0 * self.placed
            - 0.5
        )


def find_names(
    prose: Prose, known: frozenset[str] = frozenset()
) -> tuple[tuple[NameMention, ...], tuple[NameMention, ...]]:
    """Return the mentions of people's names and those of places' names, in the order of the text.

    ``known`` are words, in lower case, that are known to be people's names before the story is read.
    """
    reader = _CapitalReader(prose, known)
    runs = list(reader.runs())
    evidence = _weigh(prose, runs)
    people = tuple(run for run in runs if evidence[run.key].score > 0 or known.intersection(run.key))
    places = tuple(run for run in runs if _is_place(evidence[run.key]))
    return people, places


def _is_place(evidence: Evidence) -> bool:
    return evidence.score <= 0 and (2 * (evidence.place + evidence.where) >= evidence.count or evidence.placed)


class _CapitalReader:
    """Reads runs of capitalised words that are names, by how the whole story writes each word."""

    def __init__(self, prose: Prose, known: frozenset[str]) -> None:
        self.prose = prose
        self.tokens = prose.tokens
        self.known = known
        self.titles = load_pairs("titles")
        self.not_people = load_words("not_people") | load_pairs("pronouns").keys()
        self.given = load_pairs("first_names")
        self.places = load_words("place_words")
        self.inside: Counter[str] = Counter()  # capital in the middle of a sentence, no determiner before it
        self.low: Counter[str] = Counter()
        self.proper: Counter[str] = Counter()  # capital at the start, and the tagger says a name
        self._count_words()

    def _count_words(self) -> None:
        words, lower, tags, opens = self.tokens.word, self.tokens.lower, self.tokens.tag, self.prose.opens
        for token, word in enumerate(words):
            if not word[0].isalpha():
                continue
            if not word[0].isupper():
                self.low[lower[token]] += 1
            elif word.isupper() and len(word) > 1:
                continue
            elif opens[token]:
                self.proper[lower[token]] += tags[token].startswith("NNP")
            elif lower[token - 1] not in DETERMINERS:
                self.inside[lower[token]] += 1

    def is_name_word(self, token: int) -> bool:
        """Say whether a capitalised token is a word of a name."""
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if not word[0].isupper() or low in ("i", "i.") or low.startswith("i'"):
            return False
        inside, lower = self.inside[low], self.low[low]
        if low in self.known and (not self.prose.opens[token] or lower <= inside):
            return True
        if word.isupper() and len(word) > 2:
            return inside + self.proper[low] >= 2 and inside > lower
        known = inside >= 2 or (inside == 1 and lower == 0)
        if self.prose.opens[token]:
            if known:
                return lower <= inside or self.tokens.tag[token].startswith("NNP")
            return lower == 0 and self.tokens.tag[token].startswith("NNP") and (
                self.proper[low] >= 2 or low in self.given
            )
        return known or lower == 0 or self.tokens.tag[token].startswith("NNP") and low in self.given

    def title_of(self, token: int) -> str:
        """Return the title a token is, or ""."""
        low = self.tokens.lower[token]
        if low == "m":
            return ""  # an initial; Monsieur is "M."
        low = low.rstrip(".") or "."
        if low not in self.titles or not self.tokens.word[token][0].isupper():
            return ""
        return low

    def runs(self) -> Iterator[NameMention]:
        """Yield every name with its title."""
        token, total = 0, len(self.tokens)
        while token < total:
            if not self.tokens.word[token][0].isupper():
                token += 1
                continue
            found = self._run_at(token)
            if found is None:
                token += 1
                continue
            yield found
            token = found.last + 1

    def _run_at(self, first: int) -> NameMention | None:
        tokens = self.tokens
        paragraph, total = tokens.paragraph[first], len(tokens)

        def here(token: int) -> bool:
            return (
                token < total
                and tokens.paragraph[token] == paragraph
                and self.prose.quotation_of[token] == self.prose.quotation_of[first]
            )

        title, token = "", first
        while here(token) and self.title_of(token) and here(token + 1) and self._may_name(token + 1):
            kind = self.title_of(token)
            if not title or title in ADJECTIVAL_TITLES:
                title = kind
            token += 1
        start = token
        words: list[str] = []
        last = first - 1
        while here(token):
            word = tokens.word[token]
            if words and self.prose.opens[token] and not self._is_initial(token - 1):
                break  # another sentence
            if self._is_initial(token) and (words or title):
                last = token
            elif words and self.title_of(token) and self.title_of(token) not in self.given and last >= start:
                break
            elif title and not words and tokens.lower[token] in PARTICLES and here(token + 1):
                words.append(word)
            elif self.is_name_word(token) or (title and not words and word[0].isupper() and self._may_name(token)):
                if not words and not title and tokens.lower[token] in self.not_people:
                    break
                if words and tokens.lower[token] in self.not_people and tokens.lower[token] not in self.places:
                    break
                words.append(word)
                last = token
                # Wilson-Harris: the tokenizer parts it at the hyphen
                while (
                    here(token + 2)
                    and tokens.word[token + 1] == "-"
                    and tokens.start[token + 2] == tokens.end[token] + 1
                    and tokens.word[token + 2][0].isupper()
                ):
                    words[-1] += "-" + tokens.word[token + 2]
                    token += 2
                    last = token
            elif words and tokens.lower[token] in PARTICLES and here(token + 1) and self.is_name_word(token + 1) and tokens.lower[token+1] not in self.titles:
                words.append(word)
            else:
                break
            token += 1
        if not words or last < start and not title:
            return None
        while words and words[-1].lower() in PARTICLES:
            words.pop()
        if not words or not title and len(words) > 4:
            return None
        if not title and len(words) == 1 and (words[0].lower() in self.not_people or len(words[0]) < 2):
            return None
        words = [word.capitalize() if word.isupper() and len(word) > 2 else word for word in words]
        plural = first > 0 and tokens.lower[first - 1] == "the" and tokens.tag[last] in ("NNPS", "NNS") or (
            first > 0 and tokens.lower[first - 1] == "the" and words[-1].endswith("s") and words[-1][:-1].lower() in self.inside
        )
        return NameMention(first, last, tokens.span(first, last), title, tuple(words), bool(plural))

    def _may_name(self, token: int) -> bool:
        """Say whether a word after a title can be a name: capitalised, no title word of a sentence."""
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if not word[0].isupper() or low in ("i", "i'm", "i'll", "i'd", "i've"):
            return False
        return bool(self.title_of(token)) or self._is_initial(token) or self.low[low] == 0 or self.inside[low] > 0

    def _is_initial(self, token: int) -> bool:
        word = self.tokens.word[token]
        return len(word) == 2 and word[1] == "." and word[0].isupper() or len(word) == 1 and word.isupper() and word not in "IAO"


def _weigh(prose: Prose, runs: list[NameMention]) -> dict[tuple[str, ...], Evidence]:
    tokens = prose.tokens
    speech = verb_lemmas("speech_verbs")
    given, place_words = load_pairs("first_names"), load_words("place_words")
    evidence: dict[tuple[str, ...], Evidence] = defaultdict(Evidence)
    for run in runs:
        e = evidence[run.key]
        before = tokens.lower[run.first - 1] if run.first else ""
        after = tokens.lower[run.last + 1] if run.last + 1 < len(tokens) else ""
        e.count += 1
        e.titled += bool(run.title) and run.title not in ADJECTIVAL_TITLES
        e.given = e.given or (run.key[0] in given and run.key[0] not in place_words)
        e.placed = e.placed or (len(run.key) > 1 and not run.title and (run.key[-1] in place_words))
        if prose.said[run.first]:
            e.called += _called(prose, run)
        else:
            e.speaks += (before in speech and _near_speech(prose, run.first)) or (after in speech and _near_speech(prose, run.last))
        e.acts += tokens.dep[run.last] in ("nsubj", "nsubjpass")
        e.owns += after in ("'s", "'")
        e.where += before in WHERE
        e.determined += before in DETERMINERS and not run.title
        kind = tokens.entity[run.last]
        e.person += kind in PERSON_TYPES
        e.place += kind in PLACE_TYPES
        e.other += kind in OTHER_TYPES
    return evidence


def _near_speech(prose: Prose, token: int) -> bool:
    """Say whether speech stands within a few words of a narrated token."""
    said = prose.said
    return any(said[max(0, token - 4) : token]) or any(said[token : token + 5])


def _called(prose: Prose, run: NameMention) -> bool:
    """Say whether a name inside speech stands as a form of address, between commas or stops."""
    tokens = prose.tokens
    before = tokens.word[run.first - 1][-1] if run.first else '"'
    after = tokens.word[run.last + 1][0] if run.last + 1 < len(tokens) else '"'
    return before in "\"'“‘,—-.?!" and after in "\"'”’,—-.?!"


def known_words(cast: Iterable[CastMember]) -> frozenset[str]:
    """Return the words of a given cast's names, in lower case, that stand for no title and no common noun."""
    titles, nouns = load_pairs("titles"), load_words("person_nouns")
    words = (word.rstrip(".") for member in cast for name in (member.name, *member.aliases) for word in name.split())
    return frozenset(
        word.lower() for word in words if word[:1].isupper() and word.lower() not in titles and word.lower() not in nouns
    )
