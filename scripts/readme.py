"""Run the commands shown in README.md and docs/ and put what they print below them.

A `console` block holds a line `$ newslint …` and its output. Run: python scripts/readme.py
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

TOP = Path(__file__).parents[1]
PAGES = (TOP / "README.md", *sorted((TOP / "docs").glob("*.md")))
_BLOCK = re.compile(r"(```console\n\$ (newslint [^\n]*)\n)(.*?)(```\n)", re.DOTALL)


def shown(text: str) -> Iterator[tuple[str, str]]:
    """Each command of a page and the output that stands below it."""
    for block in _BLOCK.finditer(text):
        yield block[2], block[3]


def printed(command: str) -> str:
    """What a command really prints, run at the top of the project."""
    arguments = [sys.executable, "-m", *command.split()]
    done = subprocess.run(arguments, cwd=TOP, capture_output=True, check=False)  # noqa: S603  # our own pages
    return done.stdout.decode()


def main() -> None:
    """Write the outputs anew."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        new = _BLOCK.sub(lambda block: block[1] + printed(block[2]) + block[4], text)
        page.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
