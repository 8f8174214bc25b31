"""Compare two articles: what both say, what only one says, and where they differ.

from tui import Article, compare
comparison = compare(Article.from_text(a), Article.from_text(b))
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.comparing import compare as compare
    from tui.model import Article as Article
    from tui.model import Claim as Claim
    from tui.model import Comparison as Comparison
    from tui.model import Difference as Difference
    from tui.model import Link as Link

__version__ = "0.1.0"

_HOMES = {
    "Article": "tui.model",
    "Claim": "tui.model",
    "Comparison": "tui.model",
    "Difference": "tui.model",
    "Link": "tui.model",
    "compare": "tui.comparing",
}

__all__ = ["Article", "Claim", "Comparison", "Difference", "Link", "__version__", "compare"]


def __getattr__(name: str) -> object:
    """The public name, imported when it is first asked for (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
