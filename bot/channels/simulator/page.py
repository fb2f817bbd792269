"""The simulator's page, its live feed, and the two things it can ask: a message and an hour."""

from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends, Header, HTTPException, Query, Request, Response
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from sse_starlette import EventSourceResponse

from bot.channels.simulator.asks import FURTHEST, Move, PhoneName, Said, require_same_origin
from bot.channels.simulator.feed import feed
from bot.channels.simulator.handed import ClockFixedError, Simulator
from bot.message import Address
from storage.errors import StorageError

CONSOLE = "/consola"
MOST_PHONES = 12
MOST_BYTES = 128 * 1024
_HERE = Path(__file__).parent
_POSTED = [Depends(require_same_origin)]


def router(simulator: Simulator) -> APIRouter:
    """Make the simulator's routes."""
    routes = APIRouter(max_body_size=MOST_BYTES)
    pages = Jinja2Templates(directory=_HERE / "templates")
    routes.mount("/simulador/estatico", StaticFiles(directory=_HERE / "static"))

    @routes.api_route("/", methods=["GET", "HEAD"])
    async def phones(request: Request) -> Response:
        console = simulator.console_path()
        facts = {"simulator": simulator, "console": console, "is_first_run": console != CONSOLE}
        return pages.TemplateResponse(request, "phones.html", facts)

    @routes.get("/simulador/eventos")
    async def events(
        phone: Annotated[list[PhoneName], Query(min_length=1, max_length=MOST_PHONES)],
        last_event_id: Annotated[str, Header(max_length=8000)] = "",
    ) -> EventSourceResponse:
        addresses = [Address.parse(each) for each in dict.fromkeys(phone)]
        for address in addresses:
            _require_shut_door(simulator, address)
        return EventSourceResponse(feed(simulator, addresses, last_event_id))

    @routes.post("/simulador/mensajes", dependencies=_POSTED)
    async def message(said: Said) -> dict[str, bool]:
        _require_shut_door(simulator, said.address)
        try:
            return {"new": await simulator.receive(said.message(simulator.now()))}
        except StorageError as error:
            raise HTTPException(503, "away") from error

    @routes.post("/simulador/reloj", dependencies=_POSTED)
    async def clock(move: Move) -> dict[str, float]:
        await _move(simulator, move)
        return {"now": simulator.now().timestamp()}

    return routes


def _require_shut_door(simulator: Simulator, address: Address) -> None:
    if address.channel not in simulator.channels:
        raise HTTPException(409, "real_door")


async def _move(simulator: Simulator, move: Move) -> None:
    now = simulator.now()
    moment = move.moment(now)
    if moment <= now:
        raise HTTPException(409, "backwards")
    if moment > now + FURTHEST:
        raise HTTPException(409, "too_far")
    if simulator.move_clock is None:
        raise HTTPException(409, "clock_fixed")
    try:
        await simulator.move_clock(moment)
    except ClockFixedError as error:
        raise HTTPException(409, "clock_fixed") from error
