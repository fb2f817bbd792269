talk-to-human-new = I've told the office. { $promise } Meanwhile you can keep writing: I'm saving it for the person who will help you.
talk-to-human-again = The office already knows. { $promise }
