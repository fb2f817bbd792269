"""What docs/operating.md tells those who run it is whole: commands, paths, templates, errors."""

import re
from pathlib import Path

import pytest

from bot import templates
from bot.channels.telegram import webhook
from bot.channels.whatsapp import account
from storage import errors

ROOT = Path(__file__).resolve().parent.parent
TOLD = (ROOT / "docs" / "operating.md").read_text()
BRANCHES = (errors.StorageError, errors.KeysError, errors.OpeningError, errors.BackupError)
SAID_TO_THE_OPERATOR = [
    error
    for error in vars(errors).values()
    if isinstance(error, type) and issubclass(error, errors.StorageError) and error not in BRANCHES
]
COMMANDS = [
    path.stem
    for path in (ROOT / "app" / "commands").glob("*.py")
    if "def add(" in path.read_text()
]


@pytest.mark.parametrize("error", SAID_TO_THE_OPERATOR)
def test_each_error_of_the_cellar_has_its_remedy(error: type[errors.StorageError]):
    first_clause = re.split(r"[;:.]", str(error()))[0]

    assert f"\n| {first_clause}" in TOLD


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_is_told(command: str):
    assert f"| `ventanilla {command}" in TOLD


@pytest.mark.parametrize("path", [account.MESSAGE_PATH, account.STATUS_PATH, webhook.PATH])
def test_each_path_that_a_vendor_calls_is_told(path: str):
    assert f"`{path}`" in TOLD


@pytest.mark.parametrize("template", templates.ALL, ids=lambda template: template.name)
def test_each_template_is_told_with_its_variables_in_order(template: templates.Template):
    numbered = [f"`{{{{{n}}}}}` {name}" for n, name in enumerate(template.variables, start=1)]

    assert f"| `{template.name}` | {', '.join(numbered) or 'none'} |" in TOLD


@pytest.mark.parametrize("template", templates.ALL, ids=lambda template: template.name)
def test_each_template_is_told_word_for_word_as_it_is_to_be_registered(
    template: templates.Template,
):
    spanish, english = (template.to_register(language) for language in ("es", "en"))

    assert f"| {spanish} | {english} |\n" in TOLD
