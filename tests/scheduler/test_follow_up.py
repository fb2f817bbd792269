"""Asking people how they are, for a year: only who agreed, at a good hour, and not for ever."""

import pytest
from sqlalchemy import select

from office import contact_days
from office.follow_up import CheckIn
from tests.app.terminal import ANA, BOOKING
from tests.scheduler.office import Office, at

OFFERED = "¿Le parece?"
GOOD, SO_SO, BAD, NO_MORE = "1", "2", "3", "4"


@pytest.fixture
def agreed(office: Office) -> Office:
    """Ana, who said on Monday 23 November that she may be asked."""
    office.say(text="hola")
    office.agree()
    return office


def due(office: Office) -> list[str]:
    return [row["due_at"][:16] for row in office.show("reminders")]


def book(office: Office, **first: str) -> str:
    """Book as Ana does; gives what is said in the end."""
    for said in ({**BOOKING[0], **first}, *BOOKING[1:]):
        [reply] = office.say(**said)
    return reply["text"]


def test_who_booked_is_asked_once_whether_we_may_write_later(office: Office):
    first = book(office)
    office.say(text="cancelar mi cita")
    office.say(choice="yes")
    office.say(text="quiero una cita en mejicanos el viernes a las 10")
    office.say(choice="oficina_primera_atencion")
    [again] = office.say(choice="yes")

    assert OFFERED in first
    assert "le esperamos" in again["text"]
    assert OFFERED not in again["text"]


@pytest.mark.parametrize("said", ["👍", "gracias", "no", "2"])
def test_only_a_yes_is_a_yes(office: Office, said: str):
    book(office)
    office.say(text=said)

    assert "contact_later" not in office.show("people")[0]["consents"]
    assert "follow_up" not in {row["kind"] for row in office.show("reminders")}


@pytest.mark.parametrize("said", ["1", "sí", "Sí, escríbanme"])
def test_one_answer_is_enough_to_agree(office: Office, said: str):
    book(office)
    [thanks] = office.say(text=said)

    assert "en unos días le escribimos" in thanks["text"]
    assert "contact_later" in office.show("people")[0]["consents"]
    assert len(office.statuses("follow_up")) == 6


def test_who_books_for_another_is_not_asked(office: Office):
    office.say(text="quiero una cita en mejicanos el jueves a las 10 para mi hija")
    for said in BOOKING[1:]:
        [reply] = office.say(**said)

    assert "le esperamos" in reply["text"]
    assert OFFERED not in reply["text"]


def test_who_waits_for_a_human_is_not_asked(office: Office):
    office.say(text="quiero hablar con una persona")

    assert OFFERED not in book(office)


def test_the_ladder_is_written_whole_at_ten_on_days_the_office_opens(agreed: Office):
    assert due(agreed) == [
        "2026-11-26T10:00",
        "2026-12-03T10:00",
        "2026-12-23T10:00",
        "2027-02-23T10:00",
        "2027-05-24T10:00",  # the 23rd is a Sunday
        "2027-11-23T10:00",
    ]
    assert agreed.show("people")[0]["consents"] == ["contact_later"]


@pytest.mark.parametrize(
    ("began", "months", "ends"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(began: str, months: int, ends: str):
    day = at(f"{began} 10:00").date()

    assert contact_days.months_after(day, months).isoformat() == ends


def test_nobody_is_asked_on_a_holiday(office: Office):
    office.until("2027-03-22 09:00")
    office.say(text="hola")
    office.agree()

    # Three days later is Holy Thursday, and the office opens again on Monday.
    assert due(office)[0] == "2027-03-29T10:00"


def test_who_is_well_is_asked_three_things_and_thanked(agreed: Office):
    [asked] = agreed.until("26 10:00")
    [arrived] = agreed.say(text=GOOD)
    [safe] = agreed.say(text="sí")
    [thanks] = agreed.say(text=GOOD)

    assert asked["template"] == "follow_up"
    assert "dónde quedarse" in arrived["text"]
    assert "a salvo" in safe["text"]
    assert thanks["options"] == []
    assert agreed.show("cases") == []


def test_the_question_on_a_shared_telephone_tells_no_topic(agreed: Office):
    said = agreed.until("2027-12-01 10:00")

    assert {reply["template"] for reply in said} == {"follow_up"}
    assert len({reply["text"] for reply in said}) == 1


@pytest.mark.parametrize(
    ("answers", "reason", "priority"),
    [
        ((BAD, GOOD, GOOD), "follow_up:how", "normal"),
        ((GOOD, BAD, GOOD), "follow_up:arrived", "high"),
        ((GOOD, GOOD, "2"), "follow_up:safe", "urgent"),
        ((BAD, BAD, "2"), "follow_up:safe", "urgent"),
    ],
)
def test_bad_news_goes_to_a_human_and_the_person_is_told(
    agreed: Office, answers: tuple[str, ...], reason: str, priority: str
):
    agreed.until("26 10:00")
    said = [agreed.say(text=answer)[0]["text"] for answer in answers]

    [case] = agreed.show("cases")
    assert (case["reason"], case["priority"]) == (reason, priority)
    assert case["folio"] in said[-1]
    assert ("911" in said[-1]) == (priority == "urgent")


def test_what_got_worse_goes_to_a_human(agreed: Office):
    agreed.until("26 10:00")
    for answer in (GOOD, GOOD, GOOD):
        agreed.say(text=answer)
    agreed.until("2026-12-03 10:00")
    for answer in (SO_SO, GOOD, GOOD):
        agreed.say(text=answer)

    assert [case["reason"] for case in agreed.show("cases")] == ["follow_up:worse"]


@pytest.mark.parametrize("said", [NO_MORE, "Ya no me escriban", "BAJA"])
def test_who_wants_no_more_is_asked_no_more(agreed: Office, said: str):
    agreed.until("26 10:00")
    agreed.say(text=said)

    assert agreed.until("2027-12-01 10:00") == []
    assert agreed.calls() == []


def test_saying_no_more_takes_the_consent_back(agreed: Office):
    agreed.until("26 10:00")
    agreed.say(text=NO_MORE)

    assert agreed.show("people")[0]["consents"] == []
    assert set(agreed.statuses()) == {"fired", "cancelled"}


def test_after_two_silences_somebody_calls_and_we_ask_no_more(agreed: Office):
    assert len(agreed.until("2026-12-03 10:00")) == 2
    assert agreed.until("2026-12-06 09:59") == []
    assert agreed.calls() == []

    assert agreed.until("2027-12-01 10:00") == []
    assert agreed.calls() == [("follow_up", None)]


def test_one_tap_is_no_silence(agreed: Office):
    agreed.until("26 10:00")
    agreed.say(text=GOOD)

    assert len(agreed.until("2026-12-10 10:00")) == 1
    assert agreed.calls() == []


def test_an_open_case_shows_that_we_are_in_touch(agreed: Office):
    agreed.say(text="quiero hablar con una persona")
    agreed.act("marta", "claim")
    agreed.act("marta", "answer", text="Buenos días, Ana.")

    assert agreed.until("26 10:00") == []
    assert agreed.statuses()[0] == "cancelled"


def test_a_visit_that_was_attended_shows_that_we_are_in_touch(office: Office):
    office.book()
    office.agree()
    office.until("26 09:00")
    office.attend()
    office.until("26 12:00")

    assert office.statuses("follow_up")[0] == "cancelled"
    assert len(office.until("2026-12-03 10:00")) == 1


def test_what_falls_due_while_the_program_is_down_is_asked_at_the_next_good_hour(agreed: Office):
    assert agreed.until("26 21:00", asleep=True) == []

    assert len(agreed.until("27 10:00")) == 1


def test_what_is_too_late_is_somebody_s_to_call(agreed: Office):
    assert agreed.until("2026-12-01 10:00", asleep=True) == []

    assert agreed.calls() == [("follow_up", None)]
    assert agreed.statuses()[0] == "expired"


def test_a_question_answered_before_is_not_taken_twice(agreed: Office):
    agreed.until("26 10:00")
    [arrived] = agreed.say(text=GOOD)
    agreed.say(choice=arrived["options"][0]["id"])

    [over] = agreed.say(choice=arrived["options"][2]["id"])

    assert "ya lo teníamos" in over["text"]
    with agreed.database.read() as db:
        [check_in] = db.scalars(select(CheckIn))
    assert check_in.given() == {"how": "good", "arrived": "good"}


@pytest.mark.parametrize(
    "answer",
    ["1.how.good", "9.how.good", "x.how.good", "1.money.good", "1.how.none", "", "1.2.3.4"],
)
def test_a_made_up_answer_changes_nothing(agreed: Office, answer: str):
    agreed.until("26 10:00")
    agreed.say("telegram:beto", text="hola")

    [said] = agreed.say("telegram:beto", choice=f"follow_up:answer={answer}")

    assert said["to"] == "telegram:beto"
    with agreed.database.read() as db:
        assert [each.answers for each in db.scalars(select(CheckIn))] == [None]


def test_an_errand_under_way_waits_while_a_question_is_answered(agreed: Office):
    agreed.until("26 09:59")
    agreed.say(text="quiero una cita en mejicanos")
    agreed.until("26 10:00")

    [arrived] = agreed.say(text="1")

    assert "dónde quedarse" in arrived["text"]
    assert agreed.show("conversation", of=ANA)["flow"] == "book_appointment"


def test_who_said_no_is_never_asked_again(office: Office):
    office.say(text="hola")
    office.say(choice="allow_follow_up:consent=no")

    assert office.show("reminders") == []
    assert office.show("people")[0]["consents"] == []
