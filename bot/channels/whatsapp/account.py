"""Our account at Twilio, as the operator set it: whose calls we take, in whose name we write."""

import re
from dataclasses import dataclass, field

MESSAGE_PATH = "/twilio/message"
STATUS_PATH = "/twilio/status"
TWILIO = "https://api.twilio.com"
CONTENT = "https://content.twilio.com"
_PLACE = re.compile(r"https?://[^/?#\s]+/?")


class AccountError(Exception):
    """A setting of the WhatsApp door cannot be right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account; calls signed with any of its tokens are taken, ours go out with the first."""

    sid: str
    tokens: tuple[str, ...] = field(repr=False)
    sender: str
    public_base_url: str
    api_base: str = TWILIO

    @property
    def messages_url(self) -> str:
        """Where messages are posted to."""
        return f"{self.api_base}/2010-04-01/Accounts/{self.sid}/Messages.json"

    @property
    def contents_url(self) -> str:
        """Where the texts with buttons are."""
        base = CONTENT if self.api_base == TWILIO else self.api_base
        return f"{base}/v1/Content"

    @property
    def auth(self) -> tuple[str, str]:
        """What we show to Twilio, and to nobody else."""
        return self.sid, self.tokens[0]

    def message_url(self, sid: str) -> str:
        """Where one message is."""
        return f"{self.messages_url.removesuffix('.json')}/{sid}"

    def status_url(self, outbox_id: int) -> str:
        """Where Twilio tells how a row of the outbox fares."""
        return f"{self.public_base_url}{STATUS_PATH}?o={outbox_id}"


def read_account(
    *, sid: str, auth_token: str, sender: str, public_base_url: str, api_base: str | None = None
) -> Account:
    """Read the settings; ``auth_token`` may hold two by a comma while one replaces the other.

    Raises ``AccountError``.
    """
    tokens = tuple(each.strip() for each in auth_token.split(",") if each.strip())
    ours = sender.strip().removeprefix("whatsapp:")
    given = {"TWILIO_ACCOUNT_SID": sid, "TWILIO_AUTH_TOKEN": tokens, "TWILIO_WHATSAPP_FROM": ours}
    for name, value in given.items():
        if not value:
            raise AccountError(f"{name} is empty")
    return Account(
        sid=sid,
        tokens=tokens,
        sender=ours,
        public_base_url=_place("PUBLIC_BASE_URL", public_base_url),
        api_base=_place("TWILIO_API_BASE", api_base or TWILIO),
    )


def _place(name: str, written: str) -> str:
    if not _PLACE.fullmatch(written):
        raise AccountError(f"{name} must be a scheme and a host, as in https://example.org")
    return written.rstrip("/")
