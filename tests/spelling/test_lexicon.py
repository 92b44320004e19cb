"""What the lexicon knows, and what it takes a slip for."""

import pytest

from newslint.spelling.lexicon import shared_lexicon

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


def test_common_words_are_commoner() -> None:
    assert LEXICON.commonness("the") > LEXICON.commonness("table") > LEXICON.commonness("zeitgeist") > 0
    assert LEXICON.commonness("Monoday") == 0
