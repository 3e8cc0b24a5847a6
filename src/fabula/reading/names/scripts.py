"""Scripts: names in letters that have no capitals, as 李明 and 민준, each read as a name of the same length.

No parser of English knows what they are. Which of such words are somebody's names is told by what stands
beside them: they speak under a tag, or do something, and have no article. Dr. Im is read so too: the parser
takes Im for I'm.
"""

from __future__ import annotations

import re
from functools import cache

from fabula.reading.lexicon import load_lines, load_pairs, load_words, verb_lemmas

_LETTERS = r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]"
_WORD = re.compile(rf"(?<![^\W\d_])(?:{_LETTERS}{{2,6}}|Im)(?![^\W\d_])")
_BEFORE = re.compile(r"([^\W\d_]+)[^\S\n]+\Z")
_TITLED = re.compile(r"([^\W\d_]+)\.?[^\S\n]+(?:[A-Z][\w-]+[^\S\n]+)?\Z")
_AFTER = re.compile(rf"(?:[^\S\n]{_LETTERS}+)?(?:(?P<owns>['’]s)\b|[^\S\n]+(?P<verb>[^\W\d_]+))")
_REACH = 24  # characters beside a word that tell what it is


def names_in_scripts(text: str) -> tuple[tuple[str, str], ...]:
    """Return the names in such letters, each behind the name as which it is read, in the order of the text.

    >>> names_in_scripts("“Late,” said 王芳. 李明 smiled at the 火锅.")
    (('Xu', '王芳'), ('Wu', '李明'))
    >>> names_in_scripts("“Late,” said Dr. So-yeon Im."), names_in_scripts("“Im late, Dr. Bo.”")
    ((('Xu', 'Im'),), ())
    """
    if text.isascii() and "Im" not in text:
        return ()
    acting: set[str] = set()
    determined: set[str] = set()
    order: dict[str, None] = {}
    for match in _WORD.finditer(text):
        order[match[0]] = None
        led = _BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        before = led[1].lower() if led else ""
        if before in load_words("subject_determiners") | load_words("articles"):
            determined.add(match[0])
        elif _is_titled(text, match) or (match[0] != "Im" and _acts(text, match, before)):
            acting.add(match[0])
    names = [name for name in order if name in acting - determined]
    return tuple(_read_as(names, text))


def _is_titled(text: str, word: re.Match[str]) -> bool:
    """Say whether a title stands before a word, or before one given name more: Dr. So-yeon Im."""
    title = _TITLED.search(text, max(0, word.start() - _REACH), word.start())
    return title is not None and title[1].lower() in load_pairs("titles")


def _acts(text: str, word: re.Match[str], before: str) -> bool:
    """Say whether a word speaks, has or does something, by the words right beside it."""
    if before in verb_lemmas("speech_verbs"):
        return True
    followed = _AFTER.match(text, word.end())
    return followed is not None and bool(followed["owns"] or _is_deed(followed["verb"]))


def _read_as(names: list[str], text: str) -> list[tuple[str, str]]:
    """Give each a name of its length that the text has nowhere else."""
    free = [name for name in load_lines("script_names") if name not in text]
    found = []
    for name in names:
        read = next((one for one in free if len(one) == len(name)), "")
        if read:
            free.remove(read)
            found.append((read, name))
    return found


def _is_deed(word: str) -> bool:
    """Say whether a word is likely a verb of whoever stands before it: smiled, took, says."""
    return word.endswith("ed") or word in _verbs()


@cache
def _verbs() -> frozenset[str]:
    irregular = (form for line in load_lines("irregular_verbs") for form in line.split()[1:2])
    return frozenset({"is", "was", "has", "had", "did"}.union(irregular, verb_lemmas("speech_verbs")))


def with_names_read(text: str, names: tuple[tuple[str, str], ...]) -> str:
    """Return the text with the names as which such names are read: as long as it was."""
    read = {name: one for one, name in names}
    return _WORD.sub(lambda match: read.get(match[0], match[0]), text) if read else text
