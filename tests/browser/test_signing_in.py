"""Signing in to a real office in a real browser: the telephone, its codes, paper, accounts."""

from collections.abc import Iterator

import pyotp
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from console import first_run
from office.caseworkers import Role
from storage.database import Database
from tests.browser.program import free_port
from tests.console.office import PASSWORD, OfficeAtWork
from tests.console.real_office import link_for
from tests.console.served import Served

pytestmark = pytest.mark.browser

SIZES = {"phone": (390, 844), "desk": (1280, 800), "smallest": (320, 568)}
HERE = {"locale": "es-SV", "timezone_id": "America/El_Salvador"}


@pytest.fixture
def office(database: Database) -> OfficeAtWork:
    address = f"http://127.0.0.1:{free_port()}"
    return OfficeAtWork(database, is_demonstration=False, base_url=address)


@pytest.fixture
def served(office: OfficeAtWork) -> Iterator[Served]:
    with Served(office, port=int(office.base_url.rsplit(":", 1)[1])) as running:
        yield running


@pytest.fixture(params=list(SIZES))
def page(request, chromium: Browser, served: Served) -> Iterator[Page]:
    """A browser's page; nothing may run out of it to the side, nor be found by axe."""
    width, height = SIZES[request.param]
    complaints: list[str] = []
    with chromium.new_context(viewport={"width": width, "height": height}, **HERE) as context:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        yield page
    assert complaints == []


def is_good_to_use(page: Page) -> None:
    assert [each["id"] for each in Axe().run(page).response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def secret_on(page: Page) -> str:
    return pyotp.parse_uri(page.get_attribute("#abrir-aplicacion", "href")).secret


def digits(office: OfficeAtWork, secret: str) -> str:
    return pyotp.TOTP(secret).at(office.machine_now)


def choose_password(page: Page) -> None:
    page.fill("#contrasena", PASSWORD)
    page.fill("#repetida", PASSWORD)
    page.click("#crear")


def sign_in(page: Page, office: OfficeAtWork) -> None:
    page.goto(f"{office.base_url}/consola/entrar")
    page.fill("#nombre", "Marta")
    page.fill("#contrasena", PASSWORD)
    page.click("#entrar")


def set_up(page: Page, office: OfficeAtWork) -> tuple[str, str]:
    """Come by a link and set the telephone up; gives its secret and a code to print."""
    page.goto(office.base_url + link_for(office, office.account()))
    choose_password(page)
    secret = secret_on(page)
    page.fill("#codigo", digits(office, secret))
    page.click("#entrar")
    on_paper = page.locator("#codigos li").first.inner_text()
    page.click("#seguir")
    expect(page.locator("h1")).to_have_text("Casos abiertos")
    page.click("#salir")
    office.pass_time(minutes=1)
    return secret, on_paper


def test_from_a_link_to_the_telephone_and_the_codes_to_print(office, page):
    page.goto(office.base_url + link_for(office, office.account()))
    is_good_to_use(page)
    choose_password(page)

    expect(page.locator("h1")).to_have_text("Prepare su teléfono")
    expect(page.locator("#qr")).to_have_js_property("complete", True)
    assert page.locator("#qr").evaluate("image => image.naturalWidth") > 0
    is_good_to_use(page)
    page.fill("#codigo", digits(office, secret_on(page)))
    page.click("#entrar")

    expect(page.locator("#codigos li")).to_have_count(10)
    expect(page.locator("#imprimir")).to_be_visible()
    is_good_to_use(page)


def test_digits_let_in_and_wrong_ones_say_what_to_do(office, page):
    secret, _ = set_up(page, office)
    sign_in(page, office)
    page.fill("#codigo", "000000")
    page.click("#entrar")
    expect(page.locator("#problema")).to_be_visible()
    is_good_to_use(page)

    page.fill("#codigo", digits(office, secret))
    page.click("#entrar")

    expect(page.locator("h1")).to_have_text("Casos abiertos")


def test_going_back_after_signing_out_shows_nothing(office, page):
    secret, _ = set_up(page, office)
    folio = office.case()
    sign_in(page, office)
    page.fill("#codigo", digits(office, secret))
    page.click("#entrar")
    page.click(f"#abrir-{folio}")
    expect(page.locator("h1")).to_contain_text("Ana López")
    page.click("#salir")
    expect(page.locator("h1")).to_have_text("Entrar")

    page.go_back()

    expect(page.locator("h1")).to_have_text("Entrar")
    assert "Ana López" not in page.content()


def test_who_lost_the_telephone_gets_in_with_a_code_from_paper(office, page):
    _, on_paper = set_up(page, office)
    sign_in(page, office)
    page.click("#sin-telefono summary")
    is_good_to_use(page)

    page.fill("#recuperacion", on_paper.lower())
    page.click("#recuperar")

    expect(page.locator("h1")).to_have_text("Casos abiertos")
    page.click("#mi-cuenta")
    expect(page.get_by_text("Le quedan 9 códigos sin usar.")).to_be_visible()
    is_good_to_use(page)


def test_an_administrator_makes_an_account_and_reads_the_book(office, page):
    with office.database.write() as db:
        link = first_run.first_run_link(db, office.machine_now)
    page.goto(office.base_url + link)
    page.fill("#nombre", "Ada")
    choose_password(page)
    page.fill("#codigo", digits(office, secret_on(page)))
    page.click("#entrar")
    page.click("#seguir")
    office.account("Luis Ernesto Hernández de la Cruz", office="usulutan", role=Role.COORDINATOR)

    page.click("text=Cuentas")
    is_good_to_use(page)
    page.fill("#nombre", "Rosa")
    page.click("#crear")
    expect(page.locator("#enlace")).to_contain_text(f"{office.base_url}/consola/enlace/")
    is_good_to_use(page)

    page.click("text=Bitácora")
    expect(page.locator("#lineas")).to_contain_text("Creó una cuenta")
    is_good_to_use(page)
