"""`newslint vocab add`."""

from pathlib import Path
from typing import Annotated

import typer

from newslint.cli import OK
from newslint.cli.errors import UsageError
from newslint.config.discovery import settings_for

vocab = typer.Typer(help="Words and names that are right as they are.", rich_markup_mode=None)


@vocab.callback(invoke_without_command=True)
def options(context: typer.Context) -> None:
    """Words and names that are right as they are."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@vocab.command("add")
def add(
    words: Annotated[
        list[str], typer.Argument(metavar="WORD...", help="Words or names, as they are written.")
    ],
) -> int:
    """Add words to the first vocabulary file of the settings for this folder."""
    from newslint.files import write_whole

    files = settings_for(Path.cwd()).vocabulary
    if not files:
        raise UsageError(
            "No vocabulary file is set. Make words.txt, and write "
            'vocabulary = ["words.txt"] into newslint.toml.'
        )
    text = files[0].read_bytes().decode("utf-8-sig")
    known = {word for line in text.splitlines() for word in line.partition("#")[0].split()}
    new = [word for word in dict.fromkeys(" ".join(words).split()) if word not in known]
    if new:
        start = "" if not text or text.endswith("\n") else "\n"
        write_whole(files[0], (text + start + "\n".join(new) + "\n").encode())
    typer.echo(f"{files[0].name}: {', '.join(new)} added." if new else f"{files[0].name} has them already.")
    return OK
