"""How names and offices of people look, shared by the checks that read them."""

from functools import lru_cache

from newslint.wordlists import alternatives

NAME_WORD = r"[A-Z][\w’'.-]*\w"
NAME = rf"{NAME_WORD}(?:\ (?:{NAME_WORD}|[A-Z]\.|al-\w+|bin|de|del|der|di|la|van|von)){{1,4}}"
"""A name of two to five words, verbose regular expression."""

_MODIFIER = r"(?:[A-Z]?[\w’'-]+\ ){0,4}?"
_OF = r"(?:\ (?:of|for|at|in|on)\ (?:the\ )?[\w’'&-]+(?:\ (?:(?:of|and|for|the)\ )*[A-Z][\w’'&-]*){0,6})?"


@lru_cache(maxsize=1)
def office() -> str:
    """An office such as “Rwandan President” or “head of the agency”, verbose regular expression."""
    heads = alternatives("offices", "heads")
    return rf"{_MODIFIER}(?i:{heads}){_OF}"


@lru_cache(maxsize=1)
def said() -> str:
    """Verbs that report speech, in the past and the present."""
    return "|".join(alternatives("reporting_verbs", tense) for tense in ("past", "present"))
