"""Two forms of one thing in a story: which is marked, and what is shown beside it."""

import pytest

from newslint import check_text


def marked(text: str, rule: str) -> list[tuple[str, str, str]]:
    """What is marked, what it should be, and the other place."""
    return [
        (text[slice(*one.span)], one.fixes[0].edits[0].text, text[slice(*one.related[0].span)])
        for one in check_text(text).findings
        if one.rule == rule
    ]


def test_the_rarer_form_is_marked_with_a_place_of_the_usual_one() -> None:
    text = "The judgement was long. Both judgements were read. Two judgments failed.\n"
    assert marked(text, "spelling.mixed-spelling") == [("judgments", "judgements", "judgement")]


def test_at_a_tie_the_later_form_is_marked() -> None:
    text = "The website is new. The old web site was slow.\n"
    assert marked(text, "spelling.mixed-compound") == [("web site", "website", "website")]


def test_a_form_that_begins_a_sentence_keeps_its_capital() -> None:
    text = "The website is new. The website is fast. Web sites were slow.\n"
    assert marked(text, "spelling.mixed-compound") == [("Web sites", "Websites", "website")]


@pytest.mark.parametrize(
    "text",
    [
        "The judgement was long.\n",
        "The judgement was read in the Judgment Hall.\n",
        "The site is judgement.example and the judgment was long.\n",
        "The judgement was long. “A judgment,” he said.\n",
    ],
)
def test_one_form_names_addresses_and_quotations_are_left_alone(text: str) -> None:
    assert marked(text, "spelling.mixed-spelling") == []


def test_few_straight_apostrophes_among_curly_ones_are_marked_once() -> None:
    text = "Headline\n\nThey don’t, won’t, can’t, aren’t, weren’t, isn’t, wasn’t, didn’t, doesn’t and hadn’t. It isn't so.\n"
    assert marked(text, "punctuation.mixed-apostrophe") == [("'", "’", "’")]


def test_as_many_straight_as_curly_apostrophes_are_a_habit_of_the_house() -> None:
    text = "Headline\n\nThey don’t know and won’t go. It isn't so and they can't stay.\n"
    assert marked(text, "punctuation.mixed-apostrophe") == []
