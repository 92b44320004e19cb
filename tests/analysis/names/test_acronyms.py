"""Acronyms beside their names: which words belong to the name, and which slip is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.names.letters import Slip, slip_between
from newslint.analysis.story import Story
from newslint.formats.text import parse_text


def story(text: str) -> Story:
    return Story(parse_text(f"A headline\n\n{text}\n"))


def explained(text: str) -> list[tuple[str, str]]:
    one = story(text)
    return [(found.short, one.prose[slice(*found.name)]) for found in one.acronyms.sure]


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("He left the Federal Road Safety Corps (FRSC) in May.", "FRSC", "Federal Road Safety Corps"),
        ("He left the Central Bank of Nigeria (CBN).", "CBN", "Central Bank of Nigeria"),
        ("Two non-governmental organisations (NGOs) met.", "NGO", "non-governmental organisations"),
        ("The Movement for Clean Harbours (“the MCH”) met.", "MCH", "Movement for Clean Harbours"),
        ("The National Insurance Commission (NAICOM) met.", "NAICOM", "National Insurance Commission"),
        ("The Example Board, known as EB, met.", "EB", "Example Board"),
        ("The River Example Board, or REB, met.", "REB", "River Example Board"),
        ("The EB (Example Board) met.", "EB", "Example Board"),
        ("The Obi Cement Company Ltd (OCC) met.", "OCC", "Obi Cement Company Ltd"),
        ("The U.S. Road Board (USRB) met.", "USRB", "U.S. Road Board"),
        ("The Oil & Gas Board (OGB) met.", "OGB", "Oil & Gas Board"),
    ],
)
def test_the_name_is_the_words_whose_letters_fit(text: str, short: str, name: str) -> None:
    assert explained(text) == [(short, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Marsh (R-Texas) met Musa Bello (PDP-Kano).",
        "LAGOS (NAN) and a second place (UPI) of Senator Obi (N.Y.) met.",
        "He spoke to Ada Obi (ICIJ) and paid (see below).",
        "The Road Workers Union (XQZ) met.",
    ],
)
def test_other_brackets_explain_nothing(text: str) -> None:
    assert story(text).acronyms.definitions == ()


def test_the_uses_of_an_acronym_are_whole_words() -> None:
    one = story("The EB (Example Board) met. EBs, EB’s and “EB” but not WEB, EBX or A/EB.")
    assert [one.prose[use.start : use.end + 2] for use in one.acronyms.uses("EB")] == [
        "EB (",
        "EBs,",
        "EB’s",
        "EB” ",
    ]


@pytest.mark.parametrize(
    ("wrong", "right", "slip"),
    [
        ("frcs", "frsc", Slip.ORDER),
        ("rfsc", "frsc", Slip.ORDER),
        ("frs", "frsc", Slip.MISSING),
        ("frssc", "frsc", Slip.EXTRA),
        ("frdc", "frsc", Slip.OTHER),
        ("frsc", "frsc", None),
        ("eu", "ue", None),
        ("abc", "abd", None),
        ("scrf", "frsc", None),
    ],
)
def test_one_slip_is_told_and_no_more(wrong: str, right: str, slip: Slip | None) -> None:
    assert slip_between(wrong, right) is slip


@given(st.text(st.sampled_from("ABab (),.’“”-&/\n"), max_size=80))
def test_places_of_any_text_hold_what_they_say(text: str) -> None:
    one = Story(parse_text(text))
    for found in one.acronyms.definitions:
        assert one.prose[slice(*found.place)] == found.short
        assert found.name.end <= found.place.start or found.place.end <= found.name.start
