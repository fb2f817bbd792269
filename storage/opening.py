"""How a program that starts comes to its database and its keys."""

from pathlib import Path

from sqlalchemy import inspect, select

from storage.database import Database, KeyringCheck, open_database
from storage.engines import engine_for, reading, sqlite_file, url_of
from storage.failures import in_our_words
from storage.keys import load_keys, load_or_make_keys


def open_with_key_file(url: str, key_file: Path) -> Database:
    """Open a database with the keys in a file, made now if no database needs an earlier one."""
    keys = load_keys(key_file) if is_in_use(url) else load_or_make_keys(key_file)
    return open_database(url, keys)


def is_in_use(url: str) -> bool:
    """Say whether a database was ever opened, and so holds what only its keys can read."""
    place = url_of(url)
    file = sqlite_file(place)
    if file and not file.exists():
        return False
    engine = engine_for(place)
    try:
        with in_our_words(), reading(engine).connect() as connection:
            if not inspect(connection).has_table(KeyringCheck.__tablename__):
                return False
            return connection.scalar(select(KeyringCheck.id)) is not None
    finally:
        engine.dispose()
