"""Writing a report to a file: in which format, and where."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui.app.exporting import default_path, with_format
from tui.app.keys import hints
from tui.app.screens.dialog import Dialog
from tui.app.whereabouts import whereabouts
from tui.model import Comparison
from tui.report import FORMATS, in_file, render
from tui.saving import save
from tui.visible import visible_line

_FOR: Mapping[str, str] = {
    "text": "to read",
    "json": "for programs",
    "markdown": "for a wiki or an issue",
    "html": "for a browser, highlighted and linked",
    "csv": "for a spreadsheet, a row a claim",
    "worksheet": "for a class, in Markdown",
    "worksheet-html": "for a class, to print",
}


EXPORTING = Binding.Group("While exporting")


class ExportScreen(Dialog[None]):
    """A list of formats and the name of the file; Enter writes it."""

    DEFAULT_CSS = """
    ExportScreen { align: center middle; background: $background 60%; }
    ExportScreen > Vertical {
        width: 70; max-width: 100%; height: auto; max-height: 100%; border: round $primary; background: $surface; padding: 0 1;
    }
    ExportScreen OptionList {
        height: auto; border: none; padding: 0; background: $surface; text-wrap: nowrap; text-overflow: ellipsis;
    }
    ExportScreen OptionList:focus { background-tint: $surface 0%; }
    ExportScreen Input { margin: 1 0 0 0; }
    ExportScreen Static { height: auto; min-height: 1; color: $bar-faint; }
    ExportScreen Static.-problem { color: $bar-differs; }
    ExportScreen.-short > Vertical { height: 100%; }
    ExportScreen.-short OptionList { height: 1fr; }
    ExportScreen.-short Input { margin: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Close", tooltip="Write no file.", id="export.close", group=EXPORTING),
        # Before the list's own, so that a click only chooses.
        Binding(
            "enter",
            "export",
            "Write the file",
            show=False,
            tooltip="Write the report to the file.",
            id="export.write",
            group=EXPORTING,
            priority=True,
        ),
        Binding(
            "down",
            "app.focus_next",
            "The name of the file",
            show=False,
            tooltip="From the list on to the name, from the name back to the list.",
            id="export.file",
            group=EXPORTING,
        ),
    ]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (16, "-high")]  # noqa: RUF012  # as the base class has it

    def __init__(self, comparison: Comparison) -> None:
        """Export `comparison`."""
        super().__init__()
        self._comparison = comparison
        self._format = "markdown"
        self._taken: Path | None = None
        """A file that is there already, and that Enter replaces."""
        self._formats = OptionList(*(Option(self._option(name), id=name) for name in FORMATS), compact=True)
        self._path = Input(
            default_path(comparison.a.article, comparison.b.article, self._format), compact=True, select_on_focus=False
        )
        self._path.cursor_blink = False
        self._message = Static(markup=False)

    def compose(self) -> ComposeResult:
        """The formats over the file's name."""
        with Vertical() as box:
            box.border_title = "Export as"
            write, leave = (
                hints(self.BINDINGS, self.app._keymap, [words])
                for words in (("export.write", "writes the file"), ("export.close", "closes"))
            )
            box.border_subtitle = f"{write} · Tab its name · {leave}"
            yield self._formats
            yield self._path
            yield self._message

    def on_mount(self) -> None:
        """Begin with a format, which a name goes with."""
        self._formats.highlighted = FORMATS.index(self._format)
        self._forget()

    @staticmethod
    def _option(name: str) -> Content:
        return Content.assemble((f"{name:<16}", "bold"), _FOR[name])

    @on(OptionList.OptionHighlighted)
    def _take_format(self, event: OptionList.OptionHighlighted) -> None:
        chosen = event.option_id or self._format
        self._path.value = with_format(self._path.value, self._format, chosen)
        # Its ending is what the format changes.
        self._path.cursor_position = len(self._path.value)
        self._format = chosen

    @on(Input.Changed)
    def _forget(self) -> None:
        self._taken = None
        self._say(visible_line(f"Goes into {whereabouts(self._file.parent)}"))

    def _say(self, words: str, *, problem: bool = False) -> None:
        self._message.set_class(problem, "-problem")
        self._message.update(words)

    @property
    def _file(self) -> Path:
        """The file that is named."""
        name = self._path.value.strip()
        try:
            return Path(name).expanduser()
        except RuntimeError:  # there is no such user
            return Path(name)

    def action_export(self) -> None:
        """Write the file."""
        if not self._path.value.strip():
            self._say("The file needs a name.", problem=True)
            self._path.focus()
            return
        self._say("Writing…")
        self._write(self._file, self._format, replace=self._file == self._taken)

    @work(thread=True, exclusive=True, group="export")
    def _write(self, path: Path, report_format: str, *, replace: bool) -> None:
        try:
            save(path, in_file(render(self._comparison, report_format), report_format), replace=replace)
        except FileExistsError:
            self.app.call_from_thread(self._ask, path)
        except (OSError, ValueError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            self.app.call_from_thread(self._complain, f"{path} cannot be written ({reason.lower()}).")
        else:
            self.app.call_from_thread(self._close, f"Saved {whereabouts(path)}")

    def _ask(self, path: Path) -> None:
        self._taken = path
        self._say("There is a file of this name already. Enter replaces it, Esc leaves it.", problem=True)

    def _complain(self, complaint: str) -> None:
        self._say(visible_line(complaint), problem=True)

    def _close(self, message: str) -> None:
        self.notify(visible_line(message), markup=False)
        self.dismiss()
