"""Writing to somebody who did not just write to us: in their language, and once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from bot import inbox, outbox
from bot.carry_over import PARKED
from bot.conversation import Conversation
from bot.identities import Identity
from bot.inbox import ConversationRow
from bot.message import Option, Reply
from bot.templates import Template
from bot.wording import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Somebody's talk, held while we write in it."""

    db: Session
    row: ConversationRow
    identity: Identity
    now: datetime

    @property
    def language(self) -> str:
        """The language the person is written to in."""
        return Conversation.load(self.row.state).language

    @property
    def is_parked(self) -> bool:
        """Whether they left a borrowed telephone and did not go on from another yet."""
        return self.identity.channel == PARKED

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
        about: str,
        key: str | None = None,
        expires_at: datetime | None = None,
        options: Sequence[Option] = (),
        variables: tuple[str, ...] = (),
        template_options: Sequence[Option] = (),
        about_at: datetime | None = None,
    ) -> None:
        """Put it in the outbox, in its own words and in those of its template.

        It is said once of what it is about, or once of a ``key``.
        """
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
            key=key or about,
            now=self.now,
            about=about,
            about_at=about_at,
            expires_at=expires_at,
        )


def telling(db: Session, talk: ColumnElement[bool], now: datetime) -> Telling | None:
    """Hold a talk to write in it; ``None`` while the person is being answered."""
    held = inbox.hold(db, talk)
    return Telling(db=db, row=held[0], identity=held[1], now=now) if held else None


def of_identity(identity_id: int) -> ColumnElement[bool]:
    """Name the talk of an identity."""
    return ConversationRow.identity_id == identity_id
