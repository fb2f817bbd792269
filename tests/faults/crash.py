"""People talk while processes are killed; afterwards the ledger and the database are compared."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx
import psycopg
from sqlalchemy import func, select

from bot.identities import Identity
from bot.inbox import ConversationRow, Received, Status
from bot.outgoing import UNSENT, Outgoing
from office.appointment import ACTIVE, Appointment, AppointmentSlot
from office.slots import Slot
from storage.database import Database
from storage.leading import LEAD
from storage.opening import open_with_key_file
from tests.faults.copies import SECRET, Copies, Copy
from tests.faults.vendor import VendorProcess

PATIENCE_SECONDS = 60
OFFICES = ("zacatecoluca", "usulutan", "san miguel", "mejicanos")
BETWEEN_KILLS = (0.2, 1.5)


class NotInTimeError(Exception):
    """Something that must come did not."""


@dataclass(kw_only=True)
class Figures:
    """What the kills did."""

    kills: int
    acked: int
    lost: int
    duplicate_effects: int
    duplicate_sends: int
    out_of_order: int
    recovery_seconds: float
    recovery_by_role: dict[str, float]


@dataclass
class Street:
    """The people, their updates, and what was acknowledged of them."""

    copies: Copies
    telegram: VendorProcess
    client: httpx.AsyncClient
    chance: random.Random
    acked: set[str] = field(default_factory=set)
    over: asyncio.Event = field(default_factory=asyncio.Event)
    people: Any = field(default_factory=lambda: count(1))
    updates: Any = field(default_factory=lambda: count(1))

    async def talk(self) -> None:
        """Let one person after another book a visit, until it is over; one does in any case."""
        is_first = True
        while is_first or not self.over.is_set():
            is_first, person = False, next(self.people)
            for text in booking(person):
                await self.say(person, text)

    async def say(self, person: int, text: str) -> None:
        """Say something, again and again until it is taken, and wait until something is said."""
        before = len(await self.heard(person))
        await self.deliver(person, text)

        async def is_answered() -> bool:
            return len(await self.heard(person)) > before

        await until(is_answered, f"an answer to {text!r}")

    async def deliver(self, person: int, text: str) -> None:
        update = update_of(next(self.updates), person, text)
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}

        async def is_taken() -> bool:
            try:
                url = f"{self.copies.url}/telegram"
                answer = await self.client.post(url, json=update, headers=headers)
            except httpx.HTTPError:
                return False
            return answer.is_success

        await until(is_taken, "a webhook that takes it")
        self.acked.add(str(update["update_id"]))
        if self.chance.random() < 0.1:  # a vendor repeats itself
            await is_taken()

    async def heard(self, person: int) -> list[str]:
        url = f"{self.telegram.url}/texts/{chat_of(person)}"
        texts: list[str] = (await self.client.get(url)).json()
        return texts

    async def recovery(self) -> float:
        """Tell how long it takes until somebody who writes now is answered."""
        now = asyncio.get_running_loop().time
        began = now()
        await self.say(next(self.people), "hola")
        return now() - began


async def crash(
    copies: Copies, telegram: VendorProcess, *, kills: int, people: int, seed: int = 20261122
) -> Figures:
    """Kill so many times while so many people talk at once; gives the figures of it."""
    limits = httpx.Limits(max_connections=200, max_keepalive_connections=0)
    async with httpx.AsyncClient(timeout=5, limits=limits) as client:
        street = Street(copies, telegram, client, random.Random(seed))
        for copy in copies.copies:
            copy.start()
            if copy is copies.copies[0]:
                await until_ready(copies.url)
        await until(lambda: asyncio.to_thread(_are_at_work, copies), "workers at work")
        talks = [asyncio.ensure_future(street.talk()) for _ in range(people)]
        took = await _kill(street, kills)
        street.over.set()
        await asyncio.gather(*talks)
    with_database = open_with_key_file(copies.database_url, copies.home / "keys.json")
    try:
        await until(lambda: asyncio.to_thread(_is_settled, with_database), "all of it done")
        for copy in copies.copies:
            await asyncio.to_thread(copy.stop)
        return _figures(with_database, street, took)
    finally:
        with_database.close()


def _are_at_work(copies: Copies) -> bool:
    """Tell whether every worker stands in line for the lead, as each does once it works."""
    if copies.database_url.startswith("sqlite"):
        return True
    with psycopg.connect(copies.database_url) as connection:
        in_line = connection.execute("SELECT count(*) FROM pg_locks WHERE objid = %s", (LEAD,))
        workers = sum(copy.role == "worker" for copy in copies.copies)
        return in_line.fetchone() == (workers,)


async def until_ready(url: str) -> None:
    """Wait until the product says that it is ready; raises ``NotInTimeError``."""

    async def says_so() -> bool:
        try:
            async with httpx.AsyncClient(timeout=5) as client:
                return (await client.get(f"{url}/readyz")).is_success
        except httpx.HTTPError:
            return False

    await until(says_so, "a product that is ready")


async def _kill(street: Street, kills: int) -> list[tuple[str, float]]:
    took = []
    for _ in range(kills):
        await asyncio.sleep(street.chance.uniform(*BETWEEN_KILLS))
        victim: Copy = street.chance.choice(street.copies.copies)
        await asyncio.to_thread(victim.kill)
        victim.start()
        took.append((victim.role, await street.recovery()))
    return took


def _is_settled(database: Database) -> bool:
    with database.read() as db:
        new = select(func.count()).where(Received.status == Status.NEW)
        unsent = select(func.count()).where(Outgoing.status.in_(UNSENT))
        return not db.scalar(new) and not db.scalar(unsent)


def _figures(database: Database, street: Street, took: list[tuple[str, float]]) -> Figures:
    worst: dict[str, float] = {}
    for role, seconds in took:
        worst[role] = max(round(seconds, 2), worst.get(role, 0.0))
    with database.read() as db:
        received = db.execute(select(Received.vendor_id, Received.status)).all()
        done = {vendor_id for vendor_id, status in received if status == Status.DONE}
        booked = db.scalars(select(Appointment.person_id).where(Appointment.status.in_(ACTIVE)))
        doubled = sum(times - 1 for times in Counter(booked.all()).values())
        visits = db.execute(
            select(Slot.capacity, func.count())
            .join(AppointmentSlot, AppointmentSlot.slot_id == Slot.id)
            .where(AppointmentSlot.active)
            .group_by(Slot.id)
        )
        doubled += sum(taken > capacity for capacity, taken in visits)
        said = _said(db)
    heard: dict[str, list[str]] = {}
    for each in street.telegram.taken():
        heard.setdefault(each["to"], []).append(each["text"])
    compared = [compare(said.get(who, []), heard.get(who, [])) for who in said | heard]
    return Figures(
        kills=len(took),
        acked=len(street.acked),
        lost=len(street.acked - done) + sum(each.unsaid for each in compared),
        duplicate_effects=doubled + len(received) - len({row.vendor_id for row in received}),
        duplicate_sends=sum(each.doubled for each in compared),
        out_of_order=sum(each.is_disordered for each in compared),
        recovery_seconds=max(worst.values(), default=0.0),
        recovery_by_role=worst,
    )


def _said(db: Any) -> dict[str, list[str]]:
    rows = db.execute(
        select(Outgoing, Identity)
        .join(ConversationRow, ConversationRow.id == Outgoing.conversation_id)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .order_by(Outgoing.id)
    )
    said: dict[str, list[str]] = {}
    for row, identity in rows:
        said.setdefault(identity.address, []).append(row.reply.text)
    return said


@dataclass(kw_only=True)
class Compared:
    """One person's messages: as they were written down, against as they went out."""

    unsaid: int
    doubled: int
    is_disordered: bool


def compare(said: list[str], heard: list[str]) -> Compared:
    """Walk along what went out: each is the next that was said, or the last once more."""
    at = doubled = 0
    is_disordered = False
    for text in heard:
        if at < len(said) and text == said[at]:
            at += 1
        elif at and text == said[at - 1]:
            doubled += 1
        else:
            is_disordered = True
    return Compared(unsaid=len(said) - at, doubled=doubled, is_disordered=is_disordered)


def booking(person: int) -> list[str]:
    """Give a talk that books a visit, for each person another place as far as there are any."""
    half_hours = person // len(OFFICES) % 16
    day = 2 + person // 64 % 8
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(person))
    return [
        "buenas tardes",
        f"quiero una cita en {OFFICES[person % len(OFFICES)]}",
        "1",
        "1",
        f"Ana {letters.capitalize()}rias",
        str(day),
        f"a las {8 + half_hours // 2}:{half_hours % 2 * 30:02}",
        "sí",
    ]


def update_of(number: int, person: int, text: str) -> dict[str, Any]:
    who = {"id": chat_of(person), "is_bot": False, "first_name": "Ana"}
    message = {
        "message_id": number,
        "date": 1795446000,
        "chat": {"id": chat_of(person), "type": "private"},
        "from": who,
        "text": text,
    }
    return {"update_id": number, "message": message}


def chat_of(person: int) -> int:
    return 700_000_000 + person


async def until(claim: Callable[[], Awaitable[bool]], what: str) -> None:
    """Look until something is so; raises ``NotInTimeError``."""
    deadline = asyncio.get_running_loop().time() + PATIENCE_SECONDS
    while not await claim():
        if asyncio.get_running_loop().time() > deadline:
            raise NotInTimeError(what)
        await asyncio.sleep(0.05)
