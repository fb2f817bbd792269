# What is only said on WhatsApp: under a numbered list, and on the button that opens a list.
whatsapp-pick-a-number = Answer with the number.
whatsapp-see-options = See options
