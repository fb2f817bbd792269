ask-office-location-office = ¿Qué oficina busca?
ask-office-location-told = La { $office } queda en: { $address }.
