"""Takes words out of encrypted columns for good: those of somebody, or those too old to keep."""

from collections.abc import Callable, Collection, Iterator, Mapping

from sqlalchemy import (
    Column,
    ColumnElement,
    MetaData,
    Table,
    Text,
    and_,
    literal,
    null,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.orm import Session

from storage.columns import WIPED, Encrypted

Roots = Mapping[str, Collection[int]]
"""Ids by the name of their table."""


def wipe(db: Session, column: Column[str], which: ColumnElement[bool]) -> int:
    """Take the words out of a column's rows, where they still are; answers how many they were."""
    nothing = null() if column.nullable else literal(WIPED, Text)
    its = update(column.table).where(which, has_words(column)).values({column: nothing})
    return len(db.execute(its.returning(*column.table.primary_key)).all())


def wipe_all_of(db: Session, metadata: MetaData, roots: Roots) -> int:
    """Take the words out of all that belongs to these rows; answers how many they were."""
    return sum(
        wipe(db, column, which)
        for table in metadata.sorted_tables
        if (which := belongs_to(table, roots)) is not None
        for column in encrypted_of(table)
    )


def has_words(column: Column[str]) -> ColumnElement[bool]:
    """Give the condition that a row's words are still there."""
    return and_(column.is_not(None), type_coerce(column, Text) != WIPED)


def encrypted_of(table: Table) -> list[Column[str]]:
    """List a table's encrypted columns."""
    return [column for column in table.columns if isinstance(column.type, Encrypted)]


def belongs_to(table: Table, roots: Roots) -> ColumnElement[bool] | None:
    """Give the condition that a row is one of these or refers to one, by whatever steps.

    ``None`` for a table from which no foreign keys lead there.
    """
    parts = list(_ways(table, roots))
    return or_(*parts) if parts else None


def _ways(table: Table, roots: Roots) -> Iterator[ColumnElement[bool]]:
    if table.name in roots:
        yield table.c.id.in_(roots[table.name])
    for key in table.foreign_keys:
        above = key.column.table
        which = None if above is table else belongs_to(above, roots)
        if which is not None:
            yield key.parent.in_(select(key.column).where(which))


def wipe_if(
    db: Session,
    metadata: MetaData,
    roots: Roots,
    is_meant: Callable[[str], bool],
    *,
    but: Collection[str] = (),
) -> int:
    """Take out, of all that belongs to these rows, the words that are meant; answers how many."""
    wiped = 0
    for table in metadata.sorted_tables:
        which = None if table.name in but else belongs_to(table, roots)
        if which is None:
            continue
        for column in encrypted_of(table):
            rows = db.execute(select(table.c.id, column).where(which, has_words(column))).all()
            meant = [id_ for id_, words in rows if is_meant(words)]
            wiped += wipe(db, column, table.c.id.in_(meant)) if meant else 0
    return wiped
