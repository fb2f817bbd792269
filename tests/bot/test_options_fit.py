"""What a person taps fits: titles on buttons and in lists, ids in what the vendors carry back."""

import re
from pathlib import Path

import pytest

from bot.flows import ALL as FLOWS
from bot.wording import LANGUAGES
from office import directory
from tests.bot.wording_files import ALL, Line

ROOT = Path(__file__).resolve().parents[2]
BUTTON, ROW = 20, 24
TELEGRAM_BYTES = 64
ON_BUTTONS = re.compile(
    r"yes|change|no|more|menu-.+|consent-.+|reminder-(confirm|change|cannot)"
    r"|detained-relative-where-.+|crisis-(yes|no)|.+-label|allow-follow-up-(yes|no)|stop-follow-up-title"
    r"|follow-up-[a-z]+-(good|so-so|bad)|referral-check-(yes|did-not-go|went-and-no)"
    r"|missed-visit-(another|choose|decline)|offer-(accept|decline)|rebooking-decline|rebook-another"
    r"|danger-.+-(safe|now|adult)-(yes|no)|danger-threat-in-person|minor-of-age"
)
IN_ROWS = re.compile(r"topic-.+|relation-.+")
DIRECTORY = directory.load(
    ROOT / "data" / "services_directory.yaml", ROOT / "data" / "demo" / "offices.yaml"
)


def titles(which: re.Pattern[str]) -> list[Line]:
    return [line for line in ALL if which.fullmatch(line.id)]


@pytest.mark.parametrize("line", titles(ON_BUTTONS), ids=str)
def test_a_button_has_room_for_its_title(line: Line):
    assert [shape for shape in line.shapes if len(shape) > BUTTON] == []


@pytest.mark.parametrize("line", titles(IN_ROWS), ids=str)
def test_a_row_of_a_list_has_room_for_its_title(line: Line):
    assert [shape for shape in line.shapes if len(shape) > ROW] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_has_room_for_the_short_names_of_the_directory(language: str):
    entries = [*DIRECTORY.offices, *DIRECTORY.services]
    names = [each.short_name.said_in(language) for each in entries]

    assert [name for name in names if len(name) > ROW] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("family", ["menu-", "topic-", "relation-"])
def test_two_options_of_a_family_never_bear_the_same_title(language: str, family: str):
    of_family = [x for x in ALL if x.language == language and x.id.startswith(family)]
    seen = [shape for line in of_family for shape in line.shapes]

    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("service", DIRECTORY.services, ids=lambda service: service.id)
def test_telegram_carries_the_id_of_an_option_about_any_service(service: directory.Service):
    """The door puts the number of the prompt before it, and Telegram takes 64 bytes."""
    openers = [flow.name for flow in FLOWS if flow.question("service") and not flow.confirms]
    carried = [f"9999.{name}:service={service.id}" for name in openers]

    assert [data for data in carried if len(data.encode()) > TELEGRAM_BYTES] == []


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
def test_telegram_carries_the_id_of_an_option_about_an_appointment(flow):
    assert len(f"9999.{flow.name}:appointment=K7M4T".encode()) <= TELEGRAM_BYTES
