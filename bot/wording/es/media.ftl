# Cuando llega algo que no son palabras.
media-audio = Recibí su audio. Todavía no puedo escucharlo; por favor escríbame en pocas palabras, o escriba PERSONA.
media-image = Recibí su foto. No puedo verla desde aquí; por favor escríbame qué necesita. Si es un documento, no lo mande: tráigalo a la oficina.
media-document = Recibí su documento. No puedo abrirlo desde aquí; por favor escríbame qué necesita. Si es un papel personal, tráigalo a la oficina.
media-location = Recibí su ubicación, gracias; desde aquí no puedo usarla. Escríbame el nombre de su municipio y le digo qué oficina le queda.
media-location-near = Por donde está usted, la oficina que le queda más cerca es la { $office }. No guardamos su ubicación.
media-sticker = Recibí su sticker. Cuénteme en palabras en qué le ayudo.
media-contact = Recibí el contacto. No puedo usarlo desde aquí; escríbame qué necesita.
media-other = Recibí lo que mandó, pero no puedo abrirlo desde aquí. Escríbame qué necesita.
media-reaction = Vi su reacción, gracias, pero así no me queda claro qué contesta. Escríbamelo o toque una opción, por favor.
