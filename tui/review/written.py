"""Decisions as JSON that people can read, schema `compare-articles-review/1`."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tui.checked import of_kind, one_of
from tui.model import Kind, Relation, Verdict
from tui.review.decisions import Accept, Cut, Decision, Join, Judge, Note, Passages, Record, Reject, SameName
from tui.review.history import merge
from tui.review.passages import Passage

SCHEMA = "compare-articles-review/1"


class ReviewError(ValueError):
    """What was read is no review, or a damaged one."""


def write(records: Iterable[Record]) -> str:
    """The decisions as text that `read` reads back.

    Lone surrogates, which UTF-8 has no place for, are written as escapes.
    """
    data = {"schema": SCHEMA, "decisions": [_record_to_dict(record) for record in merge(records)]}
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "backslashreplace").decode()


def read(text: str) -> tuple[Record, ...]:
    """The decisions that `write` wrote, in the order of time.

    Raises ReviewError when they are not of schema `compare-articles-review/1` or are damaged.
    """
    try:
        data = json.loads(text)
        if not isinstance(data, Mapping) or data.get("schema") != SCHEMA:
            raise ReviewError(f"this is no review of schema {SCHEMA}")
        return merge(map(_record_from_dict, data["decisions"]))
    except (LookupError, TypeError, AttributeError, RecursionError, ValueError) as error:
        if isinstance(error, ReviewError):
            raise
        raise ReviewError(f"this review is damaged: {type(error).__name__} {error}") from error


def _record_to_dict(record: Record) -> dict[str, Any]:
    return {
        "id": record.id,
        "time": record.time,
        "by": record.by,
        **({"undone": True} if record.undone else {}),
        **({"changed": record.changed} if record.changed != record.time else {}),
        **_decision_to_dict(record.decision),
    }


def _record_from_dict(data: Mapping[str, Any]) -> Record:
    time, changed = data["time"], data.get("changed", data["time"])
    for stamp in (time, changed):
        datetime.datetime.fromisoformat(stamp)
    undone = data.get("undone", False)
    return Record(_text(data["id"]), time, _text(data["by"]), _decision_from_dict(data), changed, of_kind(bool, undone))


def _decision_to_dict(decision: Decision) -> dict[str, Any]:
    match decision:
        case Accept(claim, relation):
            return {"decision": "accept", "relation": relation, "claim": _passages(claim)}
        case Reject(claim, relation):
            return {"decision": "reject", "relation": relation, "claim": _passages(claim)}
        case Join(first, second):
            return {"decision": "join", "claim": _passages(first), "with": _passages(second)}
        case Cut(claim, part):
            return {"decision": "cut", "claim": _passages(claim), "part": _passages([part])[0]}
        case Judge():
            return {
                "decision": "verdict",
                "difference": decision.difference,
                "a": decision.a,
                "b": decision.b,
                "was": decision.was,
                "verdict": decision.verdict,
                "claim": _passages(decision.claim),
            }
        case Note(claim, text):
            return {"decision": "note", "note": text, "claim": _passages(claim)}
        case SameName(first, second, same, was):
            return {"decision": "name", "names": [first, second], "same": same, "was": was}


def _decision_from_dict(data: Mapping[str, Any]) -> Decision:
    match data["decision"]:
        case "accept":
            return Accept(_from_passages(data["claim"]), one_of(Relation, data["relation"]))
        case "reject":
            return Reject(_from_passages(data["claim"]), one_of(Relation, data["relation"]))
        case "join":
            return Join(_from_passages(data["claim"]), _from_passages(data["with"]))
        case "cut":
            return Cut(_from_passages(data["claim"]), _from_passages([data["part"]])[0])
        case "verdict":
            return Judge(
                _from_passages(data["claim"]),
                one_of(Kind, data["difference"]),
                None if data["a"] is None else _text(data["a"]),
                None if data["b"] is None else _text(data["b"]),
                one_of(Verdict, data["was"]),
                one_of(Verdict, data["verdict"]),
            )
        case "note":
            return Note(_from_passages(data["claim"]), _text(data["note"]))
        case "name":
            first, second = data["names"]
            return SameName(_text(first), _text(second), of_kind(bool, data["same"]), of_kind(bool, data["was"]))
    raise ReviewError(f"there is no decision {data['decision']!r}; a newer version may know it")


def _passages(passages: Iterable[Passage]) -> list[dict[str, str]]:
    """Each under the letter of its article."""
    return [
        {
            passage.side: passage.text,
            **({"before": passage.before} if passage.before else {}),
            **({"after": passage.after} if passage.after else {}),
        }
        for passage in passages
    ]


def _from_passages(data: Sequence[Mapping[str, Any]]) -> Passages:
    return tuple(
        Passage("a" if "a" in item else "b", *map(_text, (item.get("a", item.get("b")), *_context(item)))) for item in data
    )


def _context(item: Mapping[str, Any]) -> tuple[Any, Any]:
    return item.get("before", ""), item.get("after", "")


def _text(value: Any) -> str:  # noqa: ANN401  # what is read may be anything
    found: str = of_kind(str, value)
    return found
