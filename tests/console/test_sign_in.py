"""Who gets in: the first account, passwords, sessions, lockout."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from console import first_run, lockout, sessions
from console.lockout import SignInFailure
from console.one_time_links import OneTimeLink
from console.passwords import Weakness, weakness
from console.sessions import SignInSession
from office.caseworkers import Caseworker, Role
from tests.console.office import MONDAY, PASSWORD, OfficeAtWork

FIRST = {"nombre": "Marta", "contrasena": PASSWORD, "repetida": PASSWORD}


@pytest.fixture
def link(office) -> str:
    with office.database.write() as db:
        return first_run.first_run_link(db, office.machine_now)


async def test_the_link_makes_the_first_account_and_signs_it_in(office, link):
    browser = office.browser()

    made = await browser.send_form(link, link, FIRST)

    assert (made.status_code, made.headers["location"]) == (303, "/consola")
    assert "Marta" in (await browser.get("/consola")).text
    with office.database.read() as db:
        [account] = db.scalars(select(Caseworker))
    assert (account.role, account.office) == (Role.ADMIN, None)
    assert office.book() == [(f"caseworker:{account.id}", "first_account", "console")]


async def test_the_link_works_once(office, link):
    await office.browser().send_form(link, link, FIRST)

    assert (await office.browser().get(link)).status_code == 404


async def test_two_who_hold_the_link_open_make_one_account(office, link):
    first, second = office.browser(), office.browser()
    await second.get(link)
    await first.send_form(link, link, FIRST)

    late = await second.send_fields(link, FIRST)

    assert late.status_code in (403, 404)
    with office.database.read() as db:
        assert len(db.scalars(select(Caseworker)).all()) == 1


async def test_the_link_is_spent_after_a_day(office, link):
    office.pass_time(hours=24)

    assert (await office.browser().get(link)).status_code == 404


async def test_a_newer_link_takes_the_place_of_the_older(office, link):
    with office.database.write() as db:
        newer = first_run.first_run_link(db, office.machine_now)

    assert (await office.browser().get(link)).status_code == 404
    assert (await office.browser().get(newer)).status_code == 200


def test_there_is_no_link_once_there_is_an_account(office):
    office.account()

    with office.database.write() as db:
        assert first_run.first_run_link(db, office.machine_now) is None


async def test_an_account_made_elsewhere_spends_the_link(office, link):
    office.account()

    assert (await office.browser().get(link)).status_code == 404


def test_the_database_does_not_hold_the_link_itself(office, link):
    token = link.removeprefix(first_run.PATH)

    with office.database.read() as db:
        [kept] = db.scalars(select(OneTimeLink))
    assert token not in (kept.token_digest, str(kept.id))
    assert len(token) >= 43


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"contrasena": "corta", "repetida": "corta"}, "12 letras o más"),
        ({"contrasena": "contraseña2026", "repetida": "contraseña2026"}, "de las primeras"),
        ({"contrasena": PASSWORD, "repetida": "otra cosa"}, "no son iguales"),
        ({"nombre": "x" * 61}, "hasta 60 letras"),
    ],
)
async def test_a_bad_first_account_says_what_is_wrong_and_keeps_the_link(
    office, link, fields, said
):
    browser = office.browser()

    answer = await browser.send_form(link, link, FIRST | fields)

    assert answer.status_code == 422
    assert said in answer.text
    assert (await browser.get(link)).status_code == 200


@pytest.mark.parametrize(
    "password",
    ["contraseña123", "Ventanilla 2026!", "111111111111", "abababababab", "martamarta12"],
)
def test_a_password_that_anybody_would_try_is_obvious(password):
    assert weakness(password, name="Marta") is Weakness.OBVIOUS


def test_length_is_counted_before_anything():
    assert weakness("once letras", name="Marta") is Weakness.SHORT
    assert weakness("x" * 257, name="Marta") is Weakness.LONG
    assert weakness(PASSWORD, name="Marta") is None


async def test_a_right_password_signs_in(office):
    office.account()
    browser = office.browser()

    answer = await browser.sign_in()

    assert (answer.status_code, answer.headers["location"]) == (303, "/consola")
    assert (await browser.get("/consola")).status_code == 200
    assert [action for _, action, _ in office.book()] == ["sign_in"]


async def test_the_same_page_answers_a_wrong_password_and_an_unknown_name(office):
    office.account()

    wrong = await office.browser().sign_in("Marta", "otra cosa distinta")
    unknown = await office.browser().sign_in("Nadie", PASSWORD)

    assert wrong.status_code == unknown.status_code == 403
    assert "no coinciden" in wrong.text
    assert "no coinciden" in unknown.text


async def test_a_disabled_account_does_not_sign_in(office):
    account = office.account()
    with office.database.write() as db:
        db.get_one(Caseworker, account.id).disabled_at = office.machine_now

    assert (await office.browser().sign_in()).status_code == 403


async def test_an_account_without_a_password_does_not_sign_in(office):
    account = office.account()
    with office.database.write() as db:
        db.get_one(Caseworker, account.id).password_hash = None

    assert (await office.browser().sign_in(password="")).status_code == 403


async def test_the_cookie_is_a_session_of_the_browser_that_no_script_reads(office):
    office.account()

    answer = await office.browser().sign_in()

    [cookie] = [c for c in answer.headers.get_list("set-cookie") if c.startswith("ventanilla=")]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie
    assert "expires" not in cookie.lower()
    assert "max-age" not in cookie.lower()


async def test_the_database_does_not_hold_the_cookie_itself(office):
    office.account()
    browser = office.browser()
    await browser.sign_in()

    with office.database.read() as db:
        [kept] = db.scalars(select(SignInSession.token_digest))
    assert browser.cookies["ventanilla"] != kept


async def test_over_https_the_cookies_are_bound_to_the_host(database):
    office = OfficeAtWork(database, base_url="https://127.0.0.1")
    office.account()

    answer = await office.browser().sign_in()

    cookies = answer.headers.get_list("set-cookie")
    assert all(cookie.startswith("__Host-ventanilla") for cookie in cookies)
    assert all("Secure" in cookie and "Domain" not in cookie for cookie in cookies)
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


async def test_signing_in_gives_a_new_session_and_ends_the_one_before(office):
    office.account()
    browser = office.browser()
    await browser.sign_in()
    before = browser.cookies["ventanilla"]

    await browser.sign_in()

    assert browser.cookies["ventanilla"] != before
    with office.database.read() as db:
        assert sessions.find(db, before, office.machine_now, needs_second_factor=False) is None


async def test_a_session_that_is_not_used_ends_after_half_an_hour(office):
    browser = office.signed_in(office.account())
    office.pass_time(minutes=29)
    assert (await browser.get("/consola")).status_code == 200
    office.pass_time(minutes=29)
    assert (await browser.get("/consola")).status_code == 200

    office.pass_time(minutes=30)

    assert (await browser.get("/consola")).headers["location"] == "/consola/entrar"


async def test_a_session_ends_after_ten_hours_however_much_it_is_used(office):
    browser = office.signed_in(office.account())
    for _ in range(29):
        office.pass_time(minutes=20)
        assert (await browser.get("/consola")).status_code == 200

    office.pass_time(minutes=20)

    assert (await browser.get("/consola")).status_code == 303


async def test_signing_out_ends_the_session_and_not_only_the_cookie(office):
    browser = office.signed_in(office.account())
    token = browser.cookies["ventanilla"]

    answer = await browser.send_form("/consola", "/consola/salir")

    assert answer.headers["location"] == "/consola/entrar"
    assert "ventanilla" not in browser.cookies
    browser.cookies.set("ventanilla", token, domain="127.0.0.1")
    assert (await browser.get("/consola")).status_code == 303
    assert [action for _, action, _ in office.book()] == ["sign_out"]


async def test_disabling_an_account_ends_its_sessions(office):
    account = office.account()
    browser = office.signed_in(account)

    with office.database.write() as db:
        db.get_one(Caseworker, account.id).disabled_at = office.machine_now

    assert (await browser.get("/consola")).status_code == 303


async def test_every_session_of_a_caseworker_can_be_ended(office):
    account = office.account()
    browsers = [office.signed_in(account), office.signed_in(account)]

    with office.database.write() as db:
        sessions.end_all(db, account, office.machine_now)

    assert [(await each.get("/consola")).status_code for each in browsers] == [303, 303]


async def test_five_failures_lock_the_name_from_that_address_right_password_or_not(office):
    office.account()
    browser = office.browser()
    for _ in range(5):
        assert (await browser.sign_in(password="no es esta tampoco")).status_code == 403

    locked = await browser.sign_in()

    assert locked.status_code == 429
    assert "Espere unos minutos" in locked.text


async def test_an_unknown_name_is_locked_just_the_same(office):
    browser = office.browser()
    for _ in range(5):
        await browser.sign_in("Nadie")

    assert (await browser.sign_in("Nadie")).status_code == 429


async def test_another_name_is_not_locked(office):
    office.account()
    browser = office.browser()
    for _ in range(5):
        await browser.sign_in("Otra")

    assert (await browser.sign_in()).status_code == 303


async def test_the_lock_opens_by_itself_and_a_right_password_forgets_the_failures(office):
    office.account()
    browser = office.browser()
    for _ in range(5):
        await browser.sign_in(password="no es esta tampoco")

    office.pass_time(minutes=1)

    assert (await browser.sign_in()).status_code == 303
    with office.database.read() as db:
        assert db.scalars(select(SignInFailure)).all() == []


def test_each_failure_after_the_fifth_doubles_the_delay():
    failures = [MONDAY] * 5
    delays = []
    for _ in range(9):
        until = lockout.locked_until(failures)
        delays.append((until - failures[-1]) / timedelta(minutes=1))
        failures.append(until)

    assert delays == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_failures_far_apart_do_not_lock():
    assert lockout.locked_until([MONDAY + timedelta(minutes=4 * n) for n in range(20)]) is None


def test_many_names_tried_from_one_address_lock_the_address(office):
    with office.database.write() as db:
        for n in range(lockout.MOST_FROM_ONE_ADDRESS):
            lockout.note_failure(db, name=f"n{n}", address="10.0.0.1", machine_now=MONDAY)

        assert lockout.is_locked(db, name="otra", address="10.0.0.1", machine_now=MONDAY)
        assert not lockout.is_locked(db, name="otra", address="10.0.0.2", machine_now=MONDAY)


def test_failures_are_kept_without_name_or_address(office):
    with office.database.write() as db:
        lockout.note_failure(db, name="marta", address="10.0.0.1", machine_now=MONDAY)

    with office.database.read() as db:
        [kept] = db.scalars(select(SignInFailure))
    assert "marta" not in kept.name_index
    assert "10.0.0.1" not in kept.address_index


async def test_the_demonstration_lets_nobody_in_from_another_machine(office):
    office.account()

    assert (await office.browser(address="10.0.0.7").get("/consola/entrar")).status_code == 403


async def test_the_demonstration_shows_that_it_is_one_on_every_page(office):
    browser = office.signed_in(office.account())
    folio = office.case()

    for page in ("/consola", f"/consola/casos/{folio}"):
        assert 'id="demostracion"' in (await browser.get(page)).text
    assert 'id="demostracion"' in (await office.browser().get("/consola/entrar")).text


async def test_who_was_sent_to_sign_in_comes_back_to_the_case(office):
    office.account()
    folio = office.case()
    browser = office.browser()
    sent = await browser.get(f"/consola/casos/{folio}")

    answer = await browser.send_form(
        sent.headers["location"],
        "/consola/entrar",
        {"nombre": "Marta", "contrasena": PASSWORD},
    )

    assert answer.headers["location"] == f"/consola/casos/{folio}"


@pytest.mark.parametrize(
    "elsewhere", ["https://malo.example", "//malo.example", "/otra", "/consola/../x"]
)
async def test_signing_in_leads_nowhere_else(office, elsewhere):
    office.account()
    browser = office.browser()

    answer = await browser.send_form(
        "/consola/entrar",
        "/consola/entrar",
        {"nombre": "Marta", "contrasena": PASSWORD, "a": elsewhere},
    )

    assert answer.headers["location"] == "/consola"
