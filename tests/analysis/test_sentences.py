"""Where sentences end."""

import pytest

from newslint.analysis.sentences import sentence_spans
from newslint.finding import Span


def sentences(text: str) -> list[str]:
    return [text[slice(*span)] for span in sentence_spans(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "Gov. Ada Obi met Mr. Bello on Nov. 2 in the U.S. Senate.",
        "Mr Bello of St. Mary’s arrived at 3 p.m. Tuesday.",
        "Dr. J. K. Obi of Shell Co. Ltd. spoke.",
        "It cost No. 10 about 1.5 million.",
        "“Why?” he asked.",
    ],
)
def test_abbreviations_and_initials_do_not_end_a_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It rained. We left.", ["It rained.", "We left."]),
        ("He lives in the U.S. The house is old.", ["He lives in the U.S.", "The house is old."]),
        ("“It rained.” She left.", ["“It rained.”", "She left."]),
        ("Why? Because.", ["Why?", "Because."]),
        ("It ended at 3 p.m. He left.", ["It ended at 3 p.m.", "He left."]),
    ],
)
def test_sentences_end_at_stops(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted
