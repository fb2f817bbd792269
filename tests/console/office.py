"""An office at work for the tests of the console: accounts, persons who wrote, cases, browsers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape

import httpx
from argon2 import PasswordHasher
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.types import ASGIApp

from app.house import demonstration_directory
from bot import handoff, inbox, outbox, outgoing
from bot.message import Address, Media, Message, Option, Reply
from console import sessions
from console.desk import Desk
from console.passwords import Passwords
from console.web import application
from office import caseworkers, people
from office.audit import Audit
from office.case import Case, Priority, Reason
from office.caseworkers import Caseworker, Role
from office.people import Relation
from storage.database import Database

BASE_URL = "http://127.0.0.1:8000"
MONDAY = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
"""Nine in the morning at the office."""
PASSWORD = "cuatro palabras sin relación"
QUICK = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
"""Real argon2id, but light: a test signs in many times."""


@dataclass
class OfficeAtWork:
    """The console of a demonstration office, with clocks that stand still until they are moved."""

    database: Database
    is_demonstration: bool = True
    base_url: str = BASE_URL
    now: datetime = MONDAY
    machine_now: datetime = MONDAY
    woken: int = 0
    interpreter: str = "rasa"
    app: ASGIApp = field(init=False)

    def __post_init__(self) -> None:
        self.directory = demonstration_directory()
        self.desk = Desk(
            database=self.database,
            directory=self.directory,
            now=lambda: self.now,
            machine_now=lambda: self.machine_now,
            is_demonstration=self.is_demonstration,
            wake=self._wake,
            interpreter_name=lambda: self.interpreter,
            base_url=self.base_url,
        )
        self.app = application(self.desk, QUICK, live_every_seconds=0.05)

    def _wake(self) -> None:
        self.woken += 1

    def pass_time(self, **time: float) -> None:
        self.now += timedelta(**time)
        self.machine_now += timedelta(**time)

    def account(
        self, name: str = "Marta", *, office: str | None = None, role: Role = Role.CASEWORKER
    ) -> Caseworker:
        with self.database.write() as db:
            return caseworkers.add(
                db,
                name,
                role=role,
                office=office,
                password_hash=QUICK.hash(PASSWORD),
                now=self.machine_now,
            )

    def on_duty(self, db: Session) -> Caseworker:
        """Give somebody who serves every office, for what happened before the test."""
        found = caseworkers.named(db, "Turno")
        return found or caseworkers.add(
            db,
            "Turno",
            role=Role.COORDINATOR,
            office=None,
            password_hash=None,
            now=self.machine_now,
        )

    def writes(
        self,
        text: str = "",
        *,
        sender: str = "whatsapp:+50371234567",
        choice: str | None = None,
        media: Media | None = None,
    ) -> int:
        """Let a person write; gives their conversation."""
        with self.database.write() as db:
            message = Message(
                id=f"m-{self.now.timestamp()}-{text}-{choice}",
                sender=Address.parse(sender),
                sent_at=self.now,
                text=text,
                choice=choice,
                media=media,
            )
            inbox.receive(db, message, self.now)
            row, _ = inbox.of_address(db, message.sender)
            outbox.release_held(db, row.id, self.now)
            return row.id

    def writes_all(self, texts: list[str], *, sender: str = "whatsapp:+50371234567") -> None:
        """Let a person write many messages, a second apart."""
        with self.database.write() as db:
            for text in texts:
                self.pass_time(seconds=1)
                address = Address.parse(sender)
                message = Message(id=text, sender=address, sent_at=self.now, text=text)
                inbox.receive(db, message, self.now)

    def says(self, conversation_id: int, text: str, *options: tuple[str, str]) -> int:
        """Let the assistant say something; gives the row of the outbox."""
        with self.database.write() as db:
            reply = Reply(text=text, options=tuple(Option(*each) for each in options))
            key = f"test:{conversation_id}:{text}"
            return outbox.say(db, conversation_id, reply, key=key, now=self.now)

    def case(
        self,
        text: str = "Necesito hablar con alguien",
        *,
        sender: str = "whatsapp:+50371234567",
        name: str | None = "Ana López",
        office: str | None = "zacatecoluca",
        priority: Priority = Priority.NORMAL,
        reason: str = Reason.ASKED_FOR_PERSON,
    ) -> str:
        """Let a person write and need a human; gives the folio."""
        conversation_id = self.writes(text, sender=sender)
        with self.database.write() as db:
            row, identity = inbox.conversation(db, conversation_id)
            if name:
                people.meet(db, identity.id, name=name, relation=Relation.SELF, now=self.now)
            made = handoff.open_case(
                db,
                self.directory,
                row,
                office=office,
                reason=reason,
                priority=priority,
                now=self.now,
            )
            return made.folio

    def claimed_by(self, caseworker: Caseworker, folio: str) -> None:
        with self.database.write() as db:
            handoff.claim(db, self.found(db, folio), caseworker, self.now)

    def found(self, db, folio: str) -> Case:
        return db.scalars(select(Case).where(Case.folio == folio)).one()

    def outgoing(self) -> list[outgoing.Outgoing]:
        with self.database.read() as db:
            return list(db.scalars(select(outgoing.Outgoing).order_by(outgoing.Outgoing.id)))

    def said_by_caseworkers(self) -> list[str]:
        return [row.reply.text for row in self.outgoing() if row.said_by is not None]

    def book(self) -> list[tuple[str, str, str]]:
        with self.database.read() as db:
            rows = db.scalars(select(Audit).order_by(Audit.id))
            return [(row.actor, row.action, row.object) for row in rows]

    def browser(self, *, address: str = "127.0.0.1") -> "Browser":
        return Browser(self, address)

    def signed_in(self, caseworker: Caseworker) -> "Browser":
        """Give a browser that holds a session."""
        browser = self.browser()
        with self.database.write() as db:
            token = sessions.start(db, caseworker, self.machine_now)
        browser.cookies.set("ventanilla", token, domain="127.0.0.1")
        return browser


class Browser(httpx.AsyncClient):
    """What a browser does: keeps cookies, says where a form comes from, sends hidden fields."""

    def __init__(self, office: OfficeAtWork, address: str) -> None:
        transport = httpx.ASGITransport(app=office.app, client=(address, 50000))
        super().__init__(transport=transport, base_url=office.base_url)
        self.office = office

    async def send_form(
        self, page: str, action: str, fields: Mapping[str, str] | None = None, **options
    ) -> httpx.Response:
        """Open a page and send its form of this action, filled in."""
        form = form_of((await self.get(page)).text, action)
        return await self.send_fields(action, form | dict(fields or {}), **options)

    async def send_fields(
        self, action: str, fields: Mapping[str, str], *, headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        given = {"Origin": self.office.base_url} if headers is None else dict(headers)
        return await self.post(action, data=fields, headers=given)

    async def sign_in(self, name: str = "Marta", password: str = PASSWORD, **fields: str):
        given = {"nombre": name, "contrasena": password, **fields}
        return await self.send_form("/consola/entrar", "/consola/entrar", given)


def form_of(page: str, action: str) -> dict[str, str]:
    """Give the hidden fields of the form with this action; of a page's own when it names none."""
    for found in re.finditer(r"<form([^>]*)>(.*?)</form>", page, re.DOTALL):
        named = re.search(r'action="([^"]*)"', found[1])
        if 'method="get"' in found[1]:
            continue
        if (named and unescape(named[1]) == action) or (not named and "post" in found[1]):
            hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', found[2])
            return {name: unescape(value) for name, value in hidden}
    raise AssertionError(f"no form for {action}")
