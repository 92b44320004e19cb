"""Counts that agree from one place of a story to another are never reported; those that do not are."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newslint

COUNTS = st.integers(4, 3000)
EXACT = st.integers(11, 900).filter(lambda count: count % 10 > 0)
"""Counts that nobody has rounded."""


def found(text: str, path: str = "story.txt") -> list[newslint.Finding]:
    findings = newslint.check_text(text, path=path).findings
    return [one for one in findings if one.rule.startswith(("numbers.", "headlines."))]


def rules(text: str) -> list[str]:
    return [one.rule for one in found(text)]


@settings(deadline=None, max_examples=40)
@given(COUNTS)
def test_one_figure_for_one_thing_is_right(count: int) -> None:
    assert not found(
        f"{count:,} dead in blast\n\nA blast killed {count:,} people on Monday, the mayor said.\n\n"
        f"The {count:,} victims were buried on a hill. The families of the {count:,} dead were there.\n"
    )


@settings(deadline=None, max_examples=40)
@given(EXACT, st.integers(1, 9))
def test_a_headline_with_another_figure_shows_both(count: int, slip: int) -> None:
    assume((count + slip) % 10)
    text = f"{count + slip} dead in blast\n\nA blast killed {count} people on Monday, the mayor said.\n"
    (finding,) = found(text)
    assert finding.rule == "headlines.figure-not-in-story"
    assert finding.message == f"The headline says “{count + slip}”; the story says “{count} people”."
    assert text[slice(*finding.related[0].span)] == f"{count} people"


@settings(deadline=None, max_examples=40)
@given(EXACT, EXACT, EXACT)
def test_the_fates_of_a_crash_add_up(dead: int, hurt: int, safe: int) -> None:
    text = (
        "Crashes\n\nThe board said {total:,} people were involved in the crashes, and {dead} were killed.\n\n"
        "It said {hurt} people sustained injuries, while {safe} were rescued without injuries.\n"
    )
    right = dead + hurt + safe
    assert not found(text.format(total=right, dead=dead, hurt=hurt, safe=safe))
    assume((right + 7) % 10)
    (finding,) = found(text.format(total=right + 7, dead=dead, hurt=hurt, safe=safe))
    assert finding.rule == "numbers.fate-sum"
    assert f"{dead} + {hurt} + {safe} = {right:,}" in finding.message
    assert len(finding.related) == 3


@settings(deadline=None, max_examples=40)
@given(st.lists(EXACT, min_size=3, max_size=3))
def test_people_among_others_need_not_be_all(parts: list[int]) -> None:
    men, women, children = parts
    text = "Victims\n\n{} men, {} women and {} children were among the {} victims.\n"
    assert not found(text.format(men, women, children, sum(parts)))
    assert not found(text.format(men, women, children, sum(parts) + 20))
    assume((sum(parts) - 1) % 10 and sum(parts) < 1500)  # a number like a year is none
    assert rules(text.format(men, women, children, sum(parts) - 1)) == ["numbers.subset"]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(1, 500), min_size=3, max_size=6), st.integers(1, 9))
def test_a_table_adds_up(column: list[int], slip: int) -> None:
    rows = "".join(f"| Town | {value} |\n" for value in column)
    table = f"Prizes\n\n| Town | Won |\n| --- | --- |\n{rows}| Total | {{}} |\n"
    assert not found(table.format(sum(column)), "story.md")
    assert [one.rule for one in found(table.format(sum(column) + slip), "story.md")] == [
        "numbers.table-total"
    ]


def test_a_later_count_explains_itself() -> None:
    lead = "Fire\n\nA fire burnt 20 houses on Monday.\n\n"
    assert rules(f"{lead}The mayor said the 22 houses were old.\n") == ["numbers.two-counts"]
    for rest in (
        "The other two houses were old.",
        "Two more houses fell on Tuesday. The 22 houses were old.",
        "Of the 22 houses in the street only two are left.",
        "He had seen the 22 houses burnt last year.",
        "The town had 22 houses. The 22 houses were old.",
    ):
        assert not found(f"{lead}{rest}\n"), rest


def test_other_events_are_other_counts() -> None:
    assert not found(
        "12 dead in blast\n\nA blast killed 12 people on Monday.\n\nLast year 30 people were killed there.\n"
    )
    assert not found(
        "12 dead in blast\n\nA blast killed seven men and five women on Monday. Two people were killed in May.\n"
    )


def test_lists_are_counted() -> None:
    bullets = "Demands\n\nThe board made {} demands:\n\n- One road.\n\n- One bridge.\n\n- One school.\n"
    assert rules(bullets.format("four")) == ["numbers.listed-names"]
    assert not found(bullets.format("three"))
    assert not found(bullets.format("at least four"))
