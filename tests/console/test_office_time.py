"""An office's own hours and rules, entered over the directory's text; its week and its sheet."""

from datetime import date, time

import pytest

from office import calendar
from office.caseworkers import Role
from tests.console.visitors import ELSEWHERE, HERE, books, hour, stands

HOURS, RULES = f"/consola/agenda/{HERE}/horario", f"/consola/agenda/{HERE}/reglas"
TUESDAY = date(2026, 11, 24)
SHORT_WEEK = {
    **{f"{way}_{day}_{n}": "" for day in range(7) for n in range(2) for way in ("abre", "cierra")},
    "abre_1_0": "08:00",
    "cierra_1_0": "12:00",
    "abre_1_1": "13:00",
    "cierra_1_1": "15:00",
    "fuente": "Nota de la alcaldía",
}


@pytest.fixture
def browser(office):
    return office.signed_in(office.account("Marta", office=HERE, role=Role.COORDINATOR))


def its(office) -> calendar.Calendar:
    with office.database.read() as db:
        return calendar.of(db, office.directory.office(HERE))


async def test_hours_with_a_break_are_entered_over_the_directorys(office, browser):
    answer = await browser.send_form(HOURS, HOURS, SHORT_WEEK)

    assert answer.headers["location"] == f"{HOURS}?hecho=si"
    assert [(o.weekday, o.opens, o.closes) for o in its(office).openings] == [
        (1, time(8), time(12)),
        (1, time(13), time(15)),
    ]
    page = (await browser.get(answer.headers["location"])).text
    for words in ("El horario quedó guardado", "Lo puso Marta", "Nota de la alcaldía", "13:00"):
        assert words in page


async def test_what_the_directory_says_is_where_one_begins(office, browser):
    page = (await browser.get(HOURS)).text

    assert 'name="abre_0_0" value="08:00"' in page
    assert "Es el del directorio de demostración" in page


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"cierra_1_0": "07:00"}, "Cierra antes de abrir"),
        ({"cierra_1_0": ""}, "Cierra antes de abrir"),
        ({"abre_1_1": "11:00"}, "se enciman"),
        ({"abre_1_0": "25:00"}, "Esa hora no existe"),
        ({"abre_1_0": "", "cierra_1_0": "", "abre_1_1": "", "cierra_1_1": ""}, "no abriría nunca"),
        ({"fuente": " "}, "quién lo confirmó"),
    ],
)
async def test_hours_that_cannot_be_are_refused_and_stay_in_their_fields(
    office, browser, wrong, why
):
    before = its(office).openings

    answer = await browser.send_form(HOURS, HOURS, {**SHORT_WEEK, **wrong})

    assert (answer.status_code, its(office).openings) == (422, before)
    assert why in answer.text
    if wrong.get("abre_1_0") == "25:00":
        assert 'name="abre_1_0" value="25:00"' in answer.text


async def test_other_hours_show_first_whom_they_touch(office, browser):
    code = books(office, "Ana", hour("12:30", TUESDAY))
    before = its(office).openings

    answer = await browser.send_form(HOURS, HOURS, SHORT_WEEK)

    assert (answer.status_code, its(office).openings) == (409, before)
    assert "Ana" in answer.text
    await browser.send_form(HOURS, HOURS, {**SHORT_WEEK, "luego": "rebook"})
    assert stands(office, code).status == "cancelled"


async def test_rules_of_the_office_and_of_a_service_are_entered(office, browser):
    service = "visita_asuntos_legales"
    await browser.send_form(RULES, RULES, {"cupo": "2", "dos_horas": "no"})

    path = f"{RULES}?servicio={service}"
    await browser.send_form(path, path, {"minutos": "60"})

    own, legal = its(office).rules(), its(office).rules(service)
    assert (own.capacity, own.two_hours, own.minutes) == (2, False, 30)
    assert (legal.capacity, legal.minutes) == (2, 60)
    page = (await browser.get(path)).text
    assert "Ahora vale: 60" in page
    assert "Las puso Marta el lunes 23 de noviembre" in page


@pytest.mark.parametrize(
    ("field", "wrong", "why"),
    [
        ("cupo", "0", "una persona por lo menos"),
        ("minutos", "0", "5 minutos"),
        ("minutos", "media hora", "solo un número"),
        ("minutos", "٣٠", "solo un número"),
        ("anticipacion", "99999", "30 días"),
        ("horizonte", "0", "1 a 366"),
    ],
)
async def test_rules_that_cannot_be_are_refused_beside_their_field(
    office, browser, field, wrong, why
):
    before = its(office).rules()

    answer = await browser.send_form(RULES, RULES, {field: wrong})

    assert (answer.status_code, its(office).rules()) == (422, before)
    assert why in answer.text
    assert f'name="{field}" value="{wrong}"' in answer.text


async def test_a_service_that_is_none_has_no_rules(browser):
    assert (await browser.get(f"{RULES}?servicio=volar")).status_code == 404


async def test_who_does_not_lead_reads_the_hours_and_changes_none(office):
    browser = office.signed_in(office.account("Luis", office=HERE))

    page = (await browser.get(HOURS)).text

    assert 'value="08:00"' in page
    assert "Guardar el horario" not in page
    assert (await browser.get(f"/consola/agenda/{ELSEWHERE}/horario")).status_code == 404


async def test_a_week_shows_its_days_with_who_comes(office, browser, queries):
    code = books(office, "Ana", hour("10:00", TUESDAY))

    with queries() as asked:
        page = (await browser.get(f"/consola/agenda/{HERE}/semana")).text

    assert len(asked) <= 8
    assert page.index("martes 24") < page.index("Ana") < page.index("miércoles 25")
    assert f"/consola/citas/{code}" in page
    assert "16 lugares libres" in page


async def test_the_sheet_tells_what_somebody_comes_for_only_when_asked_to(office, browser):
    books(office, "Ana", hour("10:00"), topic="victim_protection")
    path = f"/consola/agenda/{HERE}/hoja"

    plain, whole = (await browser.get(path)).text, (await browser.get(f"{path}?motivos=si")).text

    assert "Ana" in plain
    assert "Protección a víctimas" not in plain
    assert "Protección a víctimas" in whole
    assert "print_agenda" in [each[1] for each in office.book()]
