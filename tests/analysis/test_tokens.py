"""The words of a story by number."""

from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.tokens import Tokens


@given(st.text(alphabet="ab’'- .\n“”1İ", max_size=60))
def test_words_stand_where_they_are_said_to_stand_and_gaps_are_the_rest(prose: str) -> None:
    tokens = Tokens(prose)
    pieces = [tokens.gaps[0]]
    for number, (text, start) in enumerate(zip(tokens.texts, tokens.starts, strict=True)):
        assert prose[start : start + len(text)] == text
        assert number in tokens.numbers[text]
        pieces += [text, tokens.gaps[number + 1]]
    assert "".join(pieces) == prose
