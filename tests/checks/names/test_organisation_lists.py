"""Lists of organisations: a desk's own names beside those of the package."""

from pathlib import Path

from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.rulesets.loader import load_folder

RULE = """extends: {kind}
message: "“%s”, “%s”."
why: It is so.
names:
  EBW: Example Board of Works
"""


def found(folder: Path, kind: str, text: str) -> list[str]:
    rule = folder / "desk" / "names.yml"
    rule.parent.mkdir()
    rule.write_text(RULE.format(kind=kind), encoding="utf-8")
    checker = Checker(Ruleset(load_folder(folder, is_trusted=False, use_cache=False)))
    return [text[slice(*one.span)] for one in checker.check(text).findings]


def test_a_house_lists_names_that_are_often_misspelt(tmp_path: Path) -> None:
    assert found(tmp_path, "organisation-known", "The Exampel Board of Works met.\n") == [
        "Exampel Board of Works"
    ]


def test_a_house_lists_what_an_acronym_stands_for(tmp_path: Path) -> None:
    assert found(tmp_path, "organisation-name", "The Example Bureau of Works (EBW) met.\n") == [
        "Example Bureau of Works"
    ]
