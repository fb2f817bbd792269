"""What somebody must mend shows on every page: the account's trouble, and no person's."""

import pytest

from bot import outcomes
from bot.channels.whatsapp.refusals import refusal


@pytest.fixture
def marta(office):
    return office.account("Marta")


def refuses(office, code: str) -> None:
    conversation = office.writes("hola")
    row = office.says(conversation, "Buenas.")
    with office.database.write() as db:
        outcomes.refused(db, row, refusal(code), office.now)


@pytest.mark.parametrize("code", ["20003", "63038", "template_missing", "99999"])
async def test_a_trouble_of_the_account_is_told_with_its_code(office, marta, code: str):
    refuses(office, code)

    page = (await office.signed_in(marta).get("/consola")).text

    assert "WhatsApp no está aceptando mensajes nuestros" in page
    assert code in page.split('id="sin-canal"')[1].split("</p>")[0]


@pytest.mark.parametrize("code", ["63014", "63024", "63016", "20429", "unreachable"])
async def test_what_is_about_one_person_or_a_moment_is_not(office, marta, code: str):
    refuses(office, code)

    page = (await office.signed_in(marta).get("/consola")).text

    assert 'id="sin-canal"' not in page


async def test_a_trouble_that_is_over_is_not_told_for_ever(office, marta):
    refuses(office, "template_missing")
    office.pass_time(days=2)

    page = (await office.signed_in(marta).get("/consola")).text

    assert 'id="sin-canal"' not in page


async def test_a_number_that_may_be_somebody_else_s_is_marked_on_its_case(office, marta):
    folio = office.case("Necesito hablar con alguien")
    office.pass_time(days=50)
    office.writes("hola")

    page = (await office.signed_in(marta).get(f"/consola/casos/{folio}")).text

    assert "puede ser ya de otra persona" in page


async def test_a_window_that_whatsapp_shut_is_shown_as_shut(office, marta):
    folio = office.case("Necesito hablar con alguien")
    refuses(office, "63016")

    page = (await office.signed_in(marta).get(f"/consola/casos/{folio}")).text

    window = page.split('id="ventana-24h"')[1].split("</div>")[0]
    assert "Cerrada desde hoy" in window
