"""What the ears say of one message: what it asks, how sure we are, and what it names."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

OUT_OF_SCOPE = "out_of_scope"

INTENTS: tuple[str, ...] = (
    "greet",
    "goodbye",
    "thanks",
    "affirm",
    "deny",
    "help_menu",
    "bot_challenge",
    "change_language",
    "ask_service",
    "ask_office_hours",
    "ask_office_location",
    "ask_requirements",
    "ask_cost",
    "ask_eligibility",
    "book_appointment",
    "reschedule_appointment",
    "cancel_appointment",
    "check_appointment",
    "confirm_attendance",
    "stop_reminders",
    "resume_reminders",
    "case_status",
    "talk_to_human",
    "complaint",
    "feedback",
    "privacy_question",
    "delete_my_data",
    "detained_relative",
    "missing_person",
    "crisis_violence",
    "crisis_self_harm",
    "crisis_child",
    "crisis_trafficking",
    "crisis_medical",
    OUT_OF_SCOPE,
    "cancel_errand",
    "correct",
)

FOR_WHOM: tuple[str, ...] = (
    "self",
    "child",
    "partner",
    "parent",
    "sibling",
    "other_relative",
    "other",
)


class Language(StrEnum):
    """The language a message is written in."""

    ES = "es"
    EN = "en"
    MIXED = "mixed"
    """Both in one message, as people write who lived years in the United States."""


class AlarmKind(StrEnum):
    """What kind of danger a message speaks of."""

    VIOLENCE = "violence"
    """At home, sexual, threats and extortion."""
    SELF_HARM = "self_harm"
    CHILD = "child"
    """A child alone, hurt, or writing to us."""
    TRAFFICKING = "trafficking"
    """Held, made to work, papers taken."""
    MEDICAL = "medical"
    MISSING = "missing"
    """Someone of whom nothing is known, most often on the route."""


class Urgency(StrEnum):
    """How soon someone must act."""

    EMERGENCY = "emergency"
    """Now: life or body at risk as it is written."""
    URGENT = "urgent"
    """Today: grave, but not happening this minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A danger that was read in a message."""

    kind: AlarmKind
    urgency: Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One reading of a message, and how sure we are of it."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpretation:
    """The likeliest intent, how sure we are, and what was named (None: not said)."""

    intent: str
    confidence: float
    ranking: tuple[Ranked, ...] = ()
    topic: str | None = None
    municipality: str | None = None
    for_whom: str | None = None
    language: Language = Language.ES
    alarm: Alarm | None = None
    by_rules: str = OUT_OF_SCOPE
    """The intent of the word lists alone: a likeness that the model hears may stand on no word."""
    source: str = "rules"
    """Which interpreter read it: "rasa" or "rules"."""


class Interpreter(Protocol):
    """Whatever can interpret a text: Rasa, or the rules that stand in for it."""

    @property
    def name(self) -> str:
        """Say which ears are on now: "rasa" or "rules"."""
        ...

    def interpret(self, text: str) -> Interpretation:
        """Interpret one text; never fails, whatever the text."""
        ...
