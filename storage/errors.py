"""What can go wrong in the cellar; an error's docstring is the line the operator reads.

StorageError
├── KeysError              the key file, or what it should open
│   ├── KeysMissingError   KeysExposedError   KeysUnreadableError   KeysExistError
│   └── UnknownKeyError    WrongKeyError
├── OpeningError           this database must not be used as it is
│   ├── DatabaseUrlError   DirectoryMissingError   NotADatabaseError   ReadOnlyFileError
│   ├── OlderSchemaError   NewerSchemaError        BrokenReferenceError
│   └── SecondProcessError
├── BackupError            a copy that cannot be made, or not be put in place
│   ├── BackupExistsError  NotABackupError  DatabaseThereError
│   └── ToolMissingError   ToolFailedError
├── DatabaseAwayError      not now; trying again later may help
│   └── DatabaseLockedError   DiskFullError
└── ReadingOnlyError       a mistake of ours: a write inside ``Database.read``
"""

from typing_extensions import override


class StorageError(Exception):
    """Something about the database or its keys is not as it must be."""

    @override
    def __str__(self) -> str:
        said = (type(self).__doc__ or "").strip()
        detail = super().__str__()
        return f"{said.removesuffix('.')}: {detail}" if detail else said


class KeysError(StorageError):
    """The keys cannot be used."""


class KeysMissingError(KeysError):
    """The key file of this database is missing; restore it from its backup."""


class KeysExposedError(KeysError):
    """The key file can be read by others; set its mode to 0600."""


class KeysUnreadableError(KeysError):
    """The key file cannot be read as one."""


class KeysExistError(KeysError):
    """There is a key file already, and keys are never overwritten."""


class UnknownKeyError(KeysError):
    """Something was encrypted with a key that is not in the key file."""


class WrongKeyError(KeysError):
    """The keys in the key file do not open this database."""


class OpeningError(StorageError):
    """The database must not be used as it is."""


class DatabaseUrlError(OpeningError):
    """DATABASE_URL must name an SQLite file or a PostgreSQL database."""


class DirectoryMissingError(OpeningError):
    """The directory of the database file does not exist."""


class NotADatabaseError(OpeningError):
    """The file is not a sound SQLite database."""


class ReadOnlyFileError(OpeningError):
    """The database file cannot be opened and written to by this user."""


class OlderSchemaError(OpeningError):
    """The database has older tables than this program; run ``ventanilla migrate``."""


class NewerSchemaError(OpeningError):
    """The database has newer tables than this program; install the newer program."""


class BrokenReferenceError(OpeningError):
    """Changing the tables would leave a row that refers to nothing; nothing was changed."""


class SecondProcessError(OpeningError):
    """Another ventanilla is already running on this database file."""


class BackupError(StorageError):
    """The backup cannot be made, or not be put in place."""


class BackupExistsError(BackupError):
    """There is a file of this name already, and no backup is written over."""


class NotABackupError(BackupError):
    """The file is no whole backup of a database of this kind."""


class DatabaseThereError(BackupError):
    """There is a database with something in it already."""


class ToolMissingError(BackupError):
    """PostgreSQL's own tools are needed on the PATH, as new as the server."""


class ToolFailedError(BackupError):
    """PostgreSQL's own tool failed."""


class DatabaseAwayError(StorageError):
    """The database cannot be reached now."""


class DatabaseLockedError(DatabaseAwayError):
    """The database stayed locked for longer than we wait."""


class DiskFullError(DatabaseAwayError):
    """The database cannot grow: the disk is full."""


class ReadingOnlyError(StorageError):
    """A session opened to read was asked to write."""
