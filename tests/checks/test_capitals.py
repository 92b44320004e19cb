"""Small letters where capitals belong, and capitals where small letters belong."""

import pytest

from newslint import check_text


def marked(text: str) -> list[tuple[str, str]]:
    return [
        (one.rule, text[slice(*one.span)])
        for one in check_text(text).findings
        if one.rule.startswith("case.")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The team flew to london’s main airport.\n", ("case.place", "london’s")),
        ("A german-owned firm won.\n", ("case.nationality", "german-owned")),
        ("“The american people,” she said, “agree.”\n", ("case.nationality", "american")),
        ("It rained on Barclays. the bank was shut.\n", ("case.sentence-start", "the")),
        ("It rained all morning. nobody came.\n", ("case.sentence-start", "nobody")),
        ("The mayor And the council met.\n", ("case.stray-capital", "And")),
        ("It was a VERY long day.\n", ("case.all-capitals", "VERY")),
    ],
)
def test_slips_are_marked(text: str, expected: tuple[str, str]) -> None:
    assert marked(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "we fly to london on a whim and see the american bar\n",
        "Look at www.london.example or write to desk@london.example.\n",
        "Acme Corp. said it would pay. Dr. van Dyk left.\n",
        "He works for Foods. etc. and no more.\n",
        "She read Of Mice And Men on the train.\n",
        "The AND gate and the OR gate were BOTH explained: AND is first.\n",
        "Ask Node.js and example.com for help.\n",
    ],
)
def test_messages_addresses_abbreviations_and_titles_are_left_alone(text: str) -> None:
    assert marked(text) == []
