"""Firms named after several people: “Ade, Bello & Co”, “Obi, Eze, Ltd”, “Town & Country Plc”."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.names.capitals import is_heading
from newslint.analysis.names.full_names import QUALIFIED
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_CAPITAL = rf"(?!{QUALIFIED})[A-ZÀ-Þ][\w’'-]*\w"
_NAME = rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
_FORM = r"(?:Bros|Co|Corp|Inc|Incorporated|LLC|LLP|Limited|Ltd|PLC|Plc)\b(?:\.(?= [a-z]|,))?"
_FIRM = pattern(rf"(?<![\w’'&-]){_NAME}(?:(?:, {_NAME})*,? & {_NAME}|(?:, {_NAME})+,(?= {_FORM}))(?:,? {_FORM})?")


def firms(story: "Story") -> Iterator[Span]:
    """Each name of this kind in order."""
    for found in _FIRM.finditer(story.prose):
        block = story.block_at(found.start())
        if not is_heading(story.prose[slice(*block.span)]):
            yield Span(*found.span())
