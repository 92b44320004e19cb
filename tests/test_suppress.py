"""Suppressions silence what they name and nothing else, and say so when they silence nothing."""

import pytest

from newslint import check_text

SLIP = "The council met on Monoday."


def rules(text: str, path: str = "story.txt") -> list[str]:
    return [finding.rule for finding in check_text(text, path=path).findings]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (f"#newslint: ignore[spelling.typo] as printed\n{SLIP}\n", "a.txt"),
        (f"#newslint: ignore[spelling] as printed\n\n{SLIP}\n", "a.txt"),
        (
            f"#newslint: ignore[spelling.typo]\r\n#newslint: ignore[spelling.typo] twice\r\n{SLIP}\r\n",
            "a.txt",
        ),
        (f"#newslint: ignore-start[spelling.typo]\nOne.\n{SLIP}\n#newslint: ignore-end\n", "a.txt"),
        (f"<!-- newslint: ignore[spelling.typo] as printed -->\n{SLIP}\n", "a.md"),
        (f"{SLIP} <!-- newslint: ignore[spelling.typo] -->\n", "a.md"),
        (f"---\nnewslint: {{ignore: [spelling.typo]}}\n---\nOne.\n\n{SLIP}\n", "a.md"),
    ],
)
def test_what_is_named_is_silenced(text: str, path: str) -> None:
    assert "spelling.typo" not in rules(text, path)


def test_the_next_line_only() -> None:
    text = f"#newslint: ignore[spelling.typo]\n{SLIP}\n{SLIP.replace('council', 'board')}\n"
    assert rules(text) == ["spelling.typo"]


def test_other_rules_still_speak_and_the_suppression_is_unused() -> None:
    assert rules(f"#newslint: ignore[quotes.unclosed]\n{SLIP}\n") == [
        "newslint.unused-suppression",
        "spelling.typo",
    ]


@pytest.mark.parametrize(
    "comment",
    ["ignore", "ignore[]", "ignore[no.rule]", "ignore-end", "ignore-start[quotes]", "ignroe[quotes]", "off"],
)
def test_one_that_cannot_work_is_told(comment: str) -> None:
    assert "newslint.bad-suppression" in rules(f"#newslint: {comment}\nOne.\n")


def test_one_for_a_rule_that_is_off_is_neither_unknown_nor_unused() -> None:
    from pathlib import Path

    from newslint.config.workshop import Choice, Workshop

    checker = Workshop(Choice(select=("quotes",), is_isolated=True)).checker(Path("a.txt"))
    assert checker.check("#newslint: ignore[spelling.typo]\nOne.\n").findings == ()
