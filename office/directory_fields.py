"""How a day, an hour, a telephone number or an address of the web is written in the directory."""

import re
from datetime import date, time
from typing import Annotated
from urllib.parse import urlsplit

import phonenumbers
from phonenumbers import PhoneNumberFormat, shortnumberinfo
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from office import directory_problems as problems
from office.directory_entries import TOPICS, Place

HOME = "SV"
_MOST_LATITUDE, _MOST_LONGITUDE = 90, 180
_DEGREES = re.compile(r"(-?\d{1,2}\.\d{1,4}), (-?\d{1,3}\.\d{1,4})", re.ASCII)


def refused(words: str) -> PydanticCustomError:
    """Make the error of a value that cannot be, in words of the house."""
    # braces would be read as the places of a template
    return PydanticCustomError("refused", "{words}", {"words": words})


def _read_id(text: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", text, re.ASCII):
        raise refused(problems.BAD_ID)
    return text


def _read_topic(text: str) -> str:
    if text not in TOPICS:
        raise refused(problems.unknown_topic(text, TOPICS))
    return text


def _read_degrees(value: object) -> Place:
    read = _DEGREES.fullmatch(str(value))
    if read is None or float(read[1]) > _MOST_LATITUDE or float(read[2]) > _MOST_LONGITUDE:
        raise refused(problems.BAD_DEGREES)
    return Place(latitude=float(read[1]), longitude=float(read[2]))


def _read_day(value: object) -> date:
    return _day(value, problems.BAD_DAY)


def _read_source_date(value: object) -> str:
    text = str(value)
    if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text, re.ASCII):
        raise refused(problems.BAD_SOURCE_DATE)
    _day(text + "-01-01"[len(text) - 4 :], problems.BAD_SOURCE_DATE)
    return text


def _read_closure_day(value: object) -> str:
    text = str(value)
    # 2024 was a leap year: 29 February may be a feast
    _day(f"2024-{text}" if len(text) == len("12-24") else text, problems.BAD_CLOSURE_DAY)
    return text


def _day(value: object, otherwise: str) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        raise refused(otherwise)
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise refused(otherwise) from error


def _read_time(value: object) -> time:
    if not isinstance(value, str) or not re.fullmatch(r"[012]\d:[0-5]\d", value, re.ASCII):
        raise refused(problems.BAD_TIME)
    try:
        return time.fromisoformat(value)
    except ValueError as error:
        raise refused(problems.BAD_TIME) from error


def read_number(text: str) -> str:
    """Take an international or short telephone number, refuse anything else."""
    if not _is_number(text):
        raise refused(problems.BAD_PHONE)
    return text


def _is_number(text: str) -> bool:
    if re.fullmatch(r"\d{3,4}", text, re.ASCII):
        number = phonenumbers.parse(text, HOME)
        return shortnumberinfo.is_possible_short_number_for_region(number, HOME)
    if not re.fullmatch(r"\+\d{8,15}", text, re.ASCII):
        return False
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text))
    except phonenumbers.NumberParseException:
        return False


def number_shown(number: str) -> str:
    """Word a number as people in El Salvador dial it."""
    if not number.startswith("+"):
        return number
    parsed = phonenumbers.parse(number)
    if phonenumbers.region_code_for_number(parsed) != HOME:
        return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL)
    return phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL).replace(" ", "-")


def read_email(text: str) -> str:
    """Take an address of electronic mail, refuse anything else."""
    if not re.fullmatch(r"[\w.+-]+@([a-z0-9-]+\.)+[a-z]{2,}", text, re.ASCII):
        raise refused(problems.BAD_EMAIL)
    return text


def read_url(text: str) -> str:
    """Take an address of the web, refuse anything else."""
    if not re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", text) or not _has_host(text):
        raise refused(problems.BAD_URL)
    return text


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return (
        parts.username is None
        and re.fullmatch(
            r"([a-z0-9-]+\.)+[a-z]{2,}(:\d{1,5})?", parts.netloc, re.ASCII | re.IGNORECASE
        )
        is not None
    )


Text = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
ShortText = Annotated[str, StringConstraints(min_length=1, max_length=24)]
Id = Annotated[str, StringConstraints(max_length=40), AfterValidator(_read_id)]
Topic = Annotated[str, AfterValidator(_read_topic)]
Degrees = Annotated[Place, BeforeValidator(_read_degrees)]
Day = Annotated[date, BeforeValidator(_read_day)]
SourceDate = Annotated[str, BeforeValidator(_read_source_date)]
ClosureDay = Annotated[str, BeforeValidator(_read_closure_day)]
Time = Annotated[time, BeforeValidator(_read_time)]
Number = Annotated[str, AfterValidator(read_number)]
Email = Annotated[str, AfterValidator(read_email)]
Url = Annotated[str, StringConstraints(max_length=1000), AfterValidator(read_url)]
Count = Annotated[int, Field(ge=1, le=1000)]
Minutes = Annotated[int, Field(ge=0, le=7 * 24 * 60)]
