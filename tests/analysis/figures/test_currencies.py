"""Sums of money in the forms of newsrooms, and what looks like one and is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.desk import Desk
from newslint.analysis.figures.currencies import Forms, currencies
from newslint.analysis.figures.values import Kind
from newslint.analysis.story import Story
from newslint.formats.text import parse_text
from newslint.wordlists import words

OWN = (("bitcoin", "BTC"), ("bitcoins", "BTC"), ("₿", "BTC"), ("XBT", "BTC"), ("Bds$", "Bds$"))


def sums(text: str, own: Forms = ()) -> list[tuple[float, str]]:
    figures = Story(parse_text(f"A headline\n\n{text}\n"), desk=Desk(currencies=own)).figures.all
    return [(one.value, one.unit) for one in figures if one.kind is Kind.MONEY]


@pytest.mark.parametrize(
    "text",
    [
        "He drove a K9 and an R8 past the P45 office.",
        "They won 5 real games and 3 won none.",
        "He took 500 marks and 20 crowns.",
        "All 500 of them came, and the top 10 left.",
        "Route N1 is closed between 5 and 6.",
    ],
)
def test_what_looks_like_money_is_none(text: str) -> None:
    assert [value for value, unit in sums(text) if unit != "N"] == []


@pytest.mark.parametrize("form", ["N500m", "₦500m", "NGN500m", "NGN 500m", "500 million naira"])
def test_all_forms_of_the_naira_are_one_currency(form: str) -> None:
    assert sums(f"It cost {form} in all.") == [(5e8, "N")]


def test_a_dollar_of_another_country_is_another_currency() -> None:
    assert sums("He paid 5 Canadian dollars and 5 US dollars.") == [(5, "Canadian $"), (5, "$")]


@pytest.mark.parametrize("sign", sorted(words("currencies", "signs")))
def test_every_sign_is_read_as_money(sign: str) -> None:
    form, _, shown = sign.partition(":")
    assert sums(f"It cost {form}2,500 in all.") == [(2500, shown)]


@pytest.mark.parametrize("form", ["₿2.5m", "XBT2.5m", "XBT 2.5m", "2.5m XBT", "2.5m bitcoins"])
def test_a_desk_adds_the_forms_of_its_own_currencies(form: str) -> None:
    assert sums(f"It cost {form} in all.", OWN) == [(2.5e6, "BTC")]
    assert sums(f"It cost {form} in all.") == []
    assert sums("It cost Bds$40, or $20.", OWN) == [(40, "Bds$"), (20, "$")]


@given(st.text(max_size=12))
def test_a_sign_never_begins_after_the_number(before: str) -> None:
    start, _ = currencies().sign_before(before, before.lower()[: len(before)].ljust(len(before)), len(before))
    assert 0 <= start <= len(before)
