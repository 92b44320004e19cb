"""What can go wrong in ordinary use, as one sentence and an exit code."""

from typer.exceptions import Abort, Exit, TyperException

from newslint.cli import INTERRUPTED, USAGE
from newslint.config.settings import ConfigError
from newslint.rulesets.rule import RuleFileError


class UsageError(Exception):
    """A command line that cannot be followed; its text is the sentence to print."""


EXPECTED = (UsageError, ConfigError, RuleFileError, TyperException, Exit, Abort)


def sentence(error: Exception) -> tuple[str, int]:
    """The words for an expected error and the exit code; no words where all was said."""
    if isinstance(error, Exit):
        return "", error.exit_code
    if isinstance(error, Abort):
        return "interrupted", INTERRUPTED
    if isinstance(error, TyperException):
        return _one_line(error.format_message()), USAGE
    return _one_line(str(error)), USAGE


def _one_line(text: str) -> str:
    return " ".join(text.split())
