"""What a role may do, as the queries and the acts of the office keep it."""

from datetime import time

import pytest

from office import call_list, caseworkers, desk, opening_hours
from office.call_list import Call, CallKind
from office.caseworkers import Caseworker, Role
from office.directory import Opening
from office.errors import NoSuchAppointmentError, NotAllowedError
from tests.office.floor import Floor, hour


def of_role(floor: Floor, role: Role) -> Caseworker:
    with floor.write() as db:
        return caseworkers.add(db, role, role=role, office=None, password_hash=None, now=floor.now)


def test_an_auditor_finds_nobodys_visit(floor: Floor):
    code = floor.book("Ana", hour("10:00"))
    auditor = of_role(floor, Role.AUDITOR)

    with floor.database.read() as db, pytest.raises(NoSuchAppointmentError):
        desk.visible_to(db, auditor, code)


def test_an_auditor_has_nobody_to_call(floor: Floor):
    auditor = of_role(floor, Role.AUDITOR)
    call = Call(
        kind=CallKind.LATE_REMINDER,
        subject="appointment:1",
        about="K7M4T",
        office=None,
        person_id=None,
        identity_id=None,
        call_by=None,
    )
    with floor.write() as db:
        call_list.add(db, call, floor.now)

        assert call_list.open_lines(db, auditor, floor.now) == []


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.AUDITOR])
def test_the_hours_of_an_office_are_changed_by_who_leads_it(floor: Floor, role: Role):
    somebody = of_role(floor, role)
    week = [Opening(weekday=0, opens=time(8), closes=time(12))]

    with floor.write() as db, pytest.raises(NotAllowedError):
        opening_hours.change(
            db, floor.office, week, somebody, source=None, then=None, now=floor.now
        )
