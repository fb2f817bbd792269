"""Words that are told from a name when a name was asked."""

PARTICLES = frozenset("de del la las los y e da das do van von".split())
NO_NAME = frozenset(
    """adios ahi ahorita alcaldia alguien alla anonima anonimo antes anular apellido appointment
    aqui are asshole atras audio aun auxilio ayer ayuda ayudeme ayuden babosa baboso basura
    bien bitch boba bobo bot buen buenas buenos bye cabron caca cambiar cambio can cancel
    cancela cancelar cancele casa cerote cerotes chamba chao chucha cita citas cobran cojudo
    como confirmo costo cual cuales cualquiera cuando cuanta cuanto cuesta culera culero da dad
    dar daughter decir deje dejelo deportada deportado deportaron despues dia digo dije
    direccion do documentos does don't donde dont doy dui dumb el ella emergencia english
    entendi entiendo era es espanol esperame espere espereme esposa esposo esta estan estoy
    estupida estupido estupidos first foto fuck fucking fui gracias gratis hablar hay hello
    help hermana hermano hi hija hijo hijos hijueputa hola hora horario horarios horas how hoy
    hp husband idiota idiotas imbecil importa info informacion ingles inutil is it joder jueves
    last later le les licenciada licenciado luego lunes mal maldita maldito malparido mama mami
    mamon manana maquina marido martes matar me mejor menu mi miedo miercoles mierda mis misma
    mismo mom momentito momento morir morirme my nada nadie necesaria necesario necesitaba
    necesito need ni ninguna ninguno no noche nombre nos nose nosotros not nunca ocupo office
    oficina ok ola olvidelo one opcion orientacion otra otro pa pal papa papeles papi para
    partida pasaporte pedir pena pendeja pendejo perra person persona pisado please por porque
    precio prefiero primera primero puede pueden puedo puta que queja quien quienes quiero
    quisiera quisieran quitar recordatorios repetir repita requisitos robot sabado saber sacar
    se second seguir segunda segundo senor senora servicios shit si socorranme solvencia
    someone son sorry soy spanish stop su sus talk tarde te tengo thank thanks the tiene todo
    todos tonta tonto trabajo tramite tramites ubicacion ultima ultimo un una urgente usted
    vaya vecina vecino vengo ventanilla ver verga viernes vine volver vos voy wait want what
    when where which who why wife ya yes yo you zorra""".split()
)
"""Of a question, an errand, a courtesy, a relative or an insult: they give no name."""
