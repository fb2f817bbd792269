"""Whatever is asked of the console, by somebody who may do everything: it never fails."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.tokens import form_token
from office.caseworkers import Role
from tests.console.every_route import doors, things_of
from tests.console.office import BASE_URL, Browser, OfficeAtWork

TEMPLATES = Path(__file__).resolve().parents[2] / "console" / "templates"
FIELDS = sorted(
    {
        name
        for page in TEMPLATES.glob("*.html")
        for name in re.findall(r'name="(\w+)"', page.read_text())
    }
)
"""Every field that some form has."""
ODD = st.sampled_from(
    """0 -1 99999999999999999999 1e9 NaN 2026-02-30 2026-11-24 25:61 08:00 null true [] {} ' " %00
    ../../x <b> =1+1 ñ é \u202e 💥 zacatecoluca usulutan urgent closed marta""".split()
)
VALUE = st.one_of(ODD, st.text(max_size=40), st.text("0123456789:-. ", max_size=20))
GIVEN = st.dictionaries(st.one_of(st.sampled_from(FIELDS), st.text(max_size=8)), VALUE, max_size=6)
NAMED = st.dictionaries(
    st.sampled_from("folio file account session office closure line code".split()),
    VALUE.filter(bool),
    max_size=1,
)
"""What stands in a path in the place of something that there is."""
LEAVES = "/consola/salir"


class Visit:
    """An office, its things by their names, and a browser signed in, over one event loop."""

    def __init__(self, office: OfficeAtWork) -> None:
        self.office, self.marta = office, office.account(role=Role.ADMIN)
        self.doors = [d for d in doors(office) if not d.is_live and d.path != LEAVES]
        self.own = things_of(office, "zacatecoluca", whose=self.marta)
        self.loop = asyncio.new_event_loop()

    def asks(self, which: int, ids: dict[str, str], given: dict[str, str]) -> int:
        """Ask with a session of its own: the last request may have ended the last one."""
        browser: Browser = self.office.signed_in(self.marta)
        door = self.doors[which % len(self.doors)]
        path = door.path.format(**{name: quote(ids[name], safe="") for name in door.ids})
        if door.method == "GET":
            asked = browser.get(f"{path}?{urlencode(given, errors='replace')}")
        else:
            token = form_token(browser.cookies["ventanilla"])
            body = urlencode({"token": token, **given}, errors="replace")
            headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": BASE_URL}
            asked = browser.request(door.method, path, content=body, headers=headers)
        status = self.loop.run_until_complete(asked).status_code
        self.loop.run_until_complete(browser.aclose())
        return status


@pytest.fixture
def visit(office: OfficeAtWork) -> Iterator[Visit]:
    made = Visit(office)
    yield made
    made.loop.close()


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(which=st.integers(0, 1000), odd=NAMED, given=GIVEN)
def test_whatever_is_asked_it_never_fails(
    visit: Visit, which: int, odd: dict[str, str], given: dict[str, str]
):
    assert visit.asks(which, visit.own | odd, given) < 500
