"""The office's own file, what the demonstration adds, and looking things up in them."""

import re
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from office import directory
from office.directory import (
    AppointmentRules,
    ContactKind,
    Directory,
    NotInDirectoryError,
    Opening,
    Service,
    Words,
)

FILE = Path("data/services_directory.yaml")
DEMONSTRATION = Path("data/demo/offices.yaml")
OFFICES = ("zacatecoluca", "usulutan", "san_miguel", "mejicanos")
SAYABLE_NUMBERS = {"911", "132", "913", "119"}
UNSERVED_TOPICS = {
    "disability",
    "housing",
    "food_aid",
    "transport_home",
    "banking_remittances",
    "irregular_migration_risks",
    "lgbt_support",
    "debts",
    "tattoos_removal",
}


@pytest.fixture(scope="module")
def real() -> Directory:
    return directory.load(FILE)


@pytest.fixture(scope="module")
def shown() -> Directory:
    return directory.load(FILE, DEMONSTRATION)


def said_by(service: Service) -> list[Words]:
    """All that a person may come to read of a service, but for its contacts."""
    once = (service.name, service.short_name, service.summary, service.institution)
    maybe = [words for words in (service.cost, service.caution) if words]
    note = [service.hours.note] if service.hours and service.hours.note else []
    return [*once, *maybe, *note, *service.requirements, *service.steps]


def test_the_file_holds_four_offices_nine_lines_and_fifty_five_services(real: Directory):
    counts = (len(real.offices), len(real.lines), len(real.services))

    assert counts == (4, 9, 55)
    assert tuple(office.id for office in real.offices) == OFFICES


def test_a_topic_either_has_services_or_is_known_to_have_none(real: Directory):
    without = {topic for topic in directory.TOPICS if not real.services_about(topic)}

    assert without == UNSERVED_TOPICS


def test_what_there_is_on_a_topic_fits_one_page_of_options(shown: Directory):
    most = max(len(shown.services_about(topic)) for topic in directory.TOPICS)

    assert most <= 10


def test_a_service_is_found_under_its_topic(real: Directory):
    found = [service.id for service in real.services_about("identity_document")]

    assert found == ["dui_primera_vez", "dui_renovar_reponer", "dui_en_exterior"]


def test_only_four_lines_may_be_said_today(real: Directory):
    assert {line.number for line in real.confirmed_lines} == SAYABLE_NUMBERS


def test_only_the_numbers_of_those_lines_may_be_said_of_a_service(shown: Directory):
    contacts = [each for service in shown.services for each in service.confirmed_contacts]
    numbers = {each.value for each in contacts if each.kind is not ContactKind.URL}

    assert numbers <= SAYABLE_NUMBERS


def test_no_unconfirmed_number_hides_in_words(shown: Directory):
    every = {line.shown for line in shown.lines}
    every |= {each.shown for service in shown.services for each in service.contacts}
    hidden = every - SAYABLE_NUMBERS
    said = " ".join(w.es + " " + w.en for s in shown.services for w in said_by(s))

    assert [
        number for number in hidden if re.search(rf"(?<!\w){re.escape(number)}(?!\w)", said)
    ] == []
    assert re.search(r"\d{4}[- ]\d{4}|www\.|https?:", said) is None


def test_an_unconfirmed_service_is_explained_without_cost_or_hours(shown: Directory):
    unconfirmed = [service for service in shown.services if not service.is_confirmed]
    tells = re.compile(
        r"gratis|gratuit|sin cobr|dólares|a cualquier hora|\bfree\b|dollars", re.IGNORECASE
    )
    telling = [s.id for s in unconfirmed if re.search(tells, f"{s.summary.es} {s.summary.en}")]

    assert len(unconfirmed) > 40
    assert telling == []


def test_a_summary_is_at_most_two_sentences(shown: Directory):
    long = [
        (service.id, words)
        for service in shown.services
        for words in (service.summary.es, service.summary.en)
        if len(re.findall(r"[.!?](?:\s|$)", words)) > 2 or len(words) > 240
    ]

    assert long == []


def test_no_acronym_stands_alone_in_a_summary(shown: Directory):
    explained = {"DUI", "ICE", "ID", "ONU", "UN", "US"}
    alone = {
        (service.id, acronym)
        for service in shown.services
        for words in (service.summary.es, service.summary.en)
        for acronym in re.findall(r"\b[A-Z]{2,}\b", words)
        if acronym not in explained
    }

    assert alone == set()


def test_a_dissolved_institution_is_never_named_to_people(shown: Directory):
    said = " ".join(w.es + w.en for service in shown.services for w in said_by(service))

    assert re.search("CONMIGRANTES|INSAFORP|CONNA|ISNA", said) is None


def test_no_real_office_tells_where_or_when_until_it_has_told_us(real: Directory):
    told = [(office.address, office.openings, office.contacts) for office in real.offices]

    assert told == [(None, (), ())] * 4
    assert not any(office.is_confirmed or office.takes_appointments for office in real.offices)


@pytest.mark.parametrize("office_id", OFFICES)
def test_the_demonstration_opens_every_office(shown: Directory, office_id: str):
    office = shown.office(office_id)

    assert office.takes_appointments
    assert office.openings == tuple(
        Opening(weekday=day, opens=time(8), closes=time(16)) for day in range(5)
    )
    assert office.appointment_rules == AppointmentRules(
        slot_minutes=30, capacity=1, notice_minutes=60, horizon_days=30
    )


@pytest.mark.parametrize("office_id", OFFICES)
def test_what_the_demonstration_makes_up_is_marked(shown: Directory, office_id: str):
    office = shown.office(office_id)

    assert office.is_demonstration
    assert office.address is not None
    assert office.address.endswith("(dirección de demostración)")
    assert office.hours is not None
    assert office.hours.note == Words(es="Horario de demostración", en="Demonstration hours")
    assert office.proof.source.text == "demostración"
    assert office.contacts == ()


@pytest.mark.parametrize(
    ("day", "is_closed"),
    [
        (date(2026, 12, 23), False),
        (date(2026, 12, 24), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 2), True),
        (date(2027, 1, 3), False),
        (date(2030, 12, 25), True),
    ],
)
def test_the_demonstration_closes_at_the_end_of_every_year(
    shown: Directory, day: date, is_closed: bool
):
    [closure] = shown.office("usulutan").closures

    assert closure.covers(day) is is_closed


def test_a_closure_with_its_year_is_for_that_year_only():
    feast = directory.Closure(
        starts_on="2026-11-21",
        ends_on="2026-11-22",
        reason=Words(es="Fiestas", en="Feast"),
        source=None,
    )

    assert feast.covers(date(2026, 11, 22))
    assert not feast.covers(date(2026, 11, 23))
    assert not feast.covers(date(2027, 11, 21))


def test_the_visits_are_few_distinct_and_begin_with_the_first_one(shown: Directory):
    topics = [visit.topic for visit in shown.visits]

    assert shown.visits[0].id == "oficina_primera_atencion"
    assert len(topics) == len(set(topics)) <= 9


def test_the_real_office_has_one_visit(real: Directory):
    assert [visit.id for visit in real.visits] == ["oficina_primera_atencion"]


@pytest.mark.parametrize("topic", directory.TOPICS)
def test_there_is_a_visit_about_every_topic(shown: Directory, topic: str):
    visit = shown.visit_about(topic)

    assert visit.by_appointment
    assert visit.topic == topic or visit.id == "oficina_primera_atencion"


def test_a_visit_made_up_is_no_information(shown: Directory, real: Directory):
    told = {topic: shown.services_about(topic) for topic in directory.TOPICS}

    assert told == {topic: real.services_about(topic) for topic in directory.TOPICS}
    assert shown.visit_about("job_search").id == "visita_empleo"


def test_nothing_made_up_is_confirmed_but_the_offices(shown: Directory):
    made_up = [service for service in shown.services if service.is_demonstration]

    assert len(made_up) == 8
    assert not any(service.is_confirmed or service.confirmed_contacts for service in made_up)


@pytest.mark.parametrize(
    ("said", "office_id"),
    [
        ("Zacatecoluca", "zacatecoluca"),
        ("san rafael obrajuelo", "zacatecoluca"),
        ("La Paz Este", "zacatecoluca"),
        ("la paz", "zacatecoluca"),
        ("JUCUARAN", "usulutan"),
        ("Ereguayquín", "usulutan"),
        ("usulután", "usulutan"),
        ("Chirilagua", "san_miguel"),
        ("San  Miguel ", "san_miguel"),
        ("ciudad delgado", "mejicanos"),
        ("San Salvador Centro", "mejicanos"),
    ],
)
def test_a_place_finds_its_office(real: Directory, said: str, office_id: str):
    found = real.office_for(said)

    assert found is not None
    assert found.id == office_id


@pytest.mark.parametrize("said", ["Santa Ana", "Chalatenango", "", "Houston"])
def test_a_place_that_no_office_serves_finds_none(real: Directory, said: str):
    assert real.office_for(said) is None


def test_a_department_of_two_offices_decides_nothing(real: Directory):
    other = real.office("mejicanos")
    moved = Directory(
        offices=(real.office("san_miguel"), _in_department(other, "San Miguel")),
        services=real.services,
        lines=real.lines,
    )

    assert moved.office_for("San Miguel") == real.office("san_miguel")
    assert moved.office_for("san miguel centro") == real.office("san_miguel")
    assert _without_districts(moved).office_for("San Miguel") is None


@pytest.mark.parametrize("find", ["office", "service", "line"])
def test_an_unknown_id_is_refused(real: Directory, find: str):
    with pytest.raises(NotInDirectoryError):
        getattr(real, find)("nobody")


def test_a_number_is_shown_as_people_dial_it(real: Directory):
    shown = {contact.shown for contact in real.service("consulado_virtual").contacts}

    assert real.line("isss_te_escucho").shown == "7071-1302"
    assert shown == {"+1 888-301-1130", "+52 800 747 6117", "7070-1071"}


def test_words_are_said_in_the_language_asked(real: Directory):
    name = real.service("pasaporte").name

    assert (name.said_in("en"), name.said_in("es")) == ("Passport", "Pasaporte")


def test_hours_that_need_confirmation_are_withheld_from_a_confirmed_service(real: Directory):
    consulate = real.service("consulado_virtual")

    assert consulate.is_confirmed
    assert consulate.hours is not None
    assert consulate.confirmed_hours is None
    assert real.service("doctorsv").confirmed_hours is not None


def test_a_fact_holds_once_somebody_verified_it_and_until_its_date(real: Directory):
    asked = replace(
        real.service("pasaporte").proof,
        verified_on=date(2026, 11, 30),
        verified_by="Marta",
        valid_until=date(2027, 2, 28),
    )

    assert not real.service("pasaporte").proof.holds_on(date(2026, 12, 1))
    assert asked.is_confirmed
    assert asked.holds_on(date(2027, 2, 28))
    assert not asked.holds_on(date(2027, 3, 1))


def test_a_source_tells_its_year_and_month(real: Directory):
    renewed = real.service("dui_renovar_reponer").proof.source
    job = real.service("mtps_bolsa_empleo").proof.source
    undated = real.service("pasaporte").proof.source

    assert (renewed.year, renewed.month, renewed.inferred) == (2026, 1, True)
    assert (job.year, job.month) == (2025, None)
    assert (undated.year, undated.month) == (None, None)


def _in_department(office: directory.Office, department: str) -> directory.Office:
    return replace(office, department=department)


def _without_districts(known: Directory) -> Directory:
    return replace(known, offices=tuple(replace(o, districts=()) for o in known.offices))
