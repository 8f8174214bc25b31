"""A comparison as plain data and back, schema `compare-articles/1`: the dictionaries, lists, texts and numbers of JSON."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from tui.checked import of_kind, one_of
from tui.model import (
    Article,
    Because,
    Claim,
    Comparison,
    Decided,
    DecisionKind,
    Difference,
    Dispute,
    Form,
    Kind,
    Link,
    Name,
    Relation,
    Sentence,
    Side,
    SideName,
    Span,
    Status,
    Verdict,
    Wording,
)

SCHEMA = "compare-articles/1"
_OPTIONAL_TEXT = (str, type(None))


def to_plain(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain data, which `from_plain` reads back unchanged."""
    return {
        "schema": SCHEMA,
        "a": _side_to_dict(comparison.a),
        "b": _side_to_dict(comparison.b),
        "links": [
            {
                "a": link.a,
                "b": link.b,
                "score": link.score,
                "because": {
                    "words": list(link.because.words),
                    "names": list(link.because.names),
                    "values": list(link.because.values),
                    "against": list(link.because.against),
                },
            }
            for link in comparison.links
        ],
        "claims": [_claim_to_dict(claim) for claim in comparison.claims],
        "names": [
            {"name": name.name, "a": list(name.a), "b": list(name.b), **_decided_to_dict(name.decided)}
            for name in comparison.names
        ],
        "summary": {
            "a": {"sentences": len(comparison.a.sentences), **comparison.status_counts("a")},
            "b": {"sentences": len(comparison.b.sentences), **comparison.status_counts("b")},
            "claims": {relation: comparison.claim_counts[relation] for relation in ("shared", "differs", "only_a", "only_b")},
        },
    }


def from_plain(data: Mapping[str, Any]) -> Comparison:
    """The comparison that `to_plain` wrote.

    Raises ValueError when `data` is not of schema `compare-articles/1` or is damaged.
    """
    if not isinstance(data, Mapping) or data.get("schema") != SCHEMA:
        raise ValueError(f"not a saved comparison of schema {SCHEMA}")
    try:
        return Comparison(
            a=_side_from_dict(data["a"]),
            b=_side_from_dict(data["b"]),
            links=tuple(
                Link(
                    of_kind(int, link["a"]),
                    of_kind(int, link["b"]),
                    of_kind((int, float), link["score"]),
                    Because(*(_texts(link["because"].get(key, ())) for key in ("words", "names", "values", "against"))),
                )
                for link in data["links"]
            ),
            claims=tuple(_claim_from_dict(claim) for claim in data["claims"]),
            names=tuple(
                Name(of_kind(str, name["name"]), _texts(name["a"]), _texts(name["b"]), _decided_from_dict(name))
                for name in data["names"]
            ),
        )
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"the saved comparison is damaged: {type(error).__name__} {error}") from error


def _side_to_dict(side: Side) -> dict[str, Any]:
    article = side.article
    return {
        "source": article.source,
        "title": article.title,
        "author": article.author,
        "date": article.date.isoformat() if article.date else None,
        "language": article.language,
        "text": article.text,
        "sentences": [
            {"start": sentence.start, "end": sentence.end, "paragraph": sentence.paragraph, "status": status}
            for sentence, status in zip(side.sentences, side.statuses, strict=True)
        ],
    }


def _side_from_dict(data: Mapping[str, Any]) -> Side:
    date = datetime.date.fromisoformat(data["date"]) if data["date"] else None
    sentences = data["sentences"]
    return Side(
        Article(
            of_kind(str, data["text"]),
            of_kind(_OPTIONAL_TEXT, data["title"]),
            of_kind(_OPTIONAL_TEXT, data["source"]),
            date,
            of_kind(_OPTIONAL_TEXT, data["language"]),
            of_kind(_OPTIONAL_TEXT, data.get("author")),  # comparisons of before there were authors have none
        ),
        tuple(
            Sentence(of_kind(int, sentence["start"]), of_kind(int, sentence["end"]), of_kind(int, sentence["paragraph"]))
            for sentence in sentences
        ),
        tuple(one_of(Status, sentence["status"]) for sentence in sentences),
    )


def _claim_to_dict(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "relation": claim.relation,
        "score": claim.score,
        "a": [_wording_to_dict(wording) for wording in claim.a],
        "b": [_wording_to_dict(wording) for wording in claim.b],
        "differences": [
            {
                "kind": difference.kind,
                "a": difference.a,
                "b": difference.b,
                "verdict": difference.verdict,
                "explanation": difference.explanation,
                "a_span": list(difference.a_span) if difference.a_span else None,
                "b_span": list(difference.b_span) if difference.b_span else None,
            }
            for difference in claim.differences
        ],
        "disputed": [{"side": dispute.side, **_wording_to_dict(dispute.wording)} for dispute in claim.disputed],
        **_decided_to_dict(claim.decided),
    }


def _decided_to_dict(decided: Sequence[Decided]) -> dict[str, Any]:
    """Under `decided` what people decided; nothing where they decided nothing."""
    if not decided:
        return {}
    return {
        "decided": [
            {"what": item.what, "said": item.said, "by": item.by, "time": item.time, "disputed": item.disputed}
            for item in decided
        ]
    }


def _decided_from_dict(data: Mapping[str, Any]) -> tuple[Decided, ...]:
    return tuple(
        Decided(
            one_of(DecisionKind, item["what"]),
            of_kind(str, item["said"]),
            of_kind(str, item["by"]),
            of_kind(str, item["time"]),
            of_kind(bool, item["disputed"]),
        )
        for item in data.get("decided", ())
    )


def _wording_to_dict(wording: Wording) -> dict[str, Any]:
    return {
        "sentence": wording.sentence,
        "start": wording.start,
        "end": wording.end,
        "text": wording.text,
        "speaker": wording.speaker,
        "form": wording.form,
    }


def _claim_from_dict(data: Mapping[str, Any]) -> Claim:
    return Claim(
        of_kind(str, data["id"]),
        one_of(Relation, data["relation"]),
        of_kind((int, float), data["score"]),
        _wordings_from_list(data["a"]),
        _wordings_from_list(data["b"]),
        tuple(
            Difference(
                one_of(Kind, item["kind"]),
                of_kind(_OPTIONAL_TEXT, item["a"]),
                of_kind(_OPTIONAL_TEXT, item["b"]),
                one_of(Verdict, item["verdict"]),
                of_kind(str, item["explanation"]),
                _span_from_list(item.get("a_span")),
                _span_from_list(item.get("b_span")),
            )
            for item in data["differences"]
        ),
        _decided_from_dict(data),
        tuple(
            Dispute(one_of(SideName, item["side"]), _wording_from_dict(item))
            for item in data.get("disputed", ())  # comparisons of before disputes were found have none
        ),
    )


def _wordings_from_list(data: Sequence[Mapping[str, Any]]) -> tuple[Wording, ...]:
    return tuple(map(_wording_from_dict, data))


def _wording_from_dict(data: Mapping[str, Any]) -> Wording:
    return Wording(
        of_kind(int, data["sentence"]),
        of_kind(int, data["start"]),
        of_kind(int, data["end"]),
        of_kind(str, data["text"]),
        of_kind(_OPTIONAL_TEXT, data["speaker"]),
        one_of(Form, data["form"]),
    )


def _span_from_list(data: Sequence[int] | None) -> Span | None:
    return (of_kind(int, data[0]), of_kind(int, data[1])) if data else None


def _texts(data: Sequence[str]) -> tuple[str, ...]:
    return tuple(of_kind(str, item) for item in data)
