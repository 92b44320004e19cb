"""Who a verb belongs to: the noun phrase before it, or after it where the order is turned round.

Nothing is parsed: small words, marks and capitals tell where a noun phrase may begin and end.
"""

from functools import cache

from newslint.analysis.speech.cues import form_of
from newslint.analysis.speech.words import Words
from newslint.document import PLACEHOLDER
from newslint.wordlists import words

_BOUNDARIES = frozenset(';:—–“”"?!()[]')
_COORDINATORS = frozenset({"and", "but", "or", "then"})


_SMALL = ("determiners", "pronouns", "personal", "prepositions", "conjunctions", "auxiliaries", "adverbs")
_AS_WRITTEN = ("calendar", "openers")
_ALSO_NAMES = frozenset({"Will", "May", "Mark", "June", "April"})
"""Names of people that are small words otherwise."""


@cache
def kinds(word: str) -> frozenset[str]:
    """What a small word may be: some of the names of sections of the list."""
    small = word if word == "I" else word.lower()
    found = [name for name in _SMALL if small in words("function_words", name)]
    return frozenset(found + [name for name in _AS_WRITTEN if word in words("function_words", name)])


def begins_phrase(word: str) -> bool:
    """Whether a noun phrase may begin with a word."""
    kind = kinds(word)
    if "determiners" in kind or "pronouns" in kind or word in _ALSO_NAMES or word == PLACEHOLDER:
        return True
    return (
        word[0].isalnum()
        and not kind & _NO_NOUN
        and not form_of(word)
        and not (word.islower() and word.endswith("ly"))
    )


_NO_NOUN = frozenset({"prepositions", "conjunctions", "auxiliaries", "adverbs", "calendar"})


def subject_after(said: Words, verb: int) -> tuple[int, int] | None:
    """The phrase right after a verb, as in “said the mayor”: first and last word."""
    first = verb + 1
    if first >= len(said.texts) or not (begins_phrase(said.texts[first]) or _is_name(said, first)):
        return None
    if said.texts[first].lower() in ("that", "it", "there"):
        return None
    last = first
    for number in range(first + 1, len(said.texts)):
        text = said.texts[number]
        if text in _BOUNDARIES or text == "," or _ends_phrase(text):
            break
        if text != ".":
            last = number
    return first, last


def _is_name(said: Words, first: int) -> bool:
    """Whether a month's short form begins a name: “said Jan Obi”."""
    following = said.texts[first + 1 : first + 2]
    return said.texts[first] in ("Jan", "Mar", "Sat") and bool(following) and following[0].istitle()


def _ends_phrase(text: str) -> bool:
    kind = kinds(text)
    if text in ("of", "for", "and", "from", "the", "The"):
        return False
    return bool(kind & {"prepositions", "conjunctions", "auxiliaries", "calendar"}) or text == "who"


def subject_before(said: Words, verb: int) -> tuple[int, int] | None:
    """The phrase a verb belongs to, looked for backwards: first and last word."""
    at = _skip_adverbs(said, verb - 1)
    if at < 0:
        return None
    text = said.texts[at]
    if form_of(said.texts[verb]) == "participle" or text in _COORDINATORS or text == "to":
        return main_subject(said, at)
    if text in ("who", "which"):
        return _antecedent(said, at)
    if text in (",", "—", "–", ")", "-"):
        return main_subject(said, at)
    if text in _BOUNDARIES:
        return None
    return _phrase_ending(said, at)


def _skip_adverbs(said: Words, at: int) -> int:
    while at >= 0:
        text = said.texts[at]
        kind = kinds(text)
        is_adverb = kind & {"adverbs", "auxiliaries"} or (text.islower() and text.endswith("ly"))
        if "pronouns" in kind or not is_adverb:
            break
        at -= 1
    return at


def _antecedent(said: Words, relative: int) -> tuple[int, int] | None:
    """“Mr Obi, who said”: what stands before the comma."""
    at = relative - 1
    while at >= 0 and said.texts[at] in (",", "(", "—", "–"):
        at -= 1
    return _phrase_ending(said, at) if at >= 0 else None


def _phrase_ending(said: Words, last: int) -> tuple[int, int] | None:
    """The noun phrase that ends with a word, back to a mark or a small word that parts clauses."""
    first = last
    while first > 0:
        text = said.texts[first - 1]
        if (
            text in _BOUNDARIES
            or text == ","
            or ("conjunctions" in kinds(text) and not _joins(said, first - 1))
        ):
            break
        first -= 1
    return trimmed(said, first, last)


def _joins(said: Words, at: int) -> bool:
    """Whether “and” joins two names rather than two clauses."""
    before, after = said.texts[at - 1 : at], said.texts[at + 1 : at + 2]
    return (
        said.texts[at] == "and"
        and bool(before and after)
        and before[0][0].isupper()
        and after[0][0].isupper()
    )


def trimmed(said: Words, first: int, last: int) -> tuple[int, int] | None:
    """The phrase without what stands before its subject: “In a statement Obi” becomes “Obi”."""
    while first < last and kinds(said.texts[first]) & {"openers", "conjunctions"} | (
        {"."} & {said.texts[first]}
    ):
        if kinds(said.texts[first]) & {"determiners", "pronouns"}:
            break
        first += 1
    if "prepositions" in kinds(said.texts[first]) or "calendar" in kinds(said.texts[first]):
        return _last_phrase(said, first, last)
    return (first, last) if said.texts[last][0].isalnum() or last > first else None


def _last_phrase(said: Words, first: int, last: int) -> tuple[int, int] | None:
    """The last name, pronoun or “the …” of a stretch that begins with a preposition."""
    if "personal" in kinds(said.texts[last]):
        return last, last
    at = last
    if said.texts[at][0].isupper():
        while at > first and (said.texts[at - 1][0].isupper() or said.texts[at - 1] == "."):
            if "calendar" in kinds(said.texts[at - 1]) or "prepositions" in kinds(said.texts[at - 1]):
                break
            at -= 1
        return at, last
    while at > first and "determiners" not in kinds(said.texts[at]):
        at -= 1
    return (at, last) if at > first else None


def main_subject(said: Words, before: int) -> tuple[int, int] | None:
    """The phrase that begins the clause which ends at a word, openers such as “On Monday,” left out."""
    first = _clause_start(said, before)
    while first < before:
        text = said.texts[first]
        if text in (",", ".") or "openers" in kinds(text):
            first += 1
        elif kinds(text) & {"prepositions", "conjunctions", "calendar"} or text.endswith("ing"):
            comma = _next_comma(said, first, before)
            if comma is None:
                return _first_phrase(said, first + 1, before)
            first = comma + 1
        else:
            break
    return _first_phrase(said, first, before)


def _clause_start(said: Words, before: int) -> int:
    for at in range(before, -1, -1):
        if said.texts[at] in (";", ":", "“", "”", "?", "!"):
            return at + 1
    return 0


def _next_comma(said: Words, first: int, last: int) -> int | None:
    return next((at for at in range(first, last) if said.texts[at] == ","), None)


def _first_phrase(said: Words, first: int, before: int) -> tuple[int, int] | None:
    """The noun phrase from a word on, at most to a verb, a mark or a small word."""
    if first > before or not begins_phrase(said.texts[first]):
        return None
    last = first
    if "personal" in kinds(said.texts[first]):
        return first, first
    for at in range(first + 1, before + 1):
        text = said.texts[at]
        if text in _BOUNDARIES or text == "," or form_of(text) or _ends_phrase(text):
            break
        if text != ".":
            last = at
        if len(text) > 4 and text.endswith("ed") and text.islower():  # noqa: PLR2004  # “the mayor looked”
            return first, max(first, at - 1)
    return first, last
