"""A visit as it is asked for: what for, for whom, and through which phone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What an appointment will be about, before it has a time."""

    service: str
    topic: str
    person_id: int
    identity_id: int | None
    """None for somebody at the desk who cannot be written to."""
    for_other: bool
