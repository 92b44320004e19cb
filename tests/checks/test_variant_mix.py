"""British and American spellings in one story."""

import pytest

from newslint import check_text


def marked(text: str) -> list[tuple[str, str]]:
    return [
        (text[slice(*one.span)], one.related[0].message)
        for one in check_text(text).findings
        if one.rule == "spelling.variant-mix"
    ]


def test_the_minority_is_marked_and_a_place_of_the_majority_shown() -> None:
    assert marked("The colour of the harbour. The odor was odd.") == [
        ("odor", "Here, and mostly, the spelling is British: “colour”.")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The colour of the harbour.",
        "The color of the harbor.",
        "The colour and the odor.",
        "The colour of the harbour at Pearl Harbor and the Labor Department.",
        "The colour of the harbour. “The odor,” he said, “was odd.”",
    ],
)
def test_one_spelling_names_and_quotations_are_left_alone(text: str) -> None:
    assert marked(text) == []
