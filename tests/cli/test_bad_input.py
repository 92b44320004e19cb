"""Whatever comes in: one clear line or a finding, the documented exit code, nothing lost."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def _one_line(done: "subprocess.CompletedProcess[str]", code: int, words: str) -> None:
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("newslint: ")
    assert words in lines[0]


def test_missing_file(newslint: Run) -> None:
    _one_line(newslint("check", "no.txt"), 2, "no.txt: there is no such file or folder.")


def test_folder_without_stories(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    _one_line(newslint("check", "empty"), 2, "empty: there are no stories")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_unreadable_file(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("On Monoday.\n")
    path.chmod(0)
    _one_line(newslint("check", "secret.txt"), 2, "secret.txt: it cannot be read: Permission denied.")


def test_a_file_that_cannot_be_read_does_not_stop_the_others(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    (tmp_path / "b.txt").write_text("On Monoday it rained.\n")
    done = newslint("check", "a.txt", "b.txt", "--output-format", "concise")
    _one_line(done, 2, "a.txt: this link leads nowhere.")
    assert "b.txt:1:4" in done.stdout


def test_binary_file(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0" * 30)
    _one_line(newslint("check", "photo.txt"), 2, "photo.txt: it is not a text file.")


def test_empty_file_is_a_clean_story(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    done = newslint("check", "empty.txt")
    assert (done.returncode, done.stderr) == (0, "")


def test_invalid_utf8_is_a_finding_and_the_bytes_survive_a_fix(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    data = "“Café,” she said on Monoday. ".encode() + b"\xff\xfe bytes\n"
    path.write_bytes(data)
    done = newslint("check", path.name, "--fix")
    assert "newslint.undecodable" in done.stdout
    assert path.read_bytes() == data.replace(b"Monoday", b"Monday")


def test_a_long_file_on_one_line(newslint: Run, tmp_path: Path) -> None:
    text = "The council met on Tuesday and “nothing” was said. " * 40_000 + "It was on Monoday."
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    done = newslint("check", "long.txt")
    assert done.returncode == 1
    assert max(map(len, done.stdout.splitlines())) < 130


def test_links_that_go_in_a_circle(newslint: Run, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "again").symlink_to(folder, target_is_directory=True)
    (folder / "story.txt").write_text("It was on Monoday.\n")
    done = newslint("check", "stories", "--output-format", "concise")
    assert len(done.stdout.splitlines()) == 1


def test_unknown_option(newslint: Run) -> None:
    _one_line(newslint("check", "--colour"), 2, "No such option: --colour")


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_unknown_rule_names_the_nearest(newslint: Run, tmp_path: Path, option: str) -> None:
    (tmp_path / "a.txt").write_text("It rained.\n")
    done = newslint("check", "a.txt", option, "quotes.unclosd")
    _one_line(done, 2, "There is no rule or pack “quotes.unclosd”. Did you mean “quotes.unclosed”?")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--date", "2 Nov"), "--date “2 Nov” is not a date such as 2015-11-02."),
        (("--fail-on", "never-ever"), "--fail-on cannot be “never-ever”"),
        (("--output-format", "yaml"), "--output-format cannot be “yaml”"),
        (("--style", "nobody"), "There is no house style “nobody”"),
        (("--config", "none.toml"), "none.toml: there is no such configuration file."),
        (("--unsafe-fixes",), "--unsafe-fixes goes with --fix or --diff."),
    ],
)
def test_wrong_values_of_options(
    newslint: Run, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    (tmp_path / "a.txt").write_text("It rained.\n")
    _one_line(newslint("check", "a.txt", *arguments), 2, words)


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ('ignor = ["quotes"]\n', "newslint.toml:1: There is no setting “ignor”. Did you mean “ignore”?"),
        ("\nselect = 3\n", "newslint.toml:2: “select” must be a list of texts."),
        ("select = [\n", "newslint.toml: This is not valid TOML"),
        ('ignore = ["no.rule"]\n', "There is no rule or pack “no.rule”."),
        ('[currencies]\n"5" = "x"\n', "newslint.toml:2: “5” cannot stand beside a number as its currency."),
        ("[currencies]\nsats = 5\n", "newslint.toml:2: Write what stands for “sats” as text"),
        ('fail-on = "always"\n', "newslint.toml:1: “fail-on” cannot be “always”"),
        (
            'rules = ["../elsewhere"]\n',
            "newslint.toml:1: “../elsewhere” lies outside the folder of this file.",
        ),
        ('vocabulary = ["/etc/passwd"]\n', "newslint.toml:1: “/etc/passwd” lies outside"),
        ('encoding = "latin-99"\n', "newslint.toml:1: There is no encoding “latin-99”."),
        ('[rule."quotes.unclosed"]\nlevel = "loud"\n', "“level” of quotes.unclosed cannot be “loud”"),
        ('[rule."attribution.no-speaker"]\nparagrafs = 2\n', "has no option “paragrafs”"),
    ],
)
def test_wrong_configuration(newslint: Run, tmp_path: Path, config: str, words: str) -> None:
    (tmp_path / "a.txt").write_text("It rained.\n")
    (tmp_path / "newslint.toml").write_text(config)
    _one_line(newslint("check", "a.txt"), 2, words)


def test_malformed_rule_file_names_file_line_and_column(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.\n")
    (tmp_path / "newslint.toml").write_text('rules = ["house"]\n')
    pack = tmp_path / "house" / "desk"
    pack.mkdir(parents=True)
    (pack / "rain.yml").write_text('extends: existence\nmessage: "“%s”."\ntokenz:\n  - rain\n')
    _one_line(newslint("check", "a.txt"), 2, "rain.yml:3:1: A rule of this kind has no key “tokenz”.")


def test_a_pattern_that_takes_for_ever_is_stopped_and_reported(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ab " + "a" * 5000 + "!\nIt was on Monoday.\n")
    (tmp_path / "newslint.toml").write_text('rules = ["house"]\n')
    pack = tmp_path / "house" / "desk"
    pack.mkdir(parents=True)
    (pack / "slow.yml").write_text(
        "extends: existence\nmessage: “%s” is slow.\nnonword: true\ntokens:\n  - (a|aa|[a-z])+(b|B)+$\n"
    )
    done = newslint("check", "a.txt", "--output-format", "concise")
    assert "[newslint.slow-rule]" in done.stdout
    assert "[spelling.typo]" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_with_130_and_one_line(tmp_path: Path) -> None:
    fifo = tmp_path / "never.txt"
    os.mkfifo(fifo)
    process = subprocess.Popen(
        [sys.executable, "-m", "newslint", "check", str(fifo)], stderr=subprocess.PIPE, text=True
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert errors == "newslint: interrupted\n"


def test_closed_pipe_is_no_error(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text("It was on Monoday.\n" * 2 + "The news men met.\n" * 30)
    command = f"{sys.executable} -m newslint check {tmp_path} | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_a_file_that_cannot_be_written_stays_as_it_was(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("It was on Monoday.\n")
    path.chmod(0o444)
    done = newslint("check", "story.txt", "--fix", "--output-format", "concise")
    if os.geteuid() == 0:
        assert done.returncode == 0  # root may write anything
        return
    _one_line(done, 2, "story.txt: it cannot be written: Permission denied.")
    assert path.read_text() == "It was on Monoday.\n"


def test_fixes_that_the_encoding_cannot_hold_are_not_written(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    (tmp_path / "newslint.toml").write_text('encoding = "ascii"\nrules = ["house"]\n')
    pack = tmp_path / "house" / "desk"
    pack.mkdir(parents=True)
    (pack / "cafe.yml").write_text(
        "extends: substitution\nmessage: Write “%s” for “%s”.\nfix: safe\nswap:\n  cafe: café\n"
    )
    path.write_text("The cafe is open.\n")
    _one_line(
        newslint("check", "story.txt", "--fix"), 2, "its fixes need characters that ASCII does not have"
    )
    assert path.read_text() == "The cafe is open.\n"


def test_a_bug_ends_with_3_and_one_line(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.\n")
    (tmp_path / "sitecustomize.py").write_text(
        "import newslint.walk\n"
        "def broken(paths):\n    raise RuntimeError('no such luck')\n"
        "newslint.walk.find_stories = broken\n"
    )
    done = newslint("check", "a.txt", PYTHONPATH=str(tmp_path))
    _one_line(done, 3, "this is a bug in newslint")
