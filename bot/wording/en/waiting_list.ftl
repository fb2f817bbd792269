# What one can wait for: days and hours that would do.
wish-any = Any day and time
wish-morning = In the morning
wish-afternoon = In the afternoon
wish-both = { $days }, { $hours }
wish-days-any = any day
wish-days-from = from { $first } on
wish-day = on { $day }
wish-days = from { $first } to { $last }
wish-hours-any = at any time
wish-hours-morning = in the morning
wish-hours-afternoon = in the afternoon
wish-hours-some = at the time you said
join-waiting-list-office = At which office do you want to wait?
join-waiting-list-office-none = For now no office gives appointments here. A person can help you.
join-waiting-list-service = What is the visit for?
join-waiting-list-service-none = For now there are no appointments to book. A person can help you.
join-waiting-list-for-whom = Who is the appointment for?
join-waiting-list-name = { $who ->
    [self] What name should I put on the list?
   *[other] What is the name of the person who will come?
 }
join-waiting-list-consent = To put you on the list I keep a name, the reason and the days that suit you, and I write if a place frees. Nothing else, and you can ask us to erase it. Do you agree?
join-waiting-list-wish = When would suit you? You can choose it or write it: “Thursday”, “next week”, “in the afternoon”.
join-waiting-list-done = Done, you are on the waiting list of the { $office }: { $wish }. Your place in line is { $place }.
    If one frees, we write to you and you have two hours to say yes. If you find another appointment or no longer want to wait, write YA NO ESPERO.
join-waiting-list-already = You are already on the waiting list for that. We write to you as soon as a place frees.
check-waiting-list-none = You are on no waiting list. Would you like to book an appointment?
check-waiting-list-one = You are on the waiting list of the { $office } for { $service }: { $wish }. Your place in line is { $place }.
leave-waiting-list-waiting = Which one do you no longer wait for?
leave-waiting-list-waiting-none = You are on no waiting list.
leave-waiting-list-done = Done, you are off the waiting list. You can book an appointment whenever you like.
