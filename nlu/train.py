"""Teaching the ears: from the training data to a model that is named by what it was made of."""

import hashlib
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from nlu import environment, training_data
from nlu.components import provenance

CONFIG = environment.ROOT / "config.yml"
_LOCK = environment.ROOT / "requirements" / "nlu.txt"
_TOLD = 15
"""Of Rasa's last lines, how many are told when it fails."""
_STEP = "Starting to train component"


class NotInstalledError(Exception):
    """Rasa's environment, .venv-nlu, is not installed here."""


class TrainingError(Exception):
    """Rasa could not train; its last lines are the message."""


def _to_stderr(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def train(
    home: Path,
    *,
    topics: Collection[str] | None = None,
    report: Callable[[str], None] = _to_stderr,
) -> Path:
    """Make the model of today's training data, or find the one already made; give its path."""
    examples = training_data.read(*training_data.files())
    training_data.check(examples, topics=topics)
    model = model_path(home)
    if model.exists():
        report(f"nothing new to learn: {model}")
        return model
    report(f"learning from {len(examples)} examples, about a minute")
    _make(model, report)
    report(f"learnt: {model}")
    return model


def model_path(home: Path) -> Path:
    """Say where the model of today's training data is or will be."""
    return home / "models" / f"nlu-{_digest()[:16]}.tar.gz"


def _digest() -> str:
    """Give a digest of all that decides what a model is."""
    made_of = (CONFIG, _LOCK, *training_data.files(), *provenance.reads_with())
    digest = hashlib.sha256()
    for path in made_of:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _make(model: Path, report: Callable[[str], None]) -> None:
    """Train beside, then put in place at once: nobody ever loads half a model."""
    python = environment.nlu_environment()
    if python is None:
        raise NotInstalledError(environment.ROOT / ".venv-nlu")
    model.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=model.parent, prefix=".learning-") as beside:
        _run_rasa(python, Path(beside), report)
        (Path(beside) / "made.tar.gz").replace(model)


def _run_rasa(python: Path, beside: Path, report: Callable[[str], None]) -> None:
    command = [str(python), "-W", "ignore", "-m", "rasa", "train", "nlu"]
    command += ["--config", str(CONFIG), "--nlu", str(training_data.TRAINING)]
    command += ["--out", str(beside), "--fixed-model-name", "made"]
    with subprocess.Popen(  # noqa: S603 – our own command, no shell
        command,
        cwd=environment.ROOT,
        env=environment.variables(beside),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as rasa:
        last = deque(_told(rasa.stdout or (), report), maxlen=_TOLD)
    if rasa.returncode != 0:
        raise TrainingError("\n".join(last))


def _told(lines: Iterable[str], report: Callable[[str], None]) -> Iterator[str]:
    """Pass on Rasa's steps, drop its warnings that our labels have no responses."""
    for line in lines:
        if _STEP in line:
            report(line.partition(_STEP)[2].strip(" '.\n"))
        if "UserWarning" not in line:
            yield line.rstrip()
