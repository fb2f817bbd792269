"""What the pages before a session have in common: who may be here, their form, what follows."""

import re
from datetime import datetime
from unicodedata import normalize

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import browsers, cookies, pages, sessions
from console.desk import Desk
from console.errors import ForbiddenError
from console.guards import is_safe_way, require_own_form
from console.page_request import PageRequest
from console.seat import QUEUE, to_page
from console.tokens import form_token, new_token
from office import audit
from office.caseworkers import Caseworker

SECOND_STEP = "/consola/segundo-factor"
LONGEST_NAME = 60
_OURS = re.compile(r"/consola(/casos/[A-Z0-9]{1,12})?")


class WrongWayError(ForbiddenError):
    """A password may not come this way; ``templates/wrong_way.html`` says why."""


def require_safe_way(desk: Desk, asked: PageRequest) -> None:
    """Raise ``WrongWayError`` where signing in would not be safe."""
    if not is_safe_way(desk, asked):
        raise WrongWayError


def require_waiting_form(desk: Desk, asked: PageRequest) -> None:
    """Raise ``ForbiddenError`` unless the form is ours and a safe way was taken."""
    require_safe_way(desk, asked)
    require_own_form(desk, asked, cookies.held(desk, asked, cookies.WAITING))


def form(
    desk: Desk,
    asked: PageRequest,
    template: str,
    *,
    problem: str | None = None,
    status: int = 200,
    **facts: object,
) -> Response:
    """Show a form to somebody who has no session; what they typed stays, passwords do not."""
    waiting = cookies.held(desk, asked, cookies.WAITING) or new_token()
    response = pages.page(
        template,
        status=status,
        form_token=form_token(waiting),
        is_demonstration=desk.is_demonstration,
        problem=problem,
        back_to=back_to(asked),
        **facts,
    )
    cookies.give(desk, response, cookies.WAITING, waiting)
    return response


def password_was_right(
    desk: Desk, asked: PageRequest, db: Session, caseworker: Caseworker, action: str
) -> Response:
    """Sign in, or where a second factor is a must, go on to it."""
    if desk.is_demonstration:
        response = to_page(back_to(asked))
    else:
        response = to_page(f"{SECOND_STEP}?a={back_to(asked)}")
    begin_session(desk, asked, db, caseworker, response, has_second_factor=False)
    record(db, caseworker, action, desk.machine_now())
    return response


def begin_session(
    desk: Desk,
    asked: PageRequest,
    db: Session,
    caseworker: Caseworker,
    response: Response,
    *,
    has_second_factor: bool,
) -> str:
    """Begin a new session, whatever the browser held before; gives its token."""
    machine_now = desk.machine_now()
    before = cookies.held(desk, asked, cookies.SESSION)
    if before:
        sessions.end(db, before, machine_now)
    token = sessions.start(
        db,
        caseworker,
        machine_now,
        has_second_factor=has_second_factor,
        browser=browsers.named(asked.headers.get("user-agent", "")),
    )
    cookies.give(desk, response, cookies.SESSION, token)
    cookies.take(desk, response, cookies.WAITING)
    return token


def record(db: Session, caseworker: Caseworker | None, action: str, machine_now: datetime) -> None:
    """Write in the book who stood at the door."""
    actor = f"caseworker:{caseworker.id}" if caseworker else "nobody"
    audit.record(db, actor=actor, action=action, object_="console", now=machine_now)


def name_typed(asked: PageRequest) -> str:
    """Give the name that was typed, in the one form in which names are kept."""
    return normalize("NFC", " ".join(asked.text("nombre").split()))[: LONGEST_NAME + 1]


def back_to(asked: PageRequest) -> str:
    """Give the page of ours that the browser wanted before it was sent to sign in."""
    wanted = asked.text("a") or asked.query.get("a", "")
    return wanted if _OURS.fullmatch(wanted) else QUEUE


def is_ours(path: str) -> bool:
    """Tell whether somebody may be sent back to a page after signing in."""
    return _OURS.fullmatch(path) is not None
