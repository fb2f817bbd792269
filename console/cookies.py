"""The two cookies: who is signed in, and who stands at the sign-in form."""

from starlette.responses import Response

from console.desk import Desk
from console.page_request import PageRequest

SESSION = "ventanilla"
WAITING = "ventanilla-espera"
"""Held before a sign-in: the forms of a browser without a session are made for it."""


def held(desk: Desk, asked: PageRequest, name: str) -> str:
    """Give what a cookie holds, or nothing."""
    return asked.cookies.get(_named(desk, name), "")


def give(desk: Desk, response: Response, name: str, value: str) -> None:
    """Let the browser hold a cookie until it is closed."""
    response.set_cookie(
        _named(desk, name), value, secure=desk.is_https, httponly=True, samesite="lax"
    )


def take(desk: Desk, response: Response, name: str) -> None:
    """Let the browser drop a cookie."""
    response.delete_cookie(_named(desk, name), secure=desk.is_https, httponly=True, samesite="lax")


def _named(desk: Desk, name: str) -> str:
    # The prefix makes the browser refuse a cookie that another host or a bare connection set.
    return f"__Host-{name}" if desk.is_https else name
