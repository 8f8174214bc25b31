"""Kills programs that decide and save, and looks whether the file has all that they confirmed: a process of its own.

`python -m tests.review.killing FOLDER KILLS`. It forks, which is quick and which only a program without threads should do.
"""

import multiprocessing
import random
import signal
import sys
import time
from collections.abc import Iterator
from itertools import count
from multiprocessing.connection import Connection, wait
from pathlib import Path

from tui.review.decisions import Note
from tui.review.history import History
from tui.review.store import Store

_AT_ONCE = ("anna", "ben")
_ROUNDS = 5  # on one file


def decide(path: Path, by: str, told: Connection) -> None:
    """Decide as the person `by`, and tell each decision once the file has it, or what went wrong."""
    store = Store((path,))
    history = History(by).with_records(store.load())
    for number in count():
        history = history.decide(Note((), f"{by} {number}"))
        saved = store.save(history.records)
        told.send(saved.problem or history.records[-1].id)


def kill(path: Path, source: random.Random) -> None:
    """Let two decide on one file, so that one waits for the other, kill them at some moment, and look."""
    context = multiprocessing.get_context("fork")
    confirmed = {record.id for record in Store((path,)).load()}
    running = []
    for name in _AT_ONCE:
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=decide, args=(path, name, theirs))
        process.start()
        theirs.close()
        running.append((process, ours))
    wait([told for _, told in running])  # one has confirmed something, the other may be at its very first step
    time.sleep(source.random() / 20)
    for process, _ in running:
        process.kill()
    for process, told in running:
        process.join()
        assert process.exitcode == -signal.SIGKILL
        confirmed.update(_told(told))
    found = [record.id for record in Store((path,)).load()]
    assert len(set(found)) == len(found), "something is there twice"
    assert confirmed <= set(found), "something that was confirmed is lost"


def _told(told: Connection) -> Iterator[str]:
    """All that was sent before the kill."""
    try:
        while True:
            yield told.recv()
    except (EOFError, OSError):
        return


def main(folder: Path, kills: int) -> None:
    """Kill that many programs, and print how many decisions survived."""
    source = random.Random(2022)
    for number in range(kills // len(_AT_ONCE)):
        kill(folder / f"{number // _ROUNDS}.review.json", source)
    print(sum(len(Store((path,)).load()) for path in folder.glob("*.review.json")))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
