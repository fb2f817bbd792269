"""All that is kept of somebody, for them to have: every table that refers to them, row by row."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time

from sqlalchemy import Column, ColumnElement, RowMapping, Table, select
from sqlalchemy.orm import Session

from bot import dates
from bot.whose import Whose
from storage.columns import Encrypted
from storage.database import Base
from storage.wiping import belongs_to

Value = str | int | bool | None | list[object] | dict[str, object]
Rows = list[dict[str, Value]]
OURS = frozenset({"hold", "hold_slot", "appointment_slot", "delivery", "alert"})
"""Tables that only count places and deliveries."""
_HOUSEKEEPING = frozenset(
    "version attempts next_try_at lease_until dedupe_key vendor_id error_code parts_taken policy"
    " not_before about failures missed tries turn_at source".split()
)


def of(db: Session, whose: Whose) -> dict[str, Rows]:
    """Give all that is kept of somebody, by table, oldest first; nothing of anybody else."""
    found = {table.name: _rows(db, table, whose) for table in Base.metadata.sorted_tables}
    return {name: rows for name, rows in found.items() if rows}


def _rows(db: Session, table: Table, whose: Whose) -> Rows:
    which = None if table.name in OURS else _theirs(table, whose)
    columns = list(filter(_is_told, table.columns))
    if which is None or not columns:
        return []
    rows = db.execute(select(*columns).where(which).order_by(*table.primary_key)).mappings()
    return [dict(_told(columns, row)) for row in rows]


def _theirs(table: Table, whose: Whose) -> ColumnElement[bool] | None:
    """Give the condition that a row is theirs, and not of another whose telephone it shares."""
    roots = {"person": whose.person_ids, "identity": whose.identity_ids}
    which = belongs_to(table, roots)
    if which is None or "person_id" not in table.c:
        return which
    return which & (table.c.person_id.in_(whose.person_ids) | table.c.person_id.is_(None))


def _is_told(column: Column[object]) -> bool:
    name = column.name
    return not (name == "id" or name.endswith(("_id", "_index", "_by")) or name in _HOUSEKEEPING)


def _told(columns: list[Column[object]], row: RowMapping) -> Iterator[tuple[str, Value]]:
    for column in columns:
        value = _plain(row[column.name])
        is_closed = isinstance(column.type, Encrypted)
        yield column.name, _opened(value) if is_closed and isinstance(value, str) else value


def _plain(value: object) -> Value:
    if isinstance(value, datetime):
        return dates.local(value).isoformat(timespec="minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    return value if isinstance(value, str | int | bool | None) else str(value)


def _opened(said: str) -> Value:
    """Read what is kept as JSON; anything else is words."""
    try:
        opened = json.loads(said)
    except ValueError:
        return said
    return opened if isinstance(opened, dict | list) else said


def words_of(opened: Value) -> str:
    """Give the words of a message as it is kept."""
    return str(opened.get("text") or "") if isinstance(opened, dict) else ""
