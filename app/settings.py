"""What an operator can set, in the environment or ``.env``; docs/operating.md tells each."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.sending_rules import PEOPLE_A_DAY

ROOT = Path(__file__).resolve().parent.parent
_PLACE = re.compile(r"https?://[^/?#@\[\]\s]+/?")


class SettingsError(Exception):
    """A setting cannot be right; a line for each."""


class HomeError(Exception):
    """VENTANILLA_HOME is no folder, and none can be made there."""


def _place(written: str) -> str:
    if not _PLACE.fullmatch(written):
        raise ValueError("must be a scheme and a host, as in https://example.org")
    return written


class Settings(BaseSettings):
    """The settings as they stand in the environment; names in capitals are theirs."""

    model_config = SettingsConfigDict(
        env_file=ROOT / ".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True
    )

    ventanilla_home: Path = ROOT / "var"
    database_url: str | None = None
    nlu_url: str | None = None
    nlu_token: SecretStr | None = None
    public_base_url: Annotated[str, AfterValidator(_place)] | None = None
    twilio_account_sid: str | None = None
    twilio_auth_token: SecretStr | None = None
    twilio_whatsapp_from: str | None = None
    twilio_api_base: str | None = None
    twilio_content_sids: str | None = None
    twilio_buttons: bool = True
    whatsapp_people_a_day: Annotated[int, Field(ge=0)] = PEOPLE_A_DAY
    telegram_bot_token: SecretStr | None = None
    telegram_webhook_secret: SecretStr | None = None
    telegram_api_base: str | None = None

    @property
    def database(self) -> str:
        """The database's URL; a SQLite file in the home unless set."""
        return self.database_url or f"sqlite:///{self.ventanilla_home / 'ventanilla.db'}"

    @property
    def key_file(self) -> Path:
        """Where the keys lie: outside the database."""
        return self.ventanilla_home / "keys.json"

    def make_home(self) -> None:
        """Make the home where it is not there yet; raises ``HomeError``."""
        try:
            self.ventanilla_home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise HomeError(f"{HomeError.__doc__} {error}") from error


def read_settings() -> Settings:
    """Read the environment and ``.env``; raises ``SettingsError``."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [f"{_name(each['loc'])}: {_plain(each['msg'])}" for each in error.errors()]
        raise SettingsError("\n".join(lines)) from error
    except (OSError, UnicodeError) as error:
        raise SettingsError(f".env cannot be read: {error}") from error


def _name(where: tuple[int | str, ...]) -> str:
    return str(where[0]).upper() if where else ""


def _plain(message: str) -> str:
    return message.removeprefix("Value error, ")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorState:
    """Whether a door's credentials are whole: ``missing`` names what a half-given one lacks."""

    name: str
    is_asked_for: bool
    missing: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Whether the door can be opened."""
        return self.is_asked_for and not self.missing


def whatsapp_door(settings: Settings) -> DoorState:
    """Tell whether WhatsApp can be opened."""
    given = {
        "TWILIO_ACCOUNT_SID": settings.twilio_account_sid,
        "TWILIO_AUTH_TOKEN": settings.twilio_auth_token,
        "TWILIO_WHATSAPP_FROM": settings.twilio_whatsapp_from,
    }
    missing = [name for name, value in given.items() if not value]
    asked = len(missing) < len(given)
    if not settings.public_base_url:
        missing.append("PUBLIC_BASE_URL")
    return DoorState(name="whatsapp", is_asked_for=asked, missing=tuple(missing))


def telegram_door(settings: Settings) -> DoorState:
    """Tell whether Telegram can be opened: by webhook with a public address, else by polling."""
    asked = settings.telegram_bot_token is not None
    missing = ["TELEGRAM_BOT_TOKEN"] if settings.telegram_webhook_secret and not asked else []
    if asked and settings.public_base_url and not settings.telegram_webhook_secret:
        missing.append("TELEGRAM_WEBHOOK_SECRET")
    return DoorState(
        name="telegram",
        is_asked_for=asked or bool(settings.telegram_webhook_secret),
        missing=tuple(missing),
    )
