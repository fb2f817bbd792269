# Cuando detuvieron a un familiar: aquí no se pide el nombre ni el caso.
detained-relative-where = Siento que esté pasando por esto. ¿Dónde detuvieron a su familiar? No me diga su nombre ni el caso por aquí.
detained-relative-where-abroad = En otro país
detained-relative-where-here = En El Salvador
detained-relative-where-unknown = No sé
detained-relative-abroad = Sé que es un momento muy duro. No hace falta que me diga su nombre ni el caso por aquí.
detained-relative-here = Sé que es un momento muy duro. Por su seguridad y la de su familiar, no me lo cuente por aquí: es mejor hablarlo en persona, sin costo.
detained-relative-unknown = Sé que es un momento muy duro. No me cuente el caso por aquí: una persona de la oficina le ayuda a ver dónde preguntar. Si después sabe dónde está, toque ese lugar.
