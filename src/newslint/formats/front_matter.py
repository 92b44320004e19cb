"""Front matter: headline, date and suppressions from the YAML or TOML at the top of a Markdown file.

A title is prose with its own place in the file; the rest is not read as copy. YAML is composed,
never constructed, so nothing in it can make objects, and aliases are refused.
"""

import re
from typing import Any, NamedTuple

from newslint.analysis.story_date import parse_date
from newslint.document import DocumentBuilder, FrontMatterError, Ignored, Role
from newslint.finding import Span
from newslint.lazy import pattern

_YAML = pattern(
    r"---[ \t]*(?:\r\n|\n|\r)(.*?)^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.DOTALL | re.MULTILINE
)
_TOML = pattern(r"\+\+\+[ \t]*(?:\r\n|\n|\r)(.*?)^\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)", re.DOTALL | re.MULTILINE)
_TOML_LINE = r"^[ \t]*{key}[ \t]*=[ \t]*(?P<value>.*?)[ \t]*(?:#[^\"'\r\n]*)?$"
_TITLES = ("title", "headline")
_DATES = ("date", "published", "publishdate", "pubdate", "published_at", "pubDate", "publishDate")
_STANDFIRSTS = ("standfirst", "dek", "deck", "description", "summary", "excerpt", "subtitle")
_SLUGS = ("slug", "url", "permalink")
_DAY = pattern(r"\d{4}-\d\d-\d\d")
_IGNORE = pattern(r"ignore\[([^\]]*)\]")
_LARGEST = 64_000


class _Value(NamedTuple):
    """A value of the front matter and where it stands in the source."""

    value: Any
    span: Span


def read_front_matter(builder: DocumentBuilder) -> int:
    """Read what stands before the story into the builder; where the story begins."""
    source = builder.source
    found = _YAML.match(source) or _TOML.match(source)
    if not found:
        return 0
    whole = Span(0, found.end())
    if len(found[1]) > _LARGEST:
        builder.problems.append(FrontMatterError("The front matter is too long to be read.", whole))
        return found.end()
    read = _read_yaml if source.startswith("-") else _read_toml
    try:
        values = read(found[1], found.start(1))
    except ValueError as error:
        builder.problems.append(FrontMatterError(f"The front matter cannot be read: {error}.", whole))
        return found.end()
    _use(builder, values)
    return found.end()


def _use(builder: DocumentBuilder, values: dict[str, _Value]) -> None:
    for key in _DATES:
        if key in values and builder.date is None:
            builder.date = parse_date(str(values[key].value))
            if builder.date is None and _DAY.match(str(values[key].value)):
                message = f"There is no such day as “{values[key].value}”."
                builder.problems.append(FrontMatterError(message, values[key].span))
    builder.standfirst = _text(values, _STANDFIRSTS)
    builder.slug = _text(values, _SLUGS)
    if "newslint" in values:
        _use_ignored(builder, values["newslint"])
    title = next((values[key] for key in _TITLES if key in values), None)
    if title is not None and isinstance(title.value, str) and title.value.strip():
        _add_headline(builder, title)


def _text(values: dict[str, _Value], keys: tuple[str, ...]) -> str:
    """The first of some keys that holds text; empty without one."""
    found = (values[key].value for key in keys if key in values)
    return next((value for value in found if isinstance(value, str)), "")


def _add_headline(builder: DocumentBuilder, title: _Value) -> None:
    """A title whose characters stand in the file as they are is copied; another one is written."""
    start, end = title.span
    raw = builder.source[start:end]
    text = " ".join(title.value.split())
    if raw == text:
        builder.copy(start, end)
    elif raw[1:-1] == text:
        builder.copy(start + 1, end - 1)
    else:
        builder.write(text, start, end)
    builder.end_block(Role.HEADLINE, 1)


def _use_ignored(builder: DocumentBuilder, entry: _Value) -> None:
    value = entry.value
    named = _IGNORE.match(value) if isinstance(value, str) else None
    if isinstance(value, dict) and set(value) == {"ignore"}:
        value = value["ignore"]
    elif named:
        value = [name.strip() for name in named[1].split(",")]
    ids = [value] if isinstance(value, str) else value
    if not isinstance(ids, list) or not ids or not all(isinstance(id_, str) for id_ in ids):
        message = "The front matter key “newslint” must be like “newslint: {ignore: [rule-id]}”."
        builder.problems.append(FrontMatterError(message, entry.span))
        return
    builder.ignored.append(Ignored(tuple(ids), entry.span))


def _read_yaml(text: str, offset: int) -> dict[str, _Value]:
    """The top-level values of YAML; raises ValueError in plain words."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except (yaml.YAMLError, RecursionError) as error:
        problem = getattr(error, "problem", None) or "it is not valid YAML"
        mark = getattr(error, "problem_mark", None)
        raise ValueError(f"{problem} (line {mark.line + 2})" if mark else str(problem)) from None
    if not isinstance(node, yaml.MappingNode):
        return {}
    values, seen = {}, set[int]()
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode):
            span = Span(offset + value.start_mark.index, offset + value.end_mark.index)
            values[key.value] = _Value(_plain(value, seen), span)
    return values


def _plain(node: Any, seen: set[int]) -> Any:  # noqa: ANN401  # YAML holds anything
    """Texts, lists and mappings of a node; scalars stay the text they are."""
    import yaml

    if id(node) in seen:
        raise ValueError("aliases are not allowed in it")
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        return {str(_plain(key, seen)): _plain(value, seen) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, seen) for item in node.value]
    return node.value


def _read_toml(text: str, offset: int) -> dict[str, _Value]:
    """The top-level values of TOML; raises ValueError in plain words."""
    import tomllib

    try:
        data = tomllib.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ValueError(str(error).rstrip(".")) from None
    values = {}
    for key, value in data.items():
        line = re.search(_TOML_LINE.format(key=re.escape(key)), text, re.MULTILINE)
        span = Span(offset + line.start("value"), offset + line.end("value")) if line else Span(0, offset)
        values[key] = _Value(value, span)
    return values
