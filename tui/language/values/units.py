"""Units of measure and of money: what the article may write, and how much of the base unit that is."""

from __future__ import annotations

from typing import NamedTuple

from tui.model import Kind


class Unit(NamedTuple):
    """A unit: `amount * factor + offset` is the amount in the dimension's base unit."""

    name: str
    kind: Kind
    dimension: str
    factor: float = 1.0
    offset: float = 0.0


def _table(dimension: str, rows: dict[str, float], kind: Kind = "quantity") -> dict[str, Unit]:
    """Rows are "name spelling spelling …" to the factor; the first word is the unit's name."""
    return {spelling: Unit(row.split()[0], kind, dimension, factor) for row, factor in rows.items() for spelling in row.split()}


MEASURES: dict[str, Unit] = (
    _table("length", {
        "km kms kilometer kilometers kilometre kilometres quilometro quilometros chilometri kilometro kilometros "
        "kilomètres": 1000.0,
        "m meter meters metre metres metro metros metri metr metrov": 1.0,
        "cm centimeter centimeters centimetre centimetres": 0.01,
        "mm millimeter millimeters millimetre millimetres": 0.001,
        "mile miles mi": 1609.344, "foot feet ft": 0.3048, "inch inches": 0.0254, "yard yards": 0.9144,
    })
    | _table("mass", {
        "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes": 1.0, "gram grams gramme grammes": 0.001,
        "pound pounds lb lbs": 0.45359237, "ounce ounces oz": 0.028349523125,
        "tonne tonnes tonnen toneladas": 1000.0, "ton tons": 907.18474,
    })
    | _table("volume", {"litre litres liter liters": 1.0, "gallon gallons": 3.785411784, "barrel barrels": 158.987294928})
    | _table("area", {"acre acres": 4046.8564224, "hectare hectares ha": 10000.0})
    | _table("speed", {"mph": 1609.344 / 3600, "kph kmh": 1 / 3.6, "knot knots": 1852 / 3600})
    | _table("data", {"kb": 1e3, "mb": 1e6, "gb": 1e9, "tb": 1e12, "gigabyte gigabytes": 1e9, "megabyte megabytes": 1e6})
    | _table("power", {"kw kilowatt kilowatts": 1e3, "mw megawatt megawatts": 1e6, "gw gigawatt gigawatts": 1e9, "watt "
     "watts": 1.0})
)  # fmt: skip

GLUED: dict[str, Unit] = {
    "g": Unit("gram", "quantity", "mass", 0.001), "mg": Unit("milligram", "quantity", "mass", 1e-6),
    "in": Unit("inch", "quantity", "length", 0.0254), "cc": Unit("cc", "quantity", "volume", 0.001),
    "ml": Unit("ml", "quantity", "volume", 0.001), "l": Unit("litre", "quantity", "volume"),
    "mAh": Unit("mAh", "quantity", "charge"), "kWh": Unit("kWh", "quantity", "energy"), "W": Unit("watt", "quantity", "power"),
    "Hz": Unit("Hz", "quantity", "frequency"), "MHz": Unit("MHz", "quantity", "frequency", 1e6),
    "GHz": Unit("GHz", "quantity", "frequency", 1e9), "hp": Unit("hp", "quantity", "power", 745.699872),
    "p": Unit("GBP", "money", "money:GBP", 0.01), "c": Unit("USD", "money", "money:USD", 0.01),
}  # fmt: skip
"""Letters that are a unit only where they touch the figure, and are written just so: "219g", "8.1in", "221p"."""

SQUARED: dict[str, Unit] = {
    spelling: Unit(f"square {unit.name}", "quantity", "area", unit.factor**2)
    for spelling, unit in MEASURES.items()
    if unit.dimension == "length"
}

NAUTICAL_MILE = Unit("nautical mile", "quantity", "length", 1852.0)
CELSIUS = Unit("°C", "quantity", "temperature")
FAHRENHEIT = Unit("°F", "quantity", "temperature", 5 / 9, -160 / 9)
KELVIN = Unit("K", "quantity", "temperature", 1.0, -273.15)
DEGREE = Unit("degree", "quantity", "degrees")
PERCENT = Unit("percent", "percentage", "percent")
POINT = Unit("percentage point", "percentage", "percentage points")
MAGNITUDE = Unit("magnitude", "quantity", "magnitude")

_CURRENCIES = {
    "USD": "$ usd dollar dollars dolares dolar dollari dollarov buck bucks",
    "EUR": "€ eur euro euros evro",
    "GBP": "£ gbp sterling quid",
    "JPY": "¥ jpy yen",
    "CNY": "cny rmb yuan renminbi",
    "INR": "₹ inr rs rupee rupees",
    "RUB": "₽ rub ruble rubles rouble roubles rublej rublya rubl",
    "TRY": "₺ try lira liras",
    "KRW": "₩ krw won",
    "UAH": "₴ uah hryvnia hryvnias",
    "CHF": "chf franc francs franken",
    "BRL": "brl real reais",
    "AUD": "aud", "CAD": "cad", "HKD": "hkd", "NZD": "nzd", "SGD": "sgd",
    "MXN": "mxn peso pesos", "ZAR": "zar rand", "SEK": "sek", "NOK": "nok", "DKK": "dkk", "CZK": "czk koruna koruny",
    "ILS": "₪ shekel shekels", "NGN": "₦ naira", "PLN": "pln zloty zlotys",
    "crowns": "kr kronor krona kroner krone crowns",
}  # fmt: skip
CURRENCIES: dict[str, Unit] = {
    spelling: Unit(code, "money", f"money:{code}") for code, spellings in _CURRENCIES.items() for spelling in spellings.split()
} | {word: Unit("USD", "money", "money:USD", 0.01) for word in ("cent", "cents")} | {
    word: Unit("GBP", "money", "money:GBP", 0.01) for word in ("pence", "penny")
}  # fmt: skip
POUND = CURRENCIES["£"]
SIGNS = frozenset(spelling for spelling in CURRENCIES if not spelling.isalnum())
DOLLARS = {
    prefix: CURRENCIES[code.casefold()]
    for prefix, code in {
        "us": "USD", "u": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD",
        "r": "BRL",
    }.items()
}  # fmt: skip
"""The letters before "$" that say whose dollar it is; "R$" is the Brazilian real."""
CROWNS = frozenset(f"money:{code}" for code in ("crowns", "SEK", "NOK", "DKK", "CZK"))
"""Currencies that are all called crowns: without a land any of them may be meant."""
PREFIXES = {
    prefix: CURRENCIES[code]
    for prefix, code in {
        "SKr": "sek", "Skr": "sek", "NKr": "nok", "Nkr": "nok", "DKr": "dkk", "Dkr": "dkk", "Kc": "czk", "Kč": "czk",
        "kr": "crowns", "Kr": "crowns", "Rs": "inr", "SFr": "chf",
    }.items()
}  # fmt: skip
"""What stands for a currency before the figure, written just so."""
CODES = frozenset(code.casefold() for code in _CURRENCIES if code.isupper()) | {"rs"}
"""Currency codes that may stand before the figure, and must be written in capitals."""

SUFFIXES = {"k": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "mrd": 1e9, "tn": 1e12}
"""Letters directly after a figure that multiply it: "€3bn"."""
