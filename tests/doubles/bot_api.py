"""Telegram's Bot API on a free port of this machine: alone, or in front of telegram-test-api.

In front it mends what that server has wrong: no ``is_bot`` in getMe, dates in milliseconds, nulls
for yes, updates that are handed out once only and never waited for. Either way it can fail as
Telegram fails, and aiogram, which reads the Bot API for itself, referees every call it takes and
every update it hands out; what aiogram objects to is in ``objections``.
"""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Event, Thread
from typing import Any, Self
from urllib.parse import parse_qsl

import aiogram.methods
import httpx
from aiogram.types import BufferedInputFile, Update
from pydantic import ValidationError

TOKEN = "700000001:PLANTED-token_that_nobody-may_see-in_a_log"
NOW = 1795446000
_WAIT = 20
_KNOWN_BEHIND = {"getMe", "sendMessage", "answerCallbackQuery", "setWebhook", "deleteWebhook"}

Answer = dict[str, Any]
Fault = Callable[["BotApi", BaseHTTPRequestHandler], None]


def none(api: "BotApi", handler: BaseHTTPRequestHandler) -> None:
    """Let one call pass, before those that fail."""


def too_many(seconds: float) -> Fault:
    """Ask for patience."""
    parameters = {"retry_after": seconds}
    return _error(429, f"Too Many Requests: retry after {seconds}", parameters=parameters)


def _error(status: int, description: str, **more: object) -> Fault:
    body = {"ok": False, "error_code": status, "description": description, **more}
    return lambda _api, handler: _send(handler, status, json.dumps(body).encode())


blocked = _error(403, "Forbidden: bot was blocked by the user")
no_chat = _error(400, "Bad Request: chat not found")
no_token = _error(401, "Unauthorized")
conflict = _error(409, "Conflict: terminated by other getUpdates request")
broken = _error(500, "Internal Server Error")


def bad_gateway(_: "BotApi", handler: BaseHTTPRequestHandler) -> None:
    """Answer as the server before Telegram's does: with a page."""
    _send(handler, 502, b"<html><h1>502 Bad Gateway</h1></html>")


def garbage(_: "BotApi", handler: BaseHTTPRequestHandler) -> None:
    """Say yes in words that are no JSON."""
    _send(handler, 200, b'{"ok": true, "result": [{"message": {"text": "a secret of Ana')


def bare(_: "BotApi", handler: BaseHTTPRequestHandler) -> None:
    """Say yes and nothing of the message."""
    _send(handler, 200, b'{"ok": true, "result": true}')


def hanging_up(_: "BotApi", handler: BaseHTTPRequestHandler) -> None:
    """Close the line without a word."""
    handler.close_connection = True


def late(began: Event, may_answer: Event) -> Fault:
    """Take a message, and say so only when told."""

    def answer(_: "BotApi", handler: BaseHTTPRequestHandler) -> None:
        began.set()
        may_answer.wait(_WAIT)
        sent = {"message_id": 1, "date": NOW, "chat": {"id": 1, "type": "private"}}
        _send(handler, 200, json.dumps({"ok": True, "result": sent}).encode())

    return answer


def silent(api: "BotApi", handler: BaseHTTPRequestHandler) -> None:
    """Never answer, while the test lasts."""
    api.closing.wait(_WAIT)
    handler.close_connection = True


@dataclass
class BotApi:
    """Listens while it is entered."""

    behind: str | None = None
    calls: list[tuple[str, Answer]] = field(default_factory=list)
    objections: list[str] = field(default_factory=list)
    closing: Event = field(default_factory=Event)
    files: dict[str, bytes] = field(default_factory=dict)
    """What it keeps, by the path that getFile tells; a file's id is its path."""
    _faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    _updates: list[Answer] = field(default_factory=list)
    _changed: Condition = field(default_factory=Condition)

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        with self._changed:
            self._changed.notify_all()
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def fails(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method fail, one after another."""
        self._faults[method].extend(faults)

    def deliver(self, *updates: Answer, as_they_are: bool = False) -> None:
        """Have updates for the bot."""
        if not as_they_are:
            self._referee_updates(list(updates))
        with self._changed:
            self._updates.extend(updates)
            self._changed.notify_all()

    def look(self) -> None:
        """Look whether the server behind has updates."""
        with self._changed:
            self._changed.notify_all()

    def calls_of(self, method: str) -> list[Answer]:
        return [parameters for called, parameters in list(self.calls) if called == method]

    async def until(self, claim: Callable[[], object]) -> None:
        """Wait until something is so; what is looked at may change with each call."""

        def wait() -> bool:
            with self._changed:
                return bool(self._changed.wait_for(claim, _WAIT))

        assert await asyncio.to_thread(wait), f"not so within {_WAIT} s; calls: {self.calls}"

    def answer(self, handler: BaseHTTPRequestHandler, token: str, method: str) -> None:
        """Take one call."""
        parameters = _parameters(handler)
        self._referee_call(method, parameters)
        with self._changed:
            self.calls.append((method, parameters))
            self._changed.notify_all()
        fault = self._faults[method].popleft() if self._faults[method] else none
        if fault is not none:
            fault(self, handler)
            return
        result = self._result(token, method, parameters)
        _send(handler, 200, json.dumps({"ok": True, "result": result}).encode())

    def _result(self, token: str, method: str, parameters: Answer) -> object:
        if method == "getUpdates":
            return self._wait_for_updates(token, parameters)
        if self.behind and method in _KNOWN_BEHIND:
            return self._mended(method, self._behind(token, method, parameters))
        if method == "sendMessage":
            return self._sent(parameters)
        if method == "sendDocument":
            return self._sent(parameters | {"text": ""})
        if method == "getFile":
            path = parameters["file_id"]
            return {"file_id": path, "file_unique_id": "1", "file_path": path}
        return True

    def _sent(self, parameters: Answer) -> Answer:
        chat = {"id": int(parameters["chat_id"]), "type": "private"}
        text = parameters["text"]
        return {"message_id": len(self.calls), "date": NOW, "chat": chat, "text": text}

    def _wait_for_updates(self, token: str, parameters: Answer) -> list[Answer]:
        offset = int(parameters.get("offset", 0))

        def has_any() -> bool:
            if self.closing.is_set():
                return True
            self._fetch(token)
            self._updates = [each for each in self._updates if _stands_after(each, offset)]
            return bool(self._updates)

        with self._changed:
            self._changed.wait_for(has_any, min(_WAIT, float(parameters.get("timeout", 0))))
            return list(self._updates)

    def _fetch(self, token: str) -> None:
        if not self.behind:
            return
        updates = [_mended_update(each) for each in self._behind(token, "getUpdates", {})]
        self._referee_updates(updates)
        self._updates.extend(updates)

    def _behind(self, token: str, method: str, parameters: Answer) -> Any:
        answer = httpx.post(f"{self.behind}/bot{token}/{method}", json=parameters)
        return answer.raise_for_status().json()["result"]

    def _mended(self, method: str, result: Any) -> object:
        if method == "getMe":
            return {**result, "is_bot": True}
        if method == "sendMessage":
            kept = {key: value for key, value in result.items() if value is not None}
            return {**kept, "date": result["date"] // 1000}
        return True if result is None else result

    def _referee_updates(self, updates: list[Answer]) -> None:
        for update in updates:
            try:
                Update.model_validate(update)
            except ValidationError as error:
                self.objections.append(f"update: {error}")

    def _referee_call(self, method: str, parameters: Answer) -> None:
        rules = getattr(aiogram.methods, method[0].upper() + method[1:], None)
        if rules is None:
            self.objections.append(f"no such method: {method}")
            return
        try:
            rules.model_validate(parameters)
        except ValidationError as error:
            self.objections.append(f"{method}: {error}")
        unknown = set(parameters) - set(rules.model_fields)
        if unknown:
            self.objections.append(f"{method}: no such parameters: {sorted(unknown)}")


def _handler(api: BotApi) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            _, bot, method = self.path.split("/")
            try:
                api.answer(self, bot.removeprefix("bot"), method)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def do_GET(self) -> None:
            _, file, bot, path = self.path.split("/", 3)
            content = api.files.get(path) if (file, bot) == ("file", f"bot{TOKEN}") else None
            _send(self, 404 if content is None else 200, content or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


def _parameters(handler: BaseHTTPRequestHandler) -> Answer:
    body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
    kind = handler.headers.get("Content-Type", "")
    if kind.startswith("multipart/"):
        return _of_parts(kind, body)
    given = dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body)))
    return {key: json.loads(value) if value[:1] in "[{" and key != "text" else value
            for key, value in given.items() if value}  # fmt: skip


def _of_parts(kind: str, body: bytes) -> Answer:
    """Read a form that brings files; a field that says where its file is becomes the file."""
    parts = BytesParser().parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    fields: Answer = {}
    for part in parts.get_payload():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        file = part.get_filename()
        fields[name] = BufferedInputFile(content, filename=file) if file else content.decode()
    named = {name: fields[value[9:]] for name, value in fields.items()
             if isinstance(value, str) and value.startswith("attach://")}  # fmt: skip
    loose = {value[9:] for value in fields.values()
             if isinstance(value, str) and value.startswith("attach://")}  # fmt: skip
    return {name: value for name, value in (fields | named).items() if name not in loose}


def _stands_after(update: Answer, offset: int) -> bool:
    return update.get("update_id", offset) >= offset


def _mended_update(update: Answer) -> Answer:
    tap = update.get("callback_query")
    if tap:
        tap.setdefault("chat_instance", "1")
        tap["message"].setdefault("message_id", 1)
        tap["message"].setdefault("date", NOW)
    message = update.get("message", {})
    message.pop("botToken", None)
    return update


def _send(handler: BaseHTTPRequestHandler, status: int, body: bytes) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
