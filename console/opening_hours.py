"""The hours of an office's week as its own people enter them, over what the directory says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from starlette.responses import Response

from console import served_office, touched_visits
from console.seat import Seat, to_page
from office import calendar, opening_hours, timetable, written_times
from office.directory import Opening
from office.errors import CalendarError, ReversedHoursError, TouchesVisitsError

ROOM = "horario"
STRETCHES = 2
"""How many stretches of a day are asked for, at least: before and after a break."""
_MOST_STRETCHES = 4
LONGEST_SOURCE = 200
_WEEK = range(7)


class NoSourceError(CalendarError):
    """Nobody said who confirmed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFields:
    """The fields of one weekday: when each of its stretches opens and closes, as written."""

    weekday: int
    stretches: tuple[tuple[str, str], ...]


def of_own_office(seat: Seat) -> Response:
    """Go to the hours of the caseworker's office."""
    return served_office.to_own(seat, ROOM)


def show(seat: Seat) -> Response:
    """Show the week."""
    return _page(seat)


def change(seat: Seat) -> Response:
    """Enter the week, or show first which visits that would touch."""
    office = served_office.of(seat)
    try:
        week, source = list(_week(seat.asked.form)), _source(seat)
        with seat.desk.database.write() as db:
            opening_hours.change(
                db,
                office,
                week,
                seat.caseworker,
                source=source,
                then=touched_visits.told(seat),
                now=seat.now,
            )
        return to_page(served_office.address(office.id, ROOM, hecho="si"))
    except TouchesVisitsError as error:
        return _page(seat, status=409, touched=error.codes)
    except CalendarError as error:
        return _page(seat, status=422, problem=type(error).__name__)


def _week(form: Mapping[str, str]) -> Iterator[Opening]:
    for weekday in _WEEK:
        for stretch in range(_MOST_STRETCHES):
            opens, closes = (form.get(name, "") for name in _names(weekday, stretch))
            if bool(opens) != bool(closes):
                raise ReversedHoursError
            if opens:
                yield Opening(
                    weekday=weekday,
                    opens=written_times.hour(opens),
                    closes=written_times.hour(closes),
                )


def _names(weekday: int, stretch: int) -> tuple[str, str]:
    return f"abre_{weekday}_{stretch}", f"cierra_{weekday}_{stretch}"


def _source(seat: Seat) -> str:
    source = seat.asked.text("fuente")[:LONGEST_SOURCE]
    if not source:
        raise NoSourceError
    return source


def _page(
    seat: Seat, *, status: int = 200, problem: str | None = None, touched: Sequence[str] = ()
) -> Response:
    office = served_office.of(seat)
    with seat.desk.database.read() as db:
        its = calendar.of(db, office)
        written = _typed(seat.asked.form) if seat.asked.is_post else _written(its.openings)
        return served_office.page(
            seat,
            db,
            "opening_hours.html",
            office,
            status=status,
            week=written,
            is_told=its.may_be_told,
            entered=timetable.entered_hours(db, office.id),
            touched=touched_visits.shown(db, seat, office, touched),
            source=seat.asked.text("fuente"),
            problem=problem,
            is_done=seat.asked.query.get("hecho") == "si",
        )


def _written(openings: Sequence[Opening]) -> list[DayFields]:
    return [
        DayFields(weekday=day, stretches=_filled([o for o in openings if o.weekday == day]))
        for day in _WEEK
    ]


def _filled(openings: Sequence[Opening]) -> tuple[tuple[str, str], ...]:
    written = [(f"{o.opens:%H:%M}", f"{o.closes:%H:%M}") for o in openings[:_MOST_STRETCHES]]
    return tuple(written + [("", "")] * (STRETCHES - len(written)))


def _typed(form: Mapping[str, str]) -> list[DayFields]:
    return [DayFields(weekday=day, stretches=tuple(_typed_day(form, day))) for day in _WEEK]


def _typed_day(form: Mapping[str, str], day: int) -> Iterator[tuple[str, str]]:
    for stretch in range(_MOST_STRETCHES):
        opens, closes = _names(day, stretch)
        if stretch < STRETCHES or opens in form:
            yield form.get(opens, ""), form.get(closes, "")
