"""What can go wrong, as one small family.

FabulaError
├── UnreadableStory   the file cannot be used: missing, not what its name says, encrypted, broken, too large
├── NotEnglish        the file can be read, but its language is not one Fabula reads
├── ModelMissing      the English model is not installed
└── ExtraMissing      a library that only some of Fabula needs is not installed
"""

from __future__ import annotations


class FabulaError(Exception):
    """Anything Fabula refuses; its message is one line that says what is wrong and what to do."""


class UnreadableStory(FabulaError):
    """The story's file cannot be used."""


class NotEnglish(FabulaError):
    """The story is not in English, the one language read so far."""


class ModelMissing(FabulaError):
    """A model that the reading stands on is not installed."""


class ExtraMissing(FabulaError):
    """A library that only some of Fabula needs, and that comes with one of its extras, is not installed."""
