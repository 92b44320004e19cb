"""Figures of a story: what they count, how large they are, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.formats.text import parse_text


def figures(text: str) -> list[Figure]:
    return list(Story(parse_text(f"A headline\n\n{text}\n")).figures.all)


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("They saw 12 boats.", Kind.COUNT, 12, ""),
        ("They saw twenty-one boats.", Kind.COUNT, 21, ""),
        ("They saw two hundred and five boats.", Kind.COUNT, 205, ""),
        ("They saw a dozen boats.", Kind.COUNT, 12, ""),
        ("They saw 1,234.5 tonnes.", Kind.MEASURE, 1234.5, "tonne"),
        ("They saw 3 million people.", Kind.COUNT, 3e6, ""),
        ("They saw 2.5 lakh people.", Kind.COUNT, 2.5e5, ""),
        ("They saw 12,50,000 people.", Kind.COUNT, 1.25e6, ""),
        ("It cost Rs 12,50,000 then.", Kind.MONEY, 1.25e6, "Rs"),
        ("It cost Rs 5 crore then.", Kind.MONEY, 5e7, "Rs"),
        ("It cost Rs2 lakh crore then.", Kind.MONEY, 2e12, "Rs"),
        ("They saw 1.2m people.", Kind.COUNT, 1.2e6, ""),
        ("It sold 1.2m last year.", Kind.COUNT, 1.2e6, ""),
        ("An audience of just over 1.2m saw it.", Kind.COUNT, 1.2e6, ""),
        ("The wall is 1.2m high.", Kind.MEASURE, 1.2, "m"),
        ("She fell 30m from a wall.", Kind.MEASURE, 30, "m"),
        ("They saw the 60m hurdles.", Kind.MEASURE, 60, "m"),
        ("He ran the 10,000m days later.", Kind.MEASURE, 10000, "m"),
        ("The 1,501 victims came home.", Kind.COUNT, 1501, ""),
        ("In Kano 1,501 victims were buried.", Kind.COUNT, 1501, ""),
        ("It fell by 12.5 percent.", Kind.PERCENT, 12.5, ""),
        ("It fell by 12 per cent.", Kind.PERCENT, 12, ""),
        ("It fell by five percent.", Kind.PERCENT, 5, ""),
        ("It fell by 12 percentage points.", Kind.POINTS, 12, ""),
        ("It cost $1.5bn then.", Kind.MONEY, 1.5e9, "$"),
        ("It cost US$20 then.", Kind.MONEY, 20, "$"),
        ("It cost $8B then.", Kind.MONEY, 8e9, "$"),
        ("It cost $46 mill then.", Kind.MONEY, 46e6, "$"),
        ("They saw 40 mill workers.", Kind.COUNT, 40, ""),
        ("They told of Leeds’s 12 boats.", Kind.COUNT, 12, ""),
        ("They saw 12 ‘boats’.", Kind.COUNT, 12, ""),
        ("They saw over 300 student profiles.", Kind.COUNT, 300, ""),
        ("FIRM SENDS 9,000 ON LEAVE.", Kind.COUNT, 9000, ""),
        ("It cost N500 then.", Kind.MONEY, 500, "N"),
        ("It cost ₦2m then.", Kind.MONEY, 2e6, "N"),
        ("It cost 500 naira then.", Kind.MONEY, 500, "N"),
        ("A third of them left.", Kind.FRACTION, 1 / 3, ""),
        ("Two-thirds of them left.", Kind.FRACTION, 2 / 3, ""),
        ("Half the town left.", Kind.FRACTION, 1 / 2, ""),
        ("One in five had left.", Kind.RATIO, 1 / 5, ""),
        ("It is 30ft long.", Kind.MEASURE, 30, "ft"),
        ("It is 5 kg in all.", Kind.MEASURE, 5, "kg"),
        ("It was 30°C at noon.", Kind.MEASURE, 30, "c"),
        ("It is 10 miles away.", Kind.MEASURE, 10, "mile"),
        ("Enrolment, which was 21,580.", Kind.COUNT, 21580, ""),
        ("It cost Rs 2,500 then.", Kind.MONEY, 2500, "Rs"),
        ("It cost KSh5m then.", Kind.MONEY, 5e6, "KSh"),
        ("It cost GH¢20 then.", Kind.MONEY, 20, "GH¢"),
        ("It cost 5 million pounds then.", Kind.MONEY, 5e6, "£"),
        ("It cost 20 Swiss francs then.", Kind.MONEY, 20, "franc"),
        ("It cost 20 Hong Kong dollars then.", Kind.MONEY, 20, "Hong Kong $"),
        ("It cost 3 trillion roubles then.", Kind.MONEY, 3e12, "ruble"),
        ("It cost NGN 5,000 then.", Kind.MONEY, 5000, "N"),
        ("It cost 500 USD then.", Kind.MONEY, 500, "$"),
        ("It cost R1,200 then.", Kind.MONEY, 1200, "R"),
        ("The team won 500 won games.", Kind.COUNT, 500, ""),
        ("It weighs 5 pounds.", Kind.MEASURE, 5, "pound"),
        ("It covers 5 square miles.", Kind.MEASURE, 5, "square mile"),
        ("It covers 5 sq. km.", Kind.MEASURE, 5, "sq km"),
        ("It ran at 60 miles per hour.", Kind.MEASURE, 60, "miles per hour"),
        ("It was minus 5 degrees Celsius.", Kind.MEASURE, -5, "celsius"),
        ("It was -5C at noon.", Kind.MEASURE, -5, "c"),
        ("It was 30 C at noon.", Kind.MEASURE, 30, "c"),
        ("It was 45 in May.", Kind.COUNT, 45, ""),
        ("It is 45in long.", Kind.MEASURE, 45, "in"),
    ],
)
def test_a_figure_has_a_kind_a_value_and_a_unit(text: str, kind: Kind, value: float, unit: str) -> None:
    found = figures(text)
    assert [(one.kind, one.unit) for one in found] == [(kind, unit)]
    assert found[0].value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "He came on March 4, 2015.",
        "He came in 2015.",
        "He came at 5 p.m. and left at 17:30.",
        "Call 0803 123 4567.",
        "Call 08031234567.",
        "They won 3-1.",
        "It runs on version 2.1.",
        "He flew a Boeing 737.",
        "He lives in Room 12.",
        "The 34-year-old left.",
        "Ada Obi, 34, left.",
        "One of them left.",
        "It was the 21st time.",
        "It cost $110,00 then.",
    ],
)
def test_dates_scores_names_and_ages_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("12", 12, 12),
        ("500", 450, 550),
        ("1.2 million", 1.15e6, 1.25e6),
        ("about 50", 45, 55),
        ("more than 50", 50, float("inf")),
        ("at least 50", 50, float("inf")),
        ("up to 50", 0, 50),
        ("nearly 50", 0, 50),
    ],
)
def test_rounding_and_hedges_leave_an_interval(words: str, low: float, high: float) -> None:
    (found,) = figures(f"They saw {words} boats.")
    assert (found.low, found.high) == pytest.approx((low, high))


def test_a_count_knows_its_noun() -> None:
    assert [one.noun for one in figures("He saw 12 large boats and five men.")] == ["boats", "men"]


@given(st.text("0123456789.,% $£€Nmbnkft()-–: \n½andthoue’é", max_size=60))
def test_any_text_gives_figures_in_order_inside_the_story(text: str) -> None:
    story = Story(parse_text(text))
    found = story.figures.all
    assert list(found) == sorted(found)
    for one in found:
        assert 0 <= one.opening <= one.span.start < one.span.end <= len(story.prose)
        assert one.low <= one.high


@pytest.mark.parametrize(
    "text",
    [
        "It rose from 900,000 to 1.2m in May.",
        "It rose from 1.2m to 1.6bn in May.",
        "Membership fell from 1.6m to 1.2m in May.",
        "It has 9m users in the north and 2m in the south.",
    ],
)
def test_an_m_beside_another_large_number_is_million(text: str) -> None:
    assert [(one.kind, one.value >= 9e5) for one in figures(text)] == [(Kind.COUNT, True)] * 2


def test_thousands_are_no_year_whatever_stands_before_them() -> None:
    for before in ("In May", "Since May", "By 4 May,", "Of", "Until", "The"):
        found = figures(f"{before} 1,501 victims and 2,014 others came.")
        assert [(one.value, one.noun) for one in found] == [(1501, "victims"), (2014, "others")]
