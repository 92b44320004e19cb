"""Cold start, throughput, memory and many files, as ratios that hold on any machine.

    pip install --group bench .      # newslint, codespell, proselint
    python bench/speed.py [FOLDER]   # a folder of stories; without one, examples/ many times over

Cold start: the median of runs on the example story, against `python -c pass`, codespell and
proselint. Throughput: one process, all default rules, in MB of UTF-8 a second. Memory: the most a
process ever held. Many files: 2,000 stories in one call.
"""

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

TOP = Path(__file__).parents[1]
STORY = TOP / "examples" / "flood-warning.txt"
MANY = 2000
RUNS = 25


def main() -> None:
    """Measure and print."""
    stories = _stories(Path(sys.argv[1]) if len(sys.argv) > 1 else TOP / "examples")
    _cold_start(sys.argv[2] if len(sys.argv) > 2 else str(STORY))  # noqa: PLR2004  # FOLDER STORY
    _throughput(stories)
    _many_files(stories)


def _stories(folder: Path) -> list[str]:
    return [path.read_bytes().decode(errors="surrogateescape") for path in sorted(folder.rglob("*.txt"))]


def _cold_start(story: str) -> None:
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "newslint check": [_tool("newslint"), "check", story],
        "codespell": [_tool("codespell"), story],
        "proselint check": [_tool("proselint"), "check", story],
    }
    subprocess.run(commands["newslint check"], capture_output=True, check=False)  # fills the cache
    bare = 0.0
    print("cold start, median of", RUNS)
    for name, command in commands.items():
        seconds = median(_timed(command) for _ in range(RUNS))
        bare = bare or seconds
        print(f"  {name:<16} {1000 * seconds:7.1f} ms  {seconds / bare:5.1f} × the bare interpreter")


def _tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        raise SystemExit(f"{name} is not installed beside {sys.executable}")
    return found


def _timed(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=False)
    return time.perf_counter() - start


def _throughput(stories: list[str]) -> None:
    code = (
        "import json, resource, sys, time\n"
        "from newslint.api import default_checker\n"
        "stories = json.load(sys.stdin); checker = default_checker(); checker.check(stories[0])\n"
        "start = time.perf_counter()\n"
        "for story in stories: checker.check(story)\n"
        "seconds = time.perf_counter() - start\n"
        "print(sum(len(s.encode('utf-8', 'replace')) for s in stories) / 1e6 / seconds)"
    )
    enough = stories * max(1, 300_000 // sum(map(len, stories)))
    done = subprocess.run(
        [sys.executable, "-c", code], input=json.dumps(enough), capture_output=True, text=True, check=True
    )
    print(f"throughput, one process: {float(done.stdout):.2f} MB/s")


def _many_files(stories: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(MANY):
            text = stories[number % len(stories)]
            (folder / f"{number:04}.txt").write_bytes(text.encode("utf-8", "surrogateescape"))
        size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
        seconds = {
            tool: _timed([_tool(tool), *arguments, str(folder)])
            for tool, arguments in {
                "newslint": ["check", "--output-format", "concise"],
                "codespell": [],
            }.items()
        }
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    ours, theirs = seconds["newslint"], seconds["codespell"]
    print(f"{MANY:,} files, {size:.1f} MB: newslint {ours:.1f} s, codespell {theirs:.1f} s")
    print(f"peak memory of any process: {peak:.0f} MiB")


if __name__ == "__main__":
    main()
