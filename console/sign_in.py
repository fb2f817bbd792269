"""Signing in and out, and the page where the first account is made."""

import re
from datetime import datetime
from unicodedata import normalize

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import cookies, first_run, lockout, pages, sessions
from console.desk import Desk
from console.errors import NotThereError
from console.first_run import NameTakenError, SpentLinkError
from console.guards import is_on_this_machine, require_own_form
from console.page_request import PageRequest
from console.passwords import Passwords, weakness
from console.seat import QUEUE, Seat, to_page
from console.tokens import form_token, new_token
from office import audit, caseworkers
from office.caseworkers import Caseworker

PATH = "/consola/entrar"
LONGEST_NAME = 60
_OURS = re.compile(r"/consola(/casos/[A-Z0-9]{1,12})?")
_NOWHERE = "unknown"


class FrontDoor:
    """Lets caseworkers in, by password."""

    def __init__(self, passwords: Passwords) -> None:
        self._passwords = passwords

    def ask(self, desk: Desk, asked: PageRequest) -> Response:
        """Show the sign-in form."""
        return _refusal(desk, asked) or _form(desk, asked)

    def enter(self, desk: Desk, asked: PageRequest) -> Response:
        """Sign in, or show the form again with what was wrong."""
        refusal = _refusal(desk, asked)
        if refusal:
            return refusal
        require_own_form(desk, asked, cookies.held(desk, asked, cookies.WAITING))
        name, address = _name(asked), asked.address or _NOWHERE
        machine_now = desk.machine_now()
        with desk.database.read() as db:
            found = caseworkers.named(db, name)
            is_locked = lockout.is_locked(
                db, name=name.casefold(), address=address, machine_now=machine_now
            )
        if is_locked:
            return _form(desk, asked, problem="locked", status=429)
        kept = found.password_hash if found and found.disabled_at is None else None
        is_right = self._passwords.is_right(asked.form.get("contrasena", ""), kept)
        with desk.database.write() as db:
            if not is_right or found is None:
                lockout.note_failure(
                    db, name=name.casefold(), address=address, machine_now=machine_now
                )
                _record(db, found, "sign_in_failed", machine_now)
                return _form(desk, asked, problem="wrong", status=403)
            lockout.forgive(db, name=name.casefold(), address=address)
            return _signed_in(desk, asked, db, found, "sign_in")

    def show_first_run(self, desk: Desk, asked: PageRequest) -> Response:
        """Show the form for the first account; raises ``NotThereError`` for a spent link."""
        refusal = _refusal(desk, asked)
        if refusal:
            return refusal
        _require_good_link(desk, asked)
        return _form(desk, asked, template="first_run.html")

    def make_first_account(self, desk: Desk, asked: PageRequest) -> Response:
        """Make the first account and sign in; raises ``NotThereError`` for a spent link."""
        refusal = _refusal(desk, asked)
        if refusal:
            return refusal
        require_own_form(desk, asked, cookies.held(desk, asked, cookies.WAITING))
        _require_good_link(desk, asked)
        name, password = _name(asked), asked.form.get("contrasena", "")
        problem = _problem(asked, name, password)
        if problem:
            return _form(desk, asked, template="first_run.html", problem=problem, status=422)
        password_hash = self._passwords.hash(password)
        try:
            with desk.database.write() as db:
                made = first_run.make_first_account(
                    db,
                    asked.path["token"],
                    name=name,
                    password_hash=password_hash,
                    machine_now=desk.machine_now(),
                )
                return _signed_in(desk, asked, db, made, "first_account")
        except SpentLinkError as error:
            raise NotThereError from error
        except NameTakenError:
            return _form(desk, asked, template="first_run.html", problem="taken", status=422)


def leave(seat: Seat) -> Response:
    """Sign out: the session ends here, not only in the browser."""
    machine_now = seat.desk.machine_now()
    with seat.desk.database.write() as db:
        sessions.end(db, seat.session_token, machine_now)
        _record(db, seat.caseworker, "sign_out", machine_now)
    response = to_page(PATH)
    cookies.take(seat.desk, response, cookies.SESSION)
    return response


def to_sign_in(asked: PageRequest) -> Response:
    """Send a browser without a session to sign in, and back afterwards."""
    path = asked.url_path.rstrip("/")
    return to_page(f"{PATH}?a={path}" if _OURS.fullmatch(path) and path != QUEUE else PATH)


def _require_good_link(desk: Desk, asked: PageRequest) -> None:
    with desk.database.read() as db:
        if not first_run.is_good(db, asked.path["token"], desk.machine_now()):
            raise NotThereError


def _refusal(desk: Desk, asked: PageRequest) -> Response | None:
    """Say plainly that nobody can sign in where a second factor is a must."""
    if desk.is_demonstration and is_on_this_machine(asked):
        return None
    return pages.page("no_second_factor.html", status=403, is_demonstration=False)


def _form(
    desk: Desk,
    asked: PageRequest,
    *,
    template: str = "sign_in.html",
    problem: str | None = None,
    status: int = 200,
) -> Response:
    waiting = cookies.held(desk, asked, cookies.WAITING) or new_token()
    response = pages.page(
        template,
        status=status,
        form_token=form_token(waiting),
        is_demonstration=desk.is_demonstration,
        problem=problem,
        name=_name(asked),
        back_to=_back_to(asked),
    )
    cookies.give(desk, response, cookies.WAITING, waiting)
    return response


def _signed_in(
    desk: Desk, asked: PageRequest, db: Session, caseworker: Caseworker, action: str
) -> Response:
    """Begin a new session, whatever the browser held before."""
    machine_now = desk.machine_now()
    before = cookies.held(desk, asked, cookies.SESSION)
    if before:
        sessions.end(db, before, machine_now)
    token = sessions.start(db, caseworker, machine_now)
    _record(db, caseworker, action, machine_now)
    response = to_page(_back_to(asked))
    cookies.give(desk, response, cookies.SESSION, token)
    cookies.take(desk, response, cookies.WAITING)
    return response


def _record(
    db: Session, caseworker: Caseworker | None, action: str, machine_now: datetime
) -> None:
    actor = f"caseworker:{caseworker.id}" if caseworker else "nobody"
    audit.record(db, actor=actor, action=action, object_="console", now=machine_now)


def _name(asked: PageRequest) -> str:
    return normalize("NFC", " ".join(asked.text("nombre").split()))[: LONGEST_NAME + 1]


def _back_to(asked: PageRequest) -> str:
    wanted = asked.text("a") or asked.query.get("a", "")
    return wanted if _OURS.fullmatch(wanted) else QUEUE


def _problem(asked: PageRequest, name: str, password: str) -> str | None:
    if not name or len(name) > LONGEST_NAME:
        return "name"
    if password != asked.form.get("repetida", ""):
        return "different"
    return weakness(password, name=name)
