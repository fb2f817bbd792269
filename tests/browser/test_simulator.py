"""The simulator in a real browser: talks, buttons, lists, the clock, on a desk and on a phone."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Playwright, Route, expect

from bot.inbox import Received
from storage.database import Database
from tests.browser.talking import last_answer, phone, pick, say
from tests.channels.simulator.office import Office, at_work, open_office

pytestmark = pytest.mark.browser

ANA, CARLOS = "whatsapp:ana", "telegram:carlos"
HERE = {"locale": "es-SV", "timezone_id": "America/El_Salvador"}
DESK = {"viewport": {"width": 1280, "height": 800}, **HERE}
SMALLEST = {"viewport": {"width": 320, "height": 568}, "has_touch": True, **HERE}


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    with at_work(open_office(database)) as served:
        yield served


@pytest.fixture
def desk(chromium: Browser, office: Office) -> Iterator[Page]:
    with chromium.new_context(**DESK) as context:
        yield from opened(context, office)


@pytest.fixture
def pixel(chromium: Browser, playwright: Playwright, office: Office) -> Iterator[Page]:
    with chromium.new_context(**playwright.devices["Pixel 5"], **HERE) as context:
        yield from opened(context, office)


@pytest.fixture
def smallest(chromium: Browser, office: Office) -> Iterator[Page]:
    with chromium.new_context(**SMALLEST) as context:
        yield from opened(context, office)


def opened(context: BrowserContext, office: Office) -> Iterator[Page]:
    """Open the page; whatever it complains of, a refusal by its policy too, is an error."""
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
    page.goto(office.address)
    yield page
    assert [each for each in complaints if "ERR_FAILED" not in each] == []


def book(on: Locator) -> None:
    """Book Friday at ten."""
    say(on, "quiero una cita")
    pick(on, "Sí")
    pick(on, "Oficina de Zacatecoluca")
    pick(on, "Primera atención")
    say(on, "Ana Martínez")
    say(on, "el viernes")
    say(on, "a las 10")
    pick(on, "Sí")


def test_a_visit_is_booked_by_buttons_and_lists_and_reminded_when_the_clock_is_moved(desk: Page):
    ana = phone(desk, ANA)
    book(ana)
    expect(last_answer(ana)).to_contain_text("viernes 27 de noviembre")
    answers = ana.locator(".from-office").count()

    desk.locator("#go-to").fill("2026-11-26T10:00")
    desk.get_by_role("button", name="Ir", exact=True).click()

    expect(desk.locator("#clock-said")).to_have_text(
        re.compile("El reloj se movió: ahora es jueves, 26 de noviembre, 10:00.a..m.")
    )
    expect(ana.locator(".from-office")).to_have_count(answers + 1)
    expect(last_answer(ana)).to_contain_text("Le recordamos su cita")
    expect(last_answer(ana).locator(".template-mark")).to_be_visible()
    expect(ana.locator(".window-note")).to_contain_text("cerrada")
    expect(ana.locator(".day").last).to_have_text("26 de noviembre de 2026")


def test_telegram_is_answered_by_its_keyboard_and_keeps_the_key_marked(desk: Page):
    carlos = phone(desk, CARLOS)
    say(carlos, "quiero una cita")

    pick(carlos, "Sí")

    expect(carlos.locator(".is-tapped")).to_contain_text("Sí")
    expect(carlos.locator(".from-person")).to_have_count(1)
    desk.reload()
    expect(carlos.locator(".is-tapped")).to_contain_text("Sí")


def test_two_phones_hold_two_talks(desk: Page):
    say(phone(desk, ANA), "hola")

    expect(phone(desk, ANA).locator(".entry")).to_have_count(2)
    expect(phone(desk, CARLOS).locator(".entry")).to_have_count(0)


def test_a_digit_answers_a_list(desk: Page):
    ana = phone(desk, ANA)
    say(ana, "quiero una cita")
    say(ana, "1")

    say(ana, "4")

    expect(last_answer(ana)).not_to_contain_text("¿En qué oficina")


def test_a_reload_loses_nothing(desk: Page):
    ana = phone(desk, ANA)
    say(ana, "hola")
    say(ana, "quiero una cita")
    before = ana.locator(".entry").all_inner_texts()

    desk.reload()

    expect(ana.locator(".entry")).to_have_count(4)
    assert ana.locator(".entry").all_inner_texts() == before


def test_a_second_click_does_nothing(desk: Page, database: Database):
    ana = phone(desk, ANA)
    say(ana, "quiero una cita")

    ana.locator(".keys button").first.dblclick()
    ana.locator(".words").fill("a ver")
    ana.locator(".send").dblclick()

    expect(ana.locator(".from-office")).to_have_count(3)
    assert received(database) == 3


def received(database: Database) -> int:
    with database.read() as db:
        return db.query(Received).count()


def test_what_arrived_though_its_answer_was_lost_is_not_sent_twice(desk: Page, database: Database):
    ana = phone(desk, ANA)
    tries: list[object] = []

    def lose_the_first_answer(route: Route) -> None:
        tries.append(route.request.post_data_json)
        answer = route.fetch()
        route.fulfill(response=answer) if len(tries) > 1 else route.abort()

    desk.route("**/simulador/mensajes", lose_the_first_answer)
    desk.route("**/simulador/eventos*", lambda route: route.abort())
    desk.reload()
    ana.locator(".words").fill("hola")
    ana.locator(".send").click()
    ana.get_by_role("button", name="Reintentar").click()

    expect(ana.locator(".ticks[data-state=delivered]")).to_have_count(1)
    assert tries[0] == tries[1]
    assert received(database) == 1


def test_pretend_media_gets_its_answer(desk: Page):
    ana = phone(desk, ANA)
    for answered, kind in enumerate(("Nota de voz", "Foto", "Ubicación"), 1):
        ana.get_by_role("button", name="Adjuntar").click()
        ana.locator(".tray button", has_text=kind).click()
        expect(ana.locator(".from-office")).to_have_count(answered)

    expect(ana.locator(".from-person .media")).to_have_count(3)


def test_the_steps_move_the_clock(desk: Page):
    expect(desk.locator("#office-time")).to_have_text(re.compile("9:00"))

    desk.get_by_role("button", name="+10 min").click()
    expect(desk.locator("#office-time")).to_have_text(re.compile("9:10"))
    desk.get_by_role("button", name="+24 h").click()

    expect(desk.locator("#office-time")).to_have_text(re.compile("martes, 24 de noviembre, 9:10"))


def test_phones_are_added_and_removed_by_keyboard_and_remembered(desk: Page):
    desk.get_by_role("button", name="Agregar teléfono").press("Enter")
    desk.get_by_label("WhatsApp", exact=True).press("ArrowRight")
    desk.get_by_label("Nombre de la persona").fill("María José")
    desk.keyboard.press("Enter")

    expect(phone(desk, "telegram:maria-jose").locator(".words")).to_be_focused()
    phone(desk, ANA).locator(".remove").press("Enter")
    desk.reload()
    expect(desk.locator(".phone")).to_have_count(2)
    expect(phone(desk, "telegram:maria-jose")).to_be_visible()


def test_what_was_said_last_stays_in_sight_when_the_phones_get_narrower(desk: Page):
    ana = phone(desk, ANA)
    say(ana, "quiero una cita")
    pick(ana, "Sí")

    desk.get_by_role("button", name="Agregar teléfono").click()
    desk.get_by_label("Nombre de la persona").fill("Beatriz")
    desk.keyboard.press("Enter")
    expect(phone(desk, "whatsapp:beatriz").locator(".words")).to_be_focused()

    expect(ana.locator(".keys").last).to_be_in_viewport(ratio=1)
    say(ana, "4")
    expect(ana.locator(".keys").last).to_be_in_viewport(ratio=1)


def test_a_phone_that_is_there_already_is_not_added_again(desk: Page):
    desk.get_by_role("button", name="Agregar teléfono").click()
    desk.get_by_label("Nombre de la persona").fill("Ana")
    desk.keyboard.press("Enter")

    expect(desk.locator("#name-said")).to_have_text("Ese teléfono ya está en la pantalla.")
    expect(desk.locator(".phone")).to_have_count(2)


def test_a_small_screen_shows_one_phone_at_a_time(pixel: Page):
    expect(phone(pixel, ANA)).to_be_visible()
    expect(phone(pixel, CARLOS)).to_be_hidden()

    pixel.locator(".tab", has_text="Carlos").tap()

    expect(phone(pixel, CARLOS)).to_be_visible()
    expect(phone(pixel, ANA)).to_be_hidden()


def test_what_comes_to_the_hidden_phone_is_counted_on_its_tab(pixel: Page):
    carlos = pixel.locator(".tab", has_text="Carlos")
    book(phone(pixel, ANA))
    carlos.tap()
    pixel.get_by_role("button", name="Más").tap()

    pixel.locator("#go-to").fill("2026-11-26T10:00")
    pixel.get_by_role("button", name="Ir", exact=True).tap()

    expect(pixel.locator(".tab", has_text="Ana").locator(".badge")).to_have_text("1")


def test_nothing_is_wider_than_the_smallest_screen(smallest: Page):
    say(phone(smallest, ANA), "quiero una cita")
    pick(phone(smallest, ANA), "Sí")

    assert smallest.evaluate("document.documentElement.scrollWidth") <= 320
    expect(phone(smallest, ANA).locator(".words")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["desk", "pixel"])
def test_axe_finds_nothing(request: pytest.FixtureRequest, size: str, scheme: str):
    page: Page = request.getfixturevalue(size)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    shown = [phone(page, ANA)] if size == "pixel" else [phone(page, ANA), phone(page, CARLOS)]
    for each in shown:
        say(each, "quiero una cita")
        pick(each, "Sí")
    found = faults(page)
    phone(page, ANA).locator(".list").click()
    found |= faults(page)
    page.keyboard.press("Escape")
    page.locator(".add").click()

    assert found | faults(page) == set()


def faults(page: Page) -> set[str]:
    violations = Axe().run(page).response["violations"]
    return {f"{each['id']}: {node['html']}" for each in violations for node in each["nodes"]}
