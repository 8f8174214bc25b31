"""What a shell is told about the command, all of it made from its options: completions and the manual page."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator

from tui import __version__
from tui.batch import options as batch
from tui.options import DESCRIPTION, EXAMPLES, EXIT_STATUSES, PROGRAM, REVIEW_COMMANDS, parser


def completion(shell: str) -> str:
    """The script that completes the command in `shell`, one of `tui.options.SHELLS`."""
    import shtab

    # The options of the commands are among those of the program.
    commands = " ".join((batch.COMMAND, *REVIEW_COMMANDS))
    first = {
        "bash": "_compare_articles_files",
        "zsh": "_compare_articles_files",
        "fish": f"(__fish_complete_path (commandline -ct); string split ' ' '{commands}')",
        "preamble": {
            "bash": f'_compare_articles_files() {{ compgen -f -- "$1"; compgen -W \'{commands}\' -- "$1"; }}',
            "zsh": f"_compare_articles_files() {{ _alternative 'commands:command:({commands})' 'files:file:_files' }}",
        },
    }
    completed = {"articles": first, "output": shtab.FILE, "review": shtab.FILE}
    options = parser()
    for action in options._actions:  # there is no public way to go through them
        if action.dest in completed:
            action.complete = completed[action.dest]  # type: ignore[attr-defined]  # the attribute that shtab looks for
    script: str = shtab.complete(options, shell)
    # shtab tells zsh that the articles are a single word; every one of them is to be completed.
    return script.replace('"(*)::', '"*:').replace("'(*)'", "'*:'") + "\n"


def man_page() -> str:
    """The manual page, section 1, in the roff language of `man`."""
    return "".join(f"{line}\n" for line in _man_lines())


def _man_lines() -> Iterator[str]:
    summary, _, rest = DESCRIPTION.partition("\n")
    yield f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM} {__version__}" "User Commands"'
    yield from (".SH NAME", f"{PROGRAM} \\- {_roff(summary.rstrip('.'))}")
    yield from (".SH SYNOPSIS", rf"\fB{PROGRAM}\fR [\fIoptions\fR] [\fIA B\fR]")
    yield from (".SH DESCRIPTION", _roff(rest))
    yield ".SH OPTIONS"
    yield from _options(parser())
    yield from (".SH MANY PAIRS", rf"\fB{PROGRAM} {batch.COMMAND}\fR [\fIoptions\fR] \fIPAIRS.csv\fR \fB\-o\fR \fIFOLDER\fR")
    yield from (".PP", _roff(batch.DESCRIPTION))
    yield from _options(batch.parser())
    yield ".SH EXIT STATUS"
    yield from _table(EXIT_STATUSES)
    yield from (".PP", _roff(f"Of {batch.COMMAND}:"))
    yield from _table(batch.EXIT_STATUSES)
    yield ".SH EXAMPLES"
    yield from _table(
        (example.format(PROGRAM), meaning) for example, meaning in (dict(EXAMPLES) | dict(batch.EXAMPLES)).items()
    )


def _options(options: argparse.ArgumentParser) -> Iterator[str]:
    for group in options._action_groups:
        if group._group_actions:
            yield f".SS {_roff((group.title or '').capitalize())}"
            for action in group._group_actions:
                yield from (".TP", _invocation(action), _roff(action.help or ""))


def _table(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, meaning in rows:
        yield from (".TP", rf"\fB{_roff(term)}\fR", _roff(meaning))


def _invocation(action: argparse.Action) -> str:
    value = rf" \fI{_roff(str(action.metavar))}\fR" if action.metavar else ""
    if not action.option_strings:
        return value.strip()
    return ", ".join(rf"\fB{_roff(option)}\fR" for option in action.option_strings) + value


def _roff(text: str) -> str:
    """`text` as roff prints it: hyphens that can be copied, and nothing at a line's start taken for a request."""
    return re.sub(r"(?m)^(?=[.'])", r"\\&", text.replace("\\", r"\e").replace("-", r"\-"))
