"""A reminder whose moment has come, and whom it is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.message import Option
from bot.templates import Template
from office.directory import Directory
from office.reminders import Reminder
from scheduler.telling import Telling


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A reminder, the talk it is said in, and when it is looked at."""

    db: Session
    directory: Directory
    now: datetime
    reminder: Reminder
    to: Telling

    def begin(
        self,
        text: str,
        template: Template,
        *,
        options: Sequence[Option],
        variables: tuple[str, ...] = (),
        template_options: Sequence[Option] = (),
        about_at: datetime | None = None,
    ) -> None:
        """Say it, for as long as it is of use."""
        self.to.begin(
            text,
            template,
            about=self.reminder.name,
            expires_at=self.reminder.expires_at,
            options=options,
            variables=variables,
            template_options=template_options,
            about_at=about_at,
        )
