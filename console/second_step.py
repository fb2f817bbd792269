"""The second step of signing in: digits from a telephone, or first showing it the secret."""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import (
    cookies,
    entrance,
    lockout,
    pages,
    qr,
    recovery_codes,
    second_factor,
    sessions,
    totp,
)
from console.desk import Desk
from console.entrance import back_to
from console.errors import NotThereError
from console.guards import require_own_form
from console.page_request import PageRequest
from console.seat import to_page
from console.second_factor import SecondFactor
from console.sign_in import PATH
from console.tokens import form_token
from office.caseworkers import Caseworker


@dataclass(frozen=True, slots=True, kw_only=True)
class _Halfway:
    """Somebody whose password was right a moment ago."""

    caseworker: Caseworker
    token: str
    offered: SecondFactor | None
    """The secret that their telephone is to take over; none once it has."""


def ask(desk: Desk, asked: PageRequest) -> Response:
    """Ask for the digits; of who has no telephone set up yet, ask to set one up."""
    halfway = _halfway(desk, asked)
    if halfway is None:
        return to_page(PATH)
    with desk.database.write() as db:
        if not second_factor.is_set(db, halfway.caseworker):
            made = second_factor.begin(db, halfway.caseworker, desk.machine_now())
            halfway = replace(halfway, offered=made)
    return _form(asked, halfway)


def picture(desk: Desk, asked: PageRequest) -> Response:
    """Draw the secret for a telephone's camera; raises ``NotThereError`` once it is taken over."""
    halfway = _halfway(desk, asked)
    if halfway is None or halfway.offered is None:
        raise NotThereError
    drawn = qr.picture(totp.address(halfway.offered.secret, halfway.caseworker.name))
    return Response(drawn, media_type=qr.MEDIA_TYPE)


def enter(desk: Desk, asked: PageRequest) -> Response:
    """Sign in with digits or a code from paper; the first digits also settle the telephone."""
    halfway = _halfway(desk, asked)
    if halfway is None:
        return to_page(PATH)
    require_own_form(desk, asked, halfway.token)
    caseworker, machine_now = halfway.caseworker, desk.machine_now()
    # Whoever guesses here knows the password: they are counted from wherever they come.
    tried = f"second-factor:{caseworker.id}"
    with desk.database.write() as db:
        if lockout.is_locked(db, name=tried, address=tried, machine_now=machine_now):
            return _form(asked, halfway, problem="locked", status=429)
        if not _is_right(db, asked, caseworker, desk):
            lockout.note_failure(db, name=tried, address=tried, machine_now=machine_now)
            entrance.record(db, caseworker, "second_factor_failed", machine_now)
            return _form(asked, halfway, problem="wrong", status=403)
        lockout.forgive(db, name=tried, address=tried)
        return _signed_in(desk, asked, db, caseworker)


def codes_page(desk: Desk, caseworker: Caseworker, codes: list[str], *, back_to: str) -> Response:
    """Show recovery codes, this once, to be printed or written down."""
    return pages.page(
        "recovery_codes.html",
        codes=codes,
        name=caseworker.name,
        made_at=desk.machine_now(),
        back_to=back_to,
        is_demonstration=desk.is_demonstration,
    )


def _is_right(db: Session, asked: PageRequest, caseworker: Caseworker, desk: Desk) -> bool:
    on_paper, machine_now = asked.text("recuperacion"), desk.machine_now()
    if on_paper and second_factor.is_set(db, caseworker):
        is_right = recovery_codes.use(db, caseworker, on_paper, machine_now)
        if is_right:
            entrance.record(db, caseworker, "use_recovery_code", machine_now)
        return is_right
    return second_factor.use(db, caseworker, asked.text("codigo"), machine_now)


def _signed_in(desk: Desk, asked: PageRequest, db: Session, caseworker: Caseworker) -> Response:
    if second_factor.is_set(db, caseworker):
        response: Response = to_page(back_to(asked))
    else:
        second_factor.confirm(db, caseworker, desk.machine_now())
        entrance.record(db, caseworker, "set_second_factor", desk.machine_now())
        codes = recovery_codes.make(db, caseworker, desk.machine_now())
        response = codes_page(desk, caseworker, codes, back_to=back_to(asked))
    entrance.begin_session(desk, asked, db, caseworker, response, has_second_factor=True)
    entrance.record(db, caseworker, "sign_in", desk.machine_now())
    return response


def _halfway(desk: Desk, asked: PageRequest) -> _Halfway | None:
    entrance.require_safe_way(desk, asked)
    token = cookies.held(desk, asked, cookies.SESSION)
    if not token or desk.is_demonstration:
        return None
    with desk.database.read() as db:
        found = sessions.find_halfway(db, token, desk.machine_now())
        if found is None:
            return None
        offered = second_factor.offered(db, found[1])
    return _Halfway(caseworker=found[1], token=token, offered=offered)


def _form(
    asked: PageRequest,
    halfway: _Halfway,
    *,
    problem: str | None = None,
    status: int = 200,
) -> Response:
    offered, name = halfway.offered, halfway.caseworker.name
    return pages.page(
        "second_factor.html" if offered is None else "enrolment.html",
        status=status,
        form_token=form_token(halfway.token),
        is_demonstration=False,
        problem=problem,
        back_to=back_to(asked),
        name=name,
        secret=offered.secret if offered else "",
        address=totp.address(offered.secret, name) if offered else "",
    )
