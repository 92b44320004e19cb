"""The commands."""

from typing import Annotated

import typer

from newslint._version import __version__
from newslint.cli.check import check
from newslint.cli.explain import explain
from newslint.cli.facts import facts
from newslint.cli.init import init
from newslint.cli.rules import rules
from newslint.cli.vocab import vocab

app = typer.Typer(
    help="Reads a news story the way a copy desk does.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command()(check)
app.command()(explain)
app.command()(facts)
app.add_typer(rules, name="rules")
app.add_typer(vocab, name="vocab")
app.command()(init)


def _version(wanted: bool) -> None:  # noqa: FBT001  # Typer calls it with the value
    if wanted:
        typer.echo(f"newslint {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Reads a news story the way a copy desk does."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
