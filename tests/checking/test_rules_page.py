"""The page of the rules is written from the rules, and is current."""

import json

from evaluation.rules_page import COLLECTIONS, FIGURES, PAGE, page, rates
from fabula.checking.rule import all_rules


def test_the_page_is_current():
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m evaluation.rules_page"


def test_the_rules_on_by_default_keep_to_what_is_allowed():
    level = {rule.id: rule.level for rule in all_rules()}
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    for name in COLLECTIONS:
        by_rule = rates(figures[name])
        assert sum(rate for rule, rate in by_rule.items() if level[rule] != "suggestion") <= 3
        assert sum(by_rule.values()) <= 12
