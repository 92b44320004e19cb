"""Who and what a story names, with every place it is named at."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.names.entities import NameKind
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
        ("He left Varel Data Systems Plc. VDS paid him.", [("organisation", "Varel Data Systems Plc", 2)]),
        ("He left Kano-based Example Corp in May.", [("place", "Kano", 1), ("organisation", "Example Corp", 1)]),
        ("The firm of Ade, Bello & Eze paid. Ade, Bello & Eze won.", [("organisation", "Ade, Bello & Eze", 2)]),
        ("He joined Learn for Ghana. Learn For Ghana grew.", [("organisation", "Learn for Ghana", 2)]),
        ("Rep. Ada Obi (APC-Kano) left.", [("person", "Ada Obi", 1), ("organisation", "APC", 1), ("place", "Kano", 1)]),
        ("They met in Decatur, Ill., on Monday. Illinois paid.", [("place", "Decatur", 1), ("place", "Illinois", 2)]),
        ("She joined St John Ambulance and went to St David’s.", [("name", "St John Ambulance", 1), ("name", "St David’s", 1)]),
        ("Dzigbodi Okwuosa and Halima Eze played; Okwuosa won.", [("name", "Dzigbodi Okwuosa", 2), ("person", "Halima Eze", 1)]),
    ],
)  # fmt: skip
def test_forms_of_one_name_belong_together(text: str, names: list[tuple[str, str, int]]) -> None:
    assert named(text) == names


def test_two_people_of_one_surname_are_two() -> None:
    assert named("Musa Bello met Halima Bello.") == [
        ("person", "Musa Bello", 1),
        ("person", "Halima Bello", 1),
    ]


def test_a_name_in_the_headline_is_the_name_of_the_story() -> None:
    story = Story(
        parse_text("TOWN TRUST SUES VAREL\n\nThe Town Trust sued Varel on Monday. Varel said no.\n")
    )
    assert [story.prose[slice(*place)] for one in story.names.all for place in one.places] == [
        "TOWN TRUST", "Town Trust", "VAREL", "Varel", "Varel",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The Example Data Protection Act passed before World War Two and the Heineken Cup.",
        "He is a Democrat. The MPs said GDP and HIV rose; see pic.example.com/dUb4K and #SaveZedd.",
        "The Minister of Finance met Ohio’s Democrats."[:30] + ".",
    ],
)
def test_laws_events_things_and_followers_are_no_names(text: str) -> None:
    assert named(text) == []


def test_days_nationalities_and_words_at_the_start_of_a_sentence_are_no_names() -> None:
    assert named("On Monday the Nigerian team met. Yesterday it left.") == []


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_no_place_bears_two_names_and_every_name_stands_where_it_says(pieces: list[str]) -> None:
    story = Story(parse_text("".join(pieces)))
    places = sorted(place for one in story.names.all for place in one.places)
    assert all(first.end <= second.start for first, second in pairwise(places))
    assert all(0 <= place.start < place.end <= len(story.prose) for place in places)
    assert all(one.kind in NameKind for one in story.names.all)
