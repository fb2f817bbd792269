"""The console in a real browser: a case from the queue to its end, on a desk and on a phone."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

from console import first_run, sessions
from office.caseworkers import Caseworker
from storage.database import Database
from tests.console.full_office import ANA, furnish
from tests.console.office import PASSWORD, OfficeAtWork
from tests.console.served import Served

pytestmark = pytest.mark.browser

HERE = {"locale": "es-SV", "timezone_id": "America/El_Salvador"}
SIZES = ("desk", "phone", "smallest")

Opens = Callable[..., Page]


@pytest.fixture
def office(database: Database) -> OfficeAtWork:
    return OfficeAtWork(database)


@pytest.fixture
def served(office: OfficeAtWork) -> Iterator[Served]:
    with Served(office) as running:
        yield running


@pytest.fixture
def marta(office: OfficeAtWork) -> Caseworker:
    return office.account("Marta")


@pytest.fixture
def luis(office: OfficeAtWork) -> Caseworker:
    return office.account("Luis Ernesto")


@pytest.fixture
def folios(office: OfficeAtWork, marta: Caseworker, luis: Caseworker) -> dict[str, str]:
    return furnish(office, marta, luis)


@pytest.fixture
def opens(
    chromium: Browser, playwright: Playwright, office: OfficeAtWork, served: Served
) -> Iterator[Opens]:
    """Give a way to open pages, each in a browser of its own; none may complain of anything."""
    complaints: list[str] = []
    with ExitStack() as open_ones:

        def open_page(path: str, who: Caseworker | None = None, **wishes: object) -> Page:
            context = open_ones.enter_context(chromium.new_context(**look(playwright, **wishes)))
            if who:
                let_in(office, served, context, who)
            page = context.new_page()
            page.on("console", lambda said: complaints.append(said.text) if is_bad(said) else None)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(served.url + path)
            return page

        yield open_page
    assert complaints == []


def is_bad(said) -> bool:
    # A browser reports every answer of 4xx; those are asserted where they are meant.
    is_expected = "Failed to load resource" in said.text and re.search(r"4\d\d", said.text)
    return said.type in ("error", "warning") and not is_expected


def look(playwright: Playwright, *, size: str = "desk", **wishes: object) -> dict[str, object]:
    if size == "phone":
        return {**playwright.devices["Pixel 5"], **HERE, **wishes}
    small, large = {"width": 320, "height": 568}, {"width": 1280, "height": 800}
    return {"viewport": small if size == "smallest" else large, **HERE, **wishes}


def let_in(office: OfficeAtWork, served: Served, context: BrowserContext, who: Caseworker) -> None:
    with office.database.write() as db:
        token = sessions.start(db, who, office.machine_now)
    context.add_cookies([{"name": "ventanilla", "value": token, "url": served.url}])


def is_live(page: Page) -> None:
    expect(page.locator("#en-vivo")).to_have_text(re.compile("En vivo"))
    expect(page.locator("#en-vivo.is-off")).to_have_count(0)


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_from_the_first_account_to_a_closed_case(office, opens, size):
    folio = office.case("¿Me puede ayudar alguien?", sender=ANA)
    with office.database.write() as db:
        link = first_run.first_run_link(db, office.machine_now)
    page = opens(link, size=size)
    page.fill("#nombre", "Marta")
    page.fill("#contrasena", PASSWORD)
    page.fill("#repetida", PASSWORD)
    page.click("#crear")

    page.click(f"#abrir-{folio}")
    is_live(page)
    page.click("#tomar")
    page.fill("#respuesta", "Buenos días, Ana. ¿En qué le ayudo?")
    page.click("#enviar")
    expect(page.locator("#historia .human .words")).to_have_text(
        "Buenos días, Ana. ¿En qué le ayudo?"
    )

    is_live(page)
    office.pass_time(seconds=30)
    office.writes("Perdí mi DUI", sender=ANA)
    expect(page.locator("#historia .heard").last).to_contain_text("Perdí mi DUI")

    page.fill("#nota", "Falta la partida")
    page.click("#guardar-nota")
    expect(page.locator("#lista-notas .words")).to_have_text("Falta la partida")

    page.click("#cerrar")
    page.click("#confirmar-cerrar")
    expect(page.locator("#responder")).to_contain_text("Este caso está cerrado")
    page.click("#salir")
    expect(page.locator("#entrar")).to_be_visible()


def test_everything_works_without_a_script(office, opens, marta):
    folio = office.case(sender=ANA)
    page = opens("/consola", marta, java_script_enabled=False)

    page.click(f"#abrir-{folio}")
    page.click("#tomar")
    page.fill("#respuesta", "Le espero mañana.")
    page.click("#enviar")
    page.fill("#nota", "Viene mañana")
    page.click("#guardar-nota")
    page.click("#devolver")
    page.click("#confirmar-devolver")

    expect(page.locator("#tomar")).to_be_visible()
    assert office.said_by_caseworkers() == ["Le espero mañana."]


def test_a_double_click_sends_once(office, opens, marta):
    folio = office.case(sender=ANA)
    office.claimed_by(marta, folio)
    page = opens(f"/consola/casos/{folio}", marta)
    page.fill("#respuesta", "Una sola vez")

    page.dblclick("#enviar")

    expect(page.locator("#historia .human")).to_have_count(1)
    assert office.said_by_caseworkers() == ["Una sola vez"]


def test_who_loses_the_case_is_told_while_typing_and_keeps_the_words(office, opens, marta, luis):
    folio = office.case(sender=ANA)
    office.claimed_by(marta, folio)
    page = opens(f"/consola/casos/{folio}", marta)
    is_live(page)
    page.fill("#respuesta", "Estoy escribiendo esto")
    other = opens(f"/consola/casos/{folio}", marta)
    other.click("#devolver")
    other.click("#confirmar-devolver")
    office.claimed_by(luis, folio)

    expect(page.locator("#cambio")).to_be_in_viewport()
    expect(page.locator("#datos")).to_contain_text("Luis Ernesto")
    page.click("#enviar")

    expect(page.locator("#motivo")).to_contain_text("Luis Ernesto")
    expect(page.locator("#escrito")).to_have_value("Estoy escribiendo esto")
    assert office.said_by_caseworkers() == []


def test_how_an_answer_fares_is_seen_without_touching_anything(office, opens, marta, folios):
    page = opens(f"/consola/casos/{folios['ana']}", marta)
    is_live(page)
    [row] = [row for row in office.outgoing() if row.said_by]
    with office.database.write() as db:
        row = db.merge(row)
        row.status = "delivered"

    expect(page.locator(f"#said-{row.id} .state")).to_have_text("Entregado")


def test_the_window_that_opens_again_is_seen_at_once(office, opens, marta, folios):
    office.pass_time(hours=24)
    page = opens(f"/consola/casos/{folios['ana']}", marta)
    is_live(page)
    expect(page.locator("#ventana-cerrada")).to_be_visible()

    office.writes("VER", sender=ANA)

    expect(page.locator("#ventana-cerrada")).to_be_hidden()
    expect(page.locator("#ventana-24h")).to_contain_text("Abierta: le quedan 1 día")


def test_a_new_case_comes_into_the_open_queue_and_the_focus_stays(office, opens, marta, folios):
    page = opens("/consola", marta)
    is_live(page)
    page.focus(f"#abrir-{folios['rosa']}")

    folio = office.case("auxilio", sender="telegram:300000009", name="Carmen")

    expect(page.locator(f"#caso-{folio}")).to_be_visible()
    expect(page).to_have_title(re.compile("3 sin tomar"))
    expect(page.locator(f"#abrir-{folios['rosa']}")).to_be_focused()


def test_the_end_of_the_session_is_said_and_the_words_stay(office, opens, marta, folios):
    page = opens(f"/consola/casos/{folios['ana']}", marta)
    is_live(page)
    page.fill("#respuesta", "A medias")

    office.machine_now += sessions.IDLE

    expect(page.locator("#cambio")).to_contain_text("Su sesión terminó")
    expect(page.locator("#respuesta")).to_have_value("A medias")


def test_the_newest_message_is_in_sight_on_a_desk(office, opens, marta, folios):
    office.writes_all([f"mensaje {n}" for n in range(40)], sender=ANA)

    page = opens(f"/consola/casos/{folios['ana']}", marta)

    expect(page.locator("#historia > li").last).to_be_in_viewport()
    expect(page.locator("#enviar")).to_be_in_viewport()


def test_a_case_is_reached_and_answered_with_the_keyboard_alone(office, opens, marta):
    folio = office.case(sender=ANA)
    office.claimed_by(marta, folio)
    page = opens("/consola", marta)

    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(folio))
    page.focus("#respuesta")
    page.keyboard.type("Con el teclado")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator("#historia .human .words")).to_have_text("Con el teclado")


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_every_page_can_be_used_by_everybody(opens, marta, folios, size, colours):
    """No page has anything for axe to find, nor runs out of the screen to the side."""
    paths = {
        "/consola": marta,
        "/consola?ver=mias": marta,
        f"/consola/casos/{folios['ana']}": marta,
        f"/consola/casos/{folios['luis']}": marta,
        f"/consola/casos/{folios['douglas']}": marta,
        "/consola/no-hay": marta,
        "/consola/entrar": None,
    }
    for path, who in paths.items():
        page = opens(path, who, size=size, color_scheme=colours)
        for details in page.locator("details").all():
            details.locator("summary").click()

        found = Axe().run(page).response["violations"]

        assert [(path, each["id"], each["impact"]) for each in found] == []
        too_wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert too_wide <= 0, path


@pytest.mark.parametrize("size", SIZES)
def test_what_went_wrong_is_said_on_pages_as_good_as_the_others(office, opens, marta, luis, size):
    folio = office.case(sender=ANA)
    page = opens(f"/consola/casos/{folio}", marta, size=size)
    page.locator("#tomar").evaluate("button => button.form.noValidate = true")
    office.claimed_by(luis, folio)
    page.click("#tomar")
    expect(page.locator("#motivo")).to_be_visible()
    lost = Axe().run(page).response["violations"]
    page.click("#volver")
    page.locator("#nota").evaluate("field => field.form.noValidate = true")
    page.click("#guardar-nota")
    expect(page.locator("#problema")).to_be_visible()
    refused = Axe().run(page).response["violations"]

    assert [each["id"] for each in [*lost, *refused]] == []
