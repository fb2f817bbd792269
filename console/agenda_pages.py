"""Every page about visits and the office's time, with its path and the right that it asks for."""

from collections.abc import Callable, Sequence

from starlette.responses import Response

from console import (
    agenda,
    agenda_week,
    calls,
    closures,
    marks,
    move_visit,
    new_visit,
    opening_hours,
    visit,
    visit_rules,
    waiting,
)
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
    ("/agenda/{office}/espera", waiting.show, Right.VISITS),
    ("/agenda/{office}/cierres", closures.show, Right.VISITS),
    ("/agenda/{office}/cierres/{closure}", closures.show_one, Right.VISITS),
    ("/agenda/{office}/semana", agenda_week.show, Right.VISITS),
    ("/agenda/{office}/hoja", agenda_week.sheet, Right.VISITS),
    ("/agenda/{office}/horario", opening_hours.show, Right.VISITS),
    ("/agenda/{office}/reglas", visit_rules.show, Right.VISITS),
    ("/horario", opening_hours.of_own_office, Right.VISITS),
    ("/espera", waiting.of_own_office, Right.VISITS),
    ("/llamadas", calls.show, Right.VISITS),
    ("/citas", visit.find, Right.VISITS),
    ("/citas/{code}", visit.show, Right.VISITS),
    ("/citas/{code}/mover", move_visit.ask, Right.VISITS),
)
WRITTEN: Sequence[Page] = (
    ("/agenda/{office}/nueva", new_visit.book, Right.VISITS),
    ("/agenda/{office}/sin-cita", new_visit.walk_in, Right.VISITS),
    ("/agenda/{office}/cierres", closures.close, Right.CALENDAR),
    ("/agenda/{office}/horario", opening_hours.change, Right.CALENDAR),
    ("/agenda/{office}/reglas", visit_rules.change, Right.CALENDAR),
    ("/agenda/{office}/cierres/{closure}/reabrir", closures.reopen, Right.CALENDAR),
    ("/llamadas/{line}", calls.settle, Right.VISITS),
    ("/llamadas/{line}/telefono", calls.reveal, Right.VISITS),
    ("/citas/{code}/marcar", marks.mark, Right.VISITS),
    ("/citas/{code}/mover", move_visit.move, Right.VISITS),
    ("/citas/{code}/cancelar", move_visit.cancel, Right.VISITS),
)
