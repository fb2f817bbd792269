"""What the answers leave behind: needs that were not met, notes of who is on the way, tasks."""

from datetime import datetime

import pytest
from sqlalchemy import select

from app.talk.stage import Stage
from bot.message import Address, Message
from bot.outgoing import Parcel
from office.arrivals import ArrivalNote
from office.case import Case, CaseMessage
from office.unmet_needs import UnmetNeed


class Ana:
    """Somebody who writes, line by line."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.said = 0

    def says(self, *lines: str) -> list[Parcel]:
        heard: list[Parcel] = []
        for line in lines:
            self.said += 1
            at = self.stage.clock.now()
            sender = Address(channel="whatsapp", handle="ana")
            message = Message(id=str(self.said), sender=sender, sent_at=at, text=line)
            heard = self.stage.say([message])
        return heard


@pytest.fixture
def ana(stage: Stage) -> Ana:
    return Ana(stage)


def test_what_is_asked_for_and_not_there_is_counted_without_its_words(ana: Ana):
    ana.says("¿dan redes para pescar?", "quien quita tatuajes en mejicanos")
    ana.says("¿dan redes para pescar?")

    with ana.stage.house.database.read() as db:
        kept = {(n.month, n.municipality, n.topic): n.times for n in db.scalars(select(UnmetNeed))}
    assert kept == {
        ("2026-11", "", ""): 1,
        ("2026-11", "Mejicanos", "tattoos_removal"): 1,
        ("2026-11", "San Salvador Centro", ""): 1,
    }


BOOKED = ("cita en usulutan el martes a las 9", "si", "1", "Ana", "si")


def test_who_is_late_lost_and_there_is_noted_once_each_on_the_visit_of_today(ana: Ana):
    ana.says(*BOOKED)
    ana.stage.move_clock(datetime.fromisoformat("2026-11-24T08:50:00-06:00"))

    ana.says("voy tarde", "voy tarde", "no encuentro la oficina", "ya llegué")

    with ana.stage.house.database.read() as db:
        told = [note.kind for note in db.scalars(select(ArrivalNote).order_by(ArrivalNote.id))]
    assert told == ["late", "lost", "here"]


def test_a_visit_of_another_day_is_not_noted_as_late(ana: Ana):
    ana.says(*BOOKED)

    [parcel] = ana.says("voy tarde")

    with ana.stage.house.database.read() as db:
        assert db.scalars(select(ArrivalNote)).all() == []
    assert "No veo una cita de hoy" in parcel.reply.text


def test_a_wrong_fact_is_a_task_of_low_priority_that_names_what_and_which(ana: Ana):
    ana.says("se me vencio el dui", "ese dato esta malo", "el horario es otro")

    with ana.stage.house.database.read() as db:
        [case] = db.scalars(select(Case))
        told = [each.text for each in db.scalars(select(CaseMessage).order_by(CaseMessage.id))]
    assert (case.reason, case.priority) == ("wrong_fact", "low")
    assert told == [
        "Avisan de un dato que está mal. De qué: Renovar o reponer el DUI. Cuál dato: el horario.",
        "el horario es otro",
    ]


def test_whether_somebody_else_has_a_visit_is_answered_alike_whether_they_have_or_not(
    stage: Stage,
):
    """The same words, so that nobody learns of a visit by asking."""
    ana, asked = Ana(stage), "¿a qué hora es la cita de mi esposo?"
    [before] = ana.says("hola", asked)
    sender = Address(channel="whatsapp", handle="beto")
    for number, line in enumerate(BOOKED):
        said = Message(id=f"b{number}", sender=sender, sent_at=stage.clock.now(), text=line)
        stage.say([said])

    [after] = ana.says(asked)

    assert after.reply.text == before.reply.text
