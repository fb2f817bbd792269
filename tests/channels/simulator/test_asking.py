"""What the page can ask: a message once, an hour ahead, and neither from elsewhere."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.channels.simulator.handed import ClockFixedError
from storage.database import Database
from storage.errors import DatabaseAwayError
from tests.channels.simulator.conftest import browsing
from tests.channels.simulator.office import MONDAY, Office, open_office

HOLA = {"id": "0123abcd", "from": "whatsapp:ana", "text": "hola"}


async def say(page: httpx.AsyncClient, **said: object) -> httpx.Response:
    return await page.post("/simulador/mensajes", json=HOLA | said)


async def move(page: httpx.AsyncClient, **asked: object) -> httpx.Response:
    return await page.post("/simulador/reloj", json=asked)


async def test_a_message_sent_twice_is_taken_once(page: httpx.AsyncClient):
    first, second = await say(page), await say(page)

    assert (first.json(), second.json()) == ({"new": True}, {"new": False})


@pytest.mark.parametrize(
    "wrong",
    [
        {"from": "whatsapp:+50370000000"},
        {"from": "telegram:123456"},
        {"from": "whatsapp:Ana"},
        {"from": "sms:ana"},
        {"from": "whatsapp:ana\n"},
        {"id": "short"},
        {"id": "no spaces here"},
        {"text": " "},
        {"text": "a" * 20_001},
        {"media": "telepathy"},
        {"latitude": 91},
        {"unknown": 1},
    ],
    ids=str,
)
async def test_what_no_phone_of_ours_would_send_is_refused(
    page: httpx.AsyncClient, wrong: dict[str, object]
):
    assert (await say(page, **wrong)).status_code == 422


async def test_more_than_a_message_can_be_is_not_even_read(page: httpx.AsyncClient):
    assert (await say(page, text="a" * 200_000)).status_code == 413


@pytest.mark.parametrize("path", ["/simulador/mensajes", "/simulador/reloj"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://elsewhere.test"},
        {"Origin": "null"},
        {},
    ],
    ids=str,
)
async def test_another_site_cannot_make_us_do_anything(
    office: Office, path: str, headers: dict[str, str]
):
    async with browsing(office) as page:
        page.headers.pop("Sec-Fetch-Site")

        refused = await page.post(path, json=HOLA, headers=headers)

    assert refused.status_code == 403


async def test_a_browser_that_tells_only_its_origin_is_heard(office: Office):
    async with browsing(office) as page:
        page.headers.pop("Sec-Fetch-Site")

        taken = await page.post(
            "/simulador/mensajes", json=HOLA, headers={"Origin": "http://ventanilla.test"}
        )

    assert taken.status_code == 200


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded"])
async def test_what_a_form_of_another_site_could_post_is_not_read(
    page: httpx.AsyncClient, kind: str
):
    posted = await page.post(
        "/simulador/reloj", content='{"minutes": 10}', headers={"Content-Type": kind}
    )

    assert posted.status_code == 422


async def test_a_channel_whose_real_door_is_open_has_no_phones(database: Database):
    office = open_office(database, channels=("telegram",))
    async with browsing(office) as page:
        refused = await say(page)
        unheard = await page.get("/simulador/eventos", params={"phone": "whatsapp:ana"})

    assert (refused.status_code, unheard.status_code) == (409, 409)


async def test_a_database_that_is_away_is_told_to_the_page(database: Database):
    async def receive(_: object) -> bool:
        raise DatabaseAwayError

    async with browsing(open_office(database, receive=receive)) as page:
        assert (await say(page)).status_code == 503


async def test_the_clock_moves_on_by_minutes(page: httpx.AsyncClient, office: Office):
    told = await move(page, minutes=60)

    assert office.house.clock.now() == MONDAY + timedelta(hours=1)
    assert told.json() == {"now": (MONDAY + timedelta(hours=1)).timestamp()}


async def test_the_clock_moves_to_a_day_and_hour_of_the_office(
    page: httpx.AsyncClient, office: Office
):
    await move(page, to="2026-11-25T14:30")

    assert office.house.clock.now() == datetime(2026, 11, 25, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ({"to": "2026-11-23T08:59"}, "backwards"),
        ({"to": "2026-11-23T09:00"}, "backwards"),
        ({"to": "2028-01-01T09:00"}, "too_far"),
    ],
    ids=str,
)
async def test_the_clock_goes_forwards_and_not_for_ever(
    page: httpx.AsyncClient, office: Office, asked: dict[str, object], why: str
):
    refused = await move(page, **asked)

    assert (refused.status_code, refused.json()["detail"]) == (409, why)
    assert office.house.clock.now() == MONDAY


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"minutes": 0},
        {"minutes": -10},
        {"minutes": 10, "to": "2026-11-25T14:30"},
        {"to": "2026-11-25T14:30:00Z"},
        {"to": "mañana"},
    ],
    ids=str,
)
async def test_what_is_no_move_is_refused(page: httpx.AsyncClient, wrong: dict[str, object]):
    assert (await move(page, **wrong)).status_code == 422


async def _real_door_is_open(_: datetime) -> None:
    raise ClockFixedError


@pytest.mark.parametrize("move_clock", [None, _real_door_is_open], ids=["none", "raising"])
async def test_the_clock_stands_while_a_real_door_is_open(database: Database, move_clock: object):
    async with browsing(open_office(database, move_clock=move_clock)) as page:
        refused = await move(page, minutes=10)

    assert (refused.status_code, refused.json()["detail"]) == (409, "clock_fixed")
