"""Decisions with a cursor: made, undone and redone without end; and those of two files brought together."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from tui.review.decisions import Decision, Record


def now() -> datetime.datetime:
    """The time, in UTC."""
    return datetime.datetime.now(datetime.UTC)


@dataclass(frozen=True)
class History:
    """The decisions about a pair of articles, and who goes on deciding.

    Only what this person decided is undone here, in whatever sitting it was decided.
    """

    by: str = ""
    records: tuple[Record, ...] = ()
    """In the order of time."""
    ahead: tuple[str, ...] = ()
    """The ids of what was undone and can be redone, the next one last."""
    clock: Callable[[], datetime.datetime] = now

    def decide(self, decision: Decision) -> History:
        """With one more decision; what was undone before it can no longer be redone."""
        time = self._time()
        record = Record(uuid.uuid4().hex, time, self.by, decision, time)
        return replace(self, records=(*self.records, record), ahead=())

    def undo(self) -> History | None:
        """Without this person's last decision; None where there is none."""
        last = next((record for record in reversed(self.records) if record.by == self.by and not record.undone), None)
        if last is None:
            return None
        return replace(self, records=self._turned(last.id, undone=True), ahead=(*self.ahead, last.id))

    def redo(self) -> History | None:
        """With the decision that was undone last; None where there is none."""
        if not self.ahead:
            return None
        return replace(self, records=self._turned(self.ahead[-1], undone=False), ahead=self.ahead[:-1])

    def with_records(self, records: Iterable[Record]) -> History:
        """With what other programs and people decided meanwhile."""
        return replace(self, records=merge(self.records, records))

    def _turned(self, name: str, *, undone: bool) -> tuple[Record, ...]:
        time = self._time()
        return tuple(replace(record, undone=undone, changed=time) if record.id == name else record for record in self.records)

    def _time(self) -> str:
        """The time, later than that of anything that is known, even if the clock was set back."""
        latest = max((max(record.time, record.changed) for record in self.records), default="")
        time = self.clock()
        if latest and time.isoformat() <= latest:
            time = datetime.datetime.fromisoformat(latest) + datetime.timedelta(microseconds=1)
        return time.isoformat(timespec="microseconds")


def merge(*sources: Iterable[Record]) -> tuple[Record, ...]:
    """The decisions of all, in the order of time, each once: as it was left last. Where people disagree both stand."""
    found: dict[str, Record] = {}
    for record in (record for records in sources for record in records):
        known = found.get(record.id)
        if known is None or (known.changed, known.undone) < (record.changed, record.undone):
            found[record.id] = record
    return tuple(sorted(found.values(), key=lambda record: (record.time, record.id)))
