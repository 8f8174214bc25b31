"""What is read from a file, held against what may stand there."""

from __future__ import annotations

from typing import Any, get_args


def of_kind(kind: type | tuple[type, ...], value: Any) -> Any:  # noqa: ANN401  # what is read may be anything
    """`value`, which must be of this kind. Raises TypeError."""
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} stands where it cannot")
    return value


def one_of(choices: Any, value: Any) -> Any:  # noqa: ANN401  # what is read may be anything
    """`value`, which must be one of a literal type's choices. Raises TypeError."""
    if value not in get_args(choices):
        raise TypeError(f"{value!r} is not one of {', '.join(get_args(choices))}")
    return value
