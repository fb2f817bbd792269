"""The exact shape of what entries are made of: words, sources, hours, contacts, proof."""

from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from office import directory_fields as fields
from office import directory_problems as problems
from office.directory_facts import Confidence, ContactKind
from office.directory_fields import (
    ClosureDay,
    Count,
    Day,
    Minutes,
    ShortText,
    SourceDate,
    Text,
    Time,
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
