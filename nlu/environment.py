"""Rasa's own environment: where it is, and what a process in it is given."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""Where config.yml and nlu/ are; Rasa's processes start here, so that `import rasa` is Rasa."""

_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "RASA_MAX_CACHE_SIZE": "0",  # its cache does not see a changed word list
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "PYTHONWARNINGS": "ignore",
    "PYTHONUNBUFFERED": "1",
}


def nlu_environment(root: Path = ROOT) -> Path | None:
    """Find the Python of .venv-nlu; None where Rasa is not installed."""
    python = root / ".venv-nlu" / "bin" / "python"
    return python if python.exists() else None


def variables(home: Path, **more: str) -> dict[str, str]:
    """Give a process of Rasa's what it needs: a throw-away home, quiet, none of our secrets."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "RASA_CACHE_DIRECTORY": str(home / "cache"),
        **_QUIET,
        **more,
    }
