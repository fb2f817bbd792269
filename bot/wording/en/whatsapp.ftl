# What is only said on WhatsApp, where the options are a numbered list.
whatsapp-pick-a-number = Answer with the number.
