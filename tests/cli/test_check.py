"""`newslint check` as its users see it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

STORY = "The council met on Monoday.\n“We will appeal,’’ the mayor said.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_text_report_shows_line_place_reason_and_fix(newslint: Run, story: Path) -> None:
    done = newslint("check", story.name)
    assert done.returncode == 1
    assert done.stderr == ""
    assert done.stdout == (
        "story.txt:1:20 error spelling.typo\n"
        "  “Monoday” is not a word; did you mean “Monday”?\n"
        "    1 │ The council met on Monoday.\n"
        "      │                    ^^^^^^^\n"
        "    fix: Replace with “Monday” (--fix makes it)\n"
        "\n"
        "story.txt:2:17 warning quotes.mixed-pair\n"
        "  The mark ’’ does not match its partner; it should be ”.\n"
        "    2 │ “We will appeal,’’ the mayor said.\n"
        "      │                 ^^\n"
        "    fix: Replace with ” (--fix makes it)\n"
        "\n"
        "1 error and 1 warning in 1 story, 11 words. --fix can make 2 fixes safely.\n"
    )


def test_concise_report_is_one_line_a_finding(newslint: Run, story: Path) -> None:
    done = newslint("check", story.name, "--output-format", "concise")
    assert done.stdout.splitlines()[0] == (
        "story.txt:1:20: error: “Monoday” is not a word; did you mean “Monday”? [spelling.typo]"
    )


def test_json_report_keeps_the_contract(newslint: Run, story: Path) -> None:
    data = json.loads(newslint("check", story.name, "--output-format", "json", "--date", "2015-11-02").stdout)
    assert data["schema"] == 1
    assert data["files"][0]["path"] == "story.txt"
    assert data["files"][0]["date"] == "2015-11-02"
    assert data["files"][0]["findings"][0] == {
        "rule": "spelling.typo",
        "family": "spelling",
        "severity": "error",
        "confidence": "high",
        "message": "“Monoday” is not a word; did you mean “Monday”?",
        "span": {"start": 19, "end": 26},
        "start": {"line": 1, "column": 20},
        "end": {"line": 1, "column": 27},
        "text": "Monoday",
        "fixes": [
            {
                "title": "Replace with “Monday”",
                "safety": "safe",
                "edits": [{"start": 19, "end": 26, "text": "Monday"}],
            }
        ],
        "related": [],
    }
    assert data["summary"] == {"files": 1, "words": 11, "error": 1, "warning": 1, "suggestion": 0}


def test_github_report_is_annotations(newslint: Run, story: Path) -> None:
    done = newslint("check", story.name, "--output-format", "github")
    assert done.stdout.splitlines()[0] == (
        "::error file=story.txt,line=1,col=20,endLine=1,endColumn=27,title=spelling.typo::"
        "“Monoday” is not a word; did you mean “Monday”?"
    )


def test_statistics_count_by_rule(newslint: Run, story: Path) -> None:
    done = newslint("check", story.name, "--statistics")
    assert done.stdout.splitlines() == [
        "      1  error       spelling.typo",
        "      1  warning     quotes.mixed-pair",
        "      2  in all",
    ]


def test_a_clean_story_ends_with_0(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "clean.txt").write_text("The council met on Monday.\n")
    done = newslint("check", "clean.txt")
    assert (done.returncode, done.stdout) == (0, "Nothing to report in 1 story, 5 words.\n")


@pytest.mark.parametrize(("level", "code"), [("suggestion", 1), ("warning", 1), ("error", 0), ("never", 0)])
def test_fail_on_sets_what_counts_as_failure(newslint: Run, tmp_path: Path, level: str, code: int) -> None:
    (tmp_path / "story.txt").write_text("“We will appeal,’’ the mayor said.\n", encoding="utf-8")
    assert newslint("check", "story.txt", "--fail-on", level).returncode == code


def test_select_and_ignore_take_rules_and_packs_and_the_nearer_name_wins(newslint: Run, story: Path) -> None:
    def rules(*arguments: str) -> set[str]:
        data = json.loads(newslint("check", story.name, "--output-format", "json", *arguments).stdout)
        return {finding["rule"] for finding in data["files"][0]["findings"]}

    assert rules("--select", "spelling") == {"spelling.typo"}
    assert rules("--ignore", "spelling.typo") == {"quotes.mixed-pair"}
    assert rules("--select", "quotes.mixed-pair", "--ignore", "quotes") == {"quotes.mixed-pair"}
    assert rules("--select", "quotes,spelling", "--ignore", "spelling") == {"quotes.mixed-pair"}


def test_min_level_hides_lighter_findings_but_not_the_failure(newslint: Run, story: Path) -> None:
    done = newslint("check", story.name, "--min-level", "error", "--output-format", "concise")
    assert len(done.stdout.splitlines()) == 1


def test_fix_writes_the_file_and_a_second_run_changes_nothing(newslint: Run, story: Path) -> None:
    first = newslint("check", story.name, "--fix")
    assert story.read_text(encoding="utf-8") == (
        "The council met on Monday.\n“We will appeal,” the mayor said.\n"
    )
    assert first.returncode == 0
    assert first.stdout == "Nothing to report in 1 story, 11 words. 2 fixes made.\n"
    before = story.stat().st_mtime_ns
    assert newslint("check", story.name, "--fix").stdout == "Nothing to report in 1 story, 11 words.\n"
    assert story.stat().st_mtime_ns == before


def test_diff_prints_a_unified_diff_and_changes_nothing(newslint: Run, story: Path) -> None:
    done = newslint("check", story.name, "--diff")
    assert story.read_text(encoding="utf-8") == STORY
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "--- a/story.txt",
        "+++ b/story.txt",
        "@@ -1,2 +1,2 @@",
        "-The council met on Monoday.",
        "-“We will appeal,’’ the mayor said.",
        "+The council met on Monday.",
        "+“We will appeal,” the mayor said.",
    ]


def test_unsafe_fixes_are_made_only_when_asked_for(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("He met news men in Lagos.\n")
    newslint("check", path.name, "--fix")
    assert path.read_text() == "He met news men in Lagos.\n"
    newslint("check", path.name, "--fix", "--unsafe-fixes")
    assert path.read_text() == "He met newsmen in Lagos.\n"


def test_words_inside_a_quotation_are_never_changed(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    text = "“He met me on Monoday with the news men,” she said.\n“It was on Monoday, he said.\n"
    path.write_text(text, encoding="utf-8")
    done = newslint("check", path.name, "--fix", "--unsafe-fixes")
    assert path.read_text(encoding="utf-8") == text
    assert "spelling.typo" in done.stdout


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_fixing_keeps_encoding_and_line_ends(
    newslint: Run, tmp_path: Path, encoding: str, line_end: str
) -> None:
    path = tmp_path / "story.txt"
    text = STORY.replace("\n", line_end)
    path.write_bytes(text.encode(encoding))
    newslint("check", path.name, "--fix")
    fixed = text.replace("Monoday", "Monday").replace("’’", "”")
    assert path.read_bytes() == fixed.encode(encoding)


def test_standard_input_is_read_and_named(newslint: Run) -> None:
    done = newslint(
        "check",
        "-",
        "--stdin-filename",
        "story.md",
        "--output-format",
        "concise",
        stdin="Met on **Monoday**.\n",
    )
    assert done.stdout.startswith("story.md:1:10: error: “Monoday”")
    assert done.returncode == 1


def test_fixing_standard_input_prints_the_fixed_text_only(newslint: Run) -> None:
    done = newslint("check", "-", "--fix", stdin=STORY)
    assert done.stdout == STORY.replace("Monoday", "Monday").replace("’’", "”")
    assert "2 fixes made" in done.stderr


def test_a_folder_is_walked_in_order_leaving_out_what_git_ignores(newslint: Run, tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a.md",
        "notes.rst",
        "drafts/c.txt",
        ".hidden/d.txt",
        "sub/keep.txt",
        "sub/skip.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("It was on Monoday.\n")
    (tmp_path / ".gitignore").write_text("drafts/\n")
    (tmp_path / "sub" / ".gitignore").write_text("skip.txt\n")
    done = newslint("check", "--output-format", "concise")
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["a.md", "b.txt", "sub/keep.txt"]


def test_many_files_give_the_same_output_with_one_process_and_with_several(
    newslint: Run, tmp_path: Path
) -> None:
    for number in range(40):
        text = "The council met on Monoday. " + "The road is long and the night is cold. " * 500
        (tmp_path / f"{number:02}.txt").write_text(text)
    one = newslint("check", "--jobs", "1", "--output-format", "concise")
    several = newslint("check", "--jobs", "3", "--output-format", "concise")
    assert one.stdout == several.stdout
    assert len(one.stdout.splitlines()) == 40


def test_no_colours_outside_a_terminal(newslint: Run, story: Path) -> None:
    assert "\x1b" not in newslint("check", story.name).stdout


def test_control_characters_of_a_story_do_not_reach_the_terminal(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Red \x1b[31m alert on Monoday.\n")
    assert "\x1b" not in newslint("check", "story.txt").stdout


def test_story_date_comes_from_option_front_matter_or_file_name(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "2015-11-02-a.txt").write_text("It was on Monoday.\n")
    (tmp_path / "b.md").write_text("---\ntitle: A fair\ndate: 2016-01-05\n---\nIt was on Monoday.\n")
    (tmp_path / "c.txt").write_text("LAGOS, Nov. 2, 2015 (NAN) - It was on Monoday.\n")
    data = json.loads(newslint("check", "--output-format", "json").stdout)
    assert [file["date"] for file in data["files"]] == ["2015-11-02", "2016-01-05", "2015-11-02"]
    data = json.loads(newslint("check", "--output-format", "json", "--date", "2020-02-29").stdout)
    assert {file["date"] for file in data["files"]} == {"2020-02-29"}


def test_explain_shows_what_speaks_for_a_finding_and_against_it(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("The goverment met.\n", encoding="utf-8")
    shown = newslint("check", "--explain").stdout
    assert "+3  “goverment” is near “government”: a letter is missing" in shown
    assert "in all" in shown
    assert "in all" not in newslint("check").stdout


def test_explain_adds_the_reasons_to_json(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("The goverment met.\n", encoding="utf-8")
    data = json.loads(newslint("check", "--explain", "--output-format", "json").stdout)
    reasons = data["files"][0]["findings"][0]["reasons"]
    assert sum(one["points"] for one in reasons) > 0
    plain = json.loads(newslint("check", "--output-format", "json").stdout)
    assert "reasons" not in plain["files"][0]["findings"][0]
