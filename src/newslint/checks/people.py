"""How names, offices and verbs of speech look, shared by the checks that read them.

Patterns take any word of the right shape and the lists decide: a pattern of all the words in them
would cost more to compile than a story to check.
"""

from newslint.wordlists import words

_NO_NAME = (
    r"(?!(?:After|Although|And|As|At|Before|But|By|During|For|From|If|In|Last|Next|Now|On|Since|The|Then|This|To"
    r"|Today|Until|When|While|With|Yesterday|Yet)\b)"
)
NAME = _NO_NAME + r"[A-Z][\w’'.-]+(?: (?:[A-Z][\w’'.-]*|al-\w+|bin|de[lr]?|di|la|van|von)){1,5}"
"""A name of two words or more, with what stands before it (“Mr”, “Alhaji”)."""

OFFICE = r"(?:[\w’'-]+ ){0,4}?(?P<head>[\w-]+)(?: (?:of|for|at|in|on)(?: [\w’'&-]+){1,8}?)?"
"""An office such as “Rwandan President” or “head of the agency”; `head` must be `is_office`."""


def is_office(word: str) -> bool:
    """Whether a word names an office or calling: “president”."""
    return word.lower() in words("offices", "heads")


def is_speech(word: str) -> bool:
    """Whether a word is a verb that reports speech: “said”, “warns”."""
    return word in words("reporting_verbs", "past") or word in words("reporting_verbs", "present")
