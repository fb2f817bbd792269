"""What is wrong with a directory file is said in Spanish, with its line and column."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office import directory
from office.directory import Directory, DirectoryError
from office.directory_file import MAX_BYTES, check

REAL = Path("data/services_directory.yaml")
DEMONSTRATION = Path("data/demo/offices.yaml")

GOOD = """\
meta:
  version: 1
  country: SV
  researched_on: 2026-11-22
  review_every_days: 90
offices:
  - id: zacatecoluca
    name: {es: Oficina, en: Office}
    short_name: {es: Oficina, en: Office}
    department: La Paz
    municipality_2024: La Paz Este
    districts: [Zacatecoluca]
    address: null
    phone: null
    whatsapp: null
    email: null
    hours:
      weekly:
        - {days: [lunes], opens: "08:00", closes: "12:00"}
        - {days: [lunes], opens: "13:00", closes: "16:00"}
    closures:
      - {from: 2026-12-24, to: 2026-12-31, reason: {es: Fiestas, en: Feast}}
    source: {text: Lo dijo la oficina}
    confidence: alta
    needs_confirmation: true
emergency_lines:
  - id: pnc_911
    number: "911"
    name: {es: Policía, en: Police}
    use: {es: Peligro, en: Danger}
    hours: {always: true}
    source: {url: "https://example.org/linea", date: 2025-02}
    confidence: alta
    needs_confirmation: false
services:
  - id: oficina_primera_atencion
    topic: orientation
    by_appointment: true
    name: {es: Primera atención, en: First visit}
    short_name: {es: Primera atención, en: First visit}
    summary: {es: Le escuchan., en: They listen.}
    who_for: [family]
    requirements: []
    cost: {es: Gratis, en: Free}
    steps: []
    hours: null
    contacts:
      - kind: phone
        value: "+50322311373"
        needs_confirmation: true
    institution: {es: Alcaldía, en: Town hall}
    coverage: [nacional]
    source: {text: Lo dijo la oficina}
    confidence: media
    needs_confirmation: true
    verified_on: null
    verified_by: null
    valid_until: null
"""
OVERLAY = """\
offices:
  - id: zacatecoluca
    demonstration: true
    address: Calle 1 (dirección de demostración)
    hours:
      weekly: [{days: [lunes], opens: "08:00", closes: "16:00"}]
    closes_on_national_holidays: true
    closures: []
    appointment_rules: {slot_minutes: 30, capacity: 1, notice_minutes: 60, horizon_days: 30}
    source: {text: demostración}
services: []
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "directorio.yaml"


def problems_of(file: Path, content: str | bytes) -> list[str]:
    """Write a file and list its problems as LINE:COLUMN: words."""
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return [problem.removeprefix(f"{file}:") for problem in check(file)]


def test_a_good_file_has_no_problems(file: Path):
    assert problems_of(file, GOOD) == []


@pytest.mark.parametrize("path", [REAL, Path("./data/services_directory.yaml").resolve()])
def test_the_real_file_has_no_problems(path: Path):
    assert check(path) == []
    assert check(path, DEMONSTRATION) == []


# (what is right, what stands there instead with ¶ where the problem is, what is said of it)
WRONG_YAML = [
    (
        "country: SV",
        "country: S¶: V",
        "hay dos puntos de más; si son parte del texto, póngalo entre comillas",
    ),
    ("  version: 1", "¶\tversion: 1", "hay un tabulador; use espacios"),
    ("country: SV\n", "¶country SV\n", "falta «:» después del nombre del campo"),
    (
        "coverage: [nacional]\n    source",
        "coverage: [nacional\n    source¶",
        "no se entiende lo escrito aquí; revise sangría, comillas, corchetes y guiones",
    ),
    ("valid_until: null\n", 'valid_until: ¶"null\n', "hay unas comillas que no se cierran"),
    (
        "country: SV",
        "country: ¶&casa SV",
        "no se permiten anclas (&nombre); escriba cada valor donde va",
    ),
    (
        "country: SV",
        "country: ¶*casa",
        "no se permiten alias (*nombre); escriba el valor completo",
    ),
    (
        "country: SV",
        "country: ¶!!str SV",
        "no se permiten etiquetas (!tipo); escriba solo el valor",
    ),
    (
        "country: SV",
        "country: SV\n  ¶country: HN",
        "«country»: el campo está dos veces; la primera está en la línea 3",
    ),
    ("country: SV", "¶[a, b]: SV", "el nombre de un campo debe ser una palabra"),
    ("country: SV", 'country: "¶\\UFFFFFFFF"', "hay un carácter que no se puede usar en un texto"),
    ("country: SV", 'country: ¶"\\ud800"', "hay un carácter que no se puede usar en un texto"),
    ("country: SV", "country: S¶\x00V", "hay un carácter que no se puede usar en un texto"),
    (
        "services:\n",
        "¶---\nservices:\n",
        "el archivo debe tener un solo documento; quite la línea «---»",
    ),
    (
        "country: SV",
        "country: [[[[[[[[[[¶[[[[]]]]]]]]]]]]]]",
        "hay demasiados niveles, unos dentro de otros",
    ),
]
WRONG_FIELDS = [
    ("country: SV", "country: SV\n  ¶pais: SV", "«pais»: campo desconocido"),
    (
        "country: SV",
        "country: SV\n  ¶notes: SV",
        "«notes»: campo desconocido; ¿quiso decir «note»?",
    ),
    ("id: zacatecoluca\n", "¶id: zacatecoluca\n    #", "«name»: falta este campo"),
    (
        "needs_confirmation: false",
        "needs_confirmation: ¶no",
        "«needs_confirmation»: debe ser true o false",
    ),
    ("version: 1", 'version: ¶"1"', "«version»: debe ser un número entero, sin comillas"),
    (
        'number: "911"',
        "number: ¶911",
        "«number»: debe ser un texto; si es un número, póngalo entre comillas",
    ),
    ("districts: [Zacatecoluca]", "districts: ¶Zacatecoluca", "«districts»: debe ser una lista"),
    (
        "districts: [Zacatecoluca]",
        "districts: ¶[]",
        "«districts»: debe tener al menos un elemento",
    ),
    ("cost: {es: Gratis, en: Free}", "cost: ¶Gratis", "«cost»: debe ser un grupo de campos"),
    ("cost: {es: Gratis, en: Free}", 'cost: {es: ¶"", en: Free}', "«es»: no puede quedar vacío"),
    (
        "short_name: {es: Primera atención,",
        "short_name: {es: ¶Primera atención en la oficina,",
        "«es»: tiene 30 letras y caben 24",
    ),
]
WRONG_VALUES = [
    (
        "topic: orientation",
        "topic: ¶orientacion",
        "«topic»: tema desconocido; ¿quiso decir «orientation»?",
    ),
    (
        "confidence: media",
        "confidence: ¶mucha",
        "«confidence»: debe ser uno de estos: 'alta', 'media', 'baja'",
    ),
    (
        "id: pnc_911",
        "id: ¶PNC 911",
        "«id»: use solo minúsculas sin tilde, números y guion bajo, y comience con una letra",
    ),
    (
        "date: 2025-02",
        "date: ¶2025-13",
        "«date»: escriba la fecha así: 2025, 2025-11 o 2025-11-30",
    ),
    (
        "date: 2025-02",
        "date: ¶febrero",
        "«date»: escriba la fecha así: 2025, 2025-11 o 2025-11-30",
    ),
    (
        "verified_on: null",
        "verified_on: ¶2026-02-30",
        "«verified_on»: escriba el día así: 2026-11-30",
    ),
    (
        "verified_by: null",
        "verified_by: ¶Marta",
        "«verified_by»: «verified_on» y «verified_by» van juntos: ponga los dos o ninguno",
    ),
    (
        "phone: null",
        'phone: ¶"22311373"',
        "«phone»: no es un número válido; escríbalo así: «+50322221111», o corto: «911»",
    ),
    (
        'value: "+50322311373"',
        'value: ¶"+503123"',
        "«value»: no es un número válido; escríbalo así: «+50322221111», o corto: «911»",
    ),
    ("email: null", "email: ¶oficina(arroba)gob", "«email»: no es un correo electrónico"),
    (
        '"https://example.org/linea"',
        "¶javascript:alert(1)",
        "«url»: no es una dirección web; debe comenzar con https:// o http://",
    ),
    (
        '"https://example.org/linea"',
        '¶"https://[::1/linea"',
        "«url»: no es una dirección web; debe comenzar con https:// o http://",
    ),
    (
        "{text: Lo dijo la oficina}\n    confidence: alta",
        "¶{date: 2025}\n    confidence: alta",
        "«source»: la fuente debe tener «url» o «text», y solo uno de los dos",
    ),
    (
        'closes: "12:00"',
        'closes: ¶"08:00"',
        "«closes»: la hora de cierre debe ser posterior a la de apertura",
    ),
    (
        '- {days: [lunes], opens: "08:00", closes: "12:00"}',
        '¶- {days: [lunes], opens: "08:00", closes: "14:00"}',
        "«weekly»: hay horas de un mismo día que se enciman",
    ),
    ('opens: "13:00"', 'opens: ¶"25:00"', "«opens»: escriba la hora así: «08:00»"),
    (
        "hours: {always: true}",
        "hours: ¶{}",
        "«hours»: ponga «always», «weekly» o «note»; si no se sabe el horario, escriba null",
    ),
    (
        '[lunes], opens: "13:00"',
        '[¶lune], opens: "13:00"',
        (
            "«days»: debe ser uno de estos: 'lunes', 'martes', 'miércoles', 'jueves', 'viernes',"
            " 'sábado', 'domingo'"
        ),
    ),
    (
        "to: 2026-12-31",
        "to: ¶2026-12-01",
        "«to»: el último día debe ser igual o posterior al primero",
    ),
    ("to: 2026-12-31", "to: ¶12-31", "«to»: escriba los dos días con año o los dos sin año"),
    (
        "    department: La Paz\n",
        '    department: La Paz\n    town_at: ¶"-88.87, 13.51 norte"\n',
        "«town_at»: escriba latitud y longitud en grados, así: «13.51, -88.87»",
    ),
    (
        "from: 2026-12-24",
        "from: ¶24-12",
        "«from»: escriba el día así: 2026-12-24, o 12-24 si es de cada año",
    ),
    (
        "services:\n  - id: oficina_primera_atencion",
        "¶services:\n  - id: otra_cosa",
        (
            "falta el servicio «oficina_primera_atencion» con «by_appointment: true»; sin él no"
            " se puede dar una cita"
        ),
    ),
]


@pytest.mark.parametrize(("good", "bad", "said"), WRONG_YAML + WRONG_FIELDS + WRONG_VALUES)
def test_a_problem_is_said_where_it_stands(file: Path, good: str, bad: str, said: str):
    assert GOOD.count(good) == 1
    marked = GOOD.replace(good, bad)
    before = marked[: marked.index("¶")]
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1

    assert problems_of(file, marked.replace("¶", "")) == [f"{line}:{column}: {said}"]


def test_a_field_written_wrong_is_both_unknown_and_missing(file: Path):
    bad = GOOD.replace("    topic: orientation", "    topico: orientation")

    assert problems_of(file, bad) == [
        "36:5: «topic»: falta este campo",
        "37:5: «topico»: campo desconocido; ¿quiso decir «topic»?",
    ]


def test_two_services_with_one_id_are_refused(file: Path):
    service = GOOD[GOOD.index("  - id: oficina_primera") :]

    assert problems_of(file, GOOD + service) == [
        "59:9: «id»: «oficina_primera_atencion» ya se usó en la línea 36",
        "60:12: «topic»: «orientation» ya tiene un servicio con cita en la línea 37",
    ]


def test_all_problems_of_a_file_are_listed_in_order(file: Path):
    bad = GOOD.replace("confidence: alta", "confidence: alto").replace("[family]", "[]")

    lines = [int(problem.split(":")[0]) for problem in problems_of(file, bad)]

    assert lines == [24, 33, 42]


def test_an_empty_file_is_said_to_be_empty(file: Path):
    assert problems_of(file, "") == ["1:1: el archivo está vacío"]
    assert problems_of(file, "# nada\n") == ["1:1: el archivo está vacío"]


@pytest.mark.parametrize("text", ["hola", "- a\n- b\n", "17"])
def test_a_file_that_is_no_group_of_fields_is_refused(file: Path, text: str):
    assert problems_of(file, text) == ["1:1: debe ser un grupo de campos"]


def test_a_missing_file_is_said_to_be_missing(file: Path):
    assert check(file) == [f"{file}:1:1: no existe el archivo"]


def test_a_folder_is_no_file(tmp_path: Path):
    assert check(tmp_path) == [f"{tmp_path}:1:1: no se puede abrir el archivo"]


def test_a_file_that_is_not_utf8_says_where(file: Path):
    bad = GOOD.encode().replace("Policía".encode(), "Policía".encode("latin-1"))

    assert problems_of(file, bad) == [
        "29:21: el archivo no está en UTF-8; guárdelo con esa codificación"
    ]


def test_a_mark_of_byte_order_does_no_harm(file: Path):
    assert problems_of(file, b"\xef\xbb\xbf" + GOOD.encode()) == []


def test_a_file_beyond_a_megabyte_is_not_read(file: Path):
    assert problems_of(file, GOOD + "#" * MAX_BYTES) == [
        "1:1: el archivo pasa de 1 MB; un directorio no necesita tanto"
    ]


def test_a_bomb_of_aliases_is_refused_without_being_opened(file: Path):
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
    )

    problems = problems_of(file, bomb)

    assert "1:5: no se permiten anclas (&nombre); escriba cada valor donde va" in problems
    assert "2:10: no se permiten alias (*nombre); escriba el valor completo" in problems


def overlaid(file: Path, overlay: str) -> list[str]:
    """Write a good file and an overlay, and list the overlay's problems."""
    file.write_text(GOOD, encoding="utf-8")
    over = file.with_name("demo.yaml")
    over.write_text(overlay, encoding="utf-8")
    return [problem.removeprefix(f"{over}:") for problem in check(file, over)]


def test_a_good_demonstration_has_no_problems(file: Path):
    assert overlaid(file, OVERLAY) == []


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        (
            "id: zacatecoluca",
            "id: la_union",
            "2:9: «id»: no hay una oficina «la_union» en el directorio",
        ),
        (
            "demonstration: true",
            "demonstration: false",
            "3:20: «demonstration»: lo que agrega la demostración debe llevar true",
        ),
        ("    demonstration: true\n", "", "2:5: «demonstration»: falta este campo"),
        ("slot_minutes: 30", "slot_minutes: 0", "9:39: «slot_minutes»: debe ser 5 o más"),
        ("horizon_days: 30", "horizon_days: 999", "9:90: «horizon_days»: debe ser 365 o menos"),
    ],
)
def test_a_problem_of_the_demonstration_is_said_in_its_own_file(
    file: Path, good: str, bad: str, said: str
):
    assert overlaid(file, OVERLAY.replace(good, bad)) == [said]


def test_a_demonstration_cannot_take_the_id_or_topic_of_a_real_visit(file: Path):
    service = GOOD[GOOD.index("  - id: oficina_primera") :]
    made_up = service.replace("    topic", "    demonstration: true\n    topic")

    assert overlaid(file, OVERLAY.replace("services: []", "services:") + made_up) == [
        "12:9: «id»: «oficina_primera_atencion» ya se usó en la línea 36",
        "14:12: «topic»: «orientation» ya tiene un servicio con cita en la línea 37",
    ]


def garbled(text: str, chance: random.Random) -> str:
    """Damage a file as a tired hand or a bad disk would."""
    lines = text.splitlines(keepends=True)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[at])
            case 2:
                lines[at] = " " * chance.randint(1, 5) + lines[at]
            case 3:
                lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
            case 4:
                place = chance.randrange(len(lines[at]) + 1)
                letter = chance.choice("\"'{}[]:,-#&*!|>%@`\\\t\x00\x85\ufeff\U0001f600ñ~0 \n")
                lines[at] = lines[at][:place] + letter + lines[at][place + 1 :]
            case _:
                other = chance.randrange(len(lines))
                lines[at], lines[other] = lines[other], lines[at]
    return "".join(lines)


def outcome(file: Path, text: str) -> Directory | list[str]:
    """Read a damaged file: a directory, or its problems; anything else fails the test."""
    file.write_text(text, encoding="utf-8")
    try:
        return directory.load(file)
    except DirectoryError as error:
        return error.problems


@pytest.mark.parametrize("first_seed", range(0, 200, 20))
def test_a_damaged_file_is_read_or_refused_with_places(file: Path, first_seed: int):
    for seed in range(first_seed, first_seed + 20):
        read = outcome(file, garbled(GOOD, random.Random(seed)))

        assert isinstance(read, Directory) or all(is_placed(file, each) for each in read)


@pytest.mark.parametrize("seed", range(10))
def test_the_real_file_damaged_is_read_or_refused_with_places(file: Path, seed: int):
    read = outcome(file, garbled(REAL.read_text(encoding="utf-8"), random.Random(seed)))

    assert isinstance(read, Directory) or all(is_placed(file, each) for each in read)


def test_most_damage_is_seen(file: Path):
    """A reader that took everything would pass the tests above."""
    refused = [
        seed
        for seed in range(100)
        if isinstance(outcome(file, garbled(GOOD, random.Random(seed))), list)
    ]

    assert len(refused) >= 80


@given(st.text(max_size=60) | st.text(alphabet="ab:-[]{}\"'&*!|>%#?, \n\t", max_size=60))
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_is_refused_with_places(tmp_path_factory, typed: str):
    file = tmp_path_factory.getbasetemp() / "typed.yaml"

    read = outcome(file, typed)

    assert isinstance(read, list)
    assert all(is_placed(file, each) for each in read)


def is_placed(file: Path, problem: str) -> bool:
    line, column, words = problem.removeprefix(f"{file}:").split(":", 2)
    return int(line) >= 1 and int(column) >= 1 and bool(words.strip())
