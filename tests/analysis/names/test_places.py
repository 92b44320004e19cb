"""The places a story names."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.names.whereabouts import read_whereabouts
from newslint.analysis.story import Story
from newslint.finding import Span
from newslint.formats.text import parse_text


def places(text: str) -> list[tuple[str, str, str]]:
    story = Story(parse_text(f"{text}\n\nThe rest of the story stands here.\n"))
    return [(place.name, place.kind, place.within) for place in story.named_places]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He was born in Aba, Abia State.", [("Aba", "town", "Abia"), ("Abia", "state", "Nigeria")]),
        ("He was born in Paris, Texas.", [("Paris", "town", "Texas"), ("Texas", "state", "United States")]),
        ("She flew to Lagos, Portugal.", [("Lagos", "town", "Portugal"), ("Portugal", "country", "")]),
        ("Washington said no.", [("Washington", "town", "District of Columbia")]),
        ("He spoke in Kano State.", [("Kano", "state", "Nigeria")]),
        ("Officials in Nairobi closed it.", [("Nairobi", "town", "Kenya")]),
        ("Trade with Chad rose.", [("Chad", "country", "")]),
    ],
)
def test_a_place_has_its_kind_and_what_it_lies_in(text: str, found: list[tuple[str, str, str]]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Chelsea Clinton spoke to Paris Hilton.",
        "The Bank of Ireland cut its rate.",
        "He reads the New York Times.",
        "She taught at Lagos State University.",
        "Reading is nice, and Mobile sold phones.",
        "Jordan won, and Chad lost.",
        "At Oxenham Hall Limited, she taught law.",
    ],
)
def test_a_part_of_a_longer_name_or_a_word_is_no_place(text: str) -> None:
    assert places(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In Geneva, Russia said no.",
        "They toured Lagos, Ghana and Kenya.",
        "In Houston, Georgia Thompson won.",
        "The city beat Lyon, Germany said.",
    ],
)
def test_two_names_side_by_side_are_not_always_a_town_and_its_region(text: str) -> None:
    assert list(read_whereabouts(text, Span(0, len(text)))) == []


_WORDS = st.sampled_from(
    "In Aba Abia State Paris Texas , . the of City São Paulo’s and Lagos, (Kano) New York U.S. 🙂".split()
)


@given(st.lists(_WORDS, max_size=30))
def test_places_of_any_text_stand_where_they_say(parts: list[str]) -> None:
    story = Story(parse_text(" ".join(parts)))
    found = story.named_places
    assert all(story.prose[slice(*place.span)] == place.name for place in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
