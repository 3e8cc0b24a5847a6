"""Numbers: what finds a number that is written out, for the patterns of rules."""

from __future__ import annotations

from fabula.reading.times import number_words


def written_number(least: int = 1, also: str = "") -> str:
    """Return a pattern for a number of one word or two, *ten*, *forty-one*; it captures nothing.

    Words have ``least`` letters or more, but for ``also``, such as the *a* of *a year ago*.

    >>> import re
    >>> [bool(re.fullmatch(written_number(), words)) for words in ("forty-one", "ten", "tent")]
    [True, True, False]
    """
    words = (word for word in number_words() if word.isalpha() and (len(word) >= least or word == also))
    one = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return rf"(?:{one})(?:-(?:{one}))?"
