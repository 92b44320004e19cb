"""The command line: thin commands over the rest of newslint, and one place that ends the program."""

import gc
import io
import os
import sys

OK, FOUND, USAGE, INTERNAL, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: nothing to fail on, findings, wrong use, a bug of newslint, Ctrl-C."""


def main() -> None:
    """Run the command line and end the program with its exit code."""
    # Imports make many objects and no garbage: looking for it takes a tenth of a start.
    gc.set_threshold(50_000)
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except (BrokenPipeError, OSError):
        _close_stdout()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """The exit code of a command line; errors are one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a test may have put something else there
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _command(arguments)
    except BrokenPipeError:
        _close_stdout()
        return FOUND
    except KeyboardInterrupt:
        sys.stderr.write("newslint: interrupted\n")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  # the last line of defence: a bug is reported, not shown
        return _bug(error)


def _command(arguments: list[str]) -> int:
    from newslint.cli.app import app
    from newslint.cli.errors import EXPECTED, sentence

    try:
        result = app(arguments, standalone_mode=False)
    except EXPECTED as error:
        message, code = sentence(error)
        if message:
            sys.stderr.write(f"newslint: {message}\n")
        return code
    code = result if isinstance(result, int) else OK
    if code == INTERRUPTED:  # Typer makes an exit code of Ctrl-C without a word
        sys.stderr.write("newslint: interrupted\n")
    return code


def _bug(error: Exception) -> int:
    import platform
    import traceback

    from newslint._version import __version__

    if os.environ.get("NEWSLINT_DEBUG"):
        traceback.print_exception(error)
    where = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{os.path.basename(where.filename)}:{where.lineno}"  # noqa: PTH119  # no more imports here
    sys.stderr.write(
        f"newslint: this is a bug in newslint {__version__} (Python {platform.python_version()}): "
        f"{type(error).__name__}: {error} at {place}. Set NEWSLINT_DEBUG=1 for the whole trace.\n"
    )
    return INTERNAL


def _close_stdout() -> None:
    """Let nothing be written to a closed pipe again, not even when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
