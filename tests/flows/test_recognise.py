"""A number that may be somebody else's: nothing of the person before is shown or let go."""

from datetime import timedelta

from app.talk.stage import Stage
from bot import outbox
from bot.flows import FLOWS
from bot.flows.recognise import OWN
from bot.identities import RECYCLED_AFTER
from bot.message import Address, Message, Reply
from bot.outgoing import Outgoing, Status
from office import caseworkers
from office.caseworkers import Role

ANA = Address(channel="whatsapp", handle="ana")


def says(stage: Stage, text: str, user: str | None = None) -> list[str]:
    now = stage.clock.now()
    message = Message(id=f"{text}-{now}", sender=ANA, sent_at=now, text=text, user=user)
    return [parcel.reply.text for parcel in stage.say([message])]


def test_every_errand_that_is_guarded_is_an_errand():
    assert OWN - set(FLOWS) == set()


def test_another_person_on_the_number_reads_no_words_that_were_meant_for_the_one_before(
    stage: Stage,
):
    says(stage, "hola, cita en mejicanos", user="SV.ana1")
    for text in ("si", "1", "Ana Martínez"):
        says(stage, text, user="SV.ana1")
    with stage.house.database.write() as db:
        row = db.query(Outgoing).first()
        marta = caseworkers.add(
            db,
            "Marta",
            role=Role.CASEWORKER,
            office=None,
            password_hash=None,
            now=stage.clock.now(),
        )
        held = outbox.say(
            db,
            row.conversation_id,
            Reply(text="Ya está su partida."),
            key="held",
            now=stage.clock.now(),
            said_by=marta.id,
        )
        db.get_one(Outgoing, held).status = Status.HELD

    heard = says(stage, "hola", user="SV.otra9") + says(stage, "ver", user="SV.otra9")

    assert [text for text in heard if "partida" in text or "Ana" in text] == []
    with stage.house.database.read() as db:
        assert db.get_one(Outgoing, held).status == Status.HELD


def test_where_nothing_is_kept_nobody_is_asked_who_they_are(stage: Stage):
    says(stage, "hola")
    stage.move_clock(stage.clock.now() + RECYCLED_AFTER + timedelta(days=1))

    [said] = says(stage, "ver mis citas")

    assert "código" not in said
