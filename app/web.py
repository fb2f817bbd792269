"""The web of a house: doors, console, simulator and health on one address."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from fastapi import APIRouter, FastAPI
from fastapi.middleware.trustedhost import TrustedHostMiddleware
from fastapi.responses import RedirectResponse

from app.health import router as health
from app.running import Running
from console.headers import SecurityHeaders

CONSOLE = "/consola"
THIS_MACHINE = ("127.0.0.1", "localhost")


def web(
    running: Running,
    routers: Iterable[APIRouter],
    background: Iterable[Callable[[], Awaitable[None]]] | None,
    *,
    public_base_url: str | None,
) -> FastAPI:
    """Put the routers on one address, and keep the house at work while it is served.

    It answers to this machine's names and its public one only: another name that points here
    is a trick to read our pages through somebody's browser.
    Without ``background`` the house only takes messages in: other processes do the work.
    """

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        if background is None:
            yield
            return
        async with running.at_work(*background):
            yield

    app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(health(running.house))
    for router in routers:
        app.include_router(router)
    public = urlsplit(public_base_url or "")
    hosts = [*THIS_MACHINE, public.hostname or THIS_MACHINE[0]]
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=hosts, www_redirect=False)
    app.add_middleware(SecurityHeaders, is_https=public.scheme == "https")
    return app


def to_console() -> APIRouter:
    """Send whoever opens the bare address to the console, where there is no simulator."""
    routes = APIRouter()

    @routes.get("/")
    async def landing() -> RedirectResponse:
        return RedirectResponse(CONSOLE)

    return routes
