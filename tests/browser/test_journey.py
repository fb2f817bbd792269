"""The real program in a real browser: a visit from its wish to its day, a case to its end."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, Playwright, expect

from tests.browser.program import Program
from tests.browser.talking import last_answer, phone, pick, say

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

HERE = {"locale": "es-SV", "timezone_id": "America/El_Salvador", "reduced_motion": "reduce"}
DESK = {"viewport": {"width": 1280, "height": 800}, **HERE}
ANA, CARLOS = "whatsapp:ana", "telegram:carlos"
PASSWORD = "cuatro palabras sin relación"

Opens = Callable[..., Page]
Shows = Callable[[Page, str], None]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(tmp_path) as running:
        yield running


@pytest.fixture
def opens(chromium: Browser) -> Iterator[Opens]:
    """Give a way to open pages, each in a browser of its own; none may complain of anything."""
    complaints: list[str] = []
    with ExitStack() as open_ones:

        def open_page(url: str, look: dict[str, object]) -> Page:
            page = open_ones.enter_context(chromium.new_context(**look)).new_page()
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
            page.goto(url)
            return page

        yield open_page
    assert complaints == []


@pytest.fixture
def shows(tmp_path: Path) -> Shows:
    """Give a way to keep a picture of a step, on which axe must find nothing."""

    def show(page: Page, step: str) -> None:
        page.screenshot(path=tmp_path / f"{step}.png")
        found = Axe().run(page).response["violations"]
        assert [(step, each["id"], each["impact"]) for each in found] == []

    return show


@pytest.fixture
def pixel(program: Program, playwright: Playwright, opens: Opens) -> Page:
    return opens(program.url, {**playwright.devices["Pixel 5"], **HERE})


def test_a_visit_is_booked_reminded_and_confirmed_on_a_phone(pixel: Page, shows: Shows):
    ana = phone(pixel, ANA)
    shows(pixel, "1-empty")
    say(ana, "buenas, quiero una cita")
    shows(pixel, "2-consent")
    pick(ana, "Sí, de acuerdo")
    pick(ana, "Oficina de Zacatecoluca")
    pick(ana, "Primera atención")
    say(ana, "Ana Martínez")
    day = pick_day(ana, shows)
    say(ana, "a las 10")
    shows(pixel, "4-confirm")
    pick(ana, "Sí")
    expect(last_answer(ana)).to_contain_text("Listo, le esperamos")
    shows(pixel, "5-booked")

    answers = ana.locator(".from-office").count()
    move_clock(pixel, f"{day - timedelta(days=1)}T10:01", shows)
    expect(ana.locator(".from-office")).to_have_count(answers + 1)
    expect(last_answer(ana)).to_contain_text("Le recordamos su cita")
    shows(pixel, "7-reminded")
    pick(ana, "Confirmo")

    expect(last_answer(ana)).to_contain_text("Gracias por confirmar")
    shows(pixel, "8-confirmed")


def pick_day(on: Locator, shows: Shows) -> date:
    """Pick a day of the list that is not so near that its eve is past."""
    answers = on.locator(".from-office").count()
    on.locator(".keys .list").last.click()
    shows(on.page, "3-days")
    far_enough = on.locator(".tray button[data-choice]").nth(5)
    day = date.fromisoformat(far_enough.get_attribute("data-choice"))
    far_enough.click()
    expect(on.locator(".from-office")).to_have_count(answers + 1)
    return day


def move_clock(page: Page, moment: str, shows: Shows) -> None:
    more = page.get_by_role("button", name="Más", exact=True)
    more.click()
    page.locator("#go-to").fill(moment)
    shows(page, "6-clock")
    page.get_by_role("button", name="Ir", exact=True).click()
    expect(page.locator("#clock-said")).to_contain_text("El reloj se movió")
    more.click()


def test_a_caseworker_answers_who_asked_for_a_person_and_the_bot_takes_over_again(
    program: Program, pixel: Page, opens: Opens, shows: Shows
):
    pixel.locator(f'.tab[data-phone="{CARLOS}"]').click()
    carlos = phone(pixel, CARLOS)
    say(carlos, "quiero hablar con una persona")
    folio = re.search(r"número de caso es (\S+)", last_answer(carlos).inner_text())[1]
    shows(pixel, "1-asked")

    desk = opens(program.first_account_link, DESK)
    make_account(desk, shows)
    sign_in(desk, shows)
    shows(desk, "4-queue")
    desk.click(f"#abrir-{folio}")
    shows(desk, "5-case")
    desk.click("#tomar")
    expect(last_answer(carlos)).to_contain_text("Le atiende Marta, de la oficina.")
    desk.fill("#respuesta", "Buenos días, Carlos. ¿En qué le ayudo?")
    shows(desk, "6-claimed")
    desk.click("#enviar")
    expect(last_answer(carlos)).to_contain_text("Buenos días, Carlos. ¿En qué le ayudo?")
    shows(pixel, "7-answered")

    carlos.locator(".words").fill("Gracias, eso era todo")
    carlos.locator(".send").click()
    expect(desk.locator("#historia .heard").last).to_contain_text("Gracias, eso era todo")
    shows(desk, "8-thanked")
    desk.click("#cerrar")
    desk.click("#confirmar-cerrar")
    expect(last_answer(carlos)).to_contain_text(f"Su caso {folio} quedó cerrado.")
    shows(desk, "9-closed")
    say(carlos, "gracias")

    expect(last_answer(carlos)).to_contain_text("Aquí estamos cuando lo necesite.")
    shows(pixel, "10-bot-again")


def make_account(page: Page, shows: Shows) -> None:
    page.fill("#nombre", "Marta")
    page.fill("#contrasena", PASSWORD)
    page.fill("#repetida", PASSWORD)
    shows(page, "2-first-account")
    page.click("#crear")
    page.click("#salir")


def sign_in(page: Page, shows: Shows) -> None:
    page.fill("#nombre", "Marta")
    page.fill("#contrasena", PASSWORD)
    shows(page, "3-sign-in")
    page.click("#entrar")
    expect(page.get_by_role("heading", name="Casos abiertos")).to_be_visible()
