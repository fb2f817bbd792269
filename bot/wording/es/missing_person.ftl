missing-person-care = Siento mucho esta angustia. No tiene que esperar para reportarlo: llame al 911. { $promise } No mande fotos ni documentos por aquí.
