"""Dreams: what is told of one, from the words that begin it to a waking; and what is only taken for one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import helpers, is_denied, own_subject, words_under
from fabula.reading.grammar.tenses import ASIDE, tense_of
from fabula.reading.interludes.sentences import Sentence, who_does
from fabula.reading.interludes.stretch import Stretch
from fabula.reading.interludes.words import pattern
from fabula.reading.times import find_times
from fabula.tokens import Tokens

DREAMT = frozenset({"dreamt", "dreamed", "dreams", "dreaming"})
DREAM = ("dream", "nightmare")  # what the words of a dream have in them
WISHED = frozenset({"always", "never", "often", "long", "once", "ever", "only", "hardly", "little"})
OPENING = 60  # tokens of a scene: a dream begun in them, and from which nobody wakes, is the scene
SLEEPING = ("asleep", " off", "sleep", "slept")  # what the words of falling asleep have in them
KNOWN = 4  # sentences from the waking in which whoever wakes knows that it was a dream
WOKE = frozenset({"woke", "awoke", "wakes", "awakes"})
DEEDS = 2  # what whoever wakes at the end of a scene does in it at least, to have dreamt it
FARTHEST = 12  # paragraphs within which somebody wakes from a dream, or finds that it is none
POINTING = re.compile(r"\b(?:this|it|that|everything|all)\b")


def dreams(account: Account, told: Sequence[Sentence]) -> Iterator[Stretch]:
    """Yield the stretches told of a dream that is one, as sentences."""
    done = -1
    for index in range(len(told)):
        if index <= done:
            continue
        found = (
            _dreaming(account, told, index)
            or _slept_into(account, told, index)
            or _woken_from(account, told, index)
        )
        if found is None:
            continue
        holder, cue, over = found
        done = _last_of(account, told, index, over)
        yield Stretch("dream", index, done, holder, cue)


def _dreaming(
    account: Account, told: Sequence[Sentence], index: int
) -> tuple[str | None, tuple[int, int], bool] | None:
    """Return who dreams, in which words, and whether it is looked back on; None where nobody does."""
    tokens, sentence = account.prose.tokens, told[index]
    if not any(word in sentence.words for word in DREAM):
        return None
    for verb in range(sentence.first, sentence.last + 1):
        if (
            tokens.lower[verb] in DREAMT
            and (tokens.tag[verb][0] == "V" or _is_taken_for_quality(tokens, verb))
            and _asleep(account, told, index, verb)
        ):
            return who_does(account, verb), (verb, verb), tense_of(tokens, verb) == "before"
    match = pattern("dream", "inside").search(sentence.words)
    if match is None or pattern("dream", "never").search(sentence.words[: match.end()]):
        return None
    cue = next(
        token for token in range(sentence.first, sentence.last + 1)
        if tokens.lower[token].startswith(DREAM)
    )  # fmt: skip
    owner = next((account.at(child) for child in tokens.children[cue] if tokens.dep[child] == "poss"), None)
    if owner is None and sentence.verbs:
        owner = who_does(account, sentence.verbs[0])
    had = tokens.head[cue] if tokens.dep[cue] in ("dobj", "nsubj") else cue  # "had a nightmare"
    return owner, (min(had, cue), max(had, cue)), sentence.tense == "before"


def _is_taken_for_quality(tokens: Tokens, word: int) -> bool:
    """Say whether the parser takes a verb for an adjective: "Tess dreamed of it"."""
    return (
        tokens.tag[word] == "JJ" and tokens.dep[word] in ("ROOT", "conj") and own_subject(tokens, word) >= 0
    )


def _slept_into(
    account: Account, told: Sequence[Sentence], index: int
) -> tuple[str | None, tuple[int, int], bool] | None:
    """Return who dreams what is told right after they fell asleep, if they wake and know it for a dream.

    *Wynn fell asleep. He was in the great hall. ... He woke. It had been a dream.*
    """
    before = told[index - 1] if index else None
    if before is None or before.scene != told[index].scene:
        return None
    if not any(word in before.words for word in SLEEPING):
        return None
    waking = _waking(told, index) if pattern("dream", "falling").search(before.words) else None
    if waking is None or told[waking].paragraph == told[index].paragraph:
        return None  # nothing that is told at length
    scene = before.scene
    for one in told[waking : waking + KNOWN]:
        if one.scene == scene and pattern("dream", "known").search(one.words):
            cue = _cue(account, one)
            return (who_does(account, before.verbs[0]) if before.verbs else None), cue, False
    return None


def _woken_from(
    account: Account, told: Sequence[Sentence], index: int
) -> tuple[str | None, tuple[int, int], bool] | None:
    """Return who dreams all of a scene that ends with their waking, if nobody was told to sleep in it.

    *** *The tower had no stairs. Ilse climbed it anyway. ... She woke.*
    """
    if not index or told[index].scene == told[index - 1].scene:
        return None
    waking = _waking(told, index)
    if waking is None or not _is_near_end(told, waking):
        return None
    before, one = told[index:waking], told[waking]
    slept = any(pattern("dream", "sleep").search(sentence.words) for sentence in before)
    if slept or before[-1].paragraph == one.paragraph:
        return None
    verb = next((verb for verb in one.verbs if account.prose.tokens.lower[verb] in WOKE), -1)
    holder = who_does(account, verb) if verb >= 0 and not _is_done_to(account, verb) else None
    deeds = sum(who_does(account, verb) == holder for sentence in before for verb in sentence.verbs)
    return (holder, (verb, verb), False) if holder is not None and deeds >= DEEDS else None


def _is_near_end(told: Sequence[Sentence], index: int) -> bool:
    """Say whether the scene of a sentence ends with its paragraph or the next."""
    one = told[index]
    after = (
        other for other in told[index:] if other.scene != one.scene or other.paragraph > one.paragraph + 1
    )
    return next((other.scene != one.scene for other in after), True)


def _is_done_to(account: Account, verb: int) -> bool:
    """Say whether somebody wakes somebody else: "She woke the child"."""
    tokens = account.prose.tokens
    return any(tokens.dep[child] == "dobj" for child in tokens.children[verb])


def _asleep(account: Account, told: Sequence[Sentence], index: int, verb: int) -> bool:
    """Tell what is dreamt at night from what somebody longs for: "she had always dreamed of the sea"."""
    tokens = account.prose.tokens
    around = words_under(tokens, verb)
    if WISHED.intersection(around) or helpers(tokens, verb) & (ASIDE | {"would", "'d", "will", "to"}):
        return False
    if is_denied(tokens, verb) or who_does(account, verb) is None:
        return False
    if tokens.lower[verb] == "dreaming":
        return tokens.dep[verb] in ("ROOT", "conj") and _waking(told, index) is not None
    clauses = [child for child in tokens.children[verb] if tokens.dep[child] == "ccomp"]
    of = {"of", "about"}.intersection(around)
    if clauses and not of:
        return all(tense_of(tokens, clause) != "ahead" for clause in clauses)  # "dreamed it would be bliss"
    if not of:
        return False
    opens = index == 0 or told[index - 1].scene != told[index].scene
    beside = 0 if tense_of(tokens, verb) == "before" else 1
    near = " ".join(one.words for one in told[max(0, index - beside) : index + beside + 1])
    longed = any(
        tokens.tag[below] == "VBG"
        for child in tokens.children[verb]
        if tokens.lower[child] in ("of", "about")
        for below in tokens.children[child]
    )
    slept = any(pattern("dream", words).search(near) for words in ("sleep", "waking"))
    return slept or (opens and not longed)


def _last_of(account: Account, told: Sequence[Sentence], index: int, over: bool) -> int:
    """Return the last sentence of a dream.

    One looked back on goes on as long as the pluperfect. Any other goes on to a waking, to the end of a short
    scene that it opened, or else as long as dreaming is spoken of.
    """
    sentence = told[index]
    if pattern("dream", "waking").search(sentence.words):
        return index
    last = index
    if over or _is_past(account, sentence):
        while _goes_on(told, last + 1, sentence) and (
            told[last + 1].tense == "before" or pattern("dream", "inside").search(told[last + 1].words)
        ):
            last += 1
        return last
    waking = _waking(told, index)
    if waking is not None:
        return waking - 1
    scene = [number for number, one in enumerate(told) if one.scene == sentence.scene]
    short = told[scene[-1]].paragraph - sentence.paragraph <= FARTHEST
    if short and sentence.first - told[scene[0]].first <= OPENING:
        return scene[-1]
    while _goes_on(told, last + 1, sentence) and pattern("dream", "inside").search(told[last + 1].words):
        last += 1
    return last


def _waking(told: Sequence[Sentence], index: int) -> int | None:
    """Return the next sentence in which somebody wakes, or None where nobody does in what is near."""
    for ahead in range(index + 1, len(told)):
        one = told[ahead]
        if one.scene != told[index].scene or one.paragraph - told[index].paragraph > FARTHEST:
            return None
        if pattern("dream", "waking").search(one.words) or pattern("dream", "after").search(one.words):
            return ahead
    return None


def _goes_on(told: Sequence[Sentence], index: int, sentence: Sentence) -> bool:
    return index < len(told) and told[index].paragraph == sentence.paragraph


def _is_past(account: Account, sentence: Sentence) -> bool:
    span = account.prose.tokens.span(sentence.first, sentence.last)
    return any(words.shift < 0 for words in find_times(account.prose.tokens.text, *span))


def supposed_dreams(account: Account, told: Sequence[Sentence]) -> Iterator[Stretch]:
    """Yield the stretches that somebody takes for a dream, until they find that it is none.

    What *this* or *it* points to stands before: there the stretch begins with the paragraph.
    """
    done = -1
    for index, sentence in enumerate(told):
        if index <= done or not any(word in sentence.words for word in (*DREAM, "real")):
            continue
        match = pattern("supposed", "taken").search(sentence.words)
        if match is None or _just_woke(told, index):
            continue
        end = _found_real(account, told, index)
        if end is None:
            continue
        first = index
        if POINTING.search(match[0]) or POINTING.search(sentence.words[: match.start()]):
            while first and told[first - 1].paragraph == sentence.paragraph and first - 1 > done:
                first -= 1
        yield Stretch(
            "dream", first, end, _who_supposes(account, told, first, end), _cue(account, sentence), True
        )
        done = end


def _just_woke(told: Sequence[Sentence], index: int) -> bool:
    """Say whether somebody has just woken: then it was a dream indeed."""
    before = [one for one in told[max(0, index - 2) : index] if one.scene == told[index].scene]
    return any(pattern("dream", "waking").search(one.words) for one in before)


def _found_real(account: Account, told: Sequence[Sentence], index: int) -> int | None:
    """Return the sentence before the one at which, in narration or speech, it is found to be no dream."""
    tokens, begin = account.prose.tokens, told[index]
    end = index
    for ahead in range(index + 1, len(told)):
        one = told[ahead]
        if one.scene != begin.scene or one.paragraph - begin.paragraph > FARTHEST:
            return None
        said = tokens.span(told[end].last, one.last).of(tokens.text).lower().replace("’", "'")
        if pattern("supposed", "real").search(said) and not pattern("supposed", "taken").search(one.words):
            return end
        end = ahead
    return None


def _who_supposes(account: Account, told: Sequence[Sentence], first: int, last: int) -> str | None:
    """Return the one person who is the subject of most of the main clauses."""
    counts: dict[str, int] = {}
    for sentence in told[first : last + 1]:
        for verb in sentence.verbs:
            id = who_does(account, verb)
            if id is not None:
                counts[id] = counts.get(id, 0) + 1
    return max(sorted(counts), key=lambda id: counts[id], default=None)


def _cue(account: Account, sentence: Sentence) -> tuple[int, int]:
    tokens = account.prose.tokens
    named = [
        token
        for token in range(sentence.first, sentence.last + 1)
        if tokens.lower[token].startswith(DREAM) or tokens.lower[token] == "real"
    ]
    return named[0], named[0]
