"""A result word that its score does not bear out: “a 2-1 draw”, “beat Leeds 1-3”, “won 2-2”.

The winner’s score stands first and is the higher one; a draw is level. Sets of tennis, shoot-outs, aggregates
and golf are left alone. The message gets the score and what it should be.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_SCORE = r"(?<![\w.,:/$£€–-])(?P<one>\d{1,3})[-–](?P<two>\d{1,3})(?![\w/%–-]|[.,:]\d)"
_NAME = r"(?:(?:the )?(?:[A-Z][\w’'.&-]*)(?: (?:of |and )?[A-Z][\w’'.&-]*){0,3})"
_ENDS = (
    r"(?=[.;)]|,? (?:at|in|on|against|with|away|home|to|after|before|last|and|but"
    r"|over|by|when|while|as)\b|,(?! ?\d))"
)
_WON = pattern(
    rf"\b(?P<word>beat|beats|defeated|defeats|thrashed|hammered|won)(?: (?:{_NAME}|them))? {_SCORE}{_ENDS}"
)
_WIN = pattern(rf"\b{_SCORE}(?: [a-z]+)? (?P<word>win|victory)\b")
_DRAW = pattern(rf"\b{_SCORE}(?: [a-z]+)? (?P<word>draw|stalemate)\b")
_DREW = pattern(rf"\b(?P<word>drew)(?: with {_NAME})? {_SCORE}{_ENDS}")
_OTHERWISE = pattern(
    r"\b(?:penalt|shoot-?out|aggregate|agg\b|away goals?|sets?\b|tie-?break"
    r"|match play|holes?\b|leg\b)|\(\d{1,2}[-–]\d{1,2}\)|\d[-–]\d{1,2},? \d{1,2}[-–]\d"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The result words."""
    return ("beat", "defeat", "thrashed", "hammered", "won ", " win", "victory", "draw", "stalemate", "drew ")


def finder(_rule: Rule) -> Finder:
    """A comparison of each score with the word beside it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if "-" not in (text := story.prose[slice(*sentence)]) and "–" not in text:
            continue
        if _OTHERWISE.search(story.folded, *sentence):
            continue
        for shape in (_WON, _WIN):
            for found in shape.finditer(story.prose, *sentence):
                if int(found["one"]) <= int(found["two"]):
                    yield _hit(found, "the winner’s score is higher and stands first")
        for shape in (_DRAW, _DREW):
            for found in shape.finditer(story.prose, *sentence):
                if found["one"] != found["two"]:
                    yield _hit(found, "a draw is level")


def _hit(found: "re.Match[str]", law: str) -> Hit:
    score = Span(found.start("one"), found.end("two"))
    text = f"{found['one']}-{found['two']}"
    note = Related(Span(*found.span("word")), f"“{found['word']}” stands beside it.")
    return Hit(score, (found["word"], text, law), (), (note,))
