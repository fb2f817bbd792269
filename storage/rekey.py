"""Moves every encrypted column to the primary key, some rows at a time, while others work."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Column, MetaData, RowMapping, Text, literal, select, type_coerce, update
from sqlalchemy.orm import Session

from storage.columns import WIPED, Encrypted, keyring_of
from storage.database import Database

_ROWS = 200
_STORED = "stored as it is"


def rekey(database: Database, metadata: MetaData) -> int:
    """Close again with the primary key what older ones closed; give how many values that were."""
    return sum(_rekey(database, column) for column in _encrypted(metadata))


def _encrypted(metadata: MetaData) -> Iterator[Column[str]]:
    for table in metadata.sorted_tables:
        yield from (column for column in table.columns if isinstance(column.type, Encrypted))


def _rekey(database: Database, column: Column[str]) -> int:
    moved = 0
    while True:
        with database.write() as db:
            rows = _closed_by_older(db, column)
            for row in rows:
                _move(db, column, row)
        moved += len(rows)
        if len(rows) < _ROWS:
            return moved


def _closed_by_older(db: Session, column: Column[str]) -> Sequence[RowMapping]:
    stored = type_coerce(column, Text)
    primary = keyring_of(db.get_bind().dialect).primary
    rows = select(stored.label(_STORED), *column.table.primary_key)
    older = rows.where(stored != WIPED, stored.not_like(f"{primary}:%"))
    return db.execute(older.limit(_ROWS).with_for_update()).mappings().all()


def _move(db: Session, column: Column[str], row: RowMapping) -> None:
    again = keyring_of(db.get_bind().dialect).reencrypt(row[_STORED])
    same = (part == row[part] for part in column.table.primary_key)
    db.execute(update(column.table).where(*same).values({column: literal(again, Text)}))
