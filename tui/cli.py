"""The compare-articles command: which articles, which output, screen or report."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from tui.language.progress import unheard
from tui.model import DEFAULT_STRICTNESS, Article, Comparison
from tui.options import PROGRAM, REVIEW_COMMANDS, Options, UsageError, parse
from tui.output import OutputError, print_text, reason, show, with_page
from tui.progress_line import progress_line
from tui.reading import STANDARD_INPUT, ReadingError, read, read_saved
from tui.reading.sources import CLIPBOARD
from tui.uncollected import uncollected
from tui.visible import visible_line

if TYPE_CHECKING:
    from tui.review.store import Store
    from tui.watching import Watch

SUCCESS = 0
CONFLICT = 1
FAILED = 1
REFUSED = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0; 1 for a conflict, when that was asked, and for a
    pair of many that could not be compared; 130 after an interrupt; 2 for what was refused, with one line on standard error."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        # What stands first decides: a file of that name is ./batch.
        return _batch(arguments[1:]) if arguments[:1] == ["batch"] else _run(parse(arguments))
    except UsageError as error:
        return _refuse(f"{error} (see {PROGRAM} --help)")
    except (ReadingError, OutputError) as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED


def _batch(arguments: Sequence[str]) -> int:
    from tui.batch.options import parse as parse_batch
    from tui.batch.run import run

    options = parse_batch(arguments)
    try:
        return SUCCESS if run(options, _tell) else FAILED
    except OSError as error:
        raise OutputError(f"{options.output}: this folder cannot be written ({reason(error)})") from error


def seeds() -> tuple[Article, Article]:
    """The two articles that come with the program: in the package, or beside it in a checkout."""
    package = Path(__file__).parent
    folder = package / "seeds" if (package / "seeds").is_dir() else package.parent / "seeds"
    a, b = (replace(read(str(path)), source=path.name) for path in sorted(folder.glob("*.txt")))
    return a, b


def _run(options: Options) -> int:
    if options.print_completion:
        from tui.shell import completion

        print_text(completion(options.print_completion))
        return SUCCESS
    if options.print_man_page:
        from tui.shell import man_page

        print_text(man_page())
        return SUCCESS
    if options.config:
        return _explain_config()
    if options.theme:
        _check_theme(options.theme)
    if options.articles[:1] and options.articles[0] in REVIEW_COMMANDS:
        return _reviews(options.articles[0], [Path(name) for name in options.articles[1:]])
    _check_command(options.articles)
    watch = _watch(options) if options.watch else None
    saved = read_saved(options.articles[0]) if len(options.articles) == 1 else None
    a, b = (saved.a.article, saved.b.article) if saved else _articles(options)
    if not options.wants_report and _has_screen():
        return _screen(a, b, options, saved, watch)
    if options.open:
        options = with_page(options)
    if watch:
        return _report_on(watch, a, b, options)
    return _report(_reviewed(saved, options) if saved else _result(a, b, options), options)


def _check_command(articles: Sequence[str]) -> None:
    """Raise UsageError where a command seems to be meant: what stands first is nearly one, and no file."""
    from difflib import get_close_matches

    meant = get_close_matches(articles[0], ("batch", *REVIEW_COMMANDS), n=1, cutoff=0.8) if articles else []
    if meant and not Path(articles[0]).exists():
        raise UsageError(f"{articles[0]}: there is no such file; did you mean the command {meant[0]}?")


def _reviews(command: str, paths: Sequence[Path]) -> int:
    if not paths:
        raise UsageError(f"{command} needs files of decisions, such as one.two.review.json")
    from tui.review.command import merged, statistics
    from tui.review.written import ReviewError

    try:
        print_text(statistics(paths) if command == "review-stats" else merged(paths))
    except ReviewError as error:
        raise OutputError(str(error)) from error
    return SUCCESS


def _places(a: Article, b: Article, options: Options) -> tuple[Path, ...]:
    from tui.review.places import places, unnamed

    sources = [
        unnamed(article) if source in (STANDARD_INPUT, CLIPBOARD) else source
        for source, article in zip(options.articles, (a, b), strict=False)
    ]
    return places(sources or ["seeds"], options.review)


def _store(a: Article, b: Article, options: Options) -> Store:
    from tui.review.store import Store

    return Store(_places(a, b, options))


def _reviewed(comparison: Comparison, options: Options) -> Comparison:
    """The comparison as the reader decided it; what no longer applies is said."""
    if options.no_review:
        return comparison
    if options.review and not options.review.exists():
        raise OutputError(f"{options.review}: there is no such file of decisions")
    from tui.review.places import is_there

    places = _places(comparison.a.article, comparison.b.article, options)
    if not any(map(is_there, places)):
        return comparison
    # Only where somebody decided something.
    from tui.review.command import reviewed
    from tui.review.store import Store
    from tui.review.written import ReviewError

    try:
        found, lines = reviewed(comparison, Store(places))
    except ReviewError as error:
        raise OutputError(f"{error}; --no-review leaves it aside") from error
    for line in lines:
        _tell(line)
    return found


def _articles(options: Options) -> tuple[Article, Article]:
    if not options.articles:
        a, b = seeds()
        return _described(a, options, 0), _described(b, options, 1)
    if STANDARD_INPUT in options.articles and sys.stdin is not None and sys.stdin.isatty():
        _tell("type or paste the article; Ctrl+D on a line of its own ends it")
    return _article(options, 0), _article(options, 1)


def _article(options: Options, number: int) -> Article:
    return _described(read(options.articles[number]), options, number)


def _described(article: Article, options: Options, number: int) -> Article:
    """The first (0) or second (1) article with what was said about it in place of what was found in it."""
    return replace(article, **options.told[number])


def _watch(options: Options) -> Watch:
    from tui.watching import Watch

    watch = Watch(options.articles)
    if not watch:
        raise UsageError("--watch compares again when a file changes, and neither of the two is a file")
    return watch


def _has_screen() -> bool:
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _screen(a: Article, b: Article, options: Options, saved: Comparison | None, watch: Watch | None) -> int:
    from tui import terminal

    try:
        terminal.take_terminal()
    except terminal.NoTerminalError as error:
        raise OutputError("there is no terminal to read keys from; --format text prints a report instead") from error
    # Only the screen waits for Textual.
    from tui.app.opening import application

    store = None if options.no_review else partial(_store, a, b, options)
    versions = partial(watch.versions, a, b, partial(_article, options)) if watch else None
    app = application(
        a, b, theme=options.theme, strictness=options.strictness, comparison=saved, store=store, versions=versions
    )
    return terminal.run(app)


def _check_theme(theme: str) -> None:
    from tui.app.themes import THEMES, unknown_theme

    if theme not in THEMES:
        raise UsageError(unknown_theme(theme))


def _explain_config() -> int:
    from tui.app.config import config_file, read_config
    from tui.app.config_example import example

    path = config_file()
    _, mistakes = read_config(path)
    print_text(f"# {visible_line(str(path))}\n{example()}")
    for mistake in mistakes:
        _tell(f"{path}, {mistake}")
    return REFUSED if mistakes else SUCCESS


def _result(a: Article, b: Article, options: Options) -> Comparison:
    strictness = DEFAULT_STRICTNESS if options.strictness is None else options.strictness
    with uncollected(), nullcontext(unheard) if options.quiet else progress_line() as progress:
        from tui.comparing import compare

        comparison = compare(a, b, strictness, progress)
    return _reviewed(comparison, options)


def _report(comparison: Comparison, options: Options) -> int:
    show(comparison, options, on_terminal=_has_screen())
    conflict = any(difference.verdict == "conflicts" for claim in comparison.claims for difference in claim.differences)
    return CONFLICT if conflict and (options.exit_code or options.quiet) else SUCCESS


def _report_on(watch: Watch, a: Article, b: Article, options: Options) -> int:
    """Report now and whenever a file has changed, until an interrupt ends it or nobody reads on."""
    if not show(_result(a, b, options), options, on_terminal=_has_screen()):
        return SUCCESS
    again = options._replace(force=True, open=False)
    for found in watch.versions(a, b, partial(_article, options), Event().wait):
        if isinstance(found, ReadingError):
            _tell(str(found))
        elif not show(_result(*found, options), again, on_terminal=_has_screen()):
            return SUCCESS
    return SUCCESS


def _refuse(message: str) -> int:
    _tell(message)
    return REFUSED


def _tell(message: str) -> None:
    """Say one line on standard error."""
    if sys.stderr is not None:
        print(visible_line(f"{PROGRAM}: {message}"), file=sys.stderr)
