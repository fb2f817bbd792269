"""Killed at every commit of a turn, a sweep and a send: everything happens once all the same.

But for the ambiguous send: who dies between handing a message over and writing that down cannot
know, and sends it once more. Those are counted.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from sqlalchemy import select

from app.clock import machine_now
from app.talk.stage import Stage
from bot import outcomes
from bot.inbox import Received
from bot.message import Address, Message
from bot.outgoing import Outgoing, Parcel
from office.appointment import Appointment
from office.holds import Hold
from office.reminders import Reminder
from office.waiting import Offer, Waiting
from tests.faults.dying import Death, dying
from tests.fixtures_stage import MakeStage
from tests.full_days import fill, free
from tests.office_acts import close
from tests.scheduler.office import at
from tests.transcripts import CODE

BOOKS = ("cita en mejicanos el jueves a las 10, me llamo Ana Martínez", "sí", "1", "sí")
WAITS = (*BOOKS[:-1], "lista de espera")


@dataclass
class Street:
    """Ana and her telephone, before one house."""

    stage: Stage
    heard: list[Parcel] = field(default_factory=list)
    said: int = 0

    def say(self, *lines: str) -> None:
        for line in lines:
            self.said += 1
            self.deliver(str(self.said), line)

    def deliver(self, id_: str, text: str) -> None:
        sender = Address(channel="telegram", handle="ana")
        now = self.stage.clock.now()
        message = Message(id=id_, sender=sender, sent_at=now, text=text)
        self.heard += self.stage.say([message])

    def until(self, written: str) -> None:
        moment: datetime = at(written)
        self.heard += self.stage.move_clock(max(moment, self.stage.clock.now()))

    def come_back(self) -> None:
        """Start anew where a process died: its leases have run out."""
        self.stage.restart()
        with self.stage.house.database.write() as db:
            outcomes.give_up_leases(db, machine_now(), of_the_dead=True)
        asyncio.run(self.stage.house.sender.look_after())
        self.heard += self.stage.settle()

    def words(self) -> Counter[str]:
        return Counter(CODE.sub("CODIGO", parcel.reply.text) for parcel in self.heard)

    def state(self) -> list[object]:
        """Tell how everything stands that was to happen once."""
        with self.stage.house.database.read() as db:
            return [
                db.scalars(select(table.status).order_by(table.id)).all()
                for table in (Appointment, Reminder, Outgoing, Received, Waiting, Offer)
            ] + [len(db.scalars(select(Hold.id)).all())]


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What was so, and what happens while the process dies."""

    before: Callable[[Street], None]
    happens: Callable[[Street], None]
    """May happen again when it was cut short: a vendor delivers twice, a clock goes on."""


def _nothing(_: Street) -> None:
    """Nothing was before."""


def _booked(street: Street) -> None:
    street.say(*BOOKS)


def _waiting(street: Street) -> None:
    fill(street.stage, "mejicanos", "2026-11-26")
    street.say(*WAITS)
    free(street.stage, "mejicanos", "2026-11-26", "10:00")


def _closed(street: Street) -> None:
    street.say(*BOOKS)
    close(street.stage, "mejicanos", "2026-11-26")


SCENES = {
    "a first message": Scene(before=_nothing, happens=lambda s: s.deliver("x", "hola")),
    "a visit is booked": Scene(
        before=lambda s: s.say(*BOOKS[:-1]), happens=lambda s: s.deliver("x", BOOKS[-1])
    ),
    "a visit is cancelled": Scene(
        before=lambda s: s.say(*BOOKS, "cancelar mi cita"),
        happens=lambda s: s.deliver("x", "sí"),
    ),
    "a reminder falls due": Scene(before=_booked, happens=lambda s: s.until("25 10:00")),
    "a place is offered": Scene(before=_waiting, happens=lambda s: s.until("23 09:01")),
    "a closure is told": Scene(before=_closed, happens=lambda s: s.until("23 09:01")),
}


def played(stage: Stage, scene: Scene, death: Death | None) -> tuple[Street, int]:
    street = Street(stage)
    scene.before(street)
    street.heard.clear()
    with dying(death) as commits:
        scene.happens(street)
    street.come_back()
    scene.happens(street)
    return street, commits.number


def deaths(commits: int) -> Iterator[Death]:
    for commit in range(1, commits + 1):
        yield Death(commit=commit, is_after=False)
        yield Death(commit=commit, is_after=True)


def everything_happens_once(make_stage: MakeStage, scene: Scene) -> None:
    whole, commits = played(make_stage(), scene, None)
    twice = 0

    for death in deaths(commits):
        street, _ = played(make_stage(), scene, death)
        more = street.words() - whole.words()
        assert set(street.words()) == set(whole.words()), death
        assert street.state() == whole.state(), death
        twice += more.total()

    assert commits > 1
    assert twice <= whole.words().total(), "only what was in flight may go twice"


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", SCENES)
def test_who_dies_at_any_commit_has_done_everything_once(make_stage: MakeStage, name: str):
    everything_happens_once(make_stage, SCENES[name])


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.postgres
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", SCENES)
def test_who_dies_at_any_commit_has_done_everything_once_on_postgresql(
    make_stage: MakeStage, name: str
):
    everything_happens_once(make_stage, SCENES[name])
