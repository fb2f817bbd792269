"""The keys of the encrypted columns, kept in a file outside the database.

The file is JSON, mode 0600: ``{"version": 1, "primary": "k2", "keys": {"k1": …, "k2": …},
"index_key": …}``. Each key is a Fernet key; the primary one encrypts, the others still open
what they once closed. ``index_key`` (64 hexadecimal digits) is for blind indexes alone and
never rotates: with another one every look-up would miss. Back the file up apart from the
database: neither is of use without the other.
"""

import hashlib
import hmac
import os
import secrets
import stat
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import BaseModel, Field

from storage.errors import (
    KeysExistError,
    KeysExposedError,
    KeysMissingError,
    KeysUnreadableError,
    UnknownKeyError,
    WrongKeyError,
)


class Keyring:
    """One primary key, the older ones, and the key of the blind indexes."""

    def __init__(self, *, keys: Mapping[str, str], primary: str, index_key: bytes) -> None:
        self.primary = primary
        self._keys = dict(keys)
        self._index_key = index_key
        older = [key for key_id, key in keys.items() if key_id != primary]
        self._fernets = MultiFernet([Fernet(key) for key in (keys[primary], *older)])

    @property
    def key_ids(self) -> frozenset[str]:
        """Name every key that still opens something."""
        return frozenset(self._keys)

    def encrypt(self, text: str) -> str:
        """Close a text with the primary key; lone surrogates raise, they are cleaned at intake."""
        return self._marked(self._fernets.encrypt(text.encode()))

    def decrypt(self, stored: str) -> str:
        """Open what ``encrypt`` gave, with whichever key closed it."""
        token = self._token(stored)
        try:
            return self._fernets.decrypt(token).decode()
        except InvalidToken as error:
            raise WrongKeyError from error

    def reencrypt(self, stored: str) -> str:
        """Close again with the primary key what any key closed."""
        token = self._token(stored)
        try:
            return self._marked(self._fernets.rotate(token))
        except InvalidToken as error:
            raise WrongKeyError from error

    def is_current(self, stored: str) -> bool:
        """Say whether the primary key closed this."""
        return stored.partition(":")[0] == self.primary

    def blind_index(self, value: str) -> str:
        """Give the keyed digest that finds a value again without keeping it."""
        return hmac.new(self._index_key, normalised(value).encode(), hashlib.sha256).hexdigest()

    def rotated(self) -> "Keyring":
        """Give a keyring with a new primary key that still opens all that this one opens."""
        new = f"k{1 + max(int(key_id[1:]) for key_id in self._keys)}"
        keys = {**self._keys, new: Fernet.generate_key().decode()}
        return Keyring(keys=keys, primary=new, index_key=self._index_key)

    def without_older(self) -> "Keyring":
        """Give a keyring with the primary key alone, for when nothing older is left to open."""
        keys = {self.primary: self._keys[self.primary]}
        return Keyring(keys=keys, primary=self.primary, index_key=self._index_key)

    def as_json(self) -> str:
        """Give the text of the key file."""
        index_key = self._index_key.hex()
        kept = _KeyFile(version=1, primary=self.primary, keys=self._keys, index_key=index_key)
        return kept.model_dump_json(indent=2) + "\n"

    def _marked(self, token: bytes) -> str:
        return f"{self.primary}:{token.decode()}"

    def _token(self, stored: str) -> str:
        key_id, _, token = stored.partition(":")
        if key_id not in self._keys:
            raise UnknownKeyError(repr(key_id[:8]))
        return token


class _KeyFile(BaseModel):
    version: Literal[1]
    primary: str
    keys: dict[Annotated[str, Field(pattern=r"^k[0-9]{1,6}$")], str]
    index_key: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


def normalised(value: str) -> str:
    """Give the one form in which equal values are equal: case, width and spaces do not count."""
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())


def new_keyring() -> Keyring:
    """Make fresh keys."""
    keys = {"k1": Fernet.generate_key().decode()}
    return Keyring(keys=keys, primary="k1", index_key=secrets.token_bytes(32))


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


def _read(text: str, path: Path) -> Keyring:
    try:
        kept = _KeyFile.model_validate_json(text, strict=True)
        index_key = bytes.fromhex(kept.index_key)
        return Keyring(keys=kept.keys, primary=kept.primary, index_key=index_key)
    except (ValueError, KeyError):  # without its cause, which would show the keys
        raise KeysUnreadableError(str(path)) from None


def _written_draft(keys: Keyring, path: Path) -> Path:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(keys.as_json())
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
