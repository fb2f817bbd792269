"""The wording: whole in each language, said with usted, short, plain, and true of every fact."""

import re
from collections import Counter
from datetime import datetime

import pytest
from fluent.syntax import ast

from bot import dates, templates
from bot.wording import LANGUAGES, MissingWordingError, words
from tests.bot.wording_files import ALL, BY_LANGUAGE, Line, resources

SPANISH = list(BY_LANGUAGE["es"].values())
TEMPLATES = [line for line in ALL if line.id.startswith("template-")]
MOST_SENTENCES = 3
MOST_CHARACTERS = 300
LINES_ANYONE_MAY_CALL = {"911", "132", "913", "119"}
JOINTS = {"and", "or-call"}
"""Lines that stand between two facts and bring their own blanks."""
NOT_USTED = re.compile(
    r"\b(t[uú]|tus|te|ti|contigo|tuy[oa]s?|vos|sos|eres|estás|tienes|tenés|quieres|querés|puedes|"
    r"podés|sabes|sabés|debes|debés|necesitas|necesitás|dime|decime|cuéntame|contame|escríbeme|"
    r"escribime|escribí|respondé|escogé|mándame|mandame|llámame|llamá|ven|vení|haz|hacé|mirá|fijate)\b",
    re.IGNORECASE,
)


def each(lines: list[Line]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("line", lines, ids=str)


def bare(shape: str) -> str:
    """Give a shape without its facts."""
    return re.sub(r"\{\w+\}", "", shape)


def facts(line: Line) -> dict[str, str | int]:
    at = datetime.fromisoformat("2026-11-25T13:00:00-06:00")
    worded = {name: f"<{name}>" for name in line.variables}
    moments = dict.fromkeys(("when", "was", "by"), dates.moment(at, line.language))
    hours = dict.fromkeys(("hour", "opens", "closes"), dates.hour(at.time(), line.language))
    hours["hours"] = f"lunes, de 8:00 a. m. a {hours['closes']}"
    numbers = {"place": 2, "days": 20} if "first" not in worded else {}
    known = moments | hours | numbers
    return {name: known.get(name, stand_in) for name, stand_in in worded.items()}


def comings_out(line: Line) -> list[str]:
    """Word a line in every way it can come out."""
    chosen = [{fact: value} for fact, value in line.choices] or [{}]
    return [words(line.language, line.id, **(facts(line) | choice)) for choice in chosen]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_every_file_can_be_read(language: str):
    """Fluent drops what it cannot read, silently: a person would be the first to notice."""
    unread = [
        (file, entry.content)
        for file, resource in resources(language).items()
        for entry in resource.body
        if isinstance(entry, ast.Junk)
    ]

    assert unread == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_worded_twice(language: str):
    count = Counter(line.id for line in ALL if line.language == language)

    assert [id_ for id_, times in count.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_files_with_the_same_lines(language: str):
    def shelf(lines: list[Line]) -> set[tuple[str, str]]:
        return {(line.file, line.id) for line in lines}

    assert shelf(list(BY_LANGUAGE[language].values())) == shelf(SPANISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_needs_the_same_facts_in_each_language(language: str):
    differing = [
        line.id
        for line in SPANISH
        if BY_LANGUAGE[language][line.id].variables != line.variables
        or set(BY_LANGUAGE[language][line.id].choices) != set(line.choices)
    ]

    assert differing == []


@each(ALL)
def test_a_line_comes_out_clean(line: Line):
    """No stray blank, brace or doubled stop, whatever it chooses."""
    said = comings_out(line)

    for text in said:
        assert not re.search(r"[{}]|\n |\n\n| \n|  |\.\.|[\u00a0\u202f]", text)
        assert line.id in JOINTS or text == text.strip()


@each([line for line in ALL if line.variables])
def test_a_line_is_not_said_with_a_fact_missing(line: Line):
    with pytest.raises(MissingWordingError):
        words(line.language, line.id)


@each(ALL)
def test_a_line_has_no_marks_of_a_channel_and_no_html(line: Line):
    assert [s for s in line.shapes if re.search(r"[*_~`<>]|&\w+;|\]\(|https?:", bare(s))] == []


@each(ALL)
def test_a_line_is_short(line: Line):
    for shape in line.shapes:
        paragraphs = [re.sub(r"\{\w+\}", "x", each) for each in shape.split("\n")]
        sentences = [len(re.findall(r"[^.?!]*[^.?!\s][^.?!]*", each)) for each in paragraphs]

        assert len(paragraphs) <= 2
        assert max(sentences) <= MOST_SENTENCES
        assert max(len(each) for each in paragraphs) <= MOST_CHARACTERS


@each(SPANISH)
def test_a_spanish_line_says_usted(line: Line):
    assert [found for s in line.shapes for found in NOT_USTED.findall(bare(s))] == []


def test_the_test_of_usted_hears_who_says_vos_or_tu():
    said = "Podés venir. ¿Tienes cita? Escribime. Te llamo. Trae tu DUI."

    assert len(NOT_USTED.findall(said)) == 5


@each(ALL)
def test_a_line_names_no_telephone_but_the_open_ones(line: Line):
    numbers = {n for shape in line.shapes for n in re.findall(r"\d[\d\s-]{1,}\d", bare(shape))}

    assert numbers <= LINES_ANYONE_MAY_CALL


@each(SPANISH)
def test_a_word_to_type_is_given_in_spanish_too(line: Line):
    """Whoever reads English may have the Spanish word from a poster, and both are understood."""

    def typed(line: Line) -> set[str]:
        return {
            word for shape in line.shapes for word in re.findall(r"\b[A-Z]{3,}\b", bare(shape))
        }

    assert typed(line) <= typed(BY_LANGUAGE["en"][line.id])


@each(TEMPLATES)
def test_a_template_is_one_that_the_vendor_takes(line: Line):
    """A variable may not stand first, last, or beside another with no word between."""
    for shape in line.shapes:
        assert not re.match(r"\W*\{", shape)
        assert not re.search(r"\}\W*$", shape)
        assert not re.search(r"\}\W*\{", shape)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_is_worded_with_its_registered_variables(language: str):
    registered = {template.line: set(template.variables) for template in templates.ALL}
    worded = {line.id: set(line.variables) for line in TEMPLATES if line.language == language}

    assert worded == registered


def test_a_visit_at_one_o_clock_is_a_la_una():
    def at(hour: int) -> str:
        return dates.moment(datetime.fromisoformat(f"2026-11-25T{hour:02}:00:00-06:00"), "es")

    assert at(13) == "miércoles 25 de noviembre, a la 1:00 p. m."
    assert at(14) == "miércoles 25 de noviembre, a las 2:00 p. m."
