"""Capitals: runs of capitalised words that the story writes as names, with their titles and particles."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from fabula.reading.lexicon import load_words
from fabula.reading.names.hyphens import hyphenated, is_article, with_article, with_honorifics
from fabula.reading.names.lead_ins import lead_ins
from fabula.reading.names.name import ADJECTIVAL_TITLES, INITIALS_ALONE, PARTICLES, NameMention
from fabula.reading.names.name_words import NameWords
from fabula.reading.prose import Prose

BEFORE_RANKS = frozenset({"detective", "chief"})  # Detective Chief Inspector Quill is Inspector Quill
GENERATIONS = frozenset({"jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv"})
LONGEST_NAME = 4  # words of a name without a title; longer runs are headlines
NEVER_FIRST = frozenset({"o'", "y", "a"})  # particles that no last name begins with where it stands alone


class CapitalReader:
    """Reads the runs of capitalised words that the story writes as names."""

    def __init__(self, prose: Prose, words: NameWords) -> None:
        self.prose = prose
        self.tokens = prose.tokens
        self.words = words

    def runs(self) -> Iterator[NameMention]:
        """Yield every name with its title, and every capitalised description with its article."""
        last = -1  # of the name before
        for token in [token for token, word in enumerate(self.tokens.word) if word[0].isupper()]:
            if token > last and (found := self._run_at(token) or self._description_at(token)) is not None:
                yield found
                last = found.last

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
        while begin and self.words.reaches(begin - 1, first) and self._is_led_by(begin - 1, first):
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
        if not shouted or not self.words.reaches(first, last + 1) or not tokens.word[last + 1].isalpha():
            return False
        return not any(
            word.lower() in self.words.known or self.words.is_shouted_name(word.lower()) for word in words
        )

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
        if (
            not self.words.reaches(first, noun)
            or self.prose.opens[noun]
            or not self.tokens.word[noun].istitle()
        ):
            return words, last
        if self.tokens.lower[noun] in self.words.common:
            return [*words, self.tokens.word[noun]], noun
        return words, last

    def _may_stand_alone(self, words: list[str]) -> bool:
        if len(words) > LONGEST_NAME:
            return False
        low = words[0].lower()
        if len(words) == 1 and low in lead_ins() and not self.words.inside[low]:
            return False  # Relax, Jonas
        return len(words) > 1 or (
            low not in self.words.not_people and (len(low.rstrip(".")) > 1 or low in self.words.letters)
        )

    def _title_at(self, first: int) -> tuple[str, int]:
        """Return the title that opens a name and the token behind it."""
        title, token = "", first
        while (
            self.words.reaches(first, token + 1)
            and self.words.title_of(token)
            and self._leads_to_name(first, token + 1)
        ):
            kind = self.words.title_of(token)
            if not title or title in ADJECTIVAL_TITLES or title in BEFORE_RANKS:
                title = kind
            token += 1
        return title, token

    def _leads_to_name(self, first: int, token: int) -> bool:
        """Look over particles: Mrs. van der Quill, Mr. al-Sayegh."""
        if is_article(self.tokens, token):
            return True
        while self.tokens.word[token] in self.words.particles and self.words.reaches(first, token + 1):
            token += 1
        return self.words.may_name(token)

    def _words_at(self, first: int, start: int, title: str) -> tuple[list[str], int]:
        """Collect the words of a name; an initial counts as a word only where nothing else does."""
        tokens, last, token = self.tokens, start - 1, start
        led = next((at for at in range(start, len(tokens)) if tokens.lower[at] not in PARTICLES), start)
        words: list[str] = []
        initials: list[str] = []
        while self.words.reaches(first, token):
            if token > start and self.prose.opens[token] and not self.words.is_initials(token - 1):
                break  # another sentence
            if self.words.is_initial(token) and (words or title or initials):
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
                words.append(self.words.letters.get(word.lower(), word))
                token = last
            else:
                break
            token += 1
        while words and words[-1].lower() in self.words.particles and words[-1].islower():
            words.pop()
        if not words and title and initials:
            words = initials[:1]  # Mrs. M.
        return words, last

    def _begins_led(self, start: int, led: int) -> bool:
        """Say whether particles lead in to a name: de la Cruz."""
        named = self.words.reaches(start, led) and self.tokens.word[led][0].isupper()
        return named and self._with_particles(led) == start

    def _opens_another(self, first: int, token: int) -> bool:
        """Say whether a title begins the next name ("Jonas Mrs. Quill") and is no word of this one."""
        title = self.words.title_of(token)
        if not title or title in self.words.given:
            return False
        return self.tokens.word[token][-1] == "." or (
            self.words.reaches(first, token + 1) and self.words.is_name_word(token + 1)
        )

    def _opens_with_initial(self, first: int, token: int) -> bool:
        return (
            self.words.is_initial(token)
            and self.words.reaches(first, token + 1)
            and (self.words.is_initial(token + 1) or self.words.is_name_word(token + 1))
            and self.tokens.lower[token + 1] not in self.words.not_people
        )

    def _is_particle(self, first: int, token: int, inside: bool) -> bool:
        """Say whether a particle in lower case stands here and leads to more of the name."""
        low = self.tokens.word[token]
        if not inside or low not in self.words.particles:
            return False
        while self.words.reaches(first, token) and self.tokens.word[token] in self.words.particles:
            token += 1
        return (
            self.words.reaches(first, token)
            and self.words.is_name_word(token)
            and not self.words.title_of(token)
        )

    def _is_next_word(self, token: int, words: list[str], title: str) -> bool:
        word, low = self.tokens.word[token], self.tokens.lower[token]
        if words and low.rstrip(".") in GENERATIONS:
            return False
        if words and self.words.is_initials(token - 1) and word[0].isupper() and self.words.low[low] == 0:
            return True  # Walter Q. Finch
        opened = bool(words) and not words[-1].islower()
        if not self.words.is_name_word(token) and not (
            title and not words and word[0].isupper() and self.words.may_name(token)
        ):
            return False
        if low in self.words.not_people and not title and not words:
            return False
        return not (opened and low in self.words.not_people and low not in self.words.places)

    def _generation_after(self, first: int, last: int) -> tuple[str, int]:
        """Read Junior, Sr. or II behind a name."""
        token = last + 1
        if self.words.reaches(first, token) and self.tokens.word[token] == ",":
            token += 1
        if self.words.reaches(first, token) and self.tokens.word[token][0].isupper():
            low = self.tokens.lower[token].rstrip(".")
            if low in GENERATIONS:
                stop = token + 1
                if (
                    self.words.reaches(first, stop + 1)
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
        single = max(self.words.inside[word] + self.words.proper[word] for word in singulars)
        if first > 0 and self.tokens.lower[first - 1] == "the":
            return single > 0 or self.tokens.tag[last] in ("NNPS", "NNS")
        return self.tokens.tag[last] in ("NNPS", "NNS") and self.words.inside[last_word] < single

    def _description_at(self, first: int) -> NameMention | None:
        """Read "the Locksmith": a common noun with a capital that is meant, behind its article."""
        if not self._follows_article(first) or not self._is_meant(first):
            return None
        last = first
        while self.words.reaches(first, last + 1) and self._is_meant(last + 1) and last - first < 2:
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
        if low in self.words.not_people and low not in self.words.common and low not in self.words.titles:
            return False
        return (
            self.words.determined[low] + self.words.inside[low] > self.words.low[low]
            or self.tokens.lower[token - 1] == "the"
        )


def _lowered(word: str, *, inside: bool) -> str:
    """Return a word in capitals as names have it: the MAN IN A HAT is the Man in a Hat."""
    if not word.isupper() or INITIALS_ALONE.fullmatch(word):
        return word
    if inside and word.lower() in load_words("title_small_words"):
        return word.lower()
    return word.capitalize() if len(word) > 2 else word
