"""British and American spellings, or -ise and -ize, in one story.

The story's majority decides which are marked; names stay (Labour Party, Pearl Harbor), and so do words in
quotation marks, which may be somebody else's. Nothing is said where the two sides are even, or where the
settings name a language: `variant` then marks what it does not want. The message gets the name of the
majority, its spelling of the word and the word.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule
from newslint.spelling.listed import Listed
from newslint.spelling.variants import Side, variant, variants

OPTIONS: Mapping[str, Option] = {}

_CONTESTS = (
    ((Side.BRITISH, Side.ISE), (Side.AMERICAN,)),
    ((Side.ISE,), (Side.IZE,)),
)
"""The sides that stand against each other: -ise speaks for British spelling, -ize is on both sides."""
_VARIANTS = Listed(variants)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are compared with a list."""
    return None


def finder(_rule: Rule) -> Finder:
    """A count of all sides."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if story.language not in ("auto", "en"):
        return
    found = places_by_side(story, passages)
    marked: set[Span] = set()
    for contest in _CONTESTS:
        counts = [(sum(len(found[side]) for side in sides), sides) for sides in contest]
        (rare, rare_sides), (usual, usual_sides) = sorted(counts, key=lambda count: count[0])
        if not rare or rare == usual:
            continue
        example = min(next(found[side] for side in usual_sides if found[side]))
        name, shown = usual_sides[0], story.prose[slice(*example)]
        note = Related(example, f"Here, and mostly, the spelling is {name}: “{shown}”.")
        for span in sorted(span for side in rare_sides for span in found[side]):
            if span not in marked and not story.is_quoted(span) and not is_in_compound(story.prose, span):
                marked.add(span)
                yield _hit(story, span, name, note)


def _hit(story: Story, span: Span, name: Side, note: Related) -> Hit:
    here = story.prose[slice(*span)]
    other = other_spelling(here)
    return Hit(span, (name, other, here), (replace(span, other),), (note,))


def places_by_side(story: Story, passages: Sequence[Span]) -> dict[Side, list[Span]]:
    """Where words of each side stand."""
    found: dict[Side, list[Span]] = defaultdict(list)
    for word, known in _VARIANTS.among(story.words.keys()):
        found[known.side] += [span for span in story.places(word) if holds(passages, span)]
    return found


def other_spelling(word: str) -> str:
    """The other spelling of a word, or the word itself where there is none."""
    known = variant(word)
    return known.other if known else word


def is_in_compound(prose: str, span: Span) -> bool:
    """Whether a hyphen ties the word to something else."""
    return prose[span.start - 1 : span.start] == "-" or prose[span.end : span.end + 1] == "-"
