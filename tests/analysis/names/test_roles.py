"""Which roles a story gives its people, with the words that make others of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.story import Story
from newslint.formats import parse


def roles(text: str) -> list[tuple[str, str, str]]:
    """Person, office and mark of each role."""
    story = Story(parse(text, None))
    return [(role.person.name, role.office, role.mark) for role in story.roles.all]


@pytest.mark.parametrize(
    "text",
    [
        "Treasurer Ada Obi left early.",
        "The treasurer, Ada Obi, left early.",
        "The treasurer of the club, Ada Obi, left early.",
        "The Treasurer, Ministry of Works, Ada Obi, left early.",
        "Ada Obi, the treasurer of the club, left early.",
        "Ada Obi (Lagos), the treasurer, left early.",
        "“We will go on,” said Ada Obi, the club’s treasurer.",
        "Ada Obi is the treasurer of the club.",
    ],
)
def test_a_role_is_read_wherever_it_stands(text: str) -> None:
    assert roles(text) == [("Ada Obi", "treasurer", "")]


def test_a_surname_means_who_was_introduced() -> None:
    text = "Ada Obi came.\nTreasurer Obi left.\n“We go,” said Obi, the treasurer of the club."
    assert roles(text) == [("Ada Obi", "treasurer", "")] * 2


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Ada Obi, the former treasurer, left.", "former"),
        ("Ada Obi, the ex-club treasurer, left.", "ex-club"),
        ("The deputy treasurer, Ada Obi, left.", "deputy"),
        ("Ada Obi, the treasurer and secretary of the club, left.", "and"),
        ("Ada Obi, the treasurer-elect, left.", ""),
        ("Ada Obi, a treasurer who resigned, left.", "who"),
        ("Ada Obi, his treasurer, left.", "his"),
    ],
)
def test_words_that_make_another_role_are_its_mark(text: str, mark: str) -> None:
    found = roles(text)
    assert {one[2] for one in found} == ({mark} if mark else set())


@pytest.mark.parametrize(
    "text",
    [
        "According to Ada Obi, the treasurer said nothing.",
        "According to Ada Obi, the treasurer of the club said nothing, as ever.",
        "Ada Obi was the treasurer of the club.",
        "A spokesman for Ada Obi left.",
        "Ada Obi, whose father was the treasurer, left.",
    ],
)
def test_an_office_of_somebody_else_is_no_role(text: str) -> None:
    assert [one for one in roles(text) if not one[2]] == []


@given(
    st.lists(
        st.sampled_from(["Ada Obi", "the treasurer", ",", "is", "Governor", "of", "club", "\n", "🙂", "é"])
    )
)
def test_roles_lie_where_their_words_stand(pieces: list[str]) -> None:
    story = Story(parse(" ".join(pieces), None))
    for role in story.roles.all:
        assert story.prose[slice(*role.span)].lower() == role.office
        assert story.prose[slice(*role.name)] in (role.person.name, role.person.surname)
