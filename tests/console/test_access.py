"""Who gets where: every route, every role, and what is another office's."""

import pytest
from starlette.routing import Route

from console.headers import CONTENT_SECURITY_POLICY
from office.caseworkers import Role
from office.roles import RIGHTS, Right
from tests.console.every_route import doors, things_of

HERE, ELSEWHERE = "zacatecoluca", "usulutan"
REFUSED = (403, 404)
WITHOUT_A_SESSION = {
    "/consola/entrar",
    "/consola/primera-vez/{token}",
    "/consola/enlace/{token}",
    "/consola/segundo-factor",
    "/consola/segundo-factor/qr.svg",
    "/consola/recursos/{name}",
}


def test_every_route_asks_for_a_right_or_is_known_to_be_open(office):
    known = {door.path for door in doors(office)} | WITHOUT_A_SESSION

    assert {route.path for route in office.app.routes if isinstance(route, Route)} == known


@pytest.mark.parametrize("role", Role)
async def test_a_role_opens_what_it_has_the_right_to_and_nothing_else(office, role):
    somebody = office.account(office=HERE, role=role)
    own, browser = things_of(office, HERE, whose=somebody), office.signed_in(somebody)
    every = [door for door in doors(office) if door.path != "/consola/salir"]

    for door in every:
        if door.right not in RIGHTS[role]:
            assert await door.tried_by(browser, own) == 403, door
        elif not door.is_live:
            assert await door.tried_by(browser, own) not in REFUSED, door


@pytest.mark.parametrize("role", Role)
async def test_what_is_another_offices_is_reached_by_nobody(office, role):
    theirs = things_of(office, ELSEWHERE)
    browser = office.signed_in(office.account(office=HERE, role=role))
    before = office.book()

    for door in doors(office):
        if door.ids:
            tried = await door.tried_by(browser, theirs, texto="hola", clave="x")
            assert tried in REFUSED, door
    assert office.book() == before


@pytest.mark.parametrize("role", Role)
async def test_every_page_carries_the_strict_policy(office, role):
    somebody = office.account(office=HERE, role=role)
    own, browser = things_of(office, HERE, whose=somebody), office.signed_in(somebody)

    for door in doors(office):
        if door.method == "GET" and not door.is_live:
            answer = await browser.get(door.path.format(**own))
            assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY, door
            assert answer.headers["cache-control"] == "no-store", door


def test_who_checks_the_others_sees_nobodys_case():
    assert RIGHTS[Role.AUDITOR] == {Right.OWN_ACCOUNT, Right.REPORTS, Right.AUDIT}


def test_only_who_leads_sees_whole_telephones_and_changes_the_calendar():
    leading = {role for role in Role if {Right.PHONES, Right.CALENDAR} <= RIGHTS[role]}

    assert leading == {Role.COORDINATOR, Role.ADMIN}


def test_only_an_administrator_makes_accounts():
    assert [role for role in Role if Right.ACCOUNTS in RIGHTS[role]] == [Role.ADMIN]
