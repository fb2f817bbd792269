"""Outside the demonstration a password is half the way: the rest comes from a telephone."""

import pytest
from sqlalchemy import select

from console import recovery_codes, second_factor, sessions
from console.recovery_codes import RecoveryCode
from office.caseworkers import Caseworker
from tests.console.office import OfficeAtWork
from tests.console.real_office import (
    Telephone,
    codes_on,
    enrol,
    enrolled,
    real_office,
    show_digits,
)

STEP = "/consola/segundo-factor"


@pytest.fixture
def office(database) -> OfficeAtWork:
    return real_office(database)


def actions(office: OfficeAtWork) -> list[str]:
    return [action for _, action, _ in office.book()]


async def test_a_right_password_alone_opens_no_page(office):
    office.account()
    folio = office.case()
    browser = office.browser()

    answer = await browser.sign_in()

    assert answer.headers["location"].startswith(STEP)
    for page in ("/consola", f"/consola/casos/{folio}", "/consola/mi-cuenta"):
        assert (await browser.get(page)).headers["location"].startswith("/consola/entrar")


async def test_the_first_time_a_telephone_is_set_up_and_codes_are_given(office):
    office.account()
    browser = office.browser()
    await browser.sign_in()

    _, shown = await enrol(browser)

    assert shown.status_code == 200
    assert len(set(codes_on(shown.text))) == recovery_codes.HOW_MANY
    assert (await browser.get("/consola")).status_code == 200
    assert actions(office) == ["password_given", "set_second_factor", "sign_in"]


async def test_the_picture_is_for_who_is_setting_up_and_nobody_else(office):
    office.account()
    browser = office.browser()
    assert (await browser.get(f"{STEP}/qr.svg")).status_code == 404
    await browser.sign_in()
    await browser.get(STEP)

    drawn = await browser.get(f"{STEP}/qr.svg")

    assert drawn.headers["content-type"] == "image/svg+xml"
    assert drawn.headers["cache-control"] == "no-store"
    assert drawn.content.startswith(b"<svg")
    await enrol(browser)
    assert (await browser.get(f"{STEP}/qr.svg")).status_code == 404


async def test_two_pages_of_setting_up_offer_the_same_secret(office):
    office.account()
    browser = office.browser()
    await browser.sign_in()
    first = (await browser.get(STEP)).text

    assert (await browser.get(STEP)).text == first


async def test_later_the_digits_let_in_to_the_page_that_was_wanted(office):
    telephone, _ = await enrolled(office)
    folio = office.case()
    browser = office.browser()
    await browser.sign_in(a=f"/consola/casos/{folio}")

    answer = await show_digits(browser, telephone.digits)

    assert answer.status_code == 303
    assert (await browser.get("/consola")).status_code == 200


async def test_digits_are_good_once(office):
    telephone, _ = await enrolled(office)
    first, second = office.browser(), office.browser()
    await first.sign_in()
    await second.sign_in()
    await show_digits(first, telephone.digits)

    again = await show_digits(second, telephone.digits)

    assert again.status_code == 403
    assert "ya se usó" in again.text
    assert (await second.get("/consola")).status_code == 303


async def test_older_digits_are_good_no_more_once_newer_ones_were_used(office):
    telephone, _ = await enrolled(office)
    older = telephone.digits
    office.pass_time(seconds=30)
    browser = office.browser()
    await browser.sign_in()
    await show_digits(browser, telephone.digits)
    await browser.sign_in()

    assert (await show_digits(browser, older)).status_code == 403


@pytest.mark.parametrize(("seconds", "status"), [(30, 303), (90, 403)])
async def test_a_telephone_whose_clock_runs_a_little_behind_is_let_in(office, seconds, status):
    telephone, _ = await enrolled(office)
    digits = telephone.digits
    office.pass_time(seconds=seconds)
    browser = office.browser()
    await browser.sign_in()

    assert (await show_digits(browser, digits)).status_code == status


@pytest.mark.parametrize("typed", ["", "12345", "abcdef", "١٢٣٤٥٦", "0" * 400, "\x00"])
async def test_what_are_no_digits_is_a_clear_page(office, typed):
    await enrolled(office)
    browser = office.browser()
    await browser.sign_in()

    answer = await show_digits(browser, typed)

    assert answer.status_code == 403
    assert "no es correcto" in answer.text


async def test_digits_may_be_typed_as_the_app_groups_them(office):
    telephone, _ = await enrolled(office)
    browser = office.browser()
    await browser.sign_in()

    typed = f"{telephone.digits[:3]} {telephone.digits[3:]}"

    assert (await show_digits(browser, typed)).status_code == 303


async def test_five_wrong_digits_lock_the_account_from_wherever_they_come(office):
    telephone, _ = await enrolled(office)
    for n in range(5):
        browser = office.browser(address=f"10.0.0.{n}")
        await browser.sign_in()
        assert (await show_digits(browser, "000000")).status_code == 403

    browser = office.browser(address="10.0.0.9")
    await browser.sign_in()
    locked = await show_digits(browser, telephone.digits)

    assert locked.status_code == 429
    assert "Espere unos minutos" in locked.text


async def test_a_code_on_paper_lets_in_once(office):
    _, codes = await enrolled(office)
    browser = office.browser()
    await browser.sign_in()
    assert (await show_digits(browser, codes[0].lower(), "recuperacion")).status_code == 303

    await browser.sign_in()
    again = await show_digits(browser, codes[0], "recuperacion")

    assert again.status_code == 403
    assert (await show_digits(browser, codes[1], "recuperacion")).status_code == 303
    assert actions(office).count("use_recovery_code") == 2


async def test_a_code_of_somebody_else_lets_nobody_in(office):
    _, codes = await enrolled(office)
    await enrolled(office, "Luis")
    browser = office.browser()
    await browser.sign_in("Luis")

    assert (await show_digits(browser, codes[0], "recuperacion")).status_code == 403


async def test_a_right_password_waits_ten_minutes_for_its_digits(office):
    telephone, _ = await enrolled(office)
    browser = office.browser()
    await browser.sign_in()
    page = await browser.get(STEP)
    office.pass_time(minutes=10)

    late = await browser.send_fields(STEP, {"codigo": telephone.digits})

    assert page.status_code == 200
    assert late.headers["location"].startswith("/consola/entrar")


async def test_showing_digits_needs_the_forms_token(office):
    telephone, _ = await enrolled(office)
    browser = office.browser()
    await browser.sign_in()

    answer = await browser.send_fields(STEP, {"codigo": telephone.digits, "token": "0" * 64})

    assert answer.status_code == 403
    assert (await browser.get("/consola")).status_code == 303


async def test_a_password_without_digits_is_not_shown_as_being_signed_in(office):
    telephone, _ = await enrolled(office)
    whole, halfway = office.browser(), office.browser()
    await whole.sign_in()
    await show_digits(whole, telephone.digits)
    await halfway.sign_in()

    page = (await whole.get("/consola/mi-cuenta")).text

    assert page.count("Última vez:") == 2  # setting up, and now
    assert "(este)" in page


async def test_the_second_step_gives_a_new_session_and_ends_the_halfway_one(office):
    telephone, _ = await enrolled(office)
    browser = office.browser()
    await browser.sign_in()
    halfway = browser.cookies["__Host-ventanilla"]

    await show_digits(browser, telephone.digits)

    assert browser.cookies["__Host-ventanilla"] != halfway
    with office.database.read() as db:
        assert sessions.find_halfway(db, halfway, office.machine_now) is None


async def test_a_session_of_the_demonstration_is_none_in_a_real_office(database):
    demonstration = OfficeAtWork(database)
    account = demonstration.account()
    with database.write() as db:
        token = sessions.start(db, account, demonstration.machine_now)
    browser = real_office(database).browser()
    browser.cookies.set("__Host-ventanilla", token, domain="oficina.example")

    assert (await browser.get("/consola")).status_code == 303


async def test_the_database_holds_neither_the_secret_nor_the_codes(office):
    telephone, codes = await enrolled(office)

    with office.database.read() as db:
        kept = db.connection().exec_driver_sql("select secret from second_factor").scalar()
        indexes = list(db.scalars(select(RecoveryCode.code_index)))
    assert telephone.secret not in kept
    assert len(indexes) == len(codes)
    assert not {code.replace("-", "") for code in codes} & {each.upper() for each in indexes}


async def test_new_codes_are_made_for_digits_only_and_end_the_old_ones(office):
    telephone, codes = await enrolled(office)
    browser = office.browser()
    await browser.sign_in()
    await show_digits(browser, telephone.digits)
    page, act = "/consola/mi-cuenta", "/consola/mi-cuenta/codigos"
    assert "Le quedan 10" in (await browser.get(page)).text
    assert (await browser.send_form(page, act, {"codigo": "000000"})).status_code == 422
    office.pass_time(seconds=30)

    made = await browser.send_form(page, act, {"codigo": telephone.digits})

    assert len(codes_on(made.text)) == recovery_codes.HOW_MANY
    assert not set(codes_on(made.text)) & set(codes)


def test_digits_used_twice_at_once_are_good_once(office):
    account = office.account()
    with office.database.write() as db:
        secret = second_factor.begin(db, account, office.machine_now).secret
    digits = Telephone(office, secret).digits

    tries = []
    for _ in range(2):
        with office.database.write() as db:
            tries.append(second_factor.use(db, account, digits, office.machine_now))

    assert tries == [True, False]


async def test_who_is_disabled_halfway_gets_no_further(office):
    await enrolled(office)
    browser = office.browser()
    await browser.sign_in()
    with office.database.write() as db:
        db.scalars(select(Caseworker)).one().disabled_at = office.machine_now

    assert (await browser.get(STEP)).headers["location"].startswith("/consola/entrar")
