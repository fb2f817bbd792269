detained-relative-where = Siento que esté pasando por esto. ¿Dónde detuvieron a su familiar? No me diga su nombre ni el caso por aquí.
detained-relative-abroad = En otro país
detained-relative-here = En El Salvador
detained-relative-care = Sé que es un momento muy duro. Por su seguridad y la de su familiar, no me cuente el caso por aquí.
