ask-office-hours-office = Which office?
ask-office-hours-told = Hours of the { $office }: { $hours }
ask-office-hours-demo = Hours of the { $office } (made up for the demonstration): { $hours }
