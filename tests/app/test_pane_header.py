"""The line over a pane says what is known of its article, as much as there is room for, and always how much is shared."""

import datetime

import pytest
from textual.app import App, ComposeResult

from tui.app.widgets.pane_header import PaneHeader
from tui.model import Article

DAY = datetime.date(2024, 3, 5)
FERRY = Article("…", "The ferry to Orla stops after a storm", "Orla Courier", DAY, "en", "Mira Holm")
PATH = Article("…", "The ferry to Orla stops after a storm", "articles/of/the/year/2024/ferry.txt")
BARE = Article("…", source="ferry.txt")


class Headed(App[None]):
    """The line alone, as wide as the screen."""

    CSS = "PaneHeader { height: 1; width: 1fr; }"

    def __init__(self, article: Article) -> None:
        super().__init__()
        self.article = article

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return dict.fromkeys(("bar-a", "bar-faint", "bar-shared"), "#808080")

    def compose(self) -> ComposeResult:
        yield PaneHeader("a", self.article)


@pytest.mark.parametrize(
    ("article", "width", "says"),
    [
        (
            FERRY,
            125,
            " A  The ferry to Orla stops after a storm  Orla Courier · 2024-03-05 · Mira Holm  14 sentences · 402 words ",
        ),
        (FERRY, 110, " A  The ferry to Orla stops after a storm  Orla Courier · 2024-03-05 · Mira Holm  402 words "),
        (FERRY, 90, " A  The ferry to Orla stops after a storm  Orla Courier · 2024-03-05 "),
        (FERRY, 70, " A  The ferry to Orla stops… Orla Courier · 2024-03-05 "),
        (FERRY, 50, " A  The ferry to Orl… Orla Courier "),
        (FERRY, 40, " A  The ferry to Orla st…"),
        (
            PATH,
            120,
            " A  The ferry to Orla stops after a storm  articles/of/the/year/2024/ferry.txt  14 sentences · 402 words ",
        ),
        (PATH, 110, " A  The ferry to Orla stops after a storm  14 sentences · 402 words "),
        (PATH, 70, " A  The ferry to Orla stops after a storm  402 words "),
        (BARE, 60, " A  ferry.txt  14 sentences · 402 words "),
        (BARE, 40, " A  ferry.txt  402 words "),
        (BARE, 30, " A  ferry.txt "),
    ],
)
async def test_what_there_is_room_for(article: Article, width: int, says: str) -> None:
    app = Headed(article)
    async with app.run_test(size=(width, 1)):
        header = app.query_one(PaneHeader)
        header.measure(14, 402)
        header.show(0.62)

        assert header.render_line(0).text == f"{says.ljust(width - 15)} 62% also in B "


async def test_before_the_comparison_it_says_which_article_it_is() -> None:
    app = Headed(FERRY)
    async with app.run_test(size=(70, 1)):
        assert app.query_one(PaneHeader).render_line(0).text.split("  ")[:2] == [" A", FERRY.title]
