correct-my-data-what = What about your data is wrong, and how should it read? Tell me in a few words.
correct-my-data-taken = We got your request: it is case { $folio }. A person at the office will correct it by { $by }, and we'll let you know here.
