# Cuando no se sabe nada de alguien.
missing-person-danger = Siento si está pasando por algo así. Si alguien está en peligro ahora, llame al { $lines }, a cualquier hora. ¿Hay alguien de quien no sabe nada?
