"""The first page: the queue, or for who has no cases what they came for."""

from starlette.responses import Response

from console import book, own_account, queue
from console.seat import Seat, to_page
from office import roles
from office.roles import Right


def show(seat: Seat) -> Response:
    """Show the queue, or go on to another page."""
    if roles.may(seat.caseworker, Right.CASES):
        return queue.show(seat)
    is_checking = roles.may(seat.caseworker, Right.AUDIT)
    return to_page(book.PATH if is_checking else own_account.PATH)
