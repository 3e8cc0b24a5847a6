"""Archive: a zip file read with a limit on what it may unpack to, every fault of it one clear message."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from types import TracebackType

from fabula.errors import UnreadableStory

LARGEST_ARCHIVE = 256 << 20  # bytes, all files unpacked
_CHUNK = 1 << 16
_MOST_FILES = 20_000
_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    RuntimeError,
)


class Archive:
    """A zip file in memory whose members are read within one budget of ``LARGEST_ARCHIVE`` bytes.

    Every method raises ``UnreadableStory`` for a broken, encrypted or overgrown archive; ``name`` is how its
    messages call the file. Members are only ever read by their listed names, never written anywhere.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._left = LARGEST_ARCHIVE
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except _FAULTS as error:
            raise UnreadableStory(f"{name} is broken or cut short; download or save it again") from error
        if len(infos) > _MOST_FILES or sum(info.file_size for info in infos) > LARGEST_ARCHIVE:
            raise self._too_large()
        if any(info.flag_bits & 1 for info in infos):
            raise UnreadableStory(f"{name} is protected by a password; save a copy without one")
        self.names: Sequence[str] = tuple(info.filename for info in infos)

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def read(self, member: str) -> bytes:
        """Return a member's bytes; raises ``KeyError`` where there is none of that name."""
        self._zip.getinfo(member)
        parts: list[bytes] = []
        try:
            with self._zip.open(member) as file:
                while chunk := file.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise self._too_large()
                    parts.append(chunk)
        except _FAULTS as error:
            raise UnreadableStory(
                f"{self._name} is broken inside ({member[:80]!r}); download or save it again"
            ) from error
        return b"".join(parts)

    def check(self) -> None:
        """Read every member once, so that a library may then open the same bytes without a surprise."""
        for member in dict.fromkeys(self.names):
            self.read(member)

    def _too_large(self) -> UnreadableStory:
        return UnreadableStory(
            f"{self._name} unpacks to more than {LARGEST_ARCHIVE >> 20} MB; "
            "remove its pictures, or split the story"
        )
