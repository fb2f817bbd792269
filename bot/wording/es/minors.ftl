# Para quien es menor de edad: la línea de la niñez y una persona; ningún formulario.
minor-told = A niñas, niños y adolescentes no les pido datos ni les aparto citas por aquí. En el { $lines } ayudan a cualquier hora, y una persona de la oficina también puede ayudarle.
minor-of-age = Soy mayor de edad
minor-corrected = Gracias por aclararlo. ¿En qué le ayudo?
