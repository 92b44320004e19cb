"""How names, offices and verbs of speech look, shared by the checks that read them.

Patterns take any word of the right shape and the lists decide: a pattern of all the words in them
would cost more to compile than a story to check.
"""

from newslint.wordlists import words

_NAME_WORD = r"[A-Z][\w’'.-]*\w"
NAME = rf"{_NAME_WORD}(?: (?:{_NAME_WORD}|[A-Z]\.|al-\w+|bin|del?|der|di|la|van|von)){{1,4}}"
"""A name of two to five words."""

_OF = r"(?: (?:of|for|at|in|on) (?:the )?[\w’'&-]+(?: (?:(?:of|and|for|the) )*[A-Z][\w’'&-]*){0,6})?"
OFFICE = rf"(?:[\w’'-]+ ){{0,4}}?(?P<head>[\w-]+){_OF}"
"""An office such as “Rwandan President” or “head of the agency”; `head` must be `is_office`."""


def is_office(word: str) -> bool:
    """Whether a word names an office or calling: “president”."""
    return word.lower() in words("offices", "heads")


def is_speech(word: str) -> bool:
    """Whether a word is a verb that reports speech: “said”, “warns”."""
    return word in words("reporting_verbs", "past") or word in words("reporting_verbs", "present")
