ask-office-location-office = ¿Qué oficina busca?
ask-office-location-told = La { $office } queda en: { $address }.
ask-office-location-serves = A quien vive en { $place } le atiende la { $office }.
