"""newslint as a hook of another repository, with nothing fetched from anywhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")


def _git(folder: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def _repository(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    _git(folder, "init", "-q")
    _git(folder, "add", ".")
    _git(folder, "commit", "-qm", "All")
    return folder


def _hook(tmp_path: Path, hook: str, story: str) -> "tuple[subprocess.CompletedProcess[str], Path]":
    # The manifest as it is, but run with the newslint of this environment instead of a new one.
    manifest = (TOP / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    hooks = _repository(
        tmp_path / "hooks",
        {".pre-commit-hooks.yaml": manifest.replace("language: python", "language: system")},
    )
    content = _repository(tmp_path / "content", {"story.txt": story, "code.py": "x = 'Monoday'\n"})
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(hooks), hook, "--all-files", "--verbose"],
        cwd=content,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={
            **os.environ,
            "PRE_COMMIT_HOME": str(tmp_path / "cache"),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        },
    )
    return done, content / "story.txt"


def test_a_story_with_errors_stops_the_commit_and_names_them(tmp_path: Path) -> None:
    done, _ = _hook(tmp_path, "newslint", "The council met on Monoday.\n")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "“Monoday” is not a word; did you mean “Monday”?" in done.stdout
    assert "code.py" not in done.stdout


def test_a_clean_story_passes(tmp_path: Path) -> None:
    done, _ = _hook(tmp_path, "newslint", "The council met on Monday.\n")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_fixing_hook_mends_the_story(tmp_path: Path) -> None:
    done, story = _hook(tmp_path, "newslint-fix", "The council met on Monoday.\n")
    assert done.returncode == 1, done.stdout + done.stderr
    assert story.read_text(encoding="utf-8") == "The council met on Monday.\n"
