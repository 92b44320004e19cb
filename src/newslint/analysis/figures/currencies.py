"""How money is written: the signs and codes before a number, the codes and words behind it.

What stands for a currency is one short text, whatever the copy has: “naira”, “₦” and “NGN” are all “N”. A
word of many countries (“pounds”, “francs”) stands for itself unless an adjective tells whose it is (“Hong
Kong dollars”). A desk adds forms of its own in its settings: one in small letters is a word behind the
number, three capitals are a code on either side of it, and any other is a sign before it.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

from newslint.wordlists import words

Forms: TypeAlias = tuple[tuple[str, str], ...]
"""How a currency is written, and what stands for it."""

_HOME = frozenset(("", "us", "u.s.", "american", "british", "sterling"))
_CODE = 3


class Currencies:
    """All forms that are known, in small letters; `own` are those of a desk."""

    def __init__(self, own: Forms = ()) -> None:
        self._words = _shown("words") | _small(one for one in own if one[0].islower())
        self._loose = _shown("loose")
        self._codes = _shown("codes") | _small(one for one in own if _is_code(one[0]))
        self._signs = _shown("signs") | _small(
            one for one in own if not one[0].islower() and not _is_code(one[0])
        )
        self._longest_sign = max(map(len, self._signs)) + 1
        self._whose = _any_of(_shown("whose"))
        signs, codes = _any_of(self._signs), _any_of(self._codes)
        self._before = re.compile(
            rf"(?:(?<![a-z$£€])(?:{signs})|(?<![a-z])(?:{codes}|rs\.?|ksh|sh|cfa|tk|us\$) )\Z"
            rf"|(?<![a-z])(?:{codes})\Z"
        )

    def coin_pattern(self) -> str:
        """A pattern of what may stand behind a number: “ Swiss francs”, “ naira”, “ USD”."""
        forms = f"{_any_of(self._words)}|{_any_of(self._codes)}"
        return rf"[ -](?:(?P<whose>{self._whose}) )?(?P<coin>{forms})(?![\w’'])"

    def loose_coin_pattern(self) -> str:
        """A pattern of the words that name money only behind a scale: “ won”, “ marks”."""
        return rf"[ -](?:(?:{self._whose}) )?(?P<loose>{_any_of(self._loose)})(?![\w’'])"

    def sign_before(self, prose: str, folded: str, start: int) -> tuple[int, str]:
        """Where the sign or code before a number begins and what stands for it; nothing if there is none."""
        found = self._before.search(folded, max(0, start - self._longest_sign), start)
        if found is None:
            return start, ""
        form = found[0].strip()
        if form[0].isalpha() and not prose[found.start()].isupper():
            return start, ""
        return found.start(), self._signs.get(form) or self._codes[form]

    def named(self, coin: str, whose: str) -> str:
        """What stands for the currency of a word or a code behind a number."""
        shown = self._words.get(coin) or self._loose.get(coin) or self._codes[coin]
        if shown != "$" or whose in _HOME:
            return shown
        return f"{whose.title()} $"


@cache
def currencies(own: Forms = ()) -> Currencies:
    """The currencies of a desk, made once."""
    return Currencies(own)


def _is_code(form: str) -> bool:
    return len(form) == _CODE and form.isalpha() and form.isupper()


@cache
def _shown(section: str) -> dict[str, str]:
    """The forms of a section in small letters and what stands for each."""
    entries = (entry.partition(":") for entry in words("currencies", section))
    return {form.replace("_", " ").lower(): shown for form, _, shown in entries}


def _small(forms: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {form.lower(): shown for form, shown in forms}


def _any_of(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
