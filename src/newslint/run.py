"""Checks files: reads, checks, perhaps fixes, in several processes when that is quicker."""

import datetime as dt
import os
import signal
from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from newslint.api import Checker, Result
from newslint.config.settings import ConfigError
from newslint.config.workshop import Choice, Workshop
from newslint.rulesets.rule import RuleFileError
from newslint.source import NotTextError, Source, decode

_WORTH_A_PROCESS = 300_000
"""Bytes of stories below which one more process costs more time than it saves (bench/workers)."""

_LARGEST = 200_000_000


class Mode(Enum):
    """What is done about fixes."""

    REPORT = "report"
    FIX = "fix"
    DIFF = "diff"


class Job(NamedTuple):
    """What to do with each file."""

    date: dt.date | None = None
    mode: Mode = Mode.REPORT
    with_unsafe: bool = False


class FileReport(NamedTuple):
    """What came of one file. `problem` is a sentence if it could not be checked or written.

    `text` is what the findings' spans count in; it is empty where there are none.
    """

    path: str
    text: str = ""
    result: Result = Result((), None, 0)
    fixed: int = 0
    original: str = ""
    problem: str = ""


def check_files(files: Sequence[Path], workshop: Workshop, job: Job, jobs: int) -> Iterator[FileReport]:
    """Reports in the order of the files; raises ConfigError and RuleFileError."""
    workers = min(jobs, len(files), 1 + _total_size(files) // _WORTH_A_PROCESS)
    for folder in {path.absolute().parent: path for path in files}.values():
        workshop.checker(folder)  # what is wrong with a configuration shows before any work
    if workers < 2:  # noqa: PLR2004  # one worker is this process
        yield from (check_file(path, workshop, job) for path in files)
        return
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(workers, initializer=_start_worker, initargs=(workshop.choice, job))
    try:
        yield from pool.map(_work, files, chunksize=max(1, min(64, len(files) // (workers * 8))))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def check_file(path: Path, workshop: Workshop, job: Job) -> FileReport:
    """The report on one file; raises ConfigError and RuleFileError."""
    encoding = workshop.settings(path).encoding
    try:
        if path.stat().st_size > _LARGEST:
            return FileReport(str(path), problem="it is too large to be a story")
        source = decode(path.read_bytes(), encoding)
    except NotTextError as error:
        return FileReport(str(path), problem=str(error))
    except OSError as error:
        return FileReport(str(path), problem=f"it cannot be read: {error.strerror or error}")
    report = check_source(source, str(path), workshop.checker(path), job)
    if job.mode is Mode.FIX and report.fixed:
        return report._replace(problem=_write(path, source, report.text))
    return report


def check_source(source: Source, path: str, checker: Checker, job: Job) -> FileReport:
    """The report on a text, with what fixing it would give."""

    def check(text: str) -> Result:
        return checker.check(text, date=job.date, path=path)

    if job.mode is Mode.REPORT:
        result = check(source.text)
        return FileReport(path, source.text if result.findings else "", result)
    from newslint.fixer import fix_text

    fixed = fix_text(source.text, check, with_unsafe=job.with_unsafe)
    if job.mode is Mode.DIFF:
        return FileReport(path, fixed.text, check(source.text), fixed.made, source.text)
    return FileReport(path, fixed.text, fixed.result, fixed.made, source.text)


def _write(path: Path, source: Source, text: str) -> str:
    """Write a mended text back; a sentence if that failed, with the file as it was."""
    from newslint.files import write_whole

    try:
        write_whole(path, source.encode(text))
    except UnicodeEncodeError:
        return f"its fixes need characters that {source.encoding.upper()} does not have; nothing was written"
    except OSError as error:
        return f"it cannot be written: {error.strerror or error}"
    return ""


def _total_size(files: Sequence[Path]) -> int:
    total = 0
    for path in files:
        try:
            total += path.stat().st_size
        except OSError:
            continue
    return total


_worker: tuple[Workshop, Job]


def _start_worker(choice: Choice, job: Job) -> None:
    global _worker  # noqa: PLW0603  # a worker process is set up once
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker = (Workshop(choice), job)


def _work(path: Path) -> FileReport:
    workshop, job = _worker
    try:
        return check_file(path, workshop, job)
    except (ConfigError, RuleFileError) as error:
        return FileReport(str(path), problem=str(error))


def worker_count(asked: int | None) -> int:
    """How many processes to use: what was asked for, or one a processor that may be used."""
    if asked:
        return asked
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
