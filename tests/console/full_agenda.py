"""An office's agenda in the middle of a morning, as its pages must show it."""

from datetime import date, timedelta

from office import desk
from office.appointment import Status
from office.arrivals import OnTheWay
from tests.console.office import OfficeAtWork
from tests.console.visitors import books, hour, newest, tells

BEFORE = date(2026, 11, 20)


def furnish(office: OfficeAtWork) -> dict[str, str]:
    """Let a morning go by; gives the codes by name."""
    start = office.now
    office.now = hour("08:00", BEFORE)
    codes = {
        "wilber": books(office, "Wilber Portillo", hour("14:00", BEFORE), topic="debts"),
        "ana": books(
            office,
            "Ana Gloria López de Henríquez",
            hour("08:00"),
            sender="whatsapp:+50371234567",
            confirms=True,
        ),
        "jose": books(
            office,
            "José Mauricio Ayala",
            hour("08:30"),
            sender="whatsapp:+50377776666",
            topic="legal_aid",
        ),
        "dora": books(
            office,
            "Dora Alicia Rivas",
            hour("09:00"),
            sender="telegram:300000001",
            topic="job_search",
            confirms=True,
        ),
        "kevin": books(
            office,
            "Kevin",
            hour("09:30"),
            sender="whatsapp:+50361112222",
            topic="birth_certificate",
        ),
        "maria": books(
            office,
            "María de los Ángeles Hernández Alvarenga viuda de Martínez",
            hour("10:00"),
            topic="family_contact",
        ),
        "oscar": books(office, "Óscar", hour("11:00"), topic="orientation"),
    }
    office.now = start - timedelta(minutes=8)
    tells(office, codes["kevin"], OnTheWay.LATE)
    tells(office, codes["dora"], OnTheWay.HERE)
    office.now = start + timedelta(minutes=5)
    with office.database.write() as db:
        keeper = office.on_duty(db)
        desk.attended(db, newest(db, codes["ana"]), keeper, office.now)
        desk.not_attended(db, newest(db, codes["jose"]), keeper, office.now)
        desk.arrived(db, newest(db, codes["dora"]), keeper, office.now)
        desk.cancel(db, newest(db, codes["oscar"]), keeper, office.now)
        assert newest(db, codes["oscar"]).status == Status.CANCELLED
    return codes
