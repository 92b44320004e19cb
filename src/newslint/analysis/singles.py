"""Pairs of single quotation marks; one without a partner in its paragraph is an apostrophe."""

from collections.abc import Iterator, Sequence

from newslint.analysis.marks import CLOSE, OPEN, Mark


def pair_singles(prose: str, marks: Sequence[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """Opening and closing single marks of a paragraph."""
    singles = [mark for mark in marks if mark.is_single]
    at = 0
    while at < len(singles):
        partner = _partner(prose, singles, at)
        if partner is None:
            at += 1
            continue
        yield singles[at], singles[partner]
        at = partner + 1


def _partner(prose: str, singles: Sequence[Mark], opening: int) -> int | None:
    """Which mark closes the one at `opening`: the first that is no plural possessive, if any."""
    if singles[opening].place != OPEN or singles[opening].text == "’":
        return None
    possessive = None
    for number in range(opening + 1, len(singles)):
        mark = singles[number]
        if mark.place == OPEN and mark.text != "’":
            break
        if mark.place != CLOSE or (mark.side == OPEN and singles[opening].text != "‚"):
            continue
        if not _may_be_possessive(prose, mark):
            return number
        possessive = number if possessive is None else possessive
    return possessive


def _may_be_possessive(prose: str, mark: Mark) -> bool:
    """“the workers’ rights”: after an s, before a space and a small letter."""
    start, end = mark.span
    after = prose[end : end + 2]
    return prose[start - 1 : start] in ("s", "S", "z", "x") and after[:1] == " " and after[1:].islower()
