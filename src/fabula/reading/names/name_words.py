"""Name words: which words with a capital may be part of a name, by how the whole story writes each."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.names.lead_ins import lead_ins
from fabula.reading.names.letters import letters_that_act
from fabula.reading.names.name import INITIALS, INITIALS_ALONE, PARTICLES
from fabula.reading.prose import Prose

DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "any", "every", "no"})
SHORT_TITLES = frozenset({"m"})  # Monsieur is "M."; an M without its stop is an initial
FINITE_VERBS = frozenset({"VBD", "VBZ"})
LONGEST_PARTICLE = 4  # letters of a small word inside an invented name
NAMELIKE = frozenset({"NNP", "NN", "FW", "JJ", "DT", "UH", "XX"})  # tags of a word never seen before
UNTAGGED = NAMELIKE - {"NNP", "JJ"}  # the same at the head of a sentence, where it may describe too
# How a word hangs on others that is no part of a name.
BY_ITSELF = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "attr", "dative", "conj"})
TAG_REACH = 4  # tokens from speech within which a verb of speech tags it
OWNERS = frozenset({"my", "your", "his", "her", "our", "their", "its"})
NO_PARTICLES = frozenset({"aka", "cum", "feat", "né", "née", "nee", "via", "vs"})


class NameWords:
    """What a story's words with a capital may be: parts of names, titles, initials."""

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
            return self.is_shouted_name(low)
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

    def is_shouted_name(self, low: str) -> bool:
        """Say whether a word that stands in capitals throughout, here in lower case, is a name elsewhere."""
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
            self.reaches(token, family)
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

    def is_initials(self, token: int) -> bool:
        """Say whether a token is an initial or several: J. or J.P."""
        return self.is_initial(token) or INITIALS_ALONE.fullmatch(self.tokens.word[token]) is not None

    def may_name(self, token: int) -> bool:
        """Say whether a word after a title can be a name: capitalised, and no word that opens a sentence."""
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if not word[0].isupper() or low in ("i", "i'm", "i'll", "i'd", "i've"):
            return False
        return (
            bool(self.title_of(token)) or self.is_initial(token) or self.low[low] == 0 or self.inside[low] > 0
        )

    def reaches(self, first: int, token: int) -> bool:
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
