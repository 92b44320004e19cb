"""Every day of two centuries, in every form a desk writes, is read as itself."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.analysis.calendar.dates import dates_in
from newslint.analysis.calendar.names import MONTHS, WEEKDAYS, number_of, ordinal, year_number
from newslint.analysis.calendar.values import WrittenDate

SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
FIRST, LAST = dt.date(1900, 1, 1), dt.date(2100, 12, 31)


UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(number: int) -> str:
    """A number from 1 to 99 as it is said."""
    if number < len(UNITS):
        return UNITS[number]
    return TENS[number // 10 - 2] + (f"-{UNITS[number % 10]}" if number % 10 else "")


def said(year: int) -> str:
    """A year from 1600 to 2099 as it is said, others in figures."""
    century, rest = divmod(year, 100)
    if not 16 <= century <= 20:
        return str(year)
    if century == 20 and rest < 10:
        return f"two thousand and {words(rest)}" if rest else "two thousand"
    if not rest:
        return f"{words(century)} hundred"
    return f"{words(century)} {words(rest) if rest > 9 else 'oh ' + words(rest)}"


def forms(day: dt.date) -> list[str]:
    month, short, weekday = MONTHS[day.month - 1], SHORT[day.month - 1], WEEKDAYS[day.weekday()]
    return [
        f"{month} {day.day}, {day.year}",
        f"{short} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{weekday}, {month} {day.day}, {day.year}",
        f"{weekday} {day.day} {month} {day.year}",
        f"{weekday}, the {ordinal(day.day)} of {month}, {day.year}",
        f"{weekday[:3]} {day.day} {month[:3]} {day.year}",
        f"{month} {ordinal(day.day)}, {day.year}",
        f"{ordinal(day.day)} {month}, {day.year}",
        f"{month} {day.day}, {day.year}, a {weekday}",
        f"{day.year}/{day.month}/{day.day}",
        f"{day:%d-%b-%Y}",
        day.isoformat(),
        f"{day:%B}-{day.year}-{day.day}",
        f"{day.year}/{day.day}/{month[:3]}",
        f"{day.day}-{day.year}-{month}",
        f"{month} {day.day}, {said(day.year)}",
        f"{day.day} {month} {said(day.year)}",
    ]


def read(text: str) -> list[WrittenDate]:
    return list(dates_in(text.lower(), text))


def test_every_day_of_two_centuries_is_read_as_itself() -> None:
    for number in range(0, (LAST - FIRST).days + 1, 7):
        day = FIRST + dt.timedelta(days=number + number // 7 % 7)
        form = forms(day)[number // 7 % 18]
        text = f"They met on {form}, and left."
        (found,) = read(text)
        assert (found.date, text[slice(*found.span)]) == (day, form)
        assert found.weekday in (None, day.weekday())


@settings(max_examples=150)
@given(st.dates(FIRST, LAST), st.integers(0, 17), st.sampled_from(["", "On ", "“", "(", "until "]))
def test_any_form_after_anything(day: dt.date, form: int, before: str) -> None:
    text = f"{before}{forms(day)[form]}."
    assert [found.date for found in read(text)] == [day]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("on the twenty-third of September", [(23, 9, None)]),
        ("the Fourth of July, 1995", [(4, 7, 1995)]),
        ("in April of 1987", [(None, 4, 1987)]),
        ("since Sept. 2015", [(None, 9, 2015)]),
        ("5 May ’16", [(5, 5, 2016)]),
        ("on 3/14/2015 and 14/3/2015", [(14, 3, 2015), (14, 3, 2015)]),
        ("Thursday 16th, Friday 17th and Saturday 18th March", [(16, 3, None), (17, 3, None), (18, 3, None)]),
        ("June 31 and Feb. 30", [(31, 6, None), (30, 2, None)]),
        ("28 June in 2020", [(28, 6, 2020)]),
        ("on 8 Oct nineteen sixty-four", [(8, 10, 1964)]),
        ("in June two thousand and seven, he", [(None, 6, 2007)]),
        ("In October two thousand people left.", [(None, 10, None)]),
        ("for $ 14 November 8", [(8, 11, None)]),
        ("on March 9/2001", [(9, 3, 2001)]),
    ],
)
def test_what_is_left_out_stays_open(text: str, parts: list[tuple[int | None, int, int | None]]) -> None:
    assert [(found.day, found.month, found.year) for found in read(text)] == parts


@pytest.mark.parametrize(
    "text",
    [
        "They may march 4 miles.",
        "The sun, 4 wed couples and 3 sat.",
        "He won 6-4, 7-5 in Court 14.",
        "Call 555-0134-22 or 2015-11.",
        "Section 12/14/22A of the Act.",
        "Agenda 2063, INTERPOL 2020, Boeing 737 and Studio 54.",
        "$NOV rose. 4/9 on 2008-9, 24/7 and 6.45.",
        "Can you decide? May I go? Augustus and Marchand novel.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert read(text) == []


@given(st.integers(1600, 2099))
def test_years_in_words(year: int) -> None:
    assert year_number(said(year)) == year


@given(st.integers(1, 99))
def test_numbers_in_words(number: int) -> None:
    assert number_of(words(number)) == number_of(ordinal(number)) == number_of(str(number)) == number
