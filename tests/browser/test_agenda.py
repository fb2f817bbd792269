"""The agenda in a real browser, on a desk and on a phone: marking, with a script and without."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Playwright, expect

from office.caseworkers import Caseworker, Role
from storage.database import Database
from tests.browser.test_console import is_bad, let_in, look
from tests.console.full_agenda import furnish
from tests.console.office import OfficeAtWork
from tests.console.served import Served
from tests.console.visitors import HERE, stands

pytestmark = pytest.mark.browser

SIZES = ("desk", "phone", "smallest")
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


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_every_page_of_the_agenda_can_be_used_by_everybody(opens, codes, size, colours):
    """No page has anything for axe to find, nor runs out of the screen to the side."""
    for path in (
        AGENDA,
        f"{AGENDA}?dia=2026-12-25",
        f"{AGENDA}/sin-marcar",
        f"/consola/citas/{codes['kevin']}",
    ):
        page = opens(path, size=size, color_scheme=colours)
        for details in page.locator("details").all():
            details.locator("summary").click()

        found = Axe().run(page).response["violations"]

        assert [(path, each["id"], each["impact"]) for each in found] == []
        too_wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert too_wide <= 0, path
