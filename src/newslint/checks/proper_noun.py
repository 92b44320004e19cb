"""Names written with a small letter: “the nigerian minister”, “in london”.

Key `list`: a list of words in small letters that have no meaning but as names, such as
`proper_words:places`. A sentence without any capital is somebody's message or a line of the web
and stays. The message gets the word with its capital and as it stands.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"list": Option.TEXT}
_ENDINGS = ("", "’s", "'s", "-backed", "-based", "-born", "-led", "-made", "-owned", "-speaking", "-style")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are compared with a list."""
    return None


def finder(rule: Rule) -> Finder:
    """A look at the words of the list that stand in small letters."""
    name, _, section = str(rule.options.get("list", "")).partition(":")
    try:
        listed = words(name, section)
    except (KeyError, OSError):
        raise ValueError("The rule needs “list”, a word list and its section.") from None

    wrong = frozenset(word + ending for word in listed for ending in _ENDINGS)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for word in wrong.intersection(story.words) - story.vocabulary:
            yield from _hits(story, passages, word)

    return find


def _hits(story: Story, passages: Sequence[Span], word: str) -> Iterator[Hit]:
    right = word[0].upper() + word[1:]
    for span in story.places(word):
        if holds(passages, span) and not _is_in_address(story.prose, span) and _has_capital(story, span):
            yield Hit(span, (right, word), (replace(span, right),))


def _is_in_address(prose: str, span: Span) -> bool:
    """Whether a sign of an address, a handle or a file touches the word."""
    before, after = prose[span.start - 1 : span.start], prose[span.end : span.end + 2]
    return (
        before in tuple("@#/._-&") or after[:1] in tuple("@/_-") or (after[:1] == "." and after[1:].isalnum())
    )


def _has_capital(story: Story, span: Span) -> bool:
    return any(map(str.isupper, story.prose[slice(*story.sentence_at(span.start))]))
