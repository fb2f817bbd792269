"""Where a one-time link leads: a password is chosen, for the first account or for one's own."""

from starlette.responses import Response

from console import entrance, first_run, one_time_links
from console.desk import Desk
from console.entrance import LONGEST_NAME, name_typed
from console.errors import NotThereError
from console.one_time_links import SpentLinkError
from console.page_request import PageRequest
from console.passwords import Passwords, weakness
from office.caseworkers import NameTakenError


class LinkDoor:
    """Lets in who holds a one-time link."""

    def __init__(self, passwords: Passwords) -> None:
        self._passwords = passwords

    def show_first_run(self, desk: Desk, asked: PageRequest) -> Response:
        """Show the form for the first account; raises ``NotThereError`` for a spent link."""
        entrance.require_safe_way(desk, asked)
        _require_first_run(desk, asked)
        return _first_form(desk, asked)

    def make_first_account(self, desk: Desk, asked: PageRequest) -> Response:
        """Make the first account and sign in; raises ``NotThereError`` for a spent link."""
        entrance.require_waiting_form(desk, asked)
        _require_first_run(desk, asked)
        name = name_typed(asked)
        is_name = 0 < len(name) <= LONGEST_NAME
        problem = _weakness(asked, name) if is_name else "name"
        if problem:
            return _first_form(desk, asked, problem=problem)
        password_hash = self._passwords.hash(_password(asked))
        try:
            with desk.database.write() as db:
                made = first_run.make_first_account(
                    db,
                    asked.path["token"],
                    name=name,
                    password_hash=password_hash,
                    machine_now=desk.machine_now(),
                )
                return entrance.password_was_right(desk, asked, db, made, "first_account")
        except SpentLinkError as error:
            raise NotThereError from error
        except NameTakenError:
            return _first_form(desk, asked, problem="taken")

    def show(self, desk: Desk, asked: PageRequest) -> Response:
        """Show the form for one's own password; raises ``NotThereError`` for a spent link."""
        entrance.require_safe_way(desk, asked)
        return _own_form(desk, asked, _whose(desk, asked))

    def choose(self, desk: Desk, asked: PageRequest) -> Response:
        """Keep one's own password and sign in; raises ``NotThereError`` for a spent link."""
        entrance.require_waiting_form(desk, asked)
        name = _whose(desk, asked)
        problem = _weakness(asked, name)
        if problem:
            return _own_form(desk, asked, name, problem=problem)
        password_hash = self._passwords.hash(_password(asked))
        token, machine_now = asked.path["token"], desk.machine_now()
        try:
            with desk.database.write() as db:
                account = one_time_links.whose(db, token, machine_now)
                one_time_links.use_up(db, token, machine_now)
                account.password_hash = password_hash
                return entrance.password_was_right(desk, asked, db, account, "choose_password")
        except SpentLinkError as error:
            raise NotThereError from error


def _require_first_run(desk: Desk, asked: PageRequest) -> None:
    with desk.database.read() as db:
        if not first_run.is_good(db, asked.path["token"], desk.machine_now()):
            raise NotThereError


def _whose(desk: Desk, asked: PageRequest) -> str:
    with desk.database.read() as db:
        try:
            return one_time_links.whose(db, asked.path["token"], desk.machine_now()).name
        except SpentLinkError as error:
            raise NotThereError from error


def _first_form(desk: Desk, asked: PageRequest, *, problem: str | None = None) -> Response:
    return _form(desk, asked, name=name_typed(asked), is_first=True, problem=problem)


def _own_form(
    desk: Desk, asked: PageRequest, name: str, *, problem: str | None = None
) -> Response:
    return _form(desk, asked, name=name, is_first=False, problem=problem)


def _form(
    desk: Desk, asked: PageRequest, *, name: str, is_first: bool, problem: str | None
) -> Response:
    return entrance.form(
        desk,
        asked,
        "choosing_password.html",
        problem=problem,
        status=422 if problem else 200,
        name=name,
        is_first=is_first,
    )


def _password(asked: PageRequest) -> str:
    return asked.form.get("contrasena", "")


def _weakness(asked: PageRequest, name: str) -> str | None:
    if _password(asked) != asked.form.get("repetida", ""):
        return "different"
    return weakness(_password(asked), name=name)
