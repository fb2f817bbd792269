"""Short codes that are easy to say aloud and impossible to guess from their neighbours."""

from sqlalchemy.orm import Session

from storage.columns import blind_index

LETTERS = "ACDEFHJKMPRTUXY"
"""No I, L, O, S, Z, Q, G (look-alikes), no B and V, which sound the same."""
DIGITS = "23456789"


def code(db: Session, key: str) -> str:
    """Give the code of a key, as in "K7M4T": the same each time, without randomness.

    Letters and digits alternate, so that no word can come out.
    """
    seed = int(blind_index(db, key), 16)
    out = []
    for place in range(5):
        alphabet = DIGITS if place % 2 else LETTERS
        seed, rest = divmod(seed, len(alphabet))
        out.append(alphabet[rest])
    return "".join(out)


def spoken(text: str) -> str:
    """Read a code as a person types it: any case, with spaces or dashes between."""
    return "".join(c for c in text.upper() if c.isalnum())
