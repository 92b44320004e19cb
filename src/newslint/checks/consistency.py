"""Two ways to write one thing, both in a story: Vale's `consistency`.

Key: `either` (one form and the other), `ignorecase`, `nonword`. The rarer form is marked, with the
first place of the other one. The message gets what stands and the other form.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import any_of, compile_search, matches
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "either": Option.TABLE,
    "ignorecase": Option.SWITCH,
    "nonword": Option.SWITCH,
}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: both forms are counted over the whole story."""
    return None


def finder(rule: Rule) -> Finder:
    """A comparison of each pair of forms."""
    either = rule.options.get("either")
    if not either:
        raise ValueError("The rule needs “either”.")
    whole_words = not rule.options.get("nonword", False)
    pairs = [
        tuple(compile_search(rule, any_of([form], whole_words=whole_words)) for form in (one, str(other)))
        for one, other in either.items()
    ]

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for pair in pairs:
            first, second = ([span for span, _ in matches(form, story.prose, passages)] for form in pair)
            if first and second:
                rare, usual = (first, second) if len(first) <= len(second) else (second, first)
                yield from _hits(story, rare, usual[0], len(usual))

    return find


def _hits(story: Story, rare: Sequence[Span], usual: Span, number: int) -> Iterator[Hit]:
    other = story.prose[slice(*usual)]
    times = "once" if number == 1 else f"{number} times"
    note = Related(usual, f"Here it is “{other}” ({times} in the story).")
    for span in rare:
        yield Hit(span, (story.prose[slice(*span)], other), (replace(span, other),), (note,))
