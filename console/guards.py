"""What a request must show before it may change anything: where it comes from, and its token."""

from urllib.parse import urlsplit

from console.desk import Desk
from console.errors import ForbiddenError
from console.page_request import PageRequest
from console.tokens import is_form_token

_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_PASSED_ON = frozenset(
    {"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"}
)
_LONGEST_ADDRESS = 45


def require_own_form(desk: Desk, asked: PageRequest, cookie: str) -> None:
    """Raise ``ForbiddenError`` unless the form is ours, made for this cookie, sent by our page."""
    if not is_own_form(desk, asked, cookie):
        raise ForbiddenError


def is_own_form(desk: Desk, asked: PageRequest, cookie: str) -> bool:
    """Tell whether a form is ours, made for this cookie, sent by our page."""
    return is_from_our_page(desk, asked) and is_form_token(asked.text("token"), cookie)


def is_from_our_page(desk: Desk, asked: PageRequest) -> bool:
    """Tell whether the browser says that the request comes from a page of ours."""
    origin, site = asked.headers.get("origin"), asked.headers.get("sec-fetch-site")
    if origin is None and site is None:  # every browser of these years says one of them
        return False
    is_ours = origin is None or _is_our_origin(desk, asked, origin)
    return is_ours and site in (None, "same-origin")


def is_on_this_machine(asked: PageRequest) -> bool:
    """Tell whether the request comes from the machine itself, and nobody passed it on.

    Behind a proxy every browser seems to sit here: what a proxy adds gives it away.
    """
    return asked.address in _LOOPBACK_NAMES and not _PASSED_ON & set(asked.headers)


def is_safe_way(desk: Desk, asked: PageRequest) -> bool:
    """Tell whether a password may come this way: over TLS, or not over any wire.

    The demonstration, which asks for nothing but a password, is for this machine alone.
    """
    return is_on_this_machine(asked) or (desk.is_https and not desk.is_demonstration)


def comes_from(desk: Desk, asked: PageRequest) -> str:
    """Give the address that guesses are counted by.

    Where a public address is set, a proxy on this machine says whom it passed on: its word is
    the last one. What stands before it is whatever the browser made up.
    """
    is_by_proxy = desk.is_public and asked.address in _LOOPBACK_NAMES
    if is_by_proxy and asked.forwarded_for:
        return asked.forwarded_for[-1][:_LONGEST_ADDRESS]
    return asked.address or "unknown"


def _is_our_origin(desk: Desk, asked: PageRequest, origin: str) -> bool:
    if origin == _origin_of(desk.base_url):
        return True
    # In the demonstration the machine may go by any of its own names, but by no other.
    there = urlsplit(origin)
    is_loopback = there.hostname in _LOOPBACK_NAMES and there.netloc == asked.headers.get("host")
    return desk.is_demonstration and is_loopback


def _origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
