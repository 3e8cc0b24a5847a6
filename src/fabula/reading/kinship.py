"""Kinship: what a word for kin says somebody is to somebody, and what the other is to them then."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from fabula.reading.lexicon import load_pairs

CONVERSE = {
    "parent": "child", "child": "parent", "sibling": "sibling", "spouse": "spouse", "aunt": "niece",
    "niece": "aunt", "grandparent": "grandchild", "grandchild": "grandparent", "cousin": "cousin",
    "parent-in-law": "child-in-law", "child-in-law": "parent-in-law", "sibling-in-law": "sibling-in-law",
    "godparent": "godchild", "godchild": "godparent", "friend": "friend",
}  # fmt: skip


@cache
def kinds() -> Mapping[str, tuple[str, str]]:
    """Return word -> what it says somebody is to somebody, and their sex: m, f or u."""
    sexes = load_pairs("kinship")
    return {word: (kind, sexes.get(word, "u")) for word, kind in load_pairs("kin_kinds").items()}
