"""The page of a case and what a caseworker does with it."""

import asyncio
import re
from datetime import timedelta

import pytest

from bot import handoff, inbox, outcomes, outgoing
from bot.inbox import Mode
from bot.message import Media
from bot.outgoing import Status
from tests.console.office import form_of

HARMFUL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}"


def path(folio: str, does: str = "") -> str:
    return f"/consola/casos/{folio}" + (f"/{does}" if does else "")


async def act(browser, folio: str, does: str, **fields: str):
    return await browser.send_form(path(folio), path(folio, does), fields)


@pytest.fixture
def marta(office):
    return office.account("Marta")


@pytest.fixture
def luis(office):
    return office.account("Luis")


@pytest.fixture
def folio(office) -> str:
    return office.case("Necesito hablar con alguien")


async def test_the_history_tells_in_order_who_said_what(office, marta, folio):
    office.pass_time(seconds=5)
    conversation = office.writes("¿Hola?")
    office.pass_time(seconds=5)
    office.says(conversation, "Dígame en qué le ayudo", ("doc", "Documentos"), ("job", "Trabajo"))
    office.pass_time(seconds=5)
    office.writes(choice="doc")
    office.pass_time(seconds=5)
    office.writes(media=Media.AUDIO)
    office.pass_time(seconds=5)
    office.claimed_by(marta, folio)
    office.pass_time(seconds=5)
    browser = office.signed_in(marta)

    await act(browser, folio, "responder", texto="Soy Marta, le ayudo con eso.")

    page = (await browser.get(path(folio))).text
    history = page.split('id="historia"')[1].split("</section>")[0]
    said = [
        "Necesito hablar con alguien",
        "Se abrió el caso",
        "¿Hola?",
        "Dígame en qué le ayudo",
        "Trabajo",
        "Tocó: </span>Documentos",
        "[Nota de voz]",
        "Marta tomó el caso",
        "Soy Marta, le ayudo con eso.",
    ]
    places = [history.find(words) for words in said]
    assert -1 not in places
    assert places == sorted(places)
    assert "Por enviar" in history


async def test_claiming_gives_the_case_and_silences_the_assistant(office, marta, folio):
    browser = office.signed_in(marta)

    answer = await act(browser, folio, "tomar")

    assert answer.headers["location"] == f"{path(folio)}#responder"
    with office.database.read() as db:
        case = office.found(db, folio)
        row, _ = inbox.conversation(db, case.conversation_id)
        assert (case.status, case.owner_id, row.mode) == ("claimed", marta.id, Mode.HUMAN)
    assert office.woken == 1
    assert "Lo tiene <strong>usted</strong>" in (await browser.get(path(folio))).text


async def test_of_two_who_claim_at_once_one_has_it_and_the_other_is_told_who(
    office, marta, luis, folio
):
    browsers = [office.signed_in(marta), office.signed_in(luis)]
    forms = [form_of((await b.get(path(folio))).text, path(folio, "tomar")) for b in browsers]

    answers = await asyncio.gather(
        *(
            b.send_fields(path(folio, "tomar"), form)
            for b, form in zip(browsers, forms, strict=True)
        )
    )

    assert sorted(a.status_code for a in answers) == [303, 409]
    [refused] = [a for a in answers if a.status_code == 409]
    with office.database.read() as db:
        owner = office.found(db, folio).owner_id
    name = {marta.id: "Marta", luis.id: "Luis"}[owner]
    assert f"lo tiene <strong><bdi>{name}</bdi></strong>" in refused.text


async def test_a_caseworker_may_press_claim_twice(office, marta, folio):
    browser = office.signed_in(marta)
    form = form_of((await browser.get(path(folio))).text, path(folio, "tomar"))

    answers = [await browser.send_fields(path(folio, "tomar"), form) for _ in range(2)]

    assert [a.status_code for a in answers] == [303, 303]


async def test_a_button_pressed_twice_sends_the_answer_once(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    form = form_of((await browser.get(path(folio))).text, path(folio, "responder"))
    fields = form | {"texto": "Le espero mañana a las nueve."}

    answers = await asyncio.gather(
        *(browser.send_fields(path(folio, "responder"), fields) for _ in range(5))
    )

    assert {a.status_code for a in answers} == {303}
    assert office.said_by_caseworkers() == ["Le espero mañana a las nueve."]


async def test_the_same_words_can_be_sent_again_on_purpose(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)

    await act(browser, folio, "responder", texto="Un momento.")
    await act(browser, folio, "responder", texto="Un momento.")

    assert office.said_by_caseworkers() == ["Un momento.", "Un momento."]


async def test_words_bettered_after_going_back_are_sent_too(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    form = form_of((await browser.get(path(folio))).text, path(folio, "responder"))

    for words in ("A las 9", "A las 9 de la mañana"):
        await browser.send_fields(path(folio, "responder"), form | {"texto": words})

    assert office.said_by_caseworkers() == ["A las 9", "A las 9 de la mañana"]


async def test_an_old_page_cannot_answer_over_somebody_else_and_keeps_what_was_typed(
    office, marta, luis, folio
):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    old = form_of((await browser.get(path(folio))).text, path(folio, "responder"))
    with office.database.write() as db:
        handoff.hand_back(db, office.directory, office.found(db, folio), marta, office.now)
        handoff.claim(db, office.found(db, folio), luis, office.now)

    answer = await browser.send_fields(
        path(folio, "responder"), old | {"texto": "Le escribo < yo >"}
    )

    assert answer.status_code == 409
    assert "<bdi>Luis</bdi>" in answer.text
    assert "Le escribo &lt; yo &gt;</textarea>" in answer.text
    assert office.said_by_caseworkers() == []


async def test_a_session_that_ended_does_not_throw_away_what_was_typed(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    form = form_of((await browser.get(path(folio))).text, path(folio, "responder"))
    office.pass_time(minutes=31)

    answer = await browser.send_fields(path(folio, "responder"), form | {"texto": "Buenas"})

    assert answer.status_code == 401
    assert "Buenas</textarea>" in answer.text
    assert office.said_by_caseworkers() == []


async def test_an_answer_inside_the_window_goes_out_at_once(office, marta, folio):
    office.claimed_by(marta, folio)
    office.pass_time(hours=23)
    browser = office.signed_in(marta)

    await act(browser, folio, "responder", texto="Ya está su documento.")

    [row] = [row for row in office.outgoing() if row.said_by]
    assert (row.status, row.said_by) == (Status.READY, marta.id)
    page = (await browser.get(path(folio))).text
    assert "Abierta: le quedan 1 h" in page


async def test_an_answer_outside_the_window_is_held_and_the_page_says_what_happens(
    office, marta, folio
):
    office.claimed_by(marta, folio)
    office.pass_time(hours=24)
    browser = office.signed_in(marta)
    before = (await browser.get(path(folio))).text

    await act(browser, folio, "responder", texto="Ya está su documento.")

    assert "Cerrada desde" in before
    assert "quedará en espera" in before
    [held] = [row for row in office.outgoing() if row.said_by]
    assert held.status == Status.HELD
    [knock] = [row for row in office.outgoing() if row.reply.template]
    assert "documento" not in knock.reply.text
    after = (await browser.get(path(folio))).text
    assert 'data-state="held"' in after
    assert "1 respuesta, hasta que la persona escriba" in after


async def test_a_channel_without_a_window_has_no_clock(office, marta):
    folio = office.case(sender="telegram:300000001")

    assert "Ventana de 24" not in (await office.signed_in(marta).get(path(folio))).text


async def test_a_note_is_kept_once_with_its_author_and_never_said(office, marta, luis, folio):
    browser = office.signed_in(luis)
    form = form_of((await browser.get(path(folio))).text, path(folio, "anotar"))
    said = len(office.outgoing())

    for _ in range(2):
        await browser.send_fields(path(folio, "anotar"), form | {"texto": "Viene con su hija"})

    page = (await office.signed_in(marta).get(path(folio))).text
    assert page.count("Viene con su hija") == 1
    assert "<bdi>Luis</bdi>" in page.split('id="lista-notas"')[1]
    assert len(office.outgoing()) == said


@pytest.mark.parametrize(("does", "most"), [("responder", 4000), ("anotar", 10_000)])
async def test_too_many_letters_stay_in_the_form_with_a_word_about_it(
    office, marta, folio, does, most
):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    words = "ñ" * most + "z"

    long = await act(browser, folio, does, texto=words)
    full = await act(browser, folio, does, texto=words[:-1])

    assert long.status_code == 422
    assert f">{words}</textarea>" in long.text
    assert f"tiene {most + 1} caracteres" in long.text
    assert full.status_code == 303


@pytest.mark.parametrize("does", ["responder", "anotar"])
async def test_nothing_is_sent_of_an_empty_form(office, marta, folio, does):
    office.claimed_by(marta, folio)

    answer = await act(office.signed_in(marta), folio, does, texto=" \r\n ")

    assert answer.status_code == 422
    assert "Escriba algo" in answer.text


async def test_handing_back_lets_the_assistant_serve_again(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)

    answer = await act(browser, folio, "devolver")

    assert answer.status_code == 303
    page = (await browser.get(path(folio))).text
    assert "En la cola, nadie lo ha tomado" in page
    assert "Marta lo devolvió al asistente" in page


async def test_only_who_has_a_case_can_hand_it_back_or_close_it(office, marta, luis, folio):
    browser = office.signed_in(luis)
    token = form_of((await browser.get(path(folio))).text, path(folio, "anotar"))
    office.claimed_by(marta, folio)

    for does in ("devolver", "cerrar"):
        answer = await browser.send_fields(path(folio, does), token)
        assert answer.status_code == 409, does
        assert "<bdi>Marta</bdi>" in answer.text, does


async def test_closing_an_old_case_again_leaves_the_newer_one_alone(office, marta, luis, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    form = form_of((await browser.get(path(folio))).text, path(folio, "cerrar"))
    await browser.send_fields(path(folio, "cerrar"), form)
    newer = office.case("Otra cosa")
    office.claimed_by(luis, newer)

    await browser.send_fields(path(folio, "cerrar"), form)

    with office.database.read() as db:
        case = office.found(db, newer)
        row, _ = inbox.conversation(db, case.conversation_id)
        assert (case.status, row.mode) == ("claimed", Mode.HUMAN)


async def test_a_closed_case_can_still_be_read_but_not_answered(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    await act(browser, folio, "cerrar")

    page = (await browser.get(path(folio))).text

    assert "Este caso está cerrado" in page
    assert 'id="respuesta"' not in page


async def test_whatever_people_and_caseworkers_write_is_shown_as_words(office, folio):
    account = office.account(HARMFUL[:60])
    harmful = office.case(HARMFUL, sender="whatsapp:+50379999999", name=HARMFUL)
    conversation = office.writes(HARMFUL + "2", sender="whatsapp:+50379999999")
    office.says(conversation, HARMFUL, ("x", HARMFUL))
    office.claimed_by(account, harmful)
    browser = office.signed_in(account)
    await act(browser, harmful, "anotar", texto=HARMFUL)
    await act(browser, harmful, "responder", texto=HARMFUL)

    for page in (path(harmful), "/consola"):
        text = (await browser.get(page)).text
        assert "<script>alert" not in text
        assert "<img src=x" not in text
        assert "{{7*7}}" in text or page == "/consola"
        assert "49" not in re.sub(r'="[^"]*"', "", text) or page == "/consola"
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text


async def test_letters_that_turn_words_round_are_made_visible(office, marta, folio):
    office.writes("pague \u202e0001\u202c aquí\u200b 👨\u200d👩\u200d👧")

    page = (await office.signed_in(marta).get(path(folio))).text

    assert "pague [U+202E]0001[U+202C] aquí[U+200B] 👨\u200d👩\u200d👧" in page


async def test_what_no_database_takes_is_replaced(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)

    await act(browser, folio, "responder", texto="antes\x00después\r\nabajo")

    assert office.said_by_caseworkers() == ["antes\ufffddespués\nabajo"]


async def test_each_act_and_each_reading_is_written_in_the_book(office, marta, folio):
    browser = office.signed_in(marta)

    await browser.get(path(folio))
    await browser.send_form(path(folio), path(folio, "tomar"))
    await act(browser, folio, "responder", texto="Hola")
    await act(browser, folio, "anotar", texto="Nota")
    await act(browser, folio, "devolver")

    acts = [action for _, action, _ in office.book() if action != "view_case"]
    assert acts == ["claim_case", "answer_case", "note_case", "hand_back_case"]
    assert office.book()[0] == (f"caseworker:{marta.id}", "view_case", f"case:{folio}")
    assert {actor for actor, _, _ in office.book()} == {f"caseworker:{marta.id}"}


async def test_a_long_history_shows_its_end_and_the_rest_when_asked(office, marta, folio):
    office.writes_all([f"mensaje número {n}." for n in range(205)])
    browser = office.signed_in(marta)

    short = (await browser.get(path(folio))).text
    whole = (await browser.get(f"{path(folio)}?todo=1")).text

    assert "mensaje número 204." in short
    assert "mensaje número 4." not in short
    assert "Ver también los mensajes anteriores" in short
    assert "mensaje número 4." in whole
    assert "Ver también" not in whole


async def test_how_an_answer_fares_is_shown_on_it(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    await act(browser, folio, "responder", texto="Hola")
    [row] = [row for row in office.outgoing() if row.said_by]
    with office.database.write() as db:
        outcomes.accepted(db, row.id, "SM1")
        outcomes.fares(db, "SM1", Status.DELIVERED, now=office.now)

    assert "Entregado" in (await browser.get(path(folio))).text


async def test_a_person_who_blocked_us_is_told_to_the_caseworker(office, marta, folio):
    office.claimed_by(marta, folio)
    browser = office.signed_in(marta)
    await act(browser, folio, "responder", texto="Hola")
    [row] = [row for row in office.outgoing() if row.said_by]
    with office.database.write() as db:
        outcomes.refused(db, row.id, outgoing.BlockedError("63014"), office.now + timedelta(0))

    assert "bloqueó este número" in (await browser.get(path(folio))).text
