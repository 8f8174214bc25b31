"""The config file: what it means, what is wrong with it on which line, and an example that says what holds anyway."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.widgets import Input

from tests.app.pair import A, B, pair
from tui.app.app import CompareArticlesApp
from tui.app.config import Config, Mistake, config_file, parse_config, read_config
from tui.app.config_example import example
from tui.app.key_map import scopes
from tui.app.screens.compare_screen import CompareScreen
from tui.app.settings import Settings, read_settings
from tui.app.state import State, state_file, write_state


def test_the_example_says_what_holds_anyway() -> None:
    assert parse_config(example()) == (Config(), ())
    config, mistakes = parse_config(re.sub(r"(?m)^#(?! )", "", example()))
    assert mistakes == ()
    assert config == Config(keys=dict(config.keys))
    assert config.keys == {binding.id: binding.key for region in scopes() for binding in region}


def test_every_key_of_the_example_is_explained() -> None:
    assert [line for line in example().splitlines() if re.match(r'#?"', line) and " # " not in line] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Config()),
        ('theme = "nord"', Config(theme="nord")),
        ('theme = "ansi-light"', Config(theme="ansi-light")),
        ("strictness = 1", Config(strictness=1)),
        ("strictness = 0.25", Config(strictness=0.25)),
        ('panel = "hidden"\npanel_size = 50', Config(panel="hidden", panel_size=50)),
        ("sync = false\nanimations = false", Config(sync=False, animations=False)),
        ('[keys]\n"sync" = "b,ctrl+y"', Config(keys={"sync": "b,ctrl+y"})),
        ('[keys]\nsentence.next = "b"', Config(keys={"sentence.next": "b"})),
        ('[keys]\n"pane.a" = "l"\n"pane.b" = "h"', Config(keys={"pane.a": "l", "pane.b": "h"})),
        ('[keys]\n"claims.next" = "n"', Config(keys={"claims.next": "n"})),
        ('[keys]\n"help" = "f1"\n"quit" = "shift+f2, §"', Config(keys={"help": "f1", "quit": "shift+f2, §"})),
    ],
)  # fmt: skip
def test_what_a_file_means(text: str, expected: Config) -> None:
    assert parse_config(text) == (expected, ())


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("strictness = 2", 1, "strictness is a number from 0 to 1"),
        ('\n# so\nstrictness = "high"', 3, "strictness is a number from 0 to 1"),
        ("strictness = true", 1, "strictness is a number from 0 to 1"),
        ("panel_size = 33.5", 1, "panel_size is a whole number from 10 to 80"),
        ("panel_size = 9", 1, "panel_size is a whole number from 10 to 80"),
        ("panel = true", 1, "panel is one of auto, shown, hidden"),
        ('sync = "on"', 1, "sync is true or false"),
        ('sync = true\ntheem = "nord"', 2, 'there is nothing named "theem"; did you mean "theme"?'),
        ("[layout]\nsync = true", 1, 'there is nothing named "layout"'),
        ('theme = "nrd"', 1, "there is no theme nrd; did you mean nord?"),
        ("theme = 3", 1, "there is no theme 3"),
        ("keys = 1", 1, "keys is a table: [keys]"),
        ('[keys]\n"panle" = "x"', 2, 'there is no key "panle"; did you mean "panel"?'),
        ('[keys]\n  "zoom" = "hugo"', 2, '"hugo" is not the name of a key'),
        ('[keys]\n"zoom" = ""', 2, '"" is not the name of a key'),
        ('[keys]\nzoom = "quick+z"', 2, '"quick+z" is not the name of a key'),
        ("[keys]\nzoom = 3", 2, 'keys are given as text, as in "down,j"'),
        ('[keys]\nzoom = "b"\nhelp = "s"', 3, '"s" is the key of "sync" already'),
        ('[keys]\nhelp = "plus"', 2, '"plus" is the key of "strictness.up" already'),
        ('[keys]\nhelp = "+"', 2, '"+" is the key of "strictness.up" already'),
        ('[keys]\nclaims.next = "k"', 2, '"k" is the key of "claims.previous" already'),
        ("sync = \n", 1, "not TOML"),
        ('sync = true\n\npanel = "shown', 3, "not TOML"),
        ('panel = """shown\n', 1, "not TOML"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_the_default_holds(text: str, line: int, message: str) -> None:
    config, (mistake,) = parse_config(text)
    assert mistake.line == line
    assert mistake.message.startswith(message)
    wrong = re.split(r"[ .]", message, maxsplit=1)[0]
    assert getattr(config, wrong, None) == getattr(Config(), wrong, None)
    assert not set(config.keys) & {"help", "claims.next"}


def test_what_is_right_holds_beside_what_is_wrong() -> None:
    config, mistakes = parse_config('theme = "dracula"\nsync = 0\n[keys]\nzoom = "s"\nhelp = "h1"\nquit = "Q"\n')
    assert config == Config(theme="dracula", keys={"quit": "Q"})
    assert [mistake.line for mistake in mistakes] == [2, 4, 5]


def test_a_file_that_is_no_text_or_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xff\xfe\x00")
    assert read_config(file) == (Config(), (Mistake(None, "the file is not UTF-8 text"),))
    assert read_config(tmp_path)[1][0].message.startswith("the file cannot be read")
    assert read_config(tmp_path / "none") == (Config(), ())


@pytest.fixture
def file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A config file, not written yet, of a reader who has chosen nothing before."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_, **__: tmp_path)
    return config_file()


@pytest.mark.parametrize(
    ("asked", "text", "last", "expected"),
    [
        (None, "", None, None),
        (None, "", "nord", "nord"),
        (None, 'theme = "gruvbox"', "nord", "gruvbox"),
        (None, 'theme = "auto"', "nord", "nord"),
        (None, 'theme = "none"', "nord", "nord"),
        ("dracula", 'theme = "gruvbox"', "nord", "dracula"),
    ],
)
def test_the_command_line_comes_first_then_the_file_then_the_last_choice(
    file: Path, asked: str | None, text: str, last: str | None, expected: str | None
) -> None:
    file.write_text(text)
    write_state(state_file(), State(theme=last))
    assert read_settings(asked).theme == expected


def test_all_that_is_wrong_is_told_in_one_line(file: Path) -> None:
    file.write_text("sync = 1\npanel = 2\n")
    assert read_settings().complaint == "config.toml, line 1: sync is true or false (and 1 more: compare-articles --config)"


async def test_the_screen_begins_as_the_file_says() -> None:
    config = Config(panel="hidden", panel_size=50, sync=False, animations=False, keys={"sentence.next": "f", "panel": "w"})
    app = CompareArticlesApp(A, B, comparison=pair(), settings=Settings(config, theme="nord", complaint="line 1: [so] so"))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        screen = app.screen
        assert isinstance(screen, CompareScreen)
        assert app.theme == "nord"
        assert app.animation_level == "none"
        assert not screen.synced
        assert not screen.panel_shown
        await pilot.press("f", "j", "w")
        await pilot.pause()
        assert screen.at["a"] == 1
        assert screen.query_one("#panel").outer_size.height == 20
        assert [note.message for note in app._notifications] == ["line 1: [so] so"]


async def test_a_theme_that_is_no_more_is_no_mistake() -> None:
    async with CompareArticlesApp(A, B, comparison=pair(), settings=Settings(theme="gone")).run_test() as pilot:
        assert pilot.app.theme == "textual-dark"


async def test_nothing_blinks_where_nothing_is_to_move() -> None:
    app = CompareArticlesApp(A, B, comparison=pair(), settings=Settings(Config(animations=False)))
    async with app.run_test() as pilot:
        await pilot.press("slash")
        await pilot.pause()
        assert not app.screen.query_one(Input).cursor_blink
