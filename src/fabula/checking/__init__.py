"""Checking: an editor's notes on a story, which know what is narration, what is speech, and who speaks."""

from fabula.checking.engine import check
from fabula.checking.note import Finding, Note
from fabula.checking.settings import Settings

__all__ = ["Finding", "Note", "Settings", "check"]
