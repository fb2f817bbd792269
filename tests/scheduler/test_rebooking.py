"""A closure proposes new places to everyone it touches; who does not answer is called."""

from datetime import timedelta

import pytest

from office.calendar_changes import Then
from tests.app.terminal import ANA, BETO
from tests.office_acts import close
from tests.scheduler.office import Office, at


def closes(office: Office, day: str = "26", *, then: Then = Then.REBOOK) -> list[dict]:
    """Close Mejicanos for a day; gives what goes out."""
    close(office.stage, "mejicanos", at(f"{day} 08:00").date().isoformat(), then=then)
    return office.replies({"clock": "+0m"})


def test_who_is_touched_is_told_with_new_places_at_one_tap(office: Office):
    office.book()
    [told] = closes(office)

    assert "no podrá atenderle" in told["text"]
    titles = [each["title"] for each in told["options"]]
    assert titles[-2:] == ["Otro día", "Ya no la necesito"]
    [done] = office.say(text="1")
    assert titles[0].split(", ")[1] in done["text"]
    assert [each["status"] for each in office.show("appointments")] == ["moved", "booked"]
    assert office.calls() == []


def test_who_is_not_touched_hears_nothing(office: Office):
    office.book()

    assert closes(office, "27") == []
    assert closes(office, "26", then=Then.KEEP) == []


def test_outside_the_window_the_template_offers_only_what_it_names(office: Office):
    office.book()
    office.until("25 12:00")
    [told] = closes(office)

    assert told["template"] == "appointment_changed"
    assert [each["title"] for each in told["options"]] == ["Otro día", "Ya no la necesito"]
    [times] = office.say(text="1")
    assert len(times["options"]) > 2


def test_the_old_reminders_are_silent_and_the_new_ones_speak(office: Office):
    office.book()
    closes(office)
    office.say(text="3")

    said = office.until("30 20:00")

    assert said
    assert all("jueves 26 de noviembre" not in reply["text"] for reply in said)


def test_who_declines_is_left_in_peace(office: Office):
    office.book()
    [told] = closes(office)
    office.say(choice=told["options"][-1]["id"])

    assert office.until("30 20:00") == []
    assert office.calls() == []


@pytest.mark.parametrize("blocked", [False, True])
def test_who_does_not_answer_or_cannot_be_told_is_called(office: Office, blocked: bool):
    code = office.book()
    if blocked:
        office.change(blocked_at=office.stage.clock.now())
    told = closes(office)

    assert bool(told) is not blocked
    office.until("24 09:00")
    assert office.calls() == [("closure", code)]


def test_at_night_nobody_is_woken(office: Office):
    office.book()
    office.until("23 21:00")

    assert closes(office) == []
    assert len(office.until("24 07:00")) == 1


def test_a_place_that_somebody_took_meanwhile_is_not_promised(office: Office):
    office.book()
    office.say(BETO, text="hola")
    [told] = closes(office)
    first = told["options"][0]
    hour = first["title"].split(", ")[1]
    day = first["title"].split(", ")[0]
    office.say(BETO, text=f"quiero una cita en mejicanos el {day} a las {hour}")
    for step in ({"choice": "yes"}, {"choice": "oficina_primera_atencion"}):
        office.say(BETO, **step)
    office.say(BETO, text="Beto Rivas")
    office.say(BETO, choice="yes")

    [sorry] = office.say(choice=first["id"])

    assert sorry["to"] == ANA
    assert first["id"] not in [each["id"] for each in sorry["options"]]


@pytest.mark.parametrize("choice", ["1|", "1|x", "9|no", "x", "", "1|2026-11-27T10:00"])
def test_a_made_up_choice_changes_nothing(office: Office, choice: str):
    office.book()
    closes(office)

    assert len(office.say(choice=f"rebook:rebooking={choice}")) == 1
    assert [each["status"] for each in office.show("appointments")] == ["cancelled"]


def test_each_of_many_is_told_once(office: Office):
    names = "Ada Berta Clara Delia Elena Flora".split()
    for number, name in enumerate(names):
        who = f"telegram:{name.lower()}"
        hour = at("26 08:00") + timedelta(minutes=30 * number)
        office.say(who, text=f"quiero una cita en mejicanos el jueves a las {hour:%-H:%M}")
        for step in ({"choice": "yes"}, {"choice": "oficina_primera_atencion"}):
            office.say(who, **step)
        office.say(who, text=f"{name} Rivas")
        office.say(who, choice="yes")

    told = closes(office)

    assert sorted(reply["to"] for reply in told) == [f"telegram:{n.lower()}" for n in names]
