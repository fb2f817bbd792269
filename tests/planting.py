"""Puts a phrase of its own into every encrypted column that belongs to one person or telephone."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from sqlalchemy import Boolean, Date, Integer, Table, Time, insert, select, update
from sqlalchemy.orm import Session

from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.wiping import belongs_to, encrypted_of

AT = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
_VALUES = {
    Boolean: False,
    Date: date(2026, 11, 20),
    Integer: 1,
    Time: time(8),
    UtcDateTime: AT,
}
_MEANT = {"call_line.kind": "follow_up"}
_AS_JSON = {
    "inbox.payload": '{"text": "%s", "choice": null, "prompt": null, "media": null}',
    "outbox.body": '{"text": "%s", "options": [], "prompt": null, "template": null,'
    ' "variables": []}',
    "conversation.state": '{"frames": [{"flow": "book_appointment", "answers": {"name": "%s"}}]}',
    "check_in.answers": '{"how": "%s"}',
}


def plant(db: Session, roots: Mapping[str, int], said: str) -> list[str]:
    """Plant ``said`` with each column's name wherever something of these can be; gives them."""
    ids, planted = dict(roots), []
    for table in Base.metadata.sorted_tables:
        theirs = belongs_to(table, {name: [id_] for name, id_ in roots.items()})
        if theirs is None or not encrypted_of(table):
            continue
        if table.name not in ids:
            ids[table.name] = _row(db, table, ids)
        for column in encrypted_of(table):
            name = f"{table.name}.{column.name}"
            phrase = f"{said} {name}"
            words = _AS_JSON.get(name, "%s") % phrase
            its = table.c.id == ids[table.name]
            db.execute(update(table).where(its).values({column: words}))
            planted.append(phrase)
    return planted


def _row(db: Session, table: Table, ids: dict[str, int]) -> int:
    """Give the row of theirs that there is, or make one."""
    for key in table.foreign_keys:
        if key.column.table.name in ids and not key.parent.nullable:
            its = key.parent == ids[key.column.table.name]
            found = db.scalars(select(table.c.id).where(its).limit(1)).first()
            if found is not None:
                return found
    values = {column.name: _value(db, table, column, ids) for column in table.c}
    values.pop("id")
    return db.execute(insert(table).values(values).returning(table.c.id)).scalar_one()


def _value(db: Session, table: Table, column, ids: dict[str, int]):
    for key in column.foreign_keys:
        above = key.column.table
        if above.name not in ids and not column.nullable:
            ids[above.name] = _row(db, above, ids)
        return ids.get(above.name)
    name = f"{table.name}.{column.name}"
    if name in _MEANT or isinstance(column.type, Encrypted):
        return _MEANT.get(name, "")
    given = (value for kind, value in _VALUES.items() if isinstance(column.type, kind))
    return next(given, None if column.nullable else f"planted {name}")
