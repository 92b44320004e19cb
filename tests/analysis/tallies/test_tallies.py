"""What a story counts, and what became of it, is read in whatever order the words come."""

import pytest

from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, fated, tallies_in, tallies_of
from newslint.formats import parse


def story(text: str) -> Story:
    return Story(parse(f"A headline\n\n{text}\n", None))


def tallies(text: str) -> list[Tally]:
    read = story(text)
    return [one for sentence in read.sentences for one in tallies_in(read, sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 14 people in the town.",
        "The blast killed at least 14 villagers.",
        "At least 14 people have been killed in the town.",
        "A fire has claimed 14 lives.",
        "The bomb left 14 people dead.",
        "The families of the 14 dead were told.",
        "14 died in the town.",
        "Soldiers shot dead 14 men.",
        "The death toll from the storm has risen to 14.",
        "The number of dead stands at 14.",
        "14 people lost their lives.",
        "All 14 victims are known.",
    ],
)
def test_the_dead_are_the_dead(text: str) -> None:
    (tally,) = tallies(text)
    assert (tally.value, tally.fate) == (14, "dead")


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("15 people sustained various injuries.", "hurt"),
        ("The crash injured 15 people.", "hurt"),
        ("15 were rescued from the crashes without injuries.", "safe"),
        ("Police arrested 15 men.", "held"),
        ("15 people are still missing.", "missing"),
        ("The town has 15 schools.", ""),
    ],
)
def test_fates(text: str, fate: str) -> None:
    (tally,) = tallies(text)
    assert tally.fate == fate


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("The state built 20 houses.", Mention.PLAIN),
        ("He saw the 20 houses.", Mention.DEFINITE),
        ("He saw all 20 houses.", Mention.DEFINITE),
        ("He saw another 20 houses.", Mention.PART),
        ("He saw 20 of the houses.", Mention.PART),
        ("He saw 20 more houses.", Mention.PART),
    ],
)
def test_how_a_count_is_brought_up(text: str, mention: Mention) -> None:
    (tally,) = tallies(text)
    assert tally.mention is mention


def test_other_names_of_a_thing_are_found() -> None:
    read = story("There were 20 crashes. The RTCs, 20 RTCs in all, and 20 Accidents were told.")
    assert [one.noun for one in tallies_of(read, "crashes")] == ["crashes", "rtcs", "accidents"]


def test_fates_are_found_all_over_the_story() -> None:
    read = story("The fire killed 12 people.\n\nIt hurt 20.\n\nThe 12 dead were named. Killed were men.")
    assert [one.value for one in fated(read, "dead")] == [12, 12]


def test_places_are_those_of_the_words() -> None:
    read = story("The state built 20 small houses.")
    (tally,) = [one for sentence in read.sentences for one in tallies_in(read, sentence)]
    assert read.prose[slice(*tally.span)] == "20 small houses"
    assert tally.modifiers == {"small"}
