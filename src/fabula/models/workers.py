"""Workers: work on other processes: one function over many numbers, or one thing beside another.

A worker is a fork, so what is loaded is shared and nothing is sent to it; the results come back through one
pipe each. No thread, no queue: when this process ends, however it ends, the pipes break and the workers end
too. Whatever a worker cannot do (it was killed for want of memory, say) is done here instead.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TypeVar

Result = TypeVar("Result")


def may_fork() -> bool:
    """Say whether this process may fork: on Linux, with no thread of the caller's that could hold a lock."""
    return (
        sys.platform == "linux"
        and threading.active_count() == 1
        and not multiprocessing.current_process().daemon  # such a process may have no children
    )


def in_order(work: Callable[[int], Result], count: int, processes: int) -> Iterator[Result]:
    """Yield ``work(0)``, ``work(1)`` ... ``work(count - 1)``; close the iterator to end the workers early.

    The workers take turns, worker k doing k, k + processes, and so on. While one is waited for, what the
    others send is taken in as well: before a full pipe they would stand still.
    """
    if min(processes, count) < 2:
        yield from map(work, range(count))
        return
    workers: list[tuple[BaseProcess, Connection]] = []
    try:
        for first in range(processes):
            workers.append(_start(work, range(first, count, processes)))
        sent: list[deque[Result]] = [deque() for _ in workers]
        live = {results: sent[k] for k, (_, results) in enumerate(workers) if not results.closed}
        for index in range(count):
            (_, results), found = workers[index % processes], sent[index % processes]
            while not found and results in live:
                _take_in(live)
            yield found.popleft() if found else work(index)
    finally:
        for worker, results in workers:
            _end(worker, results)


def _take_in(live: dict[Connection, deque[Result]]) -> None:
    """Wait for what workers send and put each to its own; whoever has ended is live no more."""
    for results in wait(list(live)):
        assert isinstance(results, Connection)
        try:
            live[results].append(results.recv())
        except (EOFError, OSError):
            del live[results]


@contextmanager
def beside(work: Callable[[], Result], pays: bool) -> Iterator[Callable[[], Result]]:
    """Begin some work on a process of its own, and give a function that waits for its result.

    Where that does not pay, or this process may not fork, the work is done when its result is asked for.
    """
    if not pays or (os.cpu_count() or 1) < 2 or not may_fork():
        yield work
        return
    worker, results = _start(lambda _: work(), [0])
    try:
        yield lambda: _result(lambda _: work(), 0, results)
    finally:
        _end(worker, results)


def _result(work: Callable[[int], Result], number: int, results: Connection) -> Result:
    """Return what a worker found, or where it found nothing, what is found here."""
    try:
        found: Result = results.recv()
    except (EOFError, OSError):
        found = work(number)
    return found


def _end(worker: BaseProcess, results: Connection) -> None:
    results.close()
    if worker.pid is not None:
        worker.kill()
        worker.join()


def _start(work: Callable[[int], Result], numbers: Iterable[int]) -> tuple[BaseProcess, Connection]:
    context = multiprocessing.get_context("fork")
    results, sender = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(work, numbers, results, sender), daemon=True)
    try:
        with warnings.catch_warnings():
            # Python warns of any thread; those here are the linear algebra library's, which ends them itself.
            warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
            worker.start()
    except OSError:  # no memory or no process number left: reading from a closed pipe leaves the work to us
        results.close()
    finally:
        sender.close()
    return worker, results


def _work(
    work: Callable[[int], Result], numbers: Iterable[int], results: Connection, sender: Connection
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers the keyboard, and ends us
    results.close()
    # The parser's library would load torch wherever it is installed: two seconds, for nothing we ask of it.
    sys.modules.setdefault("torch", None)  # type: ignore[arg-type]
    gc.freeze()  # a collection that writes to the shared pages would copy them
    try:
        for number in numbers:
            sender.send(work(number))
    except Exception:
        return  # the parent meets the same fault, where it can be told, or is gone
