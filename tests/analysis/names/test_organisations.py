"""Organisations of a story: what is one, where its name ends, and which names are one."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.analysis.story import Story
from newslint.formats.text import parse_text


def named(text: str) -> list[str]:
    story = Story(parse_text(f"A headline\n\n{text}\n"))
    return [story.prose[slice(*span)] for span in story.organisations.named]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He joined Access Bank in May.", ["Access Bank"]),
        ("The Central Bank of Nigeria paid.", ["Central Bank of Nigeria"]),
        ("The Ministry of Works and Housing met.", ["Ministry of Works and Housing"]),
        ("The Bank of Lagos and the University of Kano met.", ["Bank of Lagos", "University of Kano"]),
        ("Chairman Example Bank Plc Ada Obi left.", ["Example Bank Plc"]),
        ("Example Bank Governor Ada Obi left.", ["Example Bank"]),
        ("At the Institute of Example Arts they met.", ["Institute of Example Arts"]),
        ("She studied at Example College London.", ["Example College"]),
        ("The People’s Example Party won.", ["People’s Example Party"]),
        ("The Justice Department’s lawyers met.", ["Justice Department"]),
        ("Lagos-based Example Cement Corp paid.", ["Example Cement Corp"]),
        ("The House Committee on Works met.", ["House Committee on Works"]),
        ("The Ministry of Works and EFCC met.", ["Ministry of Works"]),
        ("The Example Institute of Taxation of Ghana met.", ["Example Institute of Taxation of Ghana"]),
        (
            "The World Bank’s Board of Executive Directors met.",
            ["World Bank", "Board of Executive Directors"],
        ),
        ("Kano Sheriff’s Department paid.", ["Kano Sheriff’s Department"]),
        ("He left Example Corp. Access Bank paid.", ["Example Corp", "Access Bank"]),
        ("Shares of Example Corp. of Kano fell.", ["Example Corp. of Kano"]),
        ("The White House and Congress met.", []),
        ("He lives in Example Bank Street.", []),
        ("Ada Obi met Musa Bello. The bank paid.", []),
    ],
)
def test_a_name_ends_where_something_else_begins(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_all_names_of_an_organisation_are_one() -> None:
    story = Story(
        parse_text(
            "A headline\n\nThe Road Safety Board (RSB) met. The board paid. RSB men left the Road Safety Board.\n"
        )
    )
    (board,) = story.organisations.all
    assert (board.name, board.acronym) == ("Road Safety Board", "RSB")
    assert [story.prose[slice(*span)] for span in board.places] == [
        "Road Safety Board", "RSB", "board", "RSB", "Road Safety Board",
    ]  # fmt: skip
    assert story.organisations.at(board.places[1].start) == board
    assert story.organisations.at(0) is None


def test_the_bank_is_nobody_where_there_are_two() -> None:
    story = Story(parse_text("A headline\n\nAccess Bank met Example Bank. The bank paid.\n"))
    assert [one.shortened for one in story.organisations.all] == [(), ()]


@example(["of", "Bank", "(OB)", "Bank"])
@given(
    st.lists(
        st.sampled_from("Bank of the and & Lagos Union Obi’s , ’ . (OB) Governor \n".split(" ")), max_size=14
    )
)
def test_any_text_is_read(words: list[str]) -> None:
    story = Story(parse_text(" ".join(words)))
    for one in story.organisations.all:
        assert all(story.prose[slice(*span)].strip() for span in one.places)
        assert story.organisations.at(one.places[0].start) is not None
