"""Every route of the console, from its own table, with the ids that stand in the paths."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from starlette.routing import Route

from bot import inbox
from console import sessions
from console.sessions import SignInSession
from console.tokens import digest, form_token
from office import requests
from office.caseworkers import Caseworker
from office.requests import Kind
from office.roles import Right
from tests.console.office import Browser, OfficeAtWork
from tests.console.sent_files import sends
from tests.console.visitors import books, closes, has_to_call, hour


@dataclass(frozen=True)
class Door:
    """One route that asks for a right."""

    method: str
    path: str
    right: Right

    @property
    def is_live(self) -> bool:
        """Whether it goes on answering for as long as somebody listens."""
        return self.path.endswith("/eventos")

    @property
    def ids(self) -> list[str]:
        return re.findall(r"{(\w+)}", self.path)

    async def tried_by(self, browser: Browser, ids: Mapping[str, str], **fields: str) -> int:
        """Ask for it, with the form's token when it takes one; gives the status."""
        path = self.path.format(**ids)
        if self.method == "GET":
            return (await browser.get(path)).status_code
        token = form_token(browser.cookies["ventanilla"])
        return (await browser.send_fields(path, {"token": token, **fields})).status_code


def doors(office: OfficeAtWork) -> list[Door]:
    """List the routes that need a session."""
    named = set(Right)
    return [
        Door(method, route.path, Right(route.name))
        for route in office.app.routes
        if isinstance(route, Route) and route.name in named
        for method in sorted(route.methods - {"HEAD"})
    ]


def things_of(
    office: OfficeAtWork, place: str, *, whose: Caseworker | None = None
) -> dict[str, str]:
    """Make one of everything that a path can name, at an office; a new kind is added here."""
    colleague = office.account(f"Rosa de {place}", office=place)
    folio = office.case(office=place)
    if whose:
        office.claimed_by(whose, folio)
    return {
        "folio": folio,
        "file": str(sends(office)),
        "account": str(colleague.id),
        "session": str(session_of(office, whose or colleague)),
        "office": place,
        "closure": str(closes(office, place)),
        "line": str(has_to_call(office, place)),
        "request": str(asks_for_a_copy(office, folio)),
        "code": books(office, f"Ana de {place}", hour("15:00"), place=place),
    }


def asks_for_a_copy(office: OfficeAtWork, folio: str, kind: Kind = Kind.COPY) -> int:
    """Let the person of a case ask for what is kept of them; gives the request."""
    with office.database.write() as db:
        case = office.found(db, folio)
        row, _ = inbox.conversation(db, case.conversation_id)
        asked = requests.ask(
            db, kind, identity_id=row.identity_id, case=case, office=None, now=office.now
        )
        return asked.id


def session_of(office: OfficeAtWork, caseworker: Caseworker) -> int:
    with office.database.write() as db:
        token = sessions.start(db, caseworker, office.machine_now)
        return db.scalars(
            select(SignInSession.id).where(SignInSession.token_digest == digest(token))
        ).one()
