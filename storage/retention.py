"""How long what is encrypted may be kept, by class: defaults, which an office may change."""

from enum import StrEnum


class Retention(StrEnum):
    """Why something is kept, and so for how long."""

    CHAT = "chat"
    """What was said in a conversation: 90 days after its case closed, or after it was said."""
    CASE = "case"
    """What a case and its notes say: 90 days after the case closed."""
    MEDIA = "media"
    """Pictures, audio and documents that were sent: 30 days."""
    RAW = "raw"
    """A vendor's message as it came in: 7 days."""
    FILE = "file"
    """A person's own file (name, birth, family): until consent is withdrawn or it is erased."""
    IDENTITY = "identity"
    """An address on a channel: as long as the person it reaches is on file."""
    SIGN_IN = "sign_in"
    """What signs a caseworker in: as long as the account exists."""
    KEYS = "keys"
    """The value that proves the keys: as long as the database."""
    AUDIT = "audit"
    """Who did what, for those who check: 5 years."""

    @property
    def days(self) -> int | None:
        """Days to keep it by default; None where an event ends it and no clock does."""
        return _DAYS.get(self)


_DAYS = {
    Retention.CHAT: 90,
    Retention.CASE: 90,
    Retention.MEDIA: 30,
    Retention.RAW: 7,
    Retention.AUDIT: 5 * 365,
}
