"""What a paragraph is by its looks: headline, byline, dateline, caption, sign-off.

Shared by all formats; the forms are those of the AP and Reuters stylebooks and of wire copy.
"""

import re

from newslint.document import Role

_NAME = r"[A-Z][\w.’'-]*"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
DATELINE = re.compile(
    rf"{_NAME}(?:[ ](?:{_NAME}|de|la|al|of|the)){{0,3}}"  # the place
    rf"(?:[ ]?/[ ]?{_NAME}(?:[ ]{_NAME}){{0,2}})?"  # two places: LONDON/PARIS
    rf"(?:,[ ]{_NAME}(?:[ ]{_NAME}){{0,2}})?"  # its state or country
    rf"(?:,?[ ]+(?:{_MONTH}[ ]\d{{1,2}}|\d{{1,2}}[ ]{_MONTH})(?:,?[ ]\d{{4}})?,?)?"
    r"(?:[ ]\([A-Z][\w./ ]{1,30}\))?"  # the agency
    r"[ ]*(?:[—–]|--?)[ ]+(?=[A-Z0-9“\"‘'])"
)
"""A dateline with its dash, up to the first word of the lead."""

SIGN_OFF = re.compile(r"\s*(?:\((?:[A-Z][A-Z/]{1,9}|Reuters)\)|-30-|#\s?#\s?#|ENDS)\s*\Z")
"""An agency's mark at the end of the last paragraph."""

_BYLINE = re.compile(
    rf"(?:By|BY|Words by|Reporting by|From)[ :]+{_NAME}"
    rf"(?:[ ,&]+(?:{_NAME}|and|de|van|von|al|in|for|of|the))*\Z"
)
_CAPTION = re.compile(
    r"(?:Photo|PHOTO|Picture|PICTURE|Image|Caption|CAPTION|File photo)\b[^.]{0,60}?[:/] ?\S"
)
_CREDITS = re.compile(r"\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by\b[^()]*\)\Z")
_LIST_ITEM = re.compile(r"(?:[-*•●▪◦·]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"”’')\]]*\Z")
_HEADLINE_WORDS = 25
_HEADING_WORDS = 8
_BYLINE_CHARACTERS = 120


def is_headline(paragraph: str) -> bool:
    """Whether the first paragraph of a file can be its headline."""
    return len(paragraph.split(None, _HEADLINE_WORDS)) <= _HEADLINE_WORDS and not _SENTENCE_END.search(
        paragraph[-4:]
    )


def list_marker_length(paragraph: str) -> int:
    """Length of the bullet or number a paragraph begins with; 0 without one."""
    marker = _LIST_ITEM.match(paragraph)
    return marker.end() if marker else 0


def special_role(paragraph: str) -> Role | None:
    """The role of a paragraph that is no running text by its looks; None for all others."""
    if len(paragraph) <= _BYLINE_CHARACTERS and _BYLINE.match(paragraph):
        return Role.BYLINE
    if _CAPTION.match(paragraph):
        return Role.CAPTION
    if _CREDITS.match(paragraph) or SIGN_OFF.fullmatch(paragraph):
        return Role.SIGN_OFF
    if paragraph.count("\t") > 1 or paragraph.startswith("|"):
        return Role.TABLE
    return None


def is_crosshead(paragraph: str) -> bool:
    """Whether a paragraph of plain text is a heading between others."""
    words = paragraph.split(None, _HEADING_WORDS)
    if (
        not words
        or len(words) > _HEADING_WORDS
        or _SENTENCE_END.search(paragraph[-4:])
        or SIGN_OFF.search(paragraph)
    ):
        return False
    return paragraph[0].isupper() or paragraph[0] in "‘'“\""
