"""The page of the rules, docs/rules.md, written from the rules themselves and the figures last measured.

``python -m evaluation.rules_page`` writes it; a test holds that it is current.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from evaluation.sowing.harvest import table as sowing_table
from fabula.checking.rule import EVERYWHERE, Rule, all_rules

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"
FIGURES = Path(__file__).with_name("checking.json")
SOWN = Path(__file__).with_name("sowing.json")
COLLECTIONS = ("pdnc", "litbank")
INTRO = Path(__file__).with_name("rules_intro.md")
SOWING_INTRO = Path(__file__).with_name("sowing_intro.md")


def page() -> str:
    """Return the page: what is said of all rules, the table, and every rule by its family."""
    figures = json.loads(FIGURES.read_text("utf-8"))
    parts = [
        INTRO.read_text("utf-8"),
        table(figures),
        "\n",
        SOWING_INTRO.read_text("utf-8"),
        "\n",
        sown(),
        "\n",
    ]
    for family in dict.fromkeys(rule.family for rule in all_rules()):
        parts.append(f"\n## {family.capitalize()}\n")
        parts += [_entry(rule) for rule in all_rules() if rule.family == family]
    return "".join(parts)


def rates(figures: dict[str, Any]) -> dict[str, float]:
    """Return the notes in 10,000 words by rule."""
    return {rule: 10_000 * count / figures["words"] for rule, count in figures["notes"].items()}


def table(figures: dict[str, Any]) -> str:
    """Return the figures of every collection as a table, a rule a row, and their sums."""
    level = {rule.id: rule.level for rule in all_rules()}
    by_rule = {name: rates(figures[name]) for name in COLLECTIONS}
    rows = [
        "| notes in 10,000 words | level | novels (PDNC) | openings (LitBank) |",
        "| --- | --- | ---: | ---: |",
    ]
    for rule in all_rules():
        if rule.on:
            cells = " | ".join(f"{by_rule[name].get(rule.id, 0):.2f}" for name in COLLECTIONS)
            rows.append(f"| `{rule.id}` | {rule.level} | {cells} |")
    for title, levels in (("errors and warnings", ("error", "warning")), ("all", tuple(set(level.values())))):
        sums = (sum(rate for rule, rate in by_rule[n].items() if level[rule] in levels) for n in COLLECTIONS)
        rows.append(f"| **{title}** | | {' | '.join(f'**{total:.2f}**' for total in sums)} |")
    return "\n".join(rows)


def sown() -> str:
    """Return the table of what was found of the slips sown, and what both made of the rest of the prose."""
    figures = json.loads(SOWN.read_text("utf-8"))
    others = sum(counts["new"] + counts["kept"] for counts in figures["rules"].values())
    rate = 10_000 / figures["words"]
    return (
        f"{sowing_table(figures)}\n\nNotes on no slip in 10,000 words: {others * rate:.1f}; "
        f"of Harper alone {figures['harper others'] * rate:.1f}."
    )


def _entry(rule: Rule) -> str:
    facts = [rule.level if rule.on else f"{rule.level}, off unless asked for"]
    if rule.scope != EVERYWHERE:
        facts.append(f"in {', '.join(sorted(rule.scope))}")
    if rule.whole:
        facts.append("one note for the whole story")
    examples = [f"- Noted: {_one_line(told)}" for told in rule.flags]
    examples += [f"- Let be: {_one_line(told)}" for told in rule.allows]
    rows = "\n".join(examples)
    return f"\n### `{rule.id}`\n\n*{'; '.join(facts).capitalize()}.* {rule.description}\n\n{rows}\n"


def _one_line(told: str) -> str:
    words = told.replace("\n\n", " ¶ ").replace("\n", " ")
    return f"`` {words} ``" if "`" in words else f"`{words}`"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
