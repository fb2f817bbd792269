"""A caseworker at the desk with one request in hand: all that a page is made from."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session
from starlette.responses import HTMLResponse, RedirectResponse

from console import cookies, pages, sessions, trouble, undelivered
from console.desk import Desk
from console.errors import NotThereError
from console.guards import is_safe_way
from console.page_request import PageRequest
from console.sessions import SignInSession
from console.tokens import form_token
from office import audit, case_queue
from office.case import Case, NoSuchCaseError
from office.caseworkers import Caseworker, Role
from office.roles import RIGHTS

QUEUE = "/consola"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Who sits at the desk, and what they ask; ``now`` is the office's time."""

    desk: Desk
    asked: PageRequest
    caseworker: Caseworker
    session_token: str
    now: datetime

    def case(self, db: Session) -> Case:
        """Find the case in the path; raises ``NotThereError`` for another office's."""
        try:
            return case_queue.visible_to(db, self.caseworker, self.asked.path["folio"])
        except NoSuchCaseError as error:
            raise NotThereError from error

    def record(self, db: Session, action: str, about: Case) -> None:
        """Write in the book what this caseworker does with a case."""
        self.write_down(db, action, f"case:{about.folio}")

    def write_down(self, db: Session, action: str, object_: str) -> None:
        """Write in the book what this caseworker does; the book keeps the machine's time."""
        actor, machine_now = f"caseworker:{self.caseworker.id}", self.desk.machine_now()
        audit.record(db, actor=actor, action=action, object_=object_, now=machine_now)

    def page(
        self, db: Session, template: str, *, status: int = 200, **facts: object
    ) -> HTMLResponse:
        """Make a page with what stands on every one of them."""
        return pages.page(
            template,
            status=status,
            caseworker=self.caseworker.name,
            form_token=form_token(self.session_token),
            here=self.asked.url_path.rstrip("/"),
            rights=RIGHTS[Role(self.caseworker.role)],
            is_demonstration=self.desk.is_demonstration,
            interpreter=self.desk.interpreter_name(),
            undelivered=undelivered.count(db, self.now),
            trouble=trouble.codes(db, self.now),
            **facts,
        )

    def office_name(self, office_id: str | None) -> str | None:
        """Name an office as the directory does; none for a case of no office."""
        known = {office.id: office.short_name.es for office in self.desk.directory.offices}
        return known.get(office_id, office_id) if office_id else None


def take_seat(desk: Desk, asked: PageRequest) -> Seat | None:
    """Give the seat of whoever holds a session's cookie, if it still holds."""
    token = cookies.held(desk, asked, cookies.SESSION)
    if not token or not is_safe_way(desk, asked):
        return None
    machine_now = desk.machine_now()
    with desk.database.read() as db:
        found = signed_in(db, desk, token)
    if found is None:
        return None
    session, caseworker = found
    if sessions.needs_noting(session, machine_now):
        with desk.database.write() as db:
            sessions.note_use(db, session, machine_now)
    return Seat(desk=desk, asked=asked, caseworker=caseworker, session_token=token, now=desk.now())


def signed_in(db: Session, desk: Desk, token: str) -> tuple[SignInSession, Caseworker] | None:
    """Tell who is signed in with a session, with all that is asked for here."""
    return sessions.find(
        db, token, desk.machine_now(), needs_second_factor=not desk.is_demonstration
    )


def to_page(path: str) -> RedirectResponse:
    """Send the browser to a page, which it asks for anew."""
    return RedirectResponse(path, status_code=303)
