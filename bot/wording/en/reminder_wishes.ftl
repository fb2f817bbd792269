stop-reminders-done = Okay, we won't send you reminders. Your appointments still stand.
resume-reminders-done = Okay, we'll send you reminders of your appointments again.
