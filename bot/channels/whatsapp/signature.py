"""Tells a call that Twilio signed from every other: the only place that knows how it signs."""

from starlette.datastructures import Headers
from twilio.request_validator import (  # type: ignore[import-untyped]  # ships no types
    HMAC_SHA1,
    HMAC_SHA256,
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.form import Form


def is_signed(account: Account, headers: Headers, form: Form, *, path: str, query: str) -> bool:
    """Tell whether a form was signed with one of the account's tokens.

    The address that was signed is the one Twilio was given: nothing a caller says of it counts.
    """
    signatures = headers.getlist(SIGNATURE_HEADER)
    settings = headers.getlist(SIGNATURE_SETTINGS_HEADER)
    algorithm = get_signature_algorithm(",".join(settings)).upper()
    if len(signatures) != 1 or algorithm not in (HMAC_SHA1, HMAC_SHA256):
        return False
    url = f"{account.public_base_url}{path}" + (f"?{query}" if query else "")
    try:
        return any(
            RequestValidator(token).validate(url, form, signatures[0], algorithm)
            for token in account.tokens
        )
    except ValueError:  # PUBLIC_BASE_URL has a port that is none
        return False
