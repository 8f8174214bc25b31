"""Documents read in a process of their own, which is ended when it takes too long or too much memory.

The libraries that take documents apart were made for honest ones: a small file can keep them busy for hours, or bring
them down. What happens to them there does not happen to the program.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module

from tui.model import Article
from tui.reading.dates import day
from tui.reading.errors import ReadingError
from tui.reading.sources import Raw

SECONDS = 30.0
"""A long report takes one or two, most of it for starting."""
MEMORY = 2 * 2**30
"""Bytes of address space, where the system can hold a process to it."""
_ADVICE = "give the text of one article"


def article_apart(raw: Raw, module: str) -> Article:
    """The article that `article(raw)` in that module of `tui.reading` finds.

    Raises ReadingError as that does, and when it takes more than `SECONDS` or `MEMORY` or breaks down.
    """
    about = {"module": module, "source": raw.source, "address": raw.address, "charset": raw.charset}
    command = [sys.executable, "-P", "-c", "from tui.reading.apart import serve; serve()"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(  # noqa: S603  # this interpreter, and nothing from the document
            command,
            input=json.dumps(about).encode() + b"\n" + raw.data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ReadingError(raw.source, f"this takes too long to read; {_ADVICE}") from error
    if done.returncode:
        raise ReadingError(raw.source, f"this is damaged, or takes too much memory to read; {_ADVICE}")
    answer = json.loads(done.stdout)
    if "problem" in answer:
        raise ReadingError(raw.source, answer["problem"])
    return Article(**answer | {"date": day(answer["date"])})


def serve() -> None:
    """Read the document on standard input and write what was found, or what is wrong with it, on standard output."""
    _bound_memory()
    about = json.loads(sys.stdin.buffer.readline())
    raw = Raw(sys.stdin.buffer.read(), about["source"], about["address"], about["charset"])
    try:
        read: Article = import_module(f"tui.reading.{about['module']}").article(raw)
    except ReadingError as error:
        answer: dict[str, str | None] = {"problem": error.problem}
    else:
        answer = asdict(read) | {"date": read.date.isoformat() if read.date else None}
    sys.stdout.write(json.dumps(answer))


def _bound_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
