"""Told trades: whose "the cook" is, as talk tells it: "I'm the cook," said Ansel; "You're the cook, Bo."."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fabula.reading.cast import is_vocative
from fabula.reading.cues import Cues
from fabula.reading.grammar.clauses import own_subject
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose

ARE = frozenset({"am", "are", "is", "was", "were", "'m", "’m", "'re", "’re", "'s", "’s"})
ONLY_SAID = frozenset({"aux", "neg", "mark"})  # on the verb: I may be, I'm not, if I were the cook
ARTICLES = frozenset({"the", "a", "an"})


def link_told_trades(prose: Prose, mentions: Mentions, cues: Cues, of_mention: list[int]) -> None:
    """Give "the cook" to whoever says that they are one, or is told it by name; ``of_mention`` has whose.

    Nobody else may be told of by that noun: "a cook", another's "the cook", or one met before it is said.
    """
    whose: dict[str, set[int]] = defaultdict(set)
    since: dict[str, int] = {}
    for index, person in _told(prose, mentions, cues, of_mention):
        mention = mentions.all[index]
        whose[mention.noun].add(person)
        since.setdefault(mention.noun, mention.head)
    described: dict[str, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions.all):
        if mention.noun in whose and mention.kind == "nominal" and not prose.said[mention.head]:
            described[mention.noun].append(index)
    for noun, found in described.items():
        person, *others = sorted(whose[noun])
        beside = _sentences_with(prose, mentions, of_mention, person)
        if not others and all(
            mentions.all[index].head > since[noun]
            and of_mention[index] in (-1, person)
            and _is_the_one(prose, mentions.all[index])
            and prose.tokens.sentence[mentions.all[index].head] not in beside
            for index in found
        ):
            for index in found:
                of_mention[index] = person


def _sentences_with(
    prose: Prose, mentions: Mentions, of_mention: Sequence[int], person: int
) -> frozenset[int]:
    """Return the sentences that name somebody: who is "the cook" beside a name is another."""
    named = zip(mentions.all, of_mention, strict=True)
    return frozenset(
        prose.tokens.sentence[mention.head]
        for mention, one in named
        if one == person and mention.kind == "name"
    )


def _is_the_one(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a description is no more than "the" and a noun."""
    return (
        not mention.plural
        and mention.first + 1 == mention.head == mention.last
        and prose.tokens.lower[mention.first] == "the"
    )


def _told(
    prose: Prose, mentions: Mentions, cues: Cues, of_mention: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the descriptions of those who talk, in what is said, and whose they are."""
    tokens, generic, kin = prose.tokens, load_words("generic_nouns"), load_pairs("kinship")
    sayers = _sayers(prose, mentions, cues, of_mention)
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or mention.plural or mention.noun in generic or mention.noun in kin:
            continue
        line, verb = prose.quotation_of[mention.head], tokens.head[mention.head]
        if (
            line < 0
            or tokens.dep[mention.head] != "attr"
            or tokens.lower[mention.first] not in ARTICLES
            or tokens.lower[verb] not in ARE
            or any(tokens.dep[child] in ONLY_SAID for child in tokens.children[verb])
            or _is_asked(prose, mention.head, line)
        ):
            continue
        subjects = {tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] == "nsubj"}
        person = -1
        if "i" in subjects:
            person = sayers.get(prose.quotations[line].paragraph, -1)
        elif "you" in subjects:
            person = _told_so(prose, mentions, cues, of_mention, line, mention)
        elif tokens.lower[mention.first] == "the":
            person = _told_of(prose, mentions, of_mention, line, verb)
        if person >= 0:
            yield index, person


def _is_asked(prose: Prose, token: int, line: int) -> bool:
    """Say whether a sentence in a line asks: "You're the cook?"."""
    tokens = prose.tokens
    sentence = tokens.sentence[token]
    rest = (n for n in range(token, prose.line_tokens[line].stop) if tokens.sentence[n] == sentence)
    return any("?" in tokens.word[n] for n in rest)


def _sayers(prose: Prose, mentions: Mentions, cues: Cues, of_mention: Sequence[int]) -> Mapping[int, int]:
    """Return for the paragraphs all of whose tags name one person who that is."""
    tagged: dict[int, set[int]] = defaultdict(set)
    for line, beside in cues.items():
        for cue in beside:
            if cue.kind != "beat":
                name = mentions.all[cue.mention].kind == "name"
                tagged[prose.quotations[line].paragraph].add(of_mention[cue.mention] if name else -1)
    return {paragraph: next(iter(people)) for paragraph, people in tagged.items() if len(people) == 1}


def _told_of(prose: Prose, mentions: Mentions, of_mention: Sequence[int], line: int, verb: int) -> int:
    """Return of whom a line tells what they are, or -1: "Bo's the cook"; "That's Bo. He's the cook"."""
    tokens = prose.tokens
    subject = own_subject(tokens, verb)
    named = mentions.at.get(subject, -1)
    if named >= 0 and tokens.lower[subject] in ("he", "she"):
        first, _ = prose.paragraph_tokens[prose.quotations[line].paragraph]
        before = (mentions.at.get(token, -1) for token in range(first, subject) if prose.said[token])
        named = next((index for index in reversed([*before]) if index >= 0), -1)
    return of_mention[named] if named >= 0 and mentions.all[named].kind == "name" else -1


def _told_so(
    prose: Prose, mentions: Mentions, cues: Cues, of_mention: Sequence[int], line: int, told: PersonMention
) -> int:
    """Return who is told what they are, as that sentence calls them or the tag says it is to them, or -1."""
    toward = [cue.toward for cue in cues.get(line, ()) if cue.kind != "beat" and cue.toward >= 0]
    sentence = prose.tokens.sentence
    called = [
        index
        for index in (mentions.at.get(token, -1) for token in prose.line_tokens[line])
        if index >= 0
        and mentions.all[index].kind == "name"
        and sentence[mentions.all[index].head] == sentence[told.head]
        and is_vocative(prose, mentions.all[index].first, mentions.all[index].last)
    ]
    people = {of_mention[index] for index in called or toward if mentions.all[index].kind == "name"}
    return next(iter(people)) if len(people) == 1 else -1
