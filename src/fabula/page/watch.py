"""Watch: tells when a story, or what is kept beside it, has been saved anew.

By looking at sizes and times, some times a second: that works on every system and every disk, and costs
nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from fabula.formats.folder import story_files

PAUSE = 0.15  # seconds between two looks, and at rest before a save counts as done
Look = tuple[tuple[str, int, int], ...]


def look_at(paths: Iterable[Path]) -> Look:
    """Return name, time and size of each file, and of each story file in a folder, if it is there."""
    return tuple(sorted(seen for path in paths for file in _files(path) for seen in _seen(file)))


def _files(path: Path) -> Iterable[Path]:
    return story_files(path) if path.is_dir() else (path,)


def _seen(file: Path) -> Iterable[tuple[str, int, int]]:
    try:
        found = file.stat()
    except OSError:  # just being replaced, or not there yet
        return ()
    return ((str(file), found.st_mtime_ns, found.st_size),)


class Watch:
    """Calls ``saved`` in a thread of its own whenever one of the files has changed and is at rest again.

    What has changed ``since`` an earlier look counts too.
    """

    def __init__(
        self, paths: Iterable[Path], saved: Callable[[], None], pause: float = PAUSE,
        since: Look | None = None,
    ) -> None:  # fmt: skip
        self._paths = tuple(paths)
        self._saved = saved
        self._pause = pause
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._last = look_at(self._paths) if since is None else since
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._stopped.set()

    def acknowledge(self, file: Path) -> None:
        """Take what a file holds now as known: we have written it ourselves."""
        with self._lock:
            others = (seen for seen in self._last if seen[0] != str(file))
            self._last = tuple(sorted((*others, *look_at([file]))))

    def _run(self) -> None:
        moving = self._last
        while not self._stopped.wait(self._pause):
            with self._lock:
                now = look_at(self._paths)
                still, new = now == moving, now != self._last
                moving = now
                if not (new and still):  # as long as it moves, whoever writes has not done
                    continue
                self._last = now
            self._saved()
