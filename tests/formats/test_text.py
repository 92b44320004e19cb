"""Plain text: paragraphs, roles, and what is not read as words."""

import pytest

from newslint.document import Document
from newslint.formats.text import parse_text


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(str(block.role), document.prose[slice(*block.span)]) for block in document.blocks]


def test_wire_story_with_one_paragraph_a_line() -> None:
    document = parse_text(
        "Lagos – The council met.\nIt voted on the road.\n[ad_zone id=”7”]\nIt ended. (NAN)"
    )
    assert blocks(document) == [
        ("dateline", "Lagos –"),
        ("body", "The council met."),
        ("body", "It voted on the road."),
        ("shortcode", "\ufffc"),
        ("body", "It ended."),
        ("sign-off", "(NAN)"),
    ]


def test_headline_byline_heading_list_caption_and_table() -> None:
    document = parse_text(
        "Council votes for road\n\nBy Ada Obi\n\nThe council met.\n\nWhat comes next\n\n"
        "- First the money.\n- Then the road.\n\nPhoto: the old road.\n\nYear\tRoads\tLength\n"
    )
    assert [role for role, _ in blocks(document)] == [
        "headline", "byline", "body", "heading", "list", "list", "caption", "table",
    ]  # fmt: skip
    assert blocks(document)[4] == ("list", "First the money.")


def test_a_short_line_of_a_quotation_that_runs_on_is_no_heading() -> None:
    document = parse_text(
        "Council votes\n\n“We asked for two things:\n\n“ A New Road\n\n“It came to one,” she said.\n"
    )
    assert [role for role, _ in blocks(document)] == ["headline", "body", "body", "body"]


def test_wrapped_lines_are_one_paragraph_with_spaces_for_line_ends() -> None:
    text = (
        "The council met on Monday evening to talk about the road that\r\n"
        "leads from the market to the harbour, and nobody left before\r\n"
        "midnight.\r\n\r\nThe road is old and the lorries on it are heavier every year,\r\nthe mayor said.\r\n"
    )
    document = parse_text(text)
    assert [prose for _, prose in blocks(document)] == [
        (
            "The council met on Monday evening to talk about the road that leads from the market to the harbour, "
            "and nobody left before midnight."
        ),
        "The road is old and the lorries on it are heavier every year, the mayor said.",
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "LAGOS –",
        "NEW YORK, March 16 -",
        "LONDON (Reuters) -",
        "WASHINGTON —",
        "Port Harcourt, Nigeria –",
        "PARIS/ROME (AP) --",
    ],
)
def test_datelines(dateline: str) -> None:
    document = parse_text(f"{dateline} The council met.")
    assert blocks(document) == [("dateline", dateline), ("body", "The council met.")]


@pytest.mark.parametrize(
    "text", ["The council – all of it – met.", "Road works - a long story.", "He said - well - no."]
)
def test_a_dash_alone_makes_no_dateline(text: str) -> None:
    assert [role for role, _ in blocks(parse_text(text))] != ["dateline", "body"]


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        ("https://example.org/a_b?c=d", "address"),
        ("www.example.org", "address"),
        ("desk@example.org", "address"),
        ('[caption id="7"]', "shortcode"),
        ("{{< figure src=x >}}", "shortcode"),
        ("{% include ad.html %}", "shortcode"),
        ('<img src="a.png">', "tag"),
    ],
)
def test_what_is_not_read_as_words_is_one_placeholder(piece: str, kind: str) -> None:
    document = parse_text(f"See {piece} for more about it.")
    assert document.prose == "See \ufffc for more about it."
    assert [opaque.kind for opaque in document.opaques] == [kind]
    assert document.text_at(document.opaques[0].span) == piece


@pytest.mark.parametrize(
    "text", ["He said it [sic] twice.", "“[The road] is old,” she said.", "5 < 6 and 7 > 2."]
)
def test_brackets_of_copy_are_copy(text: str) -> None:
    assert parse_text(text).prose == text


def test_comments_for_newslint_are_no_copy() -> None:
    document = parse_text("One.\n#newslint: ignore[spelling.typo] as printed\nTwo.\n")
    assert [prose for _, prose in blocks(document)] == ["One.", "Two."]
    assert [comment.text for comment in document.comments] == ["newslint: ignore[spelling.typo] as printed"]


def test_a_paragraph_of_one_object_replacement_character_is_copy() -> None:
    assert parse_text("It rained.\n\n\ufffc\n").prose == "It rained.\n\ufffc"
