"""How two vendors say yes and no to a message, in the shapes that they publish."""

import json
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import parse_qsl

Answer = tuple[int, dict[str, Any]]
NOW = 1795446000
TWILIO_CODES = {429: 20429, 403: 63014, 400: 21211, 500: 20500}
REASONS = {429: "Too Many Requests", 403: "Forbidden", 400: "Bad Request", 500: "Internal Error"}


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call of the product."""

    method: str
    path: str
    parameters: dict[str, str]


class Vendor(Protocol):
    """What a fault needs to know of a vendor."""

    def is_send(self, call: Call) -> bool: ...
    def to_and_text(self, call: Call) -> tuple[str, str]: ...
    def yes(self, call: Call, number: int) -> Answer: ...
    def no(self, status: int, retry_after: float) -> Answer: ...


class Telegram:
    """The Bot API."""

    def is_send(self, call: Call) -> bool:
        return call.path.endswith("/sendMessage")

    def to_and_text(self, call: Call) -> tuple[str, str]:
        return call.parameters["chat_id"], call.parameters["text"]

    def yes(self, call: Call, number: int) -> Answer:
        if not self.is_send(call):
            return 200, {"ok": True, "result": True}
        to, text = self.to_and_text(call)
        chat = {"id": int(to), "type": "private"}
        sent = {"message_id": number, "date": NOW, "chat": chat, "text": text}
        return 200, {"ok": True, "result": sent}

    def no(self, status: int, retry_after: float) -> Answer:
        said = {"ok": False, "error_code": status, "description": REASONS[status]}
        more = {"parameters": {"retry_after": retry_after}} if status == 429 else {}
        return status, said | more


class Twilio:
    """The Messages resource of Twilio's REST API."""

    def is_send(self, call: Call) -> bool:
        return call.method == "POST" and call.path.endswith("/Messages.json")

    def to_and_text(self, call: Call) -> tuple[str, str]:
        given = call.parameters
        return given["To"], given.get("Body") or given.get("ContentSid", "")

    def yes(self, call: Call, number: int) -> Answer:
        if not self.is_send(call):
            return 200, {"messages": [], "next_page_uri": None}
        to, text = self.to_and_text(call)
        sent = {"sid": f"SM{number:032x}", "status": "queued", "to": to, "body": text}
        return 201, sent | {"error_code": None, "error_message": None}

    def no(self, status: int, retry_after: float) -> Answer:
        said = {"code": TWILIO_CODES[status], "message": REASONS[status], "status": status}
        return status, said


VENDORS: dict[str, Vendor] = {"telegram": Telegram(), "twilio": Twilio()}


def call_of(method: str, path: str, body: bytes) -> Call:
    """Read a call as both vendors' clients write it."""
    words = body.decode()
    given = json.loads(words) if words.startswith("{") else dict(parse_qsl(words))
    parameters = {key: str(value) for key, value in given.items()}
    return Call(method=method, path=path, parameters=parameters)
