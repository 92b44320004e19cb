"""A trio of four: a caption that names another number of people than it says.

“From left: Ada Obi, John Marsh, Tom Reyes and Mary Quirk. The trio …”. The message gets the word and the
number named.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import number_of
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_GROUPS = {"pair": 2, "duo": 2, "couple": 2, "trio": 3, "quartet": 4, "quintet": 5}
_NAME = r"[A-Z][\w’'-]+(?: (?:de |of |van |al-|el-|bin )?[A-Z](?:\.|[\w’'-]*)){0,3}"
_NAMES = pattern(
    rf"\b(?:[Ff]rom|\([Ff]rom|[Ll]eft to right)(?: left| right)?(?: to right)?[:,)]*"
    rf" (?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})"
)
_GROUP = pattern(
    rf"\b(?:(?:the |these )(?P<group>{'|'.join(_GROUPS)})"
    r"|(?:the |these |all )(?P<count>two|three|four|five|six|seven|eight) (?:men|women|friends"
    r"|players|officials|members|winners|students|leaders))\b"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words that open a row of names."""
    return ("from left", "left to right", "from right")


def finder(_rule: Rule) -> Finder:
    """A count of each row of names."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for passage in passages:
        names, group = _NAMES.search(story.prose, *passage), _GROUP.search(story.folded, *passage)
        if not names or not group:
            continue
        named = names["names"].replace(", and ", ", ").replace(" and ", ", ").count(", ") + 1
        said = _GROUPS.get(group["group"] or "") or number_of(group["count"] or "")
        if said != named:
            which = "group" if group["group"] else "count"
            note = Related(Span(*names.span("names")), f"{named} are named here.")
            yield Hit(Span(*group.span(which)), (group[which], str(named)), (), (note,))
