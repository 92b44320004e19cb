"""Who and what a story names, with every place it is named at."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.names.registry import NameKind
from newslint.analysis.story import Story
from newslint.formats.text import parse_text

PIECES = [
    "Ada Obi", "Obi", "Gov. Musa Bello", "the Example Board (EB)", "EB", "Kano", "Aba, Abia State", "U.S.", "Mr",
    " said ", ". ", ", ", "’s ", "\n\n", "The ", "Bank of Lagos", " and ", "de la Cruz", "İ", "“", "”", "O’Hara",
]  # fmt: skip


def named(text: str) -> list[tuple[str, str, int]]:
    story = Story(parse_text(f"Town meets\n\n{text}\n"))
    return [(str(one.kind), one.name, len(one.places)) for one in story.names.all]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gov. Musa Bello met Ada Obi. Bello left, and Obi stayed.", [("person", "Musa Bello", 2), ("person", "Ada Obi", 2)]),
        ("John K. Ade spoke, and J. Ade left. “Go,” said Ade.", [("person", "John K. Ade", 3)]),
        ("The Federal Road Safety Corps (FRSC) met, and the FRSC left.", [("organisation", "Federal Road Safety Corps", 3)]),
        ("He lives in Aba, Abia State, and works in Aba.", [("place", "Aba", 2), ("place", "Abia State", 1)]),
        ("The U.S. said no. They left the U.S. on Monday.", [("place", "U.S.", 2)]),
        ("Clare Whitfield’s brother left. They met Whitfield’s team.", [("person", "Clare Whitfield", 2)]),
    ],
)  # fmt: skip
def test_forms_of_one_name_belong_together(text: str, names: list[tuple[str, str, int]]) -> None:
    assert named(text) == names


def test_two_people_of_one_surname_are_two() -> None:
    assert named("Musa Bello met Halima Bello.") == [
        ("person", "Musa Bello", 1),
        ("person", "Halima Bello", 1),
    ]


def test_days_nationalities_and_words_at_the_start_of_a_sentence_are_no_names() -> None:
    assert named("On Monday the Nigerian team met. Yesterday it left.") == []


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_no_place_bears_two_names_and_every_name_stands_where_it_says(pieces: list[str]) -> None:
    story = Story(parse_text("".join(pieces)))
    places = sorted(place for one in story.names.all for place in one.places)
    assert all(first.end <= second.start for first, second in pairwise(places))
    assert all(0 <= place.start < place.end <= len(story.prose) for place in places)
    assert all(one.kind in NameKind for one in story.names.all)
