"""Moves findings from the prose of a document to its source."""

from newslint.document import PLACEHOLDER, Document
from newslint.finding import Edit, Finding, Fix, Related


def placed(document: Document, finding: Finding) -> Finding:
    """The finding with all spans in the source; fixes that would delete markup are dropped."""
    offsets = document.offsets
    return finding._replace(
        span=offsets.span(finding.span),
        fixes=tuple(_placed_fix(document, fix) for fix in finding.fixes if _can_be_made(document, fix)),
        related=tuple(Related(offsets.span(note.span), note.message) for note in finding.related),
    )


def _placed_fix(document: Document, fix: Fix) -> Fix:
    edits = tuple(Edit(document.offsets.span(edit.span), edit.text) for edit in fix.edits)
    return fix._replace(edits=edits)


def _can_be_made(document: Document, fix: Fix) -> bool:
    return all(document.offsets.is_unbroken(edit.span) and PLACEHOLDER not in edit.text for edit in fix.edits)
