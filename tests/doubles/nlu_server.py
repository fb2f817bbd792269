"""An NLU server that says what it is told to, as well or as badly as it is told to."""

import hmac
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Self

TOKEN = "a token for tests"

GREETING = {
    "ranking": [
        {"name": "greet", "confidence": 0.9},
        {"name": "thanks", "confidence": 0.05},
        {"name": "goodbye", "confidence": 0.03},
        {"name": "affirm", "confidence": 0.01},
    ],
    "topic": {"name": "health", "confidence": 0.01},
}
NOTHING = {"ranking": [], "topic": None}


def well(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    """Answer as the real one does."""
    _send(handler, 200, json.dumps(body_for(handler, body)).encode())


def broken(handler: BaseHTTPRequestHandler, _: bytes) -> None:
    """Answer 500."""
    _send(handler, 500, b'{"error": "could not read"}')


def loading(handler: BaseHTTPRequestHandler, _: bytes) -> None:
    """Answer 503, as before the model is there."""
    _send(handler, 503, b'{"error": "loading"}')


def garbage(handler: BaseHTTPRequestHandler, _: bytes) -> None:
    """Answer 200 with what is no answer."""
    _send(handler, 200, b'<html>{"results": [[')


def hanging_up(handler: BaseHTTPRequestHandler, _: bytes) -> None:
    """Close the line without a word."""
    handler.close_connection = True


Behaviour = Callable[[BaseHTTPRequestHandler, bytes], None]


@dataclass
class FakeNluServer:
    """Listens on a free port of this machine while it is entered."""

    behaviour: Behaviour = well
    answers: dict[str, dict] = field(default_factory=dict)
    """What it says of a text, by the text; of all others that they greet."""
    heard: list[str] = field(default_factory=list)
    """The texts it was asked about."""
    released: Event = field(default_factory=Event)
    """Set at the end, so that whoever is kept waiting may go."""

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def slow(self, _: BaseHTTPRequestHandler, __: bytes) -> None:
        """Never answer, while the test lasts."""
        self.released.wait(30)

    def dripping(self, handler: BaseHTTPRequestHandler, _: bytes) -> None:
        """Answer one byte at a time, each in good time, never whole."""
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        for _ in range(1000):
            if self.released.wait(0.1):
                return
            handler.wfile.write(b" ")

    def answer(self, text: str) -> dict:
        self.heard.append(text)
        if not any(letter.isalnum() for letter in text):
            return NOTHING
        return self.answers.get(text, GREETING)


def body_for(handler: BaseHTTPRequestHandler, body: bytes) -> dict:
    asked = json.loads(body)
    texts = asked["texts"] if "texts" in asked else [asked["text"]]
    return {"results": [handler.server_state.answer(text) for text in texts]}


class _Server(ThreadingHTTPServer):
    """Takes it calmly when a client that waited long enough hangs up."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def _handler(state: FakeNluServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_state = state

        def do_GET(self) -> None:
            ready = state.behaviour is well
            _send(self, 200 if ready else 503, json.dumps({"ready": ready}).encode())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            given = self.headers.get("Authorization", "")
            if not hmac.compare_digest(given, f"Bearer {TOKEN}"):
                _send(self, 401, b'{"error": "unauthorized"}')
                return
            try:
                state.behaviour(self, body)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True
            except (ValueError, KeyError, TypeError):
                _send(self, 400, b'{"error": "bad request"}')

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


def _send(handler: BaseHTTPRequestHandler, status: int, body: bytes) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def seconds_of(question: Callable[[], object]) -> float:
    """Measure how long one question takes, by the machine's clock."""
    began = time.monotonic()
    question()
    return time.monotonic() - began
