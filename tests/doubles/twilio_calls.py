"""The calls that Twilio makes to us: forms in its shape, signed as it signs them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import RequestValidator

FORM = "application/x-www-form-urlencoded"

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call: its path with the query, its headers, its body."""

    path: str
    headers: list[tuple[str, str]]
    body: bytes

    def with_headers(self, *headers: tuple[str, str]) -> "Call":
        """Make the same call with these headers and no others."""
        return Call(path=self.path, headers=list(headers), body=self.body)


def signed_call(
    form: Mapping[str, str] | Pairs,
    *,
    base_url: str,
    path: str,
    token: str,
    algorithm: str | None = None,
) -> Call:
    """Make a call as Twilio would, signed with a token."""
    pairs = list(form.items()) if isinstance(form, Mapping) else list(form)
    url = base_url + path
    signature = RequestValidator(token).compute_signature(
        url, ImmutableMultiDict(pairs), algorithm
    )
    headers = [
        ("Content-Type", f"{FORM}; charset=UTF-8"),
        ("X-Twilio-Signature", signature),
        ("I-Twilio-Idempotency-Token", "7c5b6a1e-0000-4000-8000-000000000001"),
        ("User-Agent", "TwilioProxy/1.1"),
    ]
    if algorithm:
        settings = f"key=webhooks_sharedkey_made_up,algorithm={algorithm}"
        headers.append(("X-Twilio-Webhooks-Signature-Settings", settings))
    return Call(path=path, headers=headers, body=urlencode(pairs).encode())


def captured(folder: Path, name: str, **changed: str) -> dict[str, str]:
    """Read a call kept in Twilio's shape, with some of its fields changed."""
    kept: dict[str, str] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return kept | changed
