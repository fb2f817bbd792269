"""The exact shape of a directory file: which fields there are and what each may hold."""

from typing import Annotated, Literal

from pydantic import Field

from office.directory_entries import Audience
from office.directory_fact_shapes import (
    AppointmentRulesShape,
    ClosureShape,
    ContactShape,
    HoursShape,
    ProvenShape,
    Shape,
    ShortWordsShape,
    SourceShape,
    WeeklyShape,
    WordsShape,
)
from office.directory_fields import (
    Count,
    Day,
    Degrees,
    Email,
    Id,
    Number,
    Text,
    Topic,
)


class OfficeShape(ProvenShape):
    """A municipal office."""

    id: Id
    name: WordsShape
    short_name: ShortWordsShape
    department: Text
    municipality_2024: Text
    town_at: Degrees | None = None
    districts: Annotated[list[Text], Field(min_length=1)]
    address: Text | None
    phone: Number | None
    whatsapp: Number | None
    email: Email | None
    hours: HoursShape | None
    closes_on_national_holidays: bool = True
    closures: list[ClosureShape] = Field(default_factory=list)
    appointment_rules: AppointmentRulesShape | None = None
    note: Text | None = None


class ServiceShape(ProvenShape):
    """One thing that the office or an institution does for people."""

    id: Id
    topic: Topic
    name: WordsShape
    short_name: ShortWordsShape
    summary: WordsShape
    who_for: Annotated[list[Annotated[Audience, Field(strict=False)]], Field(min_length=1)]
    requirements: list[WordsShape]
    cost: WordsShape | None
    steps: list[WordsShape]
    hours: HoursShape | None
    contacts: list[ContactShape]
    institution: WordsShape
    coverage: Annotated[list[Text], Field(min_length=1)]
    caution: WordsShape | None = None
    note: Text | None = None
    by_appointment: bool = False


class LineShape(ProvenShape):
    """A telephone line for an emergency or for help."""

    id: Id
    number: Number
    name: WordsShape
    use: WordsShape
    hours: HoursShape | None
    note: Text | None = None


class MetaShape(Shape):
    """What the file says of itself."""

    version: Count
    country: Text
    researched_on: Day
    review_every_days: Count
    note: Text | None = None


class DirectoryShape(Shape):
    """A whole directory file."""

    meta: MetaShape
    offices: Annotated[list[OfficeShape], Field(min_length=1)]
    emergency_lines: list[LineShape]
    services: Annotated[list[ServiceShape], Field(min_length=1)]


class OpenedOfficeShape(Shape):
    """What a demonstration makes up for an office."""

    id: Id
    demonstration: Literal[True]
    address: Text
    hours: HoursShape
    closes_on_national_holidays: bool
    closures: list[ClosureShape]
    appointment_rules: AppointmentRulesShape
    source: SourceShape


class MadeUpServiceShape(ServiceShape):
    """A visit that a demonstration makes up."""

    demonstration: Literal[True]


class OverlayShape(Shape):
    """A whole demonstration file."""

    offices: list[OpenedOfficeShape]
    services: list[MadeUpServiceShape]


FIELDS = tuple(
    sorted(
        {
            field.alias or name
            for shape in (
                WordsShape,
                SourceShape,
                WeeklyShape,
                HoursShape,
                ClosureShape,
                AppointmentRulesShape,
                ContactShape,
                OfficeShape,
                MadeUpServiceShape,
                LineShape,
                MetaShape,
                DirectoryShape,
            )
            for name, field in shape.model_fields.items()
        }
    )
)
"""Every name a field can have, to guess which one was meant."""
