"""The book of who did what, as who checks reads it; and a telephone that is not shown unseen."""

import re
from datetime import timedelta

import pytest

from console import pages
from office import audit
from office.caseworkers import Role
from tests.console.office import OfficeAtWork
from tests.test_house import ROOT

PAGE = "/consola/bitacora"
WRITES = re.compile(
    r"(?:record|write_down|_act|_record|_invited|password_was_right)\([^\"()]*(?:\([^()]*\))?"
    r"[^\"()]*\"([a-z_]+)\""
)


def actions_in_the_code() -> set[str]:
    """Find what the house writes in the book, as it is called in the code itself."""
    rooms = [ROOT / "console", ROOT / "office", ROOT / "app" / "commands"]
    texts = [file.read_text() for room in rooms for file in room.glob("*.py")]
    return {name for text in texts for name in WRITES.findall(text)} - {"operator", "console"}


def lines(page: str) -> list[str]:
    found = re.findall(r'<li id="linea-\d+">(.*?)</li>', page)
    return [" ".join(re.sub(r"<[^>]+>", " ", each).split()) for each in found]


def auditor(office: OfficeAtWork, place: str | None = None):
    return office.signed_in(office.account("Ada", role=Role.AUDITOR, office=place))


@pytest.fixture
def folio(office: OfficeAtWork) -> str:
    return office.case("Me andan buscando", name="Ana López")


def test_the_code_writes_what_was_found_there():
    assert {"view_case", "sign_in_failed", "disable_account", "book_visit"} <= (
        actions_in_the_code()
    )


@pytest.mark.parametrize("action", sorted(actions_in_the_code()))
def test_every_act_has_its_words(action: str):
    module = pages.environment().get_template("book_words.html").module

    assert str(module.action(action)).strip() != action


async def test_an_auditor_reads_who_did_what_and_nothing_of_anybody(office, folio):
    marta = office.account()
    await office.signed_in(marta).get(f"/consola/casos/{folio}")

    page = (await auditor(office).get(PAGE)).text

    assert [each.partition(" m. ")[2] for each in lines(page)] == [
        "Ada Leyó la bitácora",
        f"Marta Abrió un caso {folio}",
    ]
    for personal in ("Ana", "buscando", "7123"):
        assert personal not in page


async def test_looking_for_a_case_is_a_line_too(office, folio):
    browser = office.signed_in(office.account())

    await browser.get("/consola/casos", params={"folio": "Ana"})

    assert [each[1:] for each in office.book()] == [("search_case", "console")]


async def test_lines_are_found_by_who_what_which_case_and_day(office, folio):
    marta, luis = office.account(), office.account("Luis")
    other = office.case(sender="whatsapp:+50379999999")
    await office.signed_in(marta).get(f"/consola/casos/{folio}")
    office.pass_time(days=1)
    await office.signed_in(luis).get(f"/consola/casos/{other}")
    browser = auditor(office)
    today = office.machine_now.date()

    async def found(**query: str) -> list[str]:
        page = (await browser.get(PAGE, params=query)).text
        return [each for each in lines(page) if "Abrió" in each]

    assert len(await found()) == 2
    assert ["Marta" in each for each in await found(quien=f"caseworker:{marta.id}")] == [True]
    assert ["Luis" in each for each in await found(sobre=f" {other.lower()} ")] == [True]
    assert ["Luis" in each for each in await found(desde=str(today))] == [True]
    assert ["Marta" in each for each in await found(hasta=str(today - timedelta(days=1)))] == [
        True
    ]
    assert await found(que="close_case") == []
    assert len(await found(desde="ayer", hasta="\x00", antes="x" * 99)) == 2


async def test_the_page_goes_on_to_older_lines(office, folio):
    with office.database.write() as db:
        for n in range(120):
            audit.record(
                db, actor="operator", action="x", object_=f"case:{n}", now=office.machine_now
            )
    browser = auditor(office)
    first = (await browser.get(PAGE, params={"quien": "operator"})).text
    older = re.search(r'id="anteriores" href="([^"]*)"', first)[1].replace("&amp;", "&")

    second = (await browser.get(older)).text

    assert (len(lines(first)), len(lines(second))) == (100, 20)


async def test_who_checks_one_office_reads_what_its_people_did(office):
    here = office.account("Rosa", office="usulutan")
    there = office.account("Luis", office="san_miguel")
    for each, place in ((here, "usulutan"), (there, "san_miguel")):
        made = office.case(office=place, sender=f"telegram:{each.id}")
        await office.signed_in(each).get(f"/consola/casos/{made}")

    page = (await auditor(office, "usulutan").get(PAGE)).text

    assert "Rosa" in page
    assert "Luis" not in page
    assert len(lines(page)) == 2


async def test_a_telephone_is_masked_and_seen_whole_only_with_a_line_in_the_book(office, folio):
    coordinator = office.signed_in(office.account(role=Role.COORDINATOR))
    page, act = f"/consola/casos/{folio}", f"/consola/casos/{folio}/telefono"
    assert "+50371234567" not in (await coordinator.get(page)).text

    shown = await coordinator.send_form(page, act)

    assert 'href="tel:+50371234567"' in shown.text
    assert shown.headers["cache-control"] == "no-store"
    assert [each[1:] for each in office.book()][-1] == ("reveal_phone", f"case:{folio}")


async def test_a_caseworker_sees_the_telephone_of_a_case_they_took(office, folio):
    marta = office.account()
    browser = office.signed_in(marta)
    page, act = f"/consola/casos/{folio}", f"/consola/casos/{folio}/telefono"
    token = {"token": (await browser.get(page)).text.split('name="token" value="')[1][:64]}
    assert 'id="ver-telefono"' not in (await browser.get(page)).text
    assert (await browser.send_fields(act, token)).status_code == 403

    office.claimed_by(marta, folio)

    assert "+50371234567" in (await browser.send_form(page, act)).text


async def test_who_is_known_by_no_telephone_has_none_to_see(office):
    folio = office.case(sender="telegram:300000001")
    browser = office.signed_in(office.account(role=Role.ADMIN))
    page = (await browser.get(f"/consola/casos/{folio}")).text
    token = {"token": page.split('name="token" value="')[1][:64]}

    assert 'id="ver-telefono"' not in page
    answer = await browser.send_fields(f"/consola/casos/{folio}/telefono", token)
    assert answer.status_code == 404
