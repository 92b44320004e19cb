"""Reads rule folders, and keeps what was read as JSON for the next run.

The cache stands in the user's own cache folder, never beside the rules, holds plain data only and
is used only while every rule file has the size and time it had.
"""

import json
import os
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from newslint._version import __version__
from newslint.rulesets.rule import Rule, RuleFileError, rule_from_data, rule_to_data

_SUFFIXES = (".yml", ".yaml")
_MOST_FILES = 20_000


class RuleFile(NamedTuple):
    """A rule file, the id its place gives it, and what tells whether it changed."""

    id: str
    path: str
    size: int
    changed: int


def built_in_folder() -> Path:
    """Where the rules of newslint stand: in the wheel, or beside `src` in a checkout."""
    installed = Path(__file__).parent.parent / "rules"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "rules"


def load_folder(folder: Path, *, is_trusted: bool = False, use_cache: bool = True) -> list[Rule]:
    """All rules of a folder of packs, in order of id; raises RuleFileError.

    With the cache they come without their examples, which take a third of it and no check needs.
    """
    files = rule_files(folder)
    if not use_cache:
        return _read_all(files, is_trusted=is_trusted)
    cache = _cache_file(folder)
    fingerprint = [__version__, _code_changed(), is_trusted, [list(file) for file in files]]
    cached = _read_cache(cache, fingerprint)
    if cached is not None:
        return cached
    rules = [rule._replace(examples=()) for rule in _read_all(files, is_trusted=is_trusted)]
    _write_cache(cache, {"fingerprint": fingerprint, "rules": [rule_to_data(rule) for rule in rules]})
    return rules


def rule_files(folder: Path) -> list[RuleFile]:
    """The rule files of a folder of packs, of one pack, or one file, in order of id."""
    if folder.is_file():
        return [_rule_file(folder.parent.name, folder)]
    if not folder.is_dir():
        raise RuleFileError("There is no such rule file or folder.", str(folder))
    found: list[RuleFile] = []
    # A hundred files are looked at in every run; scandir does it in a third of pathlib's time.
    for entry in os.scandir(folder):
        if entry.is_dir():
            found += [_rule_file(entry.name, inner) for inner in os.scandir(entry.path) if _is_rule(inner)]
        elif _is_rule(entry):
            found.append(_rule_file(folder.resolve().name, entry))
    if len(found) > _MOST_FILES:
        raise RuleFileError(f"The folder holds more than {_MOST_FILES} rule files.", str(folder))
    return sorted(found)


def _code_changed() -> int:
    """When the code and word lists that make rules last changed; what was made before may be out of date."""
    package = Path(__file__).parents[1]
    checks = package / "checks"
    folders = (checks, *(Path(entry) for entry in os.scandir(checks) if entry.is_dir()))
    folders = (*folders, package / "rulesets", package / "data")
    return max(
        entry.stat().st_mtime_ns for folder in folders for entry in os.scandir(folder) if entry.is_file()
    )


def _is_rule(entry: "os.DirEntry[str]") -> bool:
    return entry.name.endswith(_SUFFIXES) and entry.is_file()


def _rule_file(pack: str, entry: "os.DirEntry[str] | Path") -> RuleFile:
    state = entry.stat()
    return RuleFile(
        f"{pack}.{entry.name.rpartition('.')[0]}", str(os.fspath(entry)), state.st_size, state.st_mtime_ns
    )


def _read_all(files: list[RuleFile], *, is_trusted: bool) -> list[Rule]:
    from newslint.rulesets.schema import make_rule
    from newslint.rulesets.yaml_reader import read_yaml

    rules = []
    for file in files:
        try:
            text = Path(file.path).read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise RuleFileError("The file is not UTF-8 text.", file.path) from None
        except OSError as error:
            raise RuleFileError(f"The file cannot be read: {error.strerror}.", file.path) from None
        rules.append(make_rule(read_yaml(text, file.path), file.id, file.path, is_trusted=is_trusted))
    return rules


def _cache_file(folder: Path) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")  # noqa: PTH111, PTH118  # quicker
    name = f"rules-{crc32(str(folder.resolve()).encode('utf-8', 'surrogateescape')):08x}.json"
    return Path(home, "newslint", name)


def _read_cache(path: Path, fingerprint: list[Any]) -> list[Rule] | None:
    """The rules of a cache file if it fits; any damage means that it does not."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["fingerprint"] != fingerprint:
            return None
        return [rule_from_data(entry) for entry in data["rules"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_cache(path: Path, data: dict[str, Any]) -> None:
    """Keep the rules for next time; a cache that cannot be written is no error."""
    from newslint.files import write_whole

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(data, ensure_ascii=False).encode())
    except OSError:
        return
