"""What people call what the directory calls otherwise, and the words that tell nothing of it."""

SAYS_NOTHING = frozenset(
    """a al ante con de del desde donde e el ella ellos en entre es esta este esto eso esa ese fue
    ha hay he la las le les lo los me mi mis muy ni no nos o para pero por porque que quien
    se ser si sin sobre son soy su sus te tiene tengo tienen tu un una uno unos unas usted
    ustedes y ya yo como cual cuando cuanto cuantos aqui ahi alli algo alguien cosa cosas
    mas menos todo todos otra otro hola buenas buenos dias tardes noches gracias favor porfa
    pues entonces oiga mire disculpe quiero quisiera necesito necesitan ocupo busco buscar
    puedo puede pueden podria hacer hago hace sacar saco saca pedir pido pide tramitar
    tramite tramites conseguir obtener dan dar den doy ayuda ayudan ayudar ayudenme apoyo
    informacion saber digame servicio servicios persona personas oficina oficinas office
    offices programa ir voy va vamos vine vengo vino estoy estan estaba tener hablar algun
    alguna cita citas visita visitas appointment visit cuesta cuestan cobran cobra vale
    precio costo gratis llevo llevar lleva papel papeles requisito requisitos documento
    documentos bring documents requirements free cost much apply program programs vienen
    viene llega llegan gente estados unidos pais country anos ano dia hoy ahora manana senor
    senora nada bien solo tambien adonde the an and or of to in on at for from with i you
    she it we they my your his her is are was be do does did have has had can could will
    would what where when how who which need want get help some any about there here this
    that please thanks thank hello hi go know one
    """.split()
)
"""Words of any request, which tell no service from another."""

_MEANS = """
exterior: houston angeles usa eeuu gringolandia alla norte texas maryland virginia consulado
 consulados afuera extranjero abroad consulate states washington california york
vencio: vencido vencida expiro caduco caducado expired
perdio: perdi perdido extravie extraviado robaron robo botaron lost stolen
primera: nunca jamas never
renovar: renueva renovacion renew actualizar
domicilio: direccion casa mude mudanza moved address
carro: troca pickup camioneta vehiculo car truck
carros: trocas vehiculos cars
psicologo: psicologa psicologia terapia terapeuta psychologist therapist counseling
medico: doctor doctora medica
emergencia: urgencia emergency
ambulancia: ambulance
escuela: colegio school escuelas kinder
titulo: licenciatura diploma degree
universitario: universidad university college
examen: prueba test exam
noche: nocturno nocturna
vuelo: avion flight plane
abogado: abogada licenciado lawyer attorney
cuerpo: cadaver restos difunto remains body
fallecido: murio muerto fallecio died dead
extorsion: renta extorsionan extorsionando extortion
amenazas: amenazan amenaza threats threatened
alcohol: bebe bebiendo tomando borracho drinking licor
drogas: droga drugs vicio adiccion
negocio: negocios negocito tienda pupuseria emprender business
capital: semilla prestamo
temporal: temporada
psicologico: emocional
"""

MEANS: dict[str, str] = {
    word: meant
    for line in _MEANS.replace("\n ", " ").strip().split("\n")
    for meant, said in [line.split(": ")]
    for word in said.split()
}
"""The directory's word for what people say."""

INSTITUTIONS: dict[str, str] = {
    "Registro Nacional de las Personas Naturales": """
rnpn
registro nacional
registro de personas naturales
duicentro|duicentros
""",
    "Procuraduría General": """
pgr
procuraduria
procuraduria general
procurador|procuradora
""",
    "Procuraduría para la Defensa de los Derechos Humanos": """
pddh
procuraduria de|para? la? derechos_humanos|defensa
derechos humanos
""",
    "Ministerio de Relaciones Exteriores": """
cancilleria
relaciones exteriores
rree
foreign ministry
""",
    "Viceministerio de Diáspora": """
viceministerio
viceministerio de? la? diaspora
vdmh
""",
    "Dirección General de Migración": """
dgme
migracion_y_extranjeria
direccion de migracion
""",
    "Policía Nacional Civil": """
pnc
policia nacional
""",
    "Ministerio de Trabajo": """
mtps
ministerio de? trabajo
mintrab
""",
    "Ministerio de Educación": """
mined|mineducyt
ministerio de? educacion
""",
    "Ministerio de Salud": """
minsal
ministerio de? salud
""",
    "INCAF": """
incaf|insaforp
""",
    "Comisión Nacional de la Micro y Pequeña Empresa": """
conamype
""",
    "Organización Internacional para las Migraciones": """
oim|iom
organizacion internacional para las? migraciones
""",
    "ACNUR": """
acnur|unhcr
""",
    "ISDEMU": """
isdemu
""",
    "CONAPINA": """
conapina|conna|isna
""",
    "Fiscalía General": """
fgr|fiscalia
""",
    "Instituto Salvadoreño del Seguro Social": """
el|del|al isss
seguro social
""",
    "FOSALUD": """
fosalud
""",
    "Cruz Roja": """
cruz roja
red cross
""",
    "COFAMIDE": """
cofamide
""",
    "Comité de Familiares de Migrantes Fallecidos y Desaparecidos": """
comite de familiares
""",
    "USCRI": """
uscri
""",
    "Aduanas": """
aduana|aduanas
""",
    "Registro del Estado Familiar": """
registro del? estado_familiar|familiar
""",
    "Asociación Agenda Migrante": """
agenda migrante
aames
""",
}
"""How people name each institution; the name is a part of what the directory writes."""
