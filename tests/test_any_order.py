"""Whatever people, caseworkers, the clock and bad luck do, in whatever order: the promises hold.

The whole house is played: what is said goes through its doors, hears, decides, sends. After every
step: no place is given twice (I1), no message has two effects (I2), answers come in the order of
the messages (I3), who opted out gets nothing that we begin (I4), no free words go outside the
window (I5), the bot is silent while a human answers, but for the emergency lines (I6), every case
has an owner or is in the queue (I7), and nothing that was taken in is left lying (I8).
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.clock import machine_now
from app.talk import acts
from app.talk.stage import Stage
from bot import inbox, outcomes
from bot.inbox import ConversationRow, Mode, Received
from bot.message import Address, Message, Option
from bot.outgoing import Outgoing, Parcel, is_window_open
from office import daytime
from office.appointment import Appointment
from office.calendar_changes import Then
from office.cases import Case
from office.cases import Status as CaseStatus
from office.errors import OfficeError
from tests.faults.dying import Death, dying
from tests.fixtures_stage import MakeStage
from tests.full_days import fill
from tests.office.floor import promises_hold
from tests.office_acts import close

PEOPLE = st.sampled_from(["whatsapp:ana", "telegram:beto", "whatsapp:carla"])
LINES = st.sampled_from(
    """cita en mejicanos el jueves a las 10, me llamo Ana | cita en mejicanos mañana a las 8 |
    cita para mi hija el jueves a las 10 | sí | sí | no | 1 | 2 | 3 | lista de espera |
    Ana Martínez | cancelar mi cita | cambiar mi cita | mejor el viernes a las 9 | confirmo |
    mis citas | BAJA | ALTA | ya no me recuerden | quiero hablar con una persona | TERMINAR |
    mi marido me pega | hola | cancelar | este teléfono no es mío | borren mis datos
    """.replace("\n    ", " ").split(" | ")
)
AGREES = "allow_follow_up:consent=yes"
BOOKING = (AGREES, "oficina_primera_atencion", "yes")
"""What is tapped where it is offered, until a visit is booked; of anything else, the first."""
MOST_TAPS = 6
DOES = st.sampled_from(["claim", "answer", "note", "return", "close"])
MINUTES = st.sampled_from([1, 6, 125, 15 * 60, 26 * 60, 3 * 24 * 60])
DAYS = st.sampled_from(["2026-11-24", "2026-11-26", "2026-11-27"])
DEATHS = st.builds(Death, commit=st.integers(1, 4), is_after=st.booleans())


@dataclass
class Telephone:
    """What a person has seen, and how often they wrote."""

    written: int = 0
    options: tuple[Option, ...] = ()
    prompt: int | None = None
    last: list[Message] = field(default_factory=list)
    answer: int = 0
    """The row of the newest answer heard."""

    def hears(self, row: Outgoing, parcel: Parcel) -> None:
        """Keep what can be tapped; answers come in the order of what was written."""
        if parcel.reply.options:
            self.options, self.prompt = parcel.reply.options, parcel.reply.prompt
        if row.dedupe_key.startswith("inbox:"):
            assert row.id >= self.answer
            self.answer = row.id


class Town(RuleBasedStateMachine):
    """Three people with telephones, one caseworker, one office, a clock and some accidents."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self.telephones: dict[str, Telephone] = {}

    @rule(who=PEOPLE, text=LINES)
    def writes(self, who: str, text: str) -> None:
        message, was_human = self._message(who, text=text), self._is_human(who)
        rows = self._play(lambda: self.stage.say([message]))
        if was_human and self._is_human(who):
            assert all(_may_be_said_beside_a_human(row) for row in rows)

    @initialize()
    def two_people_have_visits(self) -> None:
        for who in ("whatsapp:ana", "telegram:beto"):
            self.books(who)

    @rule(who=PEOPLE)
    def books(self, who: str) -> None:
        self.writes(who, "cita en mejicanos el jueves, me llamo Ana")
        for _ in range(MOST_TAPS):
            offered = [option.id for option in self._telephone(who).options]
            wanted = [each for each in BOOKING if each in offered] or offered
            if not wanted:
                return
            self._tap(who, wanted[0])
            if wanted[0] == AGREES:
                return

    @rule(who=PEOPLE, which=st.integers(0, 9))
    def taps(self, who: str, which: int) -> None:
        seen = self._telephone(who)
        if seen.options:
            self._tap(who, seen.options[which % len(seen.options)].id)

    @rule(who=PEOPLE)
    def a_message_comes_twice(self, who: str) -> None:
        last = self._telephone(who).last
        before = self._effects()
        if last:
            self._play(lambda: self.stage.say(last))
            assert self._effects() == before

    @rule(minutes=MINUTES, is_asleep=st.booleans())
    def time_goes_by(self, minutes: int, is_asleep: bool) -> None:
        self._go_on(timedelta(minutes=minutes), is_asleep=is_asleep)

    @rule(does=DOES)
    def a_caseworker_does(self, does: str) -> None:
        with self.stage.house.database.read() as db:
            folio = db.scalars(select(Case.folio).order_by(Case.id.desc())).first()
        if folio:
            self._act(does=does, case=folio, text="Buenos días, la leí.")

    @rule(came=st.booleans())
    def a_visit_is_marked(self, came: bool) -> None:
        with self.stage.house.database.read() as db:
            code = db.scalars(select(Appointment.code).order_by(Appointment.id.desc())).first()
        if code:
            self._act(does="attended" if came else "not_attended", appointment=code)

    @rule(day=DAYS)
    def others_take_the_day(self, day: str) -> None:
        if date.fromisoformat(day) > self.stage.clock.now().date():
            fill(self.stage, "mejicanos", day)
            self._play(self.stage.settle)

    @rule(day=DAYS, then=st.sampled_from(list(Then)))
    def the_office_closes(self, day: str, then: Then) -> None:
        try:
            close(self.stage, "mejicanos", day, then=then)
        except OfficeError:  # the day is past
            return
        self._play(self.stage.settle)

    @rule(who=PEOPLE, text=LINES, death=DEATHS)
    def dies_while_somebody_writes(self, who: str, text: str, death: Death) -> None:
        message = self._message(who, text=text)
        with dying(death):
            self._play(lambda: self.stage.say([message]))
        self._come_back()
        self._play(lambda: self.stage.say([message]))  # without a 2xx it is delivered again

    @rule(minutes=MINUTES, death=DEATHS)
    def dies_while_time_goes_by(self, minutes: int, death: Death) -> None:
        with dying(death):
            self._go_on(timedelta(minutes=minutes))
        self._come_back()

    @rule()
    def starts_anew(self) -> None:
        self.stage.restart()

    @invariant()
    def no_place_is_given_twice(self) -> None:
        with self.stage.house.database.read() as db:
            promises_hold(db)

    @invariant()
    def every_case_has_an_owner_or_waits_for_one(self) -> None:
        with self.stage.house.database.read() as db:
            for case in db.scalars(select(Case)):
                is_owned = case.owner_id is not None
                is_claimed = case.status == CaseStatus.CLAIMED
                assert is_owned == is_claimed or case.status == CaseStatus.CLOSED
            talks = db.scalars(select(ConversationRow).where(ConversationRow.mode == Mode.HUMAN))
            for talk in talks:
                its = select(Case.status).where(Case.conversation_id == talk.id)
                assert CaseStatus.CLAIMED in set(db.scalars(its))

    @invariant()
    def nothing_taken_in_is_left_lying(self) -> None:
        with self.stage.house.database.read() as db:
            assert set(db.scalars(select(Received.status))) <= {"done", "ignored"}

    def _go_on(self, long: timedelta, *, is_asleep: bool = False) -> None:
        """Let time go by, a moment when something falls due at a time: it is judged as it goes."""
        until = self.stage.clock.now() + long
        while not is_asleep and (due := self._next_due()) is not None and due <= until:
            moment = max(due, self.stage.clock.now())
            self._play(lambda at=moment: self.stage.move_clock(at, asleep=True))
            if self._next_due() == due:
                break
        self._play(lambda: self.stage.move_clock(until, asleep=True))

    def _next_due(self) -> datetime | None:
        return self.stage.house.next_due()

    def _act(self, **request: str) -> None:
        try:
            acts.act(self.stage.house, {"caseworker": "marta", **request})
        except acts.RefusedActError:
            return
        self._play(self.stage.settle)

    def _come_back(self) -> None:
        self.stage.restart()
        with self.stage.house.database.write() as db:
            outcomes.give_up_leases(db, machine_now(), of_the_dead=True)
        asyncio.run(self.stage.house.sender.look_after())
        self._play(self.stage.settle)

    def _play(self, what: Callable[[], list[Parcel]]) -> list[Outgoing]:
        """Do something, and look at everything that went out meanwhile."""
        parcels, now = what(), self.stage.clock.now()
        with self.stage.house.database.read() as db:
            rows = [db.get_one(Outgoing, parcel.id) for parcel in parcels]
            for row, parcel in zip(rows, parcels, strict=True):
                _went_rightly(db, row, parcel, now)
                self._telephone(str(parcel.to)).hears(row, parcel)
        return rows

    def _tap(self, who: str, choice: str) -> None:
        message = self._message(who, choice=choice, prompt=self._telephone(who).prompt)
        self._play(lambda: self.stage.say([message]))

    def _message(self, who: str, **what: object) -> Message:
        telephone = self._telephone(who)
        telephone.written += 1
        made = Message(
            id=f"{who}-{telephone.written}",
            sender=Address.parse(who),
            sent_at=self.stage.clock.now(),
            **what,
        )
        telephone.last = [made]
        return made

    def _is_human(self, who: str) -> bool:
        with self.stage.house.database.read() as db:
            found = inbox.of_address(db, Address.parse(who))
            return found is not None and found[0].mode == Mode.HUMAN

    def _telephone(self, who: str) -> Telephone:
        return self.telephones.setdefault(who, Telephone())

    def _effects(self) -> list[object]:
        tables = (Received, Appointment, Case)
        with self.stage.house.database.read() as db:
            return [db.execute(select(each.id, each.status)).all() for each in tables]


def _went_rightly(db: Session, row: Outgoing, parcel: Parcel, now: datetime) -> None:
    _, identity = inbox.conversation(db, row.conversation_id)
    if parcel.reply.template is None:
        assert is_window_open(identity, now), "free words outside the window"
    if row.is_ours:
        assert identity.opted_out_at is None, "who opted out got what we began"
        assert daytime.is_now(now), "somebody was woken"


def _may_be_said_beside_a_human(row: Outgoing) -> bool:
    its = row.reply.text
    return row.said_by is not None or "911" in its or "ALTA" in its or "BAJA" in its


def _play_any_order(make_stage: MakeStage, *, examples: int, steps: int) -> None:
    run_state_machine_as_test(
        lambda: Town(make_stage()),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.timeout(300)
def test_in_any_order_the_promises_hold(make_stage: MakeStage):
    _play_any_order(make_stage, examples=6, steps=15)


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.timeout(900)
def test_in_any_long_order_the_promises_hold(make_stage: MakeStage):
    _play_any_order(make_stage, examples=30, steps=40)
