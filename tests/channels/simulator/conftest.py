"""A page of phones, before an office that is played by hand."""

from collections.abc import AsyncIterator

import httpx
import pytest

from storage.database import Database
from tests.channels.simulator.office import Office, open_office

SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def office(database: Database) -> Office:
    return open_office(database)


@pytest.fixture
async def page(office: Office) -> AsyncIterator[httpx.AsyncClient]:
    async with browsing(office) as client:
        yield client


def browsing(office: Office) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=office.app)
    return httpx.AsyncClient(
        transport=transport, base_url="http://ventanilla.test", headers=SAME_ORIGIN
    )
