"""Word lists of the package: `data/NAME.txt`, one section a purpose."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "data"


@cache
def words(name: str, section: str) -> frozenset[str]:
    """The words of one section of a list; raises KeyError where there is no such section."""
    return _sections(name)[section]


@cache
def _sections(name: str) -> dict[str, frozenset[str]]:
    sections: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[] "), set())
        elif not line.startswith("#"):
            current.update(line.split())
    return {section: frozenset(entries) for section, entries in sections.items()}
