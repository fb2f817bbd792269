"""The wording files as the tests read them: each line, its facts, every way it comes out."""

from dataclasses import dataclass
from itertools import product
from pathlib import Path

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.wording import HERE, LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of one language."""

    language: str
    id: str
    file: str
    variables: frozenset[str]
    shapes: tuple[str, ...]
    """Its words, once for each variant, with ``{fact}`` where a fact goes."""
    choices: tuple[tuple[str, str], ...]
    """What it chooses by: the fact's name and a value, for each variant."""

    def __str__(self) -> str:
        return f"{self.language}:{self.id}"


def resources(language: str) -> dict[str, ast.Resource]:
    """Parse each file of a language."""
    return {path.name: parse(path.read_text()) for path in sorted(_folder(language).glob("*.ftl"))}


def lines(language: str) -> list[Line]:
    """Read every line of a language."""
    return [
        _line(language, file, entry)
        for file, resource in resources(language).items()
        for entry in resource.body
        if isinstance(entry, ast.Message)
    ]


def _folder(language: str) -> Path:
    return HERE / language


def _line(language: str, file: str, message: ast.Message) -> Line:
    assert message.value
    seen = _Seen()
    seen.visit(message.value)
    return Line(
        language=language,
        id=message.id.name,
        file=file,
        variables=frozenset(seen.variables),
        shapes=tuple(_shapes(message.value)),
        choices=tuple(seen.choices),
    )


class _Seen(Visitor):
    """Notes the facts of a pattern, and by which values of them it chooses."""

    def __init__(self) -> None:
        self.variables: list[str] = []
        self.choices: list[tuple[str, str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 – fluent's
        self.variables.append(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 – fluent's
        for variant in node.variants:
            self.choices.append((node.selector.id.name, _key(variant)))
        self.generic_visit(node)


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ast.Identifier) else key.value


def _shapes(pattern: ast.Pattern) -> list[str]:
    parts = [_part(element) for element in pattern.elements]
    return ["".join(chosen) for chosen in product(*parts)]


def _part(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    match element.expression:
        case ast.VariableReference(id=name):
            return ["{" + name.name + "}"]
        case ast.StringLiteral(value=value):
            return [value]
        case ast.SelectExpression(variants=variants):
            return [shape for variant in variants for shape in _shapes(variant.value)]
    raise AssertionError(f"the tests do not read {element.expression}")


BY_LANGUAGE = {language: {line.id: line for line in lines(language)} for language in LANGUAGES}
ALL = [line for language in LANGUAGES for line in lines(language)]
