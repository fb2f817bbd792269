"""The lock that keeps a second ``ventanilla run`` away from one SQLite file."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import DirectoryMissingError, ReadOnlyFileError, SecondProcessError


@contextmanager
def claim_single_process(database_file: Path) -> Iterator[None]:
    """Hold a database file for this process; the system lets go when the process dies."""
    handle = _opened(database_file.with_name(f"{database_file.name}.lock"))
    try:
        _lock(handle)
        yield
    finally:
        os.close(handle)


def _opened(beside: Path) -> int:
    try:
        return os.open(beside, os.O_RDWR | os.O_CREAT, 0o600)
    except FileNotFoundError as error:
        raise DirectoryMissingError(str(beside.parent)) from error
    except OSError as error:
        raise ReadOnlyFileError(str(beside)) from error


def _lock(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(handle, 20, 0).decode()
        raise SecondProcessError(f"process {holder}") from error
    os.truncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode(), 0)
