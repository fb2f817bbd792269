"""The waiting list in the console: who waits, for what, and what they were offered."""

from datetime import time

import pytest

from office import appointments, offering, offers
from office.wishes import Wish
from tests.console.visitors import ELSEWHERE, HERE, books, hour, newest, waits

PAGE = f"/consola/agenda/{HERE}/espera"


@pytest.fixture
def browser(office):
    return office.signed_in(office.account("Marta", office=HERE))


async def test_who_waits_is_shown_in_line_with_what_would_do(office, browser):
    waits(office, "Ana", Wish(time_from=time(13)))
    office.pass_time(minutes=1)
    waits(office, "Luis")

    page = (await browser.get(PAGE)).text

    assert page.index("Ana") < page.index("Luis")
    assert "desde las 1:00" in page
    assert "Cualquier día y hora" in page


async def test_an_open_offer_says_until_when_it_is_kept(office, browser):
    code = books(office, "Eva", hour("15:00"))
    waits(office, "Ana")
    with office.database.write() as db:
        appointments.cancel(db, newest(db, code), office.now)
        [offer] = offering.free_place_offers(db, office.directory, office.now)
        offers.said(db, offer, office.now)

    page = (await browser.get(PAGE)).text

    assert "Se le ofreció: hoy, 3:00" in page
    assert "Puede tomarlo hasta hoy, 11:00" in page


async def test_nobody_waits_and_nothing_of_another_office_is_seen(office, browser):
    waits(office, "Ana", place=ELSEWHERE)

    assert "Nadie espera un lugar" in (await browser.get(PAGE)).text
    assert (await browser.get(f"/consola/agenda/{ELSEWHERE}/espera")).status_code == 404
