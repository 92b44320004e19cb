"""What checks of places share: the literals that lead to them, and how regions are told in a message."""

from functools import cache

from newslint.analysis.names.gazetteer import Region, shared_gazetteer

_THE = frozenset(("Bahamas", "Czech Republic", "Dominican Republic", "Maldives", "Netherlands", "Philippines"))


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
    is_the = name in _THE or name.startswith("United ") or " of " in name or name.endswith((" Islands", "Territory"))
    return f"the {name}" if is_the else name
