"""Where a request comes from: this machine, a proxy on it, or somewhere a password may not."""

import pytest

from tests.console.office import OfficeAtWork
from tests.console.real_office import real_office

BY_PROXY = {"X-Forwarded-For": "190.5.1.2"}


@pytest.mark.parametrize(
    "header", ["X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"]
)
async def test_the_demonstration_lets_nobody_in_through_a_proxy(office, header):
    browser = office.signed_in(office.account())
    browser.headers[header] = "190.5.1.2"

    assert (await browser.get("/consola/entrar")).status_code == 403
    assert (await browser.get("/consola")).status_code == 303


async def test_a_real_office_lets_in_through_its_proxy(database):
    office = real_office(database)
    browser = office.browser()
    browser.headers.update(BY_PROXY)

    assert (await browser.get("/consola/entrar")).status_code == 200


async def test_without_tls_a_password_may_not_come_from_elsewhere(database):
    office = OfficeAtWork(database, is_demonstration=False, base_url="http://oficina.example")
    browser = office.browser()
    browser.headers.update(BY_PROXY)

    answer = await browser.get("/consola/entrar")

    assert answer.status_code == 403
    assert "https" in answer.text
    assert "<form" not in answer.text


async def fail(office: OfficeAtWork, forwarded_for: str, times: int = 5) -> None:
    browser = office.browser()
    browser.headers["X-Forwarded-For"] = forwarded_for
    for _ in range(times):
        await browser.sign_in(password="no es esta tampoco")


async def status_for(office: OfficeAtWork, forwarded_for: str) -> int:
    browser = office.browser()
    browser.headers["X-Forwarded-For"] = forwarded_for
    return (await browser.sign_in()).status_code


async def test_behind_a_proxy_guesses_are_counted_by_who_it_passed_on(database):
    office = real_office(database)
    office.account()
    await fail(office, "190.5.1.2")

    assert await status_for(office, "190.5.1.2") == 429
    assert await status_for(office, "190.5.1.3") == 303


async def test_what_a_browser_makes_up_before_the_proxys_word_does_not_count(database):
    office = real_office(database)
    office.account()
    for n in range(5):
        await fail(office, f"10.0.0.{n}, 190.5.1.2", times=1)

    assert await status_for(office, "10.9.9.9, 190.5.1.2") == 429


async def test_without_a_proxy_its_header_is_not_believed(database):
    office = real_office(database)
    office.account()
    browser = office.browser(address="10.0.0.7")
    for n in range(5):
        browser.headers["X-Forwarded-For"] = f"190.5.1.{n}"
        await browser.sign_in(password="no es esta tampoco")

    assert (await browser.sign_in()).status_code == 429
