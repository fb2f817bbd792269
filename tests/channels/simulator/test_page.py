"""The page itself: what it offers as the house stands, and that it wears nothing inline."""

import re

import httpx
import pytest

from storage.database import Database
from tests.channels.simulator.conftest import browsing
from tests.channels.simulator.office import open_office

INLINE = re.compile(
    r"<style|<script(?![^>]*\bsrc=)[^>]*>|\sstyle=|\son[a-z]+=|javascript:", re.IGNORECASE
)


async def page_of(database: Database, **handed: object) -> str:
    async with browsing(open_office(database, **handed)) as page:
        return (await page.get("/")).text


async def test_who_only_asks_whether_the_page_is_there_is_answered(page: httpx.AsyncClient):
    answer = await page.head("/")

    assert (answer.status_code, answer.content) == (200, b"")


async def test_nothing_is_inline(database: Database):
    assert INLINE.findall(await page_of(database)) == []


async def test_all_that_the_page_asks_for_is_there(page: httpx.AsyncClient):
    html = (await page.get("/")).text
    scripts = [await page.get("/simulador/estatico/start.js")]
    asked = set(re.findall(r'(?:src|href)="(/simulador/[^"]+)"', html))
    modules = set(re.findall(r'from "\./([\w.]+)"', scripts[0].text))
    asked |= {f"/simulador/estatico/{module}" for module in modules}

    answers = {path: (await page.get(path)).status_code for path in asked}

    assert len(answers) > 5
    assert set(answers.values()) == {200}


async def test_only_static_files_can_be_had_as_static_files(page: httpx.AsyncClient):
    assert (await page.get("/simulador/estatico/..%2Fdoor.py")).status_code == 404


async def test_a_demonstration_is_marked(database: Database):
    mark = "Demostración: direcciones y horarios inventados"

    assert mark in await page_of(database)
    assert mark not in await page_of(database, is_demonstration=False)


async def test_the_first_run_hands_the_link_that_makes_an_account(database: Database):
    html = await page_of(database, console_path=lambda: "/consola/primera-vez/abc")

    assert 'href="/consola/primera-vez/abc"' in html
    assert "Este enlace sirve una sola vez" in html


async def test_afterwards_the_console_is_a_plain_link(database: Database):
    html = await page_of(database)

    assert 'href="/consola"' in html
    assert "una sola vez" not in html


async def test_a_clock_that_cannot_be_moved_has_no_controls_and_says_why(database: Database):
    html = await page_of(database, move_clock=None)

    assert "data-minutes" not in html
    assert "El reloj no se puede mover" in html


@pytest.mark.parametrize("ears", ["rasa", "rules"])
async def test_the_page_tells_which_ears_are_on(database: Database, ears: str):
    assert f'data-ears="{ears}"' in await page_of(database, ears=lambda: ears)


async def test_there_are_no_phones_of_channels_that_are_open_for_real(database: Database):
    html = await page_of(database, channels=())

    assert "WhatsApp y Telegram están abiertos de verdad" in html
    assert 'value="whatsapp"' not in html


async def test_every_word_that_a_script_says_stands_in_the_page(page: httpx.AsyncClient):
    html = (await page.get("/")).text
    written = set(re.findall(r'data-say="([\w-]+)"', html))
    names = re.findall(r'/simulador/estatico/(\w+)\.js"', html)
    names += ["add", "bubbles", "clock", "phone", "shelf", "tray"]
    said: set[str] = set()
    for name in names:
        script = (await page.get(f"/simulador/estatico/{name}.js")).text
        said |= set(re.findall(r'say\("([\w-]+)"', script))

    assert len(said) > 12
    assert said - written == set()
