"""Signing in with name and password, and signing out."""

from starlette.responses import Response

from console import cookies, entrance, lockout, sessions
from console.desk import Desk
from console.entrance import is_ours, name_typed
from console.guards import comes_from
from console.page_request import PageRequest
from console.passwords import Passwords
from console.seat import QUEUE, Seat, to_page
from office import caseworkers
from office.caseworkers import Caseworker

PATH = "/consola/entrar"


class FrontDoor:
    """Lets caseworkers in, by password."""

    def __init__(self, passwords: Passwords) -> None:
        self._passwords = passwords

    def ask(self, desk: Desk, asked: PageRequest) -> Response:
        """Show the sign-in form."""
        entrance.require_safe_way(desk, asked)
        return _form(desk, asked)

    def enter(self, desk: Desk, asked: PageRequest) -> Response:
        """Sign in, or show the form again with what was wrong."""
        entrance.require_waiting_form(desk, asked)
        name, address = name_typed(asked), comes_from(desk, asked)
        tried, machine_now = name.casefold(), desk.machine_now()
        with desk.database.read() as db:
            found = caseworkers.named(db, name)
            is_locked = lockout.is_locked(db, name=tried, address=address, machine_now=machine_now)
        if is_locked:
            return _form(desk, asked, problem="locked", status=429)
        is_right = self._passwords.is_right(asked.form.get("contrasena", ""), _kept(found))
        with desk.database.write() as db:
            if not is_right or found is None:
                lockout.note_failure(db, name=tried, address=address, machine_now=machine_now)
                entrance.record(db, found, "sign_in_failed", machine_now)
                return _form(desk, asked, problem="wrong", status=403)
            lockout.forgive(db, name=tried, address=address)
            action = "sign_in" if desk.is_demonstration else "password_given"
            return entrance.password_was_right(desk, asked, db, found, action)


def leave(seat: Seat) -> Response:
    """Sign out: the session ends here, not only in the browser."""
    with seat.desk.database.write() as db:
        sessions.end(db, seat.session_token, seat.desk.machine_now())
        seat.write_down(db, "sign_out", "console")
    response = to_page(PATH)
    cookies.take(seat.desk, response, cookies.SESSION)
    return response


def to_sign_in(asked: PageRequest) -> Response:
    """Send a browser without a session to sign in, and back afterwards."""
    path = asked.url_path.rstrip("/")
    return to_page(f"{PATH}?a={path}" if is_ours(path) and path != QUEUE else PATH)


def _kept(found: Caseworker | None) -> str | None:
    return found.password_hash if found and found.disabled_at is None else None


def _form(
    desk: Desk, asked: PageRequest, *, problem: str | None = None, status: int = 200
) -> Response:
    return entrance.form(
        desk, asked, "sign_in.html", problem=problem, status=status, name=name_typed(asked)
    )
