"""Odds beside a percentage that they do not give: “odds of 4-1 (25 percent)”.

Odds of 4-1 are one chance in five, 20 percent; “4-1 on” are four in five. Five points may be off, as
bookmakers keep their share. The message gets the odds, what they are in percent and the percentage as
written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import share
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_ODDS = pattern(
    r"(?P<odds>(?:odds (?:of|at|are|were|stand at|stood at) |\bat )(?P<lose>\d{1,4})(?:[-/:]"
    r"| to )(?P<win>\d{1,3})"
    r"(?P<on> on\b)?(?: against)?)(?: \(|, or |, which is )(?:about |roughly "
    r"|an? )?(?P<percent>\d{1,2}(?:\.\d+)?)"
    r"(?: ?%| ?per ?cent)"
)
_SLACK = 5.0


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word."""
    return ("odds ",)


def finder(_rule: Rule) -> Finder:
    """A comparison of odds with the percentage beside them."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for match in _ODDS.finditer(story.folded, *sentence):
            lose, win = int(match["lose"]), int(match["win"])
            if not lose + win:
                continue
            right = 100 * (lose if match["on"] else win) / (lose + win)
            if abs(right - float(match["percent"])) <= _SLACK:
                continue
            odds = Span(*match.span("odds"))
            words = story.prose[slice(*odds)]
            told = Span(match.start("percent"), match.end())
            values = (words, share(right), story.prose[slice(*told)])
            yield Hit(told, values, (), (Related(odds, f"“{words}” is {share(right)}."),))
