"""An office in the middle of a morning, as the pages must show it."""

from bot import handoff, outbox, outcomes
from bot.message import Media
from bot.outgoing import RefusedError, Status
from office import cases
from office.case import Priority, Reason
from office.caseworkers import Caseworker
from tests.console.office import OfficeAtWork

ANA, LUIS, DOUGLAS, ROSA = (
    "whatsapp:+50371234567",
    "telegram:300000001",
    "whatsapp:+50377776666",
    "whatsapp:+50361112222",
)


def furnish(office: OfficeAtWork, marta: Caseworker, other: Caseworker) -> dict[str, str]:
    """Let four persons come with something; gives their folios by name."""
    ana = office.case("Buenos días, acabo de regresar y no sé por dónde empezar", sender=ANA)
    conversation = office.writes("Me quitaron todos los papeles", sender=ANA)
    office.pass_time(seconds=4)
    said = office.says(
        conversation,
        "Con gusto le ayudo. ¿Qué necesita primero?",
        ("dui", "DUI"),
        ("partida", "Partida de nacimiento"),
        ("persona", "Hablar con una persona"),
    )
    _fares(office, said, "SM1", Status.READ)
    office.pass_time(minutes=2)
    office.writes(choice="persona", sender=ANA)
    office.pass_time(seconds=6)
    said = office.says(
        conversation,
        f"Su número de caso es {ana} y va en el lugar 1 de la fila.\n\n"
        "A más tardar el lunes 23 de noviembre a las 3:00 p. m., "
        "una persona de la oficina leerá su mensaje.",
    )
    _fares(office, said, "SM2", Status.DELIVERED)
    office.pass_time(minutes=3)
    office.writes(media=Media.AUDIO, sender=ANA)
    office.pass_time(minutes=12)

    luis = office.case(
        "me andan buscando para matarme",
        sender=LUIS,
        name=None,
        office="san_miguel",
        priority=Priority.URGENT,
        reason="alarm:violence",
    )
    office.pass_time(minutes=9)
    douglas = office.case(
        "quiero poner una queja",
        sender=DOUGLAS,
        name="Douglas Alexánder Hernández de la Cruz",
        office="mejicanos",
        priority=Priority.HIGH,
        reason=Reason.COMPLAINT,
    )
    office.claimed_by(other, douglas)
    rosa = office.case("no entiendo", sender=ROSA, name="Rosa", office=None, reason=Reason.LOST)
    office.pass_time(minutes=21)
    office.claimed_by(marta, ana)
    with office.database.write() as db:
        found = office.found(db, ana)
        words = "Buenos días, Ana. Soy Marta. Puede venir mañana a las 9 sin cita."
        handoff.answer(db, found, marta, words, key="1", now=office.now)
        cases.note(db, found, marta, "Sin papeles. Avisar a quien tramita el DUI.", office.now)
        failed = outbox.say(
            db,
            office.found(db, rosa).conversation_id,
            handoff.Reply(text="Una persona le escribirá pronto."),
            key="r",
            now=office.now,
        )
        outcomes.refused(db, failed, RefusedError("63024"), office.now)
    return {"ana": ana, "luis": luis, "douglas": douglas, "rosa": rosa}


def _fares(office: OfficeAtWork, row: int, vendor_id: str, status: Status) -> None:
    with office.database.write() as db:
        outcomes.accepted(db, row, vendor_id)
        outcomes.fares(db, vendor_id, status, now=office.now)
