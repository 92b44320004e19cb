"""Front matter: headline, date and suppressions, and nothing that could do harm."""

import datetime as dt

import pytest

from newslint.document import Role
from newslint.formats.markdown import parse_markdown


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ('---\ntitle: "Überall Regen 🙂"\ndate: 2015-11-02\n---\nIt rained.\n', "Überall Regen 🙂"),
        ("---\r\ntitle: Rain everywhere\r\n---\r\nIt rained.\r\n", "Rain everywhere"),
        ('+++\ntitle = "Rain everywhere"\ndate = 2015-11-02\n+++\nIt rained.\n', "Rain everywhere"),
        ("---\ntitle: 'The mayor''s rain'\n---\nIt rained.\n", "'The mayor''s rain'"),
    ],
)
def test_the_title_is_the_headline_with_its_own_place(source: str, place: str) -> None:
    document = parse_markdown(source)
    headline = document.blocks[0]
    assert headline.role is Role.HEADLINE
    assert document.text_at(headline.span) == place
    assert document.prose.endswith("It rained.")


def test_dates_are_read_as_people_write_them() -> None:
    assert parse_markdown("---\ndate: 2015-11-02 08:00:00 +0100\n---\n").date == dt.date(2015, 11, 2)
    assert parse_markdown("+++\ndate = 2015-11-02\n+++\n").date == dt.date(2015, 11, 2)


@pytest.mark.parametrize(
    "value", ["{ignore: [quotes, spelling.typo]}", "ignore[quotes, spelling.typo] an old text"]
)
def test_rules_can_be_switched_off_for_the_story(value: str) -> None:
    document = parse_markdown(f"---\nnewslint: {value}\n---\nIt rained.\n")
    assert document.ignored[0].ids == ("quotes", "spelling.typo")


@pytest.mark.parametrize(
    "matter",
    [
        "---\ntitle: [\n---\n",
        "---\na: &x [1]\nb: *x\n---\n",
        "+++\ntitle = \n+++\n",
        "---\n" + "a: b\n" * 20_000 + "---\n",
        "---\n" + "[" * 3000 + "\n---\n",
    ],
)
def test_front_matter_that_cannot_be_read_is_a_finding_and_the_story_is_read(matter: str) -> None:
    document = parse_markdown(matter + "It rained.\n")
    assert len(document.problems) == 1
    assert document.prose.endswith("It rained.")


def test_an_object_tag_makes_no_object() -> None:
    document = parse_markdown("---\ntitle: !!python/object/apply:os.getcwd []\n---\nIt rained.\n")
    assert document.prose == "It rained."


def test_front_matter_that_never_ends_is_copy() -> None:
    assert parse_markdown("---\ntitle: x\n").date is None


def test_a_date_that_is_no_day_is_told() -> None:
    document = parse_markdown("---\ndate: 2023-02-30\n---\nIt rained.\n")
    assert document.date is None
    assert [problem.message for problem in document.problems] == ["There is no such day as “2023-02-30”."]
