"""Dollars in Markdown are money, not formulas, and keep their places."""

import pytest

from newslint.finding import Span
from newslint.formats.markdown import parse_markdown


@pytest.mark.parametrize(
    "text",
    [
        "It would cost $26 to $31 million to mend.",
        "He paid $5 in May and US$7 in June.",
        "The sum rose from A$5m to A$6m.",
        "It cost **$26 million** and then $31 million.",
    ],
)
def test_sums_in_dollars_are_prose(text: str) -> None:
    prose = parse_markdown(text).prose
    assert prose.strip() == text.replace("**", "")


def test_a_formula_stays_a_formula() -> None:
    assert "alpha" not in parse_markdown(r"The value of $\alpha$ is small.").prose


def test_an_escaped_dollar_shows_no_backslash() -> None:
    assert parse_markdown(r"It cost \$5 then.").prose.strip() == "It cost $5 then."


def test_places_of_sums_are_those_of_the_source() -> None:
    text = "It would cost $26 to $31 million to *mend* it."
    document = parse_markdown(text)
    at = document.prose.index("$31")
    assert document.offsets.span(Span(at, at + 3)) == (text.index("$31"), text.index("$31") + 3)
