"""The rules by which an office gives its places, as its own people enter them, by service."""

from starlette.responses import Response

from console import served_office, touched_visits
from console.errors import NotThereError
from console.seat import Seat, to_page
from office import calendar, timetable, visit_rules
from office.calendar import OWN
from office.calendar_facts import Settings, VisitRules
from office.errors import CalendarError, TouchesVisitsError

ROOM = "reglas"
_NUMBERS = ("minutos", "cupo", "anticipacion", "horizonte")
_FLAGS = ("dia_antes", "dos_horas")
_LONGEST_NUMBER = 6


class NotANumberError(CalendarError):
    """Something else than a number was written."""


def show(seat: Seat) -> Response:
    """Show the rules of the office, or of one service."""
    return _page(seat)


def change(seat: Seat) -> Response:
    """Enter the rules, or show first which visits that would touch."""
    office, service = served_office.of(seat), _service(seat)
    try:
        settings = _settings(seat)
        with seat.desk.database.write() as db:
            visit_rules.change(
                db,
                office,
                service or None,
                settings,
                seat.caseworker,
                then=touched_visits.told(seat),
                now=seat.now,
            )
        asked = {"servicio": service} if service else {}
        return to_page(served_office.address(office.id, ROOM, hecho="si", **asked))
    except TouchesVisitsError as error:
        return _page(seat, status=409, touched=error.codes)
    except CalendarError as error:
        return _page(seat, status=422, problem=type(error).__name__)


def _settings(seat: Seat) -> Settings:
    minutes, capacity, notice, horizon = (_number(seat, name) for name in _NUMBERS)
    day_before, two_hours = (_flag(seat, name) for name in _FLAGS)
    return Settings(
        minutes=minutes,
        capacity=capacity,
        notice_minutes=notice,
        horizon_days=horizon,
        day_before=day_before,
        two_hours=two_hours,
    )


def _number(seat: Seat, name: str) -> int | None:
    written = seat.asked.text(name)
    if not written:
        return None
    is_number = written.isascii() and written.isdecimal() and len(written) <= _LONGEST_NUMBER
    if not is_number:
        raise NotANumberError(written)
    return int(written)


def _flag(seat: Seat, name: str) -> bool | None:
    return {"si": True, "no": False}.get(seat.asked.text(name))


def _service(seat: Seat) -> str:
    """Give the service in the query; raises ``NotThereError`` for one nobody visits for."""
    asked = seat.asked.query.get("servicio", OWN)
    if asked not in {OWN, *(each.id for each in seat.desk.directory.visits)}:
        raise NotThereError
    return asked


def _page(
    seat: Seat, *, status: int = 200, problem: str | None = None, touched: tuple[str, ...] = ()
) -> Response:
    office, service = served_office.of(seat), _service(seat)
    with seat.desk.database.read() as db:
        its = calendar.of(db, office)
        entered = calendar.settings(db, office.id).get(service, Settings())
        return served_office.page(
            seat,
            db,
            "visit_rules.html",
            office,
            status=status,
            service=service,
            services=seat.desk.directory.visits,
            entered=timetable.entered_rules(db, office.id, service),
            in_force=_in_force(its.rules(service)),
            typed=dict(seat.asked.form) if seat.asked.is_post else _written(entered),
            touched=touched_visits.shown(db, seat, office, touched),
            problem=problem,
            is_done=seat.asked.query.get("hecho") == "si",
        )


def _in_force(rules: VisitRules | None) -> dict[str, str]:
    """Write what holds now, by field."""
    if rules is None:
        return {}
    return _written(
        Settings(
            minutes=rules.minutes,
            capacity=rules.capacity,
            notice_minutes=rules.notice_minutes,
            horizon_days=rules.horizon_days,
            day_before=rules.day_before,
            two_hours=rules.two_hours,
        )
    )


def _written(settings: Settings) -> dict[str, str]:
    numbers = (
        settings.minutes,
        settings.capacity,
        settings.notice_minutes,
        settings.horizon_days,
    )
    flags = (settings.day_before, settings.two_hours)
    written = {
        name: "" if n is None else str(n) for name, n in zip(_NUMBERS, numbers, strict=True)
    }
    words = {None: "", True: "si", False: "no"}
    return written | {name: words[flag] for name, flag in zip(_FLAGS, flags, strict=True)}
