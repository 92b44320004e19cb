"""Spelling that the settings ask for."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

STORY = "The color of the harbour surprised nobody.\nThey organized it and organised it, “of any color”.\n"


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en-GB", ["color"]),
        ("en-NG", ["color"]),
        ("en-US", ["harbour", "organised"]),
        ("en-AU", ["color", "organized"]),
        ("en-CA", []),
    ],
)
def test_words_of_the_other_side_are_marked(
    newslint: Run, tmp_path: Path, language: str, marked: list[str]
) -> None:
    (tmp_path / "newslint.toml").write_text(f'language = "{language}"\nselect = ["spelling"]\n')
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    findings = json.loads(newslint("check", "--output-format", "json").stdout)["files"][0]["findings"]
    assert [(one["rule"], one["text"]) for one in findings] == [("spelling.variant", word) for word in marked]
