"""The keyring: what closes words before they reach the database, and opens them again."""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from storage.errors import UnknownKeyError, WrongKeyError


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """All that makes a keyring; never to be shown."""

    primary: str
    keys: Mapping[str, str] = field(repr=False)
    index_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """The keys at one moment."""

    primary: str
    keys: Mapping[str, str]
    fernets: MultiFernet


class Keyring:
    """One primary key, the older ones, and the key of the blind indexes.

    ``again`` reads the keys anew when a word turns up that a newer key closed, so that a
    running program goes on while ``ventanilla rekey`` rotates them.
    """

    def __init__(
        self,
        *,
        keys: Mapping[str, str],
        primary: str,
        index_key: bytes,
        again: Callable[[], "Keyring"] | None = None,
    ) -> None:
        older = [key for key_id, key in keys.items() if key_id != primary]
        fernets = MultiFernet([Fernet(key) for key in (keys[primary], *older)])
        self._held = _Held(primary=primary, keys=keys, fernets=fernets)
        self._index_key = index_key
        self._again = again

    @property
    def primary(self) -> str:
        """Name the key that closes what is written now."""
        return self._held.primary

    @property
    def key_ids(self) -> frozenset[str]:
        """Name every key that still opens something."""
        return frozenset(self._held.keys)

    def encrypt(self, text: str) -> str:
        """Close a text with the primary key; lone surrogates raise, they are cleaned at intake."""
        held = self._held
        return f"{held.primary}:{held.fernets.encrypt(text.encode()).decode()}"

    def decrypt(self, stored: str) -> str:
        """Open what ``encrypt`` gave, with whichever key closed it."""
        token = self._token(stored)
        try:
            return self._held.fernets.decrypt(token).decode()
        except InvalidToken as error:
            raise WrongKeyError from error

    def reencrypt(self, stored: str) -> str:
        """Close again with the primary key what any key closed."""
        return stored if self.is_current(stored) else self.encrypt(self.decrypt(stored))

    def is_current(self, stored: str) -> bool:
        """Say whether the primary key closed this."""
        return stored.partition(":")[0] == self.primary

    def blind_index(self, value: str) -> str:
        """Give the keyed digest that finds a value again without keeping it."""
        return hmac.new(self._index_key, normalised(value).encode(), hashlib.sha256).hexdigest()

    def rotated(self) -> "Keyring":
        """Give a keyring with a new primary key that still opens all that this one opens."""
        new = f"k{1 + max(int(key_id[1:]) for key_id in self._held.keys)}"
        keys = {**self._held.keys, new: Fernet.generate_key().decode()}
        return Keyring(keys=keys, primary=new, index_key=self._index_key)

    def without_older(self) -> "Keyring":
        """Give a keyring with the primary key alone, for when nothing older is left to open."""
        keys = {self.primary: self._held.keys[self.primary]}
        return Keyring(keys=keys, primary=self.primary, index_key=self._index_key)

    def contents(self) -> Contents:
        """Give all that must be kept to have this keyring again."""
        held = self._held
        return Contents(primary=held.primary, keys=held.keys, index_key=self._index_key)

    def _token(self, stored: str) -> str:
        key_id, _, token = stored.partition(":")
        if key_id not in self.key_ids and self._again:
            self._held = self._again()._held  # noqa: SLF001 - another Keyring's
        if key_id not in self.key_ids:
            raise UnknownKeyError(repr(key_id[:8]))
        return token


def normalised(value: str) -> str:
    """Give the one form in which equal values are equal: case, width and spaces do not count."""
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())


def new_keyring() -> Keyring:
    """Make fresh keys."""
    keys = {"k1": Fernet.generate_key().decode()}
    return Keyring(keys=keys, primary="k1", index_key=secrets.token_bytes(32))
