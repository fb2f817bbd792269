"""``ventanilla talk`` in a process of its own: what goes in and comes out of its pipes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from nlu import environment as nlu_environment
from nlu import train
from tests.app.program import ROOT, environment, ventanilla

TALK = ["talk", "--json", "--interpreter", "rules"]


def test_the_whole_play_runs_in_a_process_of_its_own(tmp_path: Path):
    lines = [
        {"say": {"from": "whatsapp:ana", "text": "quiero una cita en mejicanos"}},
        {"show": "conversation", "of": "whatsapp:ana"},
        {"dance": True},
    ]

    ended = ventanilla(*TALK, home=tmp_path, given="\n".join(map(json.dumps, lines)))

    reply, *rest = map(json.loads, ended.stdout.splitlines())
    assert reply["reply"]["options"][0]["id"] == "yes"
    assert [next(iter(each)) for each in rest] == "done conversation done refused done".split()
    assert ended.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_each_line_is_answered_before_the_next_is_written(tmp_path: Path):
    with subprocess.Popen(
        [sys.executable, "-m", "app.cli", *TALK],
        env=environment(tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as playing:
        for _ in range(3):
            playing.stdin.write('{"restart": true}\n')
            playing.stdin.flush()
            assert json.loads(playing.stdout.readline()) == {"done": 0}
        playing.stdin.close()
        assert playing.wait(10) == 0


def test_the_play_begins_when_it_is_told_to(tmp_path: Path):
    given = '{"say": {"from": "whatsapp:ana", "text": "hola"}}\n{"show": "outbox"}'

    ended = ventanilla(*TALK, "--now", "2027-01-04T15:00:00Z", home=tmp_path, given=given)

    [shown] = json.loads(ended.stdout.splitlines()[2])["outbox"]
    assert shown["due_at"] == "2027-01-04T09:00:00-06:00"


@pytest.mark.parametrize("locale", ["C.UTF-8", "POSIX"])
def test_it_speaks_utf_8_whatever_the_locale_and_survives_what_is_not(locale: str, tmp_path: Path):
    given = b'{"say": {"from": "whatsapp:ana", "text": "ma\xf1ana"}}\n{"show": "outbox"}\n'

    ended = ventanilla(
        *TALK, home=tmp_path, given=given, LC_ALL=locale, PYTHONIOENCODING="latin-1"
    )

    assert "policía" in ended.stdout
    assert ended.returncode == 0


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path):
    with subprocess.Popen(
        [sys.executable, "-m", "app.cli", *TALK],
        env=environment(tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as playing:
        playing.stdout.close()
        playing.stdin.write(b'{"restart": true}\n' * 3)
        playing.stdin.close()

        assert playing.wait(10) == 1
        assert playing.stderr.read() == b""


def test_a_person_s_chat_prints_a_transcript(tmp_path: Path):
    ended = ventanilla("talk", "--interpreter", "rules", home=tmp_path, given="hola\nmañana\n")

    assert ended.returncode == 0
    assert ended.stdout.startswith("> hola\nbot: Soy un programa")
    assert "\n     1. Sacar una cita\n" in ended.stdout


@pytest.mark.nlu
@pytest.mark.timeout(400)
@pytest.mark.skipif(
    nlu_environment.nlu_environment() is None, reason="Rasa's environment, .venv-nlu, is not here"
)
def test_the_whole_play_runs_with_rasa(tmp_path: Path):
    home = ROOT / "var" if train.model_path(ROOT / "var").exists() else tmp_path
    train.train(home)
    given = '{"say": {"from": "whatsapp:ana", "text": "kiero una sita pal juebes"}}\n'

    ended = ventanilla("talk", "--json", home=home, given=given)

    reply, done = map(json.loads, ended.stdout.splitlines())
    assert reply["reply"]["options"][0]["id"] == "yes"
    assert done == {"done": 1}
    assert ended.returncode == 0
