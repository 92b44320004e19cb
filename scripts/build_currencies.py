"""Build src/newslint/data/currencies.txt: how currencies are written, from the CLDR by way of Babel.

Words that are common English words as well (“won”, “real”) go into a section of their own, since they name
money only behind “million” and its like; codes that are words (“ALL”, “TOP”) are left out. What newsrooms
write and the CLDR does not have (N for naira, KSh, dlrs) is added here by hand. Run: python
scripts/build_currencies.py
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, __version__
from babel.core import get_global
from babel.numbers import get_currency_name

from newslint.spelling.lexicon import shared_lexicon

OUTPUT = Path(__file__).parents[1] / "src" / "newslint" / "data" / "currencies.txt"
SINCE = (1980, 1, 1)
SHOWN = {
    "naira": "N",
    "dollar": "$",
    "euro": "€",
    "pound": "£",
    "yen": "¥",
    "rupee": "Rs",
    "rand": "R",
    "cedi": "GH¢",
}
"""The sign that stands for a word in messages; another word stands for itself."""

NEWSROOM_WORDS = {
    "dlrs": "$", "dlr": "$", "stg": "£", "rouble": "ruble", "roubles": "ruble", "lire": "lira",
    "crown": "crown",
    "crowns": "crown", "krone": "krone", "kronor": "krona", "renminbi": "yuan", "deutschmark": "mark",
    "deutschmarks": "mark", "ecu": "ecu", "ecus": "ecu", "punt": "punt", "punts": "punt", "rands": "R",
    "yens": "¥", "bolivars": "bolivar", "korunas": "koruna", "birr": "birr",
}  # fmt: skip
NEWSROOM_SIGNS = {
    "N": "N", "₦": "N", "US$": "$", "$": "$", "£": "£", "€": "€", "¥": "¥", "₹": "Rs", "Rs": "Rs",
    "Rs.": "Rs",
    "R": "R", "GH¢": "GH¢", "GH₵": "GH¢", "GHc": "GH¢", "Sh": "shilling", "Sh.": "shilling", "KSh": "KSh",
    "KShs": "KSh", "USh": "USh", "TSh": "TSh", "RM": "RM", "S$": "S$", "C$": "C$", "Z$": "Z$", "J$": "J$",
    "K": "kwacha",
    "CFA": "franc", "Br": "birr", "SFr": "franc", "FFr": "franc", "DM": "mark", "Dh": "dirham",
    "Dhs": "dirham",
    "IR£": "IR£", "E£": "E£", "LE": "E£", "M$": "M$", "NT$": "NT$", "P": "pula",
    "$US": "$", "$A": "A$", "AU$": "A$", "$NZ": "NZ$", "$HK": "HK$", "Tk": "taka",
}  # fmt: skip
CODES = {
    "USD": "$", "NGN": "N", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "Rs", "ZAR": "R", "GHS": "GH¢",
    "KES": "KSh",
    "CNY": "yuan", "RUB": "ruble", "SEK": "krona", "AUD": "A$", "CAD": "C$", "HKD": "HK$", "NZD": "NZ$",
}  # fmt: skip
"""Codes of which the copy has other forms as well; another code stands for itself."""

NO_MONEY = {"gold", "ley", "mvdol", "larit", "larits", "talonas", "talonases", "cupon"}
NEVER_ELSE = frozenset(
    [
        "dollar",
        "dollars",
        "dlrs",
        "dlr",
        "euro",
        "euros",
        "naira",
        "rand",
        "rands",
        "yen",
        "yuan",
        "rupee",
        "rupees",
        "franc",
        "francs",
        "peso",
        "pesos",
        "dinar",
        "dinars",
        "cedi",
        "cedis",
        "shilling",
        "shillings",
        "rouble",
        "roubles",
        "ruble",
        "rubles",
        "lira",
        "lire",
    ]
)
"""Common words that mean money and hardly anything else."""

SINGULAR = frozenset(["mark", "crown"])
"""“The 100 million mark”, “the 5,000m crown”."""

COMMON = 30
"""Ten times the Zipf value from which a word is common."""


def main() -> None:
    """Collect, sort out, write."""
    lexicon = shared_lexicon()
    names = dict(_names())
    words = {form: shown for form, shown in names.items() if form not in NO_MONEY} | NEWSROOM_WORDS
    words = {form: shown for form, shown in words.items() if form not in SINGULAR}
    loose = {
        form for form in words if lexicon.knows(form) and lexicon.commonness(form) >= COMMON
    } - NEVER_ELSE
    signs = {
        sign.replace("CA$", "C$"): SHOWN.get(sign, sign)
        for sign in Locale("en").currency_symbols.values()
        if not sign.isalpha() and len(sign.split()) == 1 and not set(sign) & set(".¤")
    }
    signs |= NEWSROOM_SIGNS | {"CN¥": "yuan"}
    codes = {code: CODES.get(code, code) for code in sorted(_codes()) if not lexicon.knows(code.lower())}
    OUTPUT.write_text(
        f"# How currencies are written: from the Unicode CLDR by way of Babel {__version__}, by"
        " scripts/build_currencies.py.\n# Each form, and what stands for the currency in messages.\n"
        + _section(
            "words", {form: shown for form, shown in words.items() if form not in loose}, "Behind a number."
        )
        + _section(
            "loose", {form: words[form] for form in loose}, "Behind a number with “million” or its like."
        )
        + _section("signs", signs, "Before a number.")
        + _section("codes", codes, "Before a number or behind it.")
        + _section("whose", dict.fromkeys(sorted(_adjectives()), ""), "Between a number and the word."),
        encoding="utf-8",
    )


def _codes() -> set[str]:
    """The currencies that were legal tender somewhere since 1980."""
    spans = (span for country in get_global("territory_currencies").values() for span in country)
    return {code for code, _, end, is_tender in spans if is_tender and (end is None or end >= SINCE)}


def _name(code: str, count: int) -> list[str]:
    name = get_currency_name(code, count, locale="en").partition(" (")[0].lower()
    plain = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).split()


def _names() -> Iterator[tuple[str, str]]:
    """The last word of each name, one and several, with what stands for the currency."""
    for code in sorted(_codes()):
        one = _name(code, 1)[-1]
        for form in (one, _name(code, 2)[-1]):
            yield form, SHOWN.get(one, one)


def _adjectives() -> set[str]:
    """What stands before the last word of a currency of today: “hong_kong”, “swiss”."""
    spans = (span for country in get_global("territory_currencies").values() for span in country)
    today = {code for code, _, end, is_tender in spans if is_tender and end is None}
    found = {"_".join(_name(code, 1)[:-1]) for code in today} - {""}
    return {one for one in found if "&" not in one} | {
        "u.s.",
        "american",
        "cfa",
        "sterling",
        "canadian",
        "german",
    }


def _section(name: str, entries: dict[str, str], what: str) -> str:
    items = [f"{form}:{shown}" if shown else form for form, shown in sorted(entries.items())]
    lines, line = [], ""
    for item in items:
        if len(line) + len(item) > 108:  # noqa: PLR2004
            lines.append(line)
            line = ""
        line += f" {item}" if line else item
    return f"\n# {what}\n[{name}]\n" + "\n".join([*lines, line]) + "\n"


if __name__ == "__main__":
    main()
