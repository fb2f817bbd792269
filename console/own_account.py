"""One's own account: where one is signed in, codes for a lost telephone, another password."""

from collections.abc import Callable

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import lockout, recovery_codes, second_factor, sessions
from console.errors import NotThereError
from console.passwords import Passwords, weakness
from console.seat import Seat, to_page
from console.second_step import codes_page
from console.tokens import digest
from office.caseworkers import Caseworker

PATH = "/consola/mi-cuenta"


def show(seat: Seat) -> Response:
    """Show one's own account."""
    return _page(seat)


def end_session(seat: Seat) -> Response:
    """End one of one's sessions; raises ``NotThereError`` for anybody else's."""
    given = seat.asked.id("session")
    with seat.desk.database.write() as db:
        machine_now = seat.desk.machine_now()
        if given is None or not sessions.end_one(db, seat.caseworker, given, machine_now):
            raise NotThereError
        seat.write_down(db, "end_session", f"session:{given}")
    return to_page(PATH)


def end_others(seat: Seat) -> Response:
    """End all of one's sessions but this one."""
    with seat.desk.database.write() as db:
        sessions.end_all(db, seat.caseworker, seat.desk.machine_now(), but=seat.session_token)
        seat.write_down(db, "end_sessions", f"caseworker:{seat.caseworker.id}")
    return to_page(PATH)


def new_codes(seat: Seat) -> Response:
    """Make new recovery codes for who shows digits from the telephone."""
    machine_now, caseworker = seat.desk.machine_now(), seat.caseworker
    tried = f"second-factor:{caseworker.id}"
    with seat.desk.database.write() as db:
        is_locked = lockout.is_locked(db, name=tried, address=tried, machine_now=machine_now)
        is_right = not is_locked and second_factor.use(
            db, caseworker, seat.asked.text("codigo"), machine_now
        )
        if is_right:
            codes = recovery_codes.make(db, caseworker, machine_now)
            seat.write_down(db, "new_recovery_codes", f"caseworker:{caseworker.id}")
            return codes_page(seat.desk, seat.caseworker, codes, back_to=PATH)
        if not is_locked:
            lockout.note_failure(db, name=tried, address=tried, machine_now=machine_now)
    return _page(seat, problem="locked" if is_locked else "code")


def change_password(passwords: Passwords) -> Callable[[Seat], Response]:
    """Give the act by which somebody who knows their password chooses another."""

    def change(seat: Seat) -> Response:
        asked, caseworker, machine_now = seat.asked, seat.caseworker, seat.desk.machine_now()
        new, tried = asked.form.get("contrasena", ""), f"own-password:{caseworker.id}"
        problem = _problem(new, asked.form.get("repetida", ""), caseworker.name)
        if problem:
            return _page(seat, problem=problem)
        with seat.desk.database.read() as db:
            if lockout.is_locked(db, name=tried, address=tried, machine_now=machine_now):
                return _page(seat, problem="locked")
        is_right = passwords.is_right(asked.form.get("actual", ""), caseworker.password_hash)
        made = passwords.hash(new) if is_right else None
        with seat.desk.database.write() as db:
            if made is None:
                lockout.note_failure(db, name=tried, address=tried, machine_now=machine_now)
            else:
                _keep(seat, db, made)
        return _page(seat, problem="wrong") if made is None else _page(seat, is_done=True)

    return change


def _keep(seat: Seat, db: Session, password_hash: str) -> None:
    """Keep a new password, and sign out whoever is signed in with the old one elsewhere."""
    db.get_one(Caseworker, seat.caseworker.id).password_hash = password_hash
    sessions.end_all(db, seat.caseworker, seat.desk.machine_now(), but=seat.session_token)
    seat.write_down(db, "change_password", f"caseworker:{seat.caseworker.id}")


def _problem(new: str, repeated: str, name: str) -> str | None:
    return "different" if new != repeated else weakness(new, name=name)


def _page(seat: Seat, *, problem: str | None = None, is_done: bool = False) -> Response:
    own = digest(seat.session_token)
    with seat.desk.database.read() as db:
        open_ones = sessions.open_ones(
            db,
            seat.caseworker,
            seat.desk.machine_now(),
            needs_second_factor=not seat.desk.is_demonstration,
        )
        return seat.page(
            db,
            "own_account.html",
            status=422 if problem else 200,
            sessions=[(each, each.token_digest == own) for each in open_ones],
            has_second_factor=second_factor.is_set(db, seat.caseworker),
            codes_left=recovery_codes.left(db, seat.caseworker),
            machine_now=seat.desk.machine_now(),
            problem=problem,
            is_done=is_done,
        )
