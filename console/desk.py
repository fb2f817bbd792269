"""What the back office is handed by the roof, and reaches the rest of the house through."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from office.directory import Directory
from storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The desk that caseworkers sit at; ``wake`` is called when something is to be sent.

    ``now`` is the office's time, ``machine_now`` the machine's, which sign-ins are counted in.
    """

    database: Database
    directory: Directory
    now: Callable[[], datetime]
    machine_now: Callable[[], datetime]
    is_demonstration: bool
    wake: Callable[[], None]
    interpreter_name: Callable[[], str]
    base_url: str

    @property
    def is_public(self) -> bool:
        """Whether browsers reach us from elsewhere, through a proxy on this machine."""
        return urlsplit(self.base_url).hostname not in {"127.0.0.1", "localhost", "::1"}

    @property
    def is_https(self) -> bool:
        """Whether browsers reach us over TLS."""
        return self.base_url.startswith("https:")
