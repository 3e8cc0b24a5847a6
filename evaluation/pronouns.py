"""The personal pronouns by person."""


def _words(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


FIRST = _words("i me my mine myself")
FIRST_PLURAL = _words("we us our ours ourselves")
SECOND = _words("you your yours yourself yourselves thou thee thy thine thyself ye")
THIRD = _words(
    "he him his himself she her hers herself it its itself they them their theirs themselves themself"
)
PERSONAL = FIRST | FIRST_PLURAL | SECOND | THIRD
