"""Documents of every kind, made as small as they can be."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

A4 = (595, 842)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


class Put(NamedTuple):
    """A line of text on a page: its place in points from the upper left corner, and the size of its letters."""

    x: float
    y: float
    text: str
    size: float = 10


def column(x: float, y: float, lines: Sequence[str], size: float = 10, leading: float = 1.2) -> list[Put]:
    """Lines below each other."""
    return [Put(x, y + number * size * leading, line, size) for number, line in enumerate(lines)]


def pdf(pages: Sequence[Sequence[Put]], *, picture: bool = False, locked: bool = False) -> bytes:
    """A PDF of these pages, in Helvetica; with a picture on each page, or locked with a password that nobody knows."""
    first = 5
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n\0\nendstream",
    ]
    for number, page in enumerate(pages):
        drawn = b"".join(_drawn(put) for put in page) + (b"q 595 0 0 842 0 0 cm /I Do Q\n" if picture else b"")
        packed = zlib.compress(drawn)
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {A4[0]} {A4[1]}]/Contents {first + 2 * number + 1} 0 R"
            "/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>".encode(),
            f"<</Filter/FlateDecode/Length {len(packed)}>>stream\n".encode() + packed + b"\nendstream",
        ]
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'00' * 32}>/U<{'00' * 32}>/P -4>>/ID[<00><00>]" if locked else ""
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj" % number + content + b"endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Root 1 0 R/Size {len(objects) + 1}{lock}>>"
    return data + f"{end}\nstartxref\n{len(data)}\n%%EOF\n".encode()


def _drawn(put: Put) -> bytes:
    text = put.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return f"BT /F {put.size} Tf 1 0 0 1 {put.x} {A4[1] - put.y} Tm (".encode() + text + b") Tj ET\n"


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return data.getvalue()


def docx(*paragraphs: str) -> bytes:
    """A Word document of these paragraphs, each of them the XML inside a `w:p`."""
    body = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
    return archive(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
        }
    )


def run(text: str) -> str:
    """A run of text in a Word document."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def epub(chapters: Mapping[str, str], metadata: str = "") -> bytes:
    """An EPUB of these chapters, the XHTML inside `body` by the name of the file, read in this order but packed in another."""
    items = "".join(f'<item id="i{number}" href="{name}"/>' for number, name in enumerate(chapters))
    spine = "".join(f'<itemref idref="i{number}"/>' for number in range(len(chapters)))
    return archive(
        {
            "mimetype": "application/epub+zip",
            **{
                f"text/{name}": f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'
                for name, body in sorted(chapters.items(), reverse=True)
            },
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="text/book.opf"/></rootfiles></container>',
            "text/book.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
        }
    )
