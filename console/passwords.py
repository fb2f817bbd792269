"""Caseworkers' passwords: which are good enough, and how one is checked in even time."""

import unicodedata
from enum import StrEnum
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from console.tokens import new_token

SHORTEST = 12
LONGEST = 256
_OBVIOUS_FILE = Path(__file__).parent / "obvious_passwords.txt"
_FEWEST_LETTERS = 5


class Weakness(StrEnum):
    """Why a password is not taken."""

    SHORT = "short"
    LONG = "long"
    OBVIOUS = "obvious"


def weakness(password: str, *, name: str) -> Weakness | None:
    """Tell why a password is not good enough; none when it is."""
    if len(password) < SHORTEST:
        return Weakness.SHORT
    if len(password) > LONGEST:
        return Weakness.LONG
    return Weakness.OBVIOUS if _is_obvious(password, name) else None


class Passwords:
    """Makes and checks what is kept of passwords; each takes a moment and 64 MiB, on purpose."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._of_nobody = self._hasher.hash(new_token())

    def hash(self, password: str) -> str:
        """Give what is kept of a password."""
        return self._hasher.hash(_composed(password))

    def is_right(self, password: str, kept: str | None) -> bool:
        """Check a password; an account that is not there takes as long as one that is."""
        try:
            self._hasher.verify(kept or self._of_nobody, _composed(password[:LONGEST]))
        except VerificationError:
            return False
        return kept is not None


def _is_obvious(password: str, name: str) -> bool:
    folded = _folded(password)
    own = _folded(name)
    if len(set(folded)) < _FEWEST_LETTERS or folded in _obvious():
        return True
    return bool(own) and len(folded.replace(own, "")) < SHORTEST // 2


@cache
def _obvious() -> frozenset[str]:
    lines = _OBVIOUS_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(_folded(line) for line in lines if line and not line.startswith("#"))


def _folded(words: str) -> str:
    """Drop what people think makes a password another: capitals, accents, blanks, an end mark."""
    letters = unicodedata.normalize("NFKD", words).casefold()
    return "".join(c for c in letters if not unicodedata.combining(c) and c.isalnum())


def _composed(password: str) -> str:
    """Give one form to what keyboards write in several."""
    return unicodedata.normalize("NFKC", password)
