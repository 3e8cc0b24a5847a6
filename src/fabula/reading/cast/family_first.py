"""Family first: names whose family name comes first, as Shen Yulan, of the Shens, and Kim Seo-yun."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fabula.reading.lexicon import load_pairs, load_words

# The syllables of Chinese in pinyin and of Korean as it is mostly spelt: Yulan, Seo-yun. Hardly an English
# name is made of them alone.
_CHINESE = (
    r"(?:[zcs]h?|r)(?:i|e|u|a(?:i|n|ng|o)?|en|eng|ou|ong|u(?:o|i|n|an|a|ai|ang))"
    r"|[jqxy](?:i(?:a|e|ao|u|an|n|ang|ng|ong)?|u(?:e|an|n)?|a(?:o|n|ng)?|e|ou|ong)"
    r"|[bpmf](?:a(?:i|o|n|ng)?|o|e(?:i|n|ng)|i(?:e|ao|an|n|ng)?|u|ou)"
    r"|[dtnl](?:a(?:i|o|n|ng)?|e(?:i|ng)?|i(?:e|ao|an|n|ng|u|ang)?|u(?:o|n|an|i)?|ou|ong)"
    r"|[gkh](?:a(?:i|o|n|ng)?|e(?:i|n|ng)?|u(?:o|i|n|an|a|ai|ang)?|ou|ong)|w(?:a(?:n|ng|i)?|e(?:i|n|ng)|o|u)|an|ang|ai|er"
)
_FINAL = r"(?:a|ae|e|eo|eu|i|o|oo|u|ya|yeo|yo|yu|you|ee|yun|yeon)(?:n|ng|k|m|l|p)?"
_FIRST = r"(?:[bdghjkmnprsty]|ch|sh)"
_CHINESE_GIVEN = re.compile(rf"(?:{_CHINESE}){{1,2}}")
_KOREAN_GIVEN = re.compile(rf"{_FIRST}?{_FINAL}(?:-{_FIRST}?|{_FIRST}){_FINAL}")


def is_family_first(words: Sequence[str]) -> bool:
    """Say whether the first of two words, in lower case, is the family name.

    >>> is_family_first(("shen", "yulan")), is_family_first(("shen", "quill"))
    (True, False)
    """
    if len(words) != 2 or words[0] not in load_words("family_names_first"):
        return False
    family, given = words
    western = load_pairs("first_names")
    if given in load_words("family_names_first"):
        return family not in western  # Chen Wu, but Kim Chen
    if _CHINESE_GIVEN.fullmatch(given) and _CHINESE_GIVEN.fullmatch(family):
        return given not in load_words("common_words")
    return given not in western and _KOREAN_GIVEN.fullmatch(given) is not None
