complaint-taken = Thank you for telling us, and I'm sorry. Your complaint goes to the coordinator, not to the person it is about. { $promise } Remember that all the office's help is free.
