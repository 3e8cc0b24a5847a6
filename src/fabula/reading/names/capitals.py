"""Capitals: runs of capitalised words that may be names, told by how the whole story writes each word."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.names.hyphens import hyphenated, is_article, with_article, with_honorifics
from fabula.reading.names.lead_ins import lead_ins
from fabula.reading.names.letters import letters_that_act
from fabula.reading.prose import Prose
from fabula.span import Span

PARTICLES = load_words("name_particles")
DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "any", "every", "no"})
INITIALS = frozenset({"di", "dci", "dsi", "ds", "dc", "pc", "wpc"})  # titles in capitals: Di is Diana
BEFORE_RANKS = frozenset({"detective", "chief"})  # Detective Chief Inspector Quill is Inspector Quill
ADJECTIVAL_TITLES = frozenset({"old", "young", "little", "poor", "dear"})
GENERATIONS = frozenset({"jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv"})
SHORT_TITLES = frozenset({"m"})  # Monsieur is "M."; an M without its stop is an initial
INITIALS_ALONE = re.compile(r"(?:[A-Z]\.){2,3}")  # J.P. waved
LONGEST_NAME = 4  # words of a name without a title; longer runs are headlines
FINITE_VERBS = frozenset({"VBD", "VBZ"})
LONGEST_PARTICLE = 4  # letters of a small word inside an invented name
NAMELIKE = frozenset({"NNP", "NN", "FW", "JJ", "DT", "UH", "XX"})  # tags of a word never seen before
UNTAGGED = NAMELIKE - {"NNP", "JJ"}  # the same at the head of a sentence, where it may describe too
BY_ITSELF = frozenset(
    {"nsubj", "nsubjpass", "dobj", "pobj", "poss", "attr", "dative", "conj"}
)  # no part of a name
TAG_REACH = 4  # tokens from speech within which a verb of speech tags it
OWNERS = frozenset({"my", "your", "his", "her", "our", "their", "its"})
NEVER_FIRST = frozenset({"o'", "y", "a"})  # particles that no last name begins with where it stands alone
NO_PARTICLES = frozenset({"aka", "cum", "feat", "né", "née", "nee", "via", "vs"})


@dataclass(frozen=True, slots=True)
class NameMention:
    """One place where a name stands: its tokens (both included), title and words.

    ``title`` is in lower case without its stop, or ""; ``words`` are as the story mostly writes them.
    ``plural`` marks a family ("the Quills"). ``described`` marks a capitalised description, whose tokens take
    in its article ("the Night Porter", with the words Night and Porter). ``generation`` is what tells a
    father from a son of one name: junior, senior, ii ..., or "".
    """

    first: int
    last: int
    span: Span
    title: str
    words: tuple[str, ...]
    plural: bool = False
    described: bool = False
    generation: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """The words in lower case: what two mentions of one name share."""
        return tuple(word.lower() for word in self.words)


class CapitalReader:
    """Reads the runs of capitalised words that the story writes as names."""

    def __init__(
        self, prose: Prose, known: frozenset[str] = frozenset(), handles: frozenset[str] = frozenset()
    ) -> None:
        """Look through a story; ``known`` are words of names, ``handles`` of those written small in chats."""
        self.prose = prose
        self.tokens = prose.tokens
        self.known = known
        self.titles = load_pairs("titles")
        self.not_people = load_words("not_people") | load_pairs("pronouns").keys()
        self.given = load_pairs("first_names")
        self.places = load_words("place_words")
        self.common = (
            load_words("person_nouns") | load_pairs("kinship").keys() | load_pairs("gendered_nouns").keys()
        )
        self.inside: Counter[str] = Counter()  # capital in the middle of a sentence, no determiner before it
        self.determined: Counter[str] = Counter()  # capital in the middle of a sentence, behind a determiner
        self.low: Counter[str] = Counter()
        self.proper: Counter[str] = Counter()  # capital at the start, and the tagger says a name
        self._count_words()
        for handle in handles:
            del self.low[handle]
        self.not_people -= self._bare_titles() | self._speaking_words() | (known & self.given.keys())
        self.letters = letters_that_act(prose)
        reading = prose.tokens.reading
        self.seen = {
            phrase.first
            for phrase in (() if reading is None else reading.people)
            if phrase.first == phrase.last
        }
        self.particles = PARTICLES | self._own_particles()

    def _own_particles(self) -> set[str]:
        """Return the small words of this story's own that stand inside names alone: Ysra ven Tol, Bo dal Orr.

        They are no words of English or of the languages around, and lead to a capital wherever they stand.
        """
        words, tags, paragraph = self.tokens.word, self.tokens.tag, self.tokens.paragraph
        places: dict[str, list[int]] = defaultdict(list)
        for token, word in enumerate(words[:-1]):
            if 1 < len(word) <= LONGEST_PARTICLE and word.isalpha() and word.islower():
                places[word].append(token)
        known = NO_PARTICLES.union(
            *map(load_words, ("common_in_prose", "english_function_words", "foreign_function_words"))
        )
        return {
            word
            for word, found in places.items()
            if word not in known
            and all(tags[at] in NAMELIKE and words[at + 1][0].isupper() for at in found)
            and any(
                at
                and words[at - 1].istitle()
                and paragraph[at - 1] == paragraph[at + 1]
                and not self.prose.opens[at]
                for at in found
            )
        }

    def _bare_titles(self) -> set[str]:
        """Return the titles that somebody goes by as by a name: Duchess was upstairs, the plan was hers."""
        tokens, said, opens = self.tokens, self.prose.said, self.prose.opens
        ranks = self.not_people & self.titles.keys()
        bare: Counter[str] = Counter(
            low
            for token, low in enumerate(tokens.lower)
            if low in ranks
            and tokens.word[token].istitle()
            and tokens.dep[token] in BY_ITSELF
            and not (said[token] or opens[token])
            and tokens.lower[token - 1] not in DETERMINERS | OWNERS
        )
        return {low for low, count in bare.items() if count >= 2 and not self.low[low] + self.determined[low]}

    def _speaking_words(self) -> set[str]:
        """Return the words for places and the like that are somebody's, who speaks or is called: River."""
        tokens, said, verbs = self.tokens, self.prose.said, verb_lemmas("speech_verbs")
        nobody = load_pairs("pronouns").keys() | self.titles.keys() | self.common
        nobody = nobody.union(*map(load_words, ("english_function_words", "small_words", "interjections")))
        may = self.not_people - nobody
        speaking = {
            low
            for token, low in enumerate(tokens.lower)
            if low in may
            and tokens.word[token].istitle()
            and not said[token]
            and tokens.dep[token] in SUBJECTS
            and tokens.lower[tokens.head[token]] in verbs
            and abs(tokens.head[token] - token) == 1
            and any(said[max(0, token - TAG_REACH) : token + TAG_REACH])
        }
        speaking |= self._called_words() & may - lead_ins()
        return {low for low in speaking if not self.low[low] + self.determined[low]}

    def _called_words(self) -> set[str]:
        """Return the given names by which somebody is called, of a month too: "It's your turn, April."."""
        tokens = self.tokens
        return {
            tokens.lower[token]
            for token in range(1, len(tokens) - 1)
            if self.prose.said[token]
            and tokens.word[token].istitle()
            and tokens.word[token - 1] == ","
            and tokens.word[token + 1][0] in ".!?"
            and tokens.lower[token] in self.given
        }

    def _count_words(self) -> None:
        words, lower, tags, opens = self.tokens.word, self.tokens.lower, self.tokens.tag, self.prose.opens
        lower_of = dict(zip(words, lower, strict=True))
        capital: set[str] = set()
        for word, count in Counter(words).items():
            if word[0].isalpha() and not word[0].isupper():
                self.low[lower_of[word]] += count
            elif word[0].isalpha() and not (word.isupper() and len(word) > 1):
                capital.add(word)
        for token, word in enumerate(words):
            if word not in capital:
                continue
            if opens[token]:
                self.proper[lower[token]] += tags[token].startswith("NNP")
            elif lower[token - 1] in DETERMINERS:
                self.determined[lower[token]] += 1
            else:
                self.inside[lower[token]] += 1

    # --- single words -------------------------------------------------------------------------------------

    def is_name_word(self, token: int) -> bool:
        """Say whether a capitalised token is a word of a name."""
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if not word[0].isupper() or low in ("i", "i.") or low.startswith("i'"):
            return False
        if low in self.letters:
            return True  # Q
        if low[-1] == "." and low[:-1] in self.titles:
            return False  # Mr. and Mrs. Quill
        if self.prose.opens[token] and self._asks_or_orders(token):
            return False
        if self.tokens.lower[token + 1 : token + 2] == ["n't"]:
            return False  # Shan't
        inside, lower = self.inside[low], self.low[low]
        if low in self.known and (not self.prose.opens[token] or lower <= inside):
            return True
        if INITIALS_ALONE.fullmatch(word):
            return low not in load_words("initialisms") and self._before(token) not in DETERMINERS
        if word.isupper() and len(word) > 2:
            return self._is_shouted_name(low)
        if self.prose.opens[token]:
            return self._opens_as_name(token)
        if inside >= 2 or (inside == 1 and lower == 0) or lower == 0:
            return True
        return self.tokens.tag[token].startswith("NNP") and (low in self.given or self._follows_given(token))

    def _before(self, token: int) -> str:
        return self.tokens.lower[token - 1] if token else ""

    def _follows_given(self, token: int) -> bool:
        """Say whether a word stands right behind a given name, and is none that prose has: Ezra Hargreave."""
        tokens = self.tokens
        given = tokens.lower[token - 1] in self.given and tokens.word[token - 1].istitle()
        return given and tokens.lower[token] not in load_words("common_in_prose")

    def _is_shouted_name(self, low: str) -> bool:
        inside, lower = self.inside[low], self.low[low]
        if lower == 0 and low in self.given:
            return inside + self.proper[low] >= 1
        return (inside + self.proper[low] >= 2 and inside > lower) or (inside >= 1 and lower == 0)

    def _opens_as_name(self, token: int) -> bool:
        """Judge a word whose capital says nothing, because it opens a sentence."""
        low = self.tokens.lower[token]
        inside, lower = self.inside[low], self.low[low]
        proper = self.tokens.tag[token].startswith("NNP") or self._is_seen_alone(token)
        if inside >= 2 or (inside == 1 and lower == 0):
            return lower <= inside or proper
        if not proper:
            return False
        if lower == 0:
            known = low in load_words("common_in_prose")  # Door was locked.
            if self.proper[low] >= 2 and not (
                low in load_words("thing_nouns") and self._is_all_of_line(token)
            ):
                return True
            return low in self.given or (
                not known and (self._stands_as_person(token) or self._leads_to_family_name(token))
            )
        return low in self.given and (inside >= 1 or self.proper[low] >= 2) and self._stands_as_person(token)

    def _is_seen_alone(self, token: int) -> bool:
        """Say whether the trained reader sees somebody in a narrated word by itself that no tagger knows."""
        unknown = self.tokens.tag[token] in UNTAGGED or self.tokens.lower[token] in self.given
        return unknown and token in self.seen and not self.prose.said[token]

    def _asks_or_orders(self, token: int) -> bool:
        """Say whether a word that opens a sentence is its verb, as in "Will he?" and "Mark my words"."""
        tags = self.tokens.tag
        return tags[token] in ("MD", "VB") and tags[token + 1 : token + 2] in (["PRP"], ["PRP$"])

    def _stands_as_person(self, token: int) -> bool:
        """Say whether a finite verb or a possessive follows: Hope sighed, Will's hat."""
        after = token + 1
        if after >= len(self.tokens):
            return False
        return self.tokens.tag[after] in FINITE_VERBS or self.tokens.tag[after] == "POS"

    def _leads_to_family_name(self, token: int) -> bool:
        """Say whether the parser ties a word to the name behind it, which bears a title elsewhere.

        So does "Ebrin Hask, you are late.", of a Mr. Hask.
        """
        tokens, family = self.tokens, token + 1
        return (
            self._reaches(token, family)
            and tokens.dep[token] == "compound"
            and tokens.head[token] == family
            and tokens.lower[family] in self._titled_words
            and tokens.lower[token] not in load_words("english_function_words")
            and not self.title_of(token)
            and self.is_name_word(family)
        )

    @cached_property
    def _titled_words(self) -> frozenset[str]:
        """The words that stand behind a title somewhere, in lower case."""
        words, lower = self.tokens.word, self.tokens.lower
        return frozenset(
            lower[token]
            for token in range(1, len(words))
            if words[token][0].isupper() and self.title_of(token - 1)
        )

    def _is_all_of_line(self, token: int) -> bool:
        """Say whether a word is all that is said before the tag or the end: "Rubbish," said Ola."""
        if (quotation := self.prose.quotation_of[token]) < 0:
            return False
        return [at for at in self.prose.line_tokens[quotation] if self.tokens.word[at][0].isalpha()] == [
            token
        ]

    def title_of(self, token: int) -> str:
        """Return the title a token is, or ""."""
        low = self.tokens.lower[token]
        if low in SHORT_TITLES:
            return ""
        low = low.rstrip(".") or "."
        if low not in self.titles or not self.tokens.word[token][0].isupper():
            return ""
        return "" if low in INITIALS and not self.tokens.word[token].isupper() else low

    def is_initial(self, token: int) -> bool:
        """Say whether a token is an initial: Q. or, without its stop, Q."""
        word = self.tokens.word[token]
        return (len(word) == 2 and word[1] == "." and word[0].isupper()) or (
            len(word) == 1 and word.isupper() and word not in "IAOÓ"
        )

    def _is_initials(self, token: int) -> bool:
        """Say whether a token is an initial or several: J. or J.P."""
        return self.is_initial(token) or INITIALS_ALONE.fullmatch(self.tokens.word[token]) is not None

    def _may_name(self, token: int) -> bool:
        """Say whether a word after a title can be a name: capitalised, and no word that opens a sentence."""
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if not word[0].isupper() or low in ("i", "i'm", "i'll", "i'd", "i've"):
            return False
        return (
            bool(self.title_of(token)) or self.is_initial(token) or self.low[low] == 0 or self.inside[low] > 0
        )

    # --- runs ---------------------------------------------------------------------------------------------

    def runs(self) -> Iterator[NameMention]:
        """Yield every name with its title, and every capitalised description with its article."""
        last = -1  # of the name before
        for token in [token for token, word in enumerate(self.tokens.word) if word[0].isupper()]:
            if token > last and (found := self._run_at(token) or self._description_at(token)) is not None:
                yield found
                last = found.last

    def _reaches(self, first: int, token: int) -> bool:
        """Say whether a token stands in the same paragraph and the same speech as the first of its name."""
        tokens, quotation_of = self.tokens, self.prose.quotation_of
        return (
            token < len(tokens)
            and tokens.paragraph[token] == tokens.paragraph[first]
            and quotation_of[token] == quotation_of[first]
            and not self._is_field(token)
        )

    def _is_field(self, token: int) -> bool:
        """Say whether a word opens a line and has a colon behind it: the "Subject:" under "To: Ada Quill"."""
        tokens = self.tokens
        labels = token + 1 < len(tokens) and tokens.word[token + 1] == ":"
        return labels and token > 0 and "\n" in tokens.text[tokens.end[token - 1] : tokens.start[token]]

    def _run_at(self, first: int) -> NameMention | None:
        first = self._with_particles(with_article(self.tokens, first))
        title, start = self._title_at(first)
        words, last = self._words_at(first, start, title)
        if not words or last < start or (not title and not self._may_stand_alone(words)):
            return None
        if title and self._is_headline(first, last, words):
            return None
        if not title and self._follows_article(first):
            words, last = self._with_noun(first, words, last)
        words = [_lowered(word, inside=number > 0) for number, word in enumerate(words)]
        if len(words[-1]) > 2 and not INITIALS_ALONE.fullmatch(words[-1]):
            words[-1] = words[-1].rstrip(".")  # said Jun.
        generation, last = self._generation_after(first, with_honorifics(self.tokens, last))
        plural = self._is_plural(first, last, words)
        return NameMention(
            first, last, self.tokens.span(first, last), title, tuple(words), plural, False, generation
        )

    def _with_particles(self, first: int) -> int:
        """Return where a last name begins that stands alone with its particles: said de la Cruz."""
        begin = first
        while begin and self._reaches(begin - 1, first) and self._is_led_by(begin - 1, first):
            begin -= 1
        return begin

    def _is_led_by(self, token: int, last: int) -> bool:
        """Say whether a particle leads in to a last name; one that opens a sentence does so elsewhere too."""
        tokens, low = self.tokens, self.tokens.lower[token]
        if low not in PARTICLES - NEVER_FIRST:
            return False
        if tokens.word[token].islower():
            return True
        opens = self.prose.opens[token] or (last > token + 1 and tokens.word[token].istitle())
        return opens and (low, tokens.lower[token + 1]) in self._led

    @cached_property
    def _led(self) -> frozenset[tuple[str, str]]:
        """The particles that stand in small letters, in lower case with the word behind each."""
        words, lower = self.tokens.word, self.tokens.lower
        found = (token for token in self.prose.occurrences(PARTICLES) if words[token].islower())
        return frozenset((lower[token], lower[token + 1]) for token in found if token + 1 < len(words))

    def _is_headline(self, first: int, last: int, words: list[str]) -> bool:
        """Say whether a title stands among capitals that go on, and names nobody: MAYOR LIES AGAIN."""
        tokens = self.tokens
        shouted = all(tokens.word[token].isupper() for token in range(first, min(last + 2, len(tokens))))
        if not shouted or not self._reaches(first, last + 1) or not tokens.word[last + 1].isalpha():
            return False
        return not any(word.lower() in self.known or self._is_shouted_name(word.lower()) for word in words)

    def _follows_article(self, first: int) -> bool:
        tokens = self.tokens
        return (
            first > 0
            and tokens.lower[first - 1] == "the"
            and tokens.paragraph[first - 1] == tokens.paragraph[first]
        )

    def _with_noun(self, first: int, words: list[str], last: int) -> tuple[list[str], int]:
        """Add the common noun of a description: the Silent Man."""
        noun = last + 1
        if not self._reaches(first, noun) or self.prose.opens[noun] or not self.tokens.word[noun].istitle():
            return words, last
        if self.tokens.lower[noun] in self.common:
            return [*words, self.tokens.word[noun]], noun
        return words, last

    def _may_stand_alone(self, words: list[str]) -> bool:
        if len(words) > LONGEST_NAME:
            return False
        low = words[0].lower()
        if len(words) == 1 and low in lead_ins() and not self.inside[low]:
            return False  # Relax, Jonas
        return len(words) > 1 or (
            low not in self.not_people and (len(low.rstrip(".")) > 1 or low in self.letters)
        )

    def _title_at(self, first: int) -> tuple[str, int]:
        """Return the title that opens a name and the token behind it."""
        title, token = "", first
        while (
            self._reaches(first, token + 1) and self.title_of(token) and self._leads_to_name(first, token + 1)
        ):
            kind = self.title_of(token)
            if not title or title in ADJECTIVAL_TITLES or title in BEFORE_RANKS:
                title = kind
            token += 1
        return title, token

    def _leads_to_name(self, first: int, token: int) -> bool:
        """Look over particles: Mrs. van der Quill, Mr. al-Sayegh."""
        if is_article(self.tokens, token):
            return True
        while self.tokens.word[token] in self.particles and self._reaches(first, token + 1):
            token += 1
        return self._may_name(token)

    def _words_at(self, first: int, start: int, title: str) -> tuple[list[str], int]:
        """Collect the words of a name; an initial counts as a word only where nothing else does."""
        tokens, last, token = self.tokens, start - 1, start
        led = next((at for at in range(start, len(tokens)) if tokens.lower[at] not in PARTICLES), start)
        words: list[str] = []
        initials: list[str] = []
        while self._reaches(first, token):
            if token > start and self.prose.opens[token] and not self._is_initials(token - 1):
                break  # another sentence
            if self.is_initial(token) and (words or title or initials):
                initials.append(tokens.word[token])
                last = token
            elif words and self._opens_another(first, token):
                break
            elif not words and not initials and not title and self._opens_with_initial(first, token):
                words.append(tokens.word[token].rstrip(".") + ".")
            elif token < led and not title and self._begins_led(start, led):
                words.append(tokens.lower[token])
            elif self._is_particle(first, token, bool(words or title or initials)):
                words.append(tokens.word[token])
            elif is_article(tokens, token) or self._is_next_word(token, words, title):
                word, last = hyphenated(tokens, token)
                words.append(self.letters.get(word.lower(), word))
                token = last
            else:
                break
            token += 1
        while words and words[-1].lower() in self.particles and words[-1].islower():
            words.pop()
        if not words and title and initials:
            words = initials[:1]  # Mrs. M.
        return words, last

    def _begins_led(self, start: int, led: int) -> bool:
        """Say whether particles lead in to a name: de la Cruz."""
        named = self._reaches(start, led) and self.tokens.word[led][0].isupper()
        return named and self._with_particles(led) == start

    def _opens_another(self, first: int, token: int) -> bool:
        """Say whether a title begins the next name ("Jonas Mrs. Quill") and is no word of this one."""
        title = self.title_of(token)
        if not title or title in self.given:
            return False
        return self.tokens.word[token][-1] == "." or (
            self._reaches(first, token + 1) and self.is_name_word(token + 1)
        )

    def _opens_with_initial(self, first: int, token: int) -> bool:
        return (
            self.is_initial(token)
            and self._reaches(first, token + 1)
            and (self.is_initial(token + 1) or self.is_name_word(token + 1))
            and self.tokens.lower[token + 1] not in self.not_people
        )

    def _is_particle(self, first: int, token: int, inside: bool) -> bool:
        """Say whether a particle in lower case stands here and leads to more of the name."""
        low = self.tokens.word[token]
        if not inside or low not in self.particles:
            return False
        while self._reaches(first, token) and self.tokens.word[token] in self.particles:
            token += 1
        return self._reaches(first, token) and self.is_name_word(token) and not self.title_of(token)

    def _is_next_word(self, token: int, words: list[str], title: str) -> bool:
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if words and low.rstrip(".") in GENERATIONS:
            return False
        if words and self._is_initials(token - 1) and word[0].isupper() and self.low[low] == 0:
            return True  # Walter Q. Finch
        opened = bool(words) and not words[-1].islower()
        if not self.is_name_word(token) and not (
            title and not words and word[0].isupper() and self._may_name(token)
        ):
            return False
        if low in self.not_people and not title and not words:
            return False
        return not (opened and low in self.not_people and low not in self.places)

    def _generation_after(self, first: int, last: int) -> tuple[str, int]:
        """Read Junior, Sr. or II behind a name."""
        token = last + 1
        if self._reaches(first, token) and self.tokens.word[token] == ",":
            token += 1
        if self._reaches(first, token) and self.tokens.word[token][0].isupper():
            low = self.tokens.lower[token].rstrip(".")
            if low in GENERATIONS:
                stop = token + 1
                if (
                    self._reaches(first, stop + 1)
                    and self.tokens.word[stop] == "."
                    and self.tokens.word[stop + 1].islower()
                ):
                    token = stop  # the stop of Sr., which the tokenizer parts
                return {"jr": "junior", "jnr": "junior", "sr": "senior", "snr": "senior"}.get(low, low), token
        return "", last

    def _is_plural(self, first: int, last: int, words: list[str]) -> bool:
        if not words[-1].endswith("s"):
            return False
        last_word = words[-1].lower()
        singulars = [last_word[:-1], last_word[:-2] if last_word.endswith("es") else last_word[:-1]]
        single = max(self.inside[word] + self.proper[word] for word in singulars)
        if first > 0 and self.tokens.lower[first - 1] == "the":
            return single > 0 or self.tokens.tag[last] in ("NNPS", "NNS")
        return self.tokens.tag[last] in ("NNPS", "NNS") and self.inside[last_word] < single

    def _description_at(self, first: int) -> NameMention | None:
        """Read "the Locksmith": a common noun with a capital that is meant, behind its article."""
        if not self._follows_article(first) or not self._is_meant(first):
            return None
        last = first
        while self._reaches(first, last + 1) and self._is_meant(last + 1) and last - first < 2:
            last += 1
        words = self.tokens.word[first : last + 1]
        if self.tokens.tag[last] not in ("NN", "NNP") or (len(words) == 1 and not words[0][1:].islower()):
            return None
        span = self.tokens.span(first - 1, last)
        return NameMention(first - 1, last, span, "", tuple(words), described=True)

    def _is_meant(self, token: int) -> bool:
        """Say whether the story writes a common word with a capital on purpose."""
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if not word[0].isupper() or word.isupper() or self.prose.opens[token]:
            return False
        if low in self.not_people and low not in self.common and low not in self.titles:
            return False
        return (
            self.determined[low] + self.inside[low] > self.low[low] or self.tokens.lower[token - 1] == "the"
        )


def _lowered(word: str, *, inside: bool) -> str:
    """Return a word in capitals as names have it: the MAN IN A HAT is the Man in a Hat."""
    if not word.isupper() or INITIALS_ALONE.fullmatch(word):
        return word
    if inside and word.lower() in load_words("title_small_words"):
        return word.lower()
    return word.capitalize() if len(word) > 2 else word
