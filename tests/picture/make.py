"""Make the README's picture again: `python tests/picture/make.py` draws the screen on the two seeds into screen.svg."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tui.app.app import CompareArticlesApp
from tui.cli import seeds
from tui.comparing import compare

PICTURE = Path(__file__).with_name("screen.svg")
SIZE = (150, 44)


async def draw() -> str:
    """The screen as SVG, at the first difference, where it opens."""
    a, b = seeds()
    app = CompareArticlesApp(a, b, comparison=compare(a, b))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        return app.export_screenshot(title="compare-articles")


if __name__ == "__main__":
    PICTURE.write_text(asyncio.run(draw()) + "\n", encoding="utf-8")
