# Lo que solo se dice por WhatsApp, donde las opciones van como lista numerada.
whatsapp-pick-a-number = Responda con el número.
