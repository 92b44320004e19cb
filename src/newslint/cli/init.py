"""`newslint init`."""

from pathlib import Path

import typer

from newslint.cli.errors import UsageError

_STARTER = """\
# Settings of newslint for the stories below this folder.

# Rules or packs to leave out, such as "style" or "words.split-compound".
ignore = []

# What makes a check fail: suggestion, warning, error or never.
fail-on = "warning"

# Files of words and names that are right as they are, one a line.
# vocabulary = ["words.txt"]

# Folders of rules of your own; CONTRIBUTING.md tells how to write one.
# rules = ["house-rules"]

# Rules for some paths only.
# [per-path."opinion/**"]
# ignore = ["style"]

# Currencies that newslint does not know: how they are written, and what stands for them.
# [currencies]
# "bitcoins" = "BTC"

# The options of one rule.
# [rule."attribution.no-speaker"]
# level = "warning"
"""


def init() -> int:
    """Write a newslint.toml to start from into this folder."""
    path = Path("newslint.toml")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_STARTER)
    except FileExistsError:
        raise UsageError("newslint.toml is here already; nothing was changed.") from None
    except OSError as error:
        raise UsageError(f"newslint.toml cannot be written: {error.strerror}.") from None
    typer.echo("Wrote newslint.toml. Check this folder with: newslint check")
    return 0
