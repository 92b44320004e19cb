"""`newslint check`."""

import sys
from pathlib import Path

from newslint.cli import FOUND, OK, USAGE, options
from newslint.cli.dates import parsed_date
from newslint.cli.errors import UsageError
from newslint.cli.session import Output, Session
from newslint.config.settings import NEVER
from newslint.config.workshop import Choice, Workshop
from newslint.finding import Severity
from newslint.report import FORMATS
from newslint.run import Job, Mode, check_files, check_source, worker_count
from newslint.source import NotTextError, decode
from newslint.suggest import did_you_mean
from newslint.walk import find_stories

_LEVELS = tuple(str(level) for level in Severity)


def check(  # noqa: PLR0913  # one parameter an option
    paths: options.Paths = None,
    *,
    date: options.Date = "",
    stdin_filename: options.StdinFilename = "",
    style: options.Style = "",
    select: options.Select = None,
    ignore: options.Ignore = None,
    fail_on: options.FailOn = "",
    min_level: options.MinLevel = "",
    output_format: options.OutputFormat = "text",
    fix: options.Fix = False,
    unsafe_fixes: options.UnsafeFixes = False,
    diff: options.Diff = False,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = 0,
    no_cache: options.NoCache = False,
    explain: options.Explain = False,
    statistics: options.Statistics = False,
) -> int:
    """Check stories and print what a copy desk would mark.

    Ends with 0 if nothing was found at the level of --fail-on, 1 if something was, 2 if a path,
    an option or the configuration is wrong, 3 for a bug in newslint.
    """
    output = Output(
        name=_one_of("--output-format", output_format, FORMATS),
        min_level=_one_of("--min-level", min_level, _LEVELS),
        fail_on=_one_of("--fail-on", fail_on, (*_LEVELS, NEVER)),
        has_statistics=statistics,
        has_reasons=explain,
    )
    choice = Choice(style, _ids(select), _ids(ignore), _existing(config), isolated, not no_cache)
    mode = Mode.DIFF if diff else Mode.FIX if fix else Mode.REPORT
    job = _job(date, mode, unsafe_fixes)
    if paths == [Path("-")]:
        return _check_stdin(Session(Workshop(choice), output), stdin_filename, job)
    if stdin_filename:
        raise UsageError("--stdin-filename goes with - as the only path.")
    return _check_paths(Session(Workshop(choice), output), paths or [Path()], job, worker_count(jobs))


def _job(date: str, mode: Mode, unsafe_fixes: bool) -> Job:  # noqa: FBT001  # as the command line has it
    if unsafe_fixes and mode is Mode.REPORT:
        raise UsageError("--unsafe-fixes goes with --fix or --diff.")
    return Job(parsed_date(date), mode, unsafe_fixes)


def _check_paths(session: Session, paths: list[Path], job: Job, jobs: int) -> int:
    if Path("-") in paths:
        raise UsageError("- stands for standard input and cannot be mixed with other paths.")
    walk = find_stories(paths)
    for problem in walk.problems:
        session.complain(problem)
    stories = [path for path in walk.files if not session.workshop.is_vocabulary(path)]
    session.print(check_files(stories, session.workshop, job, jobs), len(stories), job.mode)
    return session.code(OK, FOUND, USAGE)


def _check_stdin(session: Session, name: str, job: Job) -> int:
    path = Path(name or "stdin.txt")
    try:
        source = decode(sys.stdin.buffer.read(), session.workshop.settings(path).encoding)
    except NotTextError as error:
        raise UsageError(f"standard input: {error}.") from None
    report = check_source(source, name or "<stdin>", session.workshop.checker(path), job)
    if job.mode is Mode.FIX:
        sys.stdout.buffer.write(source.encode(report.text))
        session.print([report], 1, job.mode, stream=sys.stderr)
    else:
        session.print([report], 1, job.mode)
    return session.code(OK, FOUND, USAGE)


def _one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    if value and value not in choices:
        raise UsageError(
            f"{option} cannot be “{value}”; it is one of {', '.join(choices)}.{did_you_mean(value, choices)}"
        )
    return value


def _ids(values: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for value in values or () for name in value.split(",") if name.strip())


def _existing(config: Path | None) -> Path | None:
    if config is not None and not config.is_file():
        raise UsageError(f"{config}: there is no such configuration file.")
    return config
