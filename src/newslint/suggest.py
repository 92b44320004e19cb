"""“Did you mean …?” for names that do not exist."""

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A sentence, with a space before it, that proposes the nearest known name; else nothing."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    return f" Did you mean “{near[0]}”?" if near else ""
