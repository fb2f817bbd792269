"""The worked example of docs/adding-a-flow.md, followed on a copy of the house: it works today."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "adding-a-flow.md"
BLOCK = re.compile(r"^```(\w+) (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROOMS = ("app", "bot", "console", "data", "nlu", "office", "scheduler", "storage", "tests")
FILES = ("config.yml", "pyproject.toml", "requirements/nlu.txt")
LEFT_BEHIND = shutil.ignore_patterns("__pycache__", "node_modules", "test_adding_a_flow.py")
NAME = "offer_help"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house in which somebody followed the page to its end."""
    copy = tmp_path_factory.mktemp("adding") / "house"
    for room in ROOMS:
        shutil.copytree(ROOT / room, copy / room, ignore=LEFT_BEHIND)
    for file in FILES:
        (copy / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, copy / file)
    for kind, path, text in BLOCK.findall(PAGE.read_text()):
        follow(kind, copy / path, text)
    return copy


def follow(kind: str, file: Path, text: str) -> None:
    """Do what one block of the page says: change a file of the house, or write a new one."""
    if kind == "diff":
        file.write_text(changed(file.read_text(), text))
        return
    assert not file.exists(), f"{file.name} is in the house already"
    file.write_text(text)


def changed(kept: str, diff: str) -> str:
    """Put a block's + lines where its other lines stand, which must be at one place only."""
    lines = diff.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if line[0] in " -")
    after = "".join(line[1:] for line in lines if line[0] in " +")
    assert kept.count(before) == 1, f"the page changes what is not there: {before}"
    return kept.replace(before, after)


def complaints(house: Path, *command: str) -> str:
    """Run a tool in the copy; gives nothing when it is content, else all that it says."""
    told = subprocess.run(
        [sys.executable, "-m", *command], cwd=house, capture_output=True, text=True, check=False
    )
    return f"{told.stdout}\n{told.stderr}" if told.returncode else ""


def test_the_talk_of_the_page_is_what_the_house_then_says(house: Path):
    assert complaints(house, "pytest", "tests/test_conversations.py", "-k", NAME) == ""


def test_the_words_of_the_page_pass_the_tests_of_every_wording(house: Path):
    its_lines, all_lines = NAME.replace("_", "-"), "every_ or each_language"

    assert complaints(house, "pytest", "tests/bot", "-k", f"{its_lines} or {all_lines}") == ""


def test_the_examples_of_the_page_are_ones_that_the_ears_can_learn_from(house: Path):
    assert complaints(house, "pytest", "tests/nlu/test_training_data.py") == ""


def test_the_code_of_the_page_is_in_the_style_of_the_house(house: Path):
    file = f"bot/flows/{NAME}.py"

    assert complaints(house, "ruff", "check", "--no-cache", file) == ""
    assert complaints(house, "ruff", "format", "--no-cache", "--check", file) == ""


def test_the_page_names_its_errand_once_for_everything():
    blocks = BLOCK.findall(PAGE.read_text())

    assert {Path(path).stem for kind, path, _ in blocks if kind != "diff"} == {NAME}
