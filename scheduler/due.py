"""A reminder whose moment has come: whom it is for, and how it is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox
from bot.conversation import Conversation
from bot.inbox import ConversationRow, Identity
from bot.message import Option, Reply
from bot.templates import Template
from bot.wording import words
from office.directory import Directory
from office.reminders import Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A reminder, whom it is for, and when it is looked at."""

    db: Session
    directory: Directory
    now: datetime
    reminder: Reminder
    row: ConversationRow
    identity: Identity

    @property
    def language(self) -> str:
        """The language the person is written to in."""
        return Conversation.load(self.row.state).language

    def word(self, line: str, **facts: str) -> str:
        """Word one line."""
        return words(self.language, line, **facts)

    def option(self, id_: str, line: str) -> Option:
        """Make an option whose title is a line of the wording."""
        return Option(id_, self.word(line))

    def begin(
        self,
        text: str,
        template: Template,
        *,
        options: Sequence[Option] = (),
        variables: tuple[str, ...] = (),
        template_options: Sequence[Option] = (),
        about_at: datetime | None = None,
    ) -> None:
        """Put it in the outbox, in its own words and in those of its template."""
        reply = Reply(
            text=text,
            options=tuple(options),
            template=template.name,
            variables=variables,
            template_options=tuple(template_options),
        )
        outbox.begin(
            self.db,
            self.row.id,
            reply,
            key=self.reminder.name,
            now=self.now,
            about=self.reminder.name,
            about_at=about_at,
            expires_at=self.reminder.expires_at,
        )
