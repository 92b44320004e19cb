"""Families of slips: each takes a clean story and gives a copy with one slip, or None if it has no place.

A new family is one function with the decorator; its name is the function's. Modules go by the packs that
should find their slips.
"""

from bench.planted.families import (
    amounts,
    calendar,
    copy,
    counts_real,
    counts_written,
    figures,
    headline_real,
    marks,
    names,
    organisations,
    places,
    quotations,
    roles,
    shares,
    titles,
    words,
)
from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter

__all__ = [
    "FAMILIES",
    "TWINS",
    "Planted",
    "Planter",
    "amounts",
    "calendar",
    "copy",
    "counts_real",
    "counts_written",
    "figures",
    "headline_real",
    "marks",
    "names",
    "organisations",
    "places",
    "quotations",
    "roles",
    "shares",
    "titles",
    "words",
]
