"""Closing an office from the console: whom it touches, what becomes of them, taking it back."""

from datetime import date

import pytest
from sqlalchemy import select

from office import rebooking
from office.caseworkers import Role
from office.rebooking import Rebooking
from office.timetable import ClosureRow
from tests.console.visitors import ELSEWHERE, HERE, books, closes, hour, stands

PAGE = f"/consola/agenda/{HERE}/cierres"
TUESDAY = date(2026, 11, 24)
GOOD = {"clase": "extraordinary", "desde": "2026-11-24", "motivo": "Capacitación del personal"}


@pytest.fixture
def browser(office):
    return office.signed_in(office.account("Marta", office=HERE, role=Role.COORDINATOR))


def kept(office) -> list[ClosureRow]:
    with office.database.read() as db:
        return list(db.scalars(select(ClosureRow)))


async def test_a_day_without_visits_is_closed_at_once(office, browser):
    answer = await browser.send_form(PAGE, PAGE, {**GOOD, "fuente": "Circular 12"})

    [row] = kept(office)
    assert answer.headers["location"] == f"{PAGE}/{row.id}"
    page = (await browser.get(f"{PAGE}/{row.id}")).text
    assert "Lo puso Marta" in page
    assert "Circular 12" in page
    assert "Capacitación del personal" in (await browser.get(PAGE)).text
    day = (await browser.get(f"/consola/agenda/{HERE}?dia=2026-11-24")).text
    assert "Capacitación del personal" in day


async def test_who_is_touched_is_shown_first_and_nothing_is_done(office, browser):
    code = books(office, "Ana", hour("10:00", TUESDAY))

    answer = await browser.send_form(PAGE, PAGE, GOOD)

    assert answer.status_code == 409
    for words in ("Hay 1 cita que ya no podría ser", "Ana", 'value="Capacitación del personal"'):
        assert words in answer.text
    assert (kept(office), stands(office, code).status) == ([], "booked")


async def test_one_press_closes_and_proposes_other_hours_to_all(office, browser):
    codes = [books(office, f"Ana {n}", hour(f"{n}:00", TUESDAY)) for n in (9, 10, 11)]

    answer = await browser.send_form(PAGE, PAGE, {**GOOD, "luego": "rebook"})

    assert [stands(office, code).status for code in codes] == ["cancelled"] * 3
    with office.database.read() as db:
        assert len(db.scalars(select(Rebooking)).all()) == 3
    page = (await browser.get(answer.headers["location"])).text
    assert page.count("No ha contestado") == 3


async def test_who_chose_another_hour_is_shown_with_it(office, browser):
    code = books(office, "Ana", hour("10:00", TUESDAY))
    answer = await browser.send_form(PAGE, PAGE, {**GOOD, "luego": "rebook"})
    with office.database.write() as db:
        [proposal] = db.scalars(select(Rebooking)).all()
        where, at = office.directory.office(HERE), hour("11:30", date(2026, 11, 25))
        rebooking.choose(db, where, proposal, at, now=office.now)

    page = (await browser.get(answer.headers["location"])).text

    assert "Escogió otra hora" in page
    assert "mié 25 nov, 11:30" in page
    assert code in page


async def test_visits_can_be_left_as_they_are(office, browser):
    code = books(office, "Ana", hour("10:00", TUESDAY))

    await browser.send_form(PAGE, PAGE, {**GOOD, "luego": "keep"})

    assert (len(kept(office)), stands(office, code).status) == (1, "booked")


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"clase": ""}, "de qué clase"),
        ({"desde": "2026-02-31"}, "Ese día no existe"),
        ({"desde": "2026-11-20"}, "Ese día ya pasó"),
        ({"hasta": "2026-11-23"}, "antes que el primero"),
        ({"de_hora": "25:00"}, "Esa hora no existe"),
        ({"de_hora": "10:00", "a_hora": "09:00"}, "Cierra antes de abrir"),
        ({"de_hora": "10:00"}, "Cierra antes de abrir"),
        ({"motivo": " "}, "Escriba el motivo"),
        ({"motivo": "a" * 201}, "muy largo"),
    ],
)
async def test_what_cannot_be_is_refused_with_the_reason_and_what_was_typed(
    office, browser, wrong, why
):
    answer = await browser.send_form(PAGE, PAGE, {**GOOD, **wrong})

    assert (answer.status_code, kept(office)) == (422, [])
    assert why in answer.text
    assert f'value="{ {**GOOD, **wrong}["desde"] }"' in answer.text


async def test_a_closure_is_taken_back(office, browser):
    closure = closes(office)
    page = f"{PAGE}/{closure}"

    await browser.send_form(page, f"{page}/reabrir")

    assert kept(office)[0].withdrawn_at == office.now
    assert "la oficina abre" in (await browser.get(page)).text


async def test_who_does_not_lead_sees_closures_and_changes_none(office):
    closes(office)
    browser = office.signed_in(office.account("Luis", office=HERE))

    page = (await browser.get(PAGE)).text

    assert "Capacitación" in page
    assert '<form class="box sheet"' not in page


async def test_another_offices_closure_is_not_there(office, browser):
    closure = closes(office, ELSEWHERE)

    assert (await browser.get(f"{PAGE}/{closure}")).status_code == 404
    assert (await browser.get(f"{PAGE}/mil")).status_code == 404
