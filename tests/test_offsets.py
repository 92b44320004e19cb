"""Lines, columns and the map from prose to source."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newslint.finding import Span
from newslint.offsets import LineIndex, OffsetMap


@given(text=st.text(alphabet="ab\n\r🙂\u2028", max_size=40), data=st.data())
def test_positions_count_lines_as_editors_do(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    ends = [end.end() for end in re.finditer(r"\r\n|\r|\n", text)]
    line, column = LineIndex(text).position(offset)
    assert line == 1 + sum(end <= offset for end in ends)
    assert offset == ([0, *ends][line - 1]) + column - 1


def test_line_spans_leave_out_the_line_end() -> None:
    lines = LineIndex("one\r\ntwo\rthree\n")
    assert [lines.text[slice(*lines.line_span(number))] for number in (1, 2, 3, 4)] == [
        "one",
        "two",
        "three",
        "",
    ]


def test_a_written_segment_maps_as_a_whole_and_left_out_source_breaks_a_span() -> None:
    offsets = OffsetMap()
    offsets.add(0, Span(0, 5), copied=True)  # “Salt ”
    offsets.add(5, Span(5, 10), copied=False)  # “&” for “&amp;”
    offsets.add(6, Span(12, 20), copied=True)  # “ pepper”, after two characters of markup
    assert offsets.span(Span(5, 6)) == (5, 10)
    assert offsets.span(Span(4, 6)) == (4, 10)
    assert offsets.span(Span(7, 9)) == (13, 15)
    assert offsets.is_unbroken(Span(0, 6))
    assert not offsets.is_unbroken(Span(4, 8))
