"""`newslint facts`: what newslint reads in a story."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

STORY = (
    "The minister of works, Ada Obi, was in Kano.\n\n"
    "“We will go,” she said. “And soon.”\n\n"
    "The sign read “No entry” all day.\n\nIt was a “gift”.\n"
)


def test_facts_lists_quotations_with_line_speaker_and_cue(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    assert (
        "Quotations: 4\n"
        "    3  she (Ada Obi), said: “We will go,”\n"
        "    3  she (Ada Obi), going on: “And soon.”\n"
        "    5  The sign, read: “No entry”\n"
        "    7  nobody named: “gift”\n"
        "Dates, times and ages: none\n"
        "Timeline: none\n"
    ) in newslint("facts", "story.txt").stdout


@pytest.mark.parametrize(
    "change", [str, lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text]
)
def test_facts_as_json_have_exact_places(newslint: Run, tmp_path: Path, change: Callable[[str], str]) -> None:
    (tmp_path / "story.txt").write_bytes(change(STORY).encode())
    found = json.loads(newslint("facts", "story.txt", "--output-format", "json").stdout)
    text = change(STORY).removeprefix("\ufeff")
    first = found["facts"]["quotations"][0]
    for thing in (first, first["speaker"], first["cue"]):
        assert text[thing["span"]["start"] : thing["span"]["end"]] == thing["text"]
    assert (first["text"], first["speaker"]["text"], first["cue"]["text"]) == ("“We will go,”", "she", "said")
    assert (first["person"], first["goes_on"], first["start"]) == ("Ada Obi", False, {"line": 3, "column": 1})
    assert found["facts"]["quotations"][3]["speaker"] is None


def test_facts_of_a_markdown_story_leave_markup_out(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text("“We *will* go,” said **Ada Obi**.\n", encoding="utf-8")
    assert "said: “We will go,”" in newslint("facts", "story.md").stdout


def test_facts_of_no_story_is_one_sentence(newslint: Run, tmp_path: Path) -> None:
    done = newslint("facts", "none.txt")
    assert (done.returncode, done.stderr) == (
        2,
        "newslint: none.txt: it cannot be read: No such file or directory.\n",
    )
    (tmp_path / "empty.txt").write_text("")
    assert newslint("facts", "empty.txt").stdout.startswith("People: none\n")
    assert newslint("facts", "empty.txt", "--output-format", "jsn").stderr == (
        "newslint: --output-format cannot be “jsn”; it is one of text, json, html. Did you mean “json”?\n"
    )


def test_facts_lists_dates_in_order_of_place_and_of_time(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("It opens on May 4 and was built in 1974.\n", encoding="utf-8")
    assert newslint("facts", "story.txt", "--date", "2015-05-02").stdout.splitlines()[-6:] == [
        "Dates, times and ages: 2",
        "    1  “May 4”: 2015-05-04",
        "    1  “1974”: 1974",
        "Timeline: 2",
        "    1  1974: “1974”",
        "    1  2015-05-04: “May 4”",
    ]
    assert "05-04, the year is not told" in newslint("facts", "story.txt").stdout


def test_facts_as_a_page_escape_the_story_and_link_to_its_lines(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(
        "<script>alert(1)</script> opened on May 4, 2015.\n", encoding="utf-8"
    )
    page = newslint("facts", "story.txt", "--output-format", "html").stdout
    assert "<script" not in page
    assert '<a class="line" href="#line1">' in page
    assert '<li id="line1">' in page
    assert "http" not in page
