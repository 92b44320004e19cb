"""Everything the documents show is true."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from newslint.checks import KINDS
from newslint.config.reader import read_settings
from newslint.config.selection import known_names
from newslint.engine import ENGINE_KIND
from newslint.rulesets.laws import broken_laws
from newslint.rulesets.loader import built_in_folder, load_folder

TOP = Path(__file__).parents[1]
README = (TOP / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (TOP / "CONTRIBUTING.md").read_text(encoding="utf-8")
RULES = load_folder(built_in_folder(), is_trusted=True, use_cache=False)


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("readme", TOP / "scripts" / "readme.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


def _fenced(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize(
    ("command", "output"),
    [shown for page in SCRIPT.PAGES for shown in SCRIPT.shown(page.read_text(encoding="utf-8"))],
)
def test_the_documents_show_what_is_printed(command: str, output: str) -> None:
    assert SCRIPT.printed(command) == output


def test_the_readme_has_exactly_two_commands_for_a_fresh_machine() -> None:
    assert len(re.findall(r"^python3 -m venv", README, re.MULTILINE)) == 2


def test_the_settings_of_the_readme_are_right(tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_text("")
    (tmp_path / "house-rules").mkdir()
    for text in _fenced(README, "toml"):
        settings = read_settings(tomllib.loads(text), tmp_path / "newslint.toml", text)
        assert settings.ignore == ("style",)
        assert {rule for rule, _ in settings.options} <= known_names(RULES)


def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    for code in _fenced(README, "python"):
        exec(code, {})  # noqa: S102
    assert capsys.readouterr().out == "spelling.typo 19 “Monoday” is not a word; did you mean “Monday”?\n"


def test_the_rule_of_the_five_minutes_works(tmp_path: Path) -> None:
    rule = next(text for text in _fenced(CONTRIBUTING, "yaml") if "extends:" in text)
    path = tmp_path / "desk" / "motorcar.yml"
    path.parent.mkdir()
    path.write_text(rule, encoding="utf-8")
    assert [list(broken_laws(one)) for one in load_folder(tmp_path, use_cache=False)] == [[]]


def test_rules_named_in_the_documents_exist() -> None:
    names = known_names(RULES)
    packs = {rule.pack for rule in RULES}
    for path in (TOP / "README.md", TOP / "CONTRIBUTING.md", TOP / "CHANGELOG.md", *TOP.glob("docs/*.md")):
        for name in re.findall(r"`([a-z]+\.[a-z][a-z-]+)`", path.read_text(encoding="utf-8")):
            if name.partition(".")[0] in packs and not name.endswith((".toml", ".yml", ".py", ".md")):
                assert name in names, f"{path.name} names {name}"


def test_every_rule_stands_in_the_changelog() -> None:
    changes = (TOP / "CHANGELOG.md").read_text(encoding="utf-8")
    assert [rule.id for rule in RULES if f"`{rule.id}`" not in changes] == []


def test_no_document_or_source_names_a_place_of_one_machine() -> None:
    for pattern in ("*.md", "docs/*.md", "src/**/*.py", "rules/**/*.yml", "scripts/*.py", "bench/*.py"):
        for path in TOP.glob(pattern):
            assert f"/{'tmp'}/" not in path.read_text(encoding="utf-8"), path


def test_hooks_of_the_manifest_run_commands_that_exist() -> None:
    hooks = yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["entry"] for hook in hooks] == ["newslint check", "newslint check --fix"]


def test_python_versions_named_are_those_supported() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=3.11"
    assert sys.version_info >= (3, 11)


def test_every_kind_stands_in_the_guide_for_contributors() -> None:
    assert [kind for kind in KINDS if f"`{kind}`" not in CONTRIBUTING and kind != ENGINE_KIND] == []
