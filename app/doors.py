"""Which street doors are open, by the settings, and what each needs beside the web."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

import structlog
from anyio import to_thread
from fastapi import APIRouter
from httpx import AsyncClient
from pydantic import SecretStr

from app.clock import machine_now
from app.running import Running
from app.settings import Settings, telegram_door, whatsapp_door
from bot import marks
from bot.channels.simulator.door import SimulatorDoor
from bot.channels.telegram import announcing, polling, webhook
from bot.channels.telegram import media as telegram_media
from bot.channels.telegram.client import close, new_bot
from bot.channels.telegram.door import TelegramDoor
from bot.channels.whatsapp import account as whatsapp_account
from bot.channels.whatsapp import contents as whatsapp_contents
from bot.channels.whatsapp import delivery as whatsapp_delivery
from bot.channels.whatsapp import media as whatsapp_media
from bot.channels.whatsapp import webhook as whatsapp_webhook
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.buttons import Buttons
from bot.channels.whatsapp.catching_up import CatchingUp
from bot.channels.whatsapp.delivery import Delivery
from bot.channels.whatsapp.door import WhatsAppDoor, new_client
from bot.outgoing import Door
from scheduler.due_fetching import Fetch, Fetcher

log = structlog.get_logger(__name__)

_LOOKED = "whatsapp:incoming"
CHANNELS = ("whatsapp", "telegram")

Routes = Callable[[Running], APIRouter]
Loop = Callable[[Running], Awaitable[None]]


@dataclass(slots=True)
class Doors:
    """The doors that are open: ways out and ways to files, routes, loops, what to close."""

    out: dict[str, Door] = field(default_factory=dict)
    routes: list[Routes] = field(default_factory=list)
    ways: dict[str, Fetch] = field(default_factory=dict)
    loops: list[Loop] = field(default_factory=list)
    closings: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    shut: dict[str, tuple[str, ...]] = field(default_factory=dict)
    simulated: tuple[str, ...] = ()

    @property
    def are_real(self) -> bool:
        """Whether some real messenger is connected."""
        return set(self.out) - set(self.simulated) != set()


def open_doors(settings: Settings, *, simulator: bool) -> Doors:
    """Open what the settings give; a half-given door stays shut and says what it lacks.

    Raises the doors' own errors for a setting that cannot be right.
    """
    doors = Doors()
    opened_by = {whatsapp_door: _whatsapp, telegram_door: _telegram}
    for look, opening in opened_by.items():
        state = look(settings)
        if state.is_open:
            opening(doors, settings)
        elif state.is_asked_for:
            doors.shut[state.name] = state.missing
    if doors.ways:
        doors.loops.append(lambda running: _fetching(running, doors.ways))
    if simulator:
        doors.simulated = tuple(channel for channel in CHANNELS if channel not in doors.out)
        doors.out |= {channel: SimulatorDoor(channel) for channel in doors.simulated}
    return doors


def _whatsapp(doors: Doors, settings: Settings) -> None:
    account = whatsapp_account.read_account(
        sid=settings.twilio_account_sid or "",
        auth_token=_secret(settings.twilio_auth_token),
        sender=settings.twilio_whatsapp_from or "",
        public_base_url=settings.public_base_url or "",
        api_base=settings.twilio_api_base,
    )
    contents = whatsapp_contents.read_contents(settings.twilio_content_sids)
    client = new_client()
    buttons = Buttons(account, client) if settings.twilio_buttons else None
    doors.out["whatsapp"] = WhatsAppDoor(
        account, contents=contents, client=client, buttons=buttons
    )
    doors.closings.append(client.aclose)

    def routes(running: Running) -> APIRouter:
        async def fares(delivery: Delivery) -> None:
            await to_thread.run_sync(_mark, running, delivery)

        return whatsapp_webhook.router(
            account, receive=running.receive, fares=fares, now=running.house.clock.now
        )

    doors.routes.append(routes)
    doors.loops.append(lambda running: _catching_up(running, account, client).run())
    doors.ways["whatsapp"] = partial(whatsapp_media.fetch, client, account)


def _catching_up(running: Running, account: Account, client: AsyncClient) -> CatchingUp:
    house = running.house

    def looked_until() -> datetime:
        with house.database.write() as db:
            return marks.begun(db, _LOOKED, house.clock.now())

    def move(moment: datetime) -> None:
        with house.database.write() as db:
            marks.move(db, _LOOKED, moment)

    async def look_on_from(moment: datetime) -> None:
        await to_thread.run_sync(move, moment)

    return CatchingUp(
        account,
        client,
        receive=running.receive,
        looked_until=partial(to_thread.run_sync, looked_until),
        look_on_from=look_on_from,
        now=house.clock.now,
    )


def _fetching(running: Running, ways: Mapping[str, Fetch]) -> Awaitable[None]:
    return Fetcher(running.house.database, ways, machine_now=machine_now).run()


def _mark(running: Running, delivery: Delivery) -> None:
    with running.house.database.write() as db:
        whatsapp_delivery.mark(db, delivery, running.house.clock.now())


def _telegram(doors: Doors, settings: Settings) -> None:
    bot = new_bot(_secret(settings.telegram_bot_token), settings.telegram_api_base)
    door = TelegramDoor(bot)
    doors.out["telegram"] = door
    doors.ways["telegram"] = partial(telegram_media.fetch, bot)
    doors.closings.append(lambda: close(bot))
    doors.loops.append(lambda _: announcing.announce_commands(bot))
    if not settings.public_base_url:
        poller = polling.Polling(bot, door)
        doors.loops.append(lambda running: poller.run(running.receive, running.meet))
        return
    secret = _secret(settings.telegram_webhook_secret)
    url = f"{settings.public_base_url.rstrip('/')}{webhook.PATH}"
    doors.loops.append(lambda _: announcing.announce_webhook(bot, url=url, secret=secret))
    doors.routes.append(
        lambda running: webhook.webhook_router(
            secret=secret, receive=running.receive, meet=running.meet, door=door
        )
    )


def _secret(given: SecretStr | None) -> str:
    return given.get_secret_value() if given else ""
