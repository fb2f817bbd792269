"""What may be sent when: the window, the night, opting out, and the day's budget."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot import dispatch, inbox, outbox, outcomes
from bot.identities import Identity
from bot.message import Address, Message, Reply
from bot.outgoing import WINDOW, Outgoing, RefusedError, Status, WindowShutError
from bot.templates import TemplateError
from office import caseworkers, daytime
from office.caseworkers import Role
from storage.database import Database

NOON = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
"""Noon at the office, a Monday."""
NIGHT = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
"""Nine in the evening there."""
SECOND = timedelta(seconds=1)
_people = count()
REMINDER = Reply(
    text="¿Podrá venir?",
    template="appointment_reminder",
    variables=("jueves 26 de noviembre, a las 10:00 a. m.", "Oficina de Mejicanos"),
)


@pytest.fixture
def marta(database: Database) -> int:
    with database.write() as db:
        return caseworkers.add(
            db, "Marta", role=Role.CASEWORKER, office=None, password_hash="", now=NOON
        ).id


def writes(database: Database, at: datetime, who: str = "whatsapp:ana") -> int:
    """Let a person write, and give the conversation."""
    sender = Address.parse(who)
    message = Message(id=f"{who}-{at.isoformat()}", sender=sender, sent_at=at, text="hola")
    with database.write() as db:
        inbox.receive(db, message, at)
    with database.read() as db:
        found = inbox.of_address(db, sender)
    assert found is not None
    return found[0].id


def begins(database: Database, conversation: int, at: datetime, **more: object) -> None:
    with database.write() as db:
        key = str(more.pop("key", f"reminder:{conversation}:{at.isoformat()}"))
        outbox.begin(db, conversation, REMINDER, key=key, now=at, **more)


def sent(database: Database, at: datetime, *, people_a_day: int = 250) -> list[Reply]:
    """Send what can go at a moment."""
    with database.write() as db:
        parcels = dispatch.claim(db, at, lease_from=at, people_a_day=people_a_day)
        for parcel in parcels:
            outcomes.accepted(db, parcel.id, None)
    return [parcel.reply for parcel in parcels]


def statuses(database: Database) -> list[str]:
    with database.read() as db:
        return list(db.scalars(select(Outgoing.status).order_by(Outgoing.id)))


def test_inside_the_window_a_reminder_goes_in_free_words(database: Database):
    conversation = writes(database, NOON - WINDOW + SECOND)
    begins(database, conversation, NOON)

    [reply] = sent(database, NOON)

    assert (reply.text, reply.template) == ("¿Podrá venir?", None)


def test_one_second_after_the_window_it_goes_as_its_template(database: Database):
    conversation = writes(database, NOON - WINDOW)
    begins(database, conversation, NOON)

    [reply] = sent(database, NOON)

    assert reply.template == "appointment_reminder"
    assert "jueves 26 de noviembre" in reply.text


def refused_as_too_late(database: Database, at: datetime) -> None:
    """Let what goes now be refused: by WhatsApp's count the person wrote too long ago."""
    with database.write() as db:
        for parcel in dispatch.claim(db, at, lease_from=at):
            outcomes.refused(db, parcel.id, WindowShutError("63016"), at)


def test_what_whatsapp_takes_for_too_late_goes_as_its_template_once(database: Database):
    conversation = writes(database, NOON - timedelta(hours=1))
    begins(database, conversation, NOON)
    refused_as_too_late(database, NOON)

    [reply] = sent(database, NOON)

    assert reply.template == "appointment_reminder"


def test_a_template_that_is_taken_for_too_late_fails(database: Database):
    conversation = writes(database, NOON - timedelta(hours=1))
    begins(database, conversation, NOON)
    refused_as_too_late(database, NOON)
    refused_as_too_late(database, NOON)

    assert sent(database, NOON) == []
    assert statuses(database) == [Status.FAILED]


def test_once_the_person_writes_whatsapp_s_count_is_forgotten(database: Database):
    conversation = writes(database, NOON - timedelta(hours=1))
    begins(database, conversation, NOON)
    refused_as_too_late(database, NOON)
    writes(database, NOON + SECOND)

    [reply] = sent(database, NOON + SECOND)

    assert reply.template is None


def test_what_is_tried_again_in_a_moment_is_not_overtaken(database: Database):
    conversation = writes(database, NOON)
    with database.write() as db:
        for text in ("Uno.", "Dos."):
            outbox.say(db, conversation, Reply(text=text), key=text, now=NOON)
        [first] = dispatch.claim(db, NOON, lease_from=NOON)
        outcomes.refused(db, first.id, RefusedError("429", retry_after=5), NOON)

    assert sent(database, NOON) == []
    later = NOON + timedelta(seconds=5)
    assert [reply.text for reply in sent(database, later) + sent(database, later)] == [
        "Uno.",
        "Dos.",
    ]


def test_what_waits_for_long_is_overtaken(database: Database):
    conversation = writes(database, NOON)
    with database.write() as db:
        for text in ("Uno.", "Dos."):
            outbox.say(db, conversation, Reply(text=text), key=text, now=NOON)
        [first] = dispatch.claim(db, NOON, lease_from=NOON)
        outcomes.refused(db, first.id, RefusedError("60728", retry_after=1800), NOON)

    assert [reply.text for reply in sent(database, NOON)] == ["Dos."]


def test_a_line_that_is_down_for_hours_loses_nothing(database: Database):
    conversation = writes(database, NOON)
    with database.write() as db:
        outbox.say(db, conversation, Reply(text="Con gusto."), key="answer", now=NOON)
    for minute in range(180):
        _tried_at(database, NOON + timedelta(minutes=minute))

    late = NOON + timedelta(hours=4)
    assert [reply.text for reply in sent(database, late)] == ["Con gusto."]


def _tried_at(database: Database, now: datetime) -> None:
    with database.write() as db:
        for parcel in dispatch.claim(db, now, lease_from=now):
            outcomes.refused(db, parcel.id, RefusedError("unreachable", retry_after=10), now)


def test_what_we_begin_needs_a_registered_template(database: Database):
    conversation = writes(database, NOON)

    with pytest.raises(TemplateError), database.write() as db:
        outbox.begin(db, conversation, Reply(text="Hola."), key="bare", now=NOON)


def test_a_template_needs_each_of_its_variables(database: Database):
    conversation = writes(database, NOON)
    lame = Reply(text="¿Podrá venir?", template="appointment_reminder", variables=("jueves",))

    with pytest.raises(TemplateError), database.write() as db:
        outbox.begin(db, conversation, lame, key="lame", now=NOON)


def test_at_night_what_we_begin_waits_for_the_morning(database: Database):
    conversation = writes(database, NIGHT)
    begins(database, conversation, NIGHT)

    assert sent(database, NIGHT) == []
    assert sent(database, daytime.next_hour(NIGHT) - SECOND) == []
    assert len(sent(database, daytime.next_hour(NIGHT))) == 1


def test_at_night_an_answer_goes_at_once(database: Database):
    conversation = writes(database, NIGHT)
    with database.write() as db:
        outbox.say(db, conversation, Reply(text="Con gusto."), key="answer", now=NIGHT)

    assert [reply.text for reply in sent(database, NIGHT)] == ["Con gusto."]


def test_what_would_be_of_no_use_in_the_morning_expires_at_once(database: Database):
    conversation = writes(database, NIGHT)
    begins(database, conversation, NIGHT, expires_at=daytime.next_hour(NIGHT))

    assert sent(database, NIGHT) == []
    assert statuses(database) == [Status.EXPIRED]


def test_who_opted_out_gets_nothing_that_we_begin(database: Database):
    conversation = writes(database, NOON)
    begins(database, conversation, NOON)
    with database.write() as db:
        db.query(Identity).one().opted_out_at = NOON
        outbox.say(db, conversation, Reply(text="Con gusto."), key="answer", now=NOON)

    said = sent(database, NOON) + sent(database, NOON)

    assert [reply.text for reply in said] == ["Con gusto."]
    assert statuses(database)[0] == Status.CANCELLED


def test_the_budget_of_people_goes_to_the_soonest_visits(database: Database):
    far, soon, sooner = (
        writes(database, NOON - timedelta(days=3), f"whatsapp:{name}") for name in "abc"
    )
    for conversation, hours in ((far, 30), (soon, 20), (sooner, 10)):
        visit = NOON + timedelta(hours=hours)
        begins(database, conversation, NOON, about_at=visit, expires_at=visit)

    assert len(sent(database, NOON, people_a_day=2)) == 2
    with database.read() as db:
        rows = {row.conversation_id: row for row in db.scalars(select(Outgoing))}
    assert rows[far].status == Status.READY
    assert rows[far].not_before == NOON + timedelta(hours=24)
    assert {rows[soon].status, rows[sooner].status} == {Status.ACCEPTED}


def test_what_the_budget_cannot_reach_in_time_expires_at_once(database: Database):
    first, second = (
        writes(database, NOON - timedelta(days=3), f"whatsapp:{name}") for name in "ab"
    )
    visit = NOON + timedelta(hours=20)
    for conversation in (first, second):
        begins(database, conversation, NOON, about_at=visit, expires_at=visit)

    sent(database, NOON, people_a_day=1)

    assert statuses(database) == [Status.ACCEPTED, Status.EXPIRED]


def test_a_person_counts_once_a_day(database: Database):
    conversation = writes(database, NOON - timedelta(days=3))
    begins(database, conversation, NOON, key="one")
    begins(database, conversation, NOON, key="two")

    assert len(sent(database, NOON, people_a_day=1) + sent(database, NOON, people_a_day=1)) == 2


def test_telegram_has_no_window_and_no_budget(database: Database):
    conversation = writes(database, NOON - timedelta(days=90), "telegram:1")
    begins(database, conversation, NOON)

    [reply] = sent(database, NOON, people_a_day=0)

    assert reply.template is None


def test_words_of_a_caseworker_whose_window_shut_knock_and_wait(database: Database, marta: int):
    conversation = writes(database, NOON)
    late = NOON + WINDOW
    with database.write() as db:
        reply = Reply(text="Ya está su partida.")
        outbox.say(db, conversation, reply, key="case", now=NOON, said_by=marta, not_before=late)

    assert sent(database, late - SECOND) == []
    [knock] = sent(database, late) + sent(database, late)
    assert knock.template == "answer_waiting"

    writes(database, late + SECOND)
    with database.write() as db:
        outbox.release_held(db, conversation, late + SECOND)
    assert [reply.text for reply in sent(database, late + SECOND)] == ["Ya está su partida."]


def test_nobody_knocks_once_the_person_is_there(database: Database, marta: int):
    conversation = writes(database, NOON - WINDOW)
    with database.write() as db:
        row, identity = inbox.conversation(db, conversation)
        outbox.say_or_hold(
            db, row, identity, Reply(text="Ya."), key="case", now=NOON, said_by=marta
        )
    writes(database, NOON + SECOND)

    assert sent(database, NOON + SECOND) == []
    assert statuses(database) == [Status.HELD, Status.CANCELLED]


def test_the_last_hour_of_the_day_is_quiet_and_the_first_of_the_morning_is_not():
    assert not daytime.is_now(NIGHT)
    assert daytime.is_now(daytime.next_hour(NIGHT))
    assert not daytime.is_now(daytime.next_hour(NIGHT) - SECOND)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["writes", "answers", "begins", "sends", "is refused"]),
            st.integers(min_value=0, max_value=30 * 3600),
        ),
        max_size=40,
    )
)
def test_no_history_puts_free_words_outside_the_window(
    database: Database, history: list[tuple[str, int]]
):
    who = f"whatsapp:{next(_people)}"
    now = last_written = NOON
    conversation = writes(database, now, who)
    for step, (does, seconds) in enumerate(history):
        now += timedelta(seconds=seconds + 1)
        key = f"{who}:{step}"
        match does:
            case "writes":
                writes(database, now, who)
                last_written = now
            case "answers":
                with database.write() as db:
                    outbox.say(db, conversation, Reply(text="Con gusto."), key=key, now=now)
            case "begins":
                begins(database, conversation, now, key=key)
            case _:
                for reply in _tried(database, who, now, is_refused=does == "is refused"):
                    assert (reply.template is None) == (now < last_written + WINDOW)


def _tried(database: Database, who: str, now: datetime, *, is_refused: bool) -> list[Reply]:
    """Send what can go now, and give what went to one person."""
    with database.write() as db:
        parcels = dispatch.claim(db, now, lease_from=now)
        for parcel in parcels:
            if is_refused:
                outcomes.refused(db, parcel.id, RefusedError("429", retry_after=5), now)
            else:
                outcomes.accepted(db, parcel.id, None)
    return [parcel.reply for parcel in parcels if str(parcel.to) == who]
