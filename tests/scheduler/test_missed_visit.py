"""A visit that the person did not come to: one kind message, and another time at one tap."""

from office.reminders import Kind
from tests.scheduler.office import Office


def missed(office: Office) -> dict:
    """Let Ana miss her visit of Thursday at ten; gives what she is told."""
    office.book()
    office.until("26 11:00")
    [said] = office.miss()
    return said


def test_who_did_not_come_is_told_kindly_once_with_new_times(office: Office):
    office.book()
    office.until("25 12:00")
    office.say(text="gracias")  # inside the window she is written to in free words
    office.until("26 11:00")

    [said] = office.miss()

    assert "No se preocupe" in said["text"]
    titles = [each["title"] for each in said["options"]]
    assert titles == [
        "jue 26 nov, 12:00",
        "vie 27 nov, 10:00",
        "lun 30 nov, 10:00",
        "Otro día",
        "Ya no, gracias",
    ]
    assert office.until("30 10:00") == []


def test_one_tap_books_another_time(office: Office):
    office.book()
    office.until("25 12:00")
    office.say(text="gracias")
    office.until("26 11:00")
    office.miss()

    [done] = office.say(text="2")

    assert "viernes 27 de noviembre, a las 10:00" in done["text"]
    statuses = [(each["starts_at"][8:16], each["status"]) for each in office.show("appointments")]
    assert statuses == [("26T10:00", "not_attended"), ("27T10:00", "booked")]


def test_outside_the_window_the_template_offers_only_what_it_names(office: Office):
    said = missed(office)

    assert said["template"] == "missed_visit"
    assert [each["title"] for each in said["options"]] == ["Ver horas", "Ya no, gracias"]
    [times] = office.say(text="1")
    assert "vie 27 nov, 10:00" in [each["title"] for each in times["options"]]


def test_who_no_longer_needs_it_is_left_in_peace(office: Office):
    missed(office)

    [bye] = office.say(text="2")

    assert "cuando" in bye["text"] or "más adelante" in bye["text"]
    assert office.until("2027-01-30 10:00") == []


def test_a_time_that_was_taken_meanwhile_is_not_promised(office: Office):
    missed(office)
    [times] = office.say(text="1")
    wanted = next(o for o in times["options"] if o["title"] == "vie 27 nov, 10:00")
    office.say("telegram:beto", text="quiero una cita en mejicanos el viernes a las 10")
    for step in ({"choice": "yes"}, {"choice": "oficina_primera_atencion"}):
        office.say("telegram:beto", **step)
    office.say("telegram:beto", text="Beto Rivas")
    office.say("telegram:beto", choice="yes")

    [sorry] = office.say(choice=wanted["id"])

    assert "alguien más" in sorry["text"]
    assert wanted["title"] not in [each["title"] for each in sorry["options"]]


def test_a_visit_marked_again_as_attended_is_not_missed(office: Office):
    office.book()
    office.until("26 21:00")
    office.miss()
    office.until("26 22:00")
    office.attend()

    assert office.until("27 12:00") == []
    assert office.statuses(Kind.MISSED_VISIT) == ["cancelled"]


def test_a_made_up_time_changes_nothing(office: Office):
    missed(office)
    for choice in ("1|2026-13-45", "1|", "x|no", "9|2026-11-27T10:00-06:00", ""):
        assert len(office.say(choice=f"missed_visit:time={choice}")) == 1

    assert len(office.show("appointments")) == 1
