"""Figures that agree are never reported, whatever they are; those that do not are, with the working."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newslint

PACKS = ("percent.", "numbers.", "money.", "units.")


def found(sentence: str) -> list[newslint.Finding]:
    result = newslint.check_text(f"A headline\n\n{sentence}\n")
    return [finding for finding in result.findings if finding.rule.startswith(PACKS)]


COUNTS = st.integers(2, 5000)


@settings(deadline=None)
@given(COUNTS, COUNTS)
def test_the_right_share_is_right(one: int, other: int) -> None:
    part, whole = sorted((one, other))
    assert not found(f"The plan has the support of {part} of {whole} members ({100 * part / whole:.0f}%).")
    assert not found(f"It was backed by {part} of the {whole} members, or {100 * part / whole:.1f} percent.")


@settings(deadline=None)
@given(COUNTS, COUNTS)
def test_the_right_change_is_right(old: int, new: int) -> None:
    assume(old != new)
    rose = "rose" if new > old else "fell"
    assert not found(f"The toll {rose} from {old} to {new}, a change of {100 * abs(new - old) / old:.0f}%.")
    assert not found(f"The toll {rose} {100 * abs(new - old) / old:.0f} percent, from {old} to {new}.")


@settings(deadline=None)
@given(COUNTS, COUNTS, st.sampled_from(["{} tonnes, up from {} tonnes", "£{}m, down from £{}m"]))
def test_a_change_to_the_same_value_is_found(old: int, new: int, frame: str) -> None:
    told = f"The harbour reported {frame.format(new, old)} in May."
    # A value that is larger and “down from” the smaller one is a slip of another kind.
    assert ("numbers.equal-values" in {one.rule for one in found(told)}) == (old == new)
    same = f"The harbour reported {frame.format(old, old)} in May."
    assert [one.rule for one in found(same)] == ["numbers.equal-values"]


@settings(deadline=None)
@given(st.integers(2, 90))
def test_hours_and_minutes_that_are_the_same_are_found(hours: int) -> None:
    (one,) = found(f"The crossing took {60 * hours} minutes, compared with {hours} hours in May.")
    assert one.rule == "numbers.equal-values"
    assert not found(f"The crossing took {60 * hours} minutes, compared with {hours + 1} hours in May.")


@settings(deadline=None)
@given(st.lists(st.integers(1, 3000), min_size=3, max_size=3))
def test_the_right_total_is_right(parts: list[int]) -> None:
    men, women, children = parts
    assert not found(
        f"It hurt {men:,} men, {women:,} women and {children:,} children: {sum(parts):,} people."
    )


@settings(deadline=None)
@given(st.integers(21, 99), st.integers(21, 99), st.integers(1, 9))
def test_a_wrong_total_shows_the_working(men: int, women: int, slip: int) -> None:
    assume((men + women + 3 + slip) % 10)  # a round total may be rounded
    (finding,) = found(f"It hurt {men} men, {women} women and 3 children: {men + women + 3 + slip} people.")
    assert finding.rule == "numbers.sum"
    assert finding.message.startswith(f"{men} + {women} + 3 = {men + women + 3}; ")
    assert len(finding.related) == 1


@settings(deadline=None)
@given(
    st.integers(1, 500),
    st.sampled_from([("miles", "km", 1.609344), ("kg", "lb", 2.20462), ("ft", "m", 0.3048)]),
)
def test_the_right_measure_is_right(value: int, units: tuple[str, str, float]) -> None:
    one, other, factor = units
    assert not found(f"It is {value} {one} ({value * factor:.0f} {other}) in all.")


def test_killed_injured_and_unhurt_add_up_over_paragraphs() -> None:
    assert not found(
        "He said 211 people were killed.\n\nHe said 1,582 people were injured, while 1,398 were unhurt.\n\n"
        "This, he said, brought to 3,191 the total number of people involved."
    )
