"""One organisation under two names that differ in a slip: “Access Bank … Acess Bank”.

The name that stands less often is marked, of two that stand once the one with a word that is none. Two right words
that differ in a letter (Clinton, Clifton) are two names. The message gets what stands and the other name.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.slips import other_word
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.names.heads import head_words
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words that make a name an organisation."""
    return head_words()


def finder(_rule: Rule) -> Finder:
    """A comparison of the names of a story."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    names = story.organisations.by_name
    keys = sorted(names, key=lambda key: -len(names[key]))
    for number, wrong in enumerate(keys):
        for right in keys[:number]:
            if _is_mistyped(story, wrong, right):
                yield from _hits(story, passages, names[wrong], names[right][0])
                break


def _is_mistyped(story: Story, wrong: tuple[str, ...], right: tuple[str, ...]) -> bool:
    at = other_word(wrong, right)
    if at is None:
        return False
    lexicon = shared_lexicon()
    return not any(lexicon.knows(word) for word in (wrong[at], f"{wrong[at]}s")) and not _is_elsewhere(
        story, wrong[at]
    )


def _is_elsewhere(story: Story, word: str) -> bool:
    """Whether a word of a name stands more than once in the story, and so is somebody's name."""
    return sum(story.words[form] for form in (word.capitalize(), f"{word.capitalize()}s")) > 1


def _hits(story: Story, passages: Sequence[Span], spans: Sequence[Span], right: Span) -> Iterator[Hit]:
    name = story.prose[slice(*right)]
    for span in spans:
        if holds(passages, span):
            note = Related(right, f"Here it is “{name}”.")
            yield Hit(span, (story.prose[slice(*span)], name), (replace(span, name),), (note,))
