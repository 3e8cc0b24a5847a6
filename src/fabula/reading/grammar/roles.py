"""Roles: what the parser calls those who act."""

from __future__ import annotations

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
