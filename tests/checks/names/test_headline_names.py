"""A name of the headline, the caption or the address against the story."""

import pytest

from newslint.api import check_text


def found(text: str, path: str = "story.txt") -> list[tuple[str, str, list[str]]]:
    findings = check_text(text, path=path).findings
    return [
        (
            one.rule,
            text[one.span.start : one.span.end],
            [text[note.span.start : note.span.end] for note in one.related],
        )
        for one in findings
        if one.rule in ("headlines.name-not-in-story", "headlines.caption-name", "headlines.address-name")
    ]


BODY = "Ada Okoye left the board on Monday. Mrs Okoye thanked the town.\n"


@pytest.mark.parametrize("wrong", ["Okoya", "Okoyer", "Okye", "Okooye", "Oykoe"])
def test_one_slip_in_the_headline_is_found_with_both_places(wrong: str) -> None:
    text = f"Town thanks {wrong}\n\n{BODY}"
    assert found(text) == [("headlines.name-not-in-story", wrong, ["Okoye"])]


@pytest.mark.parametrize(
    "headline",
    [
        "Town thanks Okoye",
        "Town thanks the Okoyes",
        "Okoye’s town says thanks",
        "OKOYE LEAVES THE BOARD",
        "Town Thanks Bisi Adeyemi",
        "Boards Left By Town",
    ],
)
def test_other_headlines_are_left_alone(headline: str) -> None:
    assert found(f"{headline}\n\n{BODY}") == []


def test_the_file_name_is_an_address() -> None:
    text = f"# Town thanks Okoye\n\n{BODY}"
    assert found(text, "posts/2025-03-04-okoya-thanked.md") == [("headlines.address-name", "Okoye", [])]
    assert found(text, "posts/2025-03-04-okoye-thanked.md") == []


def test_a_slug_of_the_front_matter_comes_before_the_file_name() -> None:
    text = f"---\ntitle: Town thanks Okoye\nslug: okoye-thanked\n---\n\n{BODY}"
    assert found(text, "okoya-thanked.md") == []
