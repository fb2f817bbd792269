case-status-none = I don't see an open case from this phone. Would you like a person to help you?
case-status-open = Your case is open. { $promise }
