"""The first real story, where the shared folder of stories is beside the project."""

import shutil
from pathlib import Path

import pytest

from newslint import Safety, check_text
from newslint.api import default_checker
from newslint.fixer import fix_text

STORY = Path(__file__).parents[2] / "shared" / "stories" / "interpol.txt"

pytestmark = pytest.mark.skipif(not STORY.is_file(), reason="the story is not here")

MUST_BE_FOUND = [
    (1, "spelling.typo", "Monoday"),
    (1, "punctuation.lone-comma", ", on Monday said"),
    (1, "organisations.wrong-name", "International Police"),
    (2, "words.split-compound", "news men"),
    (2, "style.contained-in-a-statement", "This is contained in a statement"),
    (4, "quotes.mixed-pair", "’’"),
    (5, "tense.event", "are expected to attend the assembly"),
    (5, "style.holding", "holding from"),
    (6, "attribution.office-then-time", "the Rwandan President"),
    (7, "tense.reported-speech", "brings"),
    (8, "attribution.no-speaker", "“"),
    (9, "cms.shortcode", "[pro_ad_display_adzone id=”70560″]"),
    (11, "quotes.mixed-pair", "’’"),
    (12, "attribution.office-then-name", "Mireille Ballestrazzi"),
    (12, "words.doubled-preposition", "in line with “ keeping with"),
    (12, "quotes.inner-space", "“ "),
    (14, "style.each-and-every", "each and every"),
]


def _read() -> str:
    return STORY.read_bytes().decode()


def test_everything_a_desk_marks_is_found_and_nothing_else() -> None:
    text = _read()
    found = [
        (text.count("\n", 0, finding.span.start) + 1, finding.rule, text[slice(*finding.span)])
        for finding in check_text(text, date="2015-11-02", path="interpol.txt").findings
    ]
    assert sorted(found) == sorted(MUST_BE_FOUND)


def test_safe_fixes_are_made_once_and_for_all(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORY, tmp_path))
    checker = default_checker()
    fixed = fix_text(
        path.read_bytes().decode(), lambda text: checker.check(text, path="s.txt"), with_unsafe=False
    )
    assert "opened on Monday in Rwanda" in fixed.text
    assert "Dynamic Environment”." in fixed.text
    assert "a better place,” Kagame" in fixed.text
    assert "with “keeping" in fixed.text
    again = fix_text(fixed.text, lambda text: checker.check(text, path="s.txt"), with_unsafe=False)
    assert again.text == fixed.text
    assert not any(f.fixes and f.fixes[0].safety is Safety.SAFE for f in again.result.findings)
