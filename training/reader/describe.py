"""Describe: what the weights tell of themselves in their ``card.json``, as the tables of the model card.

``python -m training.reader.describe`` prints those of the weights that ship, ``--write-readme`` puts them
into README.md too; a file named is described in place of these.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from evaluation.table import with_table

SHIPPED = Path(str(resources.files("fabula"))) / "data" / "reader" / "card.json"
README = Path(__file__).parent / "README.md"

F1, SHARE = "F1", "share right"
# What each figure of training.reader.scores is, in the order they are shown, and how it is measured.
FIGURES = {
    "PER": ("phrases for people, whichever kind", F1),
    "PER_PROP": ("names", F1),
    "PER_NOM": ("descriptions", F1),
    "PER_PRON": ("pronouns", F1),
    "other": ("places, groups and vehicles, of the right kind", F1),
    "events": ("events", F1),
    "links": ("whom a mention takes up, or that it is someone new", SHARE),
    "links name": ("of names", SHARE),
    "links nominal": ("of descriptions", SHARE),
    "links pronoun": ("of pronouns", SHARE),
    "speakers": ("who speaks a turn", SHARE),
    "speakers explicit": ("named in the tag", SHARE),
    "speakers anaphoric": ("with a tag that has no name", SHARE),
    "speakers implicit": ("with no tag", SHARE),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; the return value is the exit code, 2 where the weights tell nothing of themselves."""
    asked = _parser().parse_args(arguments)
    text = describe(json.loads(asked.card.read_text("utf-8")))
    if not text:
        print(f"{asked.card} tells neither sources nor scores", file=sys.stderr)
        return 2
    print(text)
    if asked.write_readme:
        README.write_text(with_table(README.read_text("utf-8"), text), "utf-8")
    return 0


def describe(card: Mapping[str, Any]) -> str:
    """Return a card as Markdown: what the weights come from, then how well they answer.

    A part that the card does not tell is left out; a figure without words here is shown by its own name.
    """
    parts = []
    if card.get("sources"):
        parts.append(f"Version {card['version']}, begun from {card['base']}.")
        if "teachers" in card:
            parts.append(_taught(card["teachers"], card.get("overheard", {})))
        parts.append(_sources(card["sources"], card.get("held_out", {})))
    if card.get("scores"):
        parts.append(_scores(card["scores"]))
    return "\n\n".join(parts)


def _taught(teachers: str, overheard: Mapping[str, int]) -> str:
    texts = " and ".join(f"{documents} documents of `{name}`" for name, documents in overheard.items())
    without = f", and without gold answers on {texts}" if texts else ""
    return f"Taught by networks begun from {teachers}, on what is named below{without}."


def _sources(sources: Mapping[str, Any], held_out: Mapping[str, Sequence[str]]) -> str:
    rows = [
        [
            f"`{name}`",
            source["licence"],
            str(source["documents"]),
            str(source["times"]),
            ", ".join(held_out.get(name, ())) or "–",
        ]
        for name, source in sources.items()
    ]
    head = ["learnt from", "licence of the annotations", "documents", "times gone through", "held out"]
    return _table(head, rows, "llrrl")


def _scores(scores: Mapping[str, float]) -> str:
    known = [name for name in FIGURES if name in scores]
    rows = []
    for name in [*known, *(name for name in scores if name not in FIGURES)]:
        words, measure = FIGURES.get(name, (f"`{name}`", ""))
        rows.append([words, measure, f"{100 * scores[name]:.1f}%"])
    return _table(["validation documents", "measure", "figure"], rows, "llr")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], sides: str) -> str:
    rule = ["---:" if side == "r" else "---" for side in sides]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training.reader.describe",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "card", type=Path, nargs="?", default=SHIPPED, metavar="FILE", help="instead of what ships"
    )
    parser.add_argument("--write-readme", action="store_true", help="put the tables into README.md as well")
    return parser


if __name__ == "__main__":
    sys.exit(main())
