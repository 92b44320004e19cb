"""One event that has happened in one sentence and is still to come in another.

“the fair, which opened on Monday” against “are expected to attend the fair”. Only the same noun
in two narrow frames counts. The message gets the noun and both wordings.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.patterns import compile_search
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_PAST = (
    r"\b(?P<noun>[A-Za-z]{4,}),? (?:which|that) (?:opened|began|started|kicked off|commenced|got under way)\b"
)
_FUTURE = (
    r"\b(?:(?:is|are) expected to|will) (?:attend|open|address|take part in|participate in|grace|be at) "
    r"(?:at )?(?:the|this) (?P<noun>[a-z]{4,})\b(?!’s|'s)"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Words of the frame for what is over."""
    return ("which opened", "that opened", "which began", "that began", "which started", "that started",
            "which kicked off", "that kicked off", "commenced", "got under way")  # fmt: skip


def finder(rule: Rule) -> Finder:
    """A search for both frames about one noun."""
    past, future = compile_search(rule, _PAST), compile_search(rule, _FUTURE)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        begun = {match["noun"].lower(): Span(start + match.start(), start + match.end())
                 for start, end in passages for match in past(story.prose[start:end])}  # fmt: skip
        for match in future(story.prose) if begun else ():
            noun, span = match["noun"].lower(), Span(match.start(), match.end())
            if noun in begun and not story.is_quoted(span):
                earlier = story.prose[slice(*begun[noun])]
                note = Related(begun[noun], f"Here it is over or under way: “{earlier}”.")
                yield Hit(span, (noun, story.prose[slice(*span)], earlier), (), (note,))

    return find
