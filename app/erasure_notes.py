"""The file beside the keys that tells what was erased: a restored database is told it again."""

import json
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from office import erasures
from office.erasures import Erased, Kind
from storage.database import Database


class NotesUnreadableError(Exception):
    """The file of what was erased cannot be read as one."""


class ErasureNotes:
    """Keeps the file up to what the database knows; it only ever grows."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: set[Erased] | None = None

    def keep(self, database: Database) -> int:
        """Write down what is not yet; answers how much it was."""
        with database.read() as db:
            known = erasures.every(db)
        if self._kept is None:
            self._kept = set(read(self._file))
        new = [each for each in known if each not in self._kept]
        if new:
            _append(self._file, new)
            self._kept |= set(new)
        return len(new)


def beside(key_file: Path) -> Path:
    """Give the file's place: with the keys, apart from the database."""
    return key_file.with_name("erased.jsonl")


def read(file: Path) -> list[Erased]:
    """Read what was noted, nothing where there is no file; raises ``NotesUnreadableError``."""
    if not file.exists():
        return []
    try:
        lines = file.read_text(encoding="ascii").splitlines()
        return [_erased(json.loads(line)) for line in lines]
    except (ValueError, KeyError, TypeError) as error:
        raise NotesUnreadableError(f"{NotesUnreadableError.__doc__} {file}") from error


def _erased(kept: dict[str, str]) -> Erased:
    at = datetime.fromisoformat(kept["at"])
    return Erased(kind=Kind(kept["kind"]), digest=kept["digest"], at=at)


def _append(file: Path, new: Iterable[Erased]) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as noted:
        for each in new:
            kept = {"kind": each.kind, "digest": each.digest, "at": each.at.isoformat()}
            noted.write(json.dumps(kept) + "\n")
        noted.flush()
        os.fsync(handle)
