"""What a start of newslint imports, so that it stays quick."""

import subprocess
import sys
from pathlib import Path

# What Typer itself imports is measured in bench/; the rest is ours to answer for.
TYPER = "import sys, typer; print(*sys.modules)"
HEAVY = {
    "asyncio", "click", "concurrent", "dataclasses", "dateparser", "difflib", "importlib.metadata", "logging", "multiprocessing",
    "pathspec", "pydantic", "pydoc", "regex", "rich", "socket", "spellchecker", "subprocess", "tomllib", "tree_sitter", "unittest",
    "urllib", "yaml",
}  # fmt: skip
NEWSLINT = {
    "newslint.analysis.calendar.calendar", "newslint.analysis.calendar.dates", "newslint.analysis.figures.figures",
    "newslint.formats.markdown", "newslint.rulesets.schema", "newslint.rulesets.yaml_reader",
}  # fmt: skip


def imported(folder: Path, text: str) -> set[str]:
    story = folder / "story.txt"
    story.write_text(text, encoding="utf-8")
    code = (
        "import sys\nfrom newslint.cli import run\n"
        "run(['check', sys.argv[1]]); run(['check', sys.argv[1]])\n"
        "print(*sys.modules)"
    )
    first = [sys.executable, "-m", "newslint", "check", str(story)]
    subprocess.run(first, capture_output=True, check=False)  # fills the cache
    done = subprocess.run(
        [sys.executable, "-c", code, str(story)], capture_output=True, text=True, check=True
    )
    typer = subprocess.run([sys.executable, "-c", TYPER], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split()) - set(typer.stdout.split())


def test_a_clean_story_pays_for_nothing_heavy(tmp_path: Path) -> None:
    modules = imported(tmp_path, "The council met on Monday.\n“It rained,” the mayor said.\n")
    assert modules & (HEAVY | NEWSLINT) == set()


def test_a_date_pays_for_the_calendar_and_not_for_dateparser(tmp_path: Path) -> None:
    modules = imported(tmp_path, "LAGOS, Nov. 2, 2015 (NAN) - The council met on Monday, Nov. 2, 2015.\n")
    assert modules & HEAVY == set()
    assert "newslint.analysis.calendar.calendar" in modules


def test_an_unknown_word_pays_for_candidates_only(tmp_path: Path) -> None:
    modules = imported(tmp_path, "The council met to recieve the report.\n")
    assert modules & (HEAVY | NEWSLINT) == {"spellchecker"}
