"""The back office on the web: every route, and what each request must pass before its page."""

from collections.abc import Awaitable, Callable

import structlog
from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from console import (
    account_pages,
    acts,
    agenda_pages,
    attachment,
    case,
    home,
    own_account,
    page_request,
    pages,
    passing_on,
    queue,
    requests,
    second_step,
    telephone,
)
from console.choosing_password import LinkDoor
from console.desk import Desk
from console.entrance import WrongWayError
from console.errors import PageError
from console.headers import SecurityHeaders
from console.live import EVERY_SECONDS, Live
from console.passwords import Passwords
from console.seated import Seated, View
from console.sign_in import FrontDoor, leave
from office.roles import Right
from storage.errors import DatabaseAwayError

log = structlog.get_logger(__name__)

_MOST_THREADS = 8
_MOST_PASSWORDS_AT_ONCE = 2
"""Checking a password takes 64 MiB: a crowd at the door must not take all there is."""

_READ = (*agenda_pages.READ, *requests.READ, *account_pages.READ)
_WRITTEN = (*agenda_pages.WRITTEN, *requests.WRITTEN, *account_pages.WRITTEN)
Endpoint = Callable[[Request], Awaitable[Response]]


def router(desk: Desk, passwords: Passwords | None = None) -> APIRouter:
    """Give the back office as something that a FastAPI application can include."""
    inside = application(desk, passwords)
    return APIRouter(routes=[Route("/consola{rest:path}", endpoint=inside)])


def application(
    desk: Desk, passwords: Passwords | None = None, *, live_every_seconds: float = EVERY_SECONDS
) -> Starlette:
    """Make the back office; its paths begin with ``/consola``."""
    passwords = passwords or Passwords()
    door, links = FrontDoor(passwords), LinkDoor(passwords)
    live = Live(every_seconds=live_every_seconds)
    at_door = CapacityLimiter(_MOST_PASSWORDS_AT_ONCE)
    inside = CapacityLimiter(_MOST_THREADS)

    def get(path: str, view: View) -> Route:
        return Route(f"/consola{path}", _endpoint(desk, path, view, inside), name=_name(view))

    def post(path: str, view: View, threads: CapacityLimiter = inside) -> Route:
        endpoint = _endpoint(desk, path, view, threads)
        return Route(f"/consola{path}", endpoint, methods=["POST"], name=_name(view))

    change_password = own_account.change_password(passwords)
    routes = [
        get("", Seated(home.show, Right.OWN_ACCOUNT)),
        get("/eventos", Seated(live.queue, Right.CASES)),
        get("/casos", Seated(queue.find, Right.CASES)),
        get("/casos/{folio}", Seated(case.show, Right.CASES)),
        get("/casos/{folio}/eventos", Seated(live.case, Right.CASES)),
        get("/casos/{folio}/archivos/{file}", Seated(attachment.hand_over, Right.CASES)),
        post("/casos/{folio}/telefono", Seated(telephone.reveal, Right.CASES)),
        post("/casos/{folio}/tomar", Seated(acts.claim, Right.CASES)),
        post("/casos/{folio}/responder", Seated(acts.answer, Right.CASES)),
        post("/casos/{folio}/anotar", Seated(acts.note, Right.CASES)),
        post("/casos/{folio}/devolver", Seated(acts.hand_back, Right.CASES)),
        post("/casos/{folio}/cerrar", Seated(acts.close, Right.CASES)),
        post("/casos/{folio}/pasar", Seated(passing_on.offer, Right.CASES)),
        post("/casos/{folio}/no-pasar", Seated(passing_on.withdraw, Right.CASES)),
        post("/casos/{folio}/aceptar", Seated(passing_on.accept, Right.CASES)),
        *(get(path, Seated(view, right)) for path, view, right in _READ),
        *(post(path, Seated(view, right)) for path, view, right in _WRITTEN),
        get("/entrar", door.ask),
        post("/entrar", door.enter, at_door),
        post("/salir", Seated(leave, Right.OWN_ACCOUNT)),
        post("/mi-cuenta/contrasena", Seated(change_password, Right.OWN_ACCOUNT), at_door),
        get("/primera-vez/{token}", links.show_first_run),
        post("/primera-vez/{token}", links.make_first_account, at_door),
        get("/enlace/{token}", links.show),
        post("/enlace/{token}", links.choose, at_door),
        get("/segundo-factor", second_step.ask),
        post("/segundo-factor", second_step.enter),
        get("/segundo-factor/qr.svg", second_step.picture),
        Route(pages.RESOURCES + "{name}", _resource),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(SecurityHeaders, is_https=desk.is_https)],
        exception_handlers={HTTPException: _no_such_page},
    )


def _name(view: View) -> str | None:
    """Name a route by the right that it asks for."""
    return view.right if isinstance(view, Seated) else None


def _endpoint(desk: Desk, path: str, view: View, threads: CapacityLimiter) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            asked = await page_request.read(request)
            response = await to_thread.run_sync(view, desk, asked, limiter=threads)
        except WrongWayError:
            return _wrong_way(desk)
        except PageError as error:
            return _error_page(error.status)
        except ClientDisconnect:
            return Response(status_code=400)
        except DatabaseAwayError as error:
            log.warning("page_without_database", error=type(error).__name__)
            return _error_page(503)
        except Exception as error:  # one of the five tops
            log.exception("page_failed", page=path, error=type(error).__name__)
            return _error_page(500)
        if asked.is_post:  # from here: it belongs to the event loop, and views run in threads
            desk.wake()
        return response

    return endpoint


def _wrong_way(desk: Desk) -> Response:
    """Say plainly that a password may not come this way."""
    return pages.page("wrong_way.html", status=403, is_demonstration=desk.is_demonstration)


async def _no_such_page(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _error_page(status)


def _error_page(status: int) -> Response:
    return pages.page("error.html", status=status, code=status)


async def _resource(request: Request) -> Response:
    contents, media_type = pages.resources().get(request.path_params["name"], (b"", ""))
    if not media_type:
        return _error_page(404)
    # The address bears a digest of the contents, so it can be kept for good.
    kept = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(contents, media_type=media_type, headers=kept)
