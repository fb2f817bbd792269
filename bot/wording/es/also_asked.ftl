# Lo que también se pregunta alrededor de una visita.
walk-in = Con cita le atienden a su hora. Sin cita puede llegar, pero no le puedo asegurar que le atiendan ese día. ¿Le aparto una?
someone-instead = Depende del trámite, y no lo tengo confirmado. Si quiere, una persona de la oficina le dice si otra persona puede ir por usted.
with-a-child = No sé de ninguna regla que lo impida, pero no lo tengo confirmado. Si quiere, una persona de la oficina se lo averigua.
free-of-charge = Sí: toda la ayuda de la oficina es gratis, y nadie debe cobrarle por ella. Otras instituciones cobran algunos trámites; dígame cuál y le digo lo que sé.
papers-asked = Traiga su DUI o los papeles que tenga. Si no tiene ninguno, venga igual.
parking = No sé si hay dónde parquear, y no quiero darle un dato equivocado. Si quiere, una persona de la oficina se lo averigua.
anothers-matter = De las citas y los casos solo puedo hablar con la propia persona. Puede escribirnos desde su teléfono o venir a la oficina. Si usted necesita algo, con gusto le ayudo.
insult = Entiendo que esté molesto, y aquí sigo para ayudarle.
