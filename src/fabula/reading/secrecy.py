"""Secrecy: the words by which something is asked to be kept from others, or told to be."""

from __future__ import annotations

import re

ASKED = re.compile(
    r"\b(?:nobody|no one|no-one|not a soul|none of (?:them|this|it)) (?:is to|are to|must|needs? to|has "
    r"to|can|should) "
    r"(?:be told|know|hear|find out)"
    r"|\b(?:don[’']t|do not|not to|never|mustn[’']t|won[’']t|shan[’']t) (?:you )?(?:dare )?(?:tell|breathe)"
    r"(?: it| this| that)?(?: to)? (?:a soul|anyone|anybody|a word|no one|nobody|a living soul|"
    r"(?-i:[A-Z]\w+)|your \w+|him|her|the \w+)"
    r"|\b(?:keep|keeping|kept) (?:that|this|it|all that|all this) (?:to (?:yourself|ourselves|myself|"
    r"yourselves)|quiet|secret|between|dark|out of)"
    r"|\btold (?:nobody|no one|no-one|not a soul)\b|\bhaven[’']t told (?:anyone|anybody|a soul)\b"
    r"|\bbetween (?:you and me|ourselves|the two of us|us two)\b"
    r"|\b(?:only (?:you|the two of us|you and I|we two)|nobody (?:else )?(?:but \w+ )?) (?:know|knows)\b"
    r"|\b(?:it|this|that)[’']s (?:a|our) secret\b|\bnot a word (?:to|about|of)\b",
    re.IGNORECASE,
)

# What is told to be kept, by the narration or by whoever keeps it: "had shown it to no one".
_TOLD = re.compile(
    r"(?:\b(?:not|never)|(?<!ca)(?<!could)n[’']t)(?: (?:to|yet|ever|even|once|yourself|himself|herself))? "
    r"(?:tell|told|telling|mention|mentioned|admit|admitted|confess|confessed)\b(?! me\b)"
    r"|\b(?:tell|told|telling|said|say|show|shown|mentioned)(?: (?:it|this|that|so|the \w+))?(?: to)? "
    r"(?:nobody|no one|no-one|not a soul|nothing (?:of|about))\b"
    r"|\b(?:nobody|no one|no-one|not a soul|none of them)(?: else)? (?:knew|knows|had been told|was told)\b"
    r"|\b(?:kept|keep|keeping) (?:it|that|this|all this|her \w+|his \w+)?(?: all)? ?(?:to "
    r"(?:himself|herself|themselves|myself)|from (?:him|her|them|us|me|everyone|(?-i:[A-Z]\w+)))\b"
    r"|\bsecret(?:s|ly)?\b|\bin confidence\b|\bbehind (?:his|her|their|your|my) back\b"
    r"|\bwithout (?:his|her|their|your|my|(?-i:[A-Z]\w+)[’']s) know(?:ing|ledge)\b",
    re.IGNORECASE,
)


def tells_of_secrecy(words: str) -> bool:
    """Say whether some words ask for silence, or tell that something is kept from others.

    >>> tells_of_secrecy("“Please don't tell him.”"), tells_of_secrecy("She had shown it to no one.")
    (True, True)
    """
    return bool(ASKED.search(words) or _TOLD.search(words))
