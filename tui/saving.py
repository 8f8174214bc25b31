"""Files written whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path


def save(path: Path, text: str, *, replace: bool = False) -> None:
    """Write `text` as UTF-8 to `path`: after a failure, or a kill at any moment, the file is what it was before.

    Devices and named pipes are written to as they are. Raises FileExistsError when there is a file already and `replace`
    is false, and OSError when the file cannot be written.
    """
    data = text.encode()
    path = path.resolve()
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    if path.exists() and not replace:
        raise FileExistsError(path)
    part = path.with_name(f".{os.getpid()}-{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            shutil.copymode(path, part)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
