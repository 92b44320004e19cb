"""The weekday rules agree with the calendar of the standard library and offer both repairs."""

import datetime as dt

import pytest

from newslint import check_text
from newslint.analysis.calendar.names import MONTHS, WEEKDAYS
from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.rulesets.loader import built_in_folder, load_folder

RULES = [
    rule for rule in load_folder(built_in_folder(), is_trusted=True) if rule.id.startswith("dates.weekday")
]
CHECKER = Checker(Ruleset(RULES))
FIRST, LAST = dt.date(1900, 1, 1), dt.date(2100, 12, 31)


def written(day: dt.date, weekday: str, form: int) -> str:
    month = MONTHS[day.month - 1]
    return (f"{weekday}, {month} {day.day}, {day.year}", f"{weekday} {day.day} {month} {day.year}")[form]


def test_right_weekdays_of_two_centuries_are_left_alone_and_wrong_ones_found() -> None:
    for number in range(0, (LAST - FIRST).days, 97):
        day = FIRST + dt.timedelta(days=number)
        for off in (0, 1 + number % 6):
            text = (
                f"They met on {written(day, WEEKDAYS[(day.weekday() + off) % 7], number % 2)}, in the hall.\n"
            )
            findings = CHECKER.check(text).findings
            assert [finding.rule for finding in findings] == ["dates.weekday-mismatch"] * bool(off)
            if off:
                assert findings[0].fixes[0].edits[0].text == WEEKDAYS[day.weekday()]


@pytest.mark.parametrize("days", range(-30, 31, 5))
def test_without_a_year_the_day_nearest_the_story_is_meant(days: int) -> None:
    today = dt.date(2025, 7, 16)
    day = today + dt.timedelta(days=days)
    verb = "was held" if days <= 0 else "will be held"
    for off in range(7):
        text = (
            f"The fair {verb} on {WEEKDAYS[(day.weekday() + off) % 7]}, {MONTHS[day.month - 1]} {day.day}.\n"
        )
        found = [finding.rule for finding in CHECKER.check(text, date=today).findings]
        assert found == ["dates.weekday-inferred"] * bool(off)


def test_all_repairs_are_offered_and_none_is_made() -> None:
    (finding,) = CHECKER.check("The vote is on Monday, March 4, 2025.\n").findings
    assert [fix.edits[0].text for fix in finding.fixes] == ["Tuesday", "3"]
    assert {str(fix.safety) for fix in finding.fixes} == {"suggest"}
    assert finding.related[0].message == "This is a Tuesday."


def test_the_month_beside_is_offered_where_its_day_fits() -> None:
    finding = CHECKER.check("It closed on Wednesday 2 September.\n", date=dt.date(2013, 10, 3)).findings[0]
    assert [fix.edits[0].text for fix in finding.fixes] == ["Monday", "4", "October"]


@pytest.mark.parametrize(
    "text",
    [
        "In 1963 it rained. On Friday, November 22, the president was shot.",
        "A year earlier, on Monday, May 15, she had left.",
        "A photo of Monday 27 March shows the court.",
    ],
)
def test_where_two_years_are_plausible_nothing_is_claimed(text: str) -> None:
    assert CHECKER.check(f"{text}\n", date=dt.date(2024, 5, 15)).findings == ()


def test_one_crooked_date_gives_one_finding() -> None:
    text = "It runs on Thursday 16th, Friday 17th and Saturday 19th March.\n"
    found = check_text(text, date="2017-03-10").findings
    assert [(finding.rule, text[slice(*finding.span)]) for finding in found] == [
        ("dates.weekday-inferred", "Saturday")
    ]
