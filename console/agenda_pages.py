"""Every page about visits and the office's time, with its path and the right that it asks for."""

from collections.abc import Callable, Sequence

from starlette.responses import Response

from console import agenda, marks, visit
from console.seat import Seat
from office.roles import Right

Page = tuple[str, Callable[[Seat], Response], Right]

READ: Sequence[Page] = (
    ("/agenda", agenda.of_own_office, Right.VISITS),
    ("/agenda/{office}", agenda.show, Right.VISITS),
    ("/agenda/{office}/al-dia", agenda.again, Right.VISITS),
    ("/agenda/{office}/sin-marcar", agenda.unmarked, Right.VISITS),
    ("/citas/{code}", visit.show, Right.VISITS),
)
WRITTEN: Sequence[Page] = (("/citas/{code}/marcar", marks.mark, Right.VISITS),)
