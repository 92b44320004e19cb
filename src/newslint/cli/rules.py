"""`newslint rules list`, `show` and `test`."""

from pathlib import Path
from typing import Annotated

import typer

from newslint.cli import FOUND, OK
from newslint.cli.errors import UsageError
from newslint.config.workshop import Choice, Workshop
from newslint.rulesets.rule import Rule
from newslint.suggest import did_you_mean

rules = typer.Typer(help="Look at the rules, or test your own.", rich_markup_mode=None, no_args_is_help=True)


@rules.command("list")
def list_rules() -> int:
    """List every rule with its level, and whether it is on by default."""
    found = available_rules()
    width = max(len(rule.id) for rule in found)
    for rule in found:
        state = "on" if rule.default else "/".join(rule.profiles) or "off"
        typer.echo(f"{rule.id:<{width}}  {rule.level:<10}  {state:<4}  {rule.why}")
    return OK


@rules.command("show")
def show(
    rule_id: Annotated[str, typer.Argument(metavar="ID", help="A rule, such as quotes.unclosed.")],
) -> int:
    """Print the file of a rule."""
    typer.echo(Path(find_rule(rule_id).path).read_text(encoding="utf-8"), nl=False)
    return OK


@rules.command("test")
def test(path: Annotated[Path, typer.Argument(help="A rule file, a pack, or a folder of packs.")]) -> int:
    """Run the examples of your rules and tell which do not hold."""
    from newslint.rulesets.laws import broken_laws
    from newslint.rulesets.loader import load_folder

    tested = load_folder(path, use_cache=False)
    broken = [law for rule in tested for law in broken_laws(rule)]
    for law in broken:
        typer.echo(law)
    examples = sum(len(rule.examples) for rule in tested)
    typer.echo(f"{len(tested)} rules, {examples} examples, {len(broken)} that do not hold.")
    return FOUND if broken else OK


def available_rules() -> list[Rule]:
    """All rules that stories in this folder can be checked with."""
    workshop = Workshop(Choice())
    return workshop.rules(workshop.settings(Path("story.txt")))


def find_rule(rule_id: str) -> Rule:
    """The rule with an id or alias; raises UsageError."""
    found = available_rules()
    for rule in found:
        if rule_id == rule.id or rule_id in rule.aliases:
            return rule
    raise UsageError(f"There is no rule “{rule_id}”.{did_you_mean(rule_id, [rule.id for rule in found])}")
