"""A file that a person sent: taken by whoever may see its case, and never opened in the page."""

import pytest

from tests.console.sent_files import PICTURE, sends


@pytest.fixture
def marta(office):
    return office.account("Marta")


@pytest.fixture
def folio(office) -> str:
    return office.case("Necesito hablar con alguien")


async def test_the_history_links_a_file_and_it_is_handed_over_to_be_kept(office, marta, folio):
    number = sends(office)
    browser = office.signed_in(marta)
    where = f"/consola/casos/{folio}/archivos/{number}"

    page, file = await browser.get(f"/consola/casos/{folio}"), await browser.get(where)

    assert f'href="{where}"' in page.text
    assert (file.status_code, file.content) == (200, PICTURE)
    assert file.headers["content-type"] == "image/jpeg"
    assert file.headers["content-disposition"] == f'attachment; filename="{folio}-{number}.jpg"'
    assert file.headers["x-content-type-options"] == "nosniff"
    assert file.headers["cache-control"] == "no-store"
    assert ("take_file", f"case:{folio}") in [each[-2:] for each in office.book()]


async def test_what_is_no_known_kind_is_handed_over_as_bytes(office, marta, folio):
    number = sends(office, kind="text/html")

    file = await office.signed_in(marta).get(f"/consola/casos/{folio}/archivos/{number}")

    assert file.headers["content-type"] == "application/octet-stream"
    assert file.headers["content-disposition"].endswith('.bin"')


@pytest.mark.parametrize("number", ["0", "999", "x", "1e3", "9" * 30, "-1", "²"])
async def test_a_file_that_is_not_there_is_not_there(office, marta, folio, number: str):
    file = await office.signed_in(marta).get(f"/consola/casos/{folio}/archivos/{number}")

    assert file.status_code == 404


async def test_a_file_of_another_case_is_not_reached_through_this_one(office, marta, folio):
    number = sends(office, sender="whatsapp:+50370000099")

    file = await office.signed_in(marta).get(f"/consola/casos/{folio}/archivos/{number}")

    assert file.status_code == 404


async def test_a_file_that_has_not_come_yet_is_announced_and_not_linked(office, marta, folio):
    number = sends(office, arrives=False)
    browser = office.signed_in(marta)

    page = await browser.get(f"/consola/casos/{folio}")
    file = await browser.get(f"/consola/casos/{folio}/archivos/{number}")

    assert "está por llegar" in page.text
    assert file.status_code == 404


async def test_nobody_takes_a_file_without_signing_in(office, folio):
    number = sends(office)

    file = await office.browser().get(f"/consola/casos/{folio}/archivos/{number}")

    assert file.status_code == 303
    assert PICTURE not in file.content
