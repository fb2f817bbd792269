"""Files come from Twilio's own hosts, with our token for nobody else, and no program is kept."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from itertools import pairwise

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import ImmutableMultiDict

from bot import attachments, inbox
from bot.attachments import MOST_ATTEMPTS, MOST_BYTES, Attachment, Status
from bot.channels.whatsapp import media
from bot.channels.whatsapp.door import new_client
from bot.channels.whatsapp.incoming import message_in
from bot.fetching import NotFetchedError, RefusedFileError, kind_of
from bot.intake import take_in
from bot.message import Message
from scheduler.due_fetching import Fetcher
from storage.database import Database
from tests.channels.whatsapp.street import NOW, SID, account, form
from tests.doubles.twilio_server import Handed, TwilioServer

PATH = f"/2010-04-01/Accounts/{SID}/Messages/MM1/Media/ME1"
AT_TWILIO = f"https://api.twilio.com{PATH}"
PICTURE = b"\xff\xd8\xff\xe0" + b"\x00" * 200
Fetch = Callable[..., Awaitable[bytes]]


@pytest.fixture
async def fetch(twilio: TwilioServer) -> AsyncIterator[Fetch]:
    async with new_client() as client:

        async def fetched(source: str = AT_TWILIO, **how: float) -> bytes:
            return await media.fetch(client, account(api_base=twilio.url), source, **how)

        yield fetched


async def test_a_file_is_fetched_with_our_token(fetch: Fetch, twilio: TwilioServer):
    twilio.files[PATH] = Handed(content=PICTURE)

    assert await fetch() == PICTURE


@pytest.mark.parametrize(
    "source",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://api.twilio.com.evil.example/2010-04-01/Accounts/x",
        f"https://api.twilio.com@evil.example{PATH}",
        f"https://evil.example{PATH}",
        f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages/../../../x",
        f"https://api.twilio.com/2010-04-01/Accounts/{SID}.json",
        f"https://api.twilio.com/2010-04-01/Accounts/AC{'0' * 32}/Messages/MM1/Media/ME1",
        "http://media.twiliocdn.com/x",
        "https://media.twiliocdn.com:8443/x",
        "https://s3.amazonaws.com/somebody-elses/x",
        "file:///etc/passwd",
        "//evil.example/x",
        "",
    ],
)
async def test_nothing_is_fetched_from_elsewhere(fetch: Fetch, twilio: TwilioServer, source: str):
    with pytest.raises(RefusedFileError, match="host"):
        await fetch(source)

    assert twilio.asked == []


@pytest.mark.parametrize("location", ["https://evil.example/x", "http://127.0.0.1:1/x", "/x"])
async def test_a_redirect_to_elsewhere_is_not_followed(
    fetch: Fetch, twilio: TwilioServer, location: str
):
    twilio.files[PATH] = Handed(location=location)

    with pytest.raises(RefusedFileError, match="host"):
        await fetch()


async def test_a_redirect_among_our_own_files_is_followed_but_not_for_ever(
    fetch: Fetch, twilio: TwilioServer
):
    twilio.files[PATH] = Handed(location=f"{PATH}x")
    twilio.files[f"{PATH}x"] = Handed(content=PICTURE)
    assert await fetch() == PICTURE

    twilio.files[f"{PATH}x"] = Handed(location=PATH)
    with pytest.raises(RefusedFileError, match="hops"):
        await fetch()


async def test_our_token_is_shown_to_twilio_and_not_to_its_store(twilio: TwilioServer):
    """The bytes lie with another company: the second request must say nothing of who we are."""
    asked: list[httpx.Request] = []

    def answers(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if request.url.host == "api.twilio.com":
            return httpx.Response(307, headers={"Location": "https://media.twiliocdn.com/A/x"})
        return httpx.Response(200, content=PICTURE)

    async with httpx.AsyncClient(transport=httpx.MockTransport(answers)) as client:
        assert await media.fetch(client, account(), AT_TWILIO) == PICTURE

    assert [each.url.host for each in asked] == ["api.twilio.com", "media.twiliocdn.com"]
    assert ["authorization" in each.headers for each in asked] == [True, False]


async def test_too_much_is_not_read_to_its_end(fetch: Fetch, twilio: TwilioServer):
    twilio.files[PATH] = Handed(content=PICTURE + b"\x00" * MOST_BYTES)

    with pytest.raises(RefusedFileError, match="size"):
        await fetch()


async def test_a_file_that_never_ends_is_left_after_our_own_time(
    fetch: Fetch, twilio: TwilioServer
):
    twilio.files[PATH] = Handed(content=PICTURE, hangs=True)

    with pytest.raises(NotFetchedError):
        await fetch(total_seconds=0.2)


@pytest.mark.parametrize("status", [401, 404, 500, 503])
async def test_what_cannot_be_had_now_may_be_had_later(
    fetch: Fetch, twilio: TwilioServer, status: int
):
    twilio.files[PATH] = Handed(status=status)

    with pytest.raises(NotFetchedError, match=str(status)):
        await fetch()


@pytest.mark.parametrize(
    ("begins", "kind"),
    [
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"%PDF-1.7", "application/pdf"),
        (b"OggS\x00", "audio/ogg"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"BEGIN:VCARD\r\n", "text/vcard"),
        (b"<svg onload=alert(1)>", "application/octet-stream"),
        (b"<!doctype html><script>", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_first_bytes_show(begins: bytes, kind: str):
    assert kind_of(begins + b"x" * 50) == kind


@pytest.mark.parametrize("begins", [b"MZ\x90", b"\x7fELF", b"#!/bin/sh", b"\xca\xfe\xba\xbe"])
def test_a_program_is_refused_whatever_it_is_called(begins: bytes):
    with pytest.raises(RefusedFileError):
        kind_of(begins + b"x" * 50)


@given(st.binary(max_size=60))
def test_no_bytes_whatever_break_the_look_at_them(content: bytes):
    try:
        assert "/" in kind_of(content)
    except RefusedFileError:
        assert content


class Desk:
    """A database with one picture to fetch; what the vendor does is told by ``fetch``."""

    def __init__(self, database: Database, fetch: Callable[[str], Awaitable[bytes]]) -> None:
        self.now, self._database = NOW, database
        self.fetcher = Fetcher(database, {"whatsapp": fetch}, machine_now=lambda: self.now)
        message = picture()
        with database.write() as db:
            assert take_in(db, message, NOW)

    def file(self) -> Attachment:
        with self._database.read() as db:
            return db.query(Attachment).one()


def picture() -> Message:
    return message_in(ImmutableMultiDict(form("image_with_caption")), account(), NOW)


async def test_a_picture_is_fetched_after_it_was_written_down_and_kept_closed(
    database: Database,
):
    asked: list[str] = []

    async def gives(source: str) -> bytes:
        asked.append(source)
        return PICTURE

    desk = Desk(database, gives)
    await desk.fetcher.fetch_due()

    kept = desk.file()
    assert asked == [form("image_with_caption")["MediaUrl0"]]
    assert (kept.status, kept.bytes, kept.content_type) == (Status.KEPT, PICTURE, "image/jpeg")
    assert kept.source is None
    with database.read() as db:
        [raw] = db.connection().exec_driver_sql("SELECT content FROM attachment").scalars()
    assert "JFIF" not in raw
    assert "/9j/" not in raw
    assert await desk.fetcher.fetch_due() == 0


async def test_a_vendor_that_never_gives_it_is_asked_ever_more_rarely_and_then_no_more(
    database: Database,
):
    async def gives_nothing(_: str) -> bytes:
        raise NotFetchedError("http_503")

    desk = Desk(database, gives_nothing)
    tries = []
    for minute in range(120):
        desk.now = NOW + timedelta(minutes=minute)
        if await desk.fetcher.fetch_due():
            tries.append(minute)

    assert len(tries) == MOST_ATTEMPTS
    waits = [later - sooner for sooner, later in pairwise(tries)]
    assert waits == sorted(waits)
    assert desk.file().status == Status.LOST


async def test_a_program_is_not_kept(database: Database):
    async def gives(_: str) -> bytes:
        return b"MZ" + b"\x00" * 100

    desk = Desk(database, gives)
    await desk.fetcher.fetch_due()

    assert (desk.file().status, desk.file().content) == (Status.REFUSED, None)


async def test_a_file_whose_fetcher_died_is_fetched_by_the_next(database: Database):
    async def gives(_: str) -> bytes:
        return PICTURE

    desk = Desk(database, gives)
    with database.write() as db:
        attachments.claim(db, ["whatsapp"], NOW)
    assert await desk.fetcher.fetch_due() == 0

    desk.now += attachments.LEASE
    await desk.fetcher.fetch_due()

    assert desk.file().status == Status.KEPT


def test_a_message_that_comes_twice_brings_its_file_once(database: Database):
    message = picture()
    for _ in range(2):
        with database.write() as db:
            take_in(db, message, NOW)

    with database.read() as db:
        assert db.query(inbox.Received).count() == db.query(Attachment).count() == 1
