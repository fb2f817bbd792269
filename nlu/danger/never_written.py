"""How tattoos, gangs, records and arrest are told of oneself or a relative, and how asked about."""

# ruff: noqa: E501 - a phrase is one line

_I_OR_MINE = (
    "tengo|tngo|ando|llevo|traigo|tiene|anda|lleva|trae|tenia|tuve|tenemos|andamos|tienen|andan"
)
_SOME = "un|una|unos|unas|varios|varias|muchos|muchas|dos|tres|cuatro|algunos|mi|mis|los|el|todo|bastantes"
_GANG = "mara|maras|pandilla|pandillas|ms|clica|ms13|marero|mareros|pandillero|pandilleros|salvatrucha|barrio_18|la_18|la_13|letras|homies"
_HELD = "preso|presa|detenid~|encarcelad~|capturad~|recluid~|arrestad~|procesad~|condenad~|prófugo|bartoliniad~"
_CRIME = "homicidio|asesinato|agrupaciones|agrupacion|extorsion|droga|drogas|robo|hurto|violacion|secuestro|arma|armas|pandilla|mara|lesiones|estafa|lavado|trafico|posesion|tenencia|dui_manejar|amenazas|limitacion"

WALLS = "no sin nunca para quitar quitarme borrar donde como que pero not never"

TOLD = f"""
{_I_OR_MINE} {_SOME}? {_SOME}? tatuaj~|tatuad~|tattoo~|tatoo~|manchas_de|pintas_de
{_I_OR_MINE} .. brazo|brazos|pecho|espalda|cara|cuello|manos|cuerpo|piernas tatuad~
estoy|soy|esta|es|estan|ando|anda .. tatuad~
tatuaj~ .. de|de_la|del|con .. {_GANG}|numero|numeros|barrio|lagrima|telaraña
me hice|pinte|tatue|tatuaron|hicieron .. tatuaj~|letras|{_GANG}|tatuad~|brazo|pecho|cara
<kin> .. {_I_OR_MINE} .. tatuaj~|tatuad~
<kin> .. se .. tatuo|hizo_tatuajes
anduve|estuve|ande|andaba|andabamos|estaba|anda|anduvo|estuvo|andaba|ando|estoy|esta|milite|camine|caminaba|camino .. en|con|metid~|involucrad~|de .. {_GANG}|gente_del_barrio
fui|era|soy|somos|fuimos|es|fue un|una|de|parte|de_los|unos? {_GANG}|colaborador|palabrero|postero|exmarero|expandillero|ex_marero|ex_pandillero|homie|bandero
fui|era|soy|es|fue ex|miembro|parte|integrante|simpatizante|colaborador|jefe|soldado .. {_GANG}|clica
pertenec~|perteneci|pertenecia .. {_GANG}
exmarero|expandillero
me brincaron|brinque|brincaron
me|lo|se meti|metio|metieron|meti .. a|en|con .. {_GANG}
trabaje|trabajaba|trabajo|colabore|colaboraba|colaboro .. para|con|a .. {_GANG}
<mine> .. <kin> .. anda|anduvo|es|fue|era|estuvo|esta .. {_GANG}|marero|pandillero
cobraba|cobre|recogia|recogi .. renta|extorsion
vendi|vendia|move|movia|traficaba|trafique .. droga|drogas|coca|marihuana|polvo
mate|matamos a .. un|una|alguien|dos|gente|muchacho|hombre
robe|asalte|secuestre|extorsione|apuñale|dispare
{_I_OR_MINE} .. antecedentes|antecedente|record|expediente_penal .. penales|policiales|criminal|por|de|en|$|alla|aqui
{_I_OR_MINE} antecedentes
{_I_OR_MINE} .. caso|casos|causa|proceso|cargos|cargo|demanda|problema|problemas|cuenta|cuentas .. penal|penales|pendiente|pendientes|por|con_la_ley|con_la_justicia|con_la_policia .. {_CRIME}
{_I_OR_MINE} .. cargos|problemas|cuentas|causas .. con_la_ley|con_la_justicia|con_la_policia|pendientes|penales|la_ley|la_justicia
{_I_OR_MINE} .. causa|proceso|caso|expediente penal|criminal
{_I_OR_MINE} .. orden|ordenes .. captura|arresto|aprehension
tuve|tuvo|tengo|tiene problemas con .. ley|justicia|policia|pnc
hay .. orden .. captura .. mi|contra|<mine>
estuve|estuvo|cai|cayo|sali|salio|pase|paso|vengo|viene|estoy|esta|estaba|fui|fue .. {_HELD} .. por|en .. {_CRIME}|mariona|izalco|cecot|penal|carcel|bartolina|bartolinas|gotera|zacatraz|quezaltepeque|apanteos|aqui|el_salvador|regimen
estuve|estuvo|cai|cayo|sali|salio|pase|paso|vengo|viene|esta|tienen .. en|del|de|por .. mariona|izalco|cecot|penal|penales|carcel|bartolina|bartolinas|zacatraz|apanteos|gotera
estuve|cai|sali .. preso|presa|carcel|penal
<number> años preso|presa|carcel
cumpli|cumplio|cumpliendo|pague|purgue|purgo .. condena|pena|sentencia|carcel|años_preso
<us>|lo|la|los condenaron|procesaron|acusaron|acusan|sentenciaron|imputan|imputaron|señalan .. de|por|a|$
<us>|lo|la|los capturaron|detuvieron|arrestaron|agarraron|llevaron .. por|con|en .. {_CRIME}|regimen|tatuaj~|sospecha|vago|{_GANG}|asociaciones|agrupaciones
<us>|lo|la|los capturaron|detuvieron|arrestaron|agarraron .. bajo|bajar|bajando|aeropuerto|llegar|llegando|avion
<us>|lo|la|los|se capturaron|detuvieron|arrestaron|agarraron|llevaron ... soldados|policia|policias|pnc|militares|regimen|agentes
<us>|lo|la|los .. buscando .. policia|pnc|fiscalia|soldados|autoridades
soldados|policia|policias|pnc|militares|agentes .. capturaron|detuvieron|arrestaron|agarraron|llevaron .. mi|<us>|lo|la|los|se
capturaron|detuvieron|arrestaron|agarraron .. a .. mi|mis .. <kin> .. regimen|soldados|policia|pnc|{_CRIME}|aqui|casa|avion|aeropuerto|canton|{_GANG}
<kin> .. esta|estan|cayo|sigue|lleva .. preso|presa|detenid~|capturad~ .. regimen|mariona|izalco|cecot|penal|aqui|el_salvador|por|bartolina
en|por|con|desde el regimen .. mi|lo|la|me|<kin>
<kin> .. regimen
<us>|lo|la|los|le buscan|busca|anda_buscando|andan_buscando .. por|policia|pnc|fiscalia|soldados|autoridades|ley|justicia|juez .. {_CRIME}|policia|$|pnc|algo|delito
<us>|lo|la|los buscan por
policia|pnc|fiscalia|soldados|ley|justicia .. <us>|lo|la|los .. busca|buscan|buscando|anda_buscando
soy|ando|estoy|anda|esta .. profugo|profuga|huyendo_de_la_ley|huyendo_de_la_policia|fugitivo
estoy|esta|ando .. libertad_condicional|condicional|firmando|medidas_sustitutivas|libertad_condicionada
i|my .. have|has|had|got .. tattoos|tattoo .. of|gang|ms13|my|$|on|face|neck
i have tattoos|tattoo|gang_tattoos
my <kin-en> has tattoos|tattoo
i|he|she|my|<kin-en> was|is|am|were|used_to_be .. in|with|part .. gang|ms13|gangs|18th
i .. ran|rolled|banged with .. gang|ms13|them
i|he|she|<kin-en> have|has|had|got .. record|criminal_record|felony|felonies|charges|warrant|convictions
i|he|she|<kin-en> was|got|been|were convicted|arrested|charged|sentenced|locked_up .. for|of|in .. {_CRIME}|assault|drugs|dui|robbery|murder|el_salvador|gang
i|he did .. time|years .. in|for|prison|jail
police|cops|law|authorities is|are? .. looking .. for .. me|my|him|her
i|he killed|robbed|shot|stabbed .. someone|somebody|a|him|people
"""

ASKED = """
si|aunque tengo|tiene|tenes|tuviera|tienen .. antecedentes|tatuajes
a los|las que|quienes .. tienen|andan
personas|gente|los que .. tienen|andan|estan .. tatuaj~|antecedentes|tatuad~
carcel|preso|presa|detenid~|detencion|guardado .. inmigracion|migracion|condado|ice|alla|usa|estados|texas|houston
aeropuerto .. de alla|usa|estados|houston
agarraron|detuvieron|detuvo|llevaron .. migracion|migra|ice|frontera
tengo|tiene que .. sacar|llevar|presentar|tramitar .. antecedentes
"""

GOES_ON = """
y|entonces|por_eso|pero|asi_que quiero|quisiera|necesito|puedo|puede|pueden|donde|adonde|como|cuando|cuanto|que_hago|que_puedo|hay|busco|si_puedo|me_pueden|ustedes|quien
pero|but
and i|can|where|how|do want|need|i|you|can
"""
