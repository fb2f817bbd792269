"""Every page about visits and the office's time, with its path and the right that it asks for."""

from collections.abc import Callable, Sequence

from starlette.responses import Response

from console import agenda, marks, move_visit, new_visit, visit
from console.seat import Seat
from office.roles import Right

Page = tuple[str, Callable[[Seat], Response], Right]

READ: Sequence[Page] = (
    ("/agenda", agenda.of_own_office, Right.VISITS),
    ("/agenda/{office}", agenda.show, Right.VISITS),
    ("/agenda/{office}/al-dia", agenda.again, Right.VISITS),
    ("/agenda/{office}/sin-marcar", agenda.unmarked, Right.VISITS),
    ("/agenda/{office}/nueva", new_visit.ask, Right.VISITS),
    ("/agenda/{office}/sin-cita", new_visit.ask_walk_in, Right.VISITS),
    ("/citas/{code}", visit.show, Right.VISITS),
    ("/citas/{code}/mover", move_visit.ask, Right.VISITS),
)
WRITTEN: Sequence[Page] = (
    ("/agenda/{office}/nueva", new_visit.book, Right.VISITS),
    ("/agenda/{office}/sin-cita", new_visit.walk_in, Right.VISITS),
    ("/citas/{code}/marcar", marks.mark, Right.VISITS),
    ("/citas/{code}/mover", move_visit.move, Right.VISITS),
    ("/citas/{code}/cancelar", move_visit.cancel, Right.VISITS),
)
