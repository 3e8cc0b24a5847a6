"""Roles: what the parser calls those who act."""

from __future__ import annotations

from fabula.models.english import SUBJECTS

__all__ = ["EACH_OTHER", "SUBJECTS"]

EACH_OTHER = (["each", "other"], ["one", "another"])  # whom several do it to, as tokens in lower case
