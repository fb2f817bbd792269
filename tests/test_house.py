"""The house keeps what it says about itself: map, paths, settings, locks, changelog."""

import importlib
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from pydantic import AliasChoices

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
ROOMS = PROJECT["tool"]["importlinter"]["root_packages"]
# Written in two halves, so that this page does not hold what it looks for.
REGISTRIES = tuple(
    ".".join(halves)
    for halves in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs"),
        ("registry", "yarnpkg"),
        ("npmmirror", "com"),
    )
)


def kept_files() -> list[str]:
    """List what is committed or about to be."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    said = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [name for name in said.splitlines() if (ROOT / name).is_file()]


KEPT = kept_files()
PAGES = [name for name in KEPT if name.endswith(".md")]
LOCKS = [name for name in KEPT if re.fullmatch(r"requirements/.+\.txt|.+-lock\.json", name)]


def the_map() -> dict[str, str]:
    readme = (ROOT / "README.md").read_text()
    block = readme.split("## The map")[1].split("```")[1]
    return dict(re.findall(r"^([\w/.]+?)/?  +(\S.+)$", block, re.MULTILINE))


def docstring(package: str) -> str:
    opening = (ROOT / package / "__init__.py").read_text()
    return opening.split('"""')[1].splitlines()[0]


@pytest.mark.parametrize("package", [p for p in the_map() if p.split("/", 1)[0] in ROOMS])
def test_a_package_says_of_itself_what_the_map_says_of_it(package: str):
    assert docstring(package) == the_map()[package]


def test_the_map_shows_every_room_that_the_floors_know():
    assert set(ROOMS) - set(the_map()) == set()


def test_all_that_the_map_shows_exists():
    assert [place for place in the_map() if not (ROOT / place).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_paths_a_page_names_exist(page: str):
    missing = [path for path in paths_named_in(page) if not stands(path, beside=ROOT / page)]

    assert missing == []


def paths_named_in(page: str) -> list[str]:
    """Find what looks like a path of ours, in code marks or behind a link."""
    text = (ROOT / page).read_text()
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    marked = re.findall(r"`([^`\s]+)`", prose)
    linked = re.findall(r"\]\(([^)#\s]+)", prose)
    return [path for path in marked if looks_ours(path)] + [
        path for path in linked if "://" not in path and not path.startswith("mailto:")
    ]


def looks_ours(word: str) -> bool:
    """Say whether a word begins like something of ours and is not a pattern to fill in."""
    if re.search(r"[<>{}…‹›(=:]|NNNN", word):
        return False
    first = word.split("/", maxsplit=1)[0]
    rooms = {name.split("/")[0] for name in KEPT if "/" in name} | set(the_map())
    return ("/" in word and first in rooms) or re.fullmatch(
        r"[\w-]+\.(md|toml|yml)", word
    ) is not None


def stands(path: str, *, beside: Path) -> bool:
    return any(next(folder.glob(path), None) for folder in (ROOT, beside.parent))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(lock: str):
    text = (ROOT / lock).read_text()

    assert '"resolved"' not in text
    assert not (lock.endswith(".txt") and "://" in text)


@pytest.mark.parametrize("lock", [lock for lock in LOCKS if lock.endswith(".txt")])
def test_every_package_of_a_lock_is_held_by_its_hash(lock: str):
    entries = re.split(r"^(?=[A-Za-z0-9])", (ROOT / lock).read_text(), flags=re.MULTILINE)[1:]

    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_no_file_names_a_package_registry():
    namers = [name for name in KEPT if any(host in readable(name) for host in REGISTRIES)]

    assert namers == []


def readable(name: str) -> str:
    return (ROOT / name).read_bytes().decode(errors="replace")


def test_every_setting_is_documented_for_who_operates_the_house():
    told = (ROOT / "docs" / "operating.md").read_text()

    assert [name for name in setting_names() if f"`{name}`" not in told] == []


def setting_names() -> list[str]:
    """List the settings by the names that the environment gives them."""
    settings = importlib.import_module("app.settings").Settings
    prefix = settings.model_config.get("env_prefix", "")
    return [
        first_name(field.validation_alias) or f"{prefix}{name}".upper()
        for name, field in settings.model_fields.items()
    ]


def first_name(alias: object) -> str:
    if isinstance(alias, AliasChoices):
        return str(alias.choices[0])
    return alias if isinstance(alias, str) else ""


def test_the_changelog_tells_of_this_version():
    version = PROJECT["project"]["version"]

    assert re.search(
        rf"^## {re.escape(version)}\b", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE
    )
