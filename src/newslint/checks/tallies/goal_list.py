"""Scorers and a score that do not go together: “goals from Obi and Marsh in a 3-0 win”.

The names are all that the sentence tells of the goals of the winner: each is named once, and nothing speaks
of doubles, penalties, own goals or a share of the goals. More names than goals are always wrong; fewer may
leave a second goal of one scorer untold, so they are less sure. The message gets the number of names, the
goals and the score.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NAME = r"[A-Z][\w’'-]+(?: (?:de |van |al-|el-)?[A-Z][\w’'-]+){0,2}"
_LIST = pattern(
    rf"(?:^|\b(?:through|after|thanks to|with|by|on) |[“\"])[Gg]oals (?:from|by)"
    rf" (?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})"
    r"(?! scored| each)(?=[\s,.;:])"
)
_SCORE = pattern(r"(?<![\w.,:/–-])(?P<one>\d{1,2})[-–](?P<two>\d{1,2})(?![\w/–-]|[.,:]\d)")
_MORE = pattern(
    r"\b(?:own goals?|brace|doubles?|twice|two from|hat-?tricks?|penalt|pair|each|both|add|seal|late"
    r"|second-half|first-half|further|another|more|levell|equalis|equaliz|half-?time|break|aggregate)"
)
_WIN = pattern(r"\b(?:win|won|beat|victory|defeat|defeated|triumph)\b")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands before the names."""
    return ("goals from ", "goals by ")


def finder(_rule: Rule) -> Finder:
    """A count of the names beside each score."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        listed = _LIST.search(story.prose[slice(*sentence)])
        scores = list(_SCORE.finditer(story.prose, *sentence))
        if listed is None or len(scores) != 1 or not _WIN.search(story.folded, *sentence):
            continue
        names = Span(sentence.start + listed.start("names"), sentence.start + listed.end("names"))
        named = listed["names"].replace(", and ", ", ").replace(" and ", ", ").count(", ") + 1
        goals = max(int(scores[0]["one"]), int(scores[0]["two"]))
        is_sure = named > goals
        if named == goals or (not is_sure and _MORE.search(story.folded, *sentence)):
            continue
        note = Related(names, f"{named} are named here.")
        confidence = None if is_sure else Confidence.LOW
        yield Hit(Span(*scores[0].span()), (str(named), scores[0][0]), (), (note,), confidence)
