"""A case passed on in the console: who is asked, who accepts, what who leads can do."""

import pytest

from console.tokens import form_token
from office.caseworkers import Role
from tests.console.office import OfficeAtWork


@pytest.fixture
def marta(office: OfficeAtWork):
    return office.account("Marta")


@pytest.fixture
def luis(office: OfficeAtWork):
    return office.account("Luis")


@pytest.fixture
def folio(office: OfficeAtWork, marta) -> str:
    folio = office.case("Necesito hablar con alguien", name="Ana López")
    office.claimed_by(marta, folio)
    return folio


async def send(office: OfficeAtWork, who, folio: str, does: str, **fields: str):
    browser = office.signed_in(who)
    token = form_token(browser.cookies["ventanilla"])
    return await browser.send_fields(f"/consola/casos/{folio}/{does}", {"token": token, **fields})


def owner_of(office: OfficeAtWork, folio: str) -> tuple[int | None, str | None]:
    with office.database.read() as db:
        found = office.found(db, folio)
        return found.owner_id, found.office


async def test_a_colleague_who_is_asked_accepts_and_the_person_is_told(office, marta, luis, folio):
    asked = await send(office, marta, folio, "pasar", a=f"persona:{luis.id}")
    page = (await office.signed_in(luis).get(f"/consola/casos/{folio}")).text
    before = owner_of(office, folio)
    taken = await send(office, luis, folio, "aceptar")

    assert (asked.status_code, taken.status_code) == (303, 303)
    assert "Aceptar este caso" in page
    assert before[0] == marta.id
    assert owner_of(office, folio)[0] == luis.id
    assert ("accept_case", f"case:{folio}") in [each[-2:] for each in office.book()]


async def test_an_office_sees_what_it_is_asked_to_take_and_nothing_before(office, marta, folio):
    rosa = office.account("Rosa", office="usulutan")
    before = await office.signed_in(rosa).get(f"/consola/casos/{folio}")
    await send(office, marta, folio, "pasar", a="oficina:usulutan")
    after = await office.signed_in(rosa).get(f"/consola/casos/{folio}")
    await send(office, rosa, folio, "aceptar")

    assert (before.status_code, after.status_code) == (404, 200)
    assert owner_of(office, folio) == (rosa.id, "usulutan")


async def test_what_was_offered_can_be_kept(office, marta, luis, folio):
    await send(office, marta, folio, "pasar", a=f"persona:{luis.id}")
    await send(office, marta, folio, "no-pasar")

    assert (await send(office, luis, folio, "aceptar")).status_code == 409
    assert owner_of(office, folio)[0] == marta.id


@pytest.mark.parametrize("to", ["", "persona:999", "oficina:paris", "persona:uno", "x"])
async def test_a_case_is_passed_to_nobody_unknown(office, marta, folio, to):
    answer = await send(office, marta, folio, "pasar", a=to)

    assert answer.status_code == 422
    assert "Escoja a quién se lo pasa" in answer.text


async def test_only_who_has_it_or_leads_passes_it_on_or_gives_it_back(office, luis, folio):
    lead = office.account("Inés", role=Role.COORDINATOR)

    assert (await send(office, luis, folio, "pasar", a=f"persona:{lead.id}")).status_code == 409
    assert (await send(office, luis, folio, "devolver")).status_code == 409
    assert (await send(office, lead, folio, "devolver")).status_code == 303
    assert owner_of(office, folio)[0] is None
