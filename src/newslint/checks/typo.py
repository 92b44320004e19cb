"""Words that are no words, where the evidence says that they are slips and not names or new words.

Each unknown word is weighed: how near and how common the likeliest right word is, how well it fits
between its neighbours, how often and in what letter case the word stands (`newslint.spelling.evidence`).
What is certain keeps the level of the rule, what is likely is a suggestion, and nothing is said of the
rest. Weekdays, months and common titles are slips also with a capital. The message gets the word and the
likeliest right one.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.evidence import Circumstances, confidence, evidence, may_be_slip
from newslint.spelling.lexicon import Lexicon, shared_lexicon
from newslint.spelling.proposals import Proposal, Surroundings, is_near_common_word, proposals
from newslint.spelling.slips import is_one_slip
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_SHORTEST = 3
_POSSESSIVE = pattern(r"['’]s?\Z")
_WORD_BEFORE = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?= \Z)")
_WORD_AFTER = pattern(r" ([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_FARTHEST_NEIGHBOUR = 40
_CODE = pattern(r"[\u00ad@#_/\\&=\[\]{}]|\w\.\w|\A\.\w")
_BROKEN = pattern(r"\w- \Z")
_MOST_PROPOSALS = 3
_MOST_WORSE = 4.0
"""A proposal whose score is so much below the best one's is not worth showing."""
_PLAIN, _PLAIN_COMMON, _PLAIN_FIRST, _LONG = 0.55, 40, 2.0, 6


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the lexicon is asked for every word."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search through the words of a story."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    lexicon = shared_lexicon()
    for word in story.unknown_words:
        bare = _POSSESSIVE.sub("", word)
        if (
            len(bare) < _SHORTEST
            or word in story.vocabulary
            or bare in story.vocabulary
            or _is_small_name(bare)
        ):
            continue
        if not bare.replace("’", "").replace("'", "").isalpha() or (not bare.isascii() and "’" not in bare):
            continue
        places = [place for place in story.places(word) if not _is_part(story.prose, place)]
        if places and holds(passages, places[0]) and _may_be_slip(story, bare, places):
            yield from _weigh(lexicon, story, word, bare, places)


def _may_be_slip(story: Story, word: str, places: Sequence[Span]) -> bool:
    """Whether a word is worth looking for what it may have been meant to be, which takes long.

    A capital inside a sentence makes a name of it, unless it is near the name of a day or a month.
    """
    is_capitalised = not word[0].islower()
    begins = [is_capitalised and story.begins_sentence(place.start) for place in places]
    if not is_capitalised or any(begins):
        first = is_capitalised and all(begins)
        here = Circumstances(len(places), is_capitalised=word[0].isupper(), begins_sentence=first)
        if may_be_slip(word, here):
            return True
    return is_capitalised and any(
        _is_slip_of_calendar(word, name) for name in words("calendar", "capitalised")
    )


def _is_small_name(word: str) -> bool:
    """Whether a word is a name written small; the pack `case` has rules for those."""
    return word.capitalize() in words("calendar", "capitalised") or any(
        word in words("proper_words", section) for section in ("nationalities", "places")
    )


def _weigh(lexicon: Lexicon, story: Story, word: str, bare: str, places: Sequence[Span]) -> Iterator[Hit]:
    """Findings for all places of a word, if the first one says that it is a slip."""
    around = _surroundings(story, places[0])
    found = _fitting(bare, proposals(lexicon, bare, around))
    if not found:
        return
    reasons = evidence(bare, found, _circumstances(lexicon, story, bare, found[0], places, around))
    sure = confidence(reasons)
    if sure is None:
        return
    is_plain = sure is Confidence.HIGH and _is_plain_slip(bare, found)
    right = [
        _as_written(story, word, bare, one.text)
        for one in found[:_MOST_PROPOSALS]
        if _is_close(one, found[0])
    ]
    for span in places:
        fixes = (replace(span, text)._replace(is_sure=is_plain) for text in right)
        yield Hit(span, (word, right[0]), tuple(fixes), confidence=sure, reasons=reasons)


def _fitting(word: str, found: Sequence[Proposal]) -> list[Proposal]:
    """Proposals that make sense: those for a word with an apostrophe have the same letters."""
    letters = word.replace("’", "").replace("'", "")
    if letters == word:
        return list(found)
    return [one for one in found if sorted(one.text.replace("'", "").lower()) == sorted(letters.lower())]


def _circumstances(  # noqa: PLR0913, PLR0917  # all that is known of one word
    lexicon: Lexicon,
    story: Story,
    word: str,
    best: Proposal,
    places: Sequence[Span],
    around: Surroundings,
) -> Circumstances:
    first = places[0]
    is_calendar = _is_slip_of_calendar(word, best.text)
    is_name = word[0].isupper() and not is_calendar
    neighbours = [text for text in (around.before, around.after) if text]
    return Circumstances(
        times=len(places),
        right_words_here=story.words[best.text],
        is_calendar=is_calendar,
        is_capitalised=is_name,
        begins_sentence=is_name and all(map(story.begins_sentence, (one.start for one in places))),
        is_like_name=is_name and not lexicon.has_exactly(best.text.lower()),
        is_quoted=story.is_quoted(first),
        foreign_neighbours=sum(_is_foreign(lexicon, text) for text in neighbours)
        + (len(neighbours) > 1 and all(text[0].isupper() for text in neighbours)),
    )


def _is_foreign(lexicon: Lexicon, word: str) -> bool:
    """Whether a word beside is unknown and no plain slip itself: slips like company."""
    return not lexicon.knows(word) and not is_near_common_word(lexicon, word)


def _is_slip_of_calendar(word: str, name: str) -> bool:
    """Whether a word is a slip of a weekday or the like, and no name of its own (Junee, Movember)."""
    if word[0] != name[0] or name not in words("calendar", "capitalised") or not is_one_slip(word, name):
        return False
    return len(name) >= _LONG or sorted(word) == sorted(name)


def _is_plain_slip(word: str, found: Sequence[Proposal]) -> bool:
    """Whether a word can only be meant as the first proposal, so that a machine may change it.

    Letters swapped, dropped or doubled inside a common word; another letter, or one more at an end, may make
    a word that no list has.
    """
    best = found[0]
    if _is_slip_of_calendar(word, best.text):
        return True
    if len(word) < _LONG or word[0].isupper() or best.cost > _PLAIN or best.commonness < _PLAIN_COMMON:
        return False
    if word[0] != best.text[0] or word[-1] != best.text[-1]:
        return False
    return len(found) == 1 or best.score - found[1].score >= _PLAIN_FIRST


def _is_close(one: Proposal, best: Proposal) -> bool:
    return best.score - one.score < _MOST_WORSE


def _as_written(story: Story, word: str, bare: str, right: str) -> str:
    """A proposal with the possessive of the word and the story's apostrophe."""
    return (right + word[len(bare) :]).replace("'", story.apostrophe)


def _surroundings(story: Story, span: Span) -> Surroundings:
    """The words right beside a place; what a mark parts from it does not count."""
    before = _WORD_BEFORE.search(story.prose[max(0, span.start - _FARTHEST_NEIGHBOUR) : span.start])
    after = _WORD_AFTER.match(story.prose, span.end)
    return Surroundings(before[0] if before else "", after[1] if after else "", story.words)


def _is_part(prose: str, span: Span) -> bool:
    """Whether the word is a piece of something else.

    A handle, a path, a code, a word with a changed letter in brackets, or one broken at a line end.
    """
    start, end = span
    while start > 0 and not prose[start - 1].isspace():
        start -= 1
    while end < len(prose) and not prose[end].isspace():
        end += 1
    if _CODE.search(prose[start:end]):
        return True
    return (
        prose[span.end : span.end + 2] == "- " or _BROKEN.search(prose[max(0, start - 3) : start]) is not None
    )
