"""The exact shape of a directory file: which fields there are and what each may hold."""

from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from office import directory_fields as fields
from office import directory_problems as problems
from office.directory_entries import Audience, Confidence, ContactKind
from office.directory_fields import (
    ClosureDay,
    Count,
    Day,
    Email,
    Id,
    Minutes,
    Number,
    ShortText,
    SourceDate,
    Text,
    Time,
    Topic,
    Url,
    refused,
)


class Weekday(StrEnum):
    """The days as the office writes them, Monday first."""

    MONDAY = "lunes"
    TUESDAY = "martes"
    WEDNESDAY = "miércoles"
    THURSDAY = "jueves"
    FRIDAY = "viernes"
    SATURDAY = "sábado"
    SUNDAY = "domingo"


class Shape(BaseModel):
    """A group of fields: no other fields, no value turned into another kind."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, populate_by_name=True)


class WordsShape(Shape):
    """One thing said, in each language."""

    es: Text
    en: Text


class ShortWordsShape(Shape):
    """The same, for a row of a list."""

    es: ShortText
    en: ShortText


class SourceShape(Shape):
    """Where a fact was read."""

    url: Url | None = None
    text: Text | None = None
    date: SourceDate | None = None
    inferred: bool = False

    @model_validator(mode="after")
    def _has_one(self) -> Self:
        if (self.url is None) == (self.text is None):
            raise refused(problems.SOURCE_NOT_ONE)
        return self


class WeeklyShape(Shape):
    """The same hours on some days of the week."""

    days: Annotated[list[Annotated[Weekday, Field(strict=False)]], Field(min_length=1)]
    opens: Time
    closes: Time

    @field_validator("closes")
    @classmethod
    def _closes_later(cls, closes: Time, info: ValidationInfo) -> Time:
        if "opens" in info.data and closes <= info.data["opens"]:
            raise refused(problems.HOURS_REVERSED)
        return closes


class HoursShape(Shape):
    """When a door is open."""

    always: bool = False
    weekly: list[WeeklyShape] = []
    note: WordsShape | None = None
    needs_confirmation: bool = False

    @field_validator("weekly")
    @classmethod
    def _apart(cls, weekly: list[WeeklyShape]) -> list[WeeklyShape]:
        stretches = sorted((day, w.opens, w.closes) for w in weekly for day in w.days)
        for (day, _, closes), (next_day, opens, _) in pairwise(stretches):
            if day == next_day and opens < closes:
                raise refused(problems.HOURS_OVERLAP)
        return weekly

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.always or self.weekly or self.note):
            raise refused(problems.HOURS_EMPTY)
        return self


class ClosureShape(Shape):
    """Days on which an office does not open."""

    starts_on: ClosureDay = Field(alias="from")
    ends_on: ClosureDay = Field(alias="to")
    reason: WordsShape
    source: SourceShape | None = None

    @field_validator("ends_on")
    @classmethod
    def _ends_later(cls, ends_on: str, info: ValidationInfo) -> str:
        starts_on = info.data.get("starts_on", ends_on)
        if len(starts_on) != len(ends_on):
            raise refused(problems.CLOSURE_MIXED)
        if ends_on < starts_on and len(ends_on) > len("12-24"):
            raise refused(problems.CLOSURE_REVERSED)
        return ends_on


class AppointmentRulesShape(Shape):
    """How an office gives its places."""

    slot_minutes: Annotated[int, Field(ge=5, le=480)]
    capacity: Count
    notice_minutes: Minutes
    horizon_days: Annotated[int, Field(ge=1, le=365)]


class ContactShape(Shape):
    """One way to reach a service."""

    kind: Annotated[ContactKind, Field(strict=False)]
    value: Text
    note: WordsShape | None = None
    needs_confirmation: bool

    @field_validator("value")
    @classmethod
    def _fits_its_kind(cls, value: str, info: ValidationInfo) -> str:
        match info.data.get("kind"):
            case ContactKind.PHONE | ContactKind.WHATSAPP:
                return fields.read_number(value)
            case ContactKind.EMAIL:
                return fields.read_email(value)
            case ContactKind.URL:
                return fields.read_url(value)
            case _:
                return value


class ProvenShape(Shape):
    """What every entry says of its proof."""

    source: SourceShape
    confidence: Annotated[Confidence, Field(strict=False)]
    needs_confirmation: bool
    verified_on: Day | None = None
    verified_by: Text | None = None
    valid_until: Day | None = None

    @field_validator("verified_by")
    @classmethod
    def _both_or_none(cls, verified_by: str | None, info: ValidationInfo) -> str | None:
        if "verified_on" in info.data and (info.data["verified_on"] is None) != (
            verified_by is None
        ):
            raise refused(problems.VERIFIED_HALF)
        return verified_by


class OfficeShape(ProvenShape):
    """A municipal office."""

    id: Id
    name: WordsShape
    short_name: ShortWordsShape
    department: Text
    municipality_2024: Text
    districts: Annotated[list[Text], Field(min_length=1)]
    address: Text | None
    phone: Number | None
    whatsapp: Number | None
    email: Email | None
    hours: HoursShape | None
    closes_on_national_holidays: bool = True
    closures: list[ClosureShape] = []
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
