# When something arrives that is not words.
media-audio = I got your voice message. I can't listen to it yet; please write it in a few words, or type PERSON (or PERSONA).
media-image = I got your photo. I can't see it from here; please write what you need. If it is a document, don't send it: bring it to the office.
media-document = I got your document. I can't open it from here; please write what you need. If it is a personal paper, bring it to the office.
media-location = I got your location, thanks; I can't use it from here. Write the name of your town and I'll tell you which office is yours.
media-location-near = From where you are, the nearest office is the { $office }. We don't keep your location.
media-sticker = I got your sticker. Tell me in words how I can help.
media-contact = I got the contact. I can't use it from here; please write what you need.
media-other = I got what you sent, but I can't open it from here. Please write what you need.
media-reaction = I saw your reaction, thanks, but I can't tell what you mean by it. Please write it or tap an option.
