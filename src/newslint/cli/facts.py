"""`newslint facts`."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from newslint._version import __version__
from newslint.analysis.desk import Desk
from newslint.analysis.story import Story
from newslint.cli import OK, options
from newslint.cli.dates import parsed_date
from newslint.cli.errors import UsageError
from newslint.facts import SECTIONS, Fact, Listed, Part, Value, section
from newslint.finding import Span
from newslint.offsets import LineIndex
from newslint.suggest import did_you_mean

_FORMATS = ("text", "json", "html")


def facts(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A story.")],
    *,
    date: options.Date = "",
    output_format: Annotated[
        str, typer.Option(metavar="FORMAT", help=f"How to print facts: {', '.join(_FORMATS)}.")
    ] = "text",
) -> int:
    """Print what newslint reads in a story: who says what, and its dates in order of place and of time."""
    if output_format not in _FORMATS:
        hint = did_you_mean(output_format, _FORMATS)
        raise UsageError(
            f"--output-format cannot be “{output_format}”; it is one of {', '.join(_FORMATS)}.{hint}"
        )
    story = _read(path, parsed_date(date))
    lines = LineIndex(story.document.source)
    typer.echo(_WRITERS[output_format](str(path), story, lines))
    return OK


def _read(path: Path, date: dt.date | None) -> Story:
    from newslint.analysis.story_date import story_date
    from newslint.config.discovery import settings_for
    from newslint.formats import parse
    from newslint.source import NotTextError, decode

    try:
        text = decode(path.read_bytes()).text
    except NotTextError as error:
        raise UsageError(f"{path}: {error}.") from None
    except OSError as error:
        raise UsageError(f"{path}: it cannot be read: {error.strerror or error}.") from None
    document = parse(text, str(path))
    desk = Desk(currencies=settings_for(path.absolute().parent).currencies)
    return Story(document, story_date(date, document, str(path)), desk)


def _listed(story: Story, lines: LineIndex) -> Iterator[Listed]:
    for name in SECTIONS:
        module = section(name)
        places = (
            (lines.position(story.document.offsets.span(fact.span).start)[0], module.line(fact), fact)
            for fact in module.find(story)
        )
        yield Listed(module.TITLE, tuple(places), name == "timeline")


def _text(_path: str, story: Story, lines: LineIndex) -> str:
    pieces = []
    for title, facts, _ in _listed(story, lines):
        pieces.append(f"{title}: {len(facts) or 'none'}")
        pieces += [f"{line:>5}  {words}" for line, words, _ in facts]
    return "\n".join(pieces)


def _html(path: str, story: Story, lines: LineIndex) -> str:
    from newslint.facts.page import page

    date = story.date.isoformat() if story.date else ""
    return page(path, date, _listed(story, lines), story.document.source)


def _json(path: str, story: Story, lines: LineIndex) -> str:
    sections = {name: [_fact(story, lines, fact) for fact in section(name).find(story)] for name in SECTIONS}
    date = story.date.isoformat() if story.date else None
    report = {"schema": 1, "version": __version__, "path": path, "date": date, "facts": sections}
    return json.dumps(report, ensure_ascii=False, indent=1)


def _fact(story: Story, lines: LineIndex, fact: Fact) -> dict[str, Any]:
    details = {name: _value(story, lines, value) for name, value in fact.details.items()}
    return {**_place(story, lines, fact.span), "text": fact.text, **details}


def _value(story: Story, lines: LineIndex, value: Value) -> Any:  # noqa: ANN401  # whatever JSON can hold
    if isinstance(value, Part):
        return {**_place(story, lines, value.span), "text": value.text}
    return value


def _place(story: Story, lines: LineIndex, prose: Span) -> dict[str, Any]:
    """A span of the prose as its place in the file, as in the report of findings."""
    span = story.document.offsets.span(prose)
    places = {"start": lines.position(span.start), "end": lines.position(span.end)}
    return {"span": span._asdict()} | {
        name: {"line": line, "column": column} for name, (line, column) in places.items()
    }


_WRITERS: dict[str, Callable[[str, Story, LineIndex], str]] = {"text": _text, "json": _json, "html": _html}
