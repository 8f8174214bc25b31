"""Values: which figures a sentence holds, as intervals with units, and which numbers are none."""

from __future__ import annotations

import datetime
import math
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.language.values import Value, values
from tui.language.words import words

INF = math.inf
DAY = 86400.0
WEEK = 7 * DAY


def found(text: str, language: str = "en", date: datetime.date | None = None) -> tuple[Value, ...]:
    return values(text, words(text, 0, len(text), language), date, language)


def only(text: str, language: str = "en", date: datetime.date | None = None) -> Value:
    (value,) = found(text, language, date)
    return value


@pytest.mark.parametrize(
    ("text", "span", "low", "high"),
    [
        ("They counted 5,000 people.", "5,000 people", 5000, 5000),
        ("They counted nearly 5,000 people.", "nearly 5,000 people", 4500, 5000),
        ("Some 3.8 million people left.", "Some 3.8 million people", 3.42e6, 4.18e6),
        ("A dozen men came.", "A dozen men", 12, 12),
        ("Dozens of houses burnt.", "Dozens of houses", 24, 99),
        ("Tens of thousands of fans came.", "Tens of thousands of fans", 20_000, 99_000),
        ("Two hundred and fifty thousand votes were lost.", "Two hundred and fifty thousand votes", 250_000, 250_000),
        ("Twenty-five men came.", "Twenty-five men", 25, 25),
        ("More than 40 houses burnt.", "More than 40 houses", 40, INF),
        ("At least 40 houses burnt.", "At least 40 houses", 40, INF),
        ("Up to 40 houses burnt.", "Up to 40 houses", 0, 40),
        ("As many as 40 houses burnt.", "As many as 40 houses", 0, 40),
        ("Fewer than 40 houses burnt.", "Fewer than 40 houses", 0, 40),
        ("About 40 houses burnt.", "About 40 houses", 36, 44),
        ("Between 40 and 50 houses burnt.", "Between 40 and 50 houses", 40, 50),
        ("The fire took from 40 to 50 houses.", "from 40 to 50 houses", 40, 50),
        ("The fire took 40-50 houses.", "40-50 houses", 40, 50),
        ("About 50 hurt.", "About 50", 45, 55),
        ("Ten dead in the fire", "Ten", 10, 10),
        ("Half a thousand men came.", "Half a thousand men", 500, 500),
        ("In Texas 5 people died.", "5 people", 5, 5),
        ("They won 10-12 seats.", "10-12 seats", 10, 12),
    ],
)
def test_counts(text: str, span: str, low: float, high: float) -> None:
    value = only(text)
    assert (text[value.start : value.end], value.dimension) == (span, "count")
    assert (value.low, value.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "dimension", "low", "high"),
    [
        ("The deal is worth $200 million.", "money:USD", 200e6, 200e6),
        ("The deal is worth $200MM.", "money:USD", 200e6, 200e6),
        ("It costs US$999.", "money:USD", 999, 999),
        ("It costs €3bn.", "money:EUR", 3e9, 3e9),
        ("It costs 2m euros.", "money:EUR", 2e6, 2e6),
        ("It costs 5,000 yen.", "money:JPY", 5000, 5000),
        ("It costs EUR 50.", "money:EUR", 50, 50),
        ("It costs A$50.", "money:AUD", 50, 50),
        ("It cost a quarter of a million dollars.", "money:USD", 250e3, 250e3),
        ("It cost three quarters of a million dollars.", "money:USD", 750e3, 750e3),
        ("He offered up to $180 million.", "money:USD", 0, 180e6),
        ("He offered in excess of $160 million.", "money:USD", 160e6, INF),
        ("He offered less than the $184 million.", "money:USD", 0, 184e6),
        ("It was $145 million to $175 million.", "money:USD", 145e6, 175e6),
        ("It was between $5 and $10 million.", "money:USD", 5e6, 10e6),
        ("He earns $23 million per season.", "money:USD per season", 23e6, 23e6),
        ("He earned $23 million a year ago.", "money:USD", 23e6, 23e6),
        ("Profit came to NOK 410m.", "money:NOK", 410e6, 410e6),
        ("Hundreds of millions of dollars were lost.", "money:USD", 200e6, 999e6),
        ("Prices rose 5.4%.", "percent", 5.4, 5.4),
        ("Prices rose 5 per cent.", "percent", 5, 5),
        ("Rates rose by 3 percentage points.", "percentage points", 3, 3),
        ("Two thirds of voters stayed away.", "percent", 200 / 3, 200 / 3),
        ("Half of them stayed away.", "percent", 50, 50),
        ("One in five voters stayed away.", "percent", 20, 20),
        ("It is 5 miles away.", "length", 8046.72, 8046.72),
        ("It is 60km away.", "length", 60_000, 60_000),
        ("It weighs 10 kg.", "mass", 10, 10),
        ("It was -5 °C there.", "temperature", -5, -5),
        ("It was 23 degrees Fahrenheit.", "temperature", -5, -5),
        ("It burnt 20 square miles.", "area", 20 * 1609.344**2, 20 * 1609.344**2),
        ("It went at 60 miles per hour.", "speed", 26.8224, 26.8224),
        ("A magnitude of 4.4 was measured.", "magnitude", 4.4, 4.4),
        ("A 4.4-magnitude quake struck.", "magnitude", 4.4, 4.4),
        ("The quake registered 6.1 on the Richter scale.", "magnitude", 6.1, 6.1),
        ("The third meeting was short.", "ordinal", 3, 3),
        ("The share fell to 212 pence.", "money:GBP", 2.12, 2.12),
        ("The share fell to 221p.", "money:GBP", 2.21, 2.21),
        ("A bun costs 20c.", "money:USD", 0.2, 0.2),
        ("It cost SKr1.34bn.", "money:SEK", 1.34e9, 1.34e9),
        ("It cost kr 5.", "money:crowns", 5, 5),
        ("It cost 5 kronor.", "money:crowns", 5, 5),
        ("It cost Rs50 crore.", "money:INR", 5e8, 5e8),
        ("It weighs 219g.", "mass", 0.219, 0.219),
        ("It is 8.1in wide.", "length", 0.20574, 0.20574),
        ("He rode a 250cc motorcycle.", "volume", 0.25, 0.25),
        ("They worked in 42C heat.", "temperature", 42, 42),
        ("It was 200 nautical miles away.", "length", 370_400, 370_400),
        ("A sixth of voters stayed away.", "percent", 100 / 6, 100 / 6),
        ("Sales jumped by over a quarter.", "percent", 25, INF),
        ("Rates went up to 4 percent.", "percent", 4, 4),
        # A share told roughly is off by four points at most.
        ("Turnout was some 64 per cent.", "percent", 60, 68),
        ("Turnout was about 20 per cent.", "percent", 18, 22),
        ("Rents are double the average.", "times", 2, 2),
        ("Rents are three times as high.", "times", 3, 3),
        ("Rents tripled.", "times", 3, 3),
        ("They won 2-1 at home.", "score", 1, 2),
        ("They beat the visitors 3–1.", "score", 1, 3),
        ("They lost 1-2 at home.", "score", 1, 2),
        ("It was a 4-0 home defeat.", "score", 0, 4),
        ("Hamford 2-1 Aville", "score", 1, 2),
        ("It was a 52-to-48 vote.", "vote", 48, 52),
        ("42C heat was felt.", "temperature", 42, 42),
        ("She won 6-4, 3-6 and 7-5.", "sets", 4, 6),
        ("It passed by a 5-3 vote.", "vote", 3, 5),
        ("The board voted 52 to 48 for it.", "vote", 48, 52),
        ("He fell in the seventh round.", "ordinal", 7, 7),
        ("He fell in round seven.", "ordinal", 7, 7),
        ("He fell in the seventh.", "ordinal", 7, 7),
        ("He fell in the first round.", "ordinal", 1, 1),
        ("He scored in the 43rd minute.", "ordinal", 43, 43),
        ("She finished second in the race.", "ordinal", 2, 2),
    ],
)
def test_money_shares_and_measures(text: str, dimension: str, low: float, high: float) -> None:
    value = only(text)
    assert value.dimension == dimension
    assert (value.low, value.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "span", "low", "high"),
    [
        ("The talks took two weeks.", "two weeks", 2 * WEEK, 2 * WEEK),
        ("The talks took more than two weeks.", "more than two weeks", 2 * WEEK, 3 * WEEK),
        ("The talks took almost three weeks.", "almost three weeks", 18 * DAY, 21 * DAY),
        ("The talks took over a week.", "over a week", WEEK, 2 * WEEK),
        ("More than 20 days went by.", "More than 20 days", 20 * DAY, 30 * DAY),
        ("The talks took a few days.", "a few days", 2 * DAY, 6 * DAY),
        ("The talks took two and a half hours.", "two and a half hours", 9000, 9000),
        ("The week-long talks ended.", "week-long", WEEK, WEEK),
        ("The war is in its fifth week.", "fifth week", 4 * WEEK, 5 * WEEK),
        ("They talked for two or three days.", "two or three days", 2 * DAY, 3 * DAY),
        ("They talked for the whole day.", "whole day", DAY, DAY),
    ],
)
def test_durations(text: str, span: str, low: float, high: float) -> None:
    value = only(text)
    assert (text[value.start : value.end], value.kind, value.dimension) == (span, "duration", "time")
    assert (value.low, value.high) == pytest.approx((low, high))


def test_two_games_are_no_sets() -> None:
    assert [value.dimension for value in found("They won 3-0 and 2-1 at home.")] == ["score", "score"]


def test_time_counted_from_now_is_no_time_that_something_takes() -> None:
    assert only("It began two years ago.").dimension == "time ago"
    assert only("It grew in the past two years.").dimension == "time past"
    assert only("It ended two years later.").dimension == "time later"
    assert only("It rang for the first time in two years after the raid.").dimension == "time"


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("A 33-year-old man", 33),
        ("A woman aged 56", 56),
        ("Anna Smith, 28, said so", 28),
        ("Anna Smith (28) said so", 28),
        ("The former actor, 74, died", 74),
        ("A retired bus driver of 67, he died", 67),
        ("The pilot, a man of 58 with a beard, spoke", 58),
    ],
)
def test_ages(text: str, age: float) -> None:
    value = only(text)
    assert (value.dimension, value.low, value.high) == ("age", age, age)


def day(year: int, month: int, number: int) -> float:
    return float(datetime.date(year, month, number).toordinal())


@pytest.mark.parametrize(
    ("text", "unit", "low", "high"),
    [
        ("On March 29, 2022 they met.", "day", day(2022, 3, 29), day(2022, 3, 29)),
        ("On 29 March 2022 they met.", "day", day(2022, 3, 29), day(2022, 3, 29)),
        ("On 2022-03-29 they met.", "day", day(2022, 3, 29), day(2022, 3, 29)),
        ("It was built in the 1990s.", "decade", day(1990, 1, 1), day(1999, 12, 31)),
        ("It was built in the mid-1980's.", "decade", day(1980, 1, 1), day(1989, 12, 31)),
        ("It dates from the 12th century.", "century", day(1101, 1, 1), day(1200, 12, 31)),
        ("It is a 15th-century church.", "century", day(1401, 1, 1), day(1500, 12, 31)),
        ("It burned in the late fifth century.", "century", day(401, 1, 1), day(500, 12, 31)),
        ("On 11/06/2012 they met.", "day", day(2012, 6, 11), day(2012, 11, 6)),
        ("In March 2022 they met.", "month", day(2022, 3, 1), day(2022, 3, 31)),
        ("In 2014 they met.", "year", day(2014, 1, 1), day(2014, 12, 31)),
        ("On March 29 they met.", "month day", 89, 89),
        ("In March they met.", "month of a year", 61, 91),
        ("On Tuesday they met.", "weekday", 1, 1),
    ],
)
def test_dates_are_known_as_far_as_their_words_go(text: str, unit: str, low: float, high: float) -> None:
    value = only(text)
    assert (value.kind, value.unit, value.low, value.high) == ("date", unit, low, high)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("On March 29 they met.", day(2022, 3, 29), day(2022, 3, 29)),
        ("On Tuesday they met.", day(2022, 3, 29), day(2022, 3, 29)),
        ("They met yesterday.", day(2022, 3, 30), day(2022, 3, 30)),
        ("They met last week.", day(2022, 3, 21), day(2022, 3, 27)),
        ("They meet next month.", day(2022, 4, 1), day(2022, 4, 30)),
    ],
)
def test_the_articles_date_tells_the_day(text: str, low: float, high: float) -> None:
    value = only(text, date=datetime.date(2022, 3, 31))
    assert (value.low, value.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "unit", "minutes"),
    [("at 2 p.m. sharp", "clock", 840), ("at 2:09 a.m. sharp", "clock", 129), ("at 02:00 GMT", "clock GMT", 120),
     ("at 9:27", "clock of twelve hours", 567), ("at noon", "clock", 720),
     ("at four in the morning", "clock", 240), ("at 5 in the afternoon", "clock", 1020),
     ("at four o'clock", "clock of twelve hours", 240)],
)  # fmt: skip
def test_clock_times(text: str, unit: str, minutes: float) -> None:
    value = only(text)
    assert (value.dimension, value.unit, value.low) == ("clock", unit, minutes)


@pytest.mark.parametrize(
    "text",
    [
        "No. 1 in the charts", "on AM 570", "a Core i7", "one of the men", "love one another", "no one came",
        "the first man", "the Philadelphia 76ers", "a 9-14 start", "at 50 Bowery", "the 2008-09 season", "a Galaxy 5 from Asia",
        "one day it will", "24/7", "4G", "May I?", "the second half", "x² + y²", "Flight 93 crashed",
        "call +1 555 123 4567", "Conference ID: 12345678", "the couple during the year",
        "for the third time", "a Boeing 737 cargo plane with flowers", "its Flexa 3 phones", "a 1080p screen", "in seat 12C",
        "the whole family", "the first half of the year", "a quarter of an hour", "a 12-4 record",
        "He won the 4-6 age group",
    ],
)  # fmt: skip
def test_numbers_that_are_no_values(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "head"),
    [("5,000 people", "people"), ("a lone gunman", "gunman"), ("two young under-aged girls", "girls"),
     ("seven mud-brick villages", "villages"),
     ("80 hurt", ""),
     ("hundreds of the fans", "fans"), ("one man died", "man"), ("a three-judge panel", "judge")],
)  # fmt: skip
def test_what_is_counted(text: str, head: str) -> None:
    stem = words(head, 0, len(head))[0].stem if head else ""
    assert only(text).head == stem


@pytest.mark.parametrize(
    ("language", "text", "dimension", "low", "high"),
    [
        ("pt", "Eram 3,8 milhões de pessoas.", "count", 3.8e6, 3.8e6),
        ("pt", "Foi na segunda-feira.", "date", 0, 0),
        ("pt", "Durou uma semana.", "time", WEEK, WEEK),
        ("pt", "Custa R$ 3 bilhões.", "money:BRL", 3e9, 3e9),
        ("es", "Eran más de 5.000 personas.", "count", 5000, INF),
        ("de", "Es waren fast drei Wochen.", "time", 18 * DAY, 21 * DAY),
        ("de", "Es kostet 3,8 Millionen Euro.", "money:EUR", 3.8e6, 3.8e6),
        ("fr", "Il y avait 5 000 personnes.", "count", 5000, 5000),
        ("fr", "Environ 12 % des voix.", "percent", 10.8, 13.2),
        ("it", "Sono durati più di due settimane.", "time", 2 * WEEK, 3 * WEEK),
        ("nl", "Er waren bijna 5.000 mensen.", "count", 4500, 5000),
        ("tr", "En az 3 milyon kişi geldi.", "count", 3e6, INF),
        ("ru", "Погибли более 5 000 человек.", "count", 5000, INF),
        ("ru", "Это стоит 3,8 миллиона долларов.", "money:USD", 3.8e6, 3.8e6),
    ],
)
def test_other_languages(language: str, text: str, dimension: str, low: float, high: float) -> None:
    value = only(text, language)
    assert value.dimension == dimension
    assert (value.low, value.high) == pytest.approx((low, high))


TEXTS = st.one_of(
    st.text(alphabet=st.characters(), max_size=80),
    st.lists(
        st.sampled_from(
            "more than two weeks almost about between and to 5 5,000 3.8 million $ € % a half third one in five - / : "
            "2014 March 29 "
            "Tuesday 12:30 p.m. year old aged of people killed the 9999999999999999999999999 ½ ² ٣٤ \ud800 °C F "
            "magnitude 6.1 hundred".split()
        ),
        max_size=20,
    ).map(" ".join),
)


@settings(max_examples=120, deadline=None)
@given(
    TEXTS,
    st.sampled_from(["en", "de", "fr", "ru", "tr", "zh"]),
    st.sampled_from([None, datetime.date(2022, 3, 31), datetime.date.min]),
)
def test_any_text_gives_values_in_order_with_exact_places(text: str, language: str, date: datetime.date | None) -> None:
    end = 0
    for value in found(text, language, date):
        assert end <= value.start < value.end <= len(text)
        assert text[value.start : value.end].strip() == text[value.start : value.end]
        assert value.low <= value.high
        assert not math.isnan(value.low + value.high) or math.isinf(value.low)
        end = value.end


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "um 2 Uhr", 120), ("de", "um 14.30 Uhr", 870), ("de", "um 14 Uhr 30", 870), ("de", "4 Uhr nachmittags", 960),
        ("fr", "à 14h30", 870), ("fr", "vers 14 heures", 840), ("es", "a las 14.30", 870), ("es", "a las 5 horas", 300),
        ("pt", "por volta das 14h", 840), ("it", "alle 14.30", 870), ("it", "alle ore 14", 840), ("nl", "om 14.30 uur", 870),
        # Lengths of time, and what is counted.
        ("fr", "pendant 12 heures", None), ("fr", "en 12h", None), ("es", "durante las 12 horas", None),
        ("es", "a las 14 personas", None), ("nl", "12 uur lang", None), ("de", "14.30 Euro", None), ("de", "3 Uhren", None),
    ],
)  # fmt: skip
def test_clock_times_in_other_languages(language: str, text: str, expected: float | None) -> None:
    assert [value.low for value in found(text, language) if value.dimension == "clock"] == ([expected] if expected else [])


def test_the_article_counts_nothing() -> None:
    assert found("Eine Frau sah ein Auto.", "de") == found("Uma mulher viu um carro.", "pt") == ()


def test_a_number_too_long_to_be_one_is_none() -> None:
    assert found("9" * 5000) == ()


@pytest.mark.parametrize("part", ["more than two hundred and fifty thousand people, ", "1-2, "])
def test_a_long_sentence_takes_time_in_proportion(part: str) -> None:
    def seconds(count: int) -> float:
        text = part * count
        tokens = words(text, 0, len(text))
        began = time.process_time()
        values(text, tokens)
        return time.process_time() - began

    seconds(10)
    assert seconds(4000) < 40 * max(seconds(400), 0.005)


@pytest.mark.parametrize(
    ("text", "dimension", "low"),
    [
        ("It fell to 410 million crowns from 854 million.", "money:crowns", 854e6),
        ("It rose from 4.5 percent to 6.", "percent", 6),
        # Where nothing says that both are ends of one change, or they are too far apart.
        ("It fell to 410 million crowns, with 300 million to come.", "count", 300e6),
        ("It rose 5 percent to 61.", "count", 61),
        ("It fell to 410 million crowns from 854.", "count", 854),
    ],
)
def test_one_unit_for_both_ends_of_a_change(text: str, dimension: str, low: float) -> None:
    value = found(text)[-1]
    assert (value.dimension, value.low) == (dimension, low)
