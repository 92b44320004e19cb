"""Markdown: the prose a reader sees, each piece with its place in the source."""

import pytest

from newslint.document import Document
from newslint.formats.markdown import parse_markdown


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(str(block.role), document.prose[slice(*block.span)]) for block in document.blocks]


def body(text: str) -> str:
    return "\n".join(prose for _, prose in blocks(parse_markdown(text)))


def test_blocks_have_their_roles() -> None:
    document = parse_markdown(
        "# Council votes\n\nBy Ada Obi\n\nLAGOS – The council met.\n\n## Next\n\n> It is late.\n\n"
        "- One road\n- Two roads\n\n| Year | Roads |\n|---|---|\n| 2015 | two |\n\n![The old road](road.jpg)\n\nThe end. (NAN)\n"
    )
    assert blocks(document) == [
        ("headline", "Council votes"),
        ("byline", "By Ada Obi"),
        ("dateline", "LAGOS –"),
        ("body", "The council met."),
        ("heading", "Next"),
        ("blockquote", "It is late."),
        ("list", "One road"),
        ("list", "Two roads"),
        ("table", "Year"),
        ("table", "Roads"),
        ("table", "2015"),
        ("table", "two"),
        ("caption", "The old road"),
        ("body", "The end."),
        ("sign-off", "(NAN)"),
    ]


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        ("It is **very** *late* ~~now~~.", "It is very late now."),
        ('See [the road](http://x.org/a_b "old") now.', "See the road now."),
        ("See [the road][1] now.\n\n[1]: http://x.org", "See the road now."),
        ("“[The road] is old,” she said.", "“[The road] is old,” she said."),
        ("Run `rm -rf` at <https://x.org> now.", "Run \ufffc at \ufffc now."),
        ("Salt &amp; pepper &#8217; \\*free\\*", "Salt & pepper ’ *free*"),
        ("One line\nand another  \nand a third", "One line and another and a third"),
        ("> quoted\n> twice", "quoted twice"),
        ("Text <b>bold</b> and <!-- a note --> more", "Text bold and  more"),
        ("A claim.[^1]\n\n```\ncode here\n```\n", "A claim."),
        ("Before {{< video id_one_two >}} after", "Before \ufffc after"),
        ('<div class="ad">\nNot copy\n</div>\n\nCopy.', "Copy."),
    ],
)
def test_marks_of_markdown_are_no_prose(source: str, prose: str) -> None:
    assert body(source) == prose
    assert body(source.replace("\n", "\r\n")) == prose


def test_every_place_maps_back_to_its_source() -> None:
    source = "🙂 It is **very** late; see [the road](x) now.\n"
    document = parse_markdown(source)
    at = document.prose.index("road")
    assert document.text_at(document.blocks[0].span) == source.strip()
    span = document.offsets.span(document.blocks[0].span._replace(start=at, end=at + 4))
    assert source[slice(*span)] == "road"


def test_links_and_emphasis_are_recorded_for_scopes() -> None:
    document = parse_markdown("It is **very** late; see [the road](x) now.\n")
    assert [(inline.kind, document.prose[slice(*inline.span)]) for inline in document.inlines] == [
        ("strong", "very"),
        ("link", "the road"),
    ]


@pytest.mark.parametrize(
    "source", ["One.\n\n{}\nTwo.\n", "One {} two.\n", "- one\n\n  {}\n", "> one\n>\n> {}\n"]
)
def test_a_comment_for_newslint_is_found_wherever_it_stands(source: str) -> None:
    document = parse_markdown(source.format("<!-- newslint: ignore[style] as printed -->"))
    assert [comment.text for comment in document.comments] == ["newslint: ignore[style] as printed"]


@pytest.mark.parametrize("source", ["Write `{}` here.\n", "```\n{}\n```\n", "Text.\n\n    {}\n"])
def test_a_comment_in_code_is_code(source: str) -> None:
    assert parse_markdown(source.format("<!-- newslint: ignore[style] -->")).comments == ()
