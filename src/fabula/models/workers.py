"""Workers: work on other processes: one function over many numbers, or one thing beside another.

A worker is a fork, so what is loaded is shared and nothing is sent to it; the results come back through one
pipe each. No thread, no queue: when this process ends, however it ends, the pipes break and the workers end
too. The numbers lie in a pipe as well, as lots, and whoever is done with one draws the next: chunks of a text
differ in size, and who took every second one would wait for the other in the end. Whatever a worker cannot
do (it was killed for want of memory, say) is done here instead.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

Result = TypeVar("Result")
Task = TypeVar("Task")
DoOne = Callable[[Task, int], Result]

LOTS = 1_000  # lots laid in a pipe at most: it holds them all however small it is
LOT_BYTES = 4


def may_fork() -> bool:
    """Say whether this process may fork: on Linux, with no thread of the caller's that could hold a lock."""
    return (
        sys.platform == "linux"
        and threading.active_count() == 1
        and not multiprocessing.current_process().daemon  # such a process may have no children
    )


def in_order(work: Callable[[int], Result], count: int, processes: int) -> Iterator[Result]:
    """Yield ``work(0)``, ``work(1)`` ... ``work(count - 1)``; close the iterator to end the workers early.

    Whoever is free does the next number. While one is waited for, what the others send is taken in as well:
    before a full pipe they would stand still.
    """
    if min(processes, count) < 2:
        yield from map(work, range(count))
        return
    workers: list[tuple[BaseProcess, Connection]] = []
    lots = _lay(count)
    try:
        for _ in range(processes):
            workers.append(_start(partial(_draw, lots, count, work)))
        yield from _in_turn([results for _, results in workers], count, work)
    finally:
        os.close(lots)
        for worker, results in workers:
            _end(worker, [results])


def _lay(count: int) -> int:
    """Return the end of a pipe in which the numbers below ``count`` lie, in order, to be drawn."""
    lots, lay = os.pipe()
    for first in range(0, count, _size(count)):
        os.write(lay, first.to_bytes(LOT_BYTES, "big"))
    os.close(lay)
    return lots


def _size(count: int) -> int:
    """Return how many numbers are drawn at once."""
    return 1 + count // LOTS


def _draw(lots: int, count: int, work: Callable[[int], Result]) -> Iterator[tuple[int, Result]]:
    """Do what numbers are drawn until none is left."""
    while lot := os.read(lots, LOT_BYTES):
        first = int.from_bytes(lot, "big")
        for number in range(first, min(first + _size(count), count)):
            yield number, work(number)


class Ahead(Generic[Task, Result]):
    """A process that prepares itself for a task before there is one, and does one in its life.

    ``prepare`` is called there at once; it returns a function that does one number of a task. Several
    processes may do it together, which share what was prepared.
    """

    def __init__(self, prepare: Callable[[], DoOne[Task, Result]], processes: int) -> None:
        """Start the process; it may be asked to be so many. Raises OSError where that cannot be."""
        context = multiprocessing.get_context("fork")
        told, self._tell = context.Pipe(duplex=False)
        pipes = [context.Pipe(duplex=False) for _ in range(processes)]
        self._results, senders = [results for results, _ in pipes], [sender for _, sender in pipes]
        ours = [self._tell, *self._results]
        self._process = context.Process(target=_prepare, args=(prepare, told, senders, ours))
        try:
            _fork(self._process)
        finally:
            for theirs in (told, *senders):
                theirs.close()

    def in_order(
        self, task: Task, count: int, processes: int, here: Callable[[int], Result]
    ) -> Iterator[Result]:  # fmt: skip
        """Yield the results 0 to ``count - 1`` of a task; one that does not come is what ``here`` gives."""
        with suppress(OSError):  # it has ended
            self._tell.send((task, count, processes))
        yield from _in_turn(self._results[:processes], count, here)
        self._process.join()  # it waits for those it started: their time is then counted as its own

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._tell.close()
        _end(self._process, self._results)


def _prepare(
    prepare: Callable[[], DoOne[Task, Result]], told: Connection, senders: Sequence[Connection],
    parents: Sequence[Connection],
) -> None:  # fmt: skip
    """Be the process ahead."""
    _leave(parents)
    try:
        do_one = prepare()
        task, count, processes = told.recv()
        drawn = partial(_draw, _lay(count), count, partial(do_one, task))
    except Exception:
        return  # the parent does without, or is gone
    for sender in senders[1:processes]:
        others = [other for other in senders if other is not sender]
        with suppress(OSError):  # no memory or no process number left: this one does all
            # No daemon: that would be ended as soon as this process is.
            _fork(multiprocessing.get_context("fork").Process(target=_work, args=(drawn, sender, others)))
    _work(drawn, senders[0], senders[1:])


def _in_turn(
    pipes: Sequence[Connection], count: int, here: Callable[[int], Result]
) -> Iterator[Result]:  # fmt: skip
    """Yield in order what is sent by workers; what is still missing when all have ended is done here."""
    found: dict[int, Result] = {}
    live = [results for results in pipes if not results.closed]
    for number in range(count):
        while number not in found and live:
            _take_in(live, found)
        yield found.pop(number) if number in found else here(number)


def _take_in(live: list[Connection], found: dict[int, Result]) -> None:
    """Wait for what workers send, each result after its number; whoever has ended is live no more."""
    for results in wait(live):
        assert isinstance(results, Connection)
        try:
            number, result = results.recv()
            found[number] = result
        except (EOFError, OSError):
            live.remove(results)


@contextmanager
def beside(work: Callable[[], Result], pays: bool) -> Iterator[Callable[[], Result]]:
    """Begin some work on a process of its own, and give a function that waits for its result.

    Where that does not pay, or this process may not fork, the work is done when its result is asked for.
    """
    if not pays or (os.cpu_count() or 1) < 2 or not may_fork():
        yield work
        return

    def found() -> Iterator[tuple[int, Result]]:
        gc.disable()  # as a reading does without
        yield 0, work()

    worker, results = _start(found)
    try:
        yield lambda: next(_in_turn([results], 1, lambda _: work()))
    finally:
        _end(worker, [results])


def _end(worker: BaseProcess, pipes: Iterable[Connection]) -> None:
    for results in pipes:
        results.close()
    if worker.pid is not None:
        worker.kill()
        worker.join()


def _start(found: Callable[[], Iterable[tuple[int, Result]]]) -> tuple[BaseProcess, Connection]:
    """Start a worker that sends what is found, each by its number; its pipe is closed where it cannot be."""
    context = multiprocessing.get_context("fork")
    results, sender = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(found, sender, [results]), daemon=True)
    try:
        _fork(worker)
    except OSError:  # no memory or no process number left: the work is left to us
        results.close()
    finally:
        sender.close()
    return worker, results


def _fork(worker: BaseProcess) -> None:
    with warnings.catch_warnings():
        # Python warns of any thread; those here are the linear algebra library's, which ends them itself.
        warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
        worker.start()


def _work(
    found: Callable[[], Iterable[tuple[int, Result]]], sender: Connection, others: Iterable[Connection]
) -> None:  # fmt: skip
    """Be a worker: send what is found."""
    _leave(others)
    try:
        for result in found():
            sender.send(result)
    except Exception:
        return  # the parent meets the same fault, where it can be told, or is gone


def _leave(others: Iterable[Connection]) -> None:
    """Part from the process that this one is a fork of, and from the ends of pipes that are not its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers the keyboard, and ends us
    for other in others:
        other.close()
    # The parser's library would load torch wherever it is installed: two seconds, for nothing we ask of it.
    sys.modules.setdefault("torch", None)  # type: ignore[arg-type]
    gc.freeze()  # a collection that writes to the shared pages would copy them
    gc.enable()  # what the parser leaves has cycles: 2 GB of them in a novel, where it looks for names too
