"""Twilio's Messages API on this machine: a ledger of what it took, and faults when told to."""

import base64
import json
import re
import socket
import struct
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from urllib.parse import parse_qsl, urlencode

from app.clock import machine_now

_LONGEST = 1600
_CONTENTS = "/v1/Content"
_NO_LINGER = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong with one call; ``takes`` when the message is taken all the same."""

    status: int = 0
    code: int | None = None
    retry_after: str | None = None
    garbled: bytes | None = None
    takes: bool = False
    breaks: bool = False
    hangs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A message that was taken, under its SID."""

    sid: str
    fields: dict[str, str]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """A message of a person that came in, as Twilio lists it."""

    sid: str
    sender: str
    body: str
    at: datetime
    media: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """How a file is handed over: its bytes, or another address; ``hangs`` before the last."""

    content: bytes = b""
    location: str | None = None
    status: int = 200
    hangs: bool = False


class TwilioServer:
    """One account with one sender; listens on a port of its own until it is closed."""

    def __init__(self, *, sid: str, token: str, sender: str) -> None:
        self.sid = sid
        self.token = token
        self.sender = f"whatsapp:{sender}"
        self.now = machine_now
        self.page = 1000
        self.ledger: list[Taken] = []
        self.came: list[Came] = []
        self.asked: list[str] = []
        self.lists_nothing = False
        self.lists_refused = 0
        self.files: dict[str, Handed] = {}
        self.contents: dict[str, dict[str, object]] = {}
        self.contents_refused = 0
        self.content_answers: list[tuple[int, bytes]] = []
        self.calls: list[dict[str, str]] = []
        self.answers: list[tuple[int, bytes]] = []
        self.faults: deque[Fault | None] = deque()
        self.released = Event()
        self._http = ThreadingHTTPServer(
            ("127.0.0.1", 0), type("Handler", (_Handler,), {"twilio": self})
        )
        self._thread = Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def path(self) -> str:
        return f"/2010-04-01/Accounts/{self.sid}/Messages.json"

    def will(self, *faults: Fault | None) -> None:
        """Let the next calls go wrong, one after another, but where nothing is said."""
        self.faults.extend(faults)

    def close(self) -> None:
        self.released.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def take(self, fields: dict[str, str]) -> Taken:
        taken = Taken(sid=f"SM{len(self.ledger) + 1:032x}", fields=fields, at=self.now())
        self.ledger.append(taken)
        return taken

    def shown(self, taken: Taken) -> dict[str, object]:
        """Give a message as Twilio's answer shows it."""
        ends = {"from": taken.fields["From"], "to": taken.fields["To"]}
        is_known = "Body" in taken.fields or taken.fields["ContentSid"] in self.contents
        body = self.read(taken)[0] if is_known else "the words of a registered text"
        return self._shown(taken.sid, body=body, at=taken.at, direction="outbound-api", **ends)

    def shown_content(self, sid: str) -> dict[str, object]:
        """Give a registered text as Twilio shows it."""
        at = "2026-11-24T15:00:00Z"
        url = f"https://content.twilio.com/v1/Content/{sid}"
        about = {"sid": sid, "account_sid": self.sid, "date_created": at, "date_updated": at}
        links = {"approval_create": f"{url}/ApprovalRequests/whatsapp"}
        links["approval_fetch"] = f"{url}/ApprovalRequests"
        return {**about, "url": url, "links": links, **self.contents[sid]}

    def read(self, taken: Taken) -> tuple[str, list[tuple[str, str]]]:
        """Read a message as its person sees it: the words, and the options with their ids."""
        if "Body" in taken.fields:
            return taken.fields["Body"], []
        given: dict[str, str] = json.loads(taken.fields["ContentVariables"])

        def filled(text: str) -> str:
            return re.sub(r"{{(\d+)}}", lambda found: given[found[1]], text)

        [(kind, made)] = self.contents[taken.fields["ContentSid"]]["types"].items()
        rows = made["actions" if kind == "twilio/quick-reply" else "items"]
        shown = [(each.get("title") or each["item"], each["id"]) for each in rows]
        return filled(made["body"]), [(filled(title), filled(id_)) for title, id_ in shown]

    def listed(self, asked: dict[str, str]) -> bytes:
        """Give a page of the messages that were asked for, the newest first, by whole days."""
        day = asked.get("DateSent>", "")[:10]
        both = [
            *((each.at, self.shown(each)) for each in self.ledger),
            *((each.at, self._shown_that_came(each)) for each in self.came),
        ]
        wanted = [
            shown
            for at, shown in sorted(both, key=lambda pair: pair[0], reverse=True)
            if f"{at.astimezone(UTC):%Y-%m-%d}" >= day
            and shown["to"] == asked["To"]
            and shown["from"] == asked.get("From", shown["from"])
        ]
        size = min(int(asked.get("PageSize", "50")), self.page)
        number = int(asked.get("Page", "0"))
        begins = number * size
        more = {**asked, "Page": str(number + 1)}
        is_last = begins + size >= len(wanted)
        page = {
            "messages": wanted[begins : begins + size],
            "end": begins + size - 1,
            "start": begins,
            "page": number,
            "page_size": size,
            "uri": self.path,
            "first_page_uri": self.path,
            "previous_page_uri": None,
            "next_page_uri": None if is_last else f"{self.path}?{urlencode(more)}",
        }
        return json.dumps(page).encode()

    def media_of(self, path: str) -> bytes | None:
        """Give the list of the files of a message that came, ``None`` where there is no such."""
        for each in self.came:
            its = f"{self.path[:-5]}/{each.sid}/Media"
            if path == f"{its}.json":
                shown = [self._media(its, n, kind) for n, kind in enumerate(each.media, start=1)]
                page = {"start": 0, "end": 0, "page": 0, "page_size": 50, "uri": path}
                ways = {"first_page_uri": path, "next_page_uri": None, "previous_page_uri": None}
                return json.dumps({"media_list": shown} | page | ways).encode()
        return None

    def _media(self, its: str, number: int, kind: str) -> dict[str, object]:
        sid, at = f"ME{number:032x}", format_datetime(self.now())
        return {
            "sid": sid,
            "account_sid": self.sid,
            "parent_sid": its.split("/")[-2],
            "content_type": kind,
            "date_created": at,
            "date_updated": at,
            "uri": f"{its}/{sid}.json",
        }

    def _shown_that_came(self, came: Came) -> dict[str, object]:
        ends = {"from": came.sender, "to": self.sender}
        shown = self._shown(
            came.sid, body=came.body, at=came.at, direction="inbound", status="received", **ends
        )
        return shown | {"num_media": str(len(came.media))}

    def _shown(self, sid: str, *, at: datetime, **more: object) -> dict[str, object]:
        return {
            "account_sid": self.sid,
            "api_version": "2010-04-01",
            "date_created": format_datetime(at),
            "date_sent": None if more["direction"] == "outbound-api" else format_datetime(at),
            "date_updated": format_datetime(at),
            "error_code": None,
            "error_message": None,
            "messaging_service_sid": None,
            "num_media": "0",
            "num_segments": "1",
            "price": None,
            "price_unit": None,
            "sid": sid,
            "status": "queued",
            "subresource_uris": {"media": f"{self.path[:-5]}/{sid}/Media.json"},
            "uri": f"{self.path[:-5]}/{sid}.json",
            **more,
        }

    def objection(self, fields: dict[str, str]) -> int | None:
        """Say with which code Twilio would refuse a message."""
        if not fields.get("To"):
            return 21604
        if fields.get("From") != self.sender:
            return 63007
        if not fields["To"].startswith("whatsapp:"):
            return 21910
        if not fields.get("Body") and not fields.get("ContentSid"):
            return 21619
        return 21617 if len(fields.get("Body", "")) > _LONGEST else None


@contextmanager
def twilio_server(*, sid: str, token: str, sender: str) -> Iterator[TwilioServer]:
    server = TwilioServer(sid=sid, token=token, sender=sender)
    try:
        yield server
    finally:
        server.close()


class _Handler(BaseHTTPRequestHandler):
    twilio: TwilioServer

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        if path == _CONTENTS and self.headers["Authorization"] == self._authorization():
            return self._list_contents()
        self.twilio.asked.append(self.path)
        if self.headers["Authorization"] != self._authorization():
            return self._refuse(401, 20003)
        listing = self.twilio.media_of(path)
        if listing is not None:
            return self._answer(200, listing)
        if path in self.twilio.files:
            return self._hand_over(self.twilio.files[path])
        if path != self.twilio.path:
            return self._refuse(404, 20404)
        if self.twilio.lists_refused:
            self.twilio.lists_refused -= 1
            return self._refuse(503, None)
        if self.twilio.lists_nothing:
            return self._refuse(503, None)
        return self._answer(200, self.twilio.listed(dict(parse_qsl(query))))

    def do_POST(self) -> None:
        if self.path == _CONTENTS and self.headers["Authorization"] == self._authorization():
            return self._make_content()
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        fields = dict(parse_qsl(body, keep_blank_values=True))
        self.twilio.calls.append(fields)
        if self.path != self.twilio.path:
            return self._refuse(404, 20404)
        if self.headers["Authorization"] != self._authorization():
            return self._refuse(401, 20003)
        fault = self.twilio.faults.popleft() if self.twilio.faults else None
        if fault:
            return self._fail(fault, fields)
        code = self.twilio.objection(fields)
        return self._refuse(400, code) if code else self._take(fields)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def _hand_over(self, handed: Handed) -> None:
        self.send_response(307 if handed.location else handed.status)
        if handed.location:
            self.send_header("Location", handed.location)
        self.send_header("Content-Length", str(len(handed.content) + handed.hangs))
        self.end_headers()
        self.wfile.write(handed.content)
        if handed.hangs:
            self.twilio.released.wait(30)

    def _take(self, fields: dict[str, str]) -> None:
        self._answer(201, json.dumps(self.twilio.shown(self.twilio.take(fields))).encode())

    def _fail(self, fault: Fault, fields: dict[str, str]) -> None:
        if fault.takes:
            self.twilio.take(fields)
        if fault.hangs:
            self.twilio.released.wait(30)
        if fault.breaks or fault.hangs:
            return self._break()
        if fault.garbled is not None:
            return self._answer(fault.status, fault.garbled)
        return self._refuse(fault.status, fault.code, retry_after=fault.retry_after)

    def _break(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self.connection.close()

    def _refuse(self, status: int, code: int | None, *, retry_after: str | None = None) -> None:
        said = {
            "code": code,
            "message": "refused",
            "more_info": f"https://www.twilio.com/docs/errors/{code}",
            "status": status,
        }
        extra = {"Retry-After": retry_after} if retry_after else {}
        self._answer(status, json.dumps(said).encode(), extra)

    def _answer(self, status: int, body: bytes, extra: dict[str, str] | None = None) -> None:
        self.twilio.answers.append((status, body))
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in (extra or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _make_content(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self._refuses_contents():
            return None
        sid = f"HX{len(self.twilio.contents) + 1:032x}"
        self.twilio.contents[sid] = body
        return self._answer_content(201, self.twilio.shown_content(sid))

    def _list_contents(self) -> None:
        if self._refuses_contents():
            return
        sids = list(self.twilio.contents)
        query = dict(parse_qsl(self.path.partition("?")[2]))
        begins = int(query.get("Page", "0")) * self.twilio.page
        shown = [self.twilio.shown_content(sid) for sid in sids[begins:][: self.twilio.page]]
        following = f"https://content.twilio.com/v1/Content?Page={int(query.get('Page', '0')) + 1}"
        is_last = begins + self.twilio.page >= len(sids)
        url = "https://content.twilio.com/v1/Content?Page=0"
        meta = {
            "first_page_url": url,
            "key": "contents",
            "next_page_url": None if is_last else following,
            "page": 0,
            "page_size": 50,
            "previous_page_url": None,
            "url": url,
        }
        self._answer_content(200, {"contents": shown, "meta": meta})

    def _refuses_contents(self) -> bool:
        if not self.twilio.contents_refused:
            return False
        self.twilio.contents_refused -= 1
        self._refuse(503, None)
        return True

    def _answer_content(self, status: int, shown: object) -> None:
        body = json.dumps(shown).encode()
        self.twilio.content_answers.append((status, body))
        self._answer(status, body)

    def _authorization(self) -> str:
        pair = f"{self.twilio.sid}:{self.twilio.token}".encode()
        return f"Basic {base64.b64encode(pair).decode()}"


def row_of(taken: Taken) -> str:
    """Read which row of the outbox a message said it was."""
    found = re.search(r"\?o=(\d+)$", taken.fields["StatusCallback"])
    assert found
    return found[1]
