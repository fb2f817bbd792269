"""A second program on one database file."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import DirectoryMissingError, ReadOnlyFileError, SecondProcessError
from storage.single_process import claim_single_process

HOLD = """
import sys
from pathlib import Path
from storage.single_process import claim_single_process
with claim_single_process(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "ventanilla.db"


@pytest.fixture
def holder(file):
    """Another program that holds the file."""
    command = [sys.executable, "-c", HOLD, str(file)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, cwd=root, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_refused_and_told_who_has_it(file, holder):
    with (
        pytest.raises(SecondProcessError, match=f"process {holder.pid}"),
        claim_single_process(file),
    ):
        pytest.fail("two programs hold one file")


def test_a_killed_process_leaves_the_file_to_the_next(file, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()

    with claim_single_process(file):
        held_by = file.with_name("ventanilla.db.lock").read_text()

    assert held_by == str(os.getpid())


def test_one_process_can_hold_a_file_again_after_letting_go(file):
    with claim_single_process(file):
        pass
    with claim_single_process(file):
        pass

    assert not file.exists()


def test_two_files_have_two_holders(file, holder):
    other = file.with_name("other.db")

    with claim_single_process(other):
        assert holder.poll() is None


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(DirectoryMissingError), claim_single_process(tmp_path / "no" / "v.db"):
        pass


def test_a_place_where_no_file_can_be_is_said(file):
    file.touch()

    with pytest.raises(ReadOnlyFileError), claim_single_process(file / "ventanilla.db"):
        pass
