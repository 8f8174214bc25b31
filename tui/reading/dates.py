"""The day on which a document says it was published."""

from __future__ import annotations

import datetime

_ISO_LENGTH = len("2022-03-29")


def day(written: str | None) -> datetime.date | None:
    """The day in a date written as ISO 8601 has it, a time after it or not; None for anything else."""
    try:
        return datetime.date.fromisoformat((written or "").strip()[:_ISO_LENGTH])
    except ValueError:
        return None
