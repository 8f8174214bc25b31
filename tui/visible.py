"""Text from outside made safe to show: what a terminal would obey or hide becomes a visible sign.

Article texts, titles, names, file names, addresses and notes all pass through here on their way to a terminal.
"""

from __future__ import annotations

_REPLACEMENT = 0xFFFD

_SIGNS: dict[int, int] = {
    **{code: 0x2400 + code for code in range(0x20) if code != 0x0A},  # the control pictures: escape is shown as ␛
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT),  # C1 controls, which some terminals obey as escape sequences
    **dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), _REPLACEMENT),  # bidi
    **dict.fromkeys((0x200B, 0x2060, 0xFEFF, *range(0x2061, 0x2065), 0x180E), ord("·")),  # invisible
    **dict.fromkeys(
        (*range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0100), *range(0xE01F0, 0xE1000), *range(0xD800, 0xE000)), _REPLACEMENT
    ),
    0xAD: ord("-"),
    0x09: ord(" "),
    0x2028: ord(" "),
    0x2029: ord(" "),
}


def visible_line(text: str) -> str:
    """`text` safe for a terminal, on one line; character for character, so that offsets into it hold."""
    return text.translate(_SIGNS).replace("\n", " ")


def visible_block(text: str) -> str:
    """`text` safe for a terminal, its line ends kept; character for character, so that offsets into it hold."""
    return text.translate(_SIGNS)
