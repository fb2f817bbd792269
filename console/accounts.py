"""The accounts of the office's people: made, begun anew and disabled by an administrator."""

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import invitations, sessions
from console.entrance import LONGEST_NAME, name_typed
from console.errors import ForbiddenError, NotThereError
from console.seat import Seat, to_page
from office import accounts
from office.caseworkers import Caseworker, NameTakenError, Role
from office.errors import NoSuchAccountError

PATH = "/consola/cuentas"
EVERY_OFFICE = "*"


def show(seat: Seat) -> Response:
    """Show the accounts that this administrator looks after."""
    return _page(seat)


def add(seat: Seat) -> Response:
    """Make an account and show the link that its owner begins with."""
    name, chosen = name_typed(seat.asked), _chosen(seat)
    if not 0 < len(name) <= LONGEST_NAME:
        return _page(seat, problem="name")
    if chosen is None:
        return _page(seat, problem="choice")
    role, office = chosen
    machine_now = seat.desk.machine_now()
    try:
        with seat.desk.database.write() as db:
            made = accounts.open_new(db, name, role=role, office=office, now=machine_now)
            return _invited(seat, db, made, "add_account")
    except NameTakenError:
        return _page(seat, problem="taken")


def change(seat: Seat) -> Response:
    """Give an account another role or office, from its next page on."""
    chosen = _chosen(seat)
    with seat.desk.database.write() as db:
        account = _another(seat, db)
        if chosen is None:
            return _page_in(db, seat, problem="choice")
        account.role, account.office = chosen
        seat.write_down(db, "change_account", f"caseworker:{account.id}")
    return to_page(PATH)


def reset(seat: Seat) -> Response:
    """Begin an account anew and show the link for it; also opens a disabled one again."""
    with seat.desk.database.write() as db:
        return _invited(seat, db, _another(seat, db), "reset_account")


def disable(seat: Seat) -> Response:
    """Disable an account; its sessions end at once."""
    with seat.desk.database.write() as db:
        account = _another(seat, db)
        invitations.shut_out(db, account, seat.desk.machine_now())
        seat.write_down(db, "disable_account", f"caseworker:{account.id}")
    return to_page(PATH)


def end_sessions(seat: Seat) -> Response:
    """Sign somebody out wherever they are signed in."""
    with seat.desk.database.write() as db:
        account = _another(seat, db)
        sessions.end_all(db, account, seat.desk.machine_now())
        seat.write_down(db, "end_sessions", f"caseworker:{account.id}")
    return to_page(PATH)


def _another(seat: Seat, db: Session) -> Caseworker:
    """Find the account in the path; one's own is left alone, so that somebody is always left."""
    given = seat.asked.id("account")
    if given is None:
        raise NotThereError
    try:
        found = accounts.visible_to(db, seat.caseworker, given)
    except NoSuchAccountError as error:
        raise NotThereError from error
    if found.id == seat.caseworker.id:
        raise ForbiddenError
    return found


def _invited(seat: Seat, db: Session, account: Caseworker, action: str) -> Response:
    path = invitations.invite(db, account, seat.desk.machine_now())
    seat.write_down(db, action, f"caseworker:{account.id}")
    link = f"{seat.desk.base_url.rstrip('/')}{path}"
    return seat.page(db, "account_link.html", name=account.name, link=link)


def _page(seat: Seat, *, problem: str | None = None) -> Response:
    with seat.desk.database.read() as db:
        return _page_in(db, seat, problem=problem)


def _page_in(db: Session, seat: Seat, *, problem: str | None) -> Response:
    every = accounts.every(db, seat.caseworker)
    return seat.page(
        db,
        "accounts.html",
        status=422 if problem else 200,
        accounts=[(each, seat.office_name(each.office)) for each in every],
        offices=_offices(seat),
        every_office=EVERY_OFFICE,
        roles=list(Role),
        own_id=seat.caseworker.id,
        problem=problem,
        name=name_typed(seat.asked),
        role=seat.asked.text("rol"),
        office=_office(seat),
    )


def _chosen(seat: Seat) -> tuple[Role, str | None] | None:
    """Read the role and office that were chosen; none for what is not on the list."""
    role, office = seat.asked.text("rol"), _office(seat)
    if role not in set(Role) or office not in _offices(seat):
        return None
    served = None if office == EVERY_OFFICE else office
    accounts.require_reach(seat.caseworker, served)
    return Role(role), served


def _office(seat: Seat) -> str:
    return seat.asked.text("oficina")


def _offices(seat: Seat) -> dict[str, str]:
    """Give the offices that accounts can be made for, by id."""
    own = seat.caseworker.office
    every = {each.id: each.short_name.es for each in seat.desk.directory.offices}
    if own is not None:
        return {own: every.get(own, own)}
    return {**every, EVERY_OFFICE: ""}
