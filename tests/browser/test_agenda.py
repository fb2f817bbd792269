"""The agenda in a real browser, on a desk and on a phone: marking, closing, booking, calling."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Playwright, expect

from office.arrivals import OnTheWay
from office.caseworkers import Caseworker, Role
from storage.database import Database
from tests.browser.test_console import is_bad, let_in, look
from tests.console.full_agenda import furnish
from tests.console.office import OfficeAtWork
from tests.console.served import Served
from tests.console.visitors import HERE, books, closes, has_to_call, hour, stands, tells, waits

pytestmark = pytest.mark.browser

SIZES = ("desk", "phone", "smallest")
TOMORROW = date(2026, 11, 24)
AGENDA = f"/consola/agenda/{HERE}"

Opens = Callable[..., Page]


@pytest.fixture
def office(database: Database) -> OfficeAtWork:
    return OfficeAtWork(database)


@pytest.fixture
def marta(office: OfficeAtWork) -> Caseworker:
    return office.account("Marta", role=Role.COORDINATOR, office=HERE)


@pytest.fixture
def codes(office: OfficeAtWork) -> dict[str, str]:
    return furnish(office)


@pytest.fixture
def opens(
    chromium: Browser, playwright: Playwright, office: OfficeAtWork, marta: Caseworker
) -> Iterator[Opens]:
    """Give a way to open pages of the agenda; none may complain of anything."""
    complaints: list[str] = []
    with Served(office) as served, ExitStack() as open_ones:

        def open_page(path: str, **wishes: object) -> Page:
            context = open_ones.enter_context(chromium.new_context(**look(playwright, **wishes)))
            let_in(office, served, context, marta)
            page = context.new_page()
            page.on("console", lambda said: complaints.append(said.text) if is_bad(said) else None)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(served.url + path)
            return page

        yield open_page
    assert complaints == []


@pytest.mark.parametrize("wishes", [{}, {"size": "phone"}, {"java_script_enabled": False}])
def test_a_visit_is_marked_and_unmarked_from_the_day(office, opens, codes, wishes):
    kevin = codes["kevin"]
    page = opens(AGENDA, **wishes)
    card = page.locator(f"#cita-{kevin}")
    expect(card).to_contain_text("Avisó que viene tarde")

    page.click(f"#llego-{kevin}")
    expect(card.locator(".tag")).to_have_text("Ya está aquí")
    page.click(f"#atendida-{kevin}")
    expect(card.locator(".tag")).to_have_text("Se atendió")
    expect(card).to_be_in_viewport()
    page.click(f"#deshacer-{kevin}")

    expect(card.locator(".tag")).to_have_text("Sin confirmar")
    assert stands(office, kevin).status == "booked"


def test_an_open_day_is_kept_true_and_the_focus_stays(office, opens, codes):
    page = opens("/consola/no-hay")
    page.clock.install()
    page.goto(page.url.split("/consola")[0] + AGENDA)
    page.focus(f"#llego-{codes['maria']}")
    expect(page.locator(f"#cita-{codes['maria']}")).not_to_contain_text("Avisó")

    tells(office, codes["maria"], OnTheWay.LOST)
    page.clock.run_for(21_000)

    expect(page.locator(f"#cita-{codes['maria']}")).to_contain_text("no encuentra el lugar")
    expect(page.locator(f"#llego-{codes['maria']}")).to_be_focused()


def test_an_office_is_closed_and_who_is_touched_is_offered_other_hours(office, opens, codes):
    touched = books(office, "Marina Cruz", hour("09:00", TOMORROW))
    page = opens(f"{AGENDA}/cierres", size="phone")

    page.select_option("#clase", "extraordinary")
    page.fill("#desde", TOMORROW.isoformat())
    page.fill("#motivo", "Capacitación del personal")
    page.click("#cerrar-oficina")
    expect(page.locator("#tocadas")).to_contain_text("Marina Cruz")
    assert stands(office, touched).status == "booked"
    page.click("#ofrecer")

    expect(page.locator(".answer-asked")).to_have_text("No ha contestado")
    assert stands(office, touched).status == "cancelled"
    page.click("#reabrir")
    page.click("#confirmar-reabrir")
    expect(page.locator(".empty")).to_contain_text("No hay cierres por venir")


def test_a_visit_is_booked_moved_and_cancelled_for_somebody(office, opens, codes):
    page = opens(AGENDA)
    page.locator(".free a").first.click()
    page.fill("#nombre", "Rosa Elena")
    page.select_option("#tema", "housing")
    page.check("[name=acepta]")
    page.click("#apuntar")
    expect(page.locator("#hecho")).to_contain_text("La cita quedó apuntada")

    page.click("#mover")
    page.locator(".pick").last.click()
    page.click("#mover")
    expect(page.locator("h1")).to_contain_text("3:30")
    page.click("#cancelar")
    page.click("#confirmar-cancelar")

    expect(page.locator(".visit-state .tag")).to_have_text("Cancelada")


def test_the_waiting_list_and_a_call_are_seen_to_on_a_phone(office, opens, codes):
    waits(office, "Rosa Elena Mejía")
    line = has_to_call(office, name="Carmen", sender="whatsapp:+50370000007")
    page = opens("/consola/espera", size="phone")
    expect(page.locator(".waits")).to_contain_text("Rosa Elena Mejía")

    page.click("#ir-llamadas")
    page.click(f"#telefono-{line}")
    expect(page.locator("#numero a")).to_have_attribute("href", "tel:+50370000007")
    page.click("#volver")
    page.fill(f"#nota-{line}", "Vendrá mañana")
    page.click(f"#reached-{line}")

    expect(page.locator(".empty")).to_have_text("No hay que llamar a nadie.")


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_every_page_of_the_agenda_can_be_used_by_everybody(office, opens, codes, size, colours):
    """No page has anything for axe to find, nor runs out of the screen to the side."""
    has_to_call(office, name="Carmen", sender="whatsapp:+50370000007")
    waits(office, "Rosa Elena Mejía")
    kevin = f"/consola/citas/{codes['kevin']}"
    paths = (
        AGENDA,
        f"{AGENDA}?dia=2026-12-25",
        f"{AGENDA}/sin-marcar",
        f"{AGENDA}/semana",
        f"{AGENDA}/hoja?motivos=si",
        f"{AGENDA}/nueva",
        f"{AGENDA}/sin-cita",
        f"{AGENDA}/espera",
        f"{AGENDA}/cierres",
        f"{AGENDA}/cierres/{closes(office)}",
        f"{AGENDA}/horario",
        f"{AGENDA}/reglas",
        "/consola/llamadas",
        kevin,
        f"{kevin}/mover?dia=2026-11-24",
    )
    page = opens(paths[0], size=size, color_scheme=colours)
    for path in paths:
        page.goto(page.url.split("/consola")[0] + path)
        for details in page.locator("details").all():
            details.locator("summary").click()

        found = Axe().run(page).response["violations"]

        assert [(path, each["id"], each["impact"]) for each in found] == []
        too_wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert too_wide <= 0, path
