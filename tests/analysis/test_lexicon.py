"""What the lexicon knows, and what it takes a slip for."""

import pytest

from newslint.analysis.lexicon import is_one_slip, shared_lexicon

LEXICON = shared_lexicon()


@pytest.mark.parametrize(
    "word",
    "the The THE colour color globalisation globalization don’t don't Lagos Kagame INTERPOL children’s workers’ "
    "co-founder anti-fraud by-election naira cybercrime 84th 5G US-led Zelenskiy McDonald organisation’s maths "
    "recommender Boko".split(),
)
def test_words_names_possessives_and_compounds_are_known(word: str) -> None:
    assert LEXICON.knows(word)


@pytest.mark.parametrize(
    "word",
    [
        "monday",
        "Monoday",
        "recieve",
        "goverment",
        "teh",
        "seperately",
        "occured",
        "lagos",
        "newpapers",
        "non-existant",
    ],
)
def test_slips_and_names_in_small_letters_are_not_known(word: str) -> None:
    assert not LEXICON.knows(word)


@pytest.mark.parametrize(
    ("word", "right"),
    [("recieve", "receive"), ("Goverment", "Government"), ("becuase", "because"), ("seperate", "separate")],
)
def test_the_right_word_comes_first_in_the_same_letter_case(word: str, right: str) -> None:
    assert LEXICON.near(word)[0] == right


def test_common_words_are_commoner() -> None:
    assert LEXICON.commonness("the") > LEXICON.commonness("table") > LEXICON.commonness("zeitgeist") > 0
    assert LEXICON.commonness("Monoday") == 0


@pytest.mark.parametrize("word", ["Monoday", "Mnday", "Mondya", "Nonday"])
def test_one_slip(word: str) -> None:
    assert is_one_slip(word, "Monday")


@pytest.mark.parametrize("word", ["Monday", "Munoday", "Modnya", "Mondayish"])
def test_more_than_one_slip_or_none(word: str) -> None:
    assert not is_one_slip(word, "Monday")
