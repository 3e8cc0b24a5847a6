"""Choruses: lines that several say at once: "We can't," said Hanna and Tobias; "Never!" they said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from fabula.reading.account import Account
from fabula.reading.characters.order import in_order
from fabula.reading.characters.parties import speak_together
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.ids import IdMaker
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.speech.calls import called_in
from fabula.span import Span
from fabula.story import Character, Mention, Quote

Pair = tuple[str, str]
TOGETHER = 0.7  # confidence of a tag whose pronoun means several


def gather_choruses(account: Account) -> Account:
    """Return the account with each line whose tag joins two people by "and" given to the two together.

    The two are a group without a name, the one that "they" means if it is there, and have it as ``members``.
    A line that nobody has, and "they" say, is of those whom the word means, if they say it together, nobody
    else acts before it, or they have just been called.
    """
    account = replace(account, quotes=tuple(_said_by_them(account)))
    tags = dict(_tags(account))
    if not tags:
        return account
    ids = IdMaker(taken=account.by_id)
    groups = {frozenset(one.members): one for one in account.characters if one.members}
    for pair, span in tags.values():
        group = groups.get(frozenset(pair)) or _group(account, pair, ids)
        mentions = sorted({*group.mentions, Mention(span, "nominal")}, key=lambda mention: mention.span)
        groups[frozenset(pair)] = replace(group, mentions=tuple(mentions))
    said = {line: groups[frozenset(pair)].id for line, (pair, _) in tags.items()}
    quotes = tuple(
        replace(
            quote,
            speaker=said[line],
            addressees=tuple(id for id in quote.addressees if id not in tags[line][0]),
        )
        if line in said
        else quote
        for line, quote in enumerate(account.quotes)
    )
    changed = {group.id: group for group in groups.values()}
    characters = [changed.pop(one.id, one) for one in account.characters]
    return replace(account, characters=in_order([*characters, *changed.values()]), quotes=quotes)


def _said_by_them(account: Account) -> Iterator[Quote]:
    """Yield the quotes, those that nobody has with the group of whom "they said" behind them speaks."""
    tokens = account.prose.tokens
    for quote, covered in zip(account.quotes, account.prose.line_tokens, strict=True):
        after = covered.stop
        who = account.at(after) if quote.speaker is None and 0 < after < len(tokens) else None
        if (
            who is None
            or quote.kind != "speech"
            or account.by_id[who].kind != "group"
            or not (
                speak_together(tokens, after)
                or _has_acted(account, who, after)
                or _is_called(account, who, after)
            )
        ):
            yield quote
        else:
            shown = (tokens.span(after, max(after, tokens.head[after])),)
            yield replace(quote, speaker=who, confidence=TOGETHER, by="tag_pronoun", evidence=shown)


def _has_acted(account: Account, who: str, tag: int) -> bool:
    """Say whether a tag's "they" alone have acted in its paragraph: "The boys nodded. "Yes," they said."."""
    tokens = account.prose.tokens
    if tokens.lower[tag] != "they" or tokens.lower[tokens.head[tag]] not in verb_lemmas("speech_verbs"):
        return False
    begin, _ = account.prose.paragraph_tokens[tokens.paragraph[tag]]
    acting = (token for token in range(begin, tag) if tokens.dep[token] in SUBJECTS)
    narrated = [token for token in acting if not account.prose.said[token]]
    return bool(narrated) and all(account.at(token) == who for token in narrated)


def _is_called(account: Account, who: str, tag: int) -> bool:
    """Say whether a tag's "they" answer who calls them right before: "Children!" "Sorry!" they shouted."""
    tokens, prose = account.prose.tokens, account.prose
    paragraph = tokens.paragraph[tag]
    if tokens.lower[tag] != "they" or tokens.lower[tokens.head[tag]] not in verb_lemmas("speech_verbs"):
        return False
    return any(
        account.who[index] == who
        for line in (prose.paragraph_quotations[paragraph - 1] if paragraph else ())
        for index in called_in(prose, account.mentions, line)
    )


def _group(account: Account, pair: Pair, ids: IdMaker) -> Character:
    one, other = (account.by_id[id] for id in pair)
    return Character(
        ids.make(f"{one.id} and {other.id}"), f"{one.name} and {other.name}", (), "group", "they/them",
        False, (), named=False, members=pair,
    )  # fmt: skip


def _tags(account: Account) -> Iterator[tuple[int, tuple[Pair, Span]]]:
    """Yield the lines that two say, with who these are and the words for them."""
    tokens = account.prose.tokens
    for line, quote in enumerate(account.quotes):
        if quote.by != "tag" or quote.speaker is None or not quote.evidence:
            continue
        head = next(
            (token for token in account.tokens_in(quote.evidence[0]) if token in account.mentions.at), -1
        )
        if head < 0 or tokens.dep[head] not in SUBJECTS:
            continue
        joined = [child for child in tokens.children[head] if tokens.dep[child] == "conj"]
        if len(joined) != 1 or tokens.lower[joined[0] - 1] != "and":
            continue
        pair = account.at(head), account.at(joined[0])
        if pair[0] == quote.speaker and pair[1] not in (None, pair[0]) and _are_people(account, pair):
            first = account.mentions.all[account.mentions.at[head]].first
            last = account.mentions.all[account.mentions.at[joined[0]]].last
            yield line, ((str(pair[0]), str(pair[1])), tokens.span(first, last))


def _are_people(account: Account, pair: tuple[str | None, str | None]) -> bool:
    return all(id is not None and account.by_id[id].kind == "person" for id in pair)
