"""How the letters of a heading are cased: Vale's `capitalization`.

Keys: `match` ($title, $sentence, $lower, $upper or a pattern the text must fit), `style` (AP or
Chicago, for $title), `exceptions` (words that keep their case), `indicators` (ends of sentences
inside, such as a colon), `threshold` (share of words that must fit, 0.8 if not given), `prefix` (a
pattern to leave out at the start). Names of the story keep their capitals, and do not count where enough
other words are left. The message gets the text as it stands and, with a named case, as it should be.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import compile_search
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {
    "match": Option.TEXT,
    "style": Option.TEXT,
    "exceptions": Option.TEXTS,
    "indicators": Option.TEXTS,
    "threshold": Option.NUMBER,
    "prefix": Option.TEXT,
    "vocab": Option.SWITCH,
}
_WORD = pattern(r"\w[\w’'.&-]*")
_LONGEST_SMALL = {"AP": 3, "Chicago": 99}
_THRESHOLD = 0.8
_FEWEST = 5


class _Place(NamedTuple):
    """A word and where it stands among the others."""

    word: str
    is_first: bool
    is_last: bool


_Case = Callable[[_Place, str], str]


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: every heading has a case."""
    return None


def finder(rule: Rule) -> Finder:
    """A comparison of each passage with the case it should have."""
    match = str(rule.options.get("match", ""))
    if not match:
        raise ValueError("The rule needs “match”.")
    if not match.startswith("$"):
        return _pattern_finder(rule, match)
    if match not in _CASES:
        raise ValueError(f"“match” must be a pattern or one of {', '.join(_CASES)}.")
    style = str(rule.options.get("style", "AP"))
    if style not in _LONGEST_SMALL:
        raise ValueError("“style” must be AP or Chicago.")

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        keep = {word.lower(): word for word in (*_texts(rule, "exceptions"), *story.vocabulary)}
        for passage in passages:
            start, end = _without_prefix(rule, story, passage)
            text = story.prose[start:end]
            names = _names_in(story, text)
            right, fitting = _recased(rule, text, {**names, **keep}, _CASES[match], style)
            share = _share(fitting, names)
            if right != text and share < float(rule.options.get("threshold", _THRESHOLD)):
                span = Span(start, end)
                yield Hit(span, (text, right), (replace(span, right),))

    return find


def _names_in(story: Story, text: str) -> dict[str, str]:
    """The words of a passage that the rest of the story has with a capital more often than without."""
    found = {word for word in _WORD.findall(text) if word[0].isupper() and word[1:].islower()}
    return {
        word.lower(): word
        for word in found
        if story.words[word] - text.count(word) > max(story.words[word.lower()], 1)
    }


def _share(fitting: Sequence[tuple[str, bool]], names: Mapping[str, str]) -> float:
    """The share of words in the right case, without the names where enough others are left to tell."""
    fits = [is_right for word, is_right in fitting if word.lower() not in names]
    if len(fits) < _FEWEST:
        fits = [is_right for _, is_right in fitting]
    return sum(fits) / len(fits) if fits else 1.0


def _pattern_finder(rule: Rule, pattern: str) -> Finder:
    search = compile_search(rule, rf"\A(?:{pattern})")

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            text = story.prose[start:end]
            if text and next(search(text), None) is None:
                yield Hit(Span(start, end), (text,))

    return find


def _without_prefix(rule: Rule, story: Story, passage: Span) -> Span:
    prefix = rule.options.get("prefix")
    if not prefix:
        return passage
    found = next(compile_search(rule, rf"\A(?:{prefix})")(story.prose[slice(*passage)]), None)
    return Span(passage.start + (found.end() if found else 0), passage.end)


def _recased(
    rule: Rule, text: str, keep: Mapping[str, str], case: _Case, style: str
) -> tuple[str, list[tuple[str, bool]]]:
    """The text in its right case, and each of its words with whether it had it."""
    found = list(_WORD.finditer(text))
    indicators = tuple(_texts(rule, "indicators")) or (":",)
    pieces, at, fitting = [], 0, []
    for number, match in enumerate(found):
        between = text[at : match.start()]
        is_first = not number or between.rstrip().endswith(indicators)
        place = _Place(match[0], is_first, number == len(found) - 1)
        right = keep.get(match[0].lower()) or case(place, style)
        fitting.append((match[0], right == match[0]))
        pieces += [between, right]
        at = match.end()
    return "".join([*pieces, text[at:]]), fitting


def _title(place: _Place, style: str) -> str:
    word = place.word
    if not word.islower():
        return word
    is_small = word in words("title_case", "small") and len(word) <= _LONGEST_SMALL[style]
    return word if is_small and not (place.is_first or place.is_last) else word[:1].upper() + word[1:]


def _sentence(place: _Place, _style: str) -> str:
    word = place.word
    if place.is_first:
        return word[:1].upper() + word[1:]
    # A capital in mid-sentence may be a name; only words every list knows in small letters go down.
    from newslint.spelling.lexicon import shared_lexicon

    is_plain = word[1:].islower() and shared_lexicon().commonness(word.lower()) > 0
    return word.lower() if is_plain and shared_lexicon().knows(word.lower()) else word


def _lower(place: _Place, _style: str) -> str:
    return place.word.lower()


def _upper(place: _Place, _style: str) -> str:
    return place.word.upper()


_CASES: Mapping[str, _Case] = {"$title": _title, "$sentence": _sentence, "$lower": _lower, "$upper": _upper}


def _texts(rule: Rule, key: str) -> list[str]:
    value = rule.options.get(key, [])
    return [value] if isinstance(value, str) else list(value)
