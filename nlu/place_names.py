"""The 262 municipalities of before May 2024, the 44 of since then, and the 14 departments.

Legislative Decree 762 of 2023 joined the old municipalities, as districts, into the new ones.
Where sources differ, California is put in Usulután Este, as most of them do.
"""

MUNICIPALITIES = """
Ahuachapán | Ahuachapán Norte | Atiquizaya, El Refugio, San Lorenzo, Turín
Ahuachapán | Ahuachapán Centro | Ahuachapán, Apaneca, Concepción de Ataco, Tacuba
Ahuachapán | Ahuachapán Sur | Guaymango, Jujutla, San Francisco Menéndez, San Pedro Puxtla
Santa Ana | Santa Ana Norte | Masahuat, Metapán, Santa Rosa Guachipilín, Texistepeque
Santa Ana | Santa Ana Centro | Santa Ana
Santa Ana | Santa Ana Este | Coatepeque, El Congo
Santa Ana | Santa Ana Oeste | Candelaria de la Frontera, Chalchuapa, El Porvenir
Santa Ana | Santa Ana Oeste | San Antonio Pajonal
Santa Ana | Santa Ana Oeste | San Sebastián Salitrillo, Santiago de la Frontera
Sonsonate | Sonsonate Norte | Juayúa, Nahuizalco, Salcoatitán, Santa Catarina Masahuat
Sonsonate | Sonsonate Centro | Sonsonate, Sonzacate, Nahulingo, San Antonio del Monte
Sonsonate | Sonsonate Centro | Santo Domingo de Guzmán
Sonsonate | Sonsonate Este | Izalco, Armenia, Caluco, San Julián, Cuisnahuat, Santa Isabel Ishuatán
Sonsonate | Sonsonate Oeste | Acajutla
Chalatenango | Chalatenango Norte | La Palma, Citalá, San Ignacio
Chalatenango | Chalatenango Centro | Nueva Concepción, Tejutla, La Reina, Agua Caliente
Chalatenango | Chalatenango Centro | Dulce Nombre de María, El Paraíso, San Francisco Morazán
Chalatenango | Chalatenango Centro | San Rafael, Santa Rita, San Fernando
Chalatenango | Chalatenango Sur | Chalatenango, Arcatao, Azacualpa, Comalapa
Chalatenango | Chalatenango Sur | Concepción Quezaltepeque
Chalatenango | Chalatenango Sur | El Carrizal, La Laguna, Las Vueltas, Nombre de Jesús
Chalatenango | Chalatenango Sur | Nueva Trinidad, Ojos de Agua, Potonico, San Antonio de la Cruz
Chalatenango | Chalatenango Sur | San Antonio Los Ranchos, San Francisco Lempa, San Isidro Labrador
Chalatenango | Chalatenango Sur | San José Cancasque, San José Las Flores, San Luis del Carmen
Chalatenango | Chalatenango Sur | San Miguel de Mercedes
Cuscatlán | Cuscatlán Norte | Suchitoto, San José Guayabal, Oratorio de Concepción
Cuscatlán | Cuscatlán Norte | San Bartolomé Perulapía, San Pedro Perulapán
Cuscatlán | Cuscatlán Sur | Cojutepeque, San Rafael Cedros, Candelaria, Monte San Juan, El Carmen
Cuscatlán | Cuscatlán Sur | San Cristóbal, Santa Cruz Michapa, San Ramón, El Rosario
Cuscatlán | Cuscatlán Sur | Santa Cruz Analquito, Tenancingo
La Libertad | La Libertad Norte | Quezaltepeque, San Matías, San Pablo Tacachico
La Libertad | La Libertad Centro | San Juan Opico, Ciudad Arce
La Libertad | La Libertad Oeste | Colón, Jayaque, Sacacoyo, Tepecoyo, Talnique
La Libertad | La Libertad Este | Antiguo Cuscatlán, Huizúcar, Nuevo Cuscatlán, San José Villanueva
La Libertad | La Libertad Este | Zaragoza
La Libertad | La Libertad Costa | Chiltiupán, Jicalapa, La Libertad, Tamanique, Teotepeque
La Libertad | La Libertad Sur | Comasagua, Santa Tecla
San Salvador | San Salvador Norte | Aguilares, El Paisnal, Guazapa
San Salvador | San Salvador Oeste | Apopa, Nejapa
San Salvador | San Salvador Este | Ilopango, San Martín, Soyapango, Tonacatepeque
San Salvador | San Salvador Centro | Ayutuxtepeque, Mejicanos, San Salvador, Cuscatancingo
San Salvador | San Salvador Centro | Ciudad Delgado
San Salvador | San Salvador Sur | Panchimalco, Rosario de Mora, San Marcos, Santo Tomás
San Salvador | San Salvador Sur | Santiago Texacuangos
La Paz | La Paz Oeste | Cuyultitán, Olocuilta, San Juan Talpa, San Luis Talpa, San Pedro Masahuat
La Paz | La Paz Oeste | Tapalhuaca, San Francisco Chinameca
La Paz | La Paz Centro | El Rosario, Jerusalén, Mercedes La Ceiba, Paraíso de Osorio
La Paz | La Paz Centro | San Antonio Masahuat, San Emigdio, San Juan Tepezontes
La Paz | La Paz Centro | San Luis La Herradura, San Miguel Tepezontes, San Pedro Nonualco
La Paz | La Paz Centro | Santa María Ostuma, Santiago Nonualco
La Paz | La Paz Este | Zacatecoluca, San Juan Nonualco, San Rafael Obrajuelo
Cabañas | Cabañas Este | Sensuntepeque, Victoria, Dolores, Guacotecti, San Isidro
Cabañas | Cabañas Oeste | Ilobasco, Tejutepeque, Jutiapa, Cinquera
San Vicente | San Vicente Norte | Apastepeque, Santa Clara, San Ildefonso, San Esteban Catarina
San Vicente | San Vicente Norte | San Sebastián, San Lorenzo, Santo Domingo
San Vicente | San Vicente Sur | San Vicente, Guadalupe, Verapaz, Tepetitán, Tecoluca
San Vicente | San Vicente Sur | San Cayetano Istepeque
Usulután | Usulután Norte | Santiago de María, Alegría, Berlín, Mercedes Umaña, Jucuapa
Usulután | Usulután Norte | El Triunfo, Estanzuelas, San Buenaventura, Nueva Granada
Usulután | Usulután Este | Usulután, Jucuarán, San Dionisio, Concepción Batres, Santa María
Usulután | Usulután Este | Ozatlán, Tecapán, Santa Elena, California, Ereguayquín
Usulután | Usulután Oeste | Jiquilisco, Puerto El Triunfo, San Agustín, San Francisco Javier
San Miguel | San Miguel Norte | Ciudad Barrios, Sesori, Nuevo Edén de San Juan, San Gerardo
San Miguel | San Miguel Norte | San Luis de la Reina, Carolina, San Antonio, Chapeltique
San Miguel | San Miguel Centro | San Miguel, Comacarán, Uluazapa, Moncagua, Quelepa, Chirilagua
San Miguel | San Miguel Oeste | Chinameca, Nueva Guadalupe, Lolotique, San Jorge
San Miguel | San Miguel Oeste | San Rafael Oriente, El Tránsito
Morazán | Morazán Norte | Arambala, Cacaopera, Corinto, El Rosario, Joateca, Jocoaitique, Meanguera
Morazán | Morazán Norte | Perquín, San Fernando, San Isidro, Torola
Morazán | Morazán Sur | Chilanga, Delicias de Concepción, El Divisadero, Gualococti, Guatajiagua
Morazán | Morazán Sur | Jocoro, Lolotiquillo, Osicala, San Carlos, San Francisco Gotera, San Simón
Morazán | Morazán Sur | Sensembra, Sociedad, Yamabal, Yoloaiquín
La Unión | La Unión Norte | Anamorós, Bolívar, Concepción de Oriente, El Sauce, Lislique
La Unión | La Unión Norte | Nueva Esparta, Pasaquina, Polorós, San José La Fuente
La Unión | La Unión Norte | Santa Rosa de Lima
La Unión | La Unión Sur | Conchagua, El Carmen, Intipucá, La Unión, Meanguera del Golfo
La Unión | La Unión Sur | San Alejo, Yayantique, Yucuaiquín
"""

SHORT_NAMES = """
Zacatecoluca: zacate, zacateco, sacate, zaca, zacatec
Usulután: usulu, usu
San Miguel: sanmi, s miguel, san migue, san migel, sanmigel, san mike, sanmike
San Salvador: sansal, san sal, sansivar, san sivar, sivar, la capital
Mejicanos: mexicanos
Soyapango: soya
Chalatenango: chalate
Cojutepeque: cojute
Ahuachapán: ahuacha, awachapan
Santa Ana: santana
Santa Tecla: tecla
San Juan Opico: opico
San Francisco Gotera: gotera
Ciudad Delgado: delgado
Sensuntepeque: sensunte
Suchitoto: suchi
Sonsonate: sonso
Tonacatepeque: tonaca
La Libertad: puerto de la libertad, puerto la libertad, el puerto de la libertad
Quezaltepeque: quezalte
Concepción de Ataco: ataco
Concepción Batres: batres
Jiquilisco: jiqui
San Antonio: san antonio del mosco
Colón: lourdes colon, lourdes
San Luis La Herradura: la herradura
Ayutuxtepeque: ayutux
Texistepeque: texis
Apastepeque: apaste
Antiguo Cuscatlán: antiguo
San Pablo Tacachico: tacachico
San Rafael Obrajuelo: obrajuelo
San Bartolomé Perulapía: perulapia
San Pedro Perulapán: perulapan
San José Cancasque: cancasque
San José Guayabal: guayabal
Santa Isabel Ishuatán: ishuatan
Santa Cruz Michapa: michapa
Santa Cruz Analquito: analquito
Santa Rosa Guachipilín: guachipilin
Santa María Ostuma: ostuma
Santiago Texacuangos: texacuangos, texacuango
San Cayetano Istepeque: istepeque
San Pedro Puxtla: puxtla
San Sebastián Salitrillo: salitrillo
"""

BY_ITSELF = """
San Miguel, San Salvador, San Vicente, Santa Ana, Santa Tecla, El Paisnal, El Divisadero
"""
"""Two-word names that are said of nothing but the place."""

SHARED = """
Candelaria, Colón, Dolores, Guadalupe, Verapaz, Jerusalén, Berlín, Corinto
Bolívar, Armenia, Turín, Zaragoza, Comalapa, Nueva Concepción
zacate, sacate, zaca, usu, mexicanos, soya, tecla, delgado, la capital, santana, suchi, Masahuat
Nueva Granada, Tacuba, Delicias de Concepción, Aguilares, opico, gotera, sonso, batres
tonaca, lourdes, la herradura, antiguo, guayabal, guachipilin, salitrillo
"""
"""Names that are also a person's, a thing's or somewhere else's."""

SHARED_AREAS = """
La Paz, Cabañas
"""

EVERYDAY_WORDS = """
El Porvenir, El Refugio, El Triunfo, El Paraíso, La Reina, El Tránsito, Sociedad, Victoria, Alegría
Agua Caliente, Las Vueltas, La Laguna
"""
"""Names that are said every day of something else."""

ELSEWHERE = """
California, Carolina, San Antonio, San José, San Francisco, Santa María, Santa Rosa
Nombre de Jesús
"""
"""Names that mean something else unless the municipality or its department is named with them."""

GIVEN_NAMES = """
Candelaria, Dolores, Victoria, Guadalupe, Carolina, Alegría, California, Colón
"""
"""Names that, alone, are more likely a person's or a thing's."""

NO_PLACES = """
mejicano mejicana mejicanas mexicano mexicana mexicanas salvadoreno salvadorena miguelito
dolares colores acuse aguilar santos victima victimas alergia alergias coral colono calor
"""
"""Words that look like a name on the map with a slip in it."""

WRITTEN_SHORT = {
    "sn": "san", "s": "san", "sta": "santa", "sto": "santo",
    "sna": "san", "sam": "san", "satna": "santa", "snata": "santa",
    "satno": "santo", "stgo": "santiago", "cd": "ciudad",
    "cdad": "ciudad", "pto": "puerto", "fco": "francisco", "fca": "francisca", "nva": "nueva",
    "depto": "departamento", "dpto": "departamento", "dep": "departamento",
    "mpio": "municipio", "muni": "municipio", "col": "colonia", "d": "de", "dl": "del",
    "n": "en", "x": "por",
}  # fmt: skip
