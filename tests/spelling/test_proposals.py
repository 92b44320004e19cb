"""What an unknown word was meant to be."""

import pytest

from newslint.spelling.lexicon import shared_lexicon
from newslint.spelling.proposals import Surroundings, proposals

LEXICON = shared_lexicon()


def first(word: str, before: str = "", after: str = "", story: tuple[str, ...] = ()) -> str:
    return proposals(LEXICON, word, Surroundings(before, after, story))[0].text


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("recieve", "receive"),
        ("Goverment", "Government"),
        ("becuase", "because"),
        ("seperate", "separate"),
        ("nemonia", "pneumonia"),
        ("embarass", "embarrass"),
        ("optedto", "opted to"),
        ("dont", "don't"),
    ],
)
def test_the_right_word_comes_first_in_the_same_letter_case(word: str, right: str) -> None:
    assert first(word) == right


def test_the_neighbours_choose_between_words_that_are_as_near() -> None:
    assert first("cout", before="supreme") == "court"
    assert first("lsot", before="he", after="his") == "lost"


def test_the_words_of_the_story_come_before_others() -> None:
    assert first("hazzard", story=("hazard",)) == "hazard"
    assert first("magic's", story=()) is not None


def test_a_word_like_no_other_has_no_proposal() -> None:
    assert proposals(LEXICON, "qxzvkjw", Surroundings()) == []
