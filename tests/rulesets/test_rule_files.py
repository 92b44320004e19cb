"""Rule files: what is wrong is told with its place; nothing in them can do harm."""

import json
from pathlib import Path

import pytest

from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.rulesets import loader
from newslint.rulesets.loader import built_in_folder, load_folder
from newslint.rulesets.rule import Rule, RuleFileError

GOOD = "extends: existence\nmessage: “%s” is rain.\ntokens:\n  - rain\n"


def write(folder: Path, text: str, name: str = "desk/rain.yml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


def load(folder: Path, text: str) -> list[Rule]:
    return load_folder(write(folder, text), use_cache=False)


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("extends: existence\nmessage: [\n", 3, 1, "This is not valid YAML"),
        ("- a\n- b\n", 1, 1, "A rule file is a mapping"),
        ("message: x.\n", 1, 1, "The key “extends” is missing."),
        ("extends: existance\nmessage: x.\n", 1, 1, "Did you mean “existence”?"),
        ("extends: existence\nmessage: 7\ntokens: [a]\n", 2, 1, "“message” must be text."),
        (GOOD + "tokns: [a]\n", 5, 1, "no key “tokns”"),
        (GOOD + "level: loud\n", 5, 1, "“level” cannot be “loud”; it is one of suggestion, warning, error."),
        (GOOD + "scope: nowhere\n", 5, 1, "There is no scope “nowhere”."),
        (GOOD + "nonword: maybe\n", 5, 1, "“nonword” must be true or false."),
        (GOOD + "fix: perhaps\n", 5, 1, "“fix” cannot be “perhaps”"),
        (GOOD + "tokens: [b]\n", 5, 1, "“tokens” stands here twice."),
        (GOOD + "examples:\n  - good: a\n  - bat: b\n", 7, 5, "An example is “bad: …” or “good: …”."),
        (GOOD + "examples:\n  - good: a\n    date: soon\n", 7, 5, "“soon” is not a date"),
        ("extends: existence\nmessage: x.\ntokens:\n  - (a\n", 1, 1, "is not a regular expression"),
        ("extends: substitution\nmessage: x.\n", 1, 1, "The rule needs “swap”."),
        (GOOD + "why: &x a\nsource: *x\n", 5, 6, "Anchors and aliases are not allowed"),
        (GOOD + "why: !!python/object/apply:os.getcwd []\n", 5, 6, ""),
        (GOOD + "why: !!python/name:os.system x\n", 5, 6, "The tag"),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(
    tmp_path: Path, text: str, line: int, column: int, words: str
) -> None:
    with pytest.raises(RuleFileError) as caught:
        load(tmp_path, text)
    assert words in caught.value.message
    if words:
        assert (caught.value.line, caught.value.column) == (line, column)
    assert caught.value.path.endswith("rain.yml")


def test_a_billion_laughs_is_refused_at_once(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    with pytest.raises(RuleFileError, match="aliases"):
        load(tmp_path, "\n".join(lines))


def test_a_file_that_is_no_text_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "desk" / "rain.yml"
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(RuleFileError, match="not UTF-8"):
        load_folder(tmp_path, use_cache=False)


def test_ids_come_from_folder_and_file(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    write(tmp_path, GOOD, "wires/snow.yaml")
    assert [rule.id for rule in load_folder(tmp_path, use_cache=False)] == ["desk.rain", "wires.snow"]
    assert [rule.id for rule in load_folder(tmp_path / "wires", use_cache=False)] == ["wires.snow"]
    assert [rule.id for rule in load_folder(tmp_path / "wires" / "snow.yaml", use_cache=False)] == [
        "wires.snow"
    ]


def test_the_cache_gives_the_same_rules_and_follows_changes(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    first = load_folder(tmp_path)
    assert load_folder(tmp_path) == first
    write(tmp_path, GOOD.replace("rain", "hail"))
    assert load_folder(tmp_path)[0].message == "“%s” is hail."
    assert not list(tmp_path.rglob("*.json"))


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"fingerprint": 1}', "\x00", "null"])
def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path, damage: str) -> None:
    write(tmp_path, GOOD)
    rules = load_folder(tmp_path)
    loader._cache_file(tmp_path).write_text(damage)  # noqa: SLF001
    assert load_folder(tmp_path) == rules


def test_a_cache_whose_rules_make_no_sense_is_read_anew(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    rules = load_folder(tmp_path)
    path = loader._cache_file(tmp_path)  # noqa: SLF001
    data = json.loads(path.read_text())
    data["rules"][0]["level"] = "loud"
    path.write_text(json.dumps(data))
    assert load_folder(tmp_path) == rules


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert len(load_folder(write(tmp_path / "rules", GOOD))) == 1


def test_the_patterns_of_users_run_with_a_time_limit_and_ours_do_not_need_one(tmp_path: Path) -> None:
    slow = "extends: existence\nmessage: x.\nnonword: true\ntokens: ['(a|aa|[a-z])+(b|B)+$']\n"
    rules = load(tmp_path, slow) + [
        rule for rule in load_folder(built_in_folder(), is_trusted=True) if rule.pack == "newslint"
    ]
    checker = Checker(Ruleset(rules))
    found = [finding.rule for finding in checker.check("ab " + "a" * 4000 + "!").findings]
    assert found == ["newslint.slow-rule"]
