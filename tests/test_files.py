"""Writing is whole or not at all."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newslint.config.workshop import Choice, Workshop
from newslint.files import write_whole
from newslint.run import Job, Mode, check_file


def test_mode_and_link_are_kept(tmp_path: Path) -> None:
    path, link = tmp_path / "story.txt", tmp_path / "link.txt"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, b"new")
    assert path.read_text() == "new"
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_failure_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.txt"
    path.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["story.txt"]
    assert path.read_text() == "old"


def test_a_read_only_file_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.txt"
    path.write_text("It was on Monoday.\n")
    monkeypatch.setattr(os, "access", lambda *_: False)
    report = check_file(path, Workshop(Choice(is_isolated=True)), Job(mode=Mode.FIX))
    assert report.problem == "it cannot be written: Permission denied"
    assert path.read_text() == "It was on Monoday.\n"


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.txt"
    path.write_text("It was on Monoday.\n")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    report = check_file(path, Workshop(Choice(is_isolated=True)), Job())
    assert report.problem == "it cannot be read: Permission denied"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_kill_at_any_moment_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    old, new = b"old " * 200_000, b"new " * 200_000
    code = (
        "import sys; from pathlib import Path; from newslint.files import write_whole\n"
        "path = Path(sys.argv[1])\n"
        "while True:\n    write_whole(path, b'new ' * 200_000); write_whole(path, b'old ' * 200_000)\n"
    )
    for pause in (0.15, 0.2, 0.25):
        path.write_bytes(old)
        process = subprocess.Popen([sys.executable, "-c", code, str(path)])
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert path.read_bytes() in (old, new)
