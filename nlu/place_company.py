"""The words beside a name that tell it is a street's, a saint's, a person's or far away."""

IN_TOWN = frozenset(
    """colonia barrio calle avenida av ave pasaje residencial urbanizacion urb reparto condominio
    comunidad lotificacion canton caserio hacienda finca senda bulevar boulevard blvd paseo
    parque plaza plazuela mercado hotel escuela instituto colegio liceo universidad iglesia
    parroquia capilla hospital clinica cancha estadio redondel puente cerro volcan rio
    laguna panaderia pupuseria tienda restaurante hogar farmacia cooperativa virgen fiesta
    penal banco torre club equipo edificio cine radio supermercado ferreteria almacen
    gasolinera laboratorio funeraria""".split()
)
"""What bears the name of a place or a saint without being there."""

TITLES = frozenset(
    """don dona senor senora sr sra srta senorita licenciado licenciada lic doctor doctora dr dra
    ingeniero ingeniera nina profesor profesora padre pastor hermano hermana tio tia primo
    prima hijo hija esposo esposa mama papa abuelo abuela sobrino sobrina amigo amiga vecino
    vecina cunado cunada suegro suegra jefe apellido apellidos mr mrs""".split()
)

FIRST_NAMES = frozenset(
    """ana maria jose juan carlos luis miguel jorge roberto ricardo mario oscar victor hugo julio
    cesar manuel antonio francisco rafael pedro pablo david daniel kevin bryan jonathan
    wilber william walter edwin ernesto eduardo fernando alejandro andres marvin nelson
    henry melvin isidro douglas mauricio salvador santos ramon raul rene ruben samuel saul
    sergio simon tomas angel alberto alfredo armando arturo benjamin christian cristian
    cristobal diego elias emilio enrique erick fidel gerardo german gilberto guillermo
    gustavo hector ismael israel ivan jaime javier jesus joaquin joel josue lorenzo marcos
    martin moises omar orlando oswaldo osmin rigoberto rodrigo rolando vladimir xavier rosa
    marta martha carmen sandra silvia claudia patricia gloria blanca karla carla gabriela
    daniela sofia fatima xiomara yesenia vanessa veronica wendy yolanda zoila elena elsa
    ester esther evelyn flor glenda griselda ingrid irma jacqueline jennifer jessica juana
    julia karen katherine laura leticia lidia lilian lorena lucia luz margarita marina
    maritza marlene mayra mercedes miriam morena nancy nelly norma olga paola raquel rebeca
    reina rina rosario roxana ruth sara sonia susana teresa vilma""".split()
)
"""Names people here are christened with: the word after one is a surname."""

ABROAD = frozenset(
    """california texas florida nevada arizona virginia maryland colorado georgia oregon illinois
    massachusetts missouri kentucky alabama louisiana mississippi wisconsin minnesota
    nebraska idaho montana wyoming connecticut delaware alaska pennsylvania utah tennessee
    oklahoma arkansas kansas iowa ohio michigan indiana houston dallas miami washington
    honduras guatemala mexico nicaragua panama colombia venezuela espana argentina chile
    peru ecuador bolivia paraguay uruguay brasil cuba belice haiti canada dominicana usa
    eeuu eua italia alemania ca tx nj sonora sinaloa chiapas tabasco veracruz oaxaca jalisco
    coahuila tamaulipas chihuahua puebla michoacan queretaro nayarit yucatan peten zacapa
    escuintla chiquimula sula copan arcangel madre europea benz bendita bendito""".split()
) | {
    "nuevo leon", "new jersey", "new york", "new mexico", "nueva york", "costa rica",
    "puerto rico", "republica dominicana", "estados unidos", "los angeles", "las vegas",
    "baja california", "north carolina", "south carolina",
}  # fmt: skip
"""What follows a name that is a place's abroad, a saint's or a thing's."""

OF_SAINTS = frozenset(
    """paul asis padua loyola borja aquino siena porres calasanz alcantara compostela allende
    tucuman potosi""".split()
)
"""What follows a saint's name after "de", here or in a town abroad."""

DEVOTION = frozenset(
    """promesa devoto devota devocion rezo reza rezar rezarle rece prometi milagro milagroso
    procesion encomiendo""".split()
)
"""What stands before the name of whom one prays to."""

PEOPLES = frozenset(["mejicanos", "mexicanos"])
SEVERAL = frozenset(
    """los unos otros dos tres cuatro cinco varios muchos algunos esos estos eran son somos fueron
    pinches""".split()
)
"""What stands before the people of a country, and not before a town that has their name."""

WITHHELD = frozenset(
    "privado privada privados privadas derecho virgen devoto devota medalla imagen".split()
)
"""What has a name of a place or a saint after "de"."""
