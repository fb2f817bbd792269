"""Words that may hide a danger, and what makes them innocent: worth one gentle question."""

# ruff: noqa: E501 - a phrase is one line

UNSURE = """
<us> cobra|cobran|cobraron|cobraba|cobraban
<one> <is> .. cobrando
<us> .. vienen|van|vinieron a? cobrar
renta
pagar|piden|pide|pagando .. renta
debo|debe|debemos|debia|deuda .. <coyote>|prestamista|gota|usurero
<coyote> .. cobra|cobran|cobrando|dinero|quiere|pide|paga~
prestamista .. cobra~|busca
gota a gota
ya? no aguanto|soporto mas|$|esto|esta|la
ya? no puedo mas
no es que .. morir~|matar~|suicid~
quiero|quisiera desaparecer
hacer una? locura
tengo|tiene|tenemos|me|da|le mucho|miedo|da .. miedo? .. volver|regresar|salir|casa|vuelva?
tengo|tenemos mucho miedo
vivo con miedo
estoy|esta|estamos desesperad~
<one> siento|siente .. achicopalad~|achorcholad~|deprimid~|vaci~|perdid~
achicopalad~
achorcholad~
deprimid~|depresion
no duermo|como desde|nada|de
<us> .. andan|anda|estan|esta buscando
<us> buscan|siguen|sigue|vigilan
no me siento segur~
no estoy|estamos segur~ en|aqui
peligro|peligrando
corri|huyendo|huyo|huimos|huir de
no puedo volver|regresar a mi .. casa|colonia|canton|pueblo|zona
<gang>
cansad~ de todo|esta vida
problemas con .. mi .. <partner>
<one> trata .. mal|feo
mi .. <partner> .. trata .. mal|feo
mi .. <partner> .. toma|bebe|bolo|borracho|grita|insulta
problemas en .. casa|hogar .. <partner>
no estoy|estamos bien .. en|con
necesito salir|irme .. de mi? casa
<one> presionan|presiona|obligan|obliga
<one> robaron|asaltaron
<one> hicieron|hizo .. daño|algo
no puedo hablar .. aqui|esta|oyen|ahora|escuch~
i am scared|afraid|depressed
they want|charge|ask|keep money|me|asking
can not take it|this .. anymore
hopeless
not safe
want to disappear
"""

INNOCENT = """
impuesto|impuestos|declaracion|declarar|constancia|solvencia|devolucion|hacienda .. renta
casa|cuarto|apartamento|local|pieza|vivienda|carro|habitacion|casas|cuartos|apartamentos .. en|de|la|para renta
renta|rentar|rento|rentamos .. casa|cuarto|apartamento|pieza|local|carro|mensual|alquiler|vivienda|hospedaje
renta .. dia|meses|mes|dueña|dueño|mensual|hacienda
dueña|dueño|casera|casero .. renta
<number> meses de renta
cuanto .. pagan|cobran|piden|es|sale .. renta
alquiler
ya no .. cobran|pago|pagamos|piden .. renta
no .. cobran|cobrando|piden .. renta
cuanto|cuantos|que|si|por_que .. <one> cobra|cobran
<one> cobra|cobran|cobraron|cobrar .. por|comision|banco|dui|partida|pasaporte|impuesto|impuestos|remesa|consulta|tramite|algo|multa|dolares|examen|hospital|clinica|inscripcion|envio|caro|recibo|luz|agua|mas|de_mas|doble
<one> <is> cobrando .. por|comision|banco|dui|partida|pasaporte|impuesto|impuestos|remesa|consulta|multa|caro|recibo
<one> buscan|buscando .. trabajo|empleo
<one> siguen|sigue en|por|pendiente|$
no .. peligro
"""
