# Lo que solo se dice por WhatsApp: bajo una lista numerada, y en el botón que abre una lista.
whatsapp-pick-a-number = Responda con el número.
whatsapp-see-options = Ver opciones
