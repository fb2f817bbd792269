"""What stands before every page of who is signed in: session, form, right and office."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.responses import Response

from console import pages
from console.desk import Desk
from console.errors import ForbiddenError, NotThereError
from console.guards import is_from_our_page, is_own_form
from console.page_request import PageRequest
from console.seat import Seat, take_seat
from console.sign_in import to_sign_in
from office import roles
from office.errors import NotAllowedError, OtherOfficeError
from office.roles import Right

View = Callable[[Desk, PageRequest], Response]
SeatedView = Callable[[Seat], Response]


@dataclass(frozen=True, slots=True)
class Seated:
    """Lets in only who is signed in, may do this and, to change anything, sends a form of ours."""

    view: SeatedView
    right: Right

    def __call__(self, desk: Desk, asked: PageRequest) -> Response:
        """Answer one request."""
        seat = take_seat(desk, asked)
        if seat is None:
            return _gone(desk, asked)
        if asked.is_post and not is_own_form(desk, asked, seat.session_token):
            return _not_ours(desk, asked)
        try:
            roles.require(seat.caseworker, self.right)
            return self.view(seat)
        except NotAllowedError as error:
            raise ForbiddenError from error
        except OtherOfficeError as error:
            raise NotThereError from error


def _not_ours(desk: Desk, asked: PageRequest) -> Response:
    """Refuse a form of another session; words typed on a page of ours are given back."""
    typed = asked.text("texto")
    if typed and is_from_our_page(desk, asked):
        return pages.page("session_over.html", status=403, typed=typed, is_other=True)
    raise ForbiddenError


def _gone(desk: Desk, asked: PageRequest) -> Response:
    """Send to sign in; but what somebody typed while their session ended is not thrown away."""
    typed = asked.text("texto")
    if typed and is_from_our_page(desk, asked):
        return pages.page("session_over.html", status=401, typed=typed, is_other=False)
    return to_sign_in(asked)
