"""The queue shows who waits, in the order in which they must be seen."""

import re

from bot import outcomes
from bot.outgoing import RefusedError
from office.case import Priority
from tests.console.office import OfficeAtWork


def order(page: str) -> list[str]:
    return re.findall(r'id="caso-(\w+)"', page)


async def seen(at_work: OfficeAtWork, **account) -> str:
    return (await at_work.signed_in(at_work.account(**account)).get("/consola")).text


async def test_the_urgent_come_first_and_then_who_waited_longest(office):
    normal = office.case(sender="whatsapp:+50370000001")
    office.pass_time(minutes=10)
    later = office.case(sender="whatsapp:+50370000002")
    urgent = office.case(
        sender="telegram:300000003", priority=Priority.URGENT, reason="alarm:violence"
    )

    page = await seen(office)

    assert order(page) == [urgent, normal, later]
    assert "Alarma: violencia o amenazas" in page


async def test_a_card_says_who_waits_since_when_until_when_and_who_has_it(office):
    office.case(name="Ana López")
    office.pass_time(hours=2, minutes=5)

    page = await seen(office)

    assert "Ana López" in page
    assert "2 h 5 min" in page
    assert "Pidió hablar con una persona" in page
    assert "Zacatecoluca" in page
    assert "Lo tiene" not in page
    assert re.search(r"WhatsApp\s+<span class=\"phone\">•••• 4567", page)
    assert "7123" not in page


async def test_a_case_past_its_promised_time_says_how_late_it_is(office):
    office.case()
    office.pass_time(days=3, hours=1)

    assert "tarde" in await seen(office)


async def test_what_is_not_known_is_said_as_such(office):
    office.case(name=None, office=None, sender="telegram:ana")

    page = await seen(office)

    assert "Persona sin nombre" in page
    assert "todas" in page
    assert "Telegram" in page
    assert ">ana<" not in page


async def test_free_and_own_cases_can_be_seen_apart(office):
    free = office.case(sender="whatsapp:+50370000001")
    own = office.case(sender="whatsapp:+50370000002")
    marta = office.account()
    office.claimed_by(marta, own)
    browser = office.signed_in(marta)

    assert order((await browser.get("/consola?ver=libres")).text) == [free]
    assert order((await browser.get("/consola?ver=mias")).text) == [own]
    assert order((await browser.get("/consola?ver=<x>")).text) == [free, own]


async def test_a_caseworker_sees_the_cases_of_their_office_and_of_none(office):
    mine = office.case(sender="whatsapp:+50370000001", office="zacatecoluca")
    nobodys = office.case(sender="whatsapp:+50370000002", office=None)
    office.case(sender="whatsapp:+50370000003", office="usulutan")

    assert order(await seen(office, office="zacatecoluca")) == [mine, nobodys]


async def test_a_closed_case_leaves_the_queue(office):
    folio = office.case()
    browser = office.signed_in(office.account())
    page, action = f"/consola/casos/{folio}", f"/consola/casos/{folio}/cerrar"
    await browser.send_form(page, f"/consola/casos/{folio}/tomar")

    await browser.send_form(page, action)

    assert order((await browser.get("/consola")).text) == []
    assert "No hay casos abiertos" in (await browser.get("/consola")).text


async def test_a_message_that_failed_is_told_on_every_page_and_on_its_case(office):
    folio = office.case()
    row = office.says(office.writes("hola"), "Buenos días")
    with office.database.write() as db:
        outcomes.refused(db, row, RefusedError("63016"), office.now)
    browser = office.signed_in(office.account())

    queue = (await browser.get("/consola")).text
    case = (await browser.get(f"/consola/casos/{folio}")).text

    assert "Hay 1 mensaje sin entregar" in queue
    assert "1 sin entregar" in queue
    assert "Hay 1 mensaje sin entregar" in case
    assert "No se entregó" in case
    assert "63016" in case


async def test_a_message_counts_as_stuck_after_two_minutes_and_not_before(office):
    office.says(office.writes("hola"), "Buenos días")
    browser = office.signed_in(office.account())
    office.pass_time(minutes=1)
    assert "sin-entregar" not in (await browser.get("/consola")).text

    office.pass_time(minutes=1)

    assert "Hay 1 mensaje sin entregar" in (await browser.get("/consola")).text


async def test_what_failed_a_week_ago_is_not_told_any_more(office):
    row = office.says(office.writes("hola"), "Buenos días")
    with office.database.write() as db:
        outcomes.refused(db, row, RefusedError("63016"), office.now)
    office.pass_time(days=7)

    assert "sin-entregar" not in await seen(office)


async def test_the_page_says_which_interpreter_is_on(office):
    browser = office.signed_in(office.account())
    assert "entiende con <strong>Rasa</strong>" in (await browser.get("/consola")).text

    office.interpreter = "rules"

    assert "entiende con <strong>reglas</strong>" in (await browser.get("/consola")).text
