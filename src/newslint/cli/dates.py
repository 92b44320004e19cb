"""The option `--date`."""

import datetime as dt

from newslint.cli.errors import UsageError


def parsed_date(text: str) -> dt.date | None:
    """The date an option gives, None for an empty one; raises UsageError."""
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(f"--date “{text}” is not a date such as 2015-11-02.") from None
