"""Words that are taken for one another, told apart by the words beside them."""

import pytest

from newslint.analysis.tokens import Tokens
from newslint.spelling.compounds import compounds
from newslint.spelling.confusables import Likelier, confusables, likelier
from newslint.spelling.contexts import START, after, alone, fit
from newslint.spelling.neighbours import around


def weighed(prose: str, word: str) -> Likelier | None:
    tokens = Tokens(prose)
    number = tokens.texts.index(word)
    return likelier(prose, tokens, number, confusables((word,)).get(word, ()))


@pytest.mark.parametrize(
    ("prose", "word", "meant"),
    [
        ("The minister came form the capital by car.", "form", "from"),
        ("The board will decide weather or not it pays.", "weather", "whether"),
        ("It was the fist time that the council met.", "fist", "first"),
        ("They moved back to there own house.", "there", "their"),
    ],
)
def test_the_word_that_fits_is_far_likelier(prose: str, word: str, meant: str) -> None:
    found = weighed(prose, word)
    assert found is not None
    assert found.word == meant
    assert found.gain > found.certain - 1


@pytest.mark.parametrize(
    ("prose", "word"),
    [
        ("They filled in the form and left.", "form"),
        ("The weather was bad all day.", "weather"),
        ("There is a house on the hill.", "house"),
    ],
)
def test_the_right_word_is_never_far_behind(prose: str, word: str) -> None:
    found = weighed(prose, word)
    assert found is None or found.gain < found.certain - 1


def test_names_and_words_that_are_taken_for_nothing_have_no_entry() -> None:
    assert confusables(("Kagame", "photosynthesis")) == {}


@pytest.mark.parametrize(
    ("prose", "number", "expected"),
    [
        ("One two three four five.", 2, ("one", "two", "four", "five")),
        ("It’s two, three” four five.", 2, ("it's", "two", START, START)),
        ("One two. Three four - five.", 2, (START, START, "four", START)),
        ("One well-known three 4,500 five.", 2, ("well", "known", "#", "five")),
        ("One two", 0, (START, START, "two", START)),
    ],
)
def test_marks_part_a_word_from_those_around_it(
    prose: str, number: int, expected: tuple[str, str, str, str]
) -> None:
    found = around(prose, Tokens(prose), number)
    assert (found.earlier, found.before, found.following) == expected[:3]
    assert found.following == START or found.later == expected[3]


def test_longer_contexts_count_before_shorter_ones() -> None:
    assert alone("the") > alone("zeitgeist")
    assert after("states", "united") > alone("states")
    assert after("of", "one", START) > after("if", "one", START)
    assert fit("supreme", "court") > 1 > fit("supreme", "of")


def test_a_compound_is_known_by_its_parts() -> None:
    found = compounds(("news", "qwertz", "paper", "any"))
    assert found["news"]["paper"] > 1
    assert "qwertz" not in found
    assert "news" not in found.get("paper", {})
    assert "one" not in found.get("any", {})
