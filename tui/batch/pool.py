"""Work done in several processes at once: results as they come, no more in hand than the processes can work on."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

Given = TypeVar("Given")
Result = TypeVar("Result")

_AHEAD = 2
"""Tasks for each process: one to work on, one that it need not wait for."""


def cores() -> int:
    """How many processes can work at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def results(
    function: Callable[[Given], Result], tasks: Iterable[Given], settle_in: Callable[[], None], processes: int
) -> Iterator[tuple[Given, Result | BaseException]]:
    """Each task with what came of it, in the order in which they are finished; with the exception where there was one.

    A task that ends its process, such as one that needs more memory than there is, takes no other task with it. When no more
    results are asked for, what is being worked on is finished and the rest is left.
    """
    left = iter(tasks)
    more = True
    while more:
        more, lost = False, []
        for task, result in _until_broken(function, left, settle_in, processes):
            if isinstance(result, BrokenProcessPool):
                lost.append(task)
            else:
                yield task, result
        for task in lost:
            # One of them broke the pool, and alone it will do so again.
            more = True
            yield from _until_broken(function, iter((task,)), settle_in, 1)


def _until_broken(
    function: Callable[[Given], Result], left: Iterator[Given], settle_in: Callable[[], None], processes: int
) -> Iterator[tuple[Given, Result | BaseException]]:
    # Forking is not safe beside the thread that draws the progress, and not to be had everywhere.
    pool = ProcessPoolExecutor(processes, get_context("spawn"), settle_in)
    running: dict[Future[Result], Given] = {}
    broken = False
    try:
        while True:
            for task in islice(left, 0 if broken else _AHEAD * processes - len(running)):
                try:
                    with _interrupts_later():
                        running[pool.submit(function, task)] = task
                except BrokenProcessPool as error:
                    broken = True
                    yield task, error
                    break
            if not running:
                return
            finished, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                task, failure = running.pop(future), future.exception()
                broken = broken or isinstance(failure, BrokenProcessPool)
                yield task, future.result() if failure is None else failure
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Hold Ctrl+C back for a moment: a process that is started meanwhile is not interrupted before it is ready for it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
