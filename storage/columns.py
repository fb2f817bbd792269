"""The two kinds of column that are ours: times in UTC, and words that only the keys open."""

from dataclasses import dataclass
from datetime import UTC, datetime
from operator import eq, ne
from typing import Any

from sqlalchemy import ColumnElement, DateTime, Dialect, MetaData, Text, TypeDecorator
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import Null
from sqlalchemy.sql.operators import OperatorType, is_, is_not
from sqlalchemy.types import TypeEngine
from typing_extensions import override

from storage.keyring import Keyring
from storage.retention import Retention

WIPED = ""
"""What stands in an encrypted column whose words are gone: no key ever closes to it."""
_CARRIED_AS = "ventanilla_keyring"


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware when given, aware and UTC when read; SQLite keeps it as sortable text."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = DateTime(timezone=True)
    cache_ok: bool | None = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without its zone cannot be kept")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Encrypted(TypeDecorator[str]):
    """Words that are closed before they reach the database; each says how long it may be kept.

    It cannot be searched or compared, only read: look-ups go through ``blind_index``. Lone
    surrogates raise ``UnicodeEncodeError``, since intake replaces them; a NUL is kept.
    What was wiped (``storage.wiping``) is kept as nothing, and reads as ``wiped``.
    """

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Text
    cache_ok: bool | None = True

    class comparator_factory(TypeDecorator.Comparator[str]):  # noqa: N801 - SQLAlchemy's name
        """Asks whether words are there, and nothing about what they say."""

        @override
        def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> ColumnElement[Any]:
            if op in {is_, is_not, eq, ne} and _is_nothing(*other):
                return super().operate(op, *other, **kwargs)
            raise TypeError("encrypted words cannot be compared: look them up by blind_index")

    def __init__(self, *, retention: str, wiped: str = "") -> None:
        super().__init__()
        self.retention = Retention(retention)
        self.wiped = wiped

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keyring_of(dialect).encrypt(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        if value == WIPED:
            return self.wiped
        return None if value is None else keyring_of(dialect).decrypt(value)


def blind_index(db: Session, value: str) -> str:
    """Give the keyed digest under which a value is looked up."""
    return keyring_of(db.get_bind().dialect).blind_index(value)


def give_keyring(dialect: Dialect, keys: Keyring) -> None:
    """Let an engine's dialect carry the keys to its encrypted columns."""
    setattr(dialect, _CARRIED_AS, keys)


def keyring_of(dialect: Dialect) -> Keyring:
    """Give the keys that ``give_keyring`` left."""
    keys = getattr(dialect, _CARRIED_AS, None)
    if not isinstance(keys, Keyring):
        raise TypeError("this engine was not opened with open_database and has no keys")
    return keys


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class EncryptedColumn:
    """Where something encrypted is kept, and why."""

    table: str
    column: str
    retention: Retention


def encrypted_columns(metadata: MetaData) -> list[EncryptedColumn]:
    """List every encrypted column, in order of table and column."""
    return sorted(
        EncryptedColumn(table=table.name, column=column.name, retention=column.type.retention)
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Encrypted)
    )


def _is_nothing(other: object) -> bool:
    return other is None or isinstance(other, Null)
