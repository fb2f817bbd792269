"""What a trained component was made with, so that a changed word list trains anew."""

import ast
import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_COMPONENTS = Path(__file__).resolve().parent
_ROOT = _COMPONENTS.parent.parent


@lru_cache(maxsize=1)
def of_reading() -> str:
    """Give a digest of all that a text passes through before it is classified."""
    digest = hashlib.sha256()
    for path in reads_with():
        digest.update(path.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def reads_with() -> tuple[Path, ...]:
    """List the components and all of ours that they import, directly or not.

    Rasa's own fingerprint sees only the source of a component's class.
    """
    found: set[Path] = set()
    waiting = list(_COMPONENTS.glob("*.py"))
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting.extend(_imported(path))
    return tuple(sorted(found))


def _imported(path: Path) -> Iterator[Path]:
    """Give the files of ours that one imports; `from` may name a module or what is in one."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (file for it in node.names for file in _files_of(it.name))
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{it.name}" for it in node.names)]
            yield from (file for name in names for file in _files_of(name))


def _files_of(module: str) -> Iterator[Path]:
    """Give the file of a module of ours; of a package its opening."""
    if module.partition(".")[0] == "nlu":
        place = _ROOT.joinpath(*module.split("."))
        yield from (it for it in (place.with_suffix(".py"), place / "__init__.py") if it.is_file())
