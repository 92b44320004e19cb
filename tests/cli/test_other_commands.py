"""`rules`, `explain` and `init`."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from newslint.rulesets.loader import built_in_folder, rule_files

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_rules_list_names_every_rule(newslint: Run) -> None:
    listed = [line.split()[0] for line in newslint("rules", "list").stdout.splitlines()]
    assert listed == [file.id for file in rule_files(built_in_folder())]


def test_rules_show_prints_the_file(newslint: Run) -> None:
    path = built_in_folder() / "quotes" / "unclosed.yml"
    assert newslint("rules", "show", "quotes.unclosed").stdout == path.read_text(encoding="utf-8")


def test_explain_tells_what_why_and_how_to_leave_it_out(newslint: Run) -> None:
    text = newslint("explain", "words.split-compound").stdout
    assert "These compounds have been one word for generations." in text
    assert "The minister spoke to news men on Monday.\n    → The minister spoke to newsmen on Monday." in text
    assert "newslint check --ignore words.split-compound" in text


def test_explain_of_an_unknown_rule_names_the_nearest(newslint: Run) -> None:
    done = newslint("explain", "quotes.unclosd")
    assert done.returncode == 2
    assert done.stderr == "newslint: There is no rule “quotes.unclosd”. Did you mean “quotes.unclosed”?\n"


def test_init_writes_a_configuration_that_works_and_never_over_another(newslint: Run, tmp_path: Path) -> None:
    assert newslint("init").returncode == 0
    (tmp_path / "a.txt").write_text("It rained.\n")
    assert newslint("check").returncode == 0
    before = (tmp_path / "newslint.toml").read_text()
    done = newslint("init")
    assert done.returncode == 2
    assert done.stderr == "newslint: newslint.toml is here already; nothing was changed.\n"
    assert (tmp_path / "newslint.toml").read_text() == before


def test_rules_test_runs_the_examples_of_a_users_own_rules(newslint: Run, tmp_path: Path) -> None:
    pack = tmp_path / "house" / "desk"
    pack.mkdir(parents=True)
    text = (
        "extends: substitution\nmessage: Write “%s” for “%s”.\nwhy: Ours.\nfix: safe\nswap:\n  motorcar: car\nexamples:\n"
        "  - bad: The [motorcar|car] left.\n  - bad: A [motorcar|car].\n  - good: The car left.\n  - good: The motorcars left.\n"
    )
    (pack / "car.yml").write_text(text, encoding="utf-8")
    done = newslint("rules", "test", "house")
    assert (done.returncode, done.stdout) == (0, "1 rules, 4 examples, 0 that do not hold.\n")
    (pack / "car.yml").write_text(text.replace("The car left", "The motorcar left"), encoding="utf-8")
    done = newslint("rules", "test", "house/desk/car.yml")
    assert done.returncode == 1
    assert "line 10, as it is: It should mark nothing and marks “motorcar” at 4." in done.stdout


def test_version_and_help(newslint: Run) -> None:
    assert newslint("--version").stdout == "newslint 0.1.0\n"
    assert "check    Check stories" in newslint("--help").stdout
    assert newslint().returncode == 0


def test_vocab_add_writes_words_once_and_they_are_right_from_then_on(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('vocabulary = ["words.txt"]\n')
    (tmp_path / "words.txt").write_text("# ours", encoding="utf-8")
    (tmp_path / "story.txt").write_text("The council met on Monoday.\n")
    assert newslint("vocab", "add", "Monoday", "Žofia").stdout == "words.txt: Monoday, Žofia added.\n"
    assert newslint("vocab", "add", "Monoday").stdout == "words.txt has them already.\n"
    assert (tmp_path / "words.txt").read_text(encoding="utf-8") == "# ours\nMonoday\nŽofia\n"
    assert newslint("check", "story.txt").returncode == 0


def test_vocab_add_without_a_file_tells_how_to_set_one(newslint: Run) -> None:
    done = newslint("vocab", "add", "Monoday")
    assert done.returncode == 2
    assert "No vocabulary file is set." in done.stderr


def test_explain_of_a_story_tells_where_its_date_comes_from(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "2015-11-02-rain.txt").write_text("It rained.\n", encoding="utf-8")
    (tmp_path / "rain.txt").write_text("LAGOS, Nov. 3, 2015 (NAN) - It rained.\n", encoding="utf-8")
    (tmp_path / "none.txt").write_text("It rained.\n", encoding="utf-8")
    assert (
        newslint("explain", "2015-11-02-rain.txt").stdout
        == "2015-11-02-rain.txt: 2015-11-02, from its file name.\n"
    )
    assert newslint("explain", "rain.txt").stdout == "rain.txt: 2015-11-03, from its dateline.\n"
    assert "nothing tells its date" in newslint("explain", "none.txt").stdout
