"""Which language a text is taken to be in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.language.guess import FUNCTION_WORDS, guess


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge over the river was shut on Monday after the storm."),
        ("de", "Die Brücke über den Fluss wurde am Montag nach dem Sturm gesperrt."),
        ("fr", "Le pont sur la rivière a été fermé lundi après la tempête."),
        ("es", "El puente sobre el río fue cerrado el lunes tras la tormenta."),
        ("pt", "A ponte sobre o rio foi fechada na segunda-feira após a tempestade."),
        ("it", "Il ponte sul fiume è stato chiuso lunedì dopo la tempesta."),
        ("nl", "De brug over de rivier werd maandag na de storm gesloten."),
        ("tr", "Nehrin üzerindeki köprü fırtınadan sonra pazartesi günü kapatıldı ve bir daha açılmadı."),
        ("ru", "Мост через реку закрыли в понедельник после бури."),
        ("zh", "暴风雨过后，河上的大桥周一关闭。"),
        ("en", ""),
        ("en", "12 34 ?!"),
        ("en", "Xyzzy plugh"),
        ("zh", "NATO 秘书长星期一在布鲁塞尔表示"),
    ],
)
def test_guess(language: str, text: str) -> None:
    assert guess(text) == language


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    assert guess(text) in {*FUNCTION_WORDS, "zh"}
