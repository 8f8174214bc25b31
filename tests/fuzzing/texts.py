"""Texts that nobody would write: every script, lone surrogates, very long lines, deep nesting, hostile strings."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import settings
from hypothesis import strategies as st

from tests.hostile import HOSTILE

LONGEST = 20_000
"""Characters of a text."""
few = settings(max_examples=settings().max_examples // 5)
"""A fifth of the examples of the profile: these take longer than others."""

_REPORTED = (
    "The bridge at Varnholm closed on Monday.",
    "The Varnholm bridge has been shut since Monday, the mayor said.",
    "Mayor Ilse Brandt said the bridge would stay closed for more than two weeks.",
    '"It may reopen in almost three weeks," Ms Brandt said, "if the steel comes."',
    "About 4,000 lorries a day crossed it, and the ferry carries 900.",
    "Nearly 5,000 trucks used it daily; ferries carry 900 of them.",
    "Engineers found no cracks, which cost $4.5 million, up from 3 to 5 percent on March 28.",
    "Engineers found cracks in two piers, according to the O'Neil-Smith ministry.",
)
_WRITTEN = (
    "Der Bürgermeister sagte, dass die Brücke zwei Wochen zu ist.",
    "Le pont « est fermé », a dit le maire.",
    "O prefeito disse que a ponte fechou na segunda-feira.",
    "El puente se cerró, según el alcalde.",
    "Мост закрыт на две недели, сказал мэр.",
    "الجسر مغلق منذ يوم الاثنين، قال العمدة.",
    "הגשר סגור.",
    "पुल सोमवार से बंद है।",
    "大桥星期一关闭，市长说。",
    "橋は月曜日に閉鎖された。",
    "สะพานปิดตั้งแต่วันจันทร์",
    "다리가 닫혔다.",
    "Η γέφυρα έκλεισε· γιατί;",
    "Կամուրջը փակ է։",
    "ꙮ𞤀𐐀𝔘 Ⅳ ½ ㎏ ﷽",
    "🚢🇺🇦👩‍👩‍👧",
    "e" + "\u0301" * 9,
)
_SHORT = (
    *"\"'“”‘’„«»()[]{}<>.,;:!?…—-–/\\|*_#`~=+%$€&@0123456789\n\t\u00a0\u2028",
    "\r\n",
    "and ",
    "said ",
    "not ",
    "Mr. ",
    "he ",
)
_PAIRS = ("()", "[]", "“”", "‘’", '""', "«»", "{}", "<>")

_pieces = st.one_of(
    st.sampled_from(_REPORTED),
    st.sampled_from(_REPORTED),
    st.sampled_from(_WRITTEN),
    st.sampled_from(_SHORT),
    st.sampled_from(tuple(HOSTILE.values())),
    st.text(st.characters(exclude_categories=()), max_size=12),
)
_long = st.builds(lambda piece, times: (piece * times)[: LONGEST // 2], _pieces, st.integers(1, 2_000))
_nested = st.builds(
    lambda pair, depth, inside: pair[0] * depth + inside + pair[1] * depth,
    st.sampled_from(_PAIRS),
    st.integers(1, 500),
    _pieces,
)
_separators = st.sampled_from((" ", " ", "", "\n", "\n\n"))


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Texts of up to `LONGEST` characters, half of the pieces of which could stand in a report."""
    separator = draw(_separators)
    text = separator.join(draw(st.lists(st.one_of(_pieces, _pieces, _pieces, _long, _nested), max_size=16)))[:LONGEST]
    # Two halves of a surrogate pair side by side are the character that they make, as in any text that was decoded.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


@contextmanager
def bounded(size: int) -> Iterator[None]:
    """Take no more time than a text of so many characters may: far more than it does, and far less than one that hangs."""
    before = time.thread_time()
    yield
    assert time.thread_time() - before < 5 + size / 2_000, "it takes too long"
