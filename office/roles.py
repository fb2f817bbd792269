"""Who may do what: the one table of it, and the condition that keeps a query to it."""

from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy import ColumnElement, false, true
from sqlalchemy.orm import InstrumentedAttribute

from office.caseworkers import Caseworker, Role
from office.errors import NotAllowedError


class Right(StrEnum):
    """Something that not every account may do."""

    OWN_ACCOUNT = "own_account"
    """Signing out, one's own password, second factor and sessions."""
    CASES = "cases"
    """Reading the cases of one's office and working on them, with the people they are about."""
    LEAD = "lead"
    """Handing on, or back to the queue, what a colleague has taken."""
    PHONES = "phones"
    """Seeing a whole telephone number; who lacks it sees that of a case they have taken."""
    VISITS = "visits"
    """The agenda, the waiting list and the calls of one's office."""
    CALENDAR = "calendar"
    """Changing when one's office is open, how it gives its places, and what is said of it."""
    REQUESTS = "requests"
    """Giving people what is kept of them, and erasing it."""
    REPORTS = "reports"
    """Counts, in which nobody can be told from another."""
    ACCOUNTS = "accounts"
    """Making, resetting and disabling the accounts of one's office."""
    AUDIT = "audit"
    """Reading who did what."""


_AT_THE_DESK = frozenset({Right.OWN_ACCOUNT, Right.CASES, Right.VISITS})
_LEADING = _AT_THE_DESK | {Right.LEAD, Right.PHONES, Right.CALENDAR, Right.REQUESTS, Right.REPORTS}
RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.CASEWORKER: _AT_THE_DESK,
    Role.COORDINATOR: _LEADING,
    Role.ADMIN: _LEADING | {Right.ACCOUNTS, Right.AUDIT},
    # Who checks the others reads what was done, and of the people it was done for nothing.
    Role.AUDITOR: frozenset({Right.OWN_ACCOUNT, Right.REPORTS, Right.AUDIT}),
}


def may(caseworker: Caseworker, right: Right) -> bool:
    """Tell whether an account may do something at all, whatever the office."""
    return right in RIGHTS[Role(caseworker.role)]


def require(caseworker: Caseworker, right: Right) -> None:
    """Raise ``NotAllowedError`` unless the account may do this."""
    if not may(caseworker, right):
        raise NotAllowedError(right)


def within_reach(
    caseworker: Caseworker,
    right: Right,
    office: InstrumentedAttribute[str] | InstrumentedAttribute[str | None],
) -> ColumnElement[bool]:
    """Give the condition on a row's office that a query of this caseworker must hold.

    Nothing is within reach of who lacks the right, and everything of who serves every office.
    """
    if not may(caseworker, right):
        return false()
    return true() if caseworker.office is None else office == caseworker.office


def within_reach_or_nobodys(
    caseworker: Caseworker, right: Right, office: InstrumentedAttribute[str | None]
) -> ColumnElement[bool]:
    """Let in also what is no office's yet: somebody has to see it."""
    nobodys = office.is_(None) if may(caseworker, right) else false()
    return within_reach(caseworker, right, office) | nobodys
