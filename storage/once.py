"""Inserts a row unless one with its unique key is there: what makes a repeat harmless."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from storage.database import Base


def _insert(dialect: str, table: type[Base]) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def insert_once(db: Session, table: type[Base], **values: Any) -> int | None:
    """Insert and give the new row's id, or ``None`` when its unique key is taken already."""
    statement = _insert(db.get_bind().dialect.name, table).values(**values)
    row = db.execute(statement.on_conflict_do_nothing().returning(table.__table__.c.id)).first()
    return None if row is None else int(row[0])
