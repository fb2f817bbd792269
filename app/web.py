"""The web of a house: doors, console, simulator and health on one address."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from fastapi.responses import RedirectResponse

from app.health import router as health
from app.running import Running
from console.headers import SecurityHeaders

CONSOLE = "/consola"


def web(
    running: Running,
    routers: Iterable[APIRouter],
    background: Iterable[Callable[[], Awaitable[None]]] | None,
    *,
    is_https: bool,
) -> FastAPI:
    """Put the routers on one address, and keep the house at work while it is served.

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
    app.add_middleware(SecurityHeaders, is_https=is_https)
    return app


def to_console() -> APIRouter:
    """Send whoever opens the bare address to the console, where there is no simulator."""
    routes = APIRouter()

    @routes.get("/")
    async def landing() -> RedirectResponse:
        return RedirectResponse(CONSOLE)

    return routes
