"""What is asked of people days and months later: how they are, whether they were seen."""

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from bot.flows.follow_up import HOW, answer_line, answer_options
from bot.flows.referral_check import seen_line, seen_options
from bot.inbox import ConversationRow
from bot.message import Option
from bot.templates import FOLLOW_UP, REFERRAL_CHECK
from office import follow_up as ladder
from office import referrals
from office.case import Case
from office.directory import Office
from office.follow_up import WORDS
from office.referrals import Referral, Seen
from office.reminders import Reminder
from scheduler.due import Due
from scheduler.telling import of_identity


def talk_of_follow_up(db: Session, reminder: Reminder) -> ColumnElement[bool]:
    """Name the talk in which the person agreed to be asked."""
    return of_identity(ladder.of_reminder(db, reminder).identity_id)


def talk_of_referral(db: Session, reminder: Reminder) -> ColumnElement[bool] | None:
    """Name the talk of the case; none for somebody who came or called without a telephone."""
    case = _case(db, reminder)
    return None if case.conversation_id is None else ConversationRow.id == case.conversation_id


def ask_how(due: Due) -> None:
    """Ask how they are, with a way to be asked no more."""
    found = ladder.of_reminder(due.db, due.reminder)
    check_in = ladder.asked(due.db, found, due.reminder, due.now)
    titles = {each: due.to.word(answer_line(HOW, each)) for each in reversed(WORDS)}
    answers = answer_options(check_in, HOW, titles)
    no_more = due.to.option("stop_follow_up", "stop-follow-up-title")
    due.begin(due.to.word("follow-up-how"), FOLLOW_UP, options=[*answers, no_more])


def ask_seen(due: Due) -> None:
    """Ask whether they were seen where we sent them."""
    referral = due.db.get_one(Referral, due.reminder.subject_id)
    referrals.checked(due.db, referral, office_of_referral(due), due.now)
    titles = {each: due.to.word(seen_line(each)) for each in Seen}
    answers: tuple[Option, ...] = seen_options(referral.id, titles)
    due.begin(due.to.word("referral-check-said"), REFERRAL_CHECK, options=answers)


def office_of_follow_up(due: Due) -> Office | None:
    """Give the office that would be called upon by the answer."""
    office = ladder.of_reminder(due.db, due.reminder).office
    return due.directory.office(office) if office else None


def office_of_referral(due: Due) -> Office | None:
    """Give the office that made the referral."""
    office = _case(due.db, due.reminder).office
    return due.directory.office(office) if office else None


def _case(db: Session, reminder: Reminder) -> Case:
    referral = db.get_one(Referral, reminder.subject_id)
    return db.get_one(Case, referral.case_id)
