missing-person-care = I'm so sorry you are going through this. You don't have to wait to report it: call 911. { $promise } Please don't send photos or documents here.
