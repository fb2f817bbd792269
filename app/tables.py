"""Every table of the house, gathered: what the migrations and a fresh database are made from."""

from sqlalchemy import MetaData

from bot import inbox, outbox, watches
from console import first_run, lockout, sessions
from office import (
    appointments,
    audit,
    call_list,
    cases,
    caseworkers,
    consent,
    follow_up,
    people,
    referrals,
    reminders,
)
from storage.database import Base

ROOMS = (
    inbox,
    outbox,
    watches,
    first_run,
    lockout,
    sessions,
    appointments,
    audit,
    call_list,
    cases,
    caseworkers,
    consent,
    follow_up,
    people,
    referrals,
    reminders,
)
METADATA: MetaData = Base.metadata
