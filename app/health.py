"""Whether the house is alive and ready, and which ears are on."""

from anyio import to_thread
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from sqlalchemy import text

from app import metrics
from app.house import House
from storage.errors import StorageError

_PATIENCE_SECONDS = 2.0
_THIS_MACHINE = frozenset({"127.0.0.1", "::1"})


def router(house: House) -> APIRouter:
    """Make the routes a watcher asks: /healthz, /readyz and /metrics."""
    routes = APIRouter()

    @routes.api_route("/healthz", methods=["GET", "HEAD"])
    async def healthz() -> PlainTextResponse:
        return PlainTextResponse("ok")

    @routes.api_route("/readyz", methods=["GET", "HEAD"])
    async def readyz() -> JSONResponse:
        is_ready, ears = await to_thread.run_sync(lambda: (_can_write(house), _ears(house)))
        answer = {"ready": is_ready, "interpreter": ears}
        return JSONResponse(answer, status_code=200 if is_ready else 503)

    @routes.get("/metrics")
    async def metrics_page(request: Request) -> Response:
        if not _is_from_here(request):
            return PlainTextResponse("not found", status_code=404)
        return Response(
            await to_thread.run_sync(metrics.text, house.database), media_type="text/plain"
        )

    return routes


def _ears(house: House) -> str:
    return house.interpreter.name


def _can_write(house: House) -> bool:
    try:
        with house.database.write(patience=_PATIENCE_SECONDS) as db:
            db.execute(text("SELECT 1"))
    except StorageError:
        return False
    return True


def _is_from_here(request: Request) -> bool:
    """Tell whether it comes from this machine and not through a proxy on it."""
    is_local = request.client is not None and request.client.host in _THIS_MACHINE
    return is_local and "x-forwarded-for" not in request.headers
