"""Formats: every way a story comes in, each made into the same ``Manuscript``."""

from fabula.formats.opening import from_text, load

__all__ = ["from_text", "load"]
