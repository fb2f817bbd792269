"""Accounts: made with a link that is good once, begun anew, disabled; and one's own."""

from html import unescape

import pytest
from sqlalchemy import select

from console import first_run
from office.caseworkers import Caseworker, Role
from tests.console.office import PASSWORD, OfficeAtWork, form_of
from tests.console.real_office import PLACE, enrol, enrolled, link_for, real_office

PAGE = "/consola/cuentas"
NEW = {"nombre": "Rosa", "rol": "caseworker", "oficina": "usulutan"}
TWICE = {"contrasena": PASSWORD, "repetida": PASSWORD}
OTHER = dict.fromkeys(("contrasena", "repetida"), "otras cuatro palabras sueltas")


def path_on(page: str) -> str:
    shown = unescape(page.split('id="enlace"')[1].split(">")[1].split("<", maxsplit=1)[0])
    return "/consola" + shown.split("/consola", 1)[1]


def admin_of(office: OfficeAtWork, place: str | None = None):
    return office.signed_in(office.account("Ada", role=Role.ADMIN, office=place))


def account(office: OfficeAtWork, name: str) -> Caseworker:
    with office.database.read() as db:
        return db.scalars(select(Caseworker).where(Caseworker.name == name)).one()


async def test_an_administrator_makes_an_account_and_its_owner_chooses_the_password(office):
    made = await admin_of(office).send_form(PAGE, PAGE, NEW)
    link, rosa = path_on(made.text), office.browser()

    await rosa.send_form(link, link, TWICE)

    assert "Rosa" in (await rosa.get("/consola")).text
    assert (account(office, "Rosa").role, account(office, "Rosa").office) == (
        Role.CASEWORKER,
        "usulutan",
    )
    assert [action for _, action, _ in office.book()] == ["add_account", "choose_password"]
    assert (await rosa.get(link)).status_code == 404


async def test_in_a_real_office_the_link_goes_on_to_the_telephone(database):
    office = real_office(database)
    link, browser = link_for(office, office.account()), office.browser()

    answer = await browser.send_form(link, link, TWICE)

    assert answer.headers["location"].startswith("/consola/segundo-factor")
    await enrol(browser)
    assert (await browser.get("/consola")).status_code == 200


async def test_the_first_account_of_a_real_office_sets_its_telephone_up_too(database):
    office = real_office(database)
    with database.write() as db:
        link = first_run.first_run_link(db, office.machine_now)
    browser = office.browser()

    await browser.send_form(link, link, {"nombre": "Ada", **TWICE})

    assert (await browser.get("/consola")).status_code == 303
    await enrol(browser)
    assert (await browser.get("/consola")).status_code == 200


async def test_the_link_bears_the_address_that_its_owner_can_open(database):
    office = real_office(database)
    telephone, _ = await enrolled(office, "Ada")
    with database.write() as db:
        db.scalars(select(Caseworker)).one().role = Role.ADMIN
    browser = office.browser()
    await browser.sign_in("Ada")
    step = "/consola/segundo-factor"
    await browser.send_form(step, step, {"codigo": telephone.digits})

    made = await browser.send_form(PAGE, PAGE, NEW)

    assert f"{PLACE}/consola/enlace/" in made.text


async def test_a_link_is_spent_after_a_day_and_by_a_newer_one(office):
    rosa = office.account("Rosa")
    older = link_for(office, rosa)
    newer = link_for(office, rosa)

    assert (await office.browser().get(older)).status_code == 404
    assert (await office.browser().get(newer)).status_code == 200
    office.pass_time(hours=24)
    assert (await office.browser().get(newer)).status_code == 404


async def test_two_who_hold_a_link_open_choose_one_password(office):
    link = link_for(office, office.account("Rosa"))
    first, second = office.browser(), office.browser()
    fields = form_of((await second.get(link)).text, link) | TWICE
    await first.send_form(link, link, TWICE)

    assert (await second.send_fields(link, fields)).status_code == 404


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"contrasena": "corta", "repetida": "corta"}, "12 letras o más"),
        ({"contrasena": PASSWORD, "repetida": "otra"}, "no son iguales"),
        ({"contrasena": "contraseña2026", "repetida": "contraseña2026"}, "de las primeras"),
    ],
)
async def test_a_password_that_is_not_taken_says_why_and_keeps_the_link(office, fields, said):
    link, browser = link_for(office, office.account("Rosa")), office.browser()

    answer = await browser.send_form(link, link, fields)

    assert answer.status_code == 422
    assert said in answer.text
    assert (await browser.get(link)).status_code == 200


async def test_resetting_ends_all_that_the_account_was_signed_in_with(database):
    office = real_office(database)
    telephone, _ = await enrolled(office)
    browser = office.browser()
    await browser.sign_in()
    step = "/consola/segundo-factor"
    await browser.send_form(step, step, {"codigo": telephone.digits})
    assert (await browser.get("/consola")).status_code == 200

    link_for(office, account(office, "Marta"))

    assert (await browser.get("/consola")).status_code == 303
    assert (await office.browser().sign_in()).status_code == 403
    with database.read() as db:
        assert db.connection().exec_driver_sql("select count(*) from second_factor").scalar() == 0
        assert db.connection().exec_driver_sql("select count(*) from recovery_code").scalar() == 0


async def test_disabling_ends_sessions_and_links_at_once(office):
    admin, rosa = admin_of(office), office.account("Rosa")
    browser, link = office.signed_in(rosa), link_for(office, office.account("Luis"))
    act = f"{PAGE}/{rosa.id}/desactivar"

    await admin.send_form(PAGE, act)
    await admin.send_form(PAGE, f"{PAGE}/{account(office, 'Luis').id}/desactivar")

    assert (await browser.get("/consola")).status_code == 303
    assert (await office.browser().sign_in("Rosa")).status_code == 403
    assert (await office.browser().get(link)).status_code == 404
    assert ("disable_account", f"caseworker:{rosa.id}") in [each[1:] for each in office.book()]


async def test_a_disabled_account_is_opened_again_with_a_link(office):
    admin, rosa = admin_of(office), office.account("Rosa")
    await admin.send_form(PAGE, f"{PAGE}/{rosa.id}/desactivar")

    opened = await admin.send_form(PAGE, f"{PAGE}/{rosa.id}/reiniciar")

    assert (await office.browser().get(path_on(opened.text))).status_code == 200


async def test_an_administrator_signs_somebody_out_everywhere(office):
    admin, rosa = admin_of(office), office.account("Rosa")
    browsers = [office.signed_in(rosa), office.signed_in(rosa)]

    await admin.send_form(PAGE, f"{PAGE}/{rosa.id}/sesiones")

    assert [(await each.get("/consola")).status_code for each in browsers] == [303, 303]
    assert (await admin.get(PAGE)).status_code == 200


@pytest.mark.parametrize("act", ["reiniciar", "desactivar", "sesiones", "cambiar"])
async def test_nobody_locks_themselves_out(office, act):
    admin = admin_of(office)
    own = account(office, "Ada").id
    fields = form_of((await admin.get(PAGE)).text, PAGE) | NEW

    assert (await admin.send_fields(f"{PAGE}/{own}/{act}", fields)).status_code == 403
    assert (await admin.get(PAGE)).status_code == 200


async def test_an_administrator_of_one_office_makes_accounts_for_it_alone(office):
    admin = admin_of(office, "zacatecoluca")
    office.account("Luis", office="usulutan")
    office.account("Sofía", office=None)
    page = (await admin.get(PAGE)).text

    assert "Luis" not in page
    assert "Sofía" not in page
    for elsewhere in ("usulutan", "*", "", "nada"):
        answer = await admin.send_form(PAGE, PAGE, NEW | {"oficina": elsewhere})
        assert answer.status_code == 422, elsewhere
    assert (
        await admin.send_form(PAGE, PAGE, NEW | {"oficina": "zacatecoluca"})
    ).status_code == 200


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"nombre": "Ada"}, "Ya hay una cuenta"),
        ({"nombre": " "}, "hasta 60 letras"),
        ({"nombre": "x" * 61}, "hasta 60 letras"),
        ({"rol": "jefe"}, "de la lista"),
    ],
)
async def test_an_account_that_cannot_be_says_why_and_keeps_what_was_typed(office, fields, said):
    answer = await admin_of(office).send_form(PAGE, PAGE, NEW | fields)

    assert answer.status_code == 422
    assert said in answer.text
    assert 'value="usulutan" selected' in answer.text


async def test_ones_own_sessions_are_shown_and_ended_one_by_one(office):
    office.account()
    here, there = office.browser(), office.browser()
    here.headers["User-Agent"] = "Mozilla/5.0 (X11; Linux x86_64) Gecko Firefox/150.0"
    there.headers["User-Agent"] = "Mozilla/5.0 (Linux; Android 14) Chrome/141 Safari/537"
    await here.sign_in()
    await there.sign_in()
    page = (await here.get("/consola/mi-cuenta")).text
    assert "Firefox · Linux</strong> (este)" in page
    assert "Chrome · Android" in page
    act = page.split('action="/consola/mi-cuenta/sesiones/')[1].split('"')[0]

    await here.send_form("/consola/mi-cuenta", f"/consola/mi-cuenta/sesiones/{act}")

    assert (await there.get("/consola")).status_code == 303
    assert (await here.get("/consola")).status_code == 200


async def test_all_other_sessions_are_ended_at_once(office):
    marta = office.account()
    browsers = [office.signed_in(marta) for _ in range(3)]

    await browsers[0].send_form("/consola/mi-cuenta", "/consola/mi-cuenta/sesiones")

    assert [(await each.get("/consola")).status_code for each in browsers] == [200, 303, 303]


async def test_another_password_is_chosen_by_who_knows_the_one_there_is(office):
    marta = office.account()
    browser, elsewhere = office.signed_in(marta), office.signed_in(marta)
    page, act = "/consola/mi-cuenta", "/consola/mi-cuenta/contrasena"

    wrong = await browser.send_form(page, act, OTHER | {"actual": "no es esta tampoco"})
    right = await browser.send_form(page, act, OTHER | {"actual": PASSWORD})

    assert (wrong.status_code, right.status_code) == (422, 200)
    assert "Su contraseña cambió" in right.text
    assert (await elsewhere.get("/consola")).status_code == 303
    assert (await office.browser().sign_in(password=OTHER["contrasena"])).status_code == 303
    assert (await office.browser().sign_in()).status_code == 403


async def test_guessing_ones_own_password_locks_as_at_the_door(office):
    browser = office.signed_in(office.account())
    page, act = "/consola/mi-cuenta", "/consola/mi-cuenta/contrasena"
    for _ in range(5):
        await browser.send_form(page, act, OTHER | {"actual": "no es esta tampoco"})

    locked = await browser.send_form(page, act, OTHER | {"actual": PASSWORD})

    assert "Espere unos minutos" in locked.text


async def test_after_signing_out_the_page_before_shows_nothing(office):
    browser = office.signed_in(office.account())
    folio = office.case()
    page = await browser.get(f"/consola/casos/{folio}")
    await browser.send_form("/consola", "/consola/salir")

    again = await browser.get(f"/consola/casos/{folio}")

    assert page.headers["cache-control"] == "no-store"
    assert again.status_code == 303
    assert "Ana" not in again.text


@pytest.mark.parametrize("given", ["0", "-1", "x", "9" * 30, "１", "1.0"])
async def test_a_number_that_is_nobodys_is_a_clear_page(office, given):
    admin = admin_of(office)
    token = form_of((await admin.get(PAGE)).text, PAGE)

    for path in (f"{PAGE}/{given}/desactivar", f"/consola/mi-cuenta/sesiones/{given}"):
        answer = await admin.send_fields(path, token)
        assert answer.status_code == 404
        assert "Aquí no hay nada" in answer.text


async def test_a_page_of_an_earlier_session_gives_back_what_was_typed(office):
    office.account()
    folio = office.case()
    browser = office.browser()
    await browser.sign_in()
    page, act = f"/consola/casos/{folio}", f"/consola/casos/{folio}/anotar"
    before = form_of((await browser.get(page)).text, act)
    await browser.sign_in()

    answer = await browser.send_fields(act, before | {"texto": "Llamar a su mamá <mañana>"})
    by_another_page = await browser.send_fields(
        act, before | {"texto": "hola"}, headers={"Origin": "https://malo.example"}
    )

    assert answer.status_code == 403
    assert "Llamar a su mamá &lt;mañana&gt;" in answer.text
    assert "no se envió" in answer.text
    assert by_another_page.status_code == 403
    assert "hola" not in by_another_page.text


async def test_another_role_and_office_hold_from_the_next_page_on(office):
    admin, rosa = admin_of(office), office.account("Rosa", office="usulutan")
    browser, folio = office.signed_in(rosa), office.case(office="usulutan")
    assert (await browser.get(f"/consola/casos/{folio}")).status_code == 200
    act = f"{PAGE}/{rosa.id}/cambiar"

    await admin.send_form(PAGE, act, {"rol": "coordinator", "oficina": "san_miguel"})
    assert (await browser.get(f"/consola/casos/{folio}")).status_code == 404
    await admin.send_form(PAGE, act, {"rol": "auditor", "oficina": "*"})

    assert (await browser.get(f"/consola/casos/{folio}")).status_code == 403
    assert (await browser.get("/consola/bitacora")).status_code == 200


async def test_an_administrator_of_one_office_moves_nobody_to_another(office):
    admin, rosa = admin_of(office, "usulutan"), office.account("Rosa", office="usulutan")
    act = f"{PAGE}/{rosa.id}/cambiar"

    for elsewhere in ("san_miguel", "*", "nada"):
        given = {"rol": "coordinator", "oficina": elsewhere}
        assert (await admin.send_form(PAGE, act, given)).status_code == 422
    assert account(office, "Rosa").office == "usulutan"
