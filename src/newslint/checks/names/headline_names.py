"""A name of the headline, a caption or the address that the story spells in another way.

Key `place`: `headline` or `caption` for the words there, `address` for the slug of the story against its
headline. A name there that the body has not is compared with the names of the body; reported is what is one
slip away from one of them. Words that are written small, too, are left out, since a headline may give every
word a capital, and so are pairs such as “Nigeria” and “Nigerian”. Where both are known names the finding is
less certain. The message gets the name there, and the body’s.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.near import is_form_of, is_slip
from newslint.analysis.names.people import bare
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.document import Role
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon

OPTIONS: Mapping[str, Option] = {"place": Option.TEXT}

_DISPLAY = (Role.HEADLINE, Role.CAPTION, Role.HEADING)
_NAME = pattern(r"(?<![\w@#/.-])[^\W\d_a-z][^\W\d_]*(?:[’'][^\W\d_]+|-[^\W\d_a-z][^\W\d_]*)*(?![\w@/])")
_SHORTEST, _SHORTEST_KNOWN = 4, 5
_ROLES = {"headline": Role.HEADLINE, "caption": Role.CAPTION}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a headline are looked up in the story."""
    return None


def finder(rule: Rule) -> Finder:
    """A comparison of names in one place with those of the body."""
    place = str(rule.options.get("place", ""))
    if place == "address":
        return _in_address
    if place not in _ROLES:
        raise ValueError("“place” must be headline, caption or address.")

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        for block in story.blocks:
            if block.role is _ROLES[place]:
                yield from _in_block(story, block.span)

    return find


def _in_block(story: Story, block: Span) -> Iterator[Hit]:
    own = {bare(found[0]): found for found in _NAME.finditer(story.prose, *block)}
    for word, found in own.items():
        if not _may_be_name(word) or _stands_in_body(story, word):
            continue
        other = _nearest(story, word, own)
        if other is not None:
            name = story.prose[slice(*other)]
            span = Span(found.start(), found.start() + len(word))
            note = Related(other, f"Here it is “{name}”.")
            yield Hit(span, (word, name), (replace(span, name),), (note,), _confidence(word, name))


def _confidence(word: str, name: str) -> Confidence | None:
    """Less where both are known names: there are Johnsons and Johnstons."""
    knows = shared_lexicon().knows
    return Confidence.MEDIUM if knows(word) and knows(name) else None


def _may_be_name(word: str) -> bool:
    """Whether a word is no common one; short names that are known are too often alike."""
    lexicon = shared_lexicon()
    if word.isupper() or len(word) < _SHORTEST or lexicon.has_exactly(word.lower()):
        return False
    return len(word) >= _SHORTEST_KNOWN or not lexicon.knows(word)


def _stands_in_body(story: Story, word: str) -> bool:
    """Whether a word, or one it is a form of, stands outside headlines and captions in any letter case."""
    folded = word.lower()
    return any(bare(text).lower() == folded and _place_in_body(story, text) for text in story.words)


def _nearest(story: Story, word: str, beside: Mapping[str, object]) -> Span | None:
    """The first place in the body of a name that is one slip away and not in the headline itself."""
    for text in story.words:
        name = bare(text)
        if (
            text[0].isupper()
            and name not in beside
            and abs(len(name) - len(word)) <= 1
            and is_slip(word, name)
            and not is_form_of(word, name)
            and not shared_lexicon().has_exactly(name.lower())
        ):
            place = _place_in_body(story, text)
            if place is not None:
                return Span(place.start, place.start + len(name))
    return None


def _place_in_body(story: Story, text: str) -> Span | None:
    places = story.places(text)
    return next((one for one in places if story.block_at(one.start).role not in _DISPLAY), None)


def _in_address(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    """Names of the headline that the slug spells in another way."""
    slug = set(story.slug.split("-"))
    last = story.slug.rpartition("-")[2]  # content systems cut long addresses off
    headline = next((block for block in story.blocks if block.role is Role.HEADLINE), None)
    if headline is None or not slug:
        return
    own = {bare(found[0]): found for found in _NAME.finditer(story.prose, *headline.span)}
    there = {word.lower().replace("’", "").replace("'", "") for word in own}
    for word, found in own.items():
        if not _may_be_name(word) or word.lower() in slug or word.lower().startswith(last):
            continue
        near = next((one for one in sorted(slug - there) if _is_other_spelling(word, one)), None)
        if near is not None:
            yield Hit(Span(found.start(), found.start() + len(word)), (word, near))


def _is_other_spelling(word: str, slug_word: str) -> bool:
    is_near = len(slug_word) >= _SHORTEST and is_slip(word, slug_word) and not is_form_of(word, slug_word)
    return is_near and not shared_lexicon().has_exactly(slug_word)
