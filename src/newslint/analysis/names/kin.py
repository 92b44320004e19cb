"""Words for relatives beside a name: people of one surname may be a family."""

from typing import TYPE_CHECKING

from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_KIN = pattern(
    r"\b(?:brothers?|sisters?|wife|husband|sons?|daughters?|father|mother|parents?|cousins?|uncle|aunt|nephew|niece"
    r"|twins?|widow|widower|siblings?|family|married|grand\w+|couple|spouse|fiancée?|no relation)\b"
)
_AROUND = 120
"""Code points beside a name in which a word for a relative may stand."""


def is_kin_near(story: "Story", name: Span) -> bool:
    """Whether a word for a relative stands near a name."""
    return _KIN.search(story.folded, max(0, name.start - _AROUND), name.end + _AROUND) is not None
