"""The office as containers: what each is told to run and to know, this program understands."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from app import cli
from app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
OFFICE = YAML(typ="safe").load(ROOT / "deploy" / "compose.yml")
OURS = {name: told for name, told in OFFICE["services"].items() if told["image"] == "ventanilla"}


def test_there_are_two_copies_ears_a_database_and_a_proxy():
    assert set(OFFICE["services"]) == {"street", "database", "ears", "first", "second"}


@pytest.mark.parametrize("name", OURS)
def test_each_is_told_a_command_that_there_is(name: str):
    given = cli.parser().parse_args(OURS[name]["command"])

    assert given.port


@pytest.mark.parametrize("name", OURS)
def test_each_is_given_settings_that_there_are(name: str):
    given = {setting.lower() for setting in OURS[name]["environment"]}

    assert given <= set(Settings.model_fields)


def test_all_are_on_one_loopback_that_only_the_proxy_opens():
    inside = [told for name, told in OFFICE["services"].items() if name != "street"]

    assert {told["network_mode"] for told in inside} == {"service:street"}
    assert not any("ports" in told for told in inside)


def test_the_proxy_passes_on_to_the_ports_of_both_copies():
    proxy = (ROOT / "deploy" / "Caddyfile").read_text()

    for name in ("first", "second"):
        port = OURS[name]["command"][-1]
        assert f"127.0.0.1:{port}" in proxy


def test_they_are_given_the_time_that_a_stop_takes():
    assert {OURS[name]["stop_grace_period"] for name in ("first", "second")} == {"30s"}
