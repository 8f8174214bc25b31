"""What a shell is told about the command, all of it made from its options: completions and the manual page."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from tui import __version__
from tui.options import DESCRIPTION, EXAMPLES, EXIT_STATUSES, PROGRAM, parser


def completion(shell: str) -> str:
    """The script that completes the command in `shell`, one of `tui.options.SHELLS`."""
    import shtab

    options = parser()
    for action in options._actions:  # there is no public way to go through them
        if action.dest in ("articles", "output"):
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # the attribute that shtab looks for
    script: str = shtab.complete(options, shell)
    return script + "\n"


def man_page() -> str:
    """The manual page, section 1, in the roff language of `man`."""
    return "".join(f"{line}\n" for line in _man_lines())


def _man_lines() -> Iterator[str]:
    summary, _, rest = DESCRIPTION.partition("\n")
    yield f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM} {__version__}" "User Commands"'
    yield from (".SH NAME", f"{PROGRAM} \\- {_roff(summary.rstrip('.'))}")
    yield from (".SH SYNOPSIS", rf"\fB{PROGRAM}\fR [\fIoptions\fR] [\fIA B\fR]")
    yield from (".SH DESCRIPTION", _roff(rest))
    options = parser()
    yield ".SH OPTIONS"
    for group in options._action_groups:
        if group._group_actions:
            yield f".SS {_roff((group.title or '').capitalize())}"
            for action in group._group_actions:
                yield from (".TP", _invocation(action), _roff(action.help or ""))
    yield ".SH EXIT STATUS"
    for status, meaning in EXIT_STATUSES:
        yield from (".TP", rf"\fB{status}\fR", _roff(meaning))
    yield ".SH EXAMPLES"
    for example, meaning in EXAMPLES:
        yield from (".TP", rf"\fB{_roff(example.format(PROGRAM))}\fR", _roff(meaning))


def _invocation(action: argparse.Action) -> str:
    value = rf" \fI{_roff(str(action.metavar))}\fR" if action.metavar else ""
    if not action.option_strings:
        return value.strip()
    return ", ".join(rf"\fB{_roff(option)}\fR" for option in action.option_strings) + value


def _roff(text: str) -> str:
    """`text` as roff prints it: hyphens that can be copied, and nothing at a line's start taken for a request."""
    return re.sub(r"(?m)^(?=[.'])", r"\\&", text.replace("\\", r"\e").replace("-", r"\-"))
