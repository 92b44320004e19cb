"""Configuration: the nearest file wins, every setting does what it says."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]

TEXT = "The council met on Monoday.\nIt told the news men.\n"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def found(newslint: Run, *arguments: str) -> dict[str, list[str]]:
    data = json.loads(newslint("check", "--output-format", "json", *arguments).stdout)
    return {file["path"]: [finding["rule"] for finding in file["findings"]] for file in data["files"]}


def test_the_nearest_file_up_from_the_story_wins(newslint: Run, tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": TEXT,
            "deep/down/b.txt": TEXT,
            "other/c.txt": TEXT,
            "newslint.toml": 'ignore = ["spelling"]\n',
            "deep/pyproject.toml": '[tool.newslint]\nignore = ["words"]\n',
            "other/pyproject.toml": "[tool.other]\nx = 1\n",
        },
    )
    assert found(newslint) == {
        "a.txt": ["words.split-compound"],
        "deep/down/b.txt": ["spelling.typo"],
        "other/c.txt": ["words.split-compound"],
    }
    assert found(newslint, "--isolated")["a.txt"] == ["spelling.typo", "words.split-compound"]
    assert found(newslint, "--config", "deep/pyproject.toml")["a.txt"] == ["spelling.typo"]


def test_per_path_settings_switch_rules_for_some_stories(newslint: Run, tmp_path: Path) -> None:
    config = '[per-path."opinion/**"]\nignore = ["spelling"]\n'
    write(tmp_path, {"a.txt": TEXT, "opinion/b.txt": TEXT, "newslint.toml": config})
    assert found(newslint) == {
        "a.txt": ["spelling.typo", "words.split-compound"],
        "opinion/b.txt": ["words.split-compound"],
    }


def test_words_of_the_settings_are_right(newslint: Run, tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "newslint.toml": 'words = ["Monoday"]\nselect = ["spelling"]\n'})
    assert found(newslint) == {"a.txt": []}


def test_vocabulary_files_hold_words_that_are_right(newslint: Run, tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": TEXT,
            "words.txt": "# our festival\nMonoday  # as printed\n",
            "newslint.toml": 'vocabulary = ["words.txt"]\n',
        },
    )
    assert found(newslint) == {"a.txt": ["words.split-compound"]}


def test_currencies_of_a_desk_are_read_and_compared(newslint: Run, tmp_path: Path) -> None:
    story = "A wallet\n\nIt lost ₿20 ($40), then ₿60 ($120), then ₿80 ($900), and 5 sats.\n"
    config = 'select = ["money.conversion"]\n\n[currencies]\n"₿" = "BTC"\nsats = "sat"\n'
    write(
        tmp_path,
        {
            "a.txt": story,
            "plain/b.txt": story,
            "newslint.toml": config,
            "plain/newslint.toml": 'select = ["money"]\n',
        },
    )
    assert found(newslint) == {"a.txt": ["money.conversion"], "plain/b.txt": []}
    listed = newslint("facts", "a.txt").stdout
    assert "“₿20”: 20 BTC" in listed
    assert "“5 sats”: 5 sat" in listed


def test_rules_of_the_house_and_options_of_a_rule(newslint: Run, tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": "The council met.\n",
            "newslint.toml": 'rules = ["house"]\n[rule."desk.council"]\nlevel = "error"\ntokens = ["met"]\n',
            "house/desk/council.yml": "extends: existence\nmessage: “%s”.\ntokens: [council]\n",
        },
    )
    data = json.loads(newslint("check", "--output-format", "json").stdout)
    finding = data["files"][0]["findings"][0]
    assert (finding["rule"], finding["severity"], finding["text"]) == ("desk.council", "error", "met")


def test_house_styles_switch_rules_on(newslint: Run, tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: “%s”.\ndefault: [tabloid]\ntokens: [council]\n"
    write(
        tmp_path,
        {
            "a.txt": "The council met.\n",
            "newslint.toml": 'rules = ["house"]\n',
            "house/desk/council.yml": rule,
        },
    )
    assert found(newslint) == {"a.txt": []}
    assert found(newslint, "--style", "tabloid") == {"a.txt": ["desk.council"]}
    assert found(newslint, "--select", "desk.council") == {"a.txt": ["desk.council"]}


def test_fail_on_and_min_level_of_the_configuration(newslint: Run, tmp_path: Path) -> None:
    write(
        tmp_path,
        {"a.txt": "He met the news men.\n", "newslint.toml": 'fail-on = "error"\nmin-level = "error"\n'},
    )
    done = newslint("check")
    assert (done.returncode, done.stdout) == (0, "Nothing to report in 1 story, 5 words.\n")
    assert newslint("check", "--fail-on", "warning").returncode == 1
