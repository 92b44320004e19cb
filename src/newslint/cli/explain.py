"""`newslint explain`."""

from pathlib import Path
from typing import Annotated

import typer

from newslint.cli import OK
from newslint.cli.rules import find_rule
from newslint.rulesets.rule import Rule


def explain(
    rule_id: Annotated[
        str, typer.Argument(metavar="ID", help="A rule, such as quotes.unclosed, or a story, for its date.")
    ],
) -> int:
    """Tell what a rule looks for and why, with examples; of a story, where its date comes from."""
    if Path(rule_id).is_file():
        typer.echo("\n".join(_date_lines(Path(rule_id))))
        return OK
    typer.echo("\n".join(_lines(find_rule(rule_id))))
    return OK


def _date_lines(path: Path) -> list[str]:
    from newslint.analysis.story_date import dated
    from newslint.formats import parse
    from newslint.source import decode

    date, source = dated(None, parse(decode(path.read_bytes()).text, str(path)), str(path))
    if date is None:
        return [f"{path}: nothing tells its date, so rules that need one stay silent; give one with --date."]
    return [f"{path}: {date}, from {source}."]


def _lines(rule: Rule) -> list[str]:
    from newslint.rulesets.examples import parse_example
    from newslint.rulesets.loader import load_folder

    (rule,) = load_folder(Path(rule.path), use_cache=False)  # with its examples
    lines = [rule.id, "", f"  {rule.why}"]
    if rule.source:
        lines.append(f"  Source: {rule.source}.")
    state = "On by default" if rule.default else "Off by default"
    lines.append(f"  {state}. Level: {rule.level}. Confidence: {rule.confidence}. Fix: {rule.fix or 'none'}.")
    for kind, title in (("bad", "It marks"), ("good", "It leaves alone")):
        texts = [example.text for example in rule.examples if example.kind == kind]
        lines += ["", f"{title}:"] if texts else []
        for text in texts:
            marked = parse_example(text)
            lines.append(f"  {_on_one_line(marked.text)}")
            if kind == "bad" and marked.fixed is not None:
                lines.append(f"    → {_on_one_line(marked.fixed)}")
    lines += ["", f"To leave it out: newslint check --ignore {rule.id}, or in newslint.toml"]
    return [*lines, f'  ignore = ["{rule.id}"]']


def _on_one_line(text: str) -> str:
    return " ¶ ".join(text.split("\n"))
