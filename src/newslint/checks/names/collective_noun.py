"""A group noun that is one and many in one story: “the board has … the board have”.

Keys: `nouns`, the words for groups; `singular` and `plural`, patterns of what follows “the board”. The form
that stands less often is marked, at a tie the later one. The message gets what stands and the other form.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"nouns": Option.TEXTS, "singular": Option.TEXT, "plural": Option.TEXT}


_BEFORE = tuple(
    f" {word} "
    for word in (
        "and", "at", "between", "by", "for", "from", "in", "inside", "of", "on", "or", "to", "with", "within",
    )
)  # fmt: skip
_LONGEST_BEFORE = 12


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The nouns after their article."""
    return tuple(f"the {noun} " for noun in _nouns(rule))


def finder(rule: Rule) -> Finder:
    """A count of both forms for each noun."""
    nouns, singular, plural = _nouns(rule), rule.options.get("singular"), rule.options.get("plural")
    if not (nouns and singular and plural):
        raise ValueError("The rule needs “nouns”, “singular” and “plural”.")
    forms = [re.compile(rf"\bthe ({'|'.join(nouns)}) (?:{form})(?![\w’'-])") for form in (singular, plural)]

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        places: dict[str, tuple[list[Span], list[Span]]] = {}
        for number, form in enumerate(forms):
            for match in form.finditer(story.folded):
                if holds(passages, span := Span(*match.span())) and not _is_last_of_many(story, span):
                    places.setdefault(match[1], ([], []))[number].append(span)
        for one, many in places.values():
            yield from _minority(story, one, many)

    return find


def _nouns(rule: Rule) -> list[str]:
    listed = rule.options.get("nouns", [])
    return [noun for text in ([listed] if isinstance(listed, str) else listed) for noun in text.split()]


def _is_last_of_many(story: Story, span: Span) -> bool:
    """“The mayor and the board have”, “members of the board have”: another word has the verb."""
    return story.folded[max(0, span.start - _LONGEST_BEFORE) : span.start].endswith(_BEFORE)


def _minority(story: Story, one: Sequence[Span], many: Sequence[Span]) -> Iterator[Hit]:
    if not (one and many):
        return
    usual, rare = sorted((one, many), key=lambda spans: (-len(spans), spans[0]))
    note = Related(usual[0], f"Here it is “{story.prose[slice(*usual[0])]}”.")
    for span in rare:
        yield Hit(span, (story.prose[slice(*span)], story.prose[slice(*usual[0])]), (), (note,))
