# For whoever is under age: the children's line and a person; no form.
minor-told = I don't ask children and teenagers for their details or book visits for them here. Call { $lines }, any time; a person at the office can help you too.
minor-of-age = I am of age
minor-corrected = Thank you for telling me. How can I help you?
