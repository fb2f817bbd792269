"""What an entry of the directory is made of: words, sources, hours, contacts, rules."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Confidence(StrEnum):
    """How far the source of a fact can be trusted before the office confirms it."""

    HIGH = "alta"
    """An official page or recent press says so."""
    MEDIUM = "media"
    """The official page or press is older, or bears no date."""
    LOW = "baja"
    """The source is old, or the institution may have changed since."""


class ContactKind(StrEnum):
    """By which way a service is reached."""

    PHONE = "phone"
    WHATSAPP = "whatsapp"
    EMAIL = "email"
    URL = "url"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One thing said, in each language of the house."""

    es: str
    en: str

    def said_in(self, language: str) -> str:
        """Choose the words for a language; Spanish for any but English."""
        return self.en if language == "en" else self.es


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was read: a page or a text, never both."""

    url: str | None
    text: str | None
    date: str | None
    """``2025``, ``2025-11`` or ``2025-11-30``; none when the source bears no date."""
    inferred: bool
    """The date was worked out from the text, not printed on it."""

    @property
    def year(self) -> int | None:
        """The year of the source, if it is known."""
        return int(self.date[:4]) if self.date else None

    @property
    def month(self) -> int | None:
        """The month of the source, if it is known."""
        return int(self.date[5:7]) if self.date and len(self.date) > len("2025") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Why an entry may be believed, who made sure of it, and until when."""

    source: Source
    confidence: Confidence
    needs_confirmation: bool
    verified_on: date | None
    verified_by: str | None
    valid_until: date | None

    @property
    def is_confirmed(self) -> bool:
        """Whether its facts may be told: nobody need ask, or somebody did."""
        return not self.needs_confirmation or self.verified_on is not None

    def holds_on(self, day: date) -> bool:
        """Whether its facts may be told on this day."""
        return self.is_confirmed and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A stretch of a weekday (0 is Monday) when a door is open."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When a door is open: always, by the week, or as the note says."""

    is_always: bool
    openings: tuple[Opening, ...]
    note: Words | None
    needs_confirmation: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """Days on which an office does not open, the first and the last among them."""

    starts_on: str
    """``2026-12-24``, or ``12-24`` for every year; ``ends_on`` is written the same way."""
    ends_on: str
    reason: Words
    source: Source | None

    def covers(self, day: date) -> bool:
        """Whether the office is closed on this day."""
        key = day.isoformat()[-len(self.starts_on) :]
        if self.starts_on <= self.ends_on:
            return self.starts_on <= key <= self.ends_on
        return key >= self.starts_on or key <= self.ends_on


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentRules:
    """How an office gives its places."""

    slot_minutes: int
    capacity: int
    notice_minutes: int
    horizon_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One way to reach a service; said only once it is confirmed by itself."""

    kind: ContactKind
    value: str
    """A number as E.164 or short, an address of mail or web, or a place in words."""
    shown: str
    """The same as people read or dial it."""
    note: Words | None
    needs_confirmation: bool

    @property
    def is_confirmed(self) -> bool:
        """Whether it may be said."""
        return not self.needs_confirmation
