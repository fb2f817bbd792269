"""Secrets that a browser holds: the database keeps their digests only."""

import hmac
import secrets
from hashlib import sha256


def new_token() -> str:
    """Make one of 256 random bits."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """Give what is kept of a token."""
    return sha256(token.encode()).hexdigest()


def form_token(cookie: str) -> str:
    """Give the token that forms carry beside a cookie: who has one cannot work out the other."""
    return hmac.new(cookie.encode(), b"form", sha256).hexdigest()


def is_form_token(given: str, cookie: str) -> bool:
    """Tell whether a form was made for this cookie."""
    return bool(cookie) and hmac.compare_digest(given.encode(), form_token(cookie).encode())
