"""Live pages tell what happens as it happens, and after a lost connection go on without a gap."""

import json
import re
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import httpx
import pytest
from sse_starlette.sse import AppStatus

from bot import handoff, outcomes
from bot.outgoing import Status
from console import cursor, sessions
from console.history import Kind, Mark
from office.caseworkers import Caseworker
from tests.console.office import MONDAY
from tests.console.served import Served


class Stream:
    """An open stream of events, read one at a time."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self.last_id = ""

    async def next(self) -> tuple[str, str]:
        """Give the next event's name and data."""
        name, data = "", []
        async for line in self._lines:
            field, _, value = line.partition(": ")
            if field == "event":
                name = value
            elif field == "data":
                data.append(value)
            elif field == "id":
                self.last_id = value
            elif not line and name:
                return name, "\n".join(data)
        raise EOFError

    async def until(self, wanted: str) -> str:
        """Give the data of the next event of a name."""
        while True:
            name, data = await self.next()
            if name == wanted:
                return data

    async def entry(self) -> dict[str, str]:
        return json.loads(await self.until("entrada"))


@pytest.fixture
def served(office) -> Iterator[Served]:
    with Served(office) as running:
        yield running


@pytest.fixture
def marta(office):
    return office.account("Marta")


@pytest.fixture
def folio(office) -> str:
    return office.case("Necesito hablar con alguien")


@pytest.fixture
async def browser(office, served, marta) -> AsyncIterator[httpx.AsyncClient]:
    with office.database.write() as db:
        token = sessions.start(db, marta, office.machine_now)
    cookies = httpx.Cookies()
    cookies.set("ventanilla", token, domain="127.0.0.1")
    async with httpx.AsyncClient(base_url=served.url, cookies=cookies, timeout=10) as client:
        yield client


@asynccontextmanager
async def listening(
    browser: httpx.AsyncClient, path: str, last_id: str | None = None
) -> AsyncIterator[Stream]:
    headers = {"Last-Event-ID": last_id} if last_id is not None else {}
    async with browser.stream("GET", path, headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield Stream(answer.aiter_lines())


async def events_of(browser: httpx.AsyncClient, folio: str) -> str:
    """Give the address of a case's events as its page names it."""
    page = (await browser.get(f"/consola/casos/{folio}")).text
    return re.search(r'data-events="([^"]+)"', page)[1]


async def test_what_the_person_writes_comes_to_the_open_page(office, browser, folio):
    path = await events_of(browser, folio)
    office.pass_time(minutes=5)

    async with listening(browser, path) as stream:
        await stream.until("panel")
        row = office.writes("¿Sigue ahí? <b>")
        entry = await stream.entry()

    assert entry["place"] == "historia"
    assert entry["key"].startswith("heard-")
    assert "¿Sigue ahí? &lt;b&gt;" in entry["html"]
    assert row


async def test_after_a_lost_connection_nothing_is_missing(office, browser, folio):
    path = await events_of(browser, folio)
    office.pass_time(minutes=5)
    async with listening(browser, path) as stream:
        await stream.until("panel")
        office.writes("uno")
        assert "uno" in (await stream.entry())["html"]
        last_id = stream.last_id

    office.pass_time(minutes=5)
    conversation = office.writes("dos")
    office.says(conversation, "tres")
    office.writes("cuatro")

    async with listening(browser, path, last_id) as stream:
        missed = [await stream.entry() for _ in range(3)]
        office.writes("cinco")
        newest = await stream.entry()
    words = [re.search(r'class="words"[^>]*>(\w+)<', e["html"])[1] for e in [*missed, newest]]
    assert words == ["dos", "cuatro", "tres", "cinco"]


async def test_what_was_shown_long_ago_is_not_sent_again(office, browser, folio):
    office.writes("antes")
    path = await events_of(browser, folio)
    office.pass_time(minutes=5)

    async with listening(browser, path) as stream:
        await stream.until("panel")
        office.writes("después")
        assert "después" in (await stream.entry())["html"]


async def test_a_browser_that_says_nonsense_gets_the_whole_history(office, browser, folio):
    path = f"/consola/casos/{folio}/eventos"

    async with listening(browser, path, "<x>; drop table") as stream:
        entries = [await stream.entry() for _ in range(2)]

    assert "Necesito hablar con alguien" in entries[0]["html"]


async def test_how_an_answer_fares_comes_to_the_open_page_and_after_a_gap(
    office, browser, marta, folio
):
    office.claimed_by(marta, folio)
    with office.database.write() as db:
        case = office.found(db, folio)
        handoff.answer(db, case, marta, "Hola", key="k", now=office.now)
    [row] = [row for row in office.outgoing() if row.said_by]
    path = await events_of(browser, folio)
    office.pass_time(minutes=5)

    async with listening(browser, path) as stream:
        first = json.loads(await stream.until("marcas"))
        with office.database.write() as db:
            outcomes.accepted(db, row.id, "SM1")
        moved = json.loads(await stream.until("marcas"))
    with office.database.write() as db:
        outcomes.fares(db, "SM1", Status.READ, now=office.now)
    async with listening(browser, path) as stream:
        after_the_gap = json.loads(await stream.until("marcas"))

    assert first[f"said-{row.id}"] == "ready"
    assert moved == {f"said-{row.id}": "accepted"}
    assert after_the_gap[f"said-{row.id}"] == "read"


async def test_the_page_learns_that_somebody_else_took_the_case(office, browser, folio):
    path = await events_of(browser, folio)

    async with listening(browser, path) as stream:
        before = json.loads(await stream.until("panel"))
        office.claimed_by(office.account("Luis"), folio)
        after = json.loads(await stream.until("panel"))

    assert (before["turn"], after["turn"]) == ("queued:::", "claimed:Luis::")
    assert "Luis" in after["html"]


async def test_a_note_comes_to_the_notes(office, browser, marta, folio):
    path = await events_of(browser, folio)

    async with listening(browser, path) as stream:
        await stream.until("panel")
        page = (await browser.get(f"/consola/casos/{folio}")).text
        token = re.search(r'name="token" value="(\w+)"', page)[1]
        await browser.post(
            f"/consola/casos/{folio}/anotar",
            data={"token": token, "texto": "Viene con su hija"},
            headers={"Sec-Fetch-Site": "same-origin"},
        )
        entry = await stream.entry()

    assert (entry["place"], "Viene con su hija" in entry["html"]) == ("notas", True)


async def test_the_stream_ends_with_the_session(office, browser, folio):
    path = await events_of(browser, folio)

    async with listening(browser, path) as stream:
        await stream.until("panel")
        office.machine_now += sessions.IDLE
        await stream.until("fin")
        with pytest.raises(EOFError):
            await stream.next()


async def test_looking_on_does_not_keep_a_session_alive(office, browser, folio):
    path = await events_of(browser, folio)

    async with listening(browser, path) as stream:
        for _ in range(3):
            office.pass_time(minutes=9)
            office.writes("sigo aquí")
            await stream.entry()
        office.pass_time(minutes=9)
        await stream.until("fin")


async def test_a_case_that_moves_to_another_office_ends_its_stream(office, browser, marta, folio):
    path = await events_of(browser, folio)
    with office.database.write() as db:
        db.get_one(Caseworker, marta.id).office = "zacatecoluca"

    async with listening(browser, path) as stream:
        await stream.until("panel")
        with office.database.write() as db:
            office.found(db, folio).office = "usulutan"
        await stream.until("fin")

    assert (await browser.get(path)).status_code == 404


async def test_following_a_case_is_written_in_the_book(office, browser, folio):
    async with listening(browser, f"/consola/casos/{folio}/eventos") as stream:
        await stream.until("panel")

    assert office.book()[-1][1:] == ("follow_case", f"case:{folio}")


async def test_the_queue_tells_when_it_looks_different(office, browser, folio):
    page = (await browser.get("/consola")).text
    seen = re.search(r'data-seen="(\w+)"', page)[1]

    async with listening(browser, "/consola/eventos") as stream:
        same = await stream.until("cola")
        office.case(sender="whatsapp:+50370000002")
        changed = await stream.until("cola")

    assert same == seen
    assert changed != seen


async def test_the_server_stops_though_pages_are_open(served, browser, monkeypatch):
    monkeypatch.setattr(AppStatus, "should_exit", False)  # the library never takes it back

    async with listening(browser, "/consola/eventos") as stream:
        await stream.until("cola")
        served.server.handle_exit(signal.SIGTERM, None)
        with pytest.raises(EOFError):
            await stream.until("never")

    served.thread.join(timeout=10)
    assert not served.thread.is_alive()


def test_a_row_that_came_to_light_after_a_later_one_is_not_passed_over():
    shown = cursor.read("heard.11")
    late = Mark(kind=Kind.HEARD, id=10, at=MONDAY, state="")

    assert not cursor.is_surely_shown(late, shown, MONDAY + cursor.OVERLAP / 2)
    assert cursor.is_surely_shown(late, shown, MONDAY + cursor.OVERLAP * 2)


def test_a_cursor_is_read_as_it_was_written():
    marks = [Mark(kind=kind, id=n, at=MONDAY, state="") for n, kind in enumerate(Kind, start=3)]

    assert cursor.read(cursor.written(marks)) == {mark.kind: mark.id for mark in marks}
