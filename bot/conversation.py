"""What is remembered of a talk between two messages. Everything here survives as JSON."""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any, Self

from bot.message import Option

STILL_SPOKEN_OF = timedelta(days=3)
"""After so long a question without its subject is not taken to be about the same as before."""


@dataclass(slots=True, kw_only=True)
class Asked:
    """The question last put to the person, the options they saw, and which page of them."""

    question: str
    offered: list[tuple[str, str]]
    page: int = 0


@dataclass(slots=True, kw_only=True)
class Frame:
    """An errand under way: the answers so far, by question name. Its position is derived."""

    flow: str
    answers: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    asked: Asked | None = None

    def forget_when(self) -> None:
        """Take no day and no hour any more from what was said."""
        for note in ("said", "said_hours"):
            self.notes.pop(note, None)


@dataclass(slots=True, kw_only=True)
class Conversation:
    """All that we hold of one person's talk."""

    frames: list[Frame] = field(default_factory=list)
    shown: list[tuple[str, str]] = field(default_factory=list)
    invites: bool = False
    """Whether what was last shown ended in a question, so that a plain yes takes it."""
    prompt: int = 0
    missed: int = 0
    greeted: bool = False
    language: str = "es"
    language_is_settled: bool = False
    """Whether it was chosen, or shown by a whole sentence; until then what is written decides."""
    topic: str | None = None
    service: str | None = None
    spoken_at: str | None = None
    """When the topic and the service were last spoken of, as ISO."""
    office: str | None = None
    booked: str | None = None
    """The code of the visit just made or moved: "ay no, mejor a las 9" means that one."""
    last_turn_at: str | None = None
    """When the person was last answered, in ISO form."""
    is_minor: bool = False
    """Whether who writes told us that they are under age: no form is opened for them."""
    doubted_at: str | None = None
    """Since when whose talk this is was in doubt when it was last begun anew, in ISO form."""
    failed_proofs: int = 0
    """How often a wrong code was given for whose talk this is."""
    calmed: list[str] = field(default_factory=list)
    """Marks of the words after which no danger was found: they are not asked about again."""

    @property
    def top(self) -> Frame | None:
        """The errand being talked about now; the others wait below it."""
        return self.frames[-1] if self.frames else None

    def show(self, options: tuple[Option, ...]) -> None:
        """Remember options that belong to no question: a menu, a reminder's buttons."""
        self.shown, self.invites = [(option.id, option.title) for option in options], False

    def speak_of(self, topic: str, service: str | None, now: datetime) -> None:
        """Remember what is spoken of, for what is asked next."""
        self.topic, self.service, self.spoken_at = topic, service, now.isoformat()

    def still_speaks_of_it(self, now: datetime) -> bool:
        """Tell whether what was last spoken of may still be meant."""
        if self.spoken_at is None:
            return False
        return now - datetime.fromisoformat(self.spoken_at) < STILL_SPOKEN_OF

    def dump(self) -> str:
        """Give the JSON form."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def load(cls, kept: str | None) -> Self:
        """Read back what ``dump`` gave, also when an older version of the house wrote it."""
        if not kept:
            return cls()
        data: dict[str, Any] = json.loads(kept)
        frames = [_frame(each) for each in data.pop("frames", [])]
        shown = [(key, title) for key, title in data.pop("shown", [])]
        known = {key: value for key, value in data.items() if key in cls.__slots__}
        return cls(frames=frames, shown=shown, **known)


def _frame(data: dict[str, Any]) -> Frame:
    asked = data.get("asked")
    return Frame(
        flow=data["flow"],
        answers=data.get("answers", {}),
        titles=data.get("titles", {}),
        notes=data.get("notes", {}),
        asked=asked
        and Asked(
            question=asked["question"],
            offered=[(key, title) for key, title in asked["offered"]],
            page=asked.get("page", 0),
        ),
    )
