"""Articles are read from files and pipes; what cannot be read is refused with one line for people."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pyperclip
import pytest

from tui.reading import ReadingError, read, sources


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"A headline\r\n\r\nThe lead.\r\n")

    article = read(str(path))

    assert (article.text, article.title, article.source) == ("A headline\n\nThe lead.\n", "A headline", str(path))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"The lead.")))

    article = read("-")

    assert (article.text, article.source) == ("The lead.", "standard input")


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    with pytest.raises(ReadingError, match=r"^standard input: it is closed"):
        read("-")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (Path.exists, "there is no such file"),
        (lambda path: path.mkdir(), "this is a folder"),
        (lambda path: path.write_bytes(b""), "there is nothing in it"),
        (lambda path: path.write_bytes(bytes(range(256)) * 8), "this is binary data"),
        (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n..."), "this is a picture"),
        (lambda path: path.write_bytes(b"PK\x03\x04..."), "this is a zip archive"),
        (lambda path: path.write_bytes(b"\x1f\x8b\x08..."), "this is a compressed file"),
        (lambda path: path.symlink_to(path), "this file cannot be read"),
    ],
)
def test_what_is_no_article(make: Callable[[Path], object], said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    make(path)

    with pytest.raises(ReadingError, match=said) as refusal:
        read(str(path))
    assert str(refusal.value).startswith(f"{path}: ")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.txt"
    path.touch()
    monkeypatch.setattr(Path, "open", refuse)

    with pytest.raises(ReadingError, match="may not be read"):
        read(str(path))


def test_a_file_without_end_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("eleven char")

    assert sources.fetch(str(path), 11).data == b"eleven char"
    with pytest.raises(ReadingError, match="longer than"):
        sources.fetch(str(path), 10)


def test_a_stray_control_character_makes_no_binary(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("A line with one \0 in it, and one \x1b[31m escape sequence, is still a text.")

    assert "\0" in read(str(path)).text


def test_a_message_is_one_line_and_safe_to_print() -> None:
    with pytest.raises(ReadingError) as refusal:
        read("no\nsuch\x1b[31m.txt")

    assert str(refusal.value) == "no such␛[31m.txt: there is no such file; check the name and the folder"


def test_the_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyperclip, "paste", lambda: "A headline\r\n\r\nThe léad.\ud800")

    article = read("@clipboard")

    assert (article.text, article.title, article.source) == ("A headline\n\nThe léad.?", "A headline", "the clipboard")


@pytest.mark.parametrize(
    ("platform", "said"),
    [("linux", "install wl-clipboard, xclip or xsel"), ("win32", "paste the article into a file and give that")],
)
def test_a_clipboard_that_cannot_be_read(platform: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise pyperclip.PyperclipException("no mechanism\nfound")

    monkeypatch.setattr(pyperclip, "paste", refuse)
    monkeypatch.setattr(sys, "platform", platform)

    with pytest.raises(ReadingError, match=said) as refusal:
        read("@clipboard")
    assert str(refusal.value).startswith("the clipboard: ")


def test_an_empty_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyperclip, "paste", lambda: "")

    with pytest.raises(ReadingError, match="there is nothing in it"):
        read("@clipboard")
