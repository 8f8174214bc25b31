"""How quick an article is wrapped and painted, without a terminal: `python -m tests.benchmarks.paint [sentences ...]`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from statistics import median

from tests.benchmarks.made import pair
from tests.benchmarks.measuring import apart, peak_of_memory, seconds

SIZES = (50, 1_000, 50_000)
_SIZE = (170, 48)
_SCREENFULS = 40
_WIDTH = 70


def _wrapped(count: int) -> tuple[float, float, int, float]:
    """The seconds for splitting and for wrapping an article, the rows that came out, and the peak of memory."""
    from tui.app.layout import Layout
    from tui.language.sentences import sentences

    text, _ = pair(count)
    found = sentences(text)
    layout = Layout(text, found, _WIDTH)
    wrapping = seconds(lambda: sum(map(layout.height, range(layout.count))))
    rows = sum(map(layout.height, range(layout.count)))
    return seconds(lambda: sentences(text)), wrapping, rows, peak_of_memory()


def _painted(count: int) -> Sequence[float]:
    """The seconds for each of several screenfuls of one pane, from the beginning of the article to its end."""
    return asyncio.run(_screenfuls(count))


async def _screenfuls(count: int) -> Sequence[float]:
    from tui.app.app import CompareArticlesApp
    from tui.app.layout import Place
    from tui.app.screens.compare_screen import CompareScreen
    from tui.language.sentences import sentences
    from tui.model import Article

    a, b = (Article.from_text(text) for text in pair(count))
    app = CompareArticlesApp(a, b)
    async with app.run_test(size=_SIZE) as pilot:
        await pilot.press("escape")
        screen = app.screen
        assert isinstance(screen, CompareScreen)
        pane = screen.pair.panes["a"]
        pane.show(sentences(a.text))
        took = []
        for screenful in range(_SCREENFULS):
            pane.show_from(Place(len(pane.sentences) * screenful // _SCREENFULS))
            took.append(seconds(lambda: [pane.render_line(y) for y in range(pane.size.height)]))
        return took


def measure(sizes: Sequence[int] = SIZES) -> None:
    """Print the table, a row as soon as it is measured."""
    print(f"{'sentences':>12}{'split':>10}{'wrap all':>10}{'rows':>10}{'MB':>6}{'paint a screenful':>20}{'most':>8}   (ms)")
    for size in sizes:
        split, wrapped, rows, memory = apart(_wrapped, size)
        painted = apart(_painted, size)
        print(
            f"{size:>12,}{split * 1000:10.1f}{wrapped * 1000:10.1f}{rows:10,}{memory:6.0f}"
            f"{median(painted) * 1000:20.1f}{max(painted) * 1000:8.1f}",
            flush=True,
        )


if __name__ == "__main__":
    measure(tuple(map(int, sys.argv[1:])) or SIZES)
