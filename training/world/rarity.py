"""Count how rare in scenes the things are that show what place one is in: ``data/thing_rarity.txt``.

    python -m training.world.rarity [--parses FOLDER] > src/fabula/data/thing_rarity.txt

Run it anew when ``data/place_things.txt`` has changed, before ``training.world.train``. Takes two minutes.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from math import log
from pathlib import Path

from evaluation.gold import load_gold
from evaluation.readings import Reader, installed_readers, models_of
from fabula.reading.scenes.props import thing_at
from training.corpora import SCENES, STORIES
from training.world.examples import Told, tell


def main() -> None:
    """Count in the scenes of the building stories; what none of them has is left out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parses", type=Path)
    models = models_of(Reader(installed_readers()[0]), parser.parse_args().parses)
    told = (tell(gold, models) for folder in (STORIES, SCENES) for gold in load_gold(folder))
    print(
        "# Things that show a place, and how rare each is in scenes: the logarithm of how many scenes have it"
    )
    print("# once. Counted in the stories written for Fabula by training/world/rarity.py.")
    print("\n".join(f"{thing} {rarity:.2f}" for thing, rarity in rarities(told).items()))


def rarities(told: Iterable[Told]) -> dict[str, float]:
    """Return for each thing, in the order of the alphabet, the logarithm of how many scenes have it once."""
    counts = Counter[str]()
    scenes = 0
    for one in told:
        for scene in one.gold.scenes:
            scenes += 1
            things = {
                thing_at(one.account.prose.tokens, token) for token in one.account.tokens_in(scene.span)
            }
            counts.update(thing for thing in things if thing is not None)
    return {thing: log(scenes / count) for thing, count in sorted(counts.items())}


if __name__ == "__main__":
    main()
