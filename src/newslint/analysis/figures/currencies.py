"""How money is written: the signs and codes before a number, the codes and words behind it.

What stands for a currency is one short text, whatever the copy has: “naira”, “₦” and “NGN” are all “N”. A
word of many countries (“pounds”, “francs”) stands for itself unless an adjective tells whose it is (“Hong
Kong dollars”).
"""

import re
from functools import cache

from newslint.wordlists import words

_HOME = frozenset(("", "us", "u.s.", "american", "british", "sterling"))
_LONGEST_SIGN = 6


@cache
def _shown(section: str) -> dict[str, str]:
    """The forms of a section in small letters and what stands for each."""
    entries = (entry.partition(":") for entry in words("currencies", section))
    return {form.replace("_", " ").lower(): shown for form, _, shown in entries}


@cache
def _sign_pattern() -> "re.Pattern[str]":
    signs = _any_of(_shown("signs"))
    codes = _any_of(_shown("codes"))
    return re.compile(
        rf"(?:(?<![a-z$£€])(?:{signs})|(?<![a-z])(?:{codes}|rs\.?|ksh|sh|cfa|us\$) )\Z"
        rf"|(?<![a-z])(?:{codes})\Z"
    )


def coin_pattern() -> str:
    """A pattern of what may stand behind a number: “ Swiss francs”, “ naira”, “ USD”."""
    whose = _any_of(_shown("whose"))
    words_and_codes = f"{_any_of(_shown('words'))}|{_any_of(_shown('codes'))}"
    return rf"[ -](?:(?P<whose>{whose}) )?(?P<coin>{words_and_codes})(?![\w’'])"


def loose_coin_pattern() -> str:
    """A pattern of the words that name money only behind a scale: “ won”, “ marks”."""
    return rf"[ -](?:(?:{_any_of(_shown('whose'))}) )?(?P<loose>{_any_of(_shown('loose'))})(?![\w’'])"


def sign_before(prose: str, folded: str, start: int) -> tuple[int, str]:
    """Where the sign or code before a number begins and what stands for it; nothing where there is none."""
    found = _sign_pattern().search(folded, max(0, start - _LONGEST_SIGN), start)
    if found is None:
        return start, ""
    form = found[0].strip()
    if form[0].isalpha() and not prose[found.start()].isupper():
        return start, ""
    return found.start(), _shown("signs").get(form) or _shown("codes")[form]


def currency(coin: str, whose: str) -> str:
    """What stands for the currency of a word or a code behind a number."""
    shown = _shown("words").get(coin) or _shown("loose").get(coin) or _shown("codes")[coin]
    if shown != "$" or whose in _HOME:
        return shown
    return f"{whose.title()} $"


def _any_of(forms: dict[str, str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
