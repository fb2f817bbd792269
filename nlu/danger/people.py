"""Who danger is told of: words for people, as classes for `nlu.phrases`."""

from nlu.danger.layout import joined

_PARTNER = joined(
    """
    esposo esposa marido mujer pareja companero companera novio novia conyuge concubino exesposo
    exesposa expareja exmarido exnovio exnovia ex hombre bocina
    """
)
_SMALL = joined(
    """
    nino nina ninos ninas ninito ninita ninitos ninitas bebe bebes bebito bebita bebecito recien
    menor menores nene nena nenes nenas criatura criaturas nieto nieta nietos nietas nietecito
    nietecita nietito nietita sobrinito sobrinita hermanito hermanita hermanitos hermanitas hijito
    hijita hijitos hijitas bichito bichita bichitos cipotillo cipotilla cipotillos cipotitos
    alumno alumna alumnos alumnas estudiante nieteito chiquito chiquita chiquitos chiquitas
    chiquillo chiquilla pequenito pequenita mocoso infante huerfano huerfana ahijado ahijada
    hijastra hijastro hijastros hijastras tierno tierna tiernito tiernita cipotita muchachito
    muchachita
    """
)
_OFFSPRING = "hijo hija hijos hijas bicho bicha bichos bichas mono monos patojo patoja"
_KIN = joined(
    """
    hermano hermana hermanos hermanas mama papa mami papi mamita madre padre padres primo prima
    primos primas tio tia tios tias sobrino sobrina sobrinos sobrinas abuelo abuela abuelito
    abuelita abuelos cunado cunada suegra suegro yerno nuera padrastro madrastra familiar
    familiares familia pariente parientes gemelo gemela comadre compadre papas
    """
)
_OTHERS = joined(
    """
    amigo amiga amigos amigas chero chera cheros vecino vecina vecinos muchacho muchacha muchachos
    muchachas senor senora senores joven jovenes persona personas companeros gente hombre hombres
    mujer mujeres tipo tipos sujeto sujetos alguien anciano anciana viejito viejita conocido
    conocida paisano paisana cipotes jovencita jovencito esposos
    """
)
_KIN_EN = joined(
    """
    son sons daughter daughters brother sister brothers sisters husband wife mom mother mum dad
    father cousin cousins friend kid kids child children boyfriend girlfriend nephew niece uncle
    aunt family baby grandma grandpa grandson granddaughter stepdad stepmom roommate neighbor
    parents fiance partner ex
    """
)
_SMALL_EN = joined(
    """
    kid kids child children baby babies toddler kid kids girl girls son sons daughter daughters
    niece nephew grandson granddaughter stepdaughter stepson student students minor
    """
)

PEOPLE = {
    "one": "me nos te la lo le las los les",
    "them": "la lo le las los les",
    "us": "me nos",
    "mine": "mi mis tu su sus nuestro nuestra nuestros nuestras",
    "the": joined(
        """
        mi mis tu su sus nuestro nuestra nuestros nuestras la el los las un una unos unas al ese
        esa esos esas este esta estos estas otro otra otros otras del dos tres varios varias
        """
    ),
    "partner": _PARTNER,
    "small": _SMALL,
    "child": f"{_SMALL} {_OFFSPRING}",
    "offspring": _OFFSPRING,
    "kin": f"{_PARTNER} {_SMALL} {_OFFSPRING} {_KIN} amigo amiga vecino vecina muchacho muchacha",
    "person": f"{_PARTNER} {_SMALL} {_OFFSPRING} {_KIN} {_OTHERS}",
    "elder-man": joined(
        """
        padrastro tio abuelo papa papi padre vecino senor maestro profesor profe pastor catequista
        entrenador padrino viejo hombre novio primo cunado sacerdote cura adulto desconocido
        suegro conserje vigilante hermanastro hermano tata abuelastro
        """
    ),
    "gang": joined(
        """
        mara maras marero mareros pandilla pandillas pandillero pandilleros clica homies posteros
        palabrero cartel carteles zetas narco narcos sicario sicarios malandros delincuentes
        criminales maleantes ms13 m13 dieciocho extorsionistas extorsionista malos bandidos
        """
    ),
    "boss": joined(
        """
        patron patrona jefe jefa duena dueno encargado encargada supervisor capataz mayordomo
        empleador senora senor
        """
    ),
    "coyote": joined(
        """
        coyote coyotes pollero polleros guia guias traficante traficantes coyotero coyota
        smuggler smugglers
        """
    ),
    "weapon": joined(
        """
        pistola pistolas arma armas machete machetes corvo corvos cuchillo cuchillos navaja
        escopeta fusil rifle puñal cuma revolver picahielo garrote bate pistolas cuchilla tubo
        """
    ),
    "blade": "cuchillo cuchillos machete machetes corvo corvos navaja cuchilla puñal cuma hacha",
    "kin-en": _KIN_EN,
    "small-en": _SMALL_EN,
    "me-en": "me us him her them",
    "weapon-en": "gun guns knife machete pistol rifle bat weapon",
    "age": joined(
        """
        6 7 8 9 10 11 12 13 14 15 16 17 seis siete ocho nueve diez once doce trece catorce quince
        dieciseis diecisiete six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen
        """
    ),
    "ordinal": "fourth fifth sixth seventh eighth ninth tenth 5th 6th 7th 8th 9th 10th",
    "babyage": "1 2 3 4 5 uno un dos tres cuatro cinco one two three four five",
    "number": joined(
        """
        1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 30 40 45 60 90 un una
        uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta
        varios varias unos unas algunos pocos muchos one two three four five six seven eight nine
        ten several few a
        """
    ),
    "span": joined(
        """
        dia dias semana semanas mes meses hora horas noche noches ratos day days week weeks month
        months hours year years
        """
    ),
    "weekday": joined(
        """
        lunes martes miercoles jueves viernes sabado domingo ayer antier anoche anteayer enero
        febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        entonces monday tuesday wednesday thursday friday saturday sunday yesterday january
        february march april june july august september october november december last
        """
    ),
}
