"""Every table of the house, gathered: what the migrations and a fresh database are made from."""

from sqlalchemy import MetaData

from bot import carry_over, inbox, outbox, watches
from console import first_run, lockout, sessions
from office import (
    appointments,
    arrivals,
    audit,
    call_list,
    cases,
    caseworkers,
    consent,
    follow_up,
    people,
    referrals,
    reminders,
    unmet_needs,
)
from storage.database import Base

ROOMS = (
    carry_over,
    inbox,
    outbox,
    watches,
    first_run,
    lockout,
    sessions,
    appointments,
    arrivals,
    audit,
    call_list,
    cases,
    caseworkers,
    consent,
    follow_up,
    people,
    referrals,
    reminders,
    unmet_needs,
)
METADATA: MetaData = Base.metadata
