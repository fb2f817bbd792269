"""How somebody says of themselves that they are a child, and what only sounds so."""

# ruff: noqa: E501 - a phrase is one line

SAYS_SO = """
tengo|tngo|tego <age> años|añitos
tengo|tngo|tego <age> $|y|pero
tengo apenas|solo|recien <age>
solo|apenas|recien tengo|cumpli <age>
yo tengo <age>
cumpli|cumplo|cumplire <age> .. años|ayer|este|hoy|la|en|hace_poco|$
voy a cumplir|tener <age>
ando|soy|estoy en|de los <age> años
soy de <age> años
soy menor|menores $|de|y|pero|no|me|con|todavia|aun
soy|somos menor|menores de? edad
todavia|aun soy menor
no soy mayor de edad
no tengo 18
no he cumplido 18|los|la
me faltan .. para .. 18|cumplir|mayor
soy un|una|solo_un|solo_una niño|niña|adolescente
yo? soy niño|niña|menor|adolescente
soy un|una cipote|cipota|bicho|bicha|muchachito|muchachita de <age>
soy un|una muchacho|muchacha|joven de <age>
estoy|voy|ando en cuarto|quinto|sexto|septimo|octavo|noveno|primer|segundo|tercer grado
soy de cuarto|quinto|sexto|septimo|octavo|noveno grado
i am <age> years|yrs|yo
i am <age> $|and|but|with|now
i am only|just <age>
i just? turned <age>
i am a? minor|kid|child
i am just|only a kid|child
i am under 18|age
i am not 18
in <ordinal> grade
i am|im in middle|elementary school
"""

NOT_SO = """
no soy menor|niño|niña
ya no soy menor|niño|niña
si|aunque|como|cuando fuera|fuese|era menor|niño|niña
soy menor que|de_mis|de_los|de_todos|por
soy el|la menor
tengo <age> años|meses|dias|semanas de|en|viviendo|trabajando|fuera|sin|que|aqui|alla|casad~|esperando|andando|residiendo
tengo <age> .. hijos|nietos|hermanos|dias|meses|semanas|minutos|horas|libras|manzanas|empleados|materias|vacas|gallinas|primos|sobrinos|casas|trabajos|cuadras|mil|dolares|pesos|alumnos|citas|tatuajes|tios|gatos|perros
tengo <age> y .. medio .. de|viviendo
tenia|tuve|tendria <age> años
hace <age> años
mi|mis|el|la|un|una <child>|<kin> .. tiene|tienen|cumple|cumplio|va_a_cumplir <age>
tiene|tienen|cumple|cumplio <age>
<age> y <age>
i am <age> years|minutes|days|weeks|months|hours|miles|blocks away|late|from|in|pregnant|clean|sober|out
i am <age> years .. of|in|here|working|married|away
i am not a minor|kid
my .. is|are|turned <age>
"""
