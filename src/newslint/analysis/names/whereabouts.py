"""Where a story says that a town lies: “Aba, Abia State”, “Kumasi in Ghana”, “the German city of Hamburg”.

`Whereabouts` is one such statement. A town and a region beside each other are not one in a list (“Lagos,
Ghana and Kenya”), across a clause (“In Geneva, Russia said”), in the name of something (“the University of
Nottingham, Malaysia”) or before a person’s name (“in Houston, Georgia Thompson”); what may be one of these is
left out.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.gazetteer import Region, shared_gazetteer
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_WORD = r"[A-ZÀ-Þ][\w’']*"
_SMALL = r"(?:of|de|del|da|do|la|le|los|las|am|an|upon|on|e|el|al|es|sur|under|by|the)"
_NAME = rf"(?:(?:St|Ft|Mt)\. )?{_WORD}(?:[ -](?:{_SMALL}[ -])?{_WORD}){{0,3}}"
_BEFORE = pattern(
    r"(?:(?P<cue>\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]o|[Oo]utside|[Aa]round|reached|visited|left|via"
    r"|(?:city|town|capital|port|area|community|suburb|village) of|hit|struck) )"
    r"|(?P<start>\A)|(?P<open>[(–—] ?))"
    rf"(?P<town>{_NAME})\Z"
)
_CAPITAL_WORD = r"[A-ZÀ-Þ][\w.’'-]*"
_REGION = pattern(rf"(?:the )?{_CAPITAL_WORD}(?: (?:(?:of|and|the|d['’]) ?){{0,2}}{_CAPITAL_WORD}){{0,4}}")
_COMMA = pattern(r", (?=[A-ZÀ-Þ])")
_INSIDE = pattern(
    r"(?:\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom)|(?<!lost)(?<!loss)(?<!losing)(?<!lose)(?<!defeat)(?<!fell) to) "
    rf"(?P<town>{_NAME}),? in (?P<region>(?=[A-ZÀ-Þ]|the ))"
)
_CITY_OF = pattern(
    r"\b(?P<region>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?: (?:port|border|coastal|market|second|largest|industrial"
    rf"|northern|southern|eastern|western|central))? (?:city|town|port) of (?P<town>{_NAME})"
)
_A_CITY_IN = pattern(
    rf"(?<![\w,] )(?P<town>{_NAME}), an? (?:[a-z-]+ ){{0,2}}(?:city|town|port) in (?:[a-z-]+ ){{0,2}}"
    r"(?P<region>(?=[A-ZÀ-Þ]))"
)
_LOCAL_AREA = pattern(
    rf"\b(?P<town>{_NAME}) (?:[Ll]ocal [Gg]overnment(?: [Aa]rea| [Cc]ouncil)?|LGA|LG)(?: \(LGA\))?"
    r"(?: of| in|,) (?P<region>(?=[A-ZÀ-Þ]))"
)
_TOLD = {
    _INSIDE: (" in ",),
    _A_CITY_IN: (" city in ", " town in ", " port in "),
    _LOCAL_AREA: ("ocal ", " LG"),
}
"""Forms in which words say that a town lies in a region, each with literals of which it must have one."""
_STATE = pattern(r" [Ss]tate\b(?! [A-Z])| [Pp]rovince\b")
_CLOSED = pattern(r"\Z|[.;:)?!”\"–—\n]|'s |’s | [–—(-]|-based|,[”\"]?(?:\Z| [^A-ZÀ-Þ]|[”\"])")
_GOES_ON = pattern(r" (?:on|in|where|when|for|to|after|before|during|as|at|last|this|since|by) ")
_LIST = pattern(r",? (?:and|or|as well as|to|then) (?:the )?[A-ZÀ-Þ]|, [A-ZÀ-Þ]|,? &")
_CLAUSE = pattern(r", (?:which|who|whose|and|but|though|while|meanwhile|too)\b")


class Whereabouts(NamedTuple):
    """A town and the region a story puts it in; where the name of the region means several, all of them."""

    town: Span
    region: Span
    name: str
    regions: tuple[Region, ...]


def read_whereabouts(prose: str, passage: Span) -> Iterator[Whereabouts]:
    """Every statement of this kind in a passage, by form."""
    for match in _COMMA.finditer(prose, *passage):
        yield from _after_comma(prose, passage, match.start())
    text = prose[slice(*passage)]
    for form, literals in _TOLD.items():
        if any(literal in text for literal in literals):
            for match in form.finditer(prose, *passage):
                yield from _told(prose, passage, Span(*match.span("town")), match.end())
    if any(literal in text for literal in (" city of ", " town of ", " port of ")):
        for match in _CITY_OF.finditer(prose, *passage):
            yield from _city_of(match)


def _after_comma(prose: str, passage: Span, comma: int) -> Iterator[Whereabouts]:
    """“in Aba, Abia State,”: a town before a comma, a region after it."""
    found = region_at(prose, comma + 2, passage.end)
    if found is None:
        return
    start = max(passage.start, comma - _LONGEST)
    before = _BEFORE.search(prose[start:comma])
    if before is None or (before["start"] is not None and start > passage.start):
        return
    town = Span(start + before.start("town"), comma)
    name = without_preposition(prose, town)
    is_clause = bool(before["cue"]) and _begins_clause(prose, passage.start, start + before.start())
    is_clause = is_clause or name.start > town.start
    region, regions = found
    if (is_clause or not before["cue"]) and prose[region.end : region.end + 2] in ("’s", "'s"):
        return
    if _is_closed(prose, passage.end, region, is_clause=is_clause):
        yield Whereabouts(name, region, prose[slice(*name)], regions)


_LONGEST = 60


def _told(prose: str, passage: Span, town: Span, at: int) -> Iterator[Whereabouts]:
    """“in Kumasi in Ghana”: words between the town and its region say that it lies there."""
    found = region_at(prose, at, passage.end)
    if found is None or prose[found[0].end : found[0].end + 2] in ("’s", "'s"):
        return
    after = prose[found[0].end : min(passage.end, found[0].end + 3)]
    if not (after[:1] == " " and after[1:2].isupper()) or _STATE.match(prose, found[0].end):
        yield Whereabouts(town, found[0], prose[slice(*town)], found[1])


def _city_of(match: "re.Match[str]") -> Iterator[Whereabouts]:
    """“the German city of Hamburg”, “the Texas city of Waco”."""
    gazetteer = shared_gazetteer()
    words = match["region"]
    for word in (words, words.rpartition(" ")[2]):
        regions = gazetteer.by_adjective.get(word, ()) or gazetteer.region(word)
        if regions:
            start = match.end("region") - len(word)
            yield Whereabouts(
                Span(*match.span("town")), Span(start, match.end("region")), match["town"], regions
            )
            return


def region_at(prose: str, at: int, end: int) -> tuple[Span, tuple[Region, ...]] | None:
    """The country or state whose name begins at an offset, the longest there is."""
    match = _REGION.match(prose, at, end)
    if match is None:
        return None
    text = match[0]
    while text:
        for name in (
            text,
            text.rstrip(".'’-"),
            text.removesuffix("'s").removesuffix("’s"),
            text.partition("-")[0],
        ):
            regions = shared_gazetteer().region(name.removeprefix("the "))
            if regions:
                return Span(at, at + len(name)), _states_only(regions, prose, at + len(name))
        text = text.rpartition(" ")[0]
    return None


def _states_only(regions: tuple[Region, ...], prose: str, at: int) -> tuple[Region, ...]:
    """Before “State” only the states of a name: Niger State is no country."""
    if not _STATE.match(prose, at):
        return regions
    return tuple(region for region in regions if region.is_state) or regions


def without_preposition(prose: str, town: Span) -> Span:
    """A name at the start of a passage without the “In” before it."""
    first, _, rest = prose[slice(*town)].partition(" ")
    return Span(town.start + len(first) + 1, town.end) if rest and first in _prepositions() else town


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(
        [
            "In",
            "At",
            "Near",
            "From",
            "To",
            "Outside",
            "Around",
            "With",
            "After",
            "Before",
            "Since",
            "For",
            "Between",
        ]
    )


def _begins_clause(prose: str, start: int, at: int) -> bool:
    """Whether “in Geneva” may be set before a clause: it begins the sentence, or follows a comma."""
    return prose[at : at + 1].isupper() or prose[max(start, at - 2) : at] in (", ", "; ")


def _is_closed(prose: str, end: int, region: Span, *, is_clause: bool) -> bool:
    """Whether nothing after a region makes it the subject of a clause, a person’s name or one of a list."""
    at = region.end
    state = _STATE.match(prose, at, end)
    if state:
        return True
    if _LIST.match(prose, at, end) or (is_clause and _CLAUSE.match(prose, at, end)):
        return False
    if _CLOSED.match(prose, at, end):
        return True
    return not is_clause and _GOES_ON.match(prose, at, end) is not None
