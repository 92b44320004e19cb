"""What a paragraph is by its looks: headline, byline, dateline, caption, sign-off.

Shared by all formats; the forms are those of the AP and Reuters stylebooks and of wire copy.
"""

from typing import TYPE_CHECKING

from newslint.document import Role
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_NAME = r"[A-Z][\w.’'-]*"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATELINE = pattern(
    rf"{_NAME}(?:[ ](?:{_NAME}|de|la|al|of|the)){{0,3}}"  # the place
    rf"(?:[ ]?/[ ]?{_NAME}(?:[ ]{_NAME}){{0,2}})?"  # two places: LONDON/PARIS
    rf"(?:,[ ]{_NAME}(?:[ ]{_NAME}){{0,2}})?"  # its state or country
    rf"(?:,?[ ]+(?:{_MONTH}[ ]\d{{1,2}}|\d{{1,2}}[ ]{_MONTH})(?:,?[ ]\d{{4}})?,?)?"
    r"(?:[ ]\([A-Z][\w./ ]{1,30}\))?"  # the agency
    r"[ ]*(?:[—–]|--?)[ ]+(?=[A-Z0-9“\"‘'])"
)

_SIGN_OFF = pattern(r"\s*(?:\((?:[A-Z][A-Z/]{1,9}|Reuters)\)|-30-|#\s?#\s?#|ENDS)\s*\Z")
_BYLINE = pattern(
    rf"(?:By|BY|Words by|Reporting by|From)[ :]+{_NAME}"
    rf"(?:[ ,&]+(?:{_NAME}|and|de|van|von|al|in|for|of|the))*\Z"
)
_CAPTION = pattern(r"(?:Photo|PHOTO|Picture|PICTURE|Image|Caption|CAPTION|File photo)\b[^.]{0,60}?[:/] ?\S")
_CREDITS = pattern(r"\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by\b[^()]*\)\Z")
_LIST_ITEM = pattern(r"(?:[-*•●▪◦·]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?=\S)")
_SENTENCE_END = pattern(r"[.!?…:;,][\"”’')\]]*\Z")
_HEADLINE_WORDS = 25
_HEADING_WORDS = 8
_BYLINE_CHARACTERS = 120
_DATELINE_CHARACTERS = 120
_SIGN_OFF_ENDS = tuple(")-#S")


def is_headline(paragraph: str) -> bool:
    """Whether the first paragraph of a file can be its headline."""
    return len(paragraph.split(None, _HEADLINE_WORDS)) <= _HEADLINE_WORDS and not _SENTENCE_END.search(
        paragraph[-4:]
    )


def list_marker_length(paragraph: str) -> int:
    """Length of the bullet or number a paragraph begins with; 0 without one."""
    if paragraph[:1].isupper():
        return 0
    marker = _LIST_ITEM.match(paragraph)
    return marker.end() if marker else 0


def special_role(paragraph: str) -> Role | None:
    """The role of a paragraph that is no running text by its looks; None for all others."""
    first = paragraph[:1]
    if first in "BWRF" and len(paragraph) <= _BYLINE_CHARACTERS and _BYLINE.match(paragraph):
        return Role.BYLINE
    if first in "PICF" and _CAPTION.match(paragraph):
        return Role.CAPTION
    if sign_off(paragraph) or (first == "(" and _CREDITS.match(paragraph)):
        return Role.SIGN_OFF
    if paragraph.count("\t") > 1 or first == "|":
        return Role.TABLE
    return None


def dateline(paragraph: str) -> "re.Match[str] | None":
    """The dateline of a lead with its dash, up to the first word of the story."""
    opening = paragraph[:_DATELINE_CHARACTERS]
    if "— " not in opening and "– " not in opening and "- " not in opening:
        return None
    return _DATELINE.match(paragraph)


def sign_off(paragraph: str) -> "re.Match[str] | None":
    """An agency's mark that is the whole paragraph."""
    found = final_sign_off(paragraph)
    return found if found and not found.start() else None


def final_sign_off(paragraph: str) -> "re.Match[str] | None":
    """An agency's mark at the end of a paragraph, with the space before it."""
    return _SIGN_OFF.search(paragraph) if paragraph.rstrip()[-1:] in _SIGN_OFF_ENDS else None


def is_crosshead(paragraph: str) -> bool:
    """Whether a paragraph of plain text is a heading between others."""
    words = paragraph.split(None, _HEADING_WORDS)
    if (
        not words
        or len(words) > _HEADING_WORDS
        or _SENTENCE_END.search(paragraph[-4:])
        or final_sign_off(paragraph)
        or (paragraph[0] == "“" and "”" not in paragraph)  # one line of a quotation that runs on
    ):
        return False
    return paragraph[0].isupper() or paragraph[0] in "‘'“\""
