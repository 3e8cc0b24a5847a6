"""Tags: those of the parser for verbs with a tense, as the Penn Treebank has them."""

from __future__ import annotations

FINITE = ("VBD", "VBP", "VBZ")
TENSED = (*FINITE, "MD")  # of a helper too that gives its verb a tense
