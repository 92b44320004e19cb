"""Doubled words: slips, and what only looks like them."""

import pytest

from newslint import check_text


def doubled(text: str) -> list[str]:
    return [text[slice(*one.span)] for one in check_text(text).findings if one.rule == "words.doubled"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He saw the the road.", ["the the"]),
        ("He saw a a road.", ["a a"]),
        ("It was for for, and then for for.", ["for for", "for for"]),
        ("“He saw the the road,” she said.", ["the the"]),
    ],
)
def test_a_word_that_stands_twice(text: str, found: list[str]) -> None:
    assert doubled(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "He had had enough, and what that is is clear.",
        "Vitamin A a day.",
        "Duran Duran met Boutros Boutros-Ghali in Wagga Wagga.",
        "He checked in in March after a sit-in in May.",
        "The end.\nend of story.",
        "It was long, long ago.",
        "The the-time-is-now crowd.",
    ],
)
def test_words_that_may_stand_twice(text: str) -> None:
    assert doubled(text) == []
