"""Counts quotations over several paragraphs that are right, and what newslint says about them.

    python -m bench.running_quotations FOLDER...

Right is a run of paragraphs of which each but the last leaves a double mark open, each next one begins with
one, and every mark inside opens and closes in turn. It is counted here without any code of newslint, which
must be silent about all of them; a space beside a mark is another matter and left out.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import newslint

_PARAGRAPH = re.compile(r"[^\n]+")


def main(folders: Sequence[str]) -> None:
    """Count and print."""
    runs = alarms = 0
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*.txt")):
        text = path.read_bytes().decode(errors="replace")
        found = list(_runs(text))
        runs += len(found)
        findings = newslint.check_text(text, path=str(path)).findings if found else ()
        for finding in findings:
            if finding.severity.value == "suggestion" or not finding.rule.startswith("quotes."):
                continue
            if any(start <= finding.span.start < end for start, end in found):
                alarms += 1
                print(f"{path}: {finding.rule}: {finding.message}")
    print(f"{runs} right quotations over several paragraphs, {alarms} findings about their marks")


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where each run begins and ends."""
    start = -1
    for found in _PARAGRAPH.finditer(text):
        is_open, is_right = _read(found[0])
        if start >= 0 and (not is_right or found[0][0] not in '“"'):
            start = -1
        elif start >= 0 and not is_open:
            yield start, found.end()
            start = -1
        if start < 0 and is_open and is_right:
            start = found.start()


def _read(paragraph: str) -> tuple[bool, bool]:
    """Whether a quotation is open at the end, and whether all marks open and close in turn."""
    opening = ""
    for number, mark in enumerate(paragraph):
        if mark == "“":
            if opening or paragraph[number + 1 : number + 2] == " ":
                return False, False
            opening = mark
        elif mark == "”":
            if opening != "“":
                return False, False
            opening = ""
        elif mark == '"':
            if opening == "“":
                return False, False
            opening = "" if opening else mark
    return bool(opening), True


if __name__ == "__main__":
    main(sys.argv[1:])
