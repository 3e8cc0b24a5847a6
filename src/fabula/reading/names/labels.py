"""Labels: names that stand with a colon before what somebody writes or says: "Bethan: and???"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.name import NameMention
from fabula.reading.once import once
from fabula.reading.prose import MARKS, Prose
from fabula.reading.quotation.emails import Email, find_emails
from fabula.reading.quotation.letters import PICTURES, greetings, signatures
from fabula.reading.quotation.read_out import is_led_to
from fabula.reading.quotation.scripts import scripted_lines
from fabula.span import Span

_LABEL = re.compile(  # "**Bethan:**", "[21:14] <bethan_r>", at the end of narration or of a line's beginning
    r"(?:^|(?<=[.!?…:] )|(?<=\n))[ \t>*_]*(?:[\[(]?\d[\d:.]*(?:\s?[ap]\.?m\.?)?[\])]?)?[ \t–—|*_<-]*"
    r"(?P<name>[A-Za-z@][\w.'’@-]*(?: [\w.'’@-]+){0,2}?)"
    + PICTURES
    + r"(?:[*_>]*[ \t]*[\[(]?[\d:.apm ]*[\])]?[*_>]*:[*_]*|>)[ \t]*(?:[\[(][^\[\]()\n]{1,60}[\])][ \t]*)*$",
    re.IGNORECASE,
)


@once
def find_labels(prose: Prose) -> dict[int, Span]:
    """Return, by line, the names and handles before what is written, or said in a play.

    They stand with a colon on the line itself, or, as in a screenplay, alone above it.
    """
    text, paragraphs = prose.tokens.text, prose.manuscript.paragraphs
    scripted = scripted_lines(text, paragraphs)
    found = {}
    for number, quotation in enumerate(prose.quotations):
        start = quotation.span.start
        if text[start] in MARKS:
            continue
        line = max(paragraphs[quotation.paragraph].start, text.rfind("\n", 0, start) + 1)
        label = _LABEL.search(text[line:start])
        if label is not None and not is_led_to(text, line, start):
            found[number] = Span(line + label.start("name"), line + label.end("name"))
        elif quotation.paragraph in scripted:
            found[number] = scripted[quotation.paragraph][0]
    return found


@once
def in_labels(prose: Prose) -> frozenset[int]:
    """Return the tokens of the labels: whoever is named there does nothing in what is told."""
    return frozenset(token for label in find_labels(prose).values() for token in prose.tokens_in(label))


@once
def _emails(prose: Prose) -> list[Email]:
    """Return the e-mails of a story."""
    return find_emails(prose.tokens.text, prose.manuscript.paragraphs)


@once
def signed_lines(prose: Prose) -> dict[int, Span]:
    """Return, for the lines that are paragraphs of a letter or an e-mail, the name of who signed it."""
    text, paragraphs = prose.tokens.text, prose.manuscript.paragraphs
    written = _written(prose)
    names: dict[int, Span] = {}
    for mail in _emails(prose):
        if mail.sender is not None:
            names |= dict.fromkeys(mail.body, mail.sender)
        if mail.author is not None:
            names |= dict.fromkeys(mail.answered, mail.author)
    names |= signatures(text, paragraphs, written)
    return {written[paragraph]: name for paragraph, name in sorted(names.items()) if paragraph in written}


@once
def mailed_lines(prose: Prose) -> dict[int, tuple[Span, ...]]:
    """Return, for the lines that are paragraphs of an e-mail, the names that it is sent to."""
    written = _written(prose)
    found: dict[int, tuple[Span, ...]] = {}
    for mail in _emails(prose):
        found |= dict.fromkeys(mail.body, mail.recipients)
        if mail.sender is not None:
            found |= dict.fromkeys(mail.answered, (mail.sender,))
    return {written[paragraph]: names for paragraph, names in found.items() if paragraph in written}


@once
def greeted_lines(prose: Prose) -> dict[int, Span]:
    """Return, for the lines that are paragraphs of a letter, the name in its salutation."""
    written = _written(prose)
    names = greetings(prose.tokens.text, prose.manuscript.paragraphs, written)
    return {written[paragraph]: name for paragraph, name in names.items()}


def _written(prose: Prose) -> dict[int, int]:
    """Return paragraph -> line, of the paragraphs that something written opens."""
    paragraphs = prose.manuscript.paragraphs
    return {
        one.paragraph: line
        for line, one in enumerate(prose.quotations)
        if one.kind == "writing" and one.span.start == paragraphs[one.paragraph].start
    }


def signed_names(prose: Prose) -> frozenset[str]:
    """Return the words, in lower case, of the names under letters: a word for kin or a trade is none."""
    words = labelled_names(prose, signed_lines(prose).values())
    return words - load_pairs("kinship").keys() - load_words("person_nouns") - load_words("group_nouns")


def labelled_names(prose: Prose, labels: Iterable[Span]) -> frozenset[str]:
    """Return the words of labels, in lower case, that are names."""
    text = prose.tokens.text
    parted = [label.of(text).split() for label in labels]
    named = [label for label in parted if all(map(_is_namelike, label))]
    words = {
        word.lower() for label in named for word in label if len(label) == 1 or word[1:] not in ("", ".")
    }
    return frozenset(words - load_pairs("pronouns").keys())


def small_names(prose: Prose, labels: Iterable[Span]) -> frozenset[str]:
    """Return the handles that are a name in small letters, as the story writes it too: priya and Priya."""
    words = {label.of(prose.tokens.text) for label in labels}
    return frozenset(word for word in words if word.islower() and _is_written(prose, word.capitalize()))


def handles(prose: Prose, labels: Iterable[Span], names: Iterable[NameMention]) -> tuple[NameMention, ...]:
    """Return the labels that are none of the ``names`` of the story, as names: "sam_w", "ines the great"."""
    named = {token: name for name in names for token in range(name.first, name.last + 1)}
    written = {name.key: name.words for name in named.values()}
    found = []
    for label in labels:
        tokens = prose.tokens_in(label)
        words = tuple(label.of(prose.tokens.text).split())
        key = tuple(word.lower() for word in words)
        if tokens and key[0] not in load_pairs("pronouns") and named.keys().isdisjoint(tokens):
            found.append(NameMention(tokens[0], tokens[-1], label, "", written.get(key, words)))
    return tuple(found)


def _is_written(prose: Prose, name: str) -> bool:
    return any(prose.tokens.word[token] == name for token in prose.by_word.get(name.lower(), ()))


def _is_namelike(word: str) -> bool:
    return word[0].isupper() and (word[1:] == "." or re.sub("[-'’]", "", word).isalpha())
