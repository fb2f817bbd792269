"""A play in which things fall due: what was said, what stands, and who is to be called."""

from datetime import datetime

from sqlalchemy import select

from app.talk.stage import Stage
from bot import inbox
from bot.conversation import Conversation
from bot.identities import Identity
from bot.message import Address, Message
from bot.outgoing import Outgoing
from office import appointments, cases, consent, follow_up, people, referrals
from office.appointments import Appointment
from office.call_list import CallLine
from tests.app.terminal import ANA, Terminal


def at(written: str) -> datetime:
    """Read a moment of November 2026 at the office: "26 10:00"; other months in full."""
    day, _, hour = written.partition(" ")
    date = day if "-" in day else f"2026-11-{day}"
    return datetime.fromisoformat(f"{date}T{hour}:00-06:00")


class Office(Terminal):
    """A terminal with the whole house behind it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.stage = stage

    @property
    def database(self):
        return self.stage.house.database

    def until(self, written: str, *, asleep: bool = False) -> list[dict]:
        """Move the clock on; gives what goes out."""
        moment = at(written).isoformat()
        return self.replies({"clock": moment, **({"asleep": True} if asleep else {})})

    def message(self, choice: str, who: str = ANA) -> Message:
        """Make a tap that is not played yet."""
        now = self.stage.clock.now()
        return Message(id="tap", sender=Address.parse(who), sent_at=now, choice=choice)

    def calls(self) -> list[tuple[str, str | None]]:
        """List the call list: kind and what about."""
        with self.database.read() as db:
            return [(each.kind, each.about) for each in db.scalars(select(CallLine))]

    def statuses(self, kind: str | None = None) -> list[str]:
        """Tell where the reminders stand."""
        rows = self.show("reminders")
        return [row["status"] for row in rows if kind in (None, row["kind"])]

    def miss(self) -> list[dict]:
        """Mark the newest visit as not attended; gives what goes out."""
        return self.mark("not_attended")

    def attend(self) -> list[dict]:
        """Mark the newest visit as attended; gives what goes out."""
        return self.mark("attended")

    def mark(self, does: str) -> list[dict]:
        code = self.show("appointments")[-1]["code"]
        return self.replies({"caseworker": "marta", "does": does, "appointment": code})

    def agree(self, who: str = ANA) -> None:
        """Let a person agree to be asked how they are, as the offer after a booking asks it."""
        with self.database.write() as db:
            _, identity = inbox.of_address(db, Address.parse(who))
            now = self.stage.clock.now()
            holder = people.meet_holder(db, identity.id, now)
            follow_up.offer(db, holder.id, identity.id, office="mejicanos", now=now)
        self.say(who, choice="allow_follow_up:consent=yes")

    def refer(self, who: str = ANA, *, agreed: bool = True) -> str:
        """Refer a person to an institution; gives the case's folio."""
        self.say(who, text="quiero hablar con una persona")
        with self.database.write() as db:
            row, identity = inbox.of_address(db, Address.parse(who))
            now = self.stage.clock.now()
            person = people.meet_holder(db, identity.id, now)
            if agreed:
                consent.give(db, person.id, consent.sharing("pgr"), now)
            case = cases.of_conversation(db, row.id)
            directory = self.stage.house.directory
            referrals.make(
                db,
                case,
                person_id=person.id,
                institution="pgr",
                service="pgr_asistencia",
                office=directory.office("mejicanos"),
                now=now,
            )
            return case.folio

    def change(self, who: str = ANA, **columns: object) -> None:
        """Change what is known of a phone."""
        with self.database.write() as db:
            _, identity = inbox.of_address(db, Address.parse(who))
            for name, value in columns.items():
                setattr(db.get_one(Identity, identity.id), name, value)

    def cancel(self) -> None:
        """Cancel the newest visit, as a caseworker does at the desk."""
        with self.database.write() as db:
            visit = db.scalars(select(Appointment).order_by(Appointment.id.desc())).first()
            appointments.cancel(db, visit, self.stage.clock.now())

    def shown(self, who: str) -> list[tuple[str, str]]:
        """Tell what a number would answer."""
        with self.database.read() as db:
            row, _ = inbox.of_address(db, Address.parse(who))
            return Conversation.load(row.state).shown

    def rows(self) -> list[Outgoing]:
        """Give the outbox."""
        with self.database.read() as db:
            return list(db.scalars(select(Outgoing).order_by(Outgoing.id)))
