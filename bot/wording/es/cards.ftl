# La tarjeta de un servicio: un dato por renglón, y al final de dónde se sabe.
card-for-whom = Para: { $audience }
card-asks = Piden: { $needed }
card-cost = Cuesta: { $cost }
card-hours = Atienden: { $hours }
card-hours-always = Atienden: todos los días, a toda hora
card-reach = Contacto: { $contact }
card-begins = Para empezar: { $step }
card-caution = Tome en cuenta: { $caution }
card-withheld = Los requisitos, el costo y el horario aún no están confirmados: si quiere, la oficina los pregunta por usted.
proof-verified = Verificado el { $day }.
proof-source = Según { $institution }, { $date }.
proof-undated = Según { $institution }.
