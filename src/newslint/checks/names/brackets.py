"""The bracket of an acronym after its name."""

from newslint.analysis.names.acronyms import Definition
from newslint.checks import Repair
from newslint.finding import Edit, Span


def bracket(prose: str, one: Definition) -> Span | None:
    """The bracket that holds nothing but an acronym, after its name; None where there is no such bracket."""
    span = Span(one.place.start - 1, one.place.end + 1)
    is_after = one.name.end < span.start and prose[span.start] == "("
    return span if is_after and prose[span.end - 1 : span.end] == ")" else None


def without_bracket(span: Span) -> Repair:
    """A repair that drops a bracket and the space before it."""
    return Repair((Edit(Span(span.start - 1, span.end), ""),), "Drop the bracket")
