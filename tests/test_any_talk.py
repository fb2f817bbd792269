"""Whatever is typed, tapped or sent: it answers, and no place is booked twice."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.talk.stage import Stage
from bot.inbox import Received
from bot.message import Address, Media, Message
from bot.outgoing import Parcel
from office.appointment import EXPECTED, Appointment, AppointmentSlot
from office.holds import HoldSlot
from office.slots import Slot

SAID = st.sampled_from(
    """quiero una cita, cita en mejicanos el jueves a las 10, sí, no, si, 1, 2, 3, 9, Ana Martínez,
    el jueves, a las 10, mejor el viernes, cancelar, ya no quiero, menu, seguir, persona, english,
    que horario tienen, cuanto cuesta el dui, cancelar mi cita, cambiar mi cita, confirmo,
    TERMINAR, a que hora es mi cita, BAJA, ALTA, gracias, hola, 👍, 🙏, ?, borren mis datos,
    para mi hija,
    mi marido me pega, ver más, /cancel_appointment{}, /start, lo más pronto posible, el sábado,
    la otra semana, en la tarde, xyz""".replace("\n    ", " ").split(", ")
)
ANYTHING = st.text(max_size=40)
WHO = st.sampled_from(["whatsapp:ana", "telegram:beto"])
TAP = st.integers(0, 9)
MEDIA = st.sampled_from([each for each in Media if each is not Media.REACTION])
"""A reaction says something only to a caseworker: it is kept, and not answered."""
HOURS = st.integers(1, 60)
STEP = st.one_of(
    st.tuples(st.just("says"), WHO, SAID),
    st.tuples(st.just("says"), WHO, SAID),
    st.tuples(st.just("says"), WHO, ANYTHING),
    st.tuples(st.just("taps"), WHO, TAP),
    st.tuples(st.just("taps"), WHO, TAP),
    st.tuples(st.just("sends"), WHO, MEDIA),
    st.tuples(st.just("waits"), WHO, HOURS),
)


class Talk:
    """Two people talking with one house."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.seen: dict[str, Parcel] = {}
        self.number = 0

    def step(self, does: str, who: str, what: object) -> None:
        if does == "waits":
            now = self.stage.clock.now()
            moment = now.fromtimestamp(now.timestamp() + int(what) * 3600, tz=now.tzinfo)
            self._keep(self.stage.move_clock(moment))
            return
        self._keep(self._send(does, who, what), who)

    def _send(self, does: str, who: str, what: object) -> list[Parcel]:
        self.number += 1
        given = {"text": what} if does == "says" else {"media": what}
        if does == "taps":
            given = self._tapped(who, int(what))
        message = Message(
            id=str(self.number),
            sender=Address.parse(who),
            sent_at=self.stage.clock.now(),
            **given,
        )
        return self.stage.say([message])

    def _tapped(self, who: str, number: int) -> dict[str, object]:
        seen = self.seen.get(who)
        if seen is None or not seen.reply.options:
            return {"choice": "gone"}
        option = seen.reply.options[number % len(seen.reply.options)]
        return {"choice": option.id, "prompt": seen.reply.prompt}

    def _keep(self, parcels: list[Parcel], who: str | None = None) -> None:
        for parcel in parcels:
            assert parcel.reply.text
            self.seen[str(parcel.to)] = parcel
        if who:
            assert who in {str(parcel.to) for parcel in parcels}, "nobody answered"


def promises_hold(stage: Stage) -> None:
    with stage.house.database.read() as db:
        live = select(func.count()).select_from(AppointmentSlot).where(AppointmentSlot.active)
        for slot in db.scalars(select(Slot)):
            active = db.scalar(live.where(AppointmentSlot.slot_id == slot.id))
            held = db.scalar(select(func.count()).where(HoldSlot.slot_id == slot.id))
            assert slot.taken == active + held <= slot.capacity
        booked = db.scalars(select(Appointment).where(EXPECTED)).all()
        assert len({(each.person_id, each.service) for each in booked}) == len(booked)
        assert set(db.scalars(select(Received.status))) <= {"done"}


def talk_holds(stage: Stage, steps: list[tuple[str, str, object]]) -> None:
    talk = Talk(stage)
    for step in steps:
        talk.step(*step)
    promises_hold(stage)


QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@given(st.lists(STEP, max_size=12))
@settings(max_examples=25, **QUIET)
def test_it_always_answers_and_never_books_a_place_twice(make_stage, steps):
    talk_holds(make_stage(), steps)


@pytest.mark.slow
@pytest.mark.timeout(900)
@given(st.lists(STEP, min_size=5, max_size=30))
@settings(max_examples=60, **QUIET)
def test_it_always_answers_through_long_talks(make_stage, steps):
    talk_holds(make_stage(), steps)
