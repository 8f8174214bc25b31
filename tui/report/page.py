"""The frame of an HTML report: one self-contained page on which nothing from an article can run, load or be sent."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from importlib.resources import files

from tui.visible import visible_line


def escape(text: str) -> str:
    """`text` on one line so that a browser shows its characters, in an element or in a quoted attribute."""
    return html.escape(visible_line(text))


def language_attribute(language: str | None) -> str:
    """The attribute that says in which language an element is written, or nothing where that is not known."""
    return f' lang="{language}"' if language and re.fullmatch("[a-z]{2,3}", language) else ""


def page(title: str, body: str, *styles: str, script: str | None = None) -> str:
    """A whole page: `title` as text, `body` as HTML, the style sheets and the script as names of files beside this one.

    Its content security policy allows these very style sheets and this very script, and nothing else from anywhere.
    """
    style = "".join(_resource(name) for name in styles)
    code = _resource(script) if script else ""
    element = f"<script>{code}</script>\n" if script else ""
    allowed = f"style-src {_hash(style)}; script-src {_hash(code)}" if script else f"style-src {_hash(style)}"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}"
        f"{element}</body>\n</html>\n"
    )


def _resource(name: str) -> str:
    return files("tui.report").joinpath(name).read_text(encoding="utf-8")


def _hash(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"
