"""Quotation marks that do not pair, point the wrong way or stand off from their words.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets the mark and, where there is
one, the mark that should stand.
"""

from collections.abc import Iterator, Mapping

from newslint.analysis.marks import CLOSE, OPEN, Mark
from newslint.analysis.quotations import BrokenMark, Quotation
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.problems import Problem, story_finder
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_PARTNERS = {
    "“": ("”",),
    "”": ("”",),
    '"': ('"',),
    "„": ("“", "”"),
    "‟": ("”",),
    "``": ("''",),
    "''": ("''",),
    "‘‘": ("’’",),
    "’’": ("’’",),
    "″": ("″",),
    "«": ("»",),
    "»": ("«", "»"),
    "〝": ("〞",),
}
"""Opening marks and what may close them. A pair of its own kind all through a story is its style."""

_APOSTROPHES = ("’’", "''")
_SPACES = " \t\N{NO-BREAK SPACE}"


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the analysis has found all marks."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _doubles(story: Story) -> Iterator[Quotation]:
    return (quotation for quotation in story.quotations.all if not quotation.opening.is_single)


def _unclosed(story: Story) -> Iterator[Hit]:
    for broken in _broken(story, "unclosed"):
        opening = story.prose[slice(*broken.span)]
        closing = _PARTNERS.get(opening, (opening,))[0]
        end = broken.expected.start
        where = Related(Span(end, end), "It should have closed by here.")
        yield Hit(broken.span, (opening,), (replace(Span(end, end), closing),), (where,))


def _unopened(story: Story) -> Iterator[Hit]:
    for broken in _broken(story, "unopened"):
        closing = story.prose[slice(*broken.span)]
        if closing in _APOSTROPHES and not _opens_with_pairs(story):
            continue  # `_two_apostrophes` mends the mark first and says so
        opening = next((one for one, others in _PARTNERS.items() if others[0] == closing), closing)
        note = _should_have_opened(broken)
        yield Hit(broken.span, (closing,), (replace(note.span, opening),), (note,))


def _two_apostrophes(story: Story) -> Iterator[Hit]:
    """Two apostrophes that close what never opened, in a story that does not open with such a pair."""
    if _opens_with_pairs(story):
        return
    right = '"' if story.quotations.usual_style == "straight" else "”"
    for broken in _broken(story, "unopened"):
        mark = story.prose[slice(*broken.span)]
        if mark in _APOSTROPHES:
            yield Hit(
                broken.span, (mark, right), (replace(broken.span, right),), (_should_have_opened(broken),)
            )


def _opens_with_pairs(story: Story) -> bool:
    """Whether quotations open with two single marks somewhere, so that two may close them."""
    return any(quotation.opening.style in ("pair", "typewriter") for quotation in story.quotations.all)


def _should_have_opened(broken: BrokenMark) -> Related:
    start = broken.expected.start
    return Related(Span(start, start), "The quotation should have opened here or later.")


def _not_reopened(story: Story) -> Iterator[Hit]:
    for broken in _broken(story, "not-reopened"):
        opening = story.prose[slice(*broken.span)]
        note = Related(broken.span, "The quotation opens here and goes on.")
        yield Hit(broken.expected, (opening,), (replace(broken.expected, opening),), (note,))


def _broken(story: Story, kind: str) -> Iterator[BrokenMark]:
    return (broken for broken in story.quotations.broken if broken.kind == kind)


def _mixed_pair(story: Story) -> Iterator[Hit]:
    """A quotation that opens with one sort of mark and closes with another."""
    for quotation in _doubles(story):
        opening, closing = quotation.opening, quotation.closing
        if closing is None or _wrong_direction(opening, OPEN) or _wrong_direction(closing, CLOSE):
            continue
        partners = _PARTNERS.get(opening.text, (opening.text,))
        if closing.text in partners:
            continue
        if opening.text in ('"', "``") and story.quotations.usual_style == "curly" and closing.text == "”":
            yield Hit(opening.span, (opening.text, "“"), (replace(opening.span, "“"),))
        elif closing.text == '"' and story.quotations.usual_style == "straight":
            yield Hit(opening.span, (opening.text, '"'), (replace(opening.span, '"'),))
        else:
            yield Hit(closing.span, (closing.text, partners[0]), (replace(closing.span, partners[0]),))


def _wrong_way(story: Story) -> Iterator[Hit]:
    """A curly mark that points away from its words."""
    for quotation in _doubles(story):
        if _wrong_direction(quotation.opening, OPEN):
            yield _turned(quotation.opening, "“")
        closing = quotation.closing
        if closing is not None and closing.text == "“" and quotation.opening.text in "“”":
            yield _turned(closing, "”")


def _wrong_direction(mark: Mark, part: str) -> bool:
    return mark.text == ("”" if part == OPEN else "“")


def _turned(mark: Mark, right: str) -> Hit:
    return Hit(mark.span, (mark.text, right), (replace(mark.span, right),))


def _inner_space(story: Story) -> Iterator[Hit]:
    """A space between a mark and the words it belongs to."""
    for quotation in _doubles(story):
        is_certain = quotation.is_certain or quotation.opening.text == "“"  # which cannot close anything
        if quotation.opening.style == "guillemet" or not is_certain:
            continue
        words = story.prose[slice(*quotation.words)]
        if not words.strip():
            continue
        opening, closing = quotation.opening, quotation.closing
        if words[0] in _SPACES and not _is_between_marks(words.lstrip(_SPACES)[:1]):
            yield _closed_up(Span(opening.span.start, opening.span.end + _width(words)), opening.text)
        if closing is not None and words[-1] in _SPACES and not _is_between_marks(words.rstrip(_SPACES)[-1:]):
            yield _closed_up(Span(closing.span.start - _width(words[::-1]), closing.span.end), closing.text)


def _is_between_marks(neighbour: str) -> bool:
    """Whether the space parts two marks, as some houses print a quotation in a quotation."""
    return neighbour in ("‘", "’", "'", "“", "”", '"')


def _width(words: str) -> int:
    """How many spaces the words begin with."""
    return len(words) - len(words.lstrip(_SPACES))


def _closed_up(span: Span, mark: str) -> Hit:
    return Hit(span, (mark,), (replace(span, mark, "Delete the space"),))


_PROBLEMS: dict[str, Problem] = {
    "unclosed": _unclosed,
    "unopened": _unopened,
    "two-apostrophes": _two_apostrophes,
    "not-reopened": _not_reopened,
    "mixed-pair": _mixed_pair,
    "wrong-way": _wrong_way,
    "inner-space": _inner_space,
}
