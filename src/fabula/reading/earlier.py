"""Earlier: what the layers found when the story was last read, for those that would find the same again.

What turns out equal to what it was counts as unchanged, whatever it was made from, and the layers behind it
need not be asked: "early cutoff" after Mokhov, Mitchell and Peyton Jones, Build Systems à la Carte (2018).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from fabula.reading.account import Account
from fabula.reading.noted import NO_NOTES, NotedAccount, Notes

Found = TypeVar("Found")
NOTHING: tuple[object, ...] = ()


class Earlier:
    """The results of a story's layers, by names given to them, and what each was made of.

    Where a result is what it was, the very object of before is returned; by that the layers that are made of
    it know it again.

    >>> earlier = Earlier()
    >>> lines = earlier.same("lines", [3, 5])
    >>> earlier.kept("sum", lambda: sum(lines), lines)
    8
    >>> lines = earlier.same("lines", [3, 5])
    >>> earlier.kept("sum", lambda: 1 // 0, lines)  # not asked
    8
    """

    def __init__(self, remembers: bool = True) -> None:
        """Make it; one that does not remember keeps nothing: for a story read once, it need not stay."""
        self._remembers = remembers
        self._results: dict[str, tuple[object, tuple[object, ...]]] = {}
        self._notes = NO_NOTES

    def begin(self, about: Found) -> Found:
        """Return what all is read from, and forget everything where that is another than before.

        At once: of a novel the results are too large to be there twice.
        """
        before = self._results.get("", (NOTHING, NOTHING))[0]
        if before == about:
            self._notes.turn()
            return before
        if not self._remembers:
            return about
        self._results = {"": (about, NOTHING)}
        self._notes.forget()  # in a circle, which would go only after the reading
        self._notes = Notes()
        return about

    def same(self, name: str, value: Found) -> Found:
        """Return the value of before where it is equal, else this one."""
        return self._as_before(name, value, NOTHING)

    def kept(self, name: str, find: Callable[[], Found], *made_of: object) -> Found:
        """Return what was found before from the very same things, or find it."""
        if name in self._results:
            found, before = self._results[name]
            if all(one is other for one, other in zip(before, made_of, strict=True)):
                return cast(Found, found)
        return self._as_before(name, find(), made_of)

    def noting(self, account: Account) -> Account:
        """Return an account whose layers ask anew only the stretches of which it now says something else."""
        if not self._notes.remembers:
            return account
        before = cast(Account | None, self.last("noted"))
        if before is not None and before.mentions is not account.mentions:
            self._notes.forget_earlier()  # whatever was asked of a mention was asked of another one
        return self.kept("noted", lambda: NotedAccount.of(account, self._notes, before), account)

    @property
    def notes(self) -> Notes:
        """The notes of what each stretch was made of."""
        return self._notes

    def last(self, name: str) -> object | None:
        """Return what was last found by a name, whatever it was made of, or None."""
        return self._results.get(name, (None, NOTHING))[0]

    def _as_before(self, name: str, value: Found, made_of: tuple[object, ...]) -> Found:
        before = self._results.get(name)
        if before is not None and before[0] == value:
            value = before[0]
        if self._remembers:
            self._results[name] = value, made_of
        return value
