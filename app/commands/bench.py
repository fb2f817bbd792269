"""ventanilla bench: measure, and print one JSON object; the code is in benchmarks/."""

import argparse
import runpy
import sys
from pathlib import Path

from app.settings import Settings

BENCHMARKS = Path(__file__).resolve().parent.parent.parent / "benchmarks"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("bench", help="measure something and print it as JSON")
    parser.add_argument("name", choices=sorted(path.stem for path in BENCHMARKS.glob("[a-z]*.py")))
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on as they are")
    parser.set_defaults(command=_bench)


def _bench(given: argparse.Namespace, _: Settings) -> int:
    script = BENCHMARKS / f"{given.name}.py"
    sys.argv = [str(script), *given.arguments]
    runpy.run_path(str(script), run_name="__main__")
    return 0
