"""Words as people shorten and misspell them on a telephone, with what they stand for."""

_PAIRS = """
q que|k que|ke que|qe que|qu que|ke que|qeu que|x por|xq porque|pq porque|porq porque|xk porque
pk porque|xke porque|xqe porque|pq porque|porke porque|d de|dl del|m me|t te|c se|tb tambien
tmb tambien|tbn tambien|tmbn tambien|tanbien tambien|bn bien|vn bien|bns buenos|bnas buenas
wenas buenas|wenos buenos|dnd donde|dond donde|onde donde|aonde donde|adonde donde|ande donde
cm como|cmo como|km como|komo como|aki aqui|aya alla|porfa por favor|porfis por favor
xfa por favor|xfavor por favor|xfis por favor|pofa por favor|porfavor por favor|porfi por favor
pa para|pal para el|pala para la|pls please|plz please|plis please|grax gracias|grcs gracias
grx gracias|grasias gracias|gracia gracias|thx thanks|ty thanks|tks thanks|uds ustedes
ud usted|vd usted|uste usted|msj mensaje|msjs mensajes|msg mensaje|mjs mensaje|tel telefono
num numero|nro numero|nel no|nombe no|nambe no|nop no|nope no|simon si|sip si|sep si
sii si|zi si|okey ok|okay ok|oki ok|okis ok|okei ok|dale ok|lic licenciada|doc doctor
srta senorita|sra senora|sr senor|toy estoy|tas estas|ta esta|tamos estamos|taba estaba
toi estoy|vos usted|sos es|tenes tienes|podes puedes|queres quieres|entendes entiendes
haces hace|decime digame|decirme decir|haceme hazme|veni venga|avisame aviseme|ayudame ayudeme
pasame paseme|comunicame comuniqueme|cancelame canceleme|cambiame cambieme|agendame agendeme
mandame mandeme|dejame dejeme|chamba trabajo|jale trabajo|brete trabajo|camello trabajo
chambear trabajar|pisto dinero|baro dinero|feria dinero|lana dinero|billete dinero
cipote hijo|cipota hija|cipotes hijos|cipotas hijas|cipotio hijo|cipotia hija|yunais estados unidos
yunai estados unidos|eeuu estados unidos|eua estados unidos|usa estados unidos
ocupo necesito|ocupa necesita|ocupan necesitan|hallo encuentro|allo encuentro|hallar encontrar
pollero coyote|troca carro|alao al lado|ala a la|alas a las|dela de la|enla en la|nose no se
talves talvez|aki aqui|ahorita ahora|orita ahora|aorita ahora|aora ahora|ahoritita ahora
kien quien|kienes quienes|ai hay|ahi ahi|ay hay|ase hace|aser hacer|sicologo psicologo
sicologa psicologa|sicologia psicologia|u you|ur your
dont do not|doesnt does not|didnt did not|isnt is not
wont will not|ive i have|youre you are
hes he is|shes she is|thats that is|lets let us|havent have not|wasnt was not|couldnt could not
im i am|arent are not|cant can not
wanna want to|gonna going to|appt appointment|apt appointment|apointment appointment
appoinment appointment|apoinment appointment|ofi oficina|r are|plox please
whats what is|wheres where is|whos who is|tlf telefono|cel celular|fonazo llamada|kmo como
dsp despues|dps despues|desp despues|ntp no|xa para|xla por la|pq porque|k que|ps pues|pos pues
pues pues|tonces entonces|entons entonces|mija mi hija|mijo mi hijo|cnd cuando|cdo cuando
cto cuanto|kto cuanto|qnto cuanto|ktos cuantos|nesecito necesito|nececito necesito
nesisito necesito|nececito necesito|necsito necesito|nesito necesito|ncesito necesito|kro quiero
kiero quiero|qiero quiero|qero quiero|kisiera quisiera|qisiera quisiera|kero quiero
sitas citas|deportao deportado|keren quieren|kieren quieren|qieren quieren|kiere quiere
kere quiere|qiere quiere
retornao retornado|resibo recibo|cancelenmela cancelen
"""

SHORT_FORMS: dict[str, str] = {
    short: long
    for short, _, long in (
        pair.partition(" ") for line in _PAIRS.split("\n") for pair in line.split("|")
    )
    if short and long
}

# Words that are often misspelt by ear; whatever sounds like one of them is read as it.
COMMON_WORDS = """
abogado abogada abren abrir abierto ahora ayuda ayudar ayudan ayer avion aplicar apuntar atienden
audio bachillerato borrar borren buscar busco cambiar cambio cancelar cancelen capacitacion carcel
certificado certificar cerrado cierran cita citas comer comida como confirmar confirmo conseguir
consulta copia correo cosa cuando cuanto cuanta cuantos cuesta cual datos deber decir dejar
deportado deportada deportaron derecho desaparecido desaparecio desempleo despues detenido
dinero direccion documento documentos donde duda empezar empleo encontrar encuentro enfermo
enferma entiendo equivoque esposa esposo escribir escriban escuela escucho espanol espero estudiar
estudios favor fecha gracias gratis hablar hacer hace hago hambre hasta hermana hermano hija hijo
hijos hoy hora horario horas humano informacion ingles ingresar ir joven llamar llame llamo llegar
llevar llevo licenciada licencia maltrata mandaron manden matar medicina mejor mensaje mensajes
meses miedo migracion miercoles mujer muchacho nacimiento nacio necesita necesito negocio ninguna
ninos nino noche nombre noveno nunca ocupar oficina operacion otra otro papeles partida pasaporte
pase penales persona personas pension pregunta preguntar psicologo queda queja quedar quien quiero
quieren quisiera quitar quieres recibir recordatorio recordatorios recuperar requisito requisitos
reservar responden retornado sabado sacar salud sabe saben salvador servicio servicios sesion
siento solicitar solvencia suicidar tarde telefono tiempo tienen tiene tramite trabajo trabajar
tramites vacuna valido venir viernes verdad viaje vida vine vino violaron violencia vivir
vivienda vivo volver vuelvan yendo zona jueves ubicacion ubicados alcaldia extorsion extorsionan
amenaza amenazan amenazaron golpea golpeo cancelar reprogramar mover recordar olvidar
"""
