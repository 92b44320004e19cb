"""What checks of places share: the literals that lead to them, the dateline, how a message tells a region."""

from functools import cache

from newslint.analysis.names.gazetteer import Region, shared_gazetteer
from newslint.analysis.story import Story
from newslint.document import Role
from newslint.finding import Span
from newslint.lazy import pattern

_TOWN = pattern(r"[^\W\d_][^,(—–/]*?(?=\s*(?:,|\(|[—–/]|--?\s))")

_THE = frozenset(
    ("Bahamas", "Czech Republic", "Dominican Republic", "Maldives", "Netherlands", "Philippines")
)


@cache
def region_triggers() -> tuple[str, ...]:
    """A region after a comma or “in”, and the words between a region’s adjective and a town."""
    names = {name.lower() for name in shared_gazetteer().by_name}
    curly = {name.replace("'", "’") for name in names}
    before = {f"{lead} {name}" for name in names | curly for lead in (",", " in")}
    return tuple(sorted(before | {" city of ", " town of ", " port of ", "local government", " lga"}))


def told(region: Region) -> str:
    """A region as a sentence has it: “the Netherlands”, “the state of Georgia”."""
    if region.code == "US-GA":
        return "the state of Georgia"
    if region.country == "NG" and region.is_state and "Territory" not in region.name:
        return f"{region.name} State"
    name = region.name.replace("'", "’")
    is_the = (
        name in _THE
        or name.startswith("United ")
        or " of " in name
        or name.endswith((" Islands", "Territory"))
    )
    return f"the {name}" if is_the else name


def dateline_town(story: Story) -> Span | None:
    """The town of the dateline, if the gazetteer has it."""
    for block in story.blocks:
        if block.role is Role.DATELINE:
            match = _TOWN.match(story.prose, *block.span)
            return Span(*match.span()) if match and shared_gazetteer().towns(match[0].title()) else None
    return None
