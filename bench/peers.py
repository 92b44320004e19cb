"""What other checkers flag in stories: codespell, typos and hunspell, where they are installed.

Each takes texts and gives, for each, the words it flags and how often.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

Flags: TypeAlias = Callable[[Sequence[str]], list[Counter[str]]]

_CODESPELL = re.compile(r"(\d+)\.txt:\d+: (\S+) ==> ")
_TYPOS = re.compile(r"(\d+)\.txt:\d+:\d+: error: `([^`]+)`")


def installed() -> dict[str, Flags]:
    """The peers there are on this machine."""
    peers = {"codespell": _codespell, "typos": _typos, "hunspell": _hunspell}
    return {name: flags for name, flags in peers.items() if _tool(name)}


def _tool(name: str) -> str | None:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)


def _codespell(texts: Sequence[str]) -> list[Counter[str]]:
    return _over_files(texts, ["codespell"], _CODESPELL)


def _typos(texts: Sequence[str]) -> list[Counter[str]]:
    return _over_files(texts, ["typos", "--format", "brief"], _TYPOS)


def _over_files(texts: Sequence[str], command: list[str], line: re.Pattern[str]) -> list[Counter[str]]:
    """What a tool prints for a folder of all texts."""
    counts: list[Counter[str]] = [Counter() for _ in texts]
    with tempfile.TemporaryDirectory() as name:
        for number, text in enumerate(texts):
            Path(name, f"{number}.txt").write_text(text, encoding="utf-8", errors="replace")
        tool = [_tool(command[0]) or command[0], *command[1:], name]
        done = subprocess.run(tool, capture_output=True, encoding="utf-8", check=False)
    for found in line.finditer(done.stdout):
        counts[int(found[1])][found[2]] += 1
    return counts


def _hunspell(texts: Sequence[str]) -> list[Counter[str]]:
    """Unknown words by the American and the British dictionary together; a marker parts the texts."""
    marker = "qqzzqq"
    joined = f"\n{marker}\n".join(texts)
    done = subprocess.run(
        [_tool("hunspell") or "hunspell", "-d", "en_US,en_GB", "-i", "utf-8", "-l"],
        input=joined,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return [Counter(part.split()) for part in done.stdout.split(f"{marker}\n")]
