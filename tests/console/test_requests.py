"""What people ask of what is kept of them, carried out from the console by who may."""

import json
from datetime import timedelta

import pytest

from bot import inbox
from bot.message import Address
from console.tokens import form_token
from office.caseworkers import Role
from office.requests import Kind
from tests.console.every_route import asks_for_a_copy
from tests.console.office import OfficeAtWork
from tests.console.visitors import books, hour

PAGE = "/consola/peticiones"
ANA = "whatsapp:+50371234567"


@pytest.fixture
def folio(office: OfficeAtWork) -> str:
    return office.case("Mi nombre está mal escrito", name="Ana López")


def leading(office: OfficeAtWork, place: str | None = None):
    return office.signed_in(office.account("Rosa", role=Role.COORDINATOR, office=place))


def token_of(browser) -> dict[str, str]:
    return {"token": form_token(browser.cookies["ventanilla"])}


async def test_a_request_stands_there_with_its_clock(office, folio):
    asks_for_a_copy(office, folio)

    page = (await leading(office).get(PAGE)).text

    assert "Copia de sus datos" in page
    assert folio in page
    assert "Faltan 28 días" in page
    assert "21 de diciembre" in page


async def test_one_that_is_late_says_so(office, folio):
    asks_for_a_copy(office, folio)
    browser = leading(office)
    office.now += timedelta(days=30)

    assert "Vencida" in (await browser.get(PAGE)).text


async def test_a_copy_is_handed_over_and_written_down(office, folio):
    asked = asks_for_a_copy(office, folio)
    browser = leading(office)

    page = await browser.send_fields(f"{PAGE}/{asked}/copia", token_of(browser))
    data = await browser.send_fields(f"{PAGE}/{asked}/datos", token_of(browser))

    assert "Mi nombre está mal escrito" in page.text
    assert json.loads(data.text)["tables"]["person"][0]["name"] == "Ana López"
    assert page.headers["content-disposition"] == f'attachment; filename="datos-{folio}.html"'
    assert [about for _, action, about in office.book() if action == "export_person"] == [
        f"case:{folio}"
    ] * 2


async def test_what_is_done_leaves_the_list(office, folio):
    asked = asks_for_a_copy(office, folio)
    browser = leading(office)

    await browser.send_fields(f"{PAGE}/{asked}/hecha", token_of(browser))

    page = (await browser.get(PAGE)).text
    assert "No hay peticiones por atender" in page
    assert "Atendidas" in page


async def test_a_person_is_erased_once_the_folio_is_typed(office, folio):
    asked = asks_for_a_copy(office, folio, Kind.ERASE)
    browser = leading(office)

    fields = {**token_of(browser), "folio": folio.lower()}
    answer = await browser.send_fields(f"{PAGE}/{asked}/borrar", fields)

    assert answer.status_code == 303
    with office.database.read() as db:
        assert inbox.of_address(db, Address.parse(ANA)) is None
    assert [about for _, action, about in office.book() if action == "erase_person"] == [
        f"case:{folio}"
    ]
    assert "Borrar sus datos, caso" in (await browser.get(PAGE)).text


async def test_pages_of_who_was_erased_still_open(office, folio):
    visit = books(office, "Ana López", hour("15:00"), place="mejicanos")
    asked = asks_for_a_copy(office, folio, Kind.ERASE)
    browser = leading(office)

    await browser.send_fields(f"{PAGE}/{asked}/borrar", {**token_of(browser), "folio": folio})

    pages = [f"/consola/casos/{folio}", "/consola/agenda/mejicanos", f"/consola/citas/{visit}"]
    for page in pages:
        answer = await browser.get(page)
        assert answer.status_code == 200, page
        assert "Mi nombre" not in answer.text


async def test_another_folio_erases_nobody(office, folio):
    asked = asks_for_a_copy(office, folio, Kind.ERASE)
    browser = leading(office)

    fields = {**token_of(browser), "folio": "K7M4T"}
    answer = await browser.send_fields(f"{PAGE}/{asked}/borrar", fields)

    assert answer.status_code == 422
    assert "No se borró nada" in answer.text
    with office.database.read() as db:
        assert inbox.of_address(db, Address.parse(ANA)) is not None


@pytest.mark.parametrize("does", ["copia", "datos", "hecha"])
async def test_who_asked_to_be_erased_is_not_handed_out(office, folio, does):
    asked = asks_for_a_copy(office, folio, Kind.ERASE)
    browser = leading(office)

    answer = await browser.send_fields(f"{PAGE}/{asked}/{does}", token_of(browser))

    assert answer.status_code == 409
    assert "Mi nombre" not in answer.text


async def test_who_asked_for_a_copy_is_not_erased(office, folio):
    asked = asks_for_a_copy(office, folio)
    browser = leading(office)

    fields = {**token_of(browser), "folio": folio}
    answer = await browser.send_fields(f"{PAGE}/{asked}/borrar", fields)

    assert answer.status_code == 409
    with office.database.read() as db:
        assert inbox.of_address(db, Address.parse(ANA)) is not None


async def test_a_second_click_is_told_that_it_is_done(office, folio):
    asked = asks_for_a_copy(office, folio)
    browser = leading(office)
    token = token_of(browser)

    await browser.send_fields(f"{PAGE}/{asked}/hecha", token)
    again = await browser.send_fields(f"{PAGE}/{asked}/hecha", token)

    assert again.status_code == 409
    assert "ya se atendió" in again.text


async def test_another_offices_request_is_not_there(office):
    folio = office.case(office="usulutan")
    asked = asks_for_a_copy(office, folio)
    browser = leading(office, "zacatecoluca")

    token = token_of(browser)

    assert folio not in (await browser.get(PAGE)).text
    answer = await browser.send_fields(f"{PAGE}/{asked}/copia", token)
    assert answer.status_code == 404
