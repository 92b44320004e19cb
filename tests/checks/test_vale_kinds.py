"""Rules written for Vale work as they are."""

from pathlib import Path

import pytest

from newslint.api import Checker, Result
from newslint.engine import Ruleset
from newslint.rulesets.loader import load_folder
from newslint.rulesets.rule import RuleFileError


def check(folder: Path, rule: str, text: str, path: str = "story.md") -> Result:
    file = folder / "House" / "Rule.yml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(rule, encoding="utf-8")
    return Checker(Ruleset(load_folder(file, use_cache=False))).check(text, path=path)


def found(folder: Path, rule: str, text: str, path: str = "story.md") -> list[tuple[str, str]]:
    result = check(folder, rule, text, path)
    return [(text[slice(*finding.span)], finding.message) for finding in result.findings]


def test_existence_with_exceptions_and_removal(tmp_path: Path) -> None:
    rule = (
        "extends: existence\nmessage: \"Don't use '%s'.\"\nignorecase: true\nlevel: warning\n"
        "link: https://example.org\ntokens:\n  - very\n  - obvious(?:ly)?\nexceptions:\n  - Obvious\naction:\n  name: remove\n"
    )
    text = "It was Very late, obviously, and obvious to all."
    result = check(tmp_path, rule, text)
    assert [text[slice(*finding.span)] for finding in result.findings] == ["Very", "obviously"]
    assert result.findings[0].message == "Don't use 'Very'."
    assert result.findings[0].fixes[0].edits[0].text == ""


def test_existence_with_raw_patterns_and_nonword(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s'\nnonword: true\nraw:\n  - '[a-z]'\n  - '--'\n"
    assert [text for text, _ in found(tmp_path, rule, "one--two", "story.txt")] == ["e--"]


def test_substitution_keeps_letter_case_and_fills_groups(tmp_path: Path) -> None:
    rule = (
        "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\n"
        "swap:\n  utili[sz]e: use|apply\n  (\\d+) percent: $1 per cent\naction:\n  name: replace\n"
    )
    assert found(tmp_path, rule, "Utilize 12 percent.") == [
        ("Utilize", "Use 'Use' instead of 'Utilize'."),
        ("12 percent", "Use '12 per cent' instead of '12 percent'."),
    ]


def test_occurrence_counts_in_its_scope(tmp_path: Path) -> None:
    rule = "extends: occurrence\nmessage: 'More than 3 commas (%s).'\nscope: sentence\nmax: 3\ntoken: ','\n"
    text = "A, b, c and d left. A, b, c, d, e left."
    assert [message for _, message in found(tmp_path, rule, text)] == ["More than 3 commas (4)."]


def test_occurrence_can_ask_for_a_least_number(tmp_path: Path) -> None:
    rule = "extends: occurrence\nmessage: 'No stop.'\nscope: paragraph\nmin: 1\ntoken: '\\.'\n"
    assert found(tmp_path, rule, "One ends.\n\nTwo does not") == [("Two", "No stop.")]


def test_repetition_of_words(tmp_path: Path) -> None:
    rule = "extends: repetition\nmessage: '“%s” is repeated.'\nignorecase: true\nalpha: true\ntokens:\n  - '[^\\s]+'\n"
    assert found(tmp_path, rule, "The the road is that that way, way up.") == [
        ("The the", "“The” is repeated."),
        ("that that", "“that” is repeated."),
    ]


def test_consistency_marks_the_rarer_form_and_shows_the_other(tmp_path: Path) -> None:
    rule = "extends: consistency\nmessage: 'Inconsistent %s.'\neither:\n  advisor: adviser\n"
    text = "The adviser met an adviser and an advisor."
    result = check(tmp_path, rule, text)
    assert [text[slice(*finding.span)] for finding in result.findings] == ["advisor"]
    assert result.findings[0].related[0].span == (4, 11)
    assert result.findings[0].fixes[0].edits[0].text == "adviser"


def test_conditional_wants_a_definition(tmp_path: Path) -> None:
    rule = (
        "extends: conditional\nmessage: \"'%s' has no definition.\"\nfirst: '\\b([A-Z]{3,5})\\b'\n"
        "second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [ABC]\n"
    )
    text = "The World Health Organization (WHO) and ABC met; WHO and the IMF left."
    assert [text for text, _ in found(tmp_path, rule, text)] == ["IMF"]


@pytest.mark.parametrize(
    ("match", "heading", "right"),
    [
        ("$title", "The road to the sea is long", "The Road to the Sea Is Long"),
        ("$sentence", "The Road To The Sea Is Long", "The road to the sea is long"),
        ("$lower", "The Road", "the road"),
        ("$upper", "The Road", "THE ROAD"),
    ],
)
def test_capitalization_of_headings(tmp_path: Path, match: str, heading: str, right: str) -> None:
    rule = f"extends: capitalization\nmessage: '“%s” should be “%s”.'\nmatch: {match}\nscope: heading\n"
    assert found(tmp_path, rule, f"## {heading}\n\nText Is Here.") == [
        (heading, f"“{heading}” should be “{right}”.")
    ]
    assert found(tmp_path, rule, f"## {right}\n\nText Is Here.") == []


def test_capitalization_by_pattern(tmp_path: Path) -> None:
    rule = "extends: capitalization\nmessage: '“%s”.'\nmatch: '[A-Z]'\nscope: heading\n"
    assert [text for text, _ in found(tmp_path, rule, "## low\n\n## High\n")] == ["low"]


def test_metric_and_readability_measure_the_story(tmp_path: Path) -> None:
    rule = (
        "extends: metric\nmessage: 'Sentences of %s words.'\nformula: words / sentences\ncondition: '> 5'\n"
    )
    text = "It rained on the road all night. It stopped."
    assert [message for _, message in found(tmp_path, rule, text)] == []
    long = "It rained on the long road all night and it stopped when the sun came up."
    assert [message for _, message in found(tmp_path, rule, long)] == ["Sentences of 16.00 words."]
    rule = "extends: readability\nmessage: 'Grade %s.'\ngrade: 8\nmetrics: [Flesch-Kincaid, Gunning Fog]\n"
    hard = "Intergovernmental organisations habitually underestimate infrastructural responsibilities."
    assert found(tmp_path, rule, text) == []
    assert len(found(tmp_path, rule, hard)) == 1


@pytest.mark.parametrize(
    "formula",
    [
        "__import__('os').system('x')",
        "words.real",
        "[1][0]",
        "(lambda: 1)()",
        "words if words else 1",
        "unknown + 1",
        "'a' * 9",
    ],
)
def test_a_formula_can_only_reckon(tmp_path: Path, formula: str) -> None:
    rule = f"extends: metric\nmessage: '%s.'\nformula: \"{formula}\"\ncondition: '> 5'\n"
    with pytest.raises(RuleFileError):
        found(tmp_path, rule, "It rained.")


def test_a_formula_that_divides_by_nothing_or_grows_for_ever_stays_silent(tmp_path: Path) -> None:
    for formula in ("words / blockquote", "9 ** 9 ** 9 ** 9"):
        rule = f"extends: metric\nmessage: '%s.'\nformula: {formula}\ncondition: '> 5'\n"
        assert found(tmp_path, rule, "It rained.") == []


def test_spelling_marks_every_unknown_word_but_those_of_its_lists(tmp_path: Path) -> None:
    rule = "extends: spelling\nmessage: \"Did you really mean '%s'?\"\nignore:\n  - words.txt\nfilters:\n  - '[Bb]lip.*'\n"
    (tmp_path / "House").mkdir()
    (tmp_path / "House" / "words.txt").write_text("qwertzu\n")
    text = "The qwertzu and the blippo met a zzyzq."
    assert [text for text, _ in found(tmp_path, rule, text)] == ["zzyzq"]


def test_spelling_reads_no_list_outside_its_folder(tmp_path: Path) -> None:
    rule = "extends: spelling\nmessage: '%s.'\nignore: ['../../../etc/passwd']\n"
    with pytest.raises(RuleFileError, match="outside"):
        found(tmp_path, rule, "It rained.")


@pytest.mark.parametrize(
    ("scope", "marked"),
    [
        ("text", 6),
        ("heading", 2),
        ("heading.h2", 1),
        ("~heading", 4),
        ("list", 1),
        ("blockquote", 1),
        ("strong", 1),
        ("paragraph", 3),
        ("narration", 4),
        ("headline", 1),
        ("text & ~blockquote", 5),
    ],
)
def test_scopes(tmp_path: Path, scope: str, marked: int) -> None:
    rule = f"extends: existence\nmessage: '%s.'\nscope: '{scope}'\ntokens: [rain]\n"
    text = "# Big rain\n\nMuch **rain** fell.\n\n## More rain\n\n- rain\n\n> rain\n\n“No rain,” he said.\n"
    assert len(found(tmp_path, rule, text)) == marked


def test_limit_caps_the_findings_of_a_story(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s.'\nlimit: 2\ntokens: [rain]\n"
    assert len(found(tmp_path, rule, "rain rain rain rain")) == 2
