"""The keys of the encrypted columns, kept in a file outside the database.

The file is JSON, mode 0600: ``{"version": 1, "primary": "k2", "keys": {"k1": …, "k2": …},
"index_key": …}``. Each key is a Fernet key; the primary one encrypts, the others still open
what they once closed. ``index_key`` (64 hexadecimal digits) is for blind indexes alone and
never rotates: with another one every look-up would miss. Back the file up apart from the
database: neither is of use without the other.
"""

import os
import secrets
import stat
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from storage.errors import (
    KeysExistError,
    KeysExposedError,
    KeysMissingError,
    KeysUnreadableError,
    WrongKeyError,
)
from storage.keyring import Contents, Keyring, new_keyring


def load_or_make_keys(path: Path) -> Keyring:
    """Read the key file; make it, mode 0600, where there is none yet."""
    if not path.exists():
        with suppress(KeysExistError):  # made by another process a moment ago: that one holds
            save_new_keys(new_keyring(), path)
    return load_keys(path)


def load_keys(path: Path) -> Keyring:
    """Read the key file."""
    try:
        text = path.read_text(encoding="ascii")
        mode = stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError as error:
        raise KeysMissingError(str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise KeysUnreadableError(str(path)) from error
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise KeysExposedError(f"{path} has mode {mode:04o}")
    return _read(text, path)


def save_new_keys(keys: Keyring, path: Path) -> None:
    """Write a key file that does not exist yet; all of it is on disk, or nothing is."""
    draft = _written_draft(keys, path)
    try:
        os.link(draft, path)  # unlike a rename, refuses to replace
    except FileExistsError as error:
        raise KeysExistError(str(path)) from error
    finally:
        draft.unlink()
    _settle(path.parent)


def replace_keys(keys: Keyring, path: Path) -> None:
    """Replace a key file by one that continues it; one of the two is always on disk."""
    _check_continuity(load_keys(path), keys)
    _written_draft(keys, path).replace(path)
    _settle(path.parent)


def _check_continuity(former: Keyring, keys: Keyring) -> None:
    """Refuse keys that do not open what the former close now, or miss what they indexed."""
    keys.decrypt(former.encrypt(""))
    if keys.blind_index("") != former.blind_index(""):
        raise WrongKeyError


class _KeyFile(BaseModel):
    version: Literal[1]
    primary: str
    keys: dict[Annotated[str, Field(pattern=r"^k[0-9]{1,6}$")], str]
    index_key: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


def _read(text: str, path: Path) -> Keyring:
    try:
        kept = _KeyFile.model_validate_json(text, strict=True)
        return Keyring(
            keys=kept.keys,
            primary=kept.primary,
            index_key=bytes.fromhex(kept.index_key),
            again=partial(load_keys, path),
        )
    except (ValueError, KeyError):  # without its cause, which would show the keys
        raise KeysUnreadableError(str(path)) from None


def _as_json(contents: Contents) -> str:
    index_key = contents.index_key.hex()
    file = _KeyFile(
        version=1, primary=contents.primary, keys=dict(contents.keys), index_key=index_key
    )
    return file.model_dump_json(indent=2) + "\n"


def _written_draft(keys: Keyring, path: Path) -> Path:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(_as_json(keys.contents()))
        file.flush()
        os.fsync(handle)
    return draft


def _settle(directory: Path) -> None:
    """Make a new name in a directory survive a power cut."""
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
