"""Every table of the house, gathered: what the migrations and a fresh database are made from."""

from sqlalchemy import MetaData

from bot import inbox, outbox, watches
from console import first_run, lockout, sessions
from office import appointments, audit, cases, caseworkers, consent, people, reminders
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
    cases,
    caseworkers,
    consent,
    people,
    reminders,
)
METADATA: MetaData = Base.metadata
