"""Visits that a change of an office's time touches: shown first, then done with as told."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from console import coming
from console.coming import Coming
from console.seat import Seat
from office import agenda
from office.calendar_changes import Then
from office.directory import Office


def told(seat: Seat) -> Then | None:
    """Read what is to become of them; none while the caseworker has not said."""
    then = seat.asked.text("luego")
    return Then(then) if then in set(Then) else None


def shown(db: Session, seat: Seat, office: Office, codes: Sequence[str]) -> list[Coming]:
    """Gather what is shown of them."""
    found = agenda.of_codes(db, office, codes) if codes else []
    return coming.about(db, seat, found) if found else []
