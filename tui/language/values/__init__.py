"""Figures as typed intervals with units: counts, money, percentages, durations, measures, ages, dates and clock times."""

from tui.language.values.reading import values as values
from tui.language.values.value import Value as Value
