ask-office-location-office = Which office are you looking for?
ask-office-location-told = The { $office } is at: { $address }.
