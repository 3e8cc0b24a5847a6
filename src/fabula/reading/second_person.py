"""Second person: the parts of a story told to a "you" who lives it, whom the layers take for an "I"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from fabula.reading.grammar.clauses import words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

PROTAGONIST = "You"
FEWEST = 5  # times "you" in the narration of a part below which it is told to nobody
FEWEST_SPEAKING = 2  # the same where a tag has "you" speak: "you ask"
OFTEN = 0.02  # share of the narration's words that are "you" from which it is told so
AMONG = 0.3  # times "I" in the narration for each "you" up to which nobody else tells it
ACTING = 0.15  # share of those "you" that do something as a story tells it: now, or once, and in fact
GENERAL = frozenset(
    {"can", "could", "may", "might", "must", "should", "will", "would", "'ll", "'d", "need", "want"}
)
CONDITIONS = frozenset({"if", "when", "whenever", "once", "unless", "until", "before", "after", "so", "that"})


def with_protagonist(prose: Prose, mentions: Mentions) -> Mentions:
    """Return the mentions with the narration's "you" as "I" where a story is told in the second person.

    Whoever is called so stands in a story where its narrator would: everything told of a narrator (that tags
    give them lines, that they are there, that feelings without an owner are theirs) holds of them. The
    paragraphs so told are the mentions' ``addressed``.
    """
    addressed = find_addressed(prose, mentions)
    if not addressed:
        return mentions
    found = tuple(
        replace(mention, pronouns="I")
        if _is_you(prose, mention) and prose.tokens.paragraph[mention.head] in addressed
        else mention
        for mention in mentions.all
    )
    return Mentions(prose, mentions.names, found, mentions.attributes, addressed)


def find_addressed(prose: Prose, mentions: Mentions) -> frozenset[int]:
    """Return the paragraphs of the chapters that are told in the second person.

    "You" has to be as frequent there as a hero's pronouns are, to act as people in stories do ("you push the
    door", not "you can push" or "if you push") and not to be spoken to by an "I". Who does it now and meets
    nobody may be anyone who bakes bread. In a story that is told so on the whole, a chapter too short to
    tell is too.
    """
    narrated = [
        mention
        for mention in mentions.all
        if mention.pronouns in ("you", "I", "he/him", "she/her") and not prose.said[mention.head]
    ]
    if sum(_is_you(prose, mention) for mention in narrated) < FEWEST_SPEAKING:
        return frozenset()
    chapters = _chapters(prose)
    paragraphs: dict[int, list[int]] = defaultdict(list)
    for paragraph, chapter in enumerate(chapters):
        paragraphs[chapter].append(paragraph)
    of_chapter: dict[int, list[PersonMention]] = defaultdict(list)
    for mention in narrated:
        of_chapter[chapters[prose.tokens.paragraph[mention.head]]].append(mention)
    whole = _is_told(prose, narrated, range(len(chapters)))
    found: set[int] = set()
    for chapter, own in of_chapter.items():
        few = 0 < sum(_is_you(prose, mention) for mention in own) < FEWEST
        if _is_told(prose, own, paragraphs[chapter]) or (whole and few):
            found.update(paragraphs[chapter])
    return frozenset(found)


def _chapters(prose: Prose) -> list[int]:
    segments = prose.manuscript.segments
    return [segments[index].chapter for index in stretch_of_paragraph(prose.manuscript)]


def _is_you(prose: Prose, mention: PersonMention) -> bool:
    return mention.pronouns == "you" and mention.kind == "pronoun" and not prose.said[mention.head]


def _is_told(prose: Prose, narrated: Sequence[PersonMention], paragraphs: Collection[int]) -> bool:
    """Say whether some paragraphs, in whose narration these mentions stand, are a story of their "you"."""
    told = [mention for mention in narrated if _is_you(prose, mention)]
    if len(told) < (FEWEST_SPEAKING if any(_tags(prose, one) for one in told) else FEWEST):
        return False
    counts = Counter(mention.pronouns for mention in narrated)
    acting = [tag for mention in told if (tag := _deed(prose, mention.head))]
    others = counts["he/him"] + counts["she/her"] > 0 or any(
        prose.paragraph_quotations[paragraph] for paragraph in paragraphs
    )
    return (
        len(told) >= OFTEN * prose.narrated_words(paragraphs)
        and counts["I"] <= AMONG * len(told)
        and len(acting) >= ACTING * len(told)
        and (others or 2 * acting.count("VBD") > len(acting))
    )


def _tags(prose: Prose, mention: PersonMention) -> bool:
    """Say whether "you" tags a line: "What did I say?" you ask."""
    after = mention.last + 1
    behind = mention.first > 0 and prose.said[mention.first - 1]
    return behind and not verb_lemmas("speech_verbs").keys().isdisjoint(prose.tokens.lower[after : after + 1])


def _deed(prose: Prose, token: int) -> str:
    """Return the tag of the verb by which a "you" does something as stories tell it, or ""."""
    tokens = prose.tokens
    verb = tokens.head[token]
    beside = words_under(tokens, verb)
    told = (
        tokens.dep[token] in SUBJECTS and tokens.tag[verb] in FINITE and not beside & (GENERAL | CONDITIONS)
    )
    return tokens.tag[verb] if told else ""
