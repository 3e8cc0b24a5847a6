"""Roles: what the parser calls those who act."""

from __future__ import annotations

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
EACH_OTHER = (["each", "other"], ["one", "another"])  # whom several do it to, as tokens in lower case
