"""The agenda of a day: who comes, what can be noted of them, and what nobody else may see."""

from datetime import date, timedelta

import pytest

from office.arrivals import OnTheWay
from tests.console.visitors import ELSEWHERE, HERE, books, hour, stands, tells

MOST_QUERIES = 9
"""Of one page, beside finding out who is signed in."""
AGENDA = f"/consola/agenda/{HERE}"


@pytest.fixture
def marta(office):
    return office.account("Marta", office=HERE)


async def mark(browser, code, how, **fields):
    action = f"/consola/citas/{code}/marcar"
    page = AGENDA if fields.get("volver", "dia") == "dia" else f"/consola/citas/{code}"
    return await browser.send_form(page, action, {"como": how, **fields})


async def test_a_day_shows_who_comes_what_for_and_how_they_fare(office, marta):
    code = books(office, "Ana López", hour("10:00"), sender="whatsapp:+50371234567", confirms=True)
    tells(office, code, OnTheWay.LATE)

    page = (await office.signed_in(marta).get(AGENDA)).text

    for words in ("Ana López", "DUI", code, "•••• 4567", "Confirmó", "Avisó que viene tarde"):
        assert words in page
    assert "71234567" not in page
    assert ("caseworker:1", "view_agenda", f"agenda:{HERE}:2026-11-23") in office.book()


async def test_the_agenda_opens_on_the_caseworkers_own_office(office, marta):
    answer = await office.signed_in(marta).get("/consola/agenda")

    assert answer.headers["location"] == AGENDA


async def test_who_serves_every_office_goes_from_one_to_the_other(office):
    page = (await office.signed_in(office.account()).get(AGENDA)).text

    assert f'href="/consola/agenda/{ELSEWHERE}?dia=2026-11-23"' in page


async def test_a_closed_day_says_why(office, marta):
    page = (await office.signed_in(marta).get(f"{AGENDA}?dia=2026-12-25")).text

    assert "Cerrado." in page
    assert "Nadie tiene cita este día." in page


@pytest.mark.parametrize("day", ["ayer", "2026-02-31", "31/02/2026", ""])
async def test_a_day_that_cannot_be_read_is_today(office, marta, day):
    page = (await office.signed_in(marta).get(AGENDA, params={"dia": day})).text

    assert "lunes 23 de noviembre" in page


async def test_an_arrival_an_attendance_and_their_taking_back_are_one_tap_each(office, marta):
    code = books(office, "Ana", hour("10:00"))
    browser = office.signed_in(marta)
    seen = []

    for how in ("llego", "deshacer", "llego", "atendida", "deshacer"):
        answer = await mark(browser, code, how)
        assert answer.headers["location"] == f"{AGENDA}?dia=2026-11-23#cita-{code}"
        its = stands(office, code)
        seen.append((its.status, its.arrived_at is not None))

    assert seen == [
        ("booked", True),
        ("booked", False),
        ("booked", True),
        ("attended", True),
        ("booked", False),
    ]


async def test_who_did_not_come_is_noted_after_the_hour_only(office, marta):
    code = books(office, "Ana", hour("10:00"))
    browser = office.signed_in(marta)
    before = await mark(browser, code, "no-vino")
    office.now += timedelta(hours=2)

    after = await mark(browser, code, "no-vino")

    assert (before.status_code, after.status_code) == (409, 303)
    assert "Todavía no es la hora" in before.text
    assert stands(office, code).status == "not_attended"


async def test_nothing_can_be_noted_of_days_to_come(office, marta):
    code = books(office, "Ana", hour("10:00", date(2026, 11, 24)))

    page = (await office.signed_in(marta).get(f"{AGENDA}?dia=2026-11-24")).text

    assert code in page
    assert "/marcar" not in page


async def test_a_mark_that_is_none_changes_nothing(office, marta):
    code = books(office, "Ana", hour("10:00"))

    await mark(office.signed_in(marta), code, "volando")

    assert stands(office, code).status == "booked"


async def test_visits_that_nobody_marked_are_listed_until_somebody_does(office, marta):
    code = books(office, "Ana", hour("10:00"))
    office.now += timedelta(days=1)
    browser = office.signed_in(marta)
    assert "Hay 1 cita pasada sin marcar" in (await browser.get(AGENDA)).text

    listed = await browser.get(f"{AGENDA}/sin-marcar")
    assert code in listed.text
    answer = await mark(browser, code, "atendida", volver="sin-marcar")

    assert answer.headers["location"] == f"{AGENDA}/sin-marcar"
    assert "Todo está anotado" in (await browser.get(f"{AGENDA}/sin-marcar")).text
    assert "sin marcar" not in (await browser.get(AGENDA)).text


async def test_another_offices_agenda_and_visits_are_not_there(office, marta):
    code = books(office, "Ana", hour("10:00"), place=ELSEWHERE)
    browser = office.signed_in(marta)

    for path in (f"/consola/agenda/{ELSEWHERE}", "/consola/agenda/luna", f"/consola/citas/{code}"):
        assert (await browser.get(path)).status_code == 404


async def test_a_visits_page_shows_where_it_is(office, marta):
    code = books(office, "Ana", hour("10:00"))

    page = (await office.signed_in(marta).get(f"/consola/citas/{code}")).text

    assert "Calle de la Alcaldía 1, Zacatecoluca" in page
    assert ("caseworker:1", "view_visit", f"appointment:{code}") in office.book()


async def test_a_full_day_and_a_visit_take_no_more_questions_than_an_empty_one(
    office, marta, queries
):
    codes = [books(office, f"Ana {n}", hour(f"{10 + n}:00")) for n in range(6)]
    browser = office.signed_in(marta)

    for path in (f"{AGENDA}/al-dia", f"{AGENDA}/sin-marcar", f"/consola/citas/{codes[0]}"):
        with queries() as asked:
            assert (await browser.get(path)).status_code == 200
        assert len(asked) <= MOST_QUERIES, (path, asked)


@pytest.mark.parametrize(
    ("said", "goes_to"),
    [
        (" k7m3p ", "/consola/citas/K7M3P"),
        ("", "/consola/agenda"),
        ("demasiado largo para ser uno", "/consola/agenda"),
    ],
)
async def test_a_visit_is_opened_by_the_code_that_is_said(office, marta, said, goes_to):
    answer = await office.signed_in(marta).get("/consola/citas", params={"codigo": said})

    assert answer.headers["location"] == goes_to


async def test_a_name_that_would_be_obeyed_is_shown(office, marta):
    books(office, "<b>Ana</b>\u202e", hour("10:00"))

    page = (await office.signed_in(marta).get(AGENDA)).text

    assert "<b>Ana" not in page
    assert "[U+202E]" in page
