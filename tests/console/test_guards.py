"""What every page must pass: a session, a form of ours, the right office, strict headers."""

from contextlib import closing

import pytest
from structlog.testing import capture_logs

from console.headers import CONTENT_SECURITY_POLICY
from console.page_request import MOST_BYTES
from office.caseworkers import Role
from storage.database import open_database
from tests.console.every_route import doors, things_of
from tests.console.office import OfficeAtWork, form_of


def routes(office: OfficeAtWork, *, method: str) -> list[str]:
    """List the paths that need a session, from the table of routes itself."""
    return [door.path for door in doors(office) if door.method == method]


async def test_every_page_sends_who_is_not_signed_in_to_sign_in(office):
    ids = things_of(office, "zacatecoluca")
    paths = routes(office, method="GET")

    for path in paths:
        answer = await office.browser().get(path.format(**ids))
        assert answer.status_code == 303, path
        assert answer.headers["location"].startswith("/consola/entrar"), path
    assert paths


async def test_every_form_sends_who_is_not_signed_in_to_sign_in(office):
    ids = things_of(office, "zacatecoluca")
    paths = routes(office, method="POST")

    for path in paths:
        answer = await office.browser().send_fields(path.format(**ids), {})
        assert answer.status_code == 303, path
        assert answer.headers["location"].startswith("/consola/entrar"), path
    assert paths


@pytest.mark.parametrize("token", ["", "0" * 64, "ñ"])
async def test_every_form_without_its_token_is_refused(office, token):
    ids = things_of(office, "zacatecoluca")
    browser = office.signed_in(office.account(role=Role.ADMIN))
    before = office.book()

    for path in routes(office, method="POST"):
        answer = await browser.send_fields(path.format(**ids), {"token": token, "texto": "hola"})
        assert answer.status_code == 403, path
    assert office.book() == before


async def test_the_forms_of_the_door_need_their_token_too(office):
    office.account()

    answer = await office.browser().send_fields("/consola/entrar", {"nombre": "Marta"})

    assert answer.status_code == 403


async def test_a_token_of_another_session_is_refused(office):
    marta, luis = office.signed_in(office.account()), office.signed_in(office.account("Luis"))
    folio = office.case()
    action = f"/consola/casos/{folio}/tomar"
    of_luis = form_of((await luis.get(f"/consola/casos/{folio}")).text, action)

    assert (await marta.send_fields(action, of_luis)).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://malo.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://127.0.0.1:8000", "Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_a_form_sent_by_another_page_is_refused_even_with_its_token(office, headers):
    browser = office.signed_in(office.account())
    folio = office.case()
    page, action = f"/consola/casos/{folio}", f"/consola/casos/{folio}/tomar"

    answer = await browser.send_form(page, action, headers=headers)

    assert answer.status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://127.0.0.1:8000"},
        {"Sec-Fetch-Site": "same-origin"},
        {"Origin": "http://localhost:8000", "Host": "localhost:8000"},
    ],
)
async def test_a_form_of_ours_is_taken(office, headers):
    browser = office.signed_in(office.account())
    folio = office.case()
    page, action = f"/consola/casos/{folio}", f"/consola/casos/{folio}/tomar"

    answer = await browser.send_form(page, action, headers=headers)

    assert answer.status_code == 303


async def test_every_answer_wears_the_strict_headers(office):
    folio = office.case()
    browser = office.signed_in(office.account())
    css = (await browser.get("/consola/entrar")).text.split('stylesheet" href="')[1].split('"')[0]
    pages = [
        "/consola",
        f"/consola/casos/{folio}",
        "/consola/entrar",
        "/consola/no-hay",
        "/consola/casos/NADA",
        "/consola/salir",
        css,
    ]

    for page in pages:
        headers = (await browser.get(page)).headers
        assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY, page
        assert headers["x-content-type-options"] == "nosniff", page
        assert headers["referrer-policy"] == "same-origin", page
        assert "strict-transport-security" not in headers, page
        assert headers["cache-control"] == (
            "public, max-age=31536000, immutable" if page == css else "no-store"
        ), page


def test_the_policy_is_the_one_that_was_settled():
    assert CONTENT_SECURITY_POLICY == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )


async def test_no_page_holds_a_script_or_a_style_of_its_own(office):
    folio = office.case()
    browser = office.signed_in(office.account())

    for page in ("/consola", f"/consola/casos/{folio}", "/consola/entrar", "/consola/nada"):
        text = (await browser.get(page)).text
        assert text.count("<script") == text.count('<script type="module" src=')
        assert "<style" not in text
        assert " style=" not in text
        assert " onclick=" not in text
        assert "://" not in text


async def test_what_another_office_has_is_not_told_apart_from_what_nobody_has(office):
    folio = office.case(office="usulutan")
    browser = office.signed_in(office.account(office="zacatecoluca"))

    of_another = await browser.get(f"/consola/casos/{folio}")
    of_nobody = await browser.get("/consola/casos/A2C3D")

    assert of_another.text == of_nobody.text
    assert "no existe, es de otra oficina" in of_another.text


def of_cases(office: OfficeAtWork) -> list[str]:
    return [path for path in routes(office, method="GET") if "{folio}" in path]


async def test_an_auditor_sees_no_case(office):
    ids = things_of(office, "zacatecoluca")
    browser = office.signed_in(office.account(role=Role.AUDITOR))

    assert (await browser.get("/consola")).headers["location"] == "/consola/bitacora"
    for path in ("/consola/eventos", "/consola/casos", *of_cases(office)):
        assert (await browser.get(path.format(**ids))).status_code == 403, path


async def test_a_folio_is_found_as_it_is_said_aloud(office):
    folio = office.case()
    browser = office.signed_in(office.account())

    found = await browser.get(
        "/consola/casos", params={"folio": f" {folio[:2].lower()}-{folio[2:]}"}
    )
    nothing = await browser.get("/consola/casos", params={"folio": "../entrar"})

    assert found.headers["location"] == f"/consola/casos/{folio}"
    assert nothing.headers["location"] == "/consola/casos/ENTRAR"


async def test_more_than_a_form_holds_is_refused_in_words(office):
    browser = office.signed_in(office.account())

    answer = await browser.send_fields("/consola/salir", {"texto": "x" * MOST_BYTES})
    fields = await browser.send_fields("/consola/salir", {f"f{n}": "" for n in range(61)})

    assert answer.status_code == fields.status_code == 413
    assert "más de lo que cabe" in answer.text


async def test_errors_are_pages_in_spanish(office):
    browser = office.signed_in(office.account())

    missing = await browser.get("/consola/no-hay")
    wrong_way = await browser.get("/consola/casos/A2C3D/tomar")

    assert (missing.status_code, "Aquí no hay nada" in missing.text) == (404, True)
    assert (wrong_way.status_code, "Así no se puede" in wrong_way.text) == (405, True)


async def test_a_failure_of_ours_is_said_in_one_honest_page_and_logged(office):
    browser = office.signed_in(office.account())

    def fails() -> str:
        raise RuntimeError("broken on purpose")

    object.__setattr__(office.desk, "interpreter_name", fails)
    with capture_logs() as logged:
        answer = await browser.get("/consola")

    assert answer.status_code == 500
    assert "Fue un fallo nuestro" in answer.text
    assert [line["event"] for line in logged] == ["page_failed"]


async def test_a_database_that_is_away_is_said_as_such(sqlite_url, keys):
    with closing(open_database(sqlite_url, keys, busy_seconds=0.05)) as impatient:
        office = OfficeAtWork(impatient)
        folio = office.case()
        browser = office.signed_in(office.account())

        with closing(open_database(sqlite_url, keys)) as other, other.write():
            answer = await browser.get(f"/consola/casos/{folio}")

    assert answer.status_code == 503
    assert "La base de datos no responde" in answer.text
