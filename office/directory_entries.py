"""What stands in the directory: offices, services and lines, each fact with its proof."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

TOPICS: tuple[str, ...] = (
    "orientation",
    "identity_document",
    "passport",
    "birth_certificate",
    "criminal_record",
    "education_validation",
    "return_to_school",
    "vocational_training",
    "job_search",
    "skills_certification",
    "entrepreneurship",
    "health",
    "mental_health",
    "legal_aid",
    "victim_protection",
    "child_protection",
    "women_services",
    "disability",
    "housing",
    "food_aid",
    "transport_home",
    "family_contact",
    "repatriation_of_remains",
    "foreign_born_children",
    "customs_household_goods",
    "banking_remittances",
    "regular_migration",
    "asylum_info",
    "irregular_migration_risks",
    "reception_center",
    "lgbt_support",
    "debts",
    "tattoos_removal",
)
"""What a person can ask about; every service has exactly one."""

FIRST_VISIT = "oficina_primera_atencion"
"""The visit that serves for every topic without one of its own."""


class Confidence(StrEnum):
    """How far the source of a fact can be trusted before the office confirms it."""

    HIGH = "alta"
    """An official page or recent press says so."""
    MEDIUM = "media"
    """The official page or press is older, or bears no date."""
    LOW = "baja"
    """The source is old, or the institution may have changed since."""


class Audience(StrEnum):
    """Whom a service is for."""

    EVERYONE = "everyone"
    RETURNED_PERSON = "returned_person"
    WITHOUT_ROOTS = "without_roots"
    """A returned person who lived nearly all their life elsewhere."""
    THREATENED = "threatened"
    """A returned person who cannot go back to where they lived."""
    AT_RISK_OF_LEAVING = "at_risk_of_leaving"
    DIASPORA = "diaspora"
    FAMILY = "family"
    CHILD = "child"
    YOUNG_PERSON = "young_person"
    ADULT = "adult"
    WOMEN = "women"
    VICTIMS = "victims"
    EMPLOYER = "employer"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A municipal office; what it has not told us is absent."""

    id: str
    name: Words
    short_name: Words
    department: str
    municipality_2024: str
    districts: tuple[str, ...]
    address: str | None
    contacts: tuple[Contact, ...]
    hours: Hours | None
    closes_on_national_holidays: bool
    closures: tuple[Closure, ...]
    appointment_rules: AppointmentRules | None
    note: str | None
    """A remark for the office's staff, never said."""
    is_demonstration: bool
    proof: Proof

    @property
    def is_confirmed(self) -> bool:
        """Whether its address and hours may be said."""
        return self.proof.is_confirmed

    @property
    def openings(self) -> tuple[Opening, ...]:
        """When it is open; empty while the office has not said."""
        return self.hours.openings if self.hours else ()

    @property
    def takes_appointments(self) -> bool:
        """Whether it has told us enough to give a place."""
        return self.is_confirmed and self.appointment_rules is not None and bool(self.openings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One thing that the office or an institution does for people."""

    id: str
    topic: str
    name: Words
    short_name: Words
    """At most 24 characters: it fits a row of a list."""
    summary: Words
    who_for: tuple[Audience, ...]
    requirements: tuple[Words, ...]
    cost: Words | None
    steps: tuple[Words, ...]
    hours: Hours | None
    contacts: tuple[Contact, ...]
    institution: Words
    coverage: tuple[str, ...]
    """``nacional``, ``exterior``, ``otros`` or the names of municipalities."""
    caution: Words | None
    """What a person should hear before they act on it."""
    note: str | None
    """A remark for the office's staff, never said."""
    by_appointment: bool
    is_demonstration: bool
    proof: Proof

    @property
    def is_confirmed(self) -> bool:
        """Whether its requirements, cost, steps and hours may be said."""
        return self.proof.is_confirmed

    @property
    def confirmed_contacts(self) -> tuple[Contact, ...]:
        """The ways to reach it that may be said."""
        return tuple(contact for contact in self.contacts if contact.is_confirmed)

    @property
    def confirmed_hours(self) -> Hours | None:
        """When it is open, if that may be said."""
        may_say = self.hours and self.is_confirmed and not self.hours.needs_confirmation
        return self.hours if may_say else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A telephone line for an emergency or for help."""

    id: str
    number: str
    shown: str
    """The number as people dial it."""
    name: Words
    use: Words
    hours: Hours | None
    note: str | None
    """A remark for the office's staff, never said."""
    proof: Proof

    @property
    def is_confirmed(self) -> bool:
        """Whether its number may be said."""
        return self.proof.is_confirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """All that a directory file holds."""

    offices: tuple[Office, ...]
    services: tuple[Service, ...]
    lines: tuple[Line, ...]
