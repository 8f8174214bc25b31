"""A page that a browser saved in one file comes down to its article like any other."""

import plistlib
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from tui.reading import ReadingError
from tui.reading.saved_page import article
from tui.reading.sources import Raw

ADDRESS = "https://courier.example/ferry"
PAGE = "<html><title>Die Fähre</title><article><p>Die Fähre nach Örla stand am Dienstag nach dem Sturm still.</p></article>"


def mhtml(page: str) -> bytes:
    saved = MIMEMultipart("related")
    saved["From"] = "<Saved by Blink>"
    part = MIMEText(page, "html", "utf-8")
    part["Content-Location"] = ADDRESS
    saved.attach(MIMEImage(b"\x89PNG", "png"))
    saved.attach(part)
    return saved.as_bytes()


def web_archive(page: str) -> bytes:
    main = {"WebResourceData": page.encode("cp1252"), "WebResourceURL": ADDRESS, "WebResourceTextEncodingName": "windows-1252"}
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize("data", [mhtml(PAGE), web_archive(PAGE)], ids=["MHTML", "web archive"])
def test_a_page_in_one_file(data: bytes) -> None:
    read = article(Raw(data, "ferry"))

    assert (read.title, read.source) == ("Die Fähre", "courier.example")
    assert read.text == "Die Fähre\n\nDie Fähre nach Örla stand am Dienstag nach dem Sturm still.\n"


@pytest.mark.parametrize(
    "data",
    [
        b"From: <Saved by Blink>\nContent-Type: multipart/related; boundary=a\n\n--a\n",
        web_archive(PAGE)[:-40],
        b"bplist00WebMainResource",
        plistlib.dumps({"WebMainResource": {}}, fmt=plistlib.FMT_BINARY),
        plistlib.dumps(["WebMainResource"], fmt=plistlib.FMT_BINARY),
    ],
)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(ReadingError, match="damaged"):
        article(Raw(data, "ferry"))
