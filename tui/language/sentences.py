"""Sentences, with their exact places in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from tui.language.progress import Progress, unheard
from tui.model import Sentence, Span

# One for one, so that offsets hold: the splitter pairs straight quotes more reliably than mixed curly ones,
# and cannot encode lone surrogates.
_STRAIGHT = {ord(quote): '"' for quote in "“”„‟«»"} | {ord(quote): "'" for quote in "‘’‚‛"}
_NO_QUOTES = {ord('"'): "*", ord("'"): "*"}
_MOST_QUOTES = 10_000  # in a paragraph; the splitter's time grows with their square
_LONGEST = 5_000
"""Characters; what is longer has lost its full stops, and is cut at a space, so that each step takes a moment."""
_SURROGATE = re.compile("[\ud800-\udfff]")

# The splitter takes these for abbreviations, so that a sentence never ends with them.
_NO_ABBREVIATIONS = {"en": re.compile(r"\b(?:May|[Mm]e|art)\.(?=[ \u00a0]+[\"'(]?[A-Z])")}

_BLOCK = re.compile(r"(?m)^[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LINE = re.compile(r"(?m)^[^\n]*\S[^\n]*")
_SENTENCE_END = re.compile(r"""[.!?:;…。！？]["'”’»)\]]*\s*$""")


def sentences(text: str, language: str = "en", progress: Progress = unheard) -> tuple[Sentence, ...]:
    """The sentences of `text` in order, without the white space around them.

    A line is a paragraph, but in a text whose lines were broken at a fixed width a block between blank lines is one.
    `language` is an ISO 639-1 code. Every character that is not white space lies in exactly one sentence; none is longer
    than 5,000 characters.
    """
    found: list[Sentence] = []
    for number, (start, end) in enumerate(paragraphs(text)):
        for span in _split(text, start, end, language):
            progress(span[0] / len(text))
            found.append(Sentence(*span, number))
    return tuple(found)


def paragraphs(text: str) -> Iterator[Span]:
    """The spans of the paragraphs of `text`."""
    pattern = _BLOCK if _hard_wrapped(text) else _LINE
    return (match.span() for match in pattern.finditer(text))


def _split(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    paragraph = _SURROGATE.sub("\ufffd", text[start:end].translate(_STRAIGHT)).replace("\n", " ")
    if paragraph.count('"') + paragraph.count("'") > _MOST_QUOTES:
        paragraph = paragraph.translate(_NO_QUOTES)
    words_at_end = _NO_ABBREVIATIONS.get(language)
    for boundary in get_sentence_boundaries(language, paragraph):
        first, last = boundary["start_index"], boundary["end_index"]
        for match in words_at_end.finditer(paragraph, first, last) if words_at_end else ():
            yield from _stripped(paragraph, first, match.end(), start)
            first = match.end()
        while last - first > _LONGEST:
            space = paragraph.rfind(" ", first + 1, first + _LONGEST)
            cut = space if space > 0 else first + _LONGEST
            yield from _stripped(paragraph, first, cut, start)
            first = cut
        yield from _stripped(paragraph, first, last, start)


def _stripped(paragraph: str, first: int, last: int, offset: int) -> Iterator[Span]:
    """The span in the text without the white space around it; nothing where there is only white space."""
    piece = paragraph[first:last]
    if stripped := piece.strip():
        begin = offset + first + piece.index(stripped[0])
        yield begin, begin + len(stripped)


def _hard_wrapped(text: str) -> bool:
    """Whether lines were broken at a fixed width: most lines inside a block are of one length and end in mid-sentence."""
    inner = [line for block in _BLOCK.findall(text) for line in block.split("\n")[:-1]]
    if len(inner) < 3:
        return False
    lengths = sorted(map(len, inner))
    width = (lengths[(len(inner) - 1) // 2] + lengths[len(inner) // 2]) / 2
    broken = sum(0.7 * width <= len(line) <= 1.3 * width and not _SENTENCE_END.search(line) for line in inner)
    return 40 <= width <= 110 and broken >= 0.6 * len(inner)
