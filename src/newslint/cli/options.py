"""The options of `newslint check`, each with its help; what is empty was not given."""

from pathlib import Path
from typing import Annotated, TypeAlias

from typer import Argument, Option

from newslint.report import FORMATS

Paths: TypeAlias = Annotated[
    list[Path] | None, Argument(help="Stories, folders of stories, or - for standard input.")
]
Date: TypeAlias = Annotated[
    str, Option(metavar="YYYY-MM-DD", help="The date of the story; without it, the story's own.")
]
StdinFilename: TypeAlias = Annotated[
    str, Option(metavar="NAME", help="The file name that standard input stands for.")
]
Style: TypeAlias = Annotated[str, Option(metavar="NAME", help="A house style, such as ap.")]
Select: TypeAlias = Annotated[
    list[str] | None, Option(metavar="IDS", help="Check only these rules or packs (comma between).")
]
Ignore: TypeAlias = Annotated[
    list[str] | None, Option(metavar="IDS", help="Leave these rules or packs out (comma between).")
]
FailOn: TypeAlias = Annotated[
    str, Option(metavar="LEVEL", help="Least grave level that counts as failure, or never.")
]
MinLevel: TypeAlias = Annotated[str, Option(metavar="LEVEL", help="Least grave level to show.")]
OutputFormat: TypeAlias = Annotated[
    str, Option(metavar="FORMAT", help=f"How to print findings: {', '.join(FORMATS)}.")
]
Fix: TypeAlias = Annotated[bool, Option("--fix", help="Make the safe fixes in the files.")]
UnsafeFixes: TypeAlias = Annotated[
    bool, Option("--unsafe-fixes", help="With --fix or --diff: also fixes that may change meaning.")
]
Diff: TypeAlias = Annotated[bool, Option("--diff", help="Print what --fix would change; change nothing.")]
Config: TypeAlias = Annotated[
    Path | None, Option(metavar="FILE", help="Use this configuration instead of the nearest.")
]
Isolated: TypeAlias = Annotated[bool, Option("--isolated", help="Use no configuration.")]
Jobs: TypeAlias = Annotated[int, Option(metavar="N", min=0, help="Processes to use; 0 is one a processor.")]
NoCache: TypeAlias = Annotated[bool, Option("--no-cache", help="Read all rule files anew.")]
Explain: TypeAlias = Annotated[
    bool, Option("--explain", help="Say for each finding what speaks for it and against it.")
]
Statistics: TypeAlias = Annotated[
    bool, Option("--statistics", help="Print how often each rule found something instead.")
]
