"""The date of a story: given, from its front matter, its file name or its dateline, in that order."""

import datetime as dt
from typing import NamedTuple

from newslint.document import Document, Role
from newslint.lazy import pattern

_FILE_NAME = pattern(r"(?<!\d)(\d{4})[-_](\d{2})[-_](\d{2})(?!\d)")
_DATELINE = pattern(r"\b(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4})\b")


class StoryDate(NamedTuple):
    """The date of a story and, in words, where it came from."""

    date: dt.date | None
    source: str


def story_date(given: dt.date | None, document: Document, path: str | None) -> dt.date | None:
    """The date, or None where nothing tells it."""
    return dated(given, document, path).date


def dated(given: dt.date | None, document: Document, path: str | None) -> StoryDate:
    """The date with its source."""
    if given:
        return StoryDate(given, "the date that was given")
    if document.date:
        return StoryDate(document.date, "its front matter")
    from_name = _from_name(path)
    if from_name:
        return StoryDate(from_name, "its file name")
    from_dateline = _from_dateline(document)
    return StoryDate(from_dateline, "its dateline" if from_dateline else "")


def parse_date(text: str) -> dt.date | None:
    """A date as people write it, in English; None if it is none."""
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        pass
    from newslint.analysis.calendar.dates import dates_in

    written = dates_in(text.lower(), text)
    if len(written) == 1 and written[0].year and written[0].day and not written[0].is_ambiguous:
        return written[0].date
    import dateparser

    found = dateparser.parse(text, languages=["en"], settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return found.date() if found else None


def _from_name(path: str | None) -> dt.date | None:
    found = _FILE_NAME.search(path.replace("\\", "/").rpartition("/")[2]) if path else None
    if not found:
        return None
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _from_dateline(document: Document) -> dt.date | None:
    for block in document.blocks:
        if block.role is Role.DATELINE:
            found = _DATELINE.search(document.prose, block.span.start, block.span.end)
            return parse_date(found[0]) if found else None
    return None
