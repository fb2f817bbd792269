"""Every table of the house, gathered: what the migrations and a fresh database are made from."""

from sqlalchemy import MetaData

from bot import attachments, carry_over, groups, identities, inbox, marks, outbox, watches
from console import lockout, one_time_links, recovery_codes, second_factor, sessions
from office import (
    appointment,
    arrivals,
    audit,
    audit_days,
    call_list,
    case,
    caseworkers,
    consent,
    erasures,
    follow_up,
    freed_places,
    holds,
    people,
    rebooking,
    referrals,
    reminders,
    requests,
    slots,
    timetable,
    unmet_needs,
    waiting,
)
from storage.database import Base

ROOMS = (
    attachments,
    carry_over,
    groups,
    identities,
    inbox,
    marks,
    outbox,
    watches,
    lockout,
    one_time_links,
    recovery_codes,
    second_factor,
    sessions,
    appointment,
    arrivals,
    audit,
    audit_days,
    call_list,
    case,
    caseworkers,
    consent,
    erasures,
    follow_up,
    freed_places,
    holds,
    people,
    rebooking,
    referrals,
    reminders,
    requests,
    slots,
    timetable,
    unmet_needs,
    waiting,
)
METADATA: MetaData = Base.metadata
