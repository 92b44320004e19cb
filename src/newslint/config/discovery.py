"""Finds the configuration of a story: the nearest file up from it."""

from functools import cache
from pathlib import Path

from newslint.config.settings import ConfigError, Settings

_OWN, _SHARED = "newslint.toml", "pyproject.toml"
_LARGEST = 1_000_000


@cache
def settings_for(folder: Path) -> Settings:
    """The settings for stories of a folder; raises ConfigError. `folder` is absolute."""
    for path in (folder / _OWN, folder / _SHARED):
        if path.is_file():
            found = read_config(path)
            if found is not None:
                return found
    return Settings() if folder.parent == folder else settings_for(folder.parent)


def read_config(path: Path) -> Settings | None:
    """The settings of a file; None for a pyproject.toml that has none. Raises ConfigError."""
    import tomllib

    from newslint.config.reader import read_settings

    try:
        if path.stat().st_size > _LARGEST:
            raise ConfigError("The file is too large for a configuration.", path)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ConfigError(f"The configuration cannot be read: {error.strerror}.", path) from None
    except UnicodeDecodeError:
        raise ConfigError("The configuration is not UTF-8 text.", path) from None
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"This is not valid TOML: {error}.", path) from None
    if path.name == _SHARED:
        data = data.get("tool", {}).get("newslint")
        if data is None:
            return None
    return read_settings(data, path, text)
