"""A real office behind a proxy, and a caseworker's telephone with its app of codes."""

import re
from html import unescape

import httpx
import pyotp

from console import invitations
from office.caseworkers import Caseworker
from storage.database import Database
from tests.console.office import Browser, OfficeAtWork

PLACE = "https://oficina.example"


def real_office(database: Database) -> OfficeAtWork:
    return OfficeAtWork(database, is_demonstration=False, base_url=PLACE)


class Telephone:
    """An app of codes that has taken a secret over."""

    def __init__(self, office: OfficeAtWork, secret: str) -> None:
        self.office = office
        self.secret = secret

    @property
    def digits(self) -> str:
        return pyotp.TOTP(self.secret).at(self.office.machine_now)


def telephone_by(office: OfficeAtWork, page: str) -> Telephone:
    """Take over what the page offers to a telephone that opens the app itself."""
    address = unescape(re.search(r'href="(otpauth:[^"]*)"', page)[1])
    return Telephone(office, pyotp.parse_uri(address).secret)


def codes_on(page: str) -> list[str]:
    return re.findall(r"<li>([2-9A-Z]{5}-[2-9A-Z]{5})</li>", page)


def link_for(office: OfficeAtWork, caseworker: Caseworker) -> str:
    with office.database.write() as db:
        return invitations.invite(db, db.merge(caseworker), office.machine_now)


async def enrol(browser: Browser) -> tuple[Telephone, httpx.Response]:
    """Set a telephone up, as who gave a right password is asked to."""
    telephone = telephone_by(browser.office, (await browser.get("/consola/segundo-factor")).text)
    return telephone, await show_digits(browser, telephone.digits)


async def show_digits(browser: Browser, digits: str, field: str = "codigo") -> httpx.Response:
    step = "/consola/segundo-factor"
    return await browser.send_form(step, step, {field: digits})


async def enrolled(office: OfficeAtWork, name: str = "Marta") -> tuple[Telephone, list[str]]:
    """Give the telephone and the codes on paper of a caseworker who came for the first time."""
    office.account(name)
    browser = office.browser()
    await browser.sign_in(name)
    telephone, shown = await enrol(browser)
    office.pass_time(minutes=1)
    return telephone, codes_on(shown.text)
