"""A figure of a headline stands for what it rounds, cuts off or hedges, and for nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.figures.retelling import Amount, amount, is_made_up, is_near, may_stand_for
from newslint.analysis.story import Story
from newslint.formats.text import parse_text


def amounts(text: str) -> list[Amount]:
    return [amount(one) for one in Story(parse_text(f"A headline\n\nIt told of {text}.\n")).figures.all]


def first(text: str) -> Amount:
    return amounts(text)[0]


@pytest.mark.parametrize(
    ("brief", "full"),
    [
        ("£14m", "£14.2m"),
        ("£14m", "£14.8m"),
        ("£15m", "£14.8m"),
        ("nearly £15m", "£14.2m"),
        ("more than £14m", "£14.9m"),
        ("over £1m", "£1.9m"),
        ("£36m", "about £36m"),
        ("3%", "3.4 per cent"),
        ("half of them", "47 per cent"),
        ("a third of them", "one in three"),
        ("$2m", "A$2m"),
        ("10.5 million tonnes", "10,512,402 more tonnes"),
        ("9%", "9 or 10"),
        ("5,000 houses", "5,000 homes"),
    ],
)
def test_a_brief_figure_stands_for_a_fuller_one(brief: str, full: str) -> None:
    assert may_stand_for(first(brief), first(full))


@pytest.mark.parametrize(
    ("brief", "full"),
    [
        ("£14m", "£15.2m"),
        ("£15m", "£14.2m"),
        ("£600m", "more than £500m"),
        ("36,000 jobs", "up to 35,000 jobs"),
        ("£578m", "over £1bn"),
        ("nearly £15m", "£9m"),
        ("up to 51%", "up to 49%"),
        ("74%", "more than half of them"),
        ("at least 34 dead", "36 people"),
        ("3%", "3 boats"),
        ("5 tonnes", "5 km"),
    ],
)
def test_it_does_not_stand_for_another(brief: str, full: str) -> None:
    assert not may_stand_for(first(brief), first(full))


@given(st.integers(1_000, 99_999), st.integers(1, 3))
def test_whatever_is_rounded_stands_for_it(pounds: int, places: int) -> None:
    brief = f"{pounds / 1000:.{places}f}"
    assert may_stand_for(first(f"£{brief}m"), first(f"£{pounds:,},000"))


@given(st.integers(2, 900).filter(lambda millions: millions % 10 > 0), st.integers(1, 99))
def test_a_figure_a_step_or_more_off_is_another_one(millions: int, tenths: int) -> None:
    wrong = millions - 1 - tenths / 100
    assert not may_stand_for(first(f"£{millions}m"), first(f"£{wrong:.2f}m"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("£16m", "£14m"), ("24%", "42%"), ("£3.5m", "£3.5bn"), ("£150m", "£50m"), ("3%", "13%")],
)
def test_figures_that_may_be_taken_for_each_other_are_near(one: str, other: str) -> None:
    assert is_near(first(one), first(other))
    assert is_near(first(other), first(one))


def test_figures_far_apart_are_not_near() -> None:
    assert not is_near(first("£8bn"), first("£1.4bn"))


@pytest.mark.parametrize(
    ("brief", "told"),
    [
        ("£16m", "£9m here and £7m there"),
        ("£2m", "£9m here and £7m there"),
        ("12%", "a price of £1.12 and £1 before"),
        ("60%", "27 films and 45 films"),
        ("£21m", "£9m, £7m and £5m"),
    ],
)
def test_figures_of_a_sentence_make_up_another(brief: str, told: str) -> None:
    assert is_made_up(first(brief), [amounts(told)])
    assert not is_made_up(first("£123m"), [amounts(told)])


def test_a_share_that_is_told_is_not_worked_out_from_what_stands_beside_it() -> None:
    assert not is_made_up(first("60%"), [amounts("27 films and 45 films, or 40 per cent")])
