"""Visits made, moved and cancelled for somebody at the desk, who is told in their chat."""

from datetime import date

import pytest
from sqlalchemy import select

from office.consent import Consent
from tests.console.office import form_of
from tests.console.visitors import ELSEWHERE, HERE, books, every_visit, hour, stands

AGENDA = f"/consola/agenda/{HERE}"
TUESDAY = date(2026, 11, 24)
NEW, WALK_IN = f"{AGENDA}/nueva", f"{AGENDA}/sin-cita"
GOOD = {"dia": "2026-11-24", "hora": "09:00", "tema": "legal_aid", "acepta": "si"}


@pytest.fixture
def browser(office):
    return office.signed_in(office.account("Marta", office=HERE))


def told(office) -> list[tuple[str, str | None]]:
    return [(row.reply.text, row.reply.template) for row in office.outgoing()]


async def test_a_visit_is_booked_for_somebody_known_and_they_are_told(office, browser):
    code = books(office, "Ana", hour("10:00"), sender="whatsapp:+50371234567")

    answer = await browser.send_form(NEW, NEW, {**GOOD, "de": code})

    [_, made] = every_visit(office)
    assert (made.service, made.topic) == ("visita_asuntos_legales", "legal_aid")
    assert made.starts_at == hour("09:00", TUESDAY)
    assert answer.headers["location"] == f"/consola/citas/{made.code}?hecho=apuntada"
    [(words, template)] = told(office)
    assert template == "appointment_made"
    assert "martes 24 de noviembre, a las 9:00 a. m." in words
    assert made.code in words
    page = (await browser.get(answer.headers["location"])).text
    assert "El aviso va en camino por WhatsApp" in page


async def test_a_visit_is_booked_by_name_for_who_has_no_telephone(office, browser):
    answer = await browser.send_form(NEW, NEW, {**GOOD, "nombre": "Rosa Elena"})

    [made] = every_visit(office)
    assert (answer.status_code, made.identity_id, told(office)) == (303, None, [])
    page = (await browser.get(answer.headers["location"])).text
    assert "Rosa Elena" in page
    assert "avísele usted" in page
    with office.database.read() as db:
        assert db.scalars(select(Consent.purpose)).all() == ["appointment"]


async def test_somebody_is_known_by_their_cases_folio(office, browser):
    folio = office.case(name=None)

    await browser.send_form(NEW, NEW, {**GOOD, "de": folio, "nombre": "Ana López"})

    [made] = every_visit(office)
    assert made.identity_id is not None
    assert "Ana López" in (await browser.get(f"/consola/citas/{made.code}")).text


async def test_a_relative_is_told_through_the_phone_that_is_known(office, browser):
    code = books(office, "Ana", hour("10:00"))

    await browser.send_form(NEW, NEW, {**GOOD, "de": code, "nombre": "Luisito"})

    [before, made] = every_visit(office)
    assert made.for_other
    assert made.person_id != before.person_id
    assert made.identity_id == before.identity_id


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"nombre": ""}, "Escriba el nombre"),
        ({"nombre": "a" * 150}, "demasiado largo"),
        ({"acepta": ""}, "Sin el acuerdo de la persona"),
        ({"tema": ""}, "Escoja para qué viene"),
        ({"tema": "volar"}, "Escoja para qué viene"),
        ({"de": "ZZZZZ"}, "No hay una cita ni un caso"),
        ({"hora": ""}, "Escoja una de las horas libres"),
        ({"hora": "25:00"}, "Escoja una de las horas libres"),
        ({"hora": "03:00"}, "no recibe citas a esa hora"),
        ({"dia": "2026-02-31"}, "Ese día no existe"),
        ({"dia": "2026-12-25"}, "no recibe citas a esa hora"),
        ({"dia": "2026-11-20"}, "no recibe citas a esa hora"),
    ],
)
async def test_what_cannot_be_is_refused_with_the_reason_and_nothing_typed_is_lost(
    office, browser, wrong, why
):
    typed = {**GOOD, "nombre": "Rosa Elena", **wrong}

    answer = await browser.send_form(NEW, NEW, typed)

    assert answer.status_code == 422
    assert why in answer.text
    assert f'value="{typed["nombre"]}"' in answer.text
    assert every_visit(office) == []
    assert told(office) == []
    with office.database.read() as db:
        assert db.scalars(select(Consent)).all() == []


async def test_an_hour_that_was_taken_meanwhile_is_refused(office, browser):
    books(office, "Luis", hour("09:00", TUESDAY))

    answer = await browser.send_form(NEW, NEW, {**GOOD, "nombre": "Rosa"})

    assert "Esa hora ya se ocupó" in answer.text


async def test_somebody_of_another_office_is_not_known_here(office, browser):
    code = books(office, "Ana", hour("10:00"), place=ELSEWHERE)

    answer = await browser.send_form(NEW, NEW, {**GOOD, "de": code})

    assert "No hay una cita ni un caso de su oficina" in answer.text


@pytest.mark.parametrize(("how", "state"), [("espera", "booked"), ("atendida", "attended")])
async def test_who_came_without_an_appointment_is_noted(office, browser, how, state):
    fields = {"nombre": "Rosa", "tema": "debts", "acepta": "si", "como": how}

    answer = await browser.send_form(WALK_IN, WALK_IN, fields)

    [made] = every_visit(office)
    assert (made.status, made.arrived_at) == (state, office.now)
    assert answer.headers["location"] == f"{AGENDA}?dia=2026-11-23#cita-{made.code}"
    assert "Rosa" in (await browser.get(AGENDA)).text


async def test_who_came_without_an_appointment_has_a_name(office, browser):
    answer = await browser.send_form(WALK_IN, WALK_IN, {"tema": "debts", "acepta": "si"})

    assert (answer.status_code, every_visit(office)) == (422, [])


async def test_a_visit_is_moved_and_the_person_is_told(office, browser):
    code = books(office, "Ana", hour("10:00"), sender="whatsapp:+50371234567")
    path = f"/consola/citas/{code}/mover"

    answer = await browser.send_form(
        f"{path}?dia=2026-11-24", f"{path}?dia=2026-11-24", {"hora": "09:30"}
    )

    assert answer.headers["location"] == f"/consola/citas/{code}?hecho=movida"
    assert [each.status for each in every_visit(office)] == ["moved", "booked"]
    assert stands(office, code).starts_at == hour("09:30", TUESDAY)
    [(words, template)] = told(office)
    assert (template, "a las 9:30 a. m." in words) == ("appointment_moved", True)


async def test_a_visit_is_not_moved_to_an_hour_that_is_none(office, browser):
    code = books(office, "Ana", hour("10:00"))
    path = f"/consola/citas/{code}/mover?dia=2026-12-25"

    answer = await browser.send_form(path, path, {"hora": "09:30"})

    assert (answer.status_code, stands(office, code).status) == (422, "booked")
    assert told(office) == []


async def test_a_visit_is_cancelled_once_and_the_person_is_told_once(office, browser):
    code = books(office, "Ana", hour("10:00"))
    page, path = f"/consola/citas/{code}", f"/consola/citas/{code}/cancelar"
    fields = {"token": (await token_of(browser, page, path))}

    first = await browser.send_fields(path, fields)
    second = await browser.send_fields(path, fields)

    assert first.headers["location"] == f"{page}?hecho=cancelada"
    assert (second.status_code, "ya se movió o se canceló" in second.text) == (409, True)
    assert stands(office, code).status == "cancelled"
    assert [template for _, template in told(office)] == ["appointment_cancelled"]


async def test_what_is_done_with_a_visit_is_in_the_book(office, browser):
    code = books(office, "Ana", hour("10:00"))
    await browser.send_form(f"/consola/citas/{code}", f"/consola/citas/{code}/cancelar", {})

    assert ("cancel_visit", f"appointment:{code}") in [line[1:] for line in office.book()]


async def token_of(browser, page, action) -> str:
    return form_of((await browser.get(page)).text, action)["token"]
