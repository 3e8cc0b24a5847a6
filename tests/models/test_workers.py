"""Work beside other work: on another process where it pays and may be, else here; the result is the same."""

from __future__ import annotations

import gc
import multiprocessing
import os

import pytest

from fabula.garbage import uncollected
from fabula.models import workers
from fabula.models.workers import beside, in_order


@pytest.fixture
def forking(monkeypatch):
    if not workers.may_fork():
        pytest.skip("this process may not fork")
    monkeypatch.setattr(workers.os, "cpu_count", lambda: 2)


def test_what_pays_is_done_on_a_process_of_its_own(forking):
    with beside(os.getpid, pays=True) as found:
        assert found() != os.getpid()
    assert not multiprocessing.active_children()


def test_what_is_done_beside_is_done_without_the_collector_as_here(forking):
    with uncollected(), beside(gc.isenabled, pays=True) as found:
        assert not found()


def test_what_does_not_pay_is_done_here_when_it_is_asked_for(forking):
    done = []
    with beside(lambda: done.append("here"), pays=False) as found:
        assert not done
        found()
    assert done == ["here"]


def test_one_core_has_nothing_beside(forking, monkeypatch):
    monkeypatch.setattr(workers.os, "cpu_count", lambda: 1)
    with beside(os.getpid, pays=True) as found:
        assert found() == os.getpid()


def test_a_worker_that_was_killed_leaves_the_work_to_us(forking):
    with beside(os.getpid, pays=True) as found:
        (worker,) = multiprocessing.active_children()
        worker.kill()
        worker.join()
        assert found() in (os.getpid(), worker.pid)  # it may have been done before


def test_a_fault_in_the_work_is_raised_here(forking):
    with pytest.raises(ZeroDivisionError), beside(lambda: 1 // 0, pays=True) as found:
        found()
    assert not multiprocessing.active_children()


def test_a_fault_meanwhile_leaves_no_worker(forking):
    with pytest.raises(KeyboardInterrupt), beside(os.getpid, pays=True):
        raise KeyboardInterrupt
    assert not multiprocessing.active_children()


def test_a_worker_goes_on_while_another_is_waited_for(forking):
    far = multiprocessing.Event()

    def work(number):
        if number == 5:
            far.set()
        return far.wait(20) if number == 0 else bytes(1 << 20)  # more than a pipe holds

    found = in_order(work, 6, 2)
    assert next(found)
    assert [len(each) for each in found] == [1 << 20] * 5


def test_whoever_is_free_does_the_next(forking):
    rest = multiprocessing.Event()

    def work(number):
        if number == 9:
            rest.set()
        return os.getpid(), number == 0 and not rest.wait(20)

    found = list(in_order(work, 10, 2))
    assert found[0][0] not in {worker for worker, _ in found[1:]}
    assert not found[0][1]


@pytest.mark.parametrize("count", [2, 999, 1000, 1001, 4321])
def test_of_any_many_each_is_done_once_and_in_order(forking, count):
    assert list(in_order(lambda number: number, count, 2)) == list(range(count))


def test_a_worker_collects_what_has_cycles_though_this_process_does_not():
    with uncollected():
        assert list(in_order(lambda index: gc.isenabled(), 4, 2)) == [True] * 4
        assert not gc.isenabled()
