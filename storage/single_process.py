"""The lock that keeps a second ``ventanilla run`` away from one SQLite file."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import SecondProcessError


@contextmanager
def claim_single_process(database_file: Path) -> Iterator[None]:
    """Hold a database file for this process; the system lets go when the process dies."""
    beside = database_file.with_name(f"{database_file.name}.lock")
    handle = os.open(beside, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(handle)
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(handle, 20, 0).decode()
        raise SecondProcessError(f"process {holder}") from error
    os.truncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode(), 0)
