"""Text from outside made safe to show: what a terminal would obey or hide becomes a visible sign.

Article texts, titles, names, file names, addresses and notes all pass through here on their way to a terminal.
"""

from __future__ import annotations

_REPLACEMENT = 0xFFFD

_REPLACED = (
    (0x80, 0x9F),  # C1 controls, which some terminals obey as escape sequences
    (0x61C, 0x61C), (0x200E, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069),  # bidi
    (0xD800, 0xDFFF), (0xFFF9, 0xFFFB), (0xE0000, 0xE00FF), (0xE01F0, 0xE0FFF),
)  # fmt: skip
_INVISIBLE = frozenset((0x180E, 0x200B, 0x2060, *range(0x2061, 0x2065), 0xFEFF))
_OTHERS = {0x0A: 0x0A, 0x09: ord(" "), 0x7F: 0x2421, 0xAD: ord("-"), 0x2028: ord(" "), 0x2029: ord(" ")}


def _sign(code: int) -> int:
    """The character that is shown for another."""
    if code in _OTHERS:
        return _OTHERS[code]
    if code < 0x20:
        return 0x2400 + code  # the control pictures: escape is shown as ␛
    if code in _INVISIBLE:
        return ord("·")
    return _REPLACEMENT if any(first <= code <= last for first, last in _REPLACED) else code


class _Signs(dict[int, int]):
    """What is shown for each character, found out when it first occurs: to list them all takes longer than most articles."""

    def __missing__(self, code: int) -> int:
        self[code] = _sign(code)
        return self[code]


_SIGNS = _Signs()


def visible_line(text: str) -> str:
    """`text` safe for a terminal, on one line; character for character, so that offsets into it hold."""
    return text.translate(_SIGNS).replace("\n", " ")


def visible_block(text: str) -> str:
    """`text` safe for a terminal, its line ends kept; character for character, so that offsets into it hold."""
    return text.translate(_SIGNS)
