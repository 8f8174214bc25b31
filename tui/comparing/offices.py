"""Whether two wordings give one person two offices: "Finance Minister Ann Lee" against "Ann Lee, the foreign minister"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tui.language.clauses import Clause
from tui.language.names import Mention
from tui.model import Difference, Span

_DEPUTISING = frozenset(("deputy", "vice", "assistant"))
_REACH = 120
"""Characters from a name that its office is sought in."""


def named_in(mentions: Sequence[Mention], clauses: Sequence[Clause], number: int) -> list[Mention]:
    """Of the mentions of one sentence those in its clause `number`, and its speaker where no clause before has the same."""
    clause = clauses[number]
    found = [mention for mention in mentions if clause.start <= mention.start < clause.end]
    speaker = clause.speaker
    if speaker and not any(other.speaker == speaker for other in clauses[:number]):
        found += [mention for mention in mentions if mention not in found and mention.text in speaker]
    return found


def office_differences(
    text_a: str,
    named_a: Sequence[Mention],
    text_b: str,
    named_b: Sequence[Mention],
    keys: tuple[Mapping[int, str], Mapping[int, str]],
) -> Iterator[Difference]:
    """Offices of one kind and not the same that two wordings, which name these, give one person.

    `keys`, one for each article, lead from where a word begins to the name that it belongs to.
    """
    held_a, held_b = (_held(named, key) for named, key in ((named_a, keys[0]), (named_b, keys[1])))
    for person, ours in held_a.items():
        theirs = held_b.get(person)
        if theirs is None or not _apart(_office(ours), _office(theirs)):
            continue
        a, b = _place(text_a, ours), _place(text_b, theirs)
        if a and b:
            said_a, said_b = text_a[slice(*a)], text_b[slice(*b)]
            yield Difference(
                "name", said_a, said_b, "check", f"in A {ours.text} is {said_a}, in B {theirs.text} is {said_b}", a, b
            )


def _held(named: Sequence[Mention], keys: Mapping[int, str]) -> dict[str, Mention]:
    """For each person the first mention with an office."""
    found: dict[str, Mention] = {}
    for mention in named:
        if mention.folds and mention.role and (key := keys.get(mention.words[0])):
            found.setdefault(key, mention)
    return found


def _office(mention: Mention) -> list[str]:
    return mention.role[1].split() if mention.role else []


def _apart(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two offices of one kind are two: neither is the other told at more length, unless it is the deputy's."""
    first, second = set(ours), set(theirs)
    if ours[-1] != theirs[-1] or first == second:
        return False
    deputy = (first ^ second) & _DEPUTISING
    return not (first < second or second < first) or bool(deputy and first ^ second == deputy)


def _place(text: str, mention: Mention) -> Span | None:
    """Where the office of a person stands: before the name, or else behind it."""
    title = mention.title or ""
    start = text.rfind(title, max(0, mention.start - _REACH), mention.start)
    if start < 0:
        start = text.find(title, mention.end, mention.end + _REACH)
    return (start, start + len(title)) if start >= 0 else None
