"""Who gets into the console of a program that runs: by link and telephone, until disabled."""

import re
from html import unescape
from pathlib import Path

import httpx
import pyotp
import pytest

from tests.app.program import Running, ventanilla

pytestmark = pytest.mark.slow  # each starts the program

PASSWORD = "cuatro palabras sin relación"
STEP = "/consola/segundo-factor"


def fill_in(browser: httpx.Client, page: httpx.Response, **fields: str) -> httpx.Response:
    """Send the first form of a page that changes something, filled in."""
    form = re.search(r'<form([^>]*method="post"[^>]*)>(.*?)</form>', page.text, re.DOTALL)
    action = re.search(r'action="([^"]*)"', form[1])
    hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form[2])
    given = {name: unescape(value) for name, value in hidden} | fields
    origin = {"Origin": str(browser.base_url).rstrip("/")}
    return browser.post(action[1] if action else page.url, data=given, headers=origin)


def come_in(browser: httpx.Client, link: str) -> httpx.Response:
    """Choose a password at a link and set a telephone up."""
    twice = {"contrasena": PASSWORD, "repetida": PASSWORD}
    offered = fill_in(browser, browser.get(link), nombre="Ada", **twice)
    secret = pyotp.parse_uri(unescape(re.search(r'href="(otpauth:[^"]*)"', offered.text)[1]))
    return fill_in(browser, offered, codigo=secret.now())


def test_an_account_is_let_in_by_link_and_telephone_until_it_is_disabled(tmp_path: Path):
    with Running(tmp_path) as running:
        url = running.url()
        link = running.hear("First account: ").split()[0]
        with httpx.Client(base_url=url, follow_redirects=True) as browser:
            codes = come_in(browser, link)
            inside = browser.get("/consola")
            ventanilla("user", "disable", "Ada", home=tmp_path)
            outside = browser.get("/consola")

    assert len(re.findall(r"<li>[2-9A-Z]{5}-[2-9A-Z]{5}</li>", codes.text)) == 10
    assert "Casos abiertos" in inside.text
    assert outside.url.path == "/consola/entrar"


@pytest.mark.parametrize("given", [{}, {"PUBLIC_BASE_URL": "https://oficina.example"}])
def test_a_password_alone_is_enough_for_a_demonstration_that_nobody_else_reaches(
    tmp_path: Path, given: dict[str, str]
):
    with Running(tmp_path, "--simulator", **given) as running:
        url = running.url()
        page = httpx.get(f"{url}/consola/entrar")
        passed_on = httpx.get(f"{url}/consola/entrar", headers={"X-Forwarded-For": "190.5.1.2"})

    assert ('id="demostracion"' in page.text) is (not given)
    assert passed_on.status_code == (200 if given else 403)
