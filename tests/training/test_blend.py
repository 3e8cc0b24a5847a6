"""Two files of speaker weights become their mean."""

import json

from fabula.reading.speech.evidence import RULES
from fabula.reading.speech.links import CIRCUMSTANCES, LINKS
from training.speakers.blend import main


def weights(number, **more):
    return {
        "about": {"turns": 10, "after": {"own": {"all": 0.5}}},
        "rules": {RULES[0]: number},
        "other": number,
        "links": [[number] * 3] * LINKS,
        "temperature": number,
        **more,
    }


def test_a_rule_that_one_file_lacks_counts_as_in_the_other(tmp_path):
    new, earlier, output = (tmp_path / name for name in ("new.json", "earlier.json", "mean.json"))
    new.write_text(json.dumps(weights(3.0, circumstances={CIRCUMSTANCES[0]: [2.0, 0.0, -2.0]})), "utf-8")
    rules = {
        "rules": {RULES[0]: 1.0, RULES[1]: 5.0},
        "by_pattern": {RULES[0]: [2.0] * 3, RULES[1]: [1.0] * 3},
    }
    earlier.write_text(json.dumps(weights(1.0, **rules)), "utf-8")
    assert main([str(new), str(earlier), "--output", str(output)]) == 0
    mean = json.loads(output.read_text("utf-8"))
    assert [mean["rules"][rule] for rule in RULES[:3]] == [2.0, 5.0, 0.0]
    assert [mean["by_pattern"][rule] for rule in RULES[:3]] == [[1.0] * 3, [1.0] * 3, [0.0] * 3]
    assert mean["other"] == 2.0
    assert mean["links"] == [[2.0] * 3] * LINKS
    assert mean["circumstances"][CIRCUMSTANCES[0]] == [1.0, 0.0, -1.0]
    assert mean["temperature"] == 2.0
    assert mean["about"]["blended_with"] == {"turns": 10, "after": {"own": {"all": 0.5}}}
