"""Offsets are right by construction: whatever the text, prose and source agree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.document import Document
from newslint.finding import Span
from newslint.formats import parse

PIECES = [
    "The council met. ", "“We will go,” ", "’", '"', "**bold** ", "*it* ", "_a_b_ ", "`code` ", "[link](http://x) ",
    "[note] ", "![alt](y) ", "<b>", "</b>", "<!-- c -->", "&amp; ", "\\* ", "{{< s a_b >}} ", "{% t %}", "[ad_x] ",
    "https://x.org/a ", "\n", "\n\n", "\r\n", "\r", "  \n", "# ", "## ", "> ", "- ", "1. ", "| a | b |\n|---|---|\n",
    "```\n", "    ", "\t", "🙂", "e\u0301", "\u200b", "\ud800", "\x00", "Lagos – ", " (NAN)", "#newslint: ignore[a]\n",
    "<!-- newslint: ignore[a] -->", "---\n", "+++\n", "title: x\n", "[1]: http://z\n", "[^1]", "===\n", "~~s~~ ", "\ufeff",
]  # fmt: skip

texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join)


def check(document: Document) -> None:
    end = 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(document.prose)
        end = block.span.end
        place = document.offsets.span(block.span)
        assert 0 <= place.start <= place.end <= len(document.source)
    assert "\r" not in document.prose
    last = 0
    for at in range(len(document.prose)):
        place = document.offsets.span(Span(at, at + 1))
        assert last <= place.start <= place.end <= len(document.source)
        last = place.start
        if place.end - place.start == 1 and document.prose[at] not in " \n\ufffc\ufffd&*’":
            assert document.source[place.start] == document.prose[at]


@pytest.mark.parametrize("path", ["story.txt", "story.md"])
@settings(max_examples=150, deadline=None)
@given(text=texts)
def test_prose_and_source_agree(path: str, text: str) -> None:
    check(parse(text, path))


@pytest.mark.parametrize("path", ["story.txt", "story.md"])
@settings(max_examples=100, deadline=None)
@given(text=texts)
def test_checking_never_fails_and_findings_lie_inside_the_text(path: str, text: str) -> None:
    from newslint import check_text

    for finding in check_text(text, path=path).findings:
        assert finding.rule != "newslint.check-crashed", finding.message
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
        for fix in finding.fixes:
            assert all(0 <= edit.span.start <= edit.span.end <= len(text) for edit in fix.edits)
