"""The words of a role: which word is an office, what makes another office of it, what body it is of."""

from functools import cache

from newslint.analysis.names.people import bare
from newslint.lazy import pattern
from newslint.wordlists import words

WORD = pattern(r"[\w’'-]+")


@cache
def office_of(word: str) -> str:
    """The office a word names, in small letters and its long form; empty for other words."""
    found = _short_forms().get(word) or _short_forms().get(word.lower())
    if found:
        return found
    return word.lower() if word.lower() in words("offices", "heads") else ""


@cache
def office_forms() -> frozenset[str]:
    """Every word for an office as a story may write it."""
    known = words("offices", "heads") | _short_forms().keys()
    return frozenset(form for word in known for form in (word, word.capitalize(), word.upper()))


@cache
def _short_forms() -> dict[str, str]:
    pairs = (pair.partition(":") for pair in words("roles", "short"))
    return {short: office for short, _, office in pairs}


def mark_in(qualifiers: str) -> str:
    """The first word before an office that makes another one of it: “former”; empty without one."""
    marks = words("roles", "marks")
    found = WORD.findall(qualifiers.lower())
    return next((word for word in found if word in marks or word.split("-")[0] in marks), "")


def body_in(phrase: str) -> frozenset[str]:
    """The words of a phrase that say which body an office is of, in small letters."""
    found = frozenset(bare(word) for word in WORD.findall(phrase.lower()))
    lists = (("roles", "ranks"), ("function_words", "determiners"), ("function_words", "prepositions"))
    return found.difference(*(words(*one) for one in lists))


def is_noun_phrase(qualifiers: str) -> bool:
    """Whether words before an office are nothing but articles, owners and what describes it."""
    return not any(word in _small() or _is_past_speech(word) for word in WORD.findall(qualifiers))


def holds_verb(phrase: str) -> bool:
    """Whether a phrase after “of” goes on into a clause: “the town said”."""
    auxiliaries = words("function_words", "auxiliaries")
    return any(word in auxiliaries or _is_past_speech(word) for word in WORD.findall(phrase))


def last_phrase(qualifiers: str) -> str:
    """The words right before a title that belong to it: “Lagos State” of “when Lagos State”."""
    found = WORD.findall(qualifiers)
    ends = (number for number in range(len(found), 0, -1) if _ends_phrase(found[number - 1]))
    return " ".join(found[next(ends, 0) :])


def _ends_phrase(word: str) -> bool:
    return word.lower() in _small() or (word.islower() and word not in words("roles", "marks"))


def _is_past_speech(word: str) -> bool:
    return word in words("reporting_verbs", "past")


@cache
def _small() -> frozenset[str]:
    """Small words that a noun phrase does not hold before its last noun."""
    sections = ("pronouns", "prepositions", "conjunctions", "auxiliaries", "adverbs")
    small = frozenset[str]().union(*(words("function_words", section) for section in sections))
    return small - words("roles", "marks")
