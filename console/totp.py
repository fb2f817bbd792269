"""The six digits of an authenticator app: only here is pyotp known."""

from datetime import datetime

import pyotp

ISSUER = "Ventanilla"
STEP_SECONDS = 30
_LATE_OR_EARLY = (0, -1, 1)
"""Telephones' clocks run a little apart: the step before and the one after count too."""


def new_secret() -> str:
    """Make the secret that a telephone and we share."""
    return pyotp.random_base32()


def address(secret: str, name: str) -> str:
    """Give what the picture says, and what a telephone opens its app with."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)


def code_at(secret: str, moment: datetime) -> str:
    """Give the digits that an app shows at a moment."""
    return pyotp.TOTP(secret, interval=STEP_SECONDS).at(moment)


def step_of(secret: str, digits: str, machine_now: datetime) -> int | None:
    """Tell in which step of time these digits are right; none when they are not now."""
    present = int(machine_now.timestamp()) // STEP_SECONDS
    shown = pyotp.TOTP(secret, interval=STEP_SECONDS)
    for each in _LATE_OR_EARLY:
        step = present + each
        if pyotp.utils.strings_equal(shown.generate_otp(step), digits):
            return step
    return None
