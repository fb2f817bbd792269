"""What stands in the directory: offices, services and lines, by topic."""

from dataclasses import dataclass
from enum import StrEnum

from office.directory_facts import AppointmentRules, Closure, Contact, Hours, Opening, Proof, Words

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place on earth, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A municipal office; what it has not told us is absent."""

    id: str
    name: Words
    short_name: Words
    department: str
    municipality_2024: str
    town_at: Place | None
    """Where its town lies, to a kilometre or so."""
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
