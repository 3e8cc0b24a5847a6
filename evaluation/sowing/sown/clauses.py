"""Slips of clauses: forms of verbs, commas between them, capitals and apostrophes of single words."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from evaluation.sowing.sorts import Edit, Sort, narrated, swap
from fabula.reading.lexicon import load_lines
from fabula.story import Story

_SOMEBODY = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)"
_HASTY = {
    "okay": "ok", "all right": "alright", "through": "thru", "though": "tho", "night": "nite",
    "because": "cuz", "tonight": "tonite", "please": "pls",
}  # fmt: skip
_DAYS = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|(?:Septem|Octo|Novem)ber"
)
_HALF = r"[^.,;:!?—–()“”\"]{25,}"


def _with_past() -> Sort:
    """Return the slip of writing the past of a verb behind one that asks for its plain form."""
    rows = (line.split() for line in load_lines("irregular_verbs"))
    pasts = {base: past for base, past, participle in rows if past != participle and base not in ("be", "do")}
    lead = r"(?:will|would|can|could|should|must|(?:did|could|would|can|won)[n’']+t)"
    return Sort(
        swap(
            rf"\b{lead} (?:(?:never|always|just|ever|only) )?(?:{'|'.join(sorted(pasts))})\b(?=[ .,])",
            lambda words: " ".join([*words.split()[:-1], pasts[words.split()[-1]]]),
        )
    )


def _small_name(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose a small letter for the name of somebody who is often named."""
    names = {one.name for one in story.characters if one.named and one.name.isalpha()}
    for one in story.characters:
        for mention in one.mentions if one.name in names and len(one.mentions) > 4 else ():
            word = mention.span.of(story.text)
            if word == one.name and len(word) > 3 and story.text[mention.span.start - 1] == " ":
                yield Edit(mention.span, word.lower())


def _unowned(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose to leave out the apostrophe behind a name or a word for one of the family."""
    names = "|".join({one.name for one in story.characters if one.named and one.name.isalpha()} or {"(?!)"})
    kin = r"(?:[Mm]y|[Yy]our|[Hh]is|[Hh]er) (?:mother|father|brother|sister|husband|wife|son|aunt)"
    yield from swap(rf"\b(?:(?:{names})|{kin})’s (?=[a-z]+\b)", _bare)(story, chance)


def _bare(words: str) -> str:
    return words.replace("’", "").replace("'", "")


def _spliced(words: str) -> str:
    return f", {words[2].lower()}{words[3:]}" if not words.startswith(". I ") else f",{words[1:]}"


SORTS = {
    "laid-for-lay": narrated(
        rf"\b{_SOMEBODY} lay(?= (?:in|on|down|there|back|beside|under|across|against)\b)",
        lambda words: f"{words[:-3]}laid",
    ),
    "laid-for-lay: laying": Sort(
        narrated(
            r"\b(?:was|were) lying(?= (?:in|on|down|there|back|beside|under|across|against)\b)",
            lambda words: words.replace("lying", "laying"),
        ).propose,
        ("laid-for-lay",),
    ),
    "form-after-modal": Sort(_with_past().propose, ("form-after-modal", "verb-form")),
    "missing-apostrophe": Sort(
        swap(
            r"\b(?:(?:do|does|did|is|was|were|are|could|would|should|has|have|had|ca|wo)n’t|(?:you|they)’re"
            r"|(?:I|you|we|they)’ve|I’m|(?:that|what|where|there)’s)(?= [a-z])",
            _bare,
        )
    ),
    "missing-apostrophe: owner": Sort(_unowned, ("missing-apostrophe",)),
    "lowercase-name": Sort(_small_name, ("lowercase-name", "name-spelling")),
    "lowercase-name: day": Sort(swap(rf"\b(?:{_DAYS})\b", str.lower), ("lowercase-name",)),
    "comma-splice": narrated(r"(?<=[a-z]{3})\. (?:He|She|It|They|There|I) (?=[a-z]+ )", _spliced),
    "comma-before-and": narrated(
        rf"(?<=[.!?] )[A-Z]{_HALF}, (?:and|but) (?:he|she|they|it|I|the [a-z]+) {_HALF}(?=[.!?])",
        lambda words: words.replace(",", ""),
    ),
    "comma-before-verb": narrated(
        r"(?<=[.!?] )The [a-z]+ (?:of|in|on|at|with|from) (?:the|his|her|a) [a-z]+(?= (?:was|had|lay) )",
        lambda words: f"{words},",
    ),
    "adjective-for-adverb": Sort(
        swap(
            r"\b(?:absolutely|completely|entirely|totally|utterly|perfectly|extremely)(?= [a-z]+\b)",
            lambda words: words.removesuffix("ly"),
        )
    ),
    "verb-left-out": Sort(
        swap(r"\b(I|he|she|they|we) (would|will) (always|never) (?=[a-z]+)", r"\1 had and \2 \3 ")
    ),
    "shouted-word": Sort(
        swap(r"(?<=[a-z] )(?:not|never|you|he|that|what|how|do|all|now|very)(?= [a-z])", str.upper)
    ),
    "informal-spelling": Sort(
        swap(rf"\b(?:{'|'.join(_HASTY)})\b(?=[ ,.?!])", lambda words: _HASTY[words])
    ),
}  # fmt: skip
