"""A page on how well the ears hear: figures, the reliability curve, and each thing misheard."""

import json
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from nlu import environment, evaluate, reliability
from nlu.heard import Heard
from nlu.reliability import Step

_HERE = Path(__file__).resolve().parent
_CURVE = "reliability.png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """What was meant and what was heard instead, with the messages that it happened to."""

    meant: str
    heard: str
    messages: list[Heard]


def write(folder: Path, heard: Sequence[Heard], *, interpreter: str) -> Path:
    """Write the page and its picture into a folder; give the page."""
    folder.mkdir(parents=True, exist_ok=True)
    steps = reliability.steps(heard)
    page = folder / "index.html"
    page.write_text(
        _template().render(
            interpreter=interpreter,
            figures=evaluate.figures(heard),
            steps=steps,
            gap=reliability.gap(steps),
            curve=_CURVE if _drew(steps, folder / _CURVE) else None,
            chapters={name: _confusions(heard, *how) for name, how in _CHAPTERS.items()},
        ),
        encoding="utf-8",
    )
    return page


def _template() -> Template:
    loader = FileSystemLoader(_HERE)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template(
        "report.html"
    )


def _drew(steps: list[Step], picture: Path) -> bool:
    """Draw the curve where matplotlib is; say whether it was drawn."""
    python = environment.nlu_environment()
    if python is None or not steps:
        return False
    with tempfile.TemporaryDirectory(prefix="ventanilla-curve-") as home:
        subprocess.run(  # noqa: S603 – our own module, in its environment
            [str(python), "-m", "nlu.curve", str(picture.resolve())],
            input=json.dumps([asdict(step) for step in steps]),
            text=True,
            cwd=environment.ROOT,
            env=environment.variables(Path(home)),
            check=True,
        )
    return True


_Mark = Callable[[Heard], object]


def _confusions(heard: Sequence[Heard], mark: str, meant: _Mark, said: _Mark) -> list[Confusion]:
    """Gather what was heard otherwise than it was meant, the most frequent first."""
    found: dict[tuple[str, str], list[Heard]] = defaultdict(list)
    for it in heard:
        if it.meant.says(mark) and meant(it) != said(it):
            found[_written(meant(it)), _written(said(it))].append(it)
    listed = [Confusion(meant=pair[0], heard=pair[1], messages=its) for pair, its in found.items()]
    return sorted(listed, key=lambda it: -len(it.messages))


def _written(value: object) -> str:
    return "–" if value is None else value if isinstance(value, str) else json.dumps(value)


_CHAPTERS: dict[str, tuple[str, _Mark, _Mark]] = {
    "Intents": ("intent", lambda it: it.meant.intent, lambda it: it.reading.intent),
    "Topics": ("topic", lambda it: it.meant.topic, lambda it: it.reading.topic),
    "Alarms": ("alarm", lambda it: it.meant.alarm, lambda it: it.kind),
    "Days": ("when", lambda it: it.meant.when, lambda it: it.when),
    "Places": (
        "municipality",
        lambda it: it.meant.municipality,
        lambda it: it.reading.municipality,
    ),
    "For whom": ("for_whom", lambda it: it.meant.for_whom, lambda it: it.reading.for_whom),
    "Language": ("language", lambda it: it.meant.language, lambda it: it.reading.language),
}
"""What can be misheard: which mark says what was meant, and who said what was heard."""
