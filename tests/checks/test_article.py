"""A or an, by the sound of the next word."""

import pytest

from newslint import check_text

PHRASES = (
    "a union, an hour, a one-off, an MP, a UN day, an FBI agent, an 8.5 per cent rise, an 11-point lead, an 18-year-old, a 180-day ban, "
    "a European, an uncle, a ewe, an heir, a useful idea, an X-ray, a U-turn, an S-bend, a NATO base, an AIDS clinic, an honest man, "
    "a 100-year lease, an 800-year lease, an MP3 player, an unusual day, an unidentified man, a Ukrainian, an umbrella"
).split(", ")


def marked(text: str) -> list[str]:
    return [text[slice(*one.span)] for one in check_text(text).findings if one.rule == "words.article"]


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_right_article_is_left_alone_and_the_wrong_one_is_not(phrase: str) -> None:
    assert marked(f"He saw {phrase} there.") == []
    article, _, rest = phrase.partition(" ")
    wrong = "a" if article == "an" else "an"
    found = marked(f"He saw {wrong} {rest} there.")
    if rest.startswith(("NATO", "AIDS", "unidentified")):  # said either way, or as a word: nothing is claimed
        assert found == []
    else:
        assert len(found) == 1
        assert f"{wrong} {rest}".startswith(found[0])


@pytest.mark.parametrize(
    "text", ["The A and B shares rose.", "Mr An said so.", "He got an A in art.", "Vitamin A is good."]
)
def test_a_letter_or_a_name_is_no_article(text: str) -> None:
    assert marked(text) == []
