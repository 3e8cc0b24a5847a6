"""Notes as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors show beside the text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from fabula.checking.context import context_of
from fabula.checking.note import Level, Note
from fabula.checking.rule import Rule, all_rules
from fabula.file_places import Places
from fabula.span import Span
from fabula.story import Story
from fabula.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_LEVEL: dict[Level, str] = {"error": "error", "warning": "warning", "suggestion": "note"}


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return the notes as one run of SARIF; columns count characters."""
    rules = [rule for rule in all_rules() if any(note.rule == rule.id for note in notes)]
    run = {
        "tool": {
            "driver": {"name": "Fabula", "version": __version__, "rules": [_rule(rule) for rule in rules]}
        },
        "columnKind": "unicodeCodePoints",
        "results": _Results(story, [rule.id for rule in rules]).of(notes),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    short = rule.description.partition("\n")[0]
    return {
        "id": rule.id,
        "shortDescription": {"text": short},
        "fullDescription": {"text": rule.description},
        "defaultConfiguration": {"level": _LEVEL[rule.level], "enabled": rule.on},
        "properties": {"tags": [rule.family]},
    }


class _Results:
    def __init__(self, story: Story, rules: Sequence[str]) -> None:
        self._text = story.text
        self._places = Places(story.manuscript)
        self._rules = {rule: index for index, rule in enumerate(rules)}

    def of(self, notes: Sequence[Note]) -> list[dict[str, Any]]:
        return [self._result(note) for note in notes]

    def _result(self, note: Note) -> dict[str, Any]:
        result = {
            "ruleId": note.rule,
            **({"ruleIndex": self._rules[note.rule]} if note.rule in self._rules else {}),
            "level": _LEVEL[note.level],
            "message": {"text": note.message},
            "locations": [self._location(note.span)],
            "partialFingerprints": {"context/v1": self._fingerprint(note)},
        }
        if note.see:
            result["relatedLocations"] = [self._location(span) for span in note.see]
        if note.fix is not None:
            replacement = {"deletedRegion": self._region(note.span), "insertedContent": {"text": note.fix}}
            result["fixes"] = [
                {
                    "artifactChanges": [
                        {"artifactLocation": self._file(note.span), "replacements": [replacement]}
                    ]
                }
            ]
        return result

    def _location(self, span: Span) -> dict[str, Any]:
        return {"physicalLocation": {"artifactLocation": self._file(span), "region": self._region(span)}}

    def _file(self, span: Span) -> dict[str, str]:
        return {"uri": quote(self._places.place(span.start).path.replace("\\", "/"), safe="/:")}

    def _region(self, span: Span) -> dict[str, int]:
        _, start, offset = self._places.place(span.start)
        end = self._places.place(span.end).at
        return {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
            "charOffset": offset,
            "charLength": span.end - span.start,
        }

    def _fingerprint(self, note: Note) -> str:
        context = context_of(self._text, note)
        told = "\0".join((context.rule, context.before, context.words, context.after))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
