"""The fields of a directory file, once they are known to be right, made into entries."""

from dataclasses import replace

from office import directory_fact_shapes as facts
from office import directory_shape as shape
from office.directory_entries import Contents, Line, Office, Service
from office.directory_facts import (
    AppointmentRules,
    Closure,
    Confidence,
    Contact,
    ContactKind,
    Hours,
    Opening,
    Proof,
    Source,
    Words,
)
from office.directory_fields import number_shown

_WEEKDAYS = tuple(facts.Weekday)


def contents(file: shape.DirectoryShape, overlay: shape.OverlayShape | None) -> Contents:
    """Make the entries of a file, with what a demonstration adds to them."""
    made_up = overlay.services if overlay else []
    return Contents(
        offices=tuple(_opened(_office(each), overlay) for each in file.offices),
        services=(
            *(_service(each) for each in file.services),
            *(replace(_service(each), is_demonstration=True) for each in made_up),
        ),
        lines=tuple(_line(each) for each in file.emergency_lines),
    )


def _office(read: shape.OfficeShape) -> Office:
    return Office(
        id=read.id,
        name=_words(read.name),
        short_name=_words(read.short_name),
        department=read.department,
        municipality_2024=read.municipality_2024,
        town_at=read.town_at,
        districts=tuple(read.districts),
        address=read.address,
        contacts=_office_contacts(read),
        hours=_hours(read.hours),
        closes_on_national_holidays=read.closes_on_national_holidays,
        closures=tuple(_closure(each) for each in read.closures),
        appointment_rules=_rules(read.appointment_rules),
        note=read.note,
        is_demonstration=False,
        proof=_proof(read),
    )


def _office_contacts(read: shape.OfficeShape) -> tuple[Contact, ...]:
    ways = (
        (ContactKind.PHONE, read.phone),
        (ContactKind.WHATSAPP, read.whatsapp),
        (ContactKind.EMAIL, read.email),
    )
    return tuple(
        Contact(
            kind=kind,
            value=value,
            shown=_shown(kind, value),
            note=None,
            needs_confirmation=not _proof(read).is_confirmed,
        )
        for kind, value in ways
        if value is not None
    )


def _opened(office: Office, overlay: shape.OverlayShape | None) -> Office:
    added = [each for each in overlay.offices if each.id == office.id] if overlay else []
    for each in added:
        office = replace(
            office,
            address=each.address,
            hours=_hours(each.hours),
            closes_on_national_holidays=each.closes_on_national_holidays,
            closures=tuple(_closure(closure) for closure in each.closures),
            appointment_rules=_rules(each.appointment_rules),
            is_demonstration=True,
            proof=_made_up(each.source),
        )
    return office


def _made_up(source: facts.SourceShape) -> Proof:
    return Proof(
        source=_source(source),
        confidence=Confidence.LOW,
        needs_confirmation=False,
        verified_on=None,
        verified_by=None,
        valid_until=None,
    )


def _service(read: shape.ServiceShape) -> Service:
    return Service(
        id=read.id,
        topic=read.topic,
        name=_words(read.name),
        short_name=_words(read.short_name),
        summary=_words(read.summary),
        who_for=tuple(read.who_for),
        requirements=tuple(_words(each) for each in read.requirements),
        cost=_words(read.cost) if read.cost else None,
        steps=tuple(_words(each) for each in read.steps),
        hours=_hours(read.hours),
        contacts=tuple(_contact(each) for each in read.contacts),
        institution=_words(read.institution),
        coverage=tuple(read.coverage),
        caution=_words(read.caution) if read.caution else None,
        note=read.note,
        by_appointment=read.by_appointment,
        is_demonstration=False,
        proof=_proof(read),
    )


def _line(read: shape.LineShape) -> Line:
    return Line(
        id=read.id,
        number=read.number,
        shown=number_shown(read.number),
        name=_words(read.name),
        use=_words(read.use),
        hours=_hours(read.hours),
        note=read.note,
        proof=_proof(read),
    )


def _words(read: facts.WordsShape | facts.ShortWordsShape) -> Words:
    return Words(es=read.es, en=read.en)


def _source(read: facts.SourceShape) -> Source:
    return Source(url=read.url, text=read.text, date=read.date, inferred=read.inferred)


def _proof(read: facts.ProvenShape) -> Proof:
    return Proof(
        source=_source(read.source),
        confidence=read.confidence,
        needs_confirmation=read.needs_confirmation,
        verified_on=read.verified_on,
        verified_by=read.verified_by,
        valid_until=read.valid_until,
    )


def _hours(read: facts.HoursShape | None) -> Hours | None:
    if read is None:
        return None
    openings = (
        Opening(weekday=_WEEKDAYS.index(day), opens=each.opens, closes=each.closes)
        for each in read.weekly
        for day in each.days
    )
    return Hours(
        is_always=read.always,
        openings=tuple(sorted(openings, key=lambda o: (o.weekday, o.opens))),
        note=_words(read.note) if read.note else None,
        needs_confirmation=read.needs_confirmation,
    )


def _closure(read: facts.ClosureShape) -> Closure:
    return Closure(
        starts_on=read.starts_on,
        ends_on=read.ends_on,
        reason=_words(read.reason),
        source=_source(read.source) if read.source else None,
    )


def _rules(read: facts.AppointmentRulesShape | None) -> AppointmentRules | None:
    if read is None:
        return None
    return AppointmentRules(
        slot_minutes=read.slot_minutes,
        capacity=read.capacity,
        notice_minutes=read.notice_minutes,
        horizon_days=read.horizon_days,
    )


def _contact(read: facts.ContactShape) -> Contact:
    return Contact(
        kind=read.kind,
        value=read.value,
        shown=_shown(read.kind, read.value),
        note=_words(read.note) if read.note else None,
        needs_confirmation=read.needs_confirmation,
    )


def _shown(kind: ContactKind, value: str) -> str:
    is_number = kind in (ContactKind.PHONE, ContactKind.WHATSAPP)
    return number_shown(value) if is_number else value
