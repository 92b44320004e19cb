"""Which files a command is about: the paths it was given, and the stories inside folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newslint.formats import SUFFIXES

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


class Walk(NamedTuple):
    """The files found, in the order given and then by name, and a sentence for each bad path."""

    files: tuple[Path, ...]
    problems: tuple[str, ...]


def find_stories(paths: Iterable[Path]) -> Walk:
    """The stories at some paths. A file is taken whatever its name; a folder is searched."""
    files: dict[Path, None] = {}
    problems = []
    for path in paths:
        if path.is_dir():
            found = list(_stories_in(path))
            files.update(dict.fromkeys(found))
            if not found:
                problems.append(f"{path}: there are no stories ({', '.join(SUFFIXES)}) in this folder.")
        elif _exists(path):
            files[path] = None
        elif path.is_symlink():
            problems.append(f"{path}: this link leads nowhere.")
        else:
            problems.append(f"{path}: there is no such file or folder.")
    return Walk(tuple(files), tuple(problems))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # it is there but cannot be reached; reading it will tell why


def _stories_in(folder: Path) -> Iterator[Path]:
    """Supported files below a folder that no .gitignore leaves out; linked folders are not entered."""
    rules = _Ignored(folder)
    for place, folders, names in os.walk(folder):
        here = Path(place)
        rules.read(here)
        folders[:] = sorted(name for name in folders if _is_entered(name) and not rules.match(here / name))
        for name in sorted(names):
            path = here / name
            if path.suffix.lower() in SUFFIXES and not name.startswith(".") and not rules.match(path):
                yield path


def _is_entered(name: str) -> bool:
    return not name.startswith(".") and name not in _SKIPPED


class _Ignored:
    """The .gitignore files from the repository's top down to where the walk is."""

    def __init__(self, folder: Path) -> None:
        self.specs: list[tuple[Path, GitIgnoreSpec]] = []
        top = folder.absolute()
        above = []
        while not (top / ".git").exists() and top.parent != top:
            top = top.parent
            above.append(top)
        if (top / ".git").exists():
            for place in reversed(above):
                self.read(place)

    def read(self, folder: Path) -> None:
        """Take in the .gitignore of a folder, if it has one."""
        path = folder / ".gitignore"
        if not path.is_file():
            return
        from pathspec import GitIgnoreSpec

        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        self.specs.append((folder.absolute(), GitIgnoreSpec.from_lines(lines)))

    def match(self, path: Path) -> bool:
        """Whether git would leave a path out."""
        absolute = path.absolute()
        for folder, spec in reversed(self.specs):
            if absolute.is_relative_to(folder):
                name = absolute.relative_to(folder).as_posix()
                result = spec.check_file(name + "/" if path.is_dir() else name)
                if result.include is not None:
                    return bool(result.include)
        return False
