"""Questions of ours that nobody answered twice: we ask no more, and somebody calls."""

from datetime import datetime

from sqlalchemy.orm import Session

from office import follow_up, referrals
from office.directory import Directory
from scheduler import calls


def sweep(db: Session, _: Directory, now: datetime) -> int:
    """Give up asking whoever stays silent; answers how many they were."""
    silent_people = follow_up.silent(db, now)
    for each in silent_people:
        calls.of_follow_up(db, each, now)
        follow_up.give_up(db, each, now)
    silent_referrals = referrals.silent(db, now)
    for referral in silent_referrals:
        calls.of_referral(db, referral, now)
        referrals.give_up(db, referral, now)
    return len(silent_people) + len(silent_referrals)
