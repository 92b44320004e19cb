"""Literals of rules that look at the names of organisations."""

from newslint.wordlists import words


def head_words() -> tuple[str, ...]:
    """The words that make a name with capitals an organisation, in small letters."""
    return tuple(sorted({word.lower() for word in words("organisations", "heads")}))
