"""The call list: whom to call, the number with a line in the book, and how each call went."""

import pytest

from office.call_list import CallLine
from tests.console.office import form_of
from tests.console.visitors import ELSEWHERE, HERE, has_to_call

PAGE = "/consola/llamadas"


@pytest.fixture
def browser(office):
    return office.signed_in(office.account("Marta", office=HERE))


def line_of(office, line: int) -> CallLine:
    with office.database.read() as db:
        return db.get_one(CallLine, line)


async def test_a_call_says_to_whom_why_and_until_when(office, browser):
    has_to_call(office)

    page = (await browser.get(PAGE)).text

    for words in ("Ana", "No se le pudo recordar su cita", "K7M3P", "hoy,", "•••• 4567"):
        assert words in page
    assert "71234567" not in page


async def test_the_number_is_shown_once_asked_for_and_that_is_in_the_book(office, browser):
    line = has_to_call(office)

    answer = await browser.send_form(PAGE, f"{PAGE}/{line}/telefono")

    assert "tel:+50371234567" in answer.text
    assert ("reveal_phone", f"call:{line}") in [each[1:] for each in office.book()]


async def test_who_has_no_number_has_none_to_be_shown(office, browser):
    line = has_to_call(office, sender="telegram:300000001")
    assert f"{PAGE}/{line}/telefono" not in (await browser.get(PAGE)).text
    other = has_to_call(office, name="Eva", sender="whatsapp:+50370000001")
    hidden = await token_in(browser, f"{PAGE}/{other}")

    answer = await browser.send_fields(f"{PAGE}/{line}/telefono", hidden)

    assert answer.status_code == 404


@pytest.mark.parametrize("outcome", ["reached", "wrong_number", "done"])
async def test_a_call_that_was_made_leaves_the_list(office, browser, outcome):
    line = has_to_call(office)

    await browser.send_form(PAGE, f"{PAGE}/{line}", {"resultado": outcome, "nota": "Vendrá"})

    its = line_of(office, line)
    assert (its.outcome, its.note, its.tries) == (outcome, "Vendrá", 1)
    assert "No hay que llamar a nadie" in (await browser.get(PAGE)).text


async def test_who_did_not_answer_is_called_again(office, browser):
    line = has_to_call(office)

    await browser.send_form(PAGE, f"{PAGE}/{line}", {"resultado": "no_answer"})

    assert "1 intento" in (await browser.get(PAGE)).text


@pytest.mark.parametrize(
    ("fields", "why"),
    [({}, "Escoja cómo le fue"), ({"resultado": "done", "nota": "a" * 501}, "muy larga")],
)
async def test_an_outcome_that_is_none_is_refused_and_the_note_stays(office, browser, fields, why):
    line = has_to_call(office)

    answer = await browser.send_form(PAGE, f"{PAGE}/{line}", {"nota": "Contestó él", **fields})

    assert (answer.status_code, line_of(office, line).outcome) == (422, None)
    assert why in answer.text
    assert f'value="{ {"nota": "Contestó él", **fields}["nota"] }"' in answer.text


async def test_a_call_is_settled_once(office, browser):
    line = has_to_call(office)
    hidden = await token_in(browser, f"{PAGE}/{line}")
    await browser.send_fields(f"{PAGE}/{line}", {**hidden, "resultado": "done"})

    answer = await browser.send_fields(f"{PAGE}/{line}", {**hidden, "resultado": "reached"})

    assert (answer.status_code, line_of(office, line).outcome) == (409, "done")


async def test_another_offices_calls_are_not_there(office, browser):
    has_to_call(office, ELSEWHERE)

    assert "No hay que llamar a nadie" in (await browser.get(PAGE)).text


async def test_many_calls_take_no_more_questions_than_one(office, browser, queries):
    for n in range(5):
        has_to_call(office, name=f"Ana {n}", sender=f"whatsapp:+5037123456{n}")

    with queries() as asked:
        await browser.get(PAGE)

    assert len(asked) <= 8


async def token_in(browser, action) -> dict[str, str]:
    return form_of((await browser.get(PAGE)).text, action)
