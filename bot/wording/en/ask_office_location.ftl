ask-office-location-office = Which office are you looking for?
ask-office-location-told = The { $office } is at: { $address }.
ask-office-location-serves = People who live in { $place } go to the { $office }.
