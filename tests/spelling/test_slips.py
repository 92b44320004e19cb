"""How one word turns into another, and what that costs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.spelling.slips import cost, is_one_slip, kind

WORDS = st.text("abcdeiorst", min_size=1, max_size=9)


@pytest.mark.parametrize("word", ["Monoday", "Mnday", "Mondya", "Nonday"])
def test_one_slip(word: str) -> None:
    assert is_one_slip(word, "Monday")


@pytest.mark.parametrize("word", ["Monday", "Munoday", "Modnya", "Mondayish"])
def test_more_than_one_slip_or_none(word: str) -> None:
    assert not is_one_slip(word, "Monday")


@pytest.mark.parametrize(
    ("wrong", "right", "what"),
    [
        ("recieve", "receive", "two letters are swapped"),
        ("comittee", "committee", "a double letter is single"),
        ("govrnment", "government", "a letter is missing"),
        ("untill", "until", "a letter is doubled"),
        ("athelete", "athlete", "there is a letter too many"),
        ("wirth", "worth", "a key beside the right one was struck"),
        ("seperate", "separate", "one letter is another"),
        ("nemonia", "pneumonia", ""),
    ],
)
def test_what_happened_is_told_in_plain_words(wrong: str, right: str, what: str) -> None:
    assert kind(wrong, right) == what


@given(WORDS, WORDS)
def test_only_the_same_word_costs_nothing(one: str, other: str) -> None:
    assert (cost(one, other) == 0) == (one == other)


@given(WORDS)
def test_a_lost_letter_is_one_slip(word: str) -> None:
    assert is_one_slip(word[1:], word)
