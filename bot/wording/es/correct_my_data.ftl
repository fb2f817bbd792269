correct-my-data-what = ¿Qué dato suyo está mal, y cómo debe quedar? Dígamelo en pocas palabras.
correct-my-data-taken = Recibimos su petición: es el caso { $folio }. Una persona de la oficina lo corregirá a más tardar el { $by }, y le avisaremos por aquí.
