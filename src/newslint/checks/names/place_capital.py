"""A town called the capital of a region that has another: “Lagos, the capital of Nigeria”.

Read are “the Ghanaian capital, Kumasi”, “Kumasi, the capital of Ghana”, “Ghana’s capital, Kumasi”, “Kumasi is
the capital of Ghana” and the same with a state. A town must be known as a town, so that “the Kenyan capital,
Reuters reported” stays; a former capital is right in a story of its time and in the past tense, and “the
commercial capital” is no capital. The message gets the region, its capital and the town.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.names.gazetteer import Region, shared_gazetteer, straight
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.names.place_words import told
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_WORD = r"[A-ZÀ-Þ][\w’'-]*[\w]"
_TOWN = rf"(?P<town>(?:St\.? )?{_WORD}(?: (?:de |es |la |e )?{_WORD}){{0,2}})"
_REGION = r"(?P<region>[A-ZÀ-Þ][\w’'.-]*\w(?: (?:(?:of|and|the) )*[A-ZÀ-Þ][\w’'-]*\w){0,3}?)"
_STATE = r"(?: [Ss]tate)?"
_CITY = r"capital(?: city)?"
_FORMS = tuple(
    pattern(form)
    for form in (
        rf"\b{_TOWN}, (?:which is )?(?:the )?{_CITY} of (?:the )?{_REGION}{_STATE}(?= ?(?:[,.;:)–—]|\Z))",
        rf"\b{_TOWN}, (?:the )?{_REGION}(?:’s|'s)?{_STATE} {_CITY}(?=[,.;:)]|\Z)",
        rf"\b{_TOWN} is the {_CITY} of (?:the )?{_REGION}{_STATE}(?=[,.;:)]|\Z)",
        rf"\b{_CITY} of (?:the )?{_REGION}{_STATE}, {_TOWN}(?=[,.;:)]|\Z| [a-z])",
        rf"\b{_REGION}(?:’s|'s)?{_STATE} {_CITY}(?:, | of |,? at | )?{_TOWN}(?=[,.;:)’']|\Z| [a-z])",
    )
)
_LIST = pattern(r",? (?:and|or) [A-ZÀ-Þ]|, [A-ZÀ-Þ][\w-]+(?: and|,? or)")
_NOT_NOW = pattern(
    r"\b(?:then|once|until|former|old|ex|previous|future|new|de facto|interim|temporary|wartime|moved|move"
    r"|became|become|make|made|historic|ancient|rival|self-styled|proclaimed)\b"
)
_NEAR = 40


class _Said(NamedTuple):
    """A town that is called a capital, and the region it is called the capital of."""

    town: Span
    region: Span


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word “capital” beside a town or its region."""
    return (" capital of", " capital,", " capital ", " capital.", " capital city")


def finder(_rule: Rule) -> Finder:
    """A look-up of each town that is called a capital."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    taken: set[Span] = set()
    for sentence in passages:
        for form in _FORMS:
            for match in form.finditer(story.prose, *sentence):
                said = _Said(Span(*match.span("town")), Span(*match.span("region")))
                if said.town in taken or _is_of_the_past(story, sentence, match.start()):
                    continue
                hit = _hit(story, said)
                if hit is not None and not _LIST.match(story.prose, match.end(), sentence.end):
                    taken.add(said.town)
                    yield hit


def _is_of_the_past(story: Story, sentence: Span, at: int) -> bool:
    near = story.prose[max(sentence.start, at - _NEAR) : min(sentence.end, at + 3 * _NEAR)]
    return _NOT_NOW.search(near) is not None


def _hit(story: Story, said: _Said) -> Hit | None:
    gazetteer = shared_gazetteer()
    name = straight(story.prose[slice(*said.town)])
    place, regions = _regions(story, said.region)
    if not regions or gazetteer.by_adjective.get(name) or not any(region.capitals for region in regions):
        return None
    known = gazetteer.towns(name) or _is_capital(story, name, gazetteer.regions)
    if not known or _is_capital(story, name, regions):
        return None
    region = _likeliest(name, regions)
    if not region.capitals or region.code in ("US-WA", "US-NY"):
        return None
    right = region.capitals[0].name.replace("'", story.apostrophe)
    note = Related(place, f"The capital of {told(region)} is {right}.")
    return Hit(said.town, (right, told(region), name), (replace(said.town, right),), (note,))


def _regions(story: Story, span: Span) -> tuple[Span, tuple[Region, ...]]:
    """The regions of a name or an adjective, without “’s” and without words before it: “The”, “In the”."""
    gazetteer = shared_gazetteer()
    text = straight(story.prose[slice(*span)]).removesuffix("'s")
    words = text
    while words:
        regions = gazetteer.region(words) or gazetteer.by_adjective.get(words, ())
        if regions:
            return Span(span.start + len(text) - len(words), span.start + len(text)), regions
        words = words.partition(" ")[2]
    return span, ()


def _is_capital(story: Story, name: str, regions: Sequence[Region]) -> bool:
    year = story.date.year if story.date else 9999
    return any(
        straight(capital.name) == name and (not capital.until or year <= capital.until)
        for region in regions
        for capital in region.capitals
    )


def _likeliest(name: str, regions: Sequence[Region]) -> Region:
    """The region that has the town, of several with one name."""
    towns = shared_gazetteer().towns(name)
    return next(
        (region for region in regions if any(region.holds(town.region) for town in towns)), regions[0]
    )
