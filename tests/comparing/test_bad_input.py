"""Texts that are no articles: each ends in a moment, raises nothing and loses no character."""

import pytest

from tui.comparing import compare
from tui.model import SIDES, Article

_TEXTS = {
    "a sentence of 100,000 characters": "the harbour of Kelmouth was closed and ferries stayed in port while "[:-1] * 1_470
    + ".",
    "a sentence of commas": "the harbour, the ferries, which sailed, " * 800,
    "3,000 sentences of a word": " ".join(f"Ship{number % 1000}." for number in range(3_000)),
    "one sentence 3,000 times": "Yes. " * 3_000,
    "one long sentence 300 times": "The harbour of Kelmouth was closed on Friday after 12 people were hurt. " * 300,
    "digits": "1234567890" * 5_000,
    "figures": "12 345 6,789 " * 4_000,
    "figures and slashes": "1/2/3/4/5/" * 5_000,
    "figures and hyphens": "1-2-3-4-5-" * 5_000,
    "number words": "one and hundred thousand " * 2_000,
    "dates": "on March 28 and " * 1_500,
    "the same figures": "About 4,000 lorries a day crossed it, and the ferry carries 900." * 100,
    "punctuation": '.,;:!?-–—"()[]{}…' * 2_000,
    "full stops": "." * 50_000,
    "quotation marks": "“”‘’\"'" * 8_000,
    "open quotation marks": "“a\n" * 1_500,
    "brackets": "(" * 20_000 + ")" * 20_000,
    "apostrophes": "a'" * 20_000,
    "hyphens": "a-" * 20_000,
    "initials": "A." * 20_000,
    "white space": " \t\u00a0" * 20_000 + "a",
    "empty lines": "a\n\n" * 1_500,
    "one word": "a" * 100_000,
    "one word in capitals": "A" * 100_000,
    "capitals": "President Minister Mr Bank of " * 2_000,
    "names": " ".join(f"Anna{chr(97 + n % 26) * (n % 7)} Smith met Ms Smith." for n in range(300)),
    "verbs of saying": "he said that " * 3_000,
    "scripts": "abc 漢字 ひら ภาษา бв عربي שלום " * 1_000,
    "Chinese without an end": "大桥关闭车站开放" * 3_000,
    "combining marks": "a" + "\u0301" * 50_000,
    "lone surrogates": "\ud800 a\udc80b. " * 1_000,
    "zero width": "a\u200bb\u2060 \ufeff" * 5_000,
    "bidi": "\u202ea\u202c \u2067b\u2069 " * 5_000,
    "null": "\x00" * 20_000,
    "emoji": "🚢🇺🇦👩‍👩‍👧 " * 3_000,
    "letters without a Latin form": "ꙮ𞤀𐐀𝔘Ⅳ½ " * 3_000,
}


@pytest.mark.parametrize("text", _TEXTS.values(), ids=_TEXTS)
def test_what_is_no_article_is_compared_all_the_same(text: str) -> None:
    found = compare(Article.from_text(text), Article.from_text(text[: len(text) // 2]))
    for name in SIDES:
        side = found.side(name)
        end = 0
        for sentence in side.sentences:
            assert side.article.text[end : sentence.start].strip() == ""
            end = sentence.end
        assert side.article.text[end:].strip() == ""
        for claim in found.claims:
            for wording in claim.a if name == "a" else claim.b:
                assert side.article.text[wording.start : wording.end] == wording.text
